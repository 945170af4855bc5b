"""The server's process, known by its number and by the home folder on its command line."""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
import time
from pathlib import Path


def spawn(command: list[str], log: Path) -> int:
    """Start a process that outlives this one and does not get the terminal's Ctrl-C; its output goes to `log`."""
    with log.open("wb") as output:
        process = subprocess.Popen(
            command, stdin=subprocess.DEVNULL, stdout=output, stderr=output, start_new_session=True, close_fds=True
        )
    # Popen would warn that it is still running when it is forgotten; that is what it is for.
    process.returncode = 0
    return process.pid


def is_running(pid: int, home: Path) -> bool:
    """Whether the process is there and is the server of that home, not a later process of the same number."""
    with contextlib.suppress(ChildProcessError):
        os.waitpid(pid, os.WNOHANG)
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        return False
    words = _command_line(pid)
    # A program that is just replacing itself, as Java does at its start, has no command line for a moment.
    return str(home) in words or (not words and not _is_dead(pid))


def end(pid: int, home: Path, patience: float = 60.0) -> bool:
    """Ask the process to end, wait up to `patience` seconds, then make it. False if it was not there."""
    if not is_running(pid, home):
        return False
    os.kill(pid, signal.SIGTERM)
    deadline = time.monotonic() + patience
    while is_running(pid, home):
        if time.monotonic() > deadline:
            with contextlib.suppress(ProcessLookupError):
                os.kill(pid, signal.SIGKILL)
            deadline += 5.0
        time.sleep(0.05)
    return True


def _is_dead(pid: int) -> bool:
    """Whether the process has ended and only waits for its parent to ask how."""
    try:
        stat = Path(f"/proc/{pid}/stat").read_text(encoding="ascii", errors="replace")
    except OSError:
        return True
    return stat.rpartition(")")[2].split()[0] == "Z"


def _command_line(pid: int) -> str:
    try:
        return Path(f"/proc/{pid}/cmdline").read_bytes().replace(b"\0", b" ").decode("utf8", "replace")
    except OSError:
        command = ["ps", "-ww", "-p", str(pid), "-o", "command="]
        return subprocess.run(command, capture_output=True, text=True, check=False).stdout
