"""From a name that a person writes to the identifier that a query takes.

An identifier wins over a name, a name over an alias; case and spacing do not matter. Nothing is guessed: a name that
fits several actors lists them, a name that fits none lists the nearest.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from difflib import SequenceMatcher

from graph.store import Store
from schema.errors import Ambiguous, UsageError

Candidate = tuple[str, str]

_BY_ID = "MATCH (actor:Actor) WHERE actor.id IN $ids RETURN actor.id AS id, actor.name AS name ORDER BY id"
_BY_NAME = "MATCH (actor:Actor {key: $key}) RETURN actor.id AS id, actor.name AS name ORDER BY id"
_BY_ALIAS = """
CALL db.index.fulltext.queryNodes('actor_names', $phrase) YIELD node, score
WITH node, score
WHERE any(alias IN node.aliases WHERE toLower(alias) = $alias)
RETURN node.id AS id, node.name AS name
ORDER BY id
"""
_NEAREST = """
CALL db.index.fulltext.queryNodes('actor_names', $words) YIELD node, score
RETURN node.id AS id, node.name AS name, node.names AS names
ORDER BY score DESC, id
LIMIT 50
"""
_ANY = "MATCH (actor:Actor) RETURN actor.id AS id, actor.name AS name LIMIT 1"


def resolve(store: Store, name: str) -> str:
    """The identifier of the actor with that identifier, name or alias.

    Raises Ambiguous with all candidates where a name or alias belongs to more than one actor, and UsageError with the
    nearest names where it belongs to none.
    """
    name = " ".join(name.split())
    if not _ask(store, _ANY):
        # First of all, because a store that nothing was ever loaded into has no index of names to ask.
        raise UsageError(
            f"There is no actor '{name}': the store is empty. Load articles first: `actorgraph load FILE`."
        )
    for found in _exact(store, name):
        if len(found) > 1:
            raise Ambiguous(name, found)
        if found:
            return found[0][0]
    if nearest := _nearest(store, name):
        listed = "; ".join(f"{near} ({id_})" for id_, near in nearest)
        raise UsageError(f"There is no actor '{name}' in the store. The nearest names: {listed}.")
    raise UsageError(f"There is no actor '{name}' in the store, and no name is near it.")


def _exact(store: Store, name: str) -> Iterator[list[Candidate]]:
    if ":" in name:
        yield _ask(store, _BY_ID, ids=_spellings(name))
    yield _ask(store, _BY_NAME, key=name.casefold())
    if re.search(r"\w", name):
        quoted = re.sub(r'(["\\])', r"\\\1", name)
        yield _ask(store, _BY_ALIAS, phrase=f'"{quoted}"', alias=name.lower())


def _spellings(identifier: str) -> list[str]:
    """Identifiers are lower case but for country codes: 'country:cn' is meant as 'country:CN'."""
    codes = re.sub(r"(?<=:)[a-z]{2}(?=:|$)", lambda code: code[0].upper(), identifier.lower())
    return list(dict.fromkeys((identifier, codes, identifier.lower())))


def _nearest(store: Store, name: str) -> list[Candidate]:
    """Up to five actors that share a word with the name, or nearly, those whose nearest name is nearest first."""
    if not (words := _fuzzy(name)):
        return []
    rows = store.read(_NEAREST, {"words": words}).rows
    ratios = {
        (str(id_), str(found)): max(SequenceMatcher(None, n.casefold(), name.casefold()).ratio() for n in names)
        for id_, found, names in ((id_, found, str(joined).split("\n")) for id_, found, joined in rows)
    }
    return sorted(ratios, key=lambda candidate: (-ratios[candidate], candidate))[:5]


def _fuzzy(name: str) -> str:
    """Each word, or one that begins with it or differs from it a little, in Lucene's syntax."""
    words = re.findall(r"\w+", name.lower())
    edits = {word: min(2, (len(word) - 1) // 2) for word in words}
    return " ".join(f"{word}*" + (f" {word}~{edits[word]}" if edits[word] else "") for word in words)


def _ask(store: Store, cypher: str, **parameters: object) -> list[Candidate]:
    return [(str(row[0]), str(row[1])) for row in store.read(cypher, parameters).rows]
