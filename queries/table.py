"""An answer for a person at a terminal: a table where the window is wide enough, otherwise one block a row."""

from __future__ import annotations

import re
from collections.abc import Sequence

from rich import box
from rich.console import Console, ConsoleOptions, RenderResult
from rich.table import Table
from rich.text import Text

from queries.forms import text_of
from queries.result import Cell, Result

_NARROWEST_COLUMN = 14
_UNSHOWN = frozenset({"identifier", "list of identifier"})


class ResultTable:
    """Renders a result for rich. `columns` chooses some; else those of identifiers, which are for programs, and those
    without any value are left out."""

    def __init__(self, result: Result, columns: Sequence[str] = ()) -> None:
        shown = [name for name, kind in result.query.header.returns.items() if kind not in _UNSHOWN]
        filled = [name for name in shown if any(row[name] not in (None, []) for row in result.rows)]
        self._columns = list(columns) or filled
        self._rows = [[Text(_one_line(row[name])) for name in self._columns] for row in result.rows]

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        """One table, or blocks where a column would get less than fourteen characters."""
        if not self._rows:
            yield Text("No rows.")
        elif options.max_width >= self._least_width():
            yield self._table()
        else:
            yield from self._blocks()

    def _least_width(self) -> int:
        widths = (max(len(name), *(row[n].cell_len for row in self._rows)) for n, name in enumerate(self._columns))
        return sum(min(width, _NARROWEST_COLUMN) + 3 for width in widths) + 1

    def _table(self) -> Table:
        table = Table(box=box.SIMPLE_HEAD, show_edge=False, pad_edge=False, expand=False)
        for name in self._columns:
            table.add_column(_heading(name), overflow="fold", vertical="top")
        for row in self._rows:
            table.add_row(*row)
        return table

    def _blocks(self) -> RenderResult:
        for number, row in enumerate(self._rows):
            if number:
                yield Text()
            block = Table.grid(padding=(0, 2))
            block.add_column(style="bold", no_wrap=True)
            block.add_column(overflow="fold")
            for name, cell in zip(self._columns, row, strict=True):
                if cell.plain:
                    block.add_row(Text(_heading(name)), cell)
            yield block


def _heading(column: str) -> str:
    return column.replace("_", " ")


def _one_line(cell: Cell) -> str:
    """Article text is a stranger's: line breaks become spaces and control characters, which could steer a terminal,
    vanish."""
    return re.sub(r"[\x00-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]+", "", re.sub(r"\s+", " ", text_of(cell)))
