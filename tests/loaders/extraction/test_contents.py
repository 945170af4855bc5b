"""Contents: where the words stand that a verb of saying introduces."""

from __future__ import annotations

import pytest

from loaders.extraction.contents import clause_span, content_clause, form_of, trim
from loaders.extraction.cues import described, resumed
from loaders.extraction.quotations import find_quotations

CLAUSES = [
    ("Iran said that it was cold.", "said", "it was cold"),
    ("Iran said it was cold.", "said", "it was cold"),
    ("It was cold, Iran said.", "said", "It was cold"),
    ("It was cold, said Iran.", "said", "It was cold"),
    ("Iran said in a statement that it was cold.", "said", "it was cold"),
    ("Iran asked whether it was cold.", "asked", "it was cold"),
    ("Iran denied selling missiles to Russia.", "denied", "selling missiles to Russia"),
    ("Iran promised to send missiles to Russia.", "promised", "to send missiles to Russia"),
]


@pytest.mark.parametrize(("text", "verb", "content"), CLAUSES)
def test_clause_without_the_words_that_introduce_it(word, text, verb, content):
    token = word(text, verb)
    clause = content_clause(token)
    assert clause is not None
    start, end = clause_span(clause, token)
    assert text[start:end] == content


@pytest.mark.parametrize(("text", "verb"), [("Iran said nothing.", "said"), ("Iran spoke to us.", "spoke")])
def test_a_verb_without_content(word, text, verb):
    assert content_clause(word(text, verb)) is None


def test_what_is_said_goes_on_behind_the_cue(word):
    text = "Companies are hard targets, Iran said, because they move."
    said = word(text, "said")
    clause = content_clause(said)
    assert clause is not None
    assert text[: resumed(said, clause, said.sent)].endswith("because they move")


def test_a_description_is_its_whole_predication(word):
    text = 'NATO described China as a "decisive enabler" of the war.'
    start, end = described(word(text, "described"))
    assert text[start:end] == 'China as a "decisive enabler" of the war'


@pytest.mark.parametrize(
    ("text", "content", "form"),
    [
        ('He said: "It was cold."', "It was cold.", "direct"),
        ('He said it was "very" cold.', 'it was "very" cold', "mixed"),
        ("He said it was cold.", "it was cold", "indirect"),
    ],
)
def test_form(text, content, form):
    start = text.index(content)
    assert form_of(start, start + len(content), find_quotations(text)) == form


@pytest.mark.parametrize(("text", "kept"), [(' "It was cold," ', "It was cold"), ("- so -", "so"), (' ", ', "")])
def test_marks_and_spaces_are_trimmed(text, kept):
    start, end = trim(text, 0, len(text))
    assert text[start:end] == kept
