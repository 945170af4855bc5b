"""Every declared programme is one that a claim may name."""

from __future__ import annotations

from pathlib import Path

from schema.programmes import programmes

FOLDER = Path(__file__).resolve().parents[2] / "schema" / "programmes"


def test_each_file_is_one_programme_under_its_own_name() -> None:
    stems = {path.stem.upper() for path in FOLDER.glob("*.yaml")}
    assert {programme.removeprefix("programme:") for programme in programmes()} == stems


def test_the_entity_list_is_export_control_and_no_asset_freeze() -> None:
    listed = programmes()["programme:US-BIS-EL"]
    assert (listed.effect, listed.authority) == ("export control", "country:US")
