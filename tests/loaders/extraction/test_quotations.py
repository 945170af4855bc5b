"""Quotations: what stands between quotation marks, closed or not."""

from __future__ import annotations

import pytest

from loaders.extraction.quotations import Quotation, find_quotations

FOUND = [
    ('"We did not send arms," Wang said.', ["We did not send arms,"]),
    ('Wang said: "We did not send arms."', ["We did not send arms."]),
    ('"We did not," Wang said, "send any arms."', ["We did not,", "send any arms."]),
    ('He called it a "decisive enabler" of the war.', ["decisive enabler"]),
    ('The ("so-called") list has "dual-use" goods.', ["so-called", "dual-use"]),
    ('Talks - "frank ones" - were held.', ["frank ones"]),
    # a quotation inside of another is part of it
    ('"The "United States" is not there. It left." He went.', ['The "United States" is not there. It left.']),
    ("Nothing is quoted here.", []),
    ('A 12" pipe and a 24" pipe.', []),
    ('""', []),
    ("", []),
]


@pytest.mark.parametrize(("text", "quoted"), FOUND)
def test_words_between_marks(text, quoted):
    found = find_quotations(text)
    assert [text[q.start : q.end] for q in found] == quoted
    assert all(q.closed for q in found)


def test_a_quotation_that_goes_on_in_the_next_paragraph_runs_to_the_end():
    text = 'Wang said: "We did not send arms. We never will.'
    assert find_quotations(text) == [Quotation(12, len(text), False)]


def test_a_mark_that_opens_again_begins_anew():
    text = 'He "began and "began again" here.'
    assert [text[q.start : q.end] for q in find_quotations(text)] == ["began again"]


@pytest.mark.parametrize(("text", "count"), [('"No comment."', 2), ('"No limits," he said.', 2), ('"  "  x', 0)])
def test_words_are_counted_between_spaces(text, count):
    assert sum(q.words(text) for q in find_quotations(text)) == count
