"""The schema as a page to read: `docs/schema.md`, made from the registry so that the two cannot disagree."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import chain

from schema.errors import UsageError, did_you_mean
from schema.registry import ANY_ACTOR, ActorType, Predicate, actor_types, labels, predicates

_INTRODUCTION = """\
# What may exist in the graph

<!-- Made by `actorgraph schema export --format markdown`; change the YAML files in schema/, not this page. -->

An actor has exactly one type. A predicate relates a subject to an object; a claim that breaks its domain or range is
rejected and reported, and never turned round to fit. Codes of CAMEO and PLOVER are the nearest event types of those two
ontologies, FollowTheMoney is the nearest schema of that model; a dash means that there is none.
"""


def markdown() -> str:
    """The whole page, ending in a line end."""
    return "\n".join(chain([_INTRODUCTION], _actor_types(), _predicates("core"), _predicates("further"), [""]))


def listing() -> str:
    """All actor types and predicates with their glosses, for a terminal."""
    kinds = ((f"`{kind.name}`", kind.gloss) for kind in actor_types().values())
    relations = ((f"`{p.name}`", p.gloss) for p in sorted(predicates().values(), key=lambda p: p.tier))
    return "\n".join(
        chain(
            _table(("actor type", "what it is"), kinds),
            [""],
            _table(("predicate", "subject and object"), relations),
            [""],
        )
    )


def explain(name: str) -> str:
    """One predicate or actor type, all that is declared of it; raises UsageError with the nearest name."""
    declared: dict[str, Predicate | ActorType] = {**predicates(), **actor_types()}
    folded = {known.casefold(): known for known in declared}
    found = declared.get(folded.get(name.casefold(), ""))
    if found is None:
        raise UsageError(f"There is no predicate or actor type '{name}'.{did_you_mean(name, declared)}")
    lines = _predicate_lines(found) if isinstance(found, Predicate) else _actor_type_lines(found)
    return f"# {found.name}\n\n{found.gloss}\n\n" + "".join(f"- {line}\n" for line in lines)


def _predicate_lines(predicate: Predicate) -> Iterator[str]:
    yield f"not to be misread: {predicate.misread}"
    yield f"tier: {predicate.tier}"
    yield f"subject: {_types(predicate.domain)}"
    yield f"object: {_object(predicate)}"
    yield f"goods: {predicate.goods}"
    yield "reads the same both ways" if predicate.symmetric else f"the other way round: {predicate.reverse}"
    yield f"CAMEO: {' '.join(predicate.cameo) or '-'}"
    yield f"PLOVER: {predicate.plover or '-'}"
    yield f"FollowTheMoney: {predicate.ftm or '-'}"
    yield f"drawn as: {predicate.caption}, {predicate.colour}"


def _actor_type_lines(kind: ActorType) -> Iterator[str]:
    yield f"labels: {', '.join(labels(kind.name))}"
    yield f"identifiers begin with: {kind.prefix}:"
    yield f"FollowTheMoney: {kind.ftm}"
    yield f"drawn as: {kind.caption}, {kind.colour}, size {kind.size}"


def _actor_types() -> Iterator[str]:
    yield "## Actor types\n"
    head = ("type", "identifier", "Organization", "FollowTheMoney", "what it is")
    yield from _table(head, map(_actor_type_row, actor_types().values()))


def _predicates(tier: str) -> Iterator[str]:
    chosen = [predicate for predicate in predicates().values() if predicate.tier == tier]
    yield f"\n## {tier.capitalize()} predicates\n"
    yield from _table(_COLUMNS, map(_predicate_row, chosen))
    for predicate in chosen:
        yield f"\n### {predicate.name}\n\n{predicate.gloss}\n"
        yield f"*Not to be misread:* {predicate.misread}"


_COLUMNS = ("predicate", "subject", "object", "goods", "CAMEO", "PLOVER", "FollowTheMoney")


def _actor_type_row(kind: ActorType) -> tuple[str, ...]:
    return (f"`{kind.name}`", f"`{kind.prefix}:`", "yes" if kind.organization else "-", kind.ftm, kind.gloss)


def _predicate_row(predicate: Predicate) -> tuple[str, ...]:
    return (
        f"[`{predicate.name}`](#{predicate.name.lower()})" + (" ↔" if predicate.symmetric else ""),
        _types(predicate.domain),
        _object(predicate),
        predicate.goods,
        " ".join(predicate.cameo) or "-",
        predicate.plover or "-",
        predicate.ftm or "-",
    )


def _object(predicate: Predicate) -> str:
    if predicate.object == "none":
        return "none"
    return _types(predicate.range) + (" (optional)" if predicate.object == "optional" else "")


def _types(types: tuple[str, ...]) -> str:
    """A long list is read more easily by what it leaves out."""
    left_out = [name for name in actor_types() if name not in types]
    if ANY_ACTOR not in types and len(left_out) <= 3:
        return f"{ANY_ACTOR} except {', '.join(left_out)}"
    return ", ".join(types)


def _table(head: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> Iterator[str]:
    for cells in chain([head, tuple("---" for _ in head)], rows):
        yield f"| {' | '.join(cells)} |"
