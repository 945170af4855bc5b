from __future__ import annotations

import pytest

S = "Beijing denied on Wednesday that it had supplied **weapons** to [Russia](https://example.org/r)."


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (f"# NATO meets\n\n{S}", "NATO meets"),
        (f"\n# NATO meets #\r\n\r\n{S}", "NATO meets"),
        (f"{S}\n\n# Later heading\n", None),
        (f"## Second level\n\n{S}", None),
        (f"#hashtag {S}", None),
        (f"---\ntitle: From the block\n---\n# NATO meets\n\n{S}", "From the block"),
    ],
)
def test_title(article, text, title):
    assert article("a.md", text).title == title


def test_markup_is_kept(article):
    text = f"# NATO meets\n\n> {S}\n\n* one\n* two\n"
    assert article("a.markdown", text).text == text
