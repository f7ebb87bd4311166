"""What offices write is found, and what only looks like it is left alone: floors for each phenomenon."""

import pytest

from tests.easy.phenomena import FOLDER, RULES_OF, examine, read, tally

PATHS = sorted(FOLDER.glob("*.tsv"))


@pytest.mark.parametrize("path", PATHS, ids=lambda path: path.stem)
def test_recall_stays_above_its_floor_and_false_alarms_below(path):
    for phenomenon, found in tally(examine(path)).items():
        assert found.recall >= 0.9, phenomenon
        assert found.false <= 0.1 * found.fine, phenomenon


def test_every_phenomenon_has_sentences_of_both_kinds():
    kinds = {(phenomenon, is_bad) for path in PATHS for phenomenon, is_bad, _ in read(path)}
    assert kinds == {(phenomenon, is_bad) for phenomenon in RULES_OF for is_bad in (True, False)}
