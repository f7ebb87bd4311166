"""Questions with known answers for the small county: what families mean, by class, and which kinds of offers answer it."""

from dataclasses import dataclass

from tests.search.corpus import KINDS, TOWNS


@dataclass(frozen=True)
class Question:
    """What somebody types, and the offers that should come among the first ten."""

    name: str
    """The class of the question."""
    text: str
    ids: frozenset[str]


def _offers(kinds: str, town: str = "") -> frozenset[str]:
    return frozenset(
        f"{name}-{place}"
        for name in kinds.split()
        for place in (("ueberall",) if KINDS[name].towns == "*" else TOWNS)
        if KINDS[name].towns == "*" or (place[0] in KINDS[name].towns and (not town or place == town))
    )


_TABLE = """
exact       | Hebamme                      | hebamme
exact       | Krabbelgruppe                | krabbeln
exact       | Frauenhaus                   | gewalt
exact       | Ferienbetreuung              | ferien
inflected   | Hebammen                     | hebamme
inflected   | Krabbelgruppen               | krabbeln
inflected   | Jugendtreffs                 | jugend
inflected   | Deutschkurse                 | deutsch
umlaut      | Logopaedie                   | logopaedie
umlaut      | Logopadie                    | logopaedie
umlaut      | Fruehfoerderung              | fruehfoerderung
typo        | Hebame                       | hebamme
typo        | Gebamme                      | hebamme
typo        | Logopedie                    | logopaedie
typo        | Krappelgruppe                | krabbeln
typo        | Babyschwimen                 | babyschwimmen
typo        | Schuldnerberatnug            | schulden
typo        | Frühförderng                 | fruehfoerderung
part        | Schwimmen                    | babyschwimmen schwimmkurs
part        | Turnen                       | turnen
part        | Paten                        | paten
part        | Scheidung                    | trennung
split       | Baby schwimmen               | babyschwimmen
split       | Ferien Betreuung             | ferien
split       | Elternkindturnen             | turnen
split       | Schuldner Beratung           | schulden
synonym     | Tagesmutter                  | tagespflege
synonym     | Kindergarten                 | kita
synonym     | Abtreibung                   | schwanger
synonym     | Schreibaby                   | schreien
synonym     | Sprachtherapie               | logopaedie
synonym     | Hausaufgabenhilfe            | nachhilfe
synonym     | Kinderkleidung               | kleider
age         | 6 Monate                     | hebamme babyschwimmen krabbeln stillen schreien tagespflege fruehfoerderung paten
age         | 13 Jahre                     | jugend nachhilfe schulstart
topic+place | Hebamme Mühlbach             | hebamme@muehlbach
topic+place | Kita Großhören               | kita@grosshoeren
topic+place | Turnen 10243                 | turnen@neukirch
topic+place | krabelgruppe koenigsfeld     | krabbeln@koenigsfeld
phrase      | wo finde ich eine Hebamme    | hebamme
phrase      | mein Baby schreit nur        | schreien
phrase      | mein Mann schlägt mich       | gewalt
phrase      | ich bin schwanger            | schwanger
phrase      | Hilfe bei der Bewerbung      | ausbildung
"""


def questions() -> list[Question]:
    """Every question of the table."""
    found = []
    for line in _TABLE.strip().splitlines():
        name, text, answer = (part.strip() for part in line.split("|"))
        kinds, _, town = answer.partition("@")
        found.append(Question(name, text, _offers(kinds, town)))
    return found


def recall(ids: list[str], wanted: frozenset[str]) -> float:
    """The share of the offers that should come, among the first ten."""
    return len(wanted & set(ids[:10])) / min(10, len(wanted))
