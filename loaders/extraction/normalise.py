"""One to one normalisation: typographic variants become plain ones, and every character keeps its place."""

from __future__ import annotations

_PLAIN = str.maketrans(
    {
        "’": "'", "‘": "'", "ʼ": "'", "´": "'", "`": "'",
        "“": '"', "”": '"', "„": '"', "‟": '"', "«": '"', "»": '"',
        "\u00a0": " ", "\u2007": " ", "\u2009": " ", "\u202f": " ", "\u3000": " ", "\t": " ",
        "\u2010": "-", "\u2011": "-", "\u2012": "-", "−": "-",
        "\u200b": " ", "\u200c": " ", "\u200d": " ", "\ufeff": " ", "\u00ad": " ",
        "\x00": " ",
    }
)  # fmt: skip


def normalise(text: str) -> str:
    """`text` with straight quotes, plain spaces and plain hyphens; as long as `text`, so that offsets hold for both."""
    return text.translate(_PLAIN)
