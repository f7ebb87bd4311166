"""When somebody answers a phone: weekly times, or day and night."""

from typing import Annotated, Any, Literal

from pydantic import AfterValidator, BeforeValidator, Discriminator, Field, GetJsonSchemaHandler, Tag
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema

from generator.model import answers
from generator.model.base import Record, wrong
from generator.model.times import Weekly
from generator.model.types import YesNo


class Always(Record):
    """By day and night."""

    always: YesNo = Field(title="Tag und Nacht")


class AnsweringTime(Weekly):
    """Weekly; its kind goes without saying."""

    kind: Literal["weekly"] = "weekly"


class _AlsoAlone:
    """JSON Schema: `always: yes` needs no list."""

    def __get_pydantic_json_schema__(self, core: CoreSchema, handler: GetJsonSchemaHandler) -> JsonSchemaValue:
        always = {"enum": [*answers.YES, True]}
        alone = {
            "type": "object",
            "required": ["always"],
            "properties": {"always": always},
            "additionalProperties": False,
        }
        return {"anyOf": [handler(core), alone]}


def _rules(value: Any) -> Any:
    if isinstance(value, dict) and "always" in value:
        return (value,)
    return value


def _kind(value: object) -> str:
    is_always = isinstance(value, Always) or (isinstance(value, dict) and "always" in value)
    return Always.__name__ if is_always else AnsweringTime.__name__


def _fit(rules: tuple[AnsweringTime | Always, ...]) -> tuple[AnsweringTime | Always, ...]:
    for number, rule in enumerate(rules):
        if isinstance(rule, Always) and (len(rules) > 1 or not rule.always):
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
