"""How many articles are to be expected."""

from __future__ import annotations

from loaders.articles.count import expected


def test_a_file_counts_one_and_a_json_line_one(write) -> None:
    lines = write("a/lines.jsonl", '{"text": "One."}\n\n{"text": "Two."}\n{"text": "Three."}')
    text = write("a/one.txt", "One.")
    assert expected([lines]) == 3
    assert expected([text, text]) == 2


def test_a_folder_counts_what_is_in_it(write, tmp_path) -> None:
    write("in/lines.jsonl", '{"text": "One."}\n{"text": "Two."}\n')
    write("in/deeper/one.md", "One.")
    write("in/picture.png", b"\x89PNG")
    assert expected([str(tmp_path / "in")]) == 3


def test_what_will_be_a_problem_counts_too(tmp_path) -> None:
    assert expected([str(tmp_path / "none.txt"), str(tmp_path / "none.jsonl"), "a\0b"]) == 3


def test_standard_input_cannot_be_counted(write) -> None:
    assert expected([write("one.txt", "One."), "-"]) is None
