"""`wegweiser format` on records of every shape, written as people write: the record stays, and once is enough."""

import json
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given
from hypothesis import strategies as st

from generator.editorial.canonical_files import canonical_files
from generator.source.files import read_sources
from tests.builders import OFFER, read_catalog, write_site

PATH = "content/offers/adorf/a.yml"
_words = st.sampled_from(
    [
        "Decke",
        "• Decke",
        "– Pass",
        "„Tuch“",
        '"Brot"',
        "'Milch'",
        "Kin\u00adder",
        "Tee # mild",
        "ja",
        "5 €",
        "''",
        "null",
    ]
)
_days = st.sampled_from(["1.10.2026", "2026-10-01", "1. Oktober 2026", '"2. 9. 2026"', "31.2.2026"])
_times = st.sampled_from(["9:30", "9.30", "9 Uhr", '"09:30"', "10.15 Uhr"])
_weekdays = st.lists(st.sampled_from(["Mo", "Dienstag", "mittwochs", "thu", '"Fr."', "Sonne"]), min_size=1, max_size=3)
_answers = st.sampled_from(["ja", "Nein", "TRUE", "unbekannt", "keine Angabe", '"yes"', "vielleicht"])
_lines = st.one_of(
    st.builds("status: {}".format, st.sampled_from(["aktiv", "'pausiert'", "Active", "active # ja", "„aktiv“"])),
    st.builds("valid_from: {}".format, _days),
    st.builds("interpreter: {}   # Frage".format, _answers),
    st.builds("sensitive: {}".format, _answers),
    st.lists(_words, max_size=3).map(lambda words: f"documents: [{', '.join(words)}]"),
    st.lists(_words, min_size=1, max_size=3).map(lambda words: "\n".join(["keywords:", *(f"  - {w}" for w in words)])),
    st.lists(st.sampled_from(["Decke", "Pass"]), min_size=2, max_size=3).map(
        lambda words: "\n".join(["documents:", *(f"  • {w}" for w in words)])
    ),
    st.builds(
        lambda days, time: f"times:\n- {{kind: wöchentlich, weekdays: [{', '.join(days)}], from: {time}}}",
        _weekdays,
        _times,
    ),
    st.text(alphabet="ab :#'„“•-*[]{}", max_size=12).map(lambda text: f"internal_note: {json.dumps(text)}"),
)


@given(st.lists(_lines, max_size=4, unique_by=lambda line: line.partition(":")[0]), st.booleans())
def test_the_record_stays_and_once_is_enough(lines, is_fenced):
    text = OFFER + "".join(f"{line}\n# Bemerkung\n\n" for line in lines)
    text = f"```\n{text}```\n" if is_fenced else text
    with TemporaryDirectory() as folder:
        root = write_site(Path(folder), {PATH: text})
        before, problems = read_catalog(root)
        new = canonical_files(read_sources(root)[0]).get(PATH, text)
        (root / PATH).write_text(new, encoding="utf-8")
        after, later = read_catalog(root)
        assert canonical_files(read_sources(root)[0]).get(PATH) is None
    assert after.offers.get("a") == before.offers.get("a")
    assert {p.code for p in later} <= {p.code for p in problems}
    assert new.count("# Bemerkung") == len(lines)
