"""Attribution: who says what, in which words, through whom."""

from __future__ import annotations

import pytest

WORDS = "We did not send weapons to anybody"

DIRECT = [
    (f'"{WORDS}," Wang Yi said.', "Wang Yi", WORDS),
    (f'"{WORDS}," said Wang Yi.', "Wang Yi", WORDS),
    (f'Wang Yi said: "{WORDS}."', "Wang Yi", f"{WORDS}."),
    (f'Wang Yi said, "{WORDS}."', "Wang Yi", f"{WORDS}."),
    (f'Asked about drones, Wang Yi said: "{WORDS}."', "Wang Yi", f"{WORDS}."),
    (f'Wang Yi told the BBC: "{WORDS}."', "Wang Yi", f"{WORDS}."),
    (f'"{WORDS}," the Pentagon said in a statement.', "U.S. Department of Defense", WORDS),
    (f'"{WORDS}," according to the Pentagon.', "U.S. Department of Defense", WORDS),
    # several sentences are one utterance
    (f'Wang Yi said: "{WORDS}. We never will."', "Wang Yi", f"{WORDS}. We never will."),
]

INDIRECT = [
    ("Wang Yi said that China sends no weapons.", "Wang Yi", "China sends no weapons"),
    ("Wang Yi said China sends no weapons.", "Wang Yi", "China sends no weapons"),
    ("China sends no weapons, Wang Yi said.", "Wang Yi", "China sends no weapons"),
    ("China sends no weapons, said Wang Yi.", "Wang Yi", "China sends no weapons"),
    ("Wang Yi wrote on Telegram that China sends no weapons.", "Wang Yi", "China sends no weapons"),
    ("Beijing said it would retaliate.", "China", "it would retaliate"),
    ("NATO announced that it would send tanks.", "NATO", "it would send tanks"),
    (
        "Poland's foreign minister said Belarus attacked the border.",
        "Polish foreign minister",
        "Belarus attacked the border",
    ),
    ("Kremlin spokesman Dmitry Peskov said Russia would respond.", "Dmitry Peskov", "Russia would respond"),
    ("U.S. officials say Iran supplied drones to Russia.", "US officials", "Iran supplied drones to Russia"),
    ("Iran supplied drones to Russia, officials said.", "officials", "Iran supplied drones to Russia"),
    # according to
    ("According to NATO, China helps Russia.", "NATO", "China helps Russia"),
    ("China helps Russia, according to NATO.", "NATO", "China helps Russia"),
    (
        "China helps Russia, according to the Finnish foreign minister.",
        "Finnish foreign minister",
        "China helps Russia",
    ),
    # to reporters
    ("Antony Blinken told reporters that China helps Russia.", "Antony Blinken", "China helps Russia"),
    ("Antony Blinken told reporters in Tokyo that China helps Russia.", "Antony Blinken", "China helps Russia"),
    ("China helps Russia, Antony Blinken told reporters.", "Antony Blinken", "China helps Russia"),
    # in a statement
    ("NATO said in a statement that China helps Russia.", "NATO", "China helps Russia"),
    ("In a statement on Monday, NATO said that China helps Russia.", "NATO", "China helps Russia"),
    (
        "The European Union warned in a statement that it would freeze assets.",
        "European Union",
        "it would freeze assets",
    ),
    # a clause under a noun of saying
    ("NATO's claim that China helps Russia angered Beijing.", "NATO", "China helps Russia"),
    ("China rejected NATO's accusation that it helps Russia.", "NATO", "it helps Russia"),
    # documents speak for their issuer
    ("A NATO declaration said China helps Russia.", "NATO", "China helps Russia"),
    ("The report by the Pentagon said China helps Russia.", "U.S. Department of Defense", "China helps Russia"),
    ("A UN report said Iran tortured prisoners.", "United Nations", "Iran tortured prisoners"),
    (
        "According to a report by Amnesty International, Iran tortured prisoners.",
        "Amnesty International",
        "Iran tortured prisoners",
    ),
    # the content of a speech act
    ("Wang Yi denied that China sends weapons.", "Wang Yi", "China sends weapons"),
    ("Wang Yi denied sending weapons to Russia.", "Wang Yi", "sending weapons to Russia"),
    ("Washington warned that Iran would attack Israel.", "United States", "Iran would attack Israel"),
    ("Washington accused Iran of supplying drones to Russia.", "United States", "supplying drones to Russia"),
]

MIXED = [
    ('Wang Yi said China "never sent weapons" to Russia.', "Wang Yi", 'China "never sent weapons" to Russia'),
    (
        'Antony Blinken described China as a "decisive enabler" of the war.',
        "Antony Blinken",
        'China as a "decisive enabler" of the war',
    ),
    (
        'Russia\'s "special operation" began in 2022, Dmitry Peskov said.',
        "Dmitry Peskov",
        'Russia\'s "special operation" began in 2022',
    ),
    # one quotation in two parts is one utterance, its cue in the middle
    (
        '"We did not," Wang Yi said, "send weapons to anybody."',
        "Wang Yi",
        'We did not," Wang Yi said, "send weapons to anybody.',
    ),
]

SEVERAL = [
    (
        '"We will not send weapons," Wang Yi said on Monday. "That is our policy. It has always been."',
        [
            ("direct", "Wang Yi", "We will not send weapons"),
            ("direct", "Wang Yi", "That is our policy. It has always been."),
        ],
    ),
    (
        'Wang Yi said China would not send weapons. "That has always been our policy," he said.',
        [
            ("indirect", "Wang Yi", "China would not send weapons"),
            ("direct", "Wang Yi", "That has always been our policy"),
        ],
    ),
    (
        '"We will not send weapons," Wang Yi said.\n\n"That has always been our policy," he added.',
        [("direct", "Wang Yi", "We will not send weapons"), ("direct", "Wang Yi", "That has always been our policy")],
    ),
    # an unclosed quotation goes on in the next paragraph
    (
        'Wang Yi said: "We did not send weapons to anybody.\n\n"We never will send any."',
        [
            ("direct", "Wang Yi", "We did not send weapons to anybody."),
            ("direct", "Wang Yi", "We never will send any."),
        ],
    ),
    # a quotation without a verb of saying is the subject's
    (
        'Sergei Lavrov arrived on Monday. "We have never sent any weapons there."',
        [("direct", "Sergei Lavrov", "We have never sent any weapons there.")],
    ),
    # an issuer noted before
    (
        "NATO said in a declaration that Russia is a threat. The declaration said China helps Russia.",
        [("indirect", "NATO", "Russia is a threat"), ("indirect", "NATO", "China helps Russia")],
    ),
]

CHAINS = [
    (
        "Bloomberg reported that NATO said China helps Russia.",
        [
            ("indirect", "Bloomberg", "NATO said China helps Russia"),
            ("indirect", "NATO < Bloomberg", "China helps Russia"),
        ],
    ),
    (
        "Wang Yi said that the White House had claimed China helps Russia.",
        [
            ("indirect", "Wang Yi", "the White House had claimed China helps Russia"),
            ("indirect", "United States < Wang Yi", "China helps Russia"),
        ],
    ),
]

NOTHING_SAID = [
    'The "special operation" began in 2022.',
    'Chinese "experts" visited Minsk.',
    "Dmitry Peskov said it.",
    "Dmitry Peskov sang.",
    "The ministry said nothing.",
    "It was cold on Monday.",
]


@pytest.mark.parametrize(("text", "speaker", "content"), DIRECT)
def test_direct(read, text, speaker, content):
    assert read(text).said() == [("direct", speaker, content)]


@pytest.mark.parametrize(("text", "speaker", "content"), INDIRECT)
def test_indirect(read, text, speaker, content):
    assert read(text).said() == [("indirect", speaker, content)]


@pytest.mark.parametrize(("text", "speaker", "content"), MIXED)
def test_mixed(read, text, speaker, content):
    assert read(text).said() == [("mixed", speaker, content)]


@pytest.mark.parametrize(("text", "utterances"), [*SEVERAL, *CHAINS])
def test_several_utterances(read, text, utterances):
    assert read(text).said() == utterances


@pytest.mark.parametrize("text", NOTHING_SAID)
def test_scare_quotes_and_empty_reports_are_none(read, text):
    assert read(text).said() == []


def test_a_claim_stands_in_the_innermost_utterance(read):
    reading = read("Bloomberg reported that NATO said Iran supplied drones to Russia.")
    (supply,) = (a for a in reading.assertions if reading.claim(a).predicate == "SUPPLIES")
    assert [reading.names[s] for s in reading.statement(supply).speakers] == ["NATO", "Bloomberg"]


def test_whom_somebody_tells_is_the_addressee(read):
    reading = read("Antony Blinken told Wang Yi that China helps Russia.")
    (statement,) = (s for s in reading.statements if s.form == "indirect")
    assert statement.addressee == "person:wang-yi"


def test_a_speaker_whom_nobody_can_name_is_left_open(read):
    reading = read('"We have never sent any weapons there," he said.')
    assert [(form, speaker) for form, speaker, _ in reading.said()] == [("direct", "")]
