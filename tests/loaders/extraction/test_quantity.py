"""Quantities: each row is a text, the expression in it, and the value and unit that it gives."""

from __future__ import annotations

import time

import pytest

from loaders.extraction.quantity import find_quantities

MONEY = [
    ("It agreed to a $6.6 million settlement.", "$6.6 million", 6_600_000, "USD"),
    ("Trade reached nearly $100 billion.", "nearly $100 billion", 100_000_000_000, "USD"),
    ("The loan of more than 600 million euros is late.", "more than 600 million euros", 600_000_000, "EUR"),
    ("A court awarded US$501.14 million.", "US$501.14 million", 501_140_000, "USD"),
    ("A fine of 201 million EUR was paid.", "201 million EUR", 201_000_000, "EUR"),
    ("Brussels adds €45m.", "€45m", 45_000_000, "EUR"),
    ("It gave about £1.2bn.", "about £1.2bn", 1_200_000_000, "GBP"),
    ("That is JOD43.7 million.", "JOD43.7 million", 43_700_000, "JOD"),
    ("It cost USD $4 million.", "USD $4 million", 4_000_000, "USD"),
    ("A third $1-billion guarantee followed.", "$1-billion", 1_000_000_000, "USD"),
    ("The 500-million-dollar plan failed.", "500-million-dollar", 500_000_000, "USD"),
    ("It spent ¥30 billion.", "¥30 billion", 30_000_000_000, "JPY"),
    ("It paid 500 million yuan.", "500 million yuan", 500_000_000, "CNY"),
    ("The budget is 3.2 trillion rubles.", "3.2 trillion rubles", 3_200_000_000_000, "RUB"),
    ("Ottawa sent 5 million Canadian dollars.", "5 million Canadian dollars", 5_000_000, "CAD"),
    ("Canberra sent A$20 million.", "A$20 million", 20_000_000, "AUD"),
    ("Seoul owes 1.2 trillion won.", "1.2 trillion won", 1_200_000_000_000, "KRW"),
    ("Delhi granted Rs 500 crore.", "Rs 500 crore", 5_000_000_000, "INR"),
    ("Two million pounds was stolen.", "Two million pounds", 2_000_000, "GBP"),
    ("It sent 300 million pounds of aid.", "300 million pounds", 300_000_000, "GBP"),
    ("A ticket costs $12.50.", "$12.50", 12.5, "USD"),
    ("He paid a trillion dollars.", "a trillion dollars", 1_000_000_000_000, "USD"),
]
PERCENT = [
    ("Some 89 percent of it came by sea.", "Some 89 percent", 89, "percent"),
    ("A 40% stake was sold.", "40%", 40, "percent"),
    ("About 3.5 per cent are left.", "About 3.5 per cent", 3.5, "percent"),
    ("Five percent disagreed.", "Five percent", 5, "percent"),
    ("Rates rose 2 percentage points.", "2 percentage points", 2, "percentage points"),
    ("At least twenty-five percent is foreign.", "At least twenty-five percent", 25, "percent"),
]
COUNTS = [
    ("It listed five Chinese companies.", "five Chinese companies", 5, "companies"),
    ("It fired 400 missiles.", "400 missiles", 400, "missiles"),
    ("It bought three dozen drones.", "three dozen drones", 36, "drones"),
    ("A dozen soldiers fled.", "A dozen soldiers", 12, "soldiers"),
    ("It sent 31 Abrams tanks.", "31 Abrams tanks", 31, "tanks"),
    ("It sent four F-16 jets.", "four F-16 jets", 4, "jets"),
    ("It sent 400 155mm shells.", "400 155mm shells", 400, "shells"),
    ("Half a million people left.", "Half a million people", 500_000, "people"),
    ("Up to 1.5 million doses came.", "Up to 1.5 million doses", 1_500_000, "doses"),
    ("More than 40 allies and partners met.", "More than 40 allies", 40, "allies"),
    ("Fewer than 1,000 Russian-made vehicles work.", "Fewer than 1,000 Russian-made vehicles", 1_000, "vehicles"),
    ("Two hundred and fifty civilians died.", "Two hundred and fifty civilians", 250, "civilians"),
    ("It holds twelve U.S. citizens.", "twelve U.S. citizens", 12, "citizens"),
    ("It tested three weapons systems.", "three weapons systems", 3, "systems"),
    ("It grounded 60 aircraft.", "60 aircraft", 60, "aircraft"),
    ("At least 20 soldiers were killed.", "At least 20 soldiers", 20, "soldiers"),
]
MEASURES = [
    ("It flew in 13 metric tons of medicine.", "13 metric tons", 13, "tonnes"),
    ("It ships 2.5 million barrels per day.", "2.5 million barrels per day", 2_500_000, "barrels per day"),
    ("It refines 90,000 barrels of oil a day.", "90,000 barrels of oil a day", 90_000, "barrels per day"),
    ("It mined 2 million tons a year.", "2 million tons a year", 2_000_000, "tons per year"),
    ("The range is some 300 kilometres.", "some 300 kilometres", 300, "kilometres"),
    ("Its 300-kilometer range is short.", "300-kilometer", 300, "kilometres"),
    ("It burned 1,200 km2 of forest.", "1,200 km2", 1_200, "square kilometres"),
    ("It took 415 square kilometers.", "415 square kilometers", 415, "square kilometres"),
    ("It sent 20 million litres.", "20 million litres", 20_000_000, "litres"),
    ("The bridge is 300m long.", "300m", 300, "metres"),
    ("They hid 500 pounds of explosives.", "500 pounds", 500, "pounds"),
    ("It makes 155mm shells.", "155mm", 155, "millimetres"),
]
NOTHING = [
    "Hundreds of drones and tens of thousands of shells came.",
    "A few hundred men and several million dollars are missing.",
    "Two said so, and the other two agreed.",
    "Resolution 2231 and Article 5 bind members.",
    "The Leopard 2 tanks and F-16 jets of the G-7 states.",
    "He is a 45-year-old lawyer; it lasted three days and two and a half years.",
    "In 2022 missiles fell; the May 16 attacks went on.",
    "At 8:30 guards left, on 10/07/2024 at 10.30.2.",
    "They came one of these days with COVID-19 vaccines.",
    "Nobody won the vote.",
    "It happened 3 times.",
]


@pytest.mark.parametrize(
    ("text", "expression", "value", "unit", "kind"),
    [
        (*row, kind)
        for kind, rows in (("money", MONEY), ("percent", PERCENT), ("count", COUNTS), ("measure", MEASURES))
        for row in rows
    ],
)
def test_find_quantities(text, expression, value, unit, kind):
    (found,) = find_quantities(text)
    assert (found.text, found.value, found.unit, found.kind) == (expression, value, unit, kind)
    assert text[found.start : found.end] == expression


@pytest.mark.parametrize("text", NOTHING)
def test_what_gives_no_value(text):
    assert find_quantities(text) == []


@pytest.mark.parametrize(
    ("text", "values", "unit"),
    [
        ("between $2 billion and $3 billion", [2_000_000_000, 3_000_000_000], "USD"),
        ("worth $2-3 million", [2_000_000, 3_000_000], "USD"),
        ("from 10 to 15 percent", [10, 15], "percent"),
        ("five to ten ships", [5, 10], "ships"),
        ("10-15 tons", [10, 15], "tons"),
    ],
)
def test_a_range_gives_both_ends(text, values, unit):
    found = find_quantities(text)
    assert [q.value for q in found] == values
    assert {q.unit for q in found} == {unit}


def test_a_number_that_is_money_twice_is_two_amounts():
    found = find_quantities("It spent 23 billion euros ($25.65 billion).")
    assert [(q.value, q.unit) for q in found] == [(23_000_000_000, "EUR"), (25_650_000_000, "USD")]


def test_whole_values_are_integers():
    assert [type(q.value) for q in find_quantities("$6.6 million, 40.0% and 3.5 tons")] == [int, int, float]


def test_offsets_count_code_points():
    text = "🚢 “À” 400 missiles"
    (found,) = find_quantities(text)
    assert text[found.start : found.end] == "400 missiles"


def test_text_without_numbers_costs_little():
    text = "The council said that Beijing had shipped machine tools and that the Kremlin denied it. " * 6000
    begin = time.process_time()
    assert find_quantities(text) == []
    megabytes_per_second = len(text) / 1e6 / (time.process_time() - begin)
    assert megabytes_per_second > 0.5, "4 to 8 are usual"
