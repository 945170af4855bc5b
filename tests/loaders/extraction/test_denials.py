"""Denials: a denial answers the one actor who accused the denier just before."""

from __future__ import annotations

import pytest

ANSWERED = [
    ("The United States accused China of hacking a ministry. China denied the accusation.", "China", "United States"),
    # a minister answers for the country
    (
        "The United States accused China of hacking a ministry. Wang Yi rejected the accusations.",
        "Wang Yi",
        "United States",
    ),
    (
        "Germany accused Russia of hacking a ministry. Kremlin spokesman Dmitry Peskov denied the claims.",
        "Dmitry Peskov",
        "Germany",
    ),
    # a charge that a clause in apposition denies, whatever it calls the denier
    (
        "Belarus has blamed Hamas for the threat, a charge the Palestinian group dismissed within a day.",
        "Palestinian group",
        "Belarus",
    ),
    # whom the sentence names itself
    ("Germany accused Russia of hacking a ministry. Russia denied the claims by Poland.", "Russia", "Poland"),
    ("Germany criticized Hungary on Monday. Hungary denied the claims.", "Hungary", "Germany"),
]

UNANSWERED = [
    # nobody accused
    "Russia denied any wrongdoing.",
    # somebody else was accused
    "Germany accused Russia of hacking a ministry. Poland denied any wrongdoing.",
    # two accused, and the text does not say whom the denial answers
    "Germany and Poland accused Russia of hacking a ministry. Russia denied any wrongdoing.",
    # the accusation comes later
    "Russia denied any wrongdoing. Germany accused Russia of hacking a ministry.",
]


@pytest.mark.parametrize(("text", "denier", "accuser"), ANSWERED)
def test_denial_answers_the_accuser(read, text, denier, accuser):
    assert read(text).claims("DENIES") == {f"{denier} DENIES {accuser}"}


@pytest.mark.parametrize("text", UNANSWERED)
def test_denial_stands_alone(read, text):
    (denial,) = read(text).claims("DENIES")
    assert denial.endswith("DENIES none")


def test_a_denial_is_told_who_is_accused_of_what_only_within_reach(read):
    between = " ".join(f"Germany criticized {c} on Monday." for c in ("Hungary", "Serbia", "Turkey", "Cuba", "Iran",
                                                                       "Egypt", "Chile", "Peru"))  # fmt: skip
    (denial,) = read(f"Poland accused Russia of hacking a ministry. {between} Russia denied any wrongdoing.").claims(
        "DENIES"
    )
    assert denial == "Russia DENIES none"
