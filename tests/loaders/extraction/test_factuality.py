"""Factuality: how the sentence presents what its trigger says - one table for each of the six values."""

from __future__ import annotations

import pytest

from loaders.extraction.factuality import factuality

ASSERTED = [
    ("Canada announced sanctions on Minsk.", "sanctions"),
    ("Canada demanded an end to Iran's attacks on Iraq.", "attacks"),
    ("Canada waited until Iran attacked Iraq.", "attacked"),
    ("Iran supplied drones to Russia.", "supplied"),
    ("Iran has supplied drones to Russia.", "supplied"),
    ("Drones were supplied to Russia by Iran.", "supplied"),
    ("Iran supplies drones to Russia.", "supplies"),
    ("Canada said that Iran supplied drones to Russia.", "supplied"),
    ("Canada accused Iran of supplying drones to Russia.", "supplying"),
    ("Canada condemned Iran for supplying drones to Russia.", "supplying"),
    ("Iran angered Canada by supplying drones to Russia.", "supplying"),
    ("Iran continued supplying drones to Russia.", "supplying"),
    ("Iran began to supply drones to Russia.", "supply"),
    ("Iran managed to supply drones to Russia.", "supply"),
    ("The drones supplied by Iran hit Kyiv.", "supplied"),
    ("Iran's supply of drones to Russia angered Canada.", "supply"),
    ("The supply of drones to Russia could end soon.", "supply"),
    ("Canada may punish Iran's supply of drones.", "supply"),
    ("Canada condemned the attack on Kyiv.", "attack"),
    ("Russia denied that the attack on Kyiv was illegal.", "attack"),
    ("Canada imposed sanctions on Minsk.", "sanctions"),
    ("Sanctions were imposed on Minsk.", "Sanctions"),
    ("Canada admitted supplying drones.", "supplying"),
    ("Why did Canada sanction Minsk?", "sanction"),
    ("Canada did not deny that it sold drones.", "sold"),
    ("Canada rejected the claim that Iran sold drones.", "sold"),
    ("Canada used to sanction Minsk.", "sanction"),
    ("Canada considers Iran a supplier of drones.", "supplier"),
    ("China was called a supplier of drones.", "supplier"),
]

NEGATED = [
    ("Iran did not supply drones to Russia.", "supply"),
    ("Iran never supplied drones to Russia.", "supplied"),
    ("Iran no longer supplies drones to Russia.", "supplies"),
    ("No country supplied drones to Russia.", "supplied"),
    ("Nobody supplied drones to Russia.", "supplied"),
    ("Iran supplied no drones to Russia.", "supplied"),
    ("Iran denied supplying drones to Russia.", "supplying"),
    ("Iran denied that it supplied drones to Russia.", "supplied"),
    ("Iran denies having supplied drones to Russia.", "supplied"),
    ("Iran refused to supply drones to Russia.", "supply"),
    ("Iran failed to supply drones to Russia.", "supply"),
    ("Iran stopped supplying drones to Russia.", "supplying"),
    ("Iran ruled out supplying drones to Russia.", "supplying"),
    ("Iran helped Russia without supplying drones to it.", "supplying"),
    ("Iran refrained from supplying drones to Russia.", "supplying"),
    ("Iran is not believed to have supplied drones to Russia.", "supplied"),
    ("Iran does not plan to supply drones to Russia.", "supply"),
    ("Iran is unwilling to supply drones to Russia.", "supply"),
    ("Iran will not supply drones to Russia.", "supply"),
    ("Iran cannot supply drones to Russia.", "supply"),
    ("Iran's refusal to supply drones angered Russia.", "supply"),
    ("Canada lifted its sanctions on Minsk.", "sanctions"),
    ("Canada did not impose sanctions on Minsk.", "sanctions"),
    ("There were no sanctions on Minsk.", "sanctions"),
    ("There was no attack on Kyiv.", "attack"),
    ("Canada helped without sanctions.", "sanctions"),
    ("The company is not a supplier of drones.", "supplier"),
    ("China is not an ally of Russia.", "ally"),
    ("Canada denied an attack on Minsk.", "attack"),
    ("Iran never attacked Israel.", "attacked"),
    ("There is no evidence that Iran sold drones.", "sold"),
    ("It is false that Iran sold drones.", "sold"),
    ("Canada opposed sanctions on Minsk.", "sanctions"),
    ("Canada blocked sanctions on Minsk.", "sanctions"),
    ("Canada suspended aid to Minsk.", "aid"),
    ("Canada has not decided to sanction Minsk.", "sanction"),
]

HYPOTHETICAL = [
    ("Canada will help Iraq until Iran withdraws its troops.", "withdraws"),
    ("Canada would act should Iran attack Iraq.", "attack"),
    ("Were Canada to rearm Iraq, Iran would protest.", "rearm"),
    ("Iran could supply drones to Russia.", "supply"),
    ("Iran may have supplied drones to Russia.", "supplied"),
    ("Iran would supply drones to Russia.", "supply"),
    ("Iran allegedly supplied drones to Russia.", "supplied"),
    ("If Iran supplies drones to Russia, Canada will act.", "supplies"),
    ("Canada will act unless Iran supplies drones.", "supplies"),
    ("Canada asked whether Iran supplied drones.", "supplied"),
    ("Did Iran supply drones to Russia?", "supply"),
    ("Canada suspects that Iran supplied drones to Russia.", "supplied"),
    ("Canada fears that Iran supplied drones to Russia.", "supplied"),
    ("Iran is suspected of supplying drones to Russia.", "supplying"),
    ("Iran is likely to supply drones to Russia.", "supply"),
    ("Iran is able to supply drones to Russia.", "supply"),
    ("Iran is capable of supplying drones to Russia.", "supplying"),
    ("Iran is believed to have supplied drones to Russia.", "supplied"),
    ("Iran appears to have supplied drones to Russia.", "supplied"),
    ("The law allows Iran to supply drones to Russia.", "supply"),
    ("Iran has the power to supply drones to Russia.", "supply"),
    ("Canada warned of a possible attack on Kyiv.", "attack"),
    ("Canada feared an attack on Kyiv.", "attack"),
    ("Canada spoke of the threat of an attack.", "attack"),
    ("The alleged attack on Kyiv angered Canada.", "attack"),
    ("Canada could impose sanctions on Minsk.", "sanctions"),
    ("It is possible that Iran supplied drones.", "supplied"),
    ("Minsk faces possible sanctions.", "sanctions"),
    ("Minsk could face sanctions.", "sanctions"),
    ("Canada would have sanctioned Minsk.", "sanctioned"),
    ("China may be a supplier of drones.", "supplier"),
]

PLANNED = [
    ("Iran will supply drones to Russia.", "supply"),
    ("Iran plans to supply drones to Russia.", "supply"),
    ("Iran agreed to supply drones to Russia.", "supply"),
    ("Iran vowed to supply drones to Russia.", "supply"),
    ("Iran decided to supply drones to Russia.", "supply"),
    ("Iran is preparing to supply drones to Russia.", "supply"),
    ("Iran is to supply drones to Russia.", "supply"),
    ("Iran is ready to supply drones to Russia.", "supply"),
    ("Iran threatened to attack Israel.", "attack"),
    ("Iran tried to supply drones to Russia.", "supply"),
    ("Iran's plan to supply drones angered Canada.", "supply"),
    ("Iran said it would supply drones to Russia.", "supply"),
    ("Iran promised that it would supply drones.", "supply"),
    ("Canada announced strikes on Minsk.", "strikes"),
    ("Iran will not stop supplying drones to Russia.", "supplying"),
    ("Canada is considering sanctions on Minsk.", "sanctions"),
    ("Canada plans sanctions on Minsk.", "sanctions"),
    ("Canada will impose sanctions on Minsk.", "sanctions"),
    ("The planned sanctions on Minsk worry Canada.", "sanctions"),
    ("Canada committed to supplying drones.", "supplying"),
    ("Canada is considering supplying drones.", "supplying"),
    ("Iran flew there in order to attack Israel.", "attack"),
    ("Canada threatened sanctions on Minsk.", "sanctions"),
    ("Canada said Iran would sell drones.", "sell"),
    ("China will become a supplier of drones.", "supplier"),
]

REQUESTED = [
    ("The court ordered the arrest of the general.", "arrest"),
    ("Canada urged Iran to supply drones.", "supply"),
    ("Iran must supply drones.", "supply"),
    ("Iran should supply drones.", "supply"),
    ("Canada called on Iran to supply drones.", "supply"),
    ("Canada called for sanctions on Minsk.", "sanctions"),
    ("Canada demanded sanctions on Minsk.", "sanctions"),
    ("Iran was told to supply drones.", "supply"),
    ("Canada's call for sanctions on Minsk failed.", "sanctions"),
    ("Iran is required to supply drones.", "supply"),
    ("Canada demanded that Iran hand over drones.", "hand"),
    ("Canada should have sanctioned Minsk.", "sanctioned"),
]

PROHIBITED = [
    ("Canada urged Iran not to supply drones.", "supply"),
    ("Canada warned Iran not to supply drones.", "supply"),
    ("Iran must not supply drones.", "supply"),
    ("Iran should not supply drones.", "supply"),
    ("Canada prevented Iran from supplying drones.", "supplying"),
    ("The law prohibits supplying drones to Russia.", "supplying"),
    ("Iran is barred from supplying drones.", "supplying"),
    ("Canada banned the supply of drones to Russia.", "supply"),
    ("The ban on the supply of drones hurt Russia.", "supply"),
    ("Canada forbade Iran to supply drones.", "supply"),
    ("Canada warned Iran against supplying drones.", "supplying"),
    ("Canada banned firms from selling drones to Russia.", "selling"),
]

HEDGES = [
    ("Iran supplied drones.", "supplied", None),
    ("Iran could supply drones.", "supply", "could"),
    ("Iran allegedly supplied drones.", "supplied", "allegedly"),
    ("Iran did not supply drones.", "supply", "not"),
    ("Iran must not supply drones.", "supply", "must not"),
    ("Iran plans to supply drones.", "supply", "plans"),
    ("Iran denied supplying drones to Russia.", "supplying", "denied"),
    ("Canada asked whether Iran supplied drones.", "supplied", "whether"),
    ("Canada warned of a possible attack on Kyiv.", "attack", "possible"),
    ("The planned sanctions on Minsk worry Canada.", "sanctions", "planned"),
]

VALUES = ("asserted", "negated", "hypothetical", "planned", "requested", "prohibited")
TABLES = (ASSERTED, NEGATED, HYPOTHETICAL, PLANNED, REQUESTED, PROHIBITED)
ROWS = [(*row, value) for value, table in zip(VALUES, TABLES, strict=True) for row in table]


@pytest.mark.parametrize(("text", "trigger", "value"), ROWS)
def test_sentence_presents_its_trigger_as(word, text, trigger, value):
    assert factuality(word(text, trigger)).value == value


@pytest.mark.parametrize(("text", "trigger", "hedge"), HEDGES)
def test_the_words_that_carry_it(word, text, trigger, hedge):
    assert factuality(word(text, trigger)).hedge == hedge


def test_a_noun_presupposes_what_the_main_verb_only_supposes(word):
    text = "Canada may punish Iran's supply of drones."
    assert factuality(word(text, "punish")).value == "hypothetical"
    assert factuality(word(text, "supply")).value == "asserted"
