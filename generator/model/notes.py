"""Notes: what an editor adds to a fact in words, and how Easy Language says it."""

from typing import Annotated, Any, ClassVar

from pydantic import BeforeValidator, Field, GetJsonSchemaHandler, model_validator
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema

from generator.model.base import Record, wrong
from generator.model.easy_lines import refuse_answer
from generator.model.types import Text, parse_text


def _sentences(value: Any) -> Any:
    """One sentence, or a list of them."""
    refuse_answer(value)
    return (value,) if isinstance(value, str) else value


class Note(Record):
    """A note: written as a text, or as `{text, easy}`."""

    may_be_text: ClassVar[bool] = True
    text: Text = Field(title="Hinweis")
    easy: Annotated[tuple[Text, ...], BeforeValidator(_sentences)] = Field(
        (), title="Der Hinweis in Leichter Sprache", description="ein Satz, oder eine Liste von Sätzen"
    )

    @model_validator(mode="before")
    @classmethod
    def _from_text(cls, value: Any) -> Any:
        if isinstance(value, str):
            if not value.strip():
                raise wrong("E205", "Hier steht nur ein leerer Text. Bitte etwas schreiben oder die Zeile löschen.")
            return {"text": parse_text(value)}
        if isinstance(value, dict | cls):
            return value
        message = "Hier gehört ein einfacher Text hin, oder „text:“ und „easy:“ (der Hinweis in Leichter Sprache)."
        raise wrong("E203", message)

    @classmethod
    def __get_pydantic_json_schema__(cls, core: CoreSchema, handler: GetJsonSchemaHandler) -> JsonSchemaValue:
        """A text alone is fine too; `easy` may be one sentence."""
        schema = handler.resolve_ref_schema(handler(core))
        easy = schema["properties"]["easy"]
        is_list = {key: easy.pop(key) for key in ("type", "items")}
        text = schema["properties"]["text"]
        alone = {key: item for key, item in text.items() if key != "title"}
        easy["anyOf"] = [alone, is_list]
        return {"anyOf": [alone, schema]}
