"""What the extraction tests share: one pipeline a session, because loading the language model takes seconds."""

from __future__ import annotations

import pytest

from loaders.extraction.pipeline import Pipeline


@pytest.fixture(scope="session")
def pipeline() -> Pipeline:
    return Pipeline()
