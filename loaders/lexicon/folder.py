"""Where the YAML files of the lexicon are read from: this folder, and before it one that a user may lay over it.

`ACTORGRAPH_LEXICON` names a folder of the same shape. A file in it stands in the place of the file of that name here;
a new file in its `actors/` or `frames/` is read besides; everything else is as it was. It is read once a process.
"""

from __future__ import annotations

import os
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path

from schema.errors import UsageError

VARIABLE = "ACTORGRAPH_LEXICON"


def lexicon_file(name: str) -> Traversable:
    """A file by its path below the lexicon, the user's own before ours; raises UsageError where that folder lacks."""
    own = _own()
    if own is not None and own.joinpath(name).is_file():
        return own.joinpath(name)
    return files("loaders.lexicon").joinpath(name)


def lexicon_files(folder: str) -> list[Traversable]:
    """The YAML files of one of its folders, by name, each once; raises UsageError as `lexicon_file` does."""
    places = [files("loaders.lexicon").joinpath(folder)]
    own = _own()
    if own is not None and own.joinpath(folder).is_dir():
        places.append(own.joinpath(folder))
    found = {path.name: path for place in places for path in place.iterdir() if path.name.endswith(".yaml")}
    return [found[name] for name in sorted(found)]


def _own() -> Path | None:
    chosen = os.environ.get(VARIABLE)
    if not chosen:
        return None
    folder = Path(chosen)
    if not folder.is_dir():
        raise UsageError(f"{VARIABLE} names {chosen}, which is no folder. Correct or unset it.")
    return folder
