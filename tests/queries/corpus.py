"""Eight small articles that contradict each other, as hand-written records: every query file is run on them."""

from __future__ import annotations

import datetime as dt

from schema.records import Quantity, TimeSpan
from tests.queries.blocks import Block, Claims, Says, block
from tests.queries.cast import (
    CHIPS,
    CN,
    COMMERCE,
    DRONES,
    IMAGERY,
    IR,
    KNOWN,
    LIN,
    MINISTRY,
    MISSILES,
    NATO,
    OFFICIALS,
    OREE,
    RU,
    RUTTE,
    SPACETY,
    STOLTENBERG,
    TOOLS,
    TREASURY,
    TW,
    UA,
    US,
    WAGNER,
    WEAPONS,
    WIRE,
)

_ACCUSES = "NATO accused China of supplying machine tools and microchips to Russia."
_RELAYED = "Wire News 🛰️ reported that Jens Stoltenberg had said China sells machine tools and microchips to Russia."
_LIN = "Foreign Ministry spokesman Lin Jian said that China does not supply machine tools and microchips to Russia."
_NO_ARMS = "China does not provide weapons to Russia, he said."
_SPACETY = "The Treasury said it had sanctioned Spacety China for supplying satellite imagery to the Wagner Group."
_IRAN = "Ukraine said that Iran had sold 400 drones to Russia."
_DENIAL = "Iran denied that it had supplied drones to Russia."
_PLAN = "US officials said that Iran plans to send missiles to Russia."


def blocks() -> list[Block]:
    """The articles, in the order of their dates; the last has neither title, publisher nor date."""
    tools = (TOOLS, CHIPS)
    return [
        block(
            "iran.txt",
            [
                Says(
                    "Iran had sold 400 drones to Russia",
                    (UA,),
                    (
                        Claims(
                            IR,
                            "SUPPLIES",
                            RU,
                            "Iran had sold 400 drones to Russia",
                            (DRONES,),
                            quantity=Quantity(value=400, unit="drones", text="400 drones"),
                        ),
                    ),
                    (IR, RU),
                    sentence=_IRAN,
                ),
                Says(
                    "it had supplied drones to Russia",
                    (IR,),
                    (Claims(IR, "SUPPLIES", RU, "it had supplied drones to Russia", (DRONES,), factuality="negated"),),
                    (IR, RU),
                    sentence=_DENIAL,
                ),
                Says(_DENIAL, (), (Claims(IR, "DENIES", UA, "Iran denied"),)),
                Says(
                    "Iran plans to send missiles to Russia",
                    (OFFICIALS,),
                    (
                        Claims(
                            IR,
                            "SUPPLIES",
                            RU,
                            "Iran plans to send missiles to Russia",
                            (MISSILES,),
                            factuality="planned",
                        ),
                    ),
                    (IR, RU),
                    sentence=_PLAN,
                ),
                Says(
                    "Missiles were shipped to Russia last year.",
                    missing=("SUPPLIES", {"object": "Russia", "goods": "Missiles"}, ("subject",)),
                ),
            ],
            KNOWN,
            title="Kyiv and Tehran quarrel over drones",
            publisher="Meridian Dispatch",
            published=dt.date(2022, 10, 20),
            url="https://example.org/iran",
        ),
        block(
            "spacety.txt",
            [
                Says(
                    "it had sanctioned Spacety China for supplying satellite imagery to the Wagner Group",
                    (TREASURY,),
                    (
                        Claims(TREASURY, "SANCTIONS", SPACETY, "sanctioned Spacety China"),
                        Claims(
                            SPACETY, "SUPPLIES", WAGNER, "supplying satellite imagery to the Wagner Group", (IMAGERY,)
                        ),
                    ),
                    (SPACETY,),
                    sentence=_SPACETY,
                ),
                Says(
                    "Russia arms the Wagner Group.",
                    (),
                    (Claims(RU, "SUPPLIES", WAGNER, "Russia arms the Wagner Group", (WEAPONS,)),),
                ),
            ],
            KNOWN,
            title="Treasury lists satellite firm",
            publisher="Harbour Post",
            published=dt.date(2023, 1, 26),
            url="https://example.org/spacety",
        ),
        block(
            "oree.txt",
            [
                Says(
                    "The US Department of Commerce added Shandong Oree to the Entity List on July 3.",
                    (),
                    (
                        Claims(
                            COMMERCE,
                            "SANCTIONS",
                            OREE,
                            "added Shandong Oree to the Entity List",
                            programme="programme:US-BIS-EL",
                            time=TimeSpan(start=dt.date(2024, 7, 3), end=dt.date(2024, 7, 3), text="on July 3"),
                        ),
                    ),
                ),
                Says(
                    "It had shipped microchips to Russia.",
                    (),
                    (Claims(OREE, "SUPPLIES", RU, "shipped microchips to Russia", (CHIPS,)),),
                ),
            ],
            KNOWN,
            title="Entity List grows",
            publisher="Tidewater Wire",
            published=dt.date(2024, 7, 5),
            url="https://example.org/oree",
        ),
        block(
            "nato.txt",
            [
                Says(_ACCUSES, (), (Claims(NATO, "ACCUSES", CN, "NATO accused China"),)),
                Says(
                    "supplying machine tools and microchips to Russia",
                    (NATO,),
                    (Claims(CN, "SUPPLIES", RU, "supplying machine tools and microchips to Russia", tools),),
                    (CN, RU),
                    sentence=_ACCUSES,
                ),
                Says(
                    "China sells machine tools and microchips to Russia",
                    (STOLTENBERG, WIRE),
                    (Claims(CN, "SUPPLIES", RU, "China sells machine tools and microchips to Russia", tools),),
                    (CN,),
                    sentence=_RELAYED,
                ),
                Says(
                    "NATO Secretary General Jens Stoltenberg has led the alliance since 2014.",
                    (),
                    (
                        Claims(
                            STOLTENBERG,
                            "HOLDS_OFFICE",
                            NATO,
                            "NATO Secretary General Jens Stoltenberg",
                            time=TimeSpan(start=dt.date(2014, 1, 1), text="since 2014"),
                        ),
                    ),
                ),
                Says(
                    "Mark Rutte will take over in October.",
                    (),
                    (
                        Claims(
                            RUTTE,
                            "HOLDS_OFFICE",
                            NATO,
                            "Mark Rutte will take over",
                            factuality="planned",
                            time=TimeSpan(start=dt.date(2024, 10, 1), text="in October"),
                        ),
                    ),
                ),
            ],
            KNOWN,
            title="NATO names China",
            publisher="Meridian Dispatch",
            published=dt.date(2024, 7, 10),
            url="https://example.org/nato",
        ),
        block(
            "beijing.txt",
            [
                Says(_LIN, (), (Claims(LIN, "HOLDS_OFFICE", MINISTRY, "Foreign Ministry spokesman Lin Jian"),)),
                Says(
                    "China does not supply machine tools and microchips to Russia",
                    (LIN,),
                    (
                        Claims(
                            CN,
                            "SUPPLIES",
                            RU,
                            "China does not supply machine tools and microchips to Russia",
                            tools,
                            factuality="negated",
                        ),
                    ),
                    (CN, RU),
                    sentence=_LIN,
                ),
                Says(
                    "China does not provide weapons to Russia",
                    (LIN,),
                    (
                        Claims(
                            CN,
                            "SUPPLIES",
                            RU,
                            "China does not provide weapons to Russia",
                            (WEAPONS,),
                            factuality="negated",
                        ),
                    ),
                    (CN, RU),
                    sentence=_NO_ARMS,
                ),
                Says(
                    "Lin accused NATO of lying and urged the alliance to stop.",
                    (),
                    (
                        Claims(LIN, "ACCUSES", NATO, "Lin accused NATO of lying"),
                        Claims(LIN, "URGES", NATO, "urged the alliance to stop"),
                    ),
                ),
                Says(
                    "The Chinese Foreign Ministry is part of the government of China.",
                    (),
                    (
                        Claims(
                            MINISTRY, "PART_OF", CN, "The Chinese Foreign Ministry is part of the government of China"
                        ),
                    ),
                ),
            ],
            KNOWN,
            title="Beijing answers",
            publisher="Harbour Post",
            published=dt.date(2024, 7, 11),
            url="https://example.org/beijing",
        ),
        block(
            "chips.txt",
            [
                Says(
                    "Taiwan may have sold microchips to Iran.",
                    (),
                    (Claims(TW, "SUPPLIES", IR, "Taiwan may have sold microchips to Iran", (CHIPS,), hedge="may"),),
                )
            ],
            KNOWN,
            title="Chips on the way",
            publisher="Tidewater Wire",
            published=dt.date(2024, 8, 1),
            url="https://example.org/chips",
        ),
        block(
            "again.txt",
            [
                Says(
                    "Iran had sold 400 drones to Russia",
                    (UA,),
                    (Claims(IR, "SUPPLIES", RU, "Iran had sold 400 drones to Russia", (DRONES,)),),
                    sentence="Iran had sold 400 drones to Russia, Ukraine repeated.",
                ),
                Says(
                    "Taiwan denied the report of Wire News.",
                    (),
                    (Claims(TW, "DENIES", WIRE, "Taiwan denied the report"),),
                ),
                Says(
                    "Russia sells missiles to Iran",
                    (OFFICIALS,),
                    (Claims(RU, "SUPPLIES", IR, "Russia sells missiles to Iran", (MISSILES,)),),
                    sentence="Russia sells missiles to Iran, US officials said.",
                ),
                Says(
                    "Russia denied that it sells weapons to Iran.",
                    (),
                    (
                        Claims(RU, "DENIES", None, "Russia denied"),
                        Claims(RU, "SUPPLIES", IR, "it sells weapons to Iran", (WEAPONS,), factuality="negated"),
                    ),
                ),
            ],
            KNOWN,
            title="Drones again",
            publisher="Tidewater Wire",
            published=dt.date(2024, 9, 1),
            url="https://example.org/again",
        ),
        block(
            "undated.txt",
            [
                Says(
                    "Wang Wei 🤝 met Mark Rutte.",
                    (),
                    (Claims("person:wang-wei", "MEETS", RUTTE, "met Mark Rutte"),),
                ),
                Says(
                    "A banker of the same name, Wang Wei, praised China.",
                    (),
                    (Claims("person:wang-wei-banker", "PRAISES", CN, "Wang Wei, praised China"),),
                ),
                Says(
                    "The US Department of the Treasury sanctioned Spacety China.",
                    (),
                    (Claims(TREASURY, "SANCTIONS", SPACETY, "sanctioned Spacety China"),),
                ),
                Says(
                    "The United States has sanctioned Iran.",
                    (),
                    (Claims(US, "SANCTIONS", IR, "The United States has sanctioned Iran"),),
                ),
            ],
            KNOWN,
        ),
    ]
