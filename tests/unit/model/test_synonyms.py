"""What people say."""

import pytest
from pydantic import ValidationError

from generator.model.synonyms import Synonym


@pytest.mark.parametrize("more", [{"find": ["Hebamme"]}, {"offers": ["notruf"]}, {"search_only": True}])
def test_a_word_finds_something_or_stands_somewhere_in_the_register(more: dict[str, object]) -> None:
    read = Synonym.model_validate({"say": ["Quirl"], **more})
    assert read.say == ("Quirl",)
    assert (bool(read.find), bool(read.offers), read.search_only) == tuple(
        key in more for key in ("find", "offers", "search_only")
    )


def test_a_word_that_says_nothing_is_a_mistake() -> None:
    with pytest.raises(ValidationError, match="find"):
        Synonym.model_validate({"say": ["Quirl"]})
