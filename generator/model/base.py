"""What all records share: frozen, unknown keys refused, and a context that collects warnings while reading."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, ClassVar

from pydantic import BaseModel, ConfigDict, GetJsonSchemaHandler, ValidationInfo
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema, PydanticCustomError


class Record(BaseModel):
    """A record or a part of one, as an editor writes it."""

    model_config = ConfigDict(extra="forbid", frozen=True)
    refused: ClassVar[Mapping[str, tuple[str, str]]] = {}
    """Names that are no fields and that editors may expect: the code and the message that says what is so instead."""
    may_be_text: ClassVar[bool] = False
    """An editor may write a text alone instead of the fields."""


@dataclass(frozen=True, slots=True)
class Linked:
    """Marks a field type whose values lead to pages or files of the site."""

    is_markdown: bool
    """The links stand in a text; else the value is one."""


@dataclass(frozen=True, slots=True)
class NeverEmpty:
    """Marks a field whose name without a value is an error, where elsewhere it means that nothing was said."""

    message: str
    """German, for the editor."""

    def __get_pydantic_json_schema__(self, core: CoreSchema, handler: GetJsonSchemaHandler) -> JsonSchemaValue:
        return {**handler(core), "not": {"type": "null"}}


@dataclass(slots=True)
class Remarks:
    """Handed to pydantic as context: what was accepted with a remark, as (code, message, the scalar)."""

    remarks: list[tuple[str, str, Any]] = field(default_factory=list)


def remark(info: ValidationInfo, code: str, message: str, scalar: Any) -> None:
    """Accept a value, but tell the editor."""
    if isinstance(info.context, Remarks):
        info.context.remarks.append((code, message, scalar))


def wrong(code: str, message: str, **context: Any) -> PydanticCustomError:
    """The error of a field type: its code and its German message, ready for the editor."""
    # pydantic fills {placeholders} from the context; a brace in an editor's own text must not be taken for one.
    return PydanticCustomError(code, "{message}", {"message": message, **context})


def parse_string(value: Any) -> str:
    """The characters of a value; a list or fields are refused."""
    if not isinstance(value, str):
        raise wrong("E203", "Hier gehört ein einfacher Text hin, keine Liste und keine weiteren Felder.")
    return value
