"""Groups: actors that a text does not name one by one - 'Chinese companies', 'US allies and partners', 'experts',
'those who fund the war'. What a group is follows from its owner and its phrase alone."""

from __future__ import annotations

from spacy.tokens import Token

from loaders.extraction.group_phrases import Resolve, complement, group_phrases, head_lemma, kept_modifiers
from loaders.extraction.nouns import nouns
from loaders.lexicon.entries import curated_actors
from schema.identifiers import named
from schema.records import ActorRecord

_LONGEST = 8  # tokens of a clause that still names a group
_NAMED_FIRST = frozenset({"CN", "KR", "KP", "TW", "VN", "HK", "KH", "SG"})  # the surname stands first there


def group(noun: Token, owner: ActorRecord, resolve: Resolve | None = None) -> ActorRecord:
    """An unnamed group of an actor: its identity is the owner and the phrase, its name reads as a newspaper writes
    it."""
    phrase, *turned = group_phrases(noun, resolve)
    country = owner.country if owner.type == "Country" else None
    key = (owner.country or owner.id.split(":", 1)[1]) if owner.type == "Country" else owner.id.split(":", 1)[1]
    first, *others = (f"{form} {p}" for p in (phrase, *turned) for form in _of(owner))
    others += [f"{w} {form} {rest}" for w, _, rest in [phrase.partition(" ")] if rest for form in _of(owner)]
    others += [f"{p} of {owner.name}" for p in (phrase, *turned)] + [f"{owner.name}'s {p}" for p in (phrase, *turned)]
    return ActorRecord(
        id=f"group:{key}:{named(phrase)}",
        type="ActorGroup",
        name=first,
        aliases=tuple(a for a in dict.fromkeys(others) if a != first),
        country=country,
    )


def unowned_group(noun: Token, resolve: Resolve | None = None) -> ActorRecord | None:
    """'experts', 'Western officials', 'aid groups': a plural group that the text leaves without a country."""
    lexicon, lemma = nouns(), head_lemma(noun)
    collective = lemma in lexicon.collectives
    plural = noun.tag_ in ("NNS", "NNPS") or (noun.pos_ == "PROPN" and lemma != noun.lower_)
    if not plural and lemma not in ("people", "personnel") and not collective:
        return None
    if not (collective or lexicon.is_group(lemma)):
        return None
    if lemma in lexicon.parts and not (complement(noun, resolve) or kept_modifiers(noun, resolve)):
        return None
    every = "all " if any(c.lower_ == "all" for c in noun.children) else ""
    if lemma in _NETWORKS and not plural:
        forms = [_in_full(noun)]
    else:
        rest = complement(noun, resolve)
        forms = [every + phrase + rest for phrase in group_phrases(noun, resolve)]
    return ActorRecord(id=f"group:{named(forms[0])}", type="ActorGroup", name=forms[0], aliases=tuple(forms[1:]))


def _in_full(noun: Token) -> str:
    """'oil smuggling and money laundering network': what such a group does is its name."""
    first = noun.i
    while first > noun.sent.start and _is_premodifier(noun.doc[first - 1]):
        first -= 1
    return "".join(t.text_with_ws for t in noun.doc[first : noun.i + 1]).strip()


def _is_premodifier(word: Token) -> bool:
    return word.pos_ in ("NOUN", "ADJ", "PROPN") or word.tag_ in ("VBG", "VBN", "HYPH") or word.lower_ == "and"


def those(pronoun: Token) -> ActorRecord | None:
    """'those who fund the war', 'those enabling Russian aggression': a group named by what it does."""
    for child in pronoun.children:
        if child.dep_ in ("relcl", "acl") and child.i > pronoun.i:
            words = [t for t in child.subtree if not t.is_space]
            if len(words) <= _LONGEST and not any(t.is_punct and t.text != "-" for t in words):
                text = "".join(t.text_with_ws for t in pronoun.doc[pronoun.i + 1 : words[-1].i + 1]).strip()
                phrase = f"those {text}"
                return ActorRecord(id=f"group:{named(phrase)}", type="ActorGroup", name=phrase)
    return None


_NETWORKS = frozenset({"network", "ring", "cartel", "syndicate", "consortium", "gang", "cell"})


def is_anonymous(actor: ActorRecord) -> bool:
    """A group that the text leaves without an owner: two of them do not make a relation worth keeping."""
    return actor.type == "ActorGroup" and actor.id.count(":") == 1 and not actor.name[:1].isupper()


def adjectives_of(owner: ActorRecord) -> list[str]:
    """Words for 'of that actor' before a noun, the newspaper's usual one first; at least its name."""
    entry = curated_actors().get(owner.id)
    if entry is None or not entry.adjectives:
        return [owner.name]
    own = list(dict.fromkeys((*entry.adjectives, entry.name)))
    return sorted(own, key=lambda a: a != "US") if "US" in own else own


def _of(owner: ActorRecord) -> list[str]:
    """What stands before the phrase of an actor's group: 'Russian', "Gaddafi's", 'U.S. State Department'."""
    if owner.type == "Person":
        words = owner.name.split()
        surname = words[0] if owner.country in _NAMED_FIRST else words[-1]
        entry = curated_actors().get(owner.id)
        return [f"{n}'s" for n in dict.fromkeys([surname, owner.name, *(entry.short[:4] if entry else ())])]
    forms = adjectives_of(owner)
    if owner.type in ("GovernmentBody", "Alliance", "Institution"):
        entry = curated_actors().get(owner.id)
        forms += [a for a in (entry.aliases if entry else ()) if not a.startswith("the ")][:8]
    return list(dict.fromkeys(forms))
