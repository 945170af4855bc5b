"""The command says what is wrong, and never scores a round blind twice."""

from __future__ import annotations

import pytest

from benchmarks.quality.__main__ import main
from benchmarks.quality.blind import HISTORY


def test_a_round_that_has_a_blind_score_keeps_it(capsys):
    before = HISTORY.read_bytes()
    assert main(["--freeze-blind", "2"]) == 2
    assert "2026-11-24" in capsys.readouterr().err
    assert HISTORY.read_bytes() == before


def test_a_shared_folder_that_lacks_is_named(capsys, tmp_path):
    assert main(["--shared", str(tmp_path / "absent"), "--docs", str(tmp_path / "quality.md")]) == 2
    assert "absent" in capsys.readouterr().err
    assert not (tmp_path / "quality.md").exists()


def test_a_sample_that_lacks_is_named(capsys, tmp_path):
    assert main(["--keep", str(tmp_path / "absent")]) == 2
    assert "absent" in capsys.readouterr().err


@pytest.mark.parametrize("rounds", ["two", "1;2", ""])
def test_rounds_are_numbers(rounds):
    with pytest.raises(SystemExit):
        main(["--rounds", rounds])
