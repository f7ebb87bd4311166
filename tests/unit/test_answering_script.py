"""The script that says whether somebody answers now: German time wherever the phone is, nights, clocks put forward."""

import json
import os
import subprocess
from pathlib import Path
from typing import Any

import pytest

from tests.search.node import SCRIPTS, node_path

_RUN = """
const { stateAt, wallMinutes, wordsFor } = await import(process.argv[1]);
console.log(JSON.stringify(JSON.parse(process.argv[2]).map(([text, now]) => {
  const state = stateAt(text, wallMinutes(Date.parse(now)));
  if (!state) return null;
  const { name, fill } = wordsFor(state, ['{hour} Uhr', '{hour}:{minute} Uhr'], 'de-simple');
  return [name, ...Object.values(fill).map(text => text.replaceAll('\u00a0', '_'))];
})));
"""
_ZONES = ("Europe/Berlin", "America/New_York", "Pacific/Auckland", "UTC")
_WEEK = "2026-11-26/2026-12-23 14:00-20:00=efdfbf7"
"""Mondays to Saturdays."""
_NIGHT = "2026-11-26/2026-12-23 22:30-06:00=fffffff"
_ALWAYS = "2026-11-26/2026-12-23 00:00-24:00=fffffff"
_ONCE = "2026-11-26/2026-12-23 09:00-12:15=2000000"
"""21 December."""
_SPRING = "2026-03-28/2026-04-24 01:00-04:00=fffffff 22:00-02:30=fffffff"
_AUTUMN = "2026-10-24/2026-11-20 01:00-04:00=fffffff"
_CASES: list[tuple[str, str, list[str] | None]] = [
    (_WEEK, "2026-11-27T13:59+01:00", ["today", "14_Uhr", "Freitag"]),
    (_WEEK, "2026-11-27T14:00+01:00", ["until", "20_Uhr", "Freitag"]),
    (_WEEK, "2026-11-27T19:59+01:00", ["until", "20_Uhr", "Freitag"]),
    (_WEEK, "2026-11-27T20:00+01:00", ["tomorrow", "14_Uhr", "Samstag"]),
    (_WEEK, "2026-11-28T23:30+01:00", ["day", "14_Uhr", "Montag"]),
    (_WEEK, "2026-11-29T00:00+01:00", ["tomorrow", "14_Uhr", "Montag"]),
    (_WEEK, "2026-12-23T20:00+01:00", ["closed"]),  # nobody knows when again
    (_WEEK, "2026-12-24T14:00+01:00", None),
    (_WEEK, "2026-11-26T23:59+01:00", None),  # the day before the site's: somebody's clock is wrong
    (_NIGHT, "2026-11-27T00:00+01:00", ["until", "6_Uhr", "Freitag"]),  # began the day before
    (_NIGHT, "2026-11-27T05:59+01:00", ["until", "6_Uhr", "Freitag"]),
    (_NIGHT, "2026-11-27T06:00+01:00", ["today", "22:30_Uhr", "Freitag"]),
    (_NIGHT, "2026-11-27T23:00+01:00", ["until", "6_Uhr", "Samstag"]),
    (_ALWAYS, "2026-12-01T03:00+01:00", ["open"]),
    (_ALWAYS, "2026-12-23T23:00+01:00", ["open"]),  # until when is not known any more
    ("2026-11-26/2026-12-23 18:00-24:00=2", "2026-11-27T23:10+01:00", ["until", "24_Uhr", "Samstag"]),
    ("2026-11-26/2026-12-23 09:00-12:00=2 12:00-13:30=2", "2026-11-27T11:00+01:00", ["until", "13:30_Uhr", "Freitag"]),
    ("2026-11-26/2026-12-23 00:00-02:00=4", "2026-11-27T12:00+01:00", ["tomorrow", "0_Uhr", "Samstag"]),
    (_ONCE, "2026-11-27T10:00+01:00", ["day", "9_Uhr", "21._Dezember 2026"]),
    (_ONCE, "2026-12-14T08:00+01:00", ["day", "9_Uhr", "21._Dezember 2026"]),  # not the Monday that is today
    (_ONCE, "2026-12-15T08:00+01:00", ["day", "9_Uhr", "Montag"]),
    # 29 March, 2 o'clock is 3 o'clock; 25 October, 3 o'clock is 2 o'clock.
    (_SPRING, "2026-03-29T01:59+01:00", ["until", "4_Uhr", "Sonntag"]),
    (_SPRING, "2026-03-29T03:00+02:00", ["until", "4_Uhr", "Sonntag"]),
    (_SPRING, "2026-03-29T04:00+02:00", ["today", "22_Uhr", "Sonntag"]),
    (_AUTUMN, "2026-10-25T02:59+02:00", ["until", "4_Uhr", "Sonntag"]),
    (_AUTUMN, "2026-10-25T02:00+01:00", ["until", "4_Uhr", "Sonntag"]),
    (_AUTUMN, "2026-10-25T04:00+01:00", ["tomorrow", "1_Uhr", "Montag"]),
]
"""A blank that no line breaks at is written as `_`."""


@pytest.fixture(scope="module")
def script(tmp_path_factory: pytest.TempPathFactory) -> Path:
    # Node takes `.js` for a module only where a package says so.
    copy = tmp_path_factory.mktemp("script") / "answering.mjs"
    copy.write_text((SCRIPTS / "answering.js").read_text(encoding="utf-8"), encoding="utf-8")
    return copy


def _said(script: Path, cases: list[tuple[str, str]], zone: str) -> Any:
    command = [node_path(), "--input-type=module", "-e", _RUN, script.as_uri(), json.dumps(cases)]
    done = subprocess.run(command, env={**os.environ, "TZ": zone}, capture_output=True, check=True, encoding="utf-8")
    return json.loads(done.stdout)


@pytest.mark.parametrize("zone", _ZONES)
def test_german_time_counts_wherever_the_phone_is(script: Path, zone: str) -> None:
    cases = [(text, now) for text, now, _ in _CASES]
    assert dict(zip(cases, _said(script, cases, zone), strict=True)) == {
        (text, now): words for text, now, words in _CASES
    }
