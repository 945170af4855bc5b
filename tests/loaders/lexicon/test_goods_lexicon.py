"""The lexicon of goods holds together: every category is there, and no noun is both a good and none."""

from __future__ import annotations

from loaders.lexicon.goods import goods_lexicon


def test_the_lexicon_knows_several_hundred_goods_of_every_category():
    lexicon = goods_lexicon()
    assert len(lexicon.terms) > 600
    assert {term.category for term in lexicon.terms.values()} >= {
        "weapon",
        "dual-use",
        "imagery",
        "funds",
        "aid",
        "other",
    }
    both_ways = {words[0] for words in lexicon.terms if len(words) == 1} & lexicon.immaterial
    assert both_ways <= set(lexicon.qualified), "a noun that is a good only in some company must say in which"


def test_designations_are_found_however_they_are_hyphenated():
    lexicon = goods_lexicon()
    assert {lexicon.designated(name) for name in ("S-400", "S400", "S 400", "S-400s")} == {("S-400", "weapon")}
    assert lexicon.designated("G-7") is None


def test_the_longest_term_wins():
    term = goods_lexicon().term(["heavy", "machine", "gun"])
    assert term is not None
    assert (term.words, term.category) == (("machine", "gun"), "weapon")
