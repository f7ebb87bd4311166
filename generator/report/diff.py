"""What a command changes in a file."""

import difflib


def diff_text(path: str, before: str, after: str) -> str:
    """The changed lines of a file as a unified diff; empty where nothing changes."""
    lines = difflib.unified_diff(before.splitlines(True), after.splitlines(True), path, path, n=1)
    return "".join(lines)
