"""How long a text may be: for the check, and for editors' tools."""

from dataclasses import dataclass
from typing import Any

from pydantic import GetCoreSchemaHandler, GetJsonSchemaHandler
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema, core_schema

from generator.model.base import wrong


@dataclass(frozen=True, slots=True)
class Sized:
    """Refuses a text that is shorter or longer than said, in characters."""

    low: int
    high: int

    def __get_pydantic_core_schema__(self, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        return core_schema.no_info_after_validator_function(self.check, handler(source))

    def __get_pydantic_json_schema__(self, core: CoreSchema, handler: GetJsonSchemaHandler) -> JsonSchemaValue:
        return {**handler(core), "type": "string", "minLength": self.low, "maxLength": self.high}

    def check(self, text: str) -> str:
        """Refuse it (E205), or give it back."""
        if not self.low <= len(text) <= self.high:
            verb = "zu kurz" if len(text) < self.low else "zu lang"
            message = f"Der Text hat {len(text)} Zeichen und ist damit {verb}. Erlaubt sind {self.low} bis {self.high}."
            raise wrong("E205", message)
        return text
