"""Coreference: pronouns and definite descriptions mean who was named before, or nobody where that is not clear."""

from __future__ import annotations

import pytest

PERSONAL = [
    ("Emmanuel Macron arrived in Kyiv. He promised jets.", "He", "Emmanuel Macron"),
    ("Annalena Baerbock arrived in Kyiv. She promised tanks.", "She", "Annalena Baerbock"),
    ("Annalena Baerbock met Sergei Lavrov in New York. He criticized Germany.", "He", "Sergei Lavrov"),
    ("Annalena Baerbock met Sergei Lavrov in New York. She criticized Russia.", "She", "Annalena Baerbock"),
    ("Wang Yi said he would visit Moscow.", "he", "Wang Yi"),
    ("Mr. Kovalenko thanked Warsaw. Prague thanked him.", "him", "Kovalenko"),
]

NEUTER = [
    ("Iran supplied drones to Russia. It denied the sale.", "It", "Iran"),
    ("Iran denied its role.", "its", "Iran"),
    ("The Kremlin praised Iran and its drones.", "its", "Iran"),
    ("Poland sent tanks to Ukraine because it trusted Kyiv.", "it", "Poland"),
    ("Germany was criticized by Poland. It expelled two diplomats.", "It", "Germany"),
    ("Iran attacked Israel, and it promised more.", "it", "Iran"),
    ("The minister praised Germany. It had sent tanks.", "It", "Germany"),
    ("Huawei defended itself.", "itself", "Huawei"),
]

PLURAL = [
    ("China and Russia signed a pact. They praised it.", "They", "China, Russia"),
    ("Chinese companies sold chips to Russia. They denied it.", "They", "Chinese companies"),
    ("Norway and Sweden defended their decision.", "their", "Norway, Sweden"),
]

DESCRIPTIONS = [
    ("French President Emmanuel Macron came to Kyiv. The president promised jets.", "The president", "Emmanuel Macron"),
    (
        "Trade Commissioner Valdis Dombrovskis came to Beijing. The commissioner criticized China.",
        "The commissioner",
        "Valdis Dombrovskis",
    ),
    ("Huawei sued the United States. The company rejected the charges.", "The company", "Huawei"),
    ("NATO leaders met in Washington. The alliance pledged aid.", "The alliance", "NATO"),
    ("The European Union punished Belarus. The bloc froze assets.", "The bloc", "European Union"),
    ("Hezbollah fired rockets at Israel. The group promised more.", "The group", "Hezbollah"),
    ("Xinhua interviewed the envoy. The agency quoted him.", "The agency", "Xinhua"),
    (
        "The Treasury Department punished a bank. The department froze its assets.",
        "The department",
        "U.S. Department of the Treasury",
    ),
    ("Chinese companies sold chips to Russia. The companies denied it.", "The companies", "Chinese companies"),
]

PAIRS = [
    ("China and Russia signed a pact. The two countries praised it.", "The two countries", "China, Russia"),
    (
        "Japan met with South Korea in Tokyo. Both countries condemned North Korea.",
        "Both countries",
        "Japan, South Korea",
    ),
    (
        "Vladimir Putin met Xi Jinping in Moscow. The two leaders signed a pact.",
        "The two leaders",
        "Vladimir Putin, Xi Jinping",
    ),
    ("Airbus and Boeing signed a deal. Both companies praised it.", "Both companies", "Airbus, Boeing"),
]

OF_TWO = [
    ("China and Russia signed a pact. The latter supplied the former with oil.", "The latter", "Russia"),
    ("China and Russia signed a pact. The latter supplied the former with oil.", "former", "China"),
    ("China and Russia signed a pact. Both praised it.", "Both", "China, Russia"),
    ("Iran and Iraq fought. Neither won.", "Neither", "Iran, Iraq"),
    ("Iran and Iraq fought. Both sides claimed victory.", "Both sides", "Iran, Iraq"),
    ("Vladimir Putin met Xi Jinping. The two countries signed a deal.", "The two countries", "Russia, China"),
    ("Turkey, whose jets downed a helicopter, asked for help.", "whose", "Turkey"),
]

UNRESOLVED = [
    ("France praised Spain. The latter left.", "The latter"),
    ("He praised Poland.", "He"),
    ("They praised Poland.", "They"),
    ("The weather was bad. It rained.", "It"),
    ("The company denied it.", "The company"),
    ("The alliance denied it.", "The alliance"),
    ("Poland thanked Sweden. She praised the army.", "She"),
    ("Vladimir Putin praised the weather. It rained.", "It"),
    # two who are equally likely, and a pair of which only one is known
    ("Kim Jong Un and Vladimir Putin met in Vladivostok. He praised the army.", "He"),
    ("Norway hosted talks. The two countries signed a pact.", "The two countries"),
]


@pytest.mark.parametrize(("text", "expression", "names"), [*PERSONAL, *NEUTER, *PLURAL, *DESCRIPTIONS, *PAIRS, *OF_TWO])
def test_expression_means_who_was_named_before(cast, word, text, expression, names):
    assert ", ".join(a.name for a in cast(text).actors(word(text, expression))) == names


@pytest.mark.parametrize(("text", "expression"), UNRESOLVED)
def test_expression_without_antecedent_means_nobody(cast, word, text, expression):
    assert cast(text).actors(word(text, expression)) == ()


def test_a_pronoun_does_not_reach_over_many_sentences(cast, word):
    text = "Emmanuel Macron came to Kyiv. It was cold. It snowed. The train was late. Snow fell. He promised jets."
    assert cast(text).actors(word(text, "He")) == ()


def test_reference_goes_on_in_the_next_paragraph(cast, word):
    text = "Huawei sued the United States on Monday.\n\nThe company rejected the charges."
    assert [a.name for a in cast(text).actors(word(text, "The company"))] == ["Huawei"]


def test_gender_shown_by_one_pronoun_holds_for_the_next(cast, word):
    text = "Anna Kovalenko thanked Warsaw. She left. Later he spoke."
    assert [a.name for a in cast(text).actors(word(text, "She"))] == ["Anna Kovalenko"]
    assert cast(text).actors(word(text, "he")) == ()
