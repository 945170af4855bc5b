"""One process at a time in a folder. The lock is the operating system's, so a killed process leaves none behind."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from types import TracebackType
from typing import Self

from schema.errors import StoreUnreachable

# Windows locks bytes, also against reading: the locked byte stands behind the process number.
_LOCKED_BYTE = 64


class FolderLock:
    """Held from construction to `release()`; as a context, to its end.

    Raises StoreUnreachable that names the process which holds it already, says what `it` does, and gives `advice`.
    """

    def __init__(self, folder: Path, it: str, advice: str) -> None:
        self._file = os.open(folder / "in-use", os.O_RDWR | os.O_CREAT, 0o600)
        try:
            _take(self._file)
        except OSError:
            holder = os.pread(self._file, 20, 0).decode("ascii", "replace").strip() if sys.platform != "win32" else ""
            os.close(self._file)
            who = "This process" if holder == str(os.getpid()) else f"Process {holder}" if holder else "A process"
            raise StoreUnreachable(f"{who} {it} already. {advice}") from None
        os.ftruncate(self._file, 0)
        os.write(self._file, f"{os.getpid()}\n".encode())

    def release(self) -> None:
        """Let the next process in. Twice is harmless."""
        if self._file >= 0:
            os.close(self._file)
            self._file = -1

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.release()


if sys.platform == "win32":
    import msvcrt

    def _take(file: int) -> None:
        os.lseek(file, _LOCKED_BYTE, os.SEEK_SET)
        msvcrt.locking(file, msvcrt.LK_NBLCK, 1)
        os.lseek(file, 0, os.SEEK_SET)
else:
    import fcntl

    def _take(file: int) -> None:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
