"""What holds for every record."""

import pytest
from pydantic import ValidationError

from generator.model.parts import AgeRange


def test_a_record_stays_as_it_was_read() -> None:
    age = AgeRange.model_validate({"from": "3 months"})
    with pytest.raises(ValidationError, match="frozen"):
        age.from_ = 6


def test_a_field_has_the_name_that_editors_write_and_no_other() -> None:
    with pytest.raises(ValidationError, match="from_"):
        AgeRange.model_validate({"from_": "3 months"})
