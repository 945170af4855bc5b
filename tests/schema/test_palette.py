"""Colours can be told apart by readers with the two common kinds of colour blindness, and be seen on white.

The simulation is the matrix for full protanopia and deuteranopia of Machado, Oliveira and Fernandes (2009); distances
are Euclidean in CIE L*a*b*.
"""

from __future__ import annotations

from itertools import combinations

import pytest

from schema.registry import actor_types, predicates

Vector = tuple[float, float, float]
Matrix = tuple[Vector, Vector, Vector]

SIGHT: dict[str, Matrix] = {
    "full": ((1, 0, 0), (0, 1, 0), (0, 0, 1)),
    "protanopia": (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    ),
    "deuteranopia": (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    ),
}
TO_XYZ: Matrix = (
    (0.4124564, 0.3575761, 0.1804375),
    (0.2126729, 0.7151522, 0.0721750),
    (0.0193339, 0.1191920, 0.9503041),
)
WHITE: Vector = (0.95047, 1.0, 1.08883)


def times(matrix: Matrix, vector: Vector) -> Vector:
    x, y, z = (sum(m * v for m, v in zip(row, vector, strict=True)) for row in matrix)
    return x, y, z


def linear(colour: str) -> Vector:
    r, g, b = (int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5))
    return _linear(r), _linear(g), _linear(b)


def _linear(c: float) -> float:
    return c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4


def lab(colour: str, sight: Matrix) -> Vector:
    seen = times(sight, linear(colour))
    x, y, z = (_root(c / w) for c, w in zip(times(TO_XYZ, seen), WHITE, strict=True))
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


def _root(t: float) -> float:
    return t ** (1 / 3) if t > 0.008856 else 7.787 * t + 16 / 116


def distance(one: str, other: str, sight: Matrix) -> float:
    return sum((a - b) ** 2 for a, b in zip(lab(one, sight), lab(other, sight), strict=True)) ** 0.5


def contrast_on_white(colour: str) -> float:
    return 1.05 / (times(TO_XYZ, linear(colour))[1] + 0.05)


@pytest.mark.parametrize("sight", SIGHT)
def test_families_of_predicates_are_told_apart(sight: str) -> None:
    colours = sorted({p.colour for p in predicates().values()})
    assert len(colours) == 6
    for one, other in combinations(colours, 2):
        assert distance(one, other, SIGHT[sight]) > 18, (one, other)


@pytest.mark.parametrize("sight", SIGHT)
def test_types_of_actors_are_told_apart(sight: str) -> None:
    kinds = list(actor_types().values())
    for one, other in combinations(kinds, 2):
        assert distance(one.colour, other.colour, SIGHT[sight]) > 8, (one.name, other.name)


def test_lines_are_seen_on_white() -> None:
    for predicate in predicates().values():
        assert contrast_on_white(predicate.colour) >= 3, predicate.name
