"""Makes `vocabulary.json` out of the npm package schema-dts, which has schema.org's definitions as types of TypeScript.

    npm pack schema-dts@2.1.0 && tar xzf schema-dts-2.1.0.tgz
    python -m tests.schema_org.extract package/dist/schema.d.ts

Run by hand, when pages say something new to machines: add it to TYPES, PROPERTIES or ENUMERATIONS. The tests read the table.
schema-dts is Copyright Google LLC, Apache-2.0, see LICENSE; schema.org's terms are CC BY-SA 3.0, https://schema.org/docs/terms.html.
"""

import json
import re
import sys
from pathlib import Path

TABLE = Path(__file__).parent / "vocabulary.json"
SOURCE = "schema-dts 2.1.0 from https://registry.npmjs.org/schema-dts/-/schema-dts-2.1.0.tgz"
SHA256 = "120408039b33cba2e9fa4a9f85a867ab6df059240c5b7111ea480118b8ea8ebb"
TYPES = ("AdministrativeArea", "Audience", "City", "ContactPoint", "Event", "GeoCoordinates", "GovernmentOrganization",
         "GovernmentService", "LocationFeatureSpecification", "Offer", "Organization", "PeopleAudience", "Place", "PostalAddress", "QuantitativeValue",
         "Service", "ServiceChannel", "VirtualLocation")  # fmt: skip
PROPERTIES = ("amenityFeature", "audienceType", "requiredGender", "value", "address", "addressCountry", "addressLocality", "areaServed", "audience", "availability", "availableChannel",
              "availableLanguage", "maxValue", "minValue", "suggestedAge", "unitCode",
              "contactPoint", "containedInPlace", "containsPlace", "description", "email", "endDate", "eventAttendanceMode", "eventStatus", "geo",
              "isAccessibleForFree", "latitude", "location", "longitude", "name", "offers", "organizer", "postalCode",
              "price", "priceCurrency", "provider", "serviceLocation", "servicePhone", "serviceUrl", "startDate",
              "streetAddress", "telephone", "url")  # fmt: skip
ENUMERATIONS = ("EventAttendanceModeEnumeration", "EventStatusType", "ItemAvailability")
_INTERFACE = re.compile(r"^(?:export )?interface (\w+) extends ([^{]+) \{\n(.*?)^\}", re.MULTILINE | re.DOTALL)
_PROPERTY = re.compile(r'^    "(\w+)"\?: SchemaValue<(.+), "\1">;', re.MULTILINE)


def extract(text: str) -> dict[str, object]:
    """The table: of each type the types that it is one of too, and its properties with what they may hold."""
    parents: dict[str, list[str]] = {}
    properties: dict[str, dict[str, list[str]]] = {}
    for name, above, body in _INTERFACE.findall(text):
        parents[name] = re.findall(r"\w+", above)
        ranges = {key: re.findall(r"\w+", values) for key, values in _PROPERTY.findall(body)}
        properties[name] = {key: sorted(set(ranges[key]) - {"IdReference"}) for key in ranges if key in PROPERTIES}
    types = {}
    for type_ in TYPES:
        line = _line(f"{type_}Leaf", parents)
        found = {key: values for name in reversed(line) for key, values in properties.get(name, {}).items()}
        above = sorted({name.removesuffix("Base") for name in line if name.endswith("Base")} - {type_})
        types[type_] = {"is": above, "properties": dict(sorted(found.items()))}
    members = {name: sorted(_members(name, text)) for name in ENUMERATIONS}
    return {"source": SOURCE, "sha256": SHA256, "licence": "Apache-2.0", "types": types, "enumerations": members}


def _line(name: str, parents: dict[str, list[str]]) -> list[str]:
    return [name, *(found for parent in parents.get(name, ()) for found in _line(parent, parents))]


def _members(name: str, text: str) -> set[str]:
    (union,) = re.findall(rf"^export type {name} = (.*);$", text, re.MULTILINE)
    return set(re.findall(r'"(https://schema\.org/\w+)"', union))


if __name__ == "__main__":
    table = extract(Path(sys.argv[1]).read_text(encoding="utf-8"))
    TABLE.write_text(json.dumps(table, indent=1) + "\n", encoding="utf-8")
