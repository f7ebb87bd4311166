"""Links to the search have their question behind `#`, and nothing of it before."""

from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest

from generator.render.parts.filter_link import filter_link
from tests.unit.render.seen import Seen


@pytest.mark.parametrize("folder", ["", "leicht/"])
def test_a_list_leads_to_the_search_with_its_filters(tmp_path: Path, folder: str) -> None:
    context = Seen(tmp_path).context(f"{folder}orte/adorf/")
    address = urlsplit(filter_link(context, town="adorf", phase="baby", topic="a&b=c").href)
    assert (address.path.endswith(f"../{folder}suche/"), address.query) == (True, "")
    assert parse_qs(address.fragment) == {"ort": ["adorf"], "phase": ["baby"], "thema": ["a&b=c"]}
