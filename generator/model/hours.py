"""When somebody answers a phone: weekly times, or day and night."""

from typing import Annotated, Any, Literal

from pydantic import (
    AfterValidator,
    BeforeValidator,
    ConfigDict,
    Discriminator,
    Field,
    GetJsonSchemaHandler,
    Tag,
    WithJsonSchema,
)
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema

from generator.model import answers
from generator.model.base import Record, wrong
from generator.model.times import Weekly
from generator.model.types import YesNo

_YES: dict[str, Any] = {"enum": [*answers.YES, True]}
"""JSON Schema: `always: no` says nothing and is refused."""


class Always(Record):
    """By day and night."""

    always: Annotated[YesNo, WithJsonSchema(_YES)] = Field(title="Tag und Nacht")


class AnsweringTime(Weekly):
    """Weekly; its kind goes without saying."""

    model_config = ConfigDict(json_schema_extra=lambda schema: schema["properties"].pop("location", None))

    kind: Literal["weekly"] = "weekly"


class _AlsoAlone:
    """JSON Schema: `always: yes` needs no list, and stands in one alone."""

    def __get_pydantic_json_schema__(self, core: CoreSchema, handler: GetJsonSchemaHandler) -> JsonSchemaValue:
        alone = {
            "type": "object",
            "required": ["always"],
            "properties": {"always": _YES},
            "additionalProperties": False,
        }
        by_night = {"if": {"contains": {"required": ["always"]}}, "then": {"maxItems": 1}}
        return {"anyOf": [{**handler(core), **by_night}, alone]}


def _rules(value: Any) -> Any:
    if isinstance(value, dict) and "always" in value:
        return (value,)
    return value


def _kind(value: object) -> str:
    is_always = isinstance(value, Always) or (isinstance(value, dict) and "always" in value)
    return Always.__name__ if is_always else AnsweringTime.__name__


def _fit(rules: tuple[AnsweringTime | Always, ...]) -> tuple[AnsweringTime | Always, ...]:
    for number, rule in enumerate(rules):
        if isinstance(rule, Always) and not rule.always:
            message = "„always: no“ sagt nicht, wann jemand da ist. Bitte die Zeiten nennen (weekdays, from, to) oder löschen."
            raise wrong("E229", message, field=(number, "always"))
        if isinstance(rule, Always) and len(rules) > 1:
            message = (
                "„always: yes“ heißt Tag und Nacht und steht allein. Bitte die anderen Zeiten oder „always“ löschen."
            )
            raise wrong("E229", message, field=(number, "always"))
        if isinstance(rule, AnsweringTime) and rule.location is not None:
            message = "Am Telefon gibt es keinen Ort. Bitte die Zeile „location“ löschen."
            raise wrong("E229", message, field=(number, "location"))
    return rules


PhoneHours = Annotated[
    tuple[
        Annotated[
            Annotated[AnsweringTime, Tag(AnsweringTime.__name__)] | Annotated[Always, Tag(Always.__name__)],
            Discriminator(_kind),
        ],
        ...,
    ],
    BeforeValidator(_rules),
    AfterValidator(_fit),
    _AlsoAlone(),
]
