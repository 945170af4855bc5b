"""Who and what the articles of the corpus speak of."""

from __future__ import annotations

from schema.records import ActorRecord, GoodRecord
from tests.queries.blocks import by_identifier

CN, RU, US, UA, IR, TW = (f"country:{code}" for code in ("CN", "RU", "US", "UA", "IR", "TW"))
NATO = "alliance:nato"
MINISTRY, TREASURY, COMMERCE = "body:cn-mfa", "body:us-treasury", "body:us-commerce"
SPACETY, OREE, WAGNER = "company:spacety-china", "company:shandong-oree", "armed-group:wagner-group"
STOLTENBERG, RUTTE, LIN = "person:jens-stoltenberg", "person:mark-rutte", "person:lin-jian"
WIRE, OFFICIALS = "outlet:wire-news", "group:US:officials"
TOOLS, CHIPS, WEAPONS, IMAGERY = "good:machine-tools", "good:microchips", "good:weapons", "good:satellite-imagery"
DRONES, MISSILES = "good:drones", "good:missiles"

KNOWN = by_identifier(
    [
        ActorRecord(id=CN, type="Country", name="China", aliases=("PRC", "Beijing"), country="CN", wikidata="Q148"),
        ActorRecord(id=RU, type="Country", name="Russia", aliases=("Russian Federation", "Moscow"), country="RU"),
        ActorRecord(id=US, type="Country", name="United States", aliases=("US", "U.S.", "Washington"), country="US"),
        ActorRecord(id=UA, type="Country", name="Ukraine", aliases=("Kyiv",), country="UA"),
        ActorRecord(id=IR, type="Country", name="Iran", aliases=("Tehran",), country="IR"),
        ActorRecord(id=TW, type="Country", name="Taiwan", aliases=("Taipei",), country="TW"),
        ActorRecord(id=NATO, type="Alliance", name="NATO", aliases=("North Atlantic Treaty Organization",)),
        ActorRecord(id=MINISTRY, type="GovernmentBody", name="Chinese Foreign Ministry", country="CN"),
        ActorRecord(id=TREASURY, type="GovernmentBody", name="US Department of the Treasury", country="US"),
        ActorRecord(id=COMMERCE, type="GovernmentBody", name="US Department of Commerce", country="US"),
        ActorRecord(id=SPACETY, type="Company", name="Spacety China", country="CN"),
        ActorRecord(id=OREE, type="Company", name="Shandong Oree", country="CN"),
        ActorRecord(id=WAGNER, type="ArmedGroup", name="Wagner Group", aliases=("PMC Wagner",), country="RU"),
        ActorRecord(id=STOLTENBERG, type="Person", name="Jens Stoltenberg"),
        ActorRecord(id=RUTTE, type="Person", name="Mark Rutte"),
        ActorRecord(id=LIN, type="Person", name="Lin Jian"),
        ActorRecord(id="person:wang-wei", type="Person", name="Wang Wei", aliases=("General Wang",)),
        ActorRecord(id="person:wang-wei-banker", type="Person", name="Wang Wei", aliases=("Banker Wang",)),
        ActorRecord(id=WIRE, type="MediaOutlet", name="Wire News"),
        ActorRecord(id=OFFICIALS, type="ActorGroup", name="US officials", country="US"),
        GoodRecord(id=TOOLS, name="machine tools", category="dual-use"),
        GoodRecord(id=CHIPS, name="microchips", category="component"),
        GoodRecord(id=WEAPONS, name="weapons", category="weapon"),
        GoodRecord(id=IMAGERY, name="satellite imagery", category="imagery"),
        GoodRecord(id=DRONES, name="drones", category="weapon"),
        GoodRecord(id=MISSILES, name="missiles", category="weapon"),
    ]
)
