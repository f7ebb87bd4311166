"""The list of changes to the scripts stays true: each can be made, and makes another script."""

import pytest

from tests.search.mutants import mutations
from tests.search.node import SCRIPTS


@pytest.mark.parametrize("mutation", [*mutations()], ids=str)
def test_a_change_of_the_list_can_be_made(mutation):
    source = (SCRIPTS / mutation.name).read_text(encoding="utf-8")
    assert mutation.applied(source) != source
