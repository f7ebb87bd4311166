"""A small invented county for the search: 26 kinds of offers, each in one or more of 6 towns. Nothing of it is real."""

from dataclasses import dataclass

from generator.search.documents import SearchDocument

TOWNS = {
    "weissenau": ("Weißenau", "10115"),
    "muehlbach": ("Mühlbach", "10117"),
    "koenigsfeld": ("Königsfeld", "10119"),
    "grosshoeren": ("Großhören", "10178"),
    "aulendorf": ("Aulendorf", "10179"),
    "neukirch": ("Neukirch", "10243"),
}
YEAR = 12


@dataclass(frozen=True)
class Kind:
    """One kind of offer; `towns` are the first letters of the towns that have it, `*` is the whole county."""

    title: str
    topic: str
    towns: str
    summary: str
    keywords: tuple[str, ...] = ()
    ages: tuple[int, int] | None = None
    """Months, both included."""
    cost: str = ""
    days: tuple[str, ...] = ()


KINDS = {
    "hebamme": Kind("Hebammensprechstunde", "Geburt", "wmk", "Fragen rund um die ersten Wochen.", ("Hebamme", "Wochenbett"), (0, 11), "free", ("mon",)),
    "geburtskurs": Kind("Geburtsvorbereitung", "Geburt", "wg", "Ein Kurs für Paare vor der Geburt.", ("Kurs",), None, "paid"),
    "babyschwimmen": Kind("Babyschwimmen", "Bewegung", "mk", "Planschen im warmen Wasser.", ("Schwimmen",), (3, 11), "paid", ("sat",)),
    "krabbeln": Kind("Krabbelgruppe", "Treffen", "wmkgan", "Eltern und Kinder treffen sich zum Spielen.", (), (4, 2 * YEAR - 1), "free", ("tue", "thu")),
    "schreien": Kind("Schreiambulanz", "Beratung", "*", "Hilfe, wenn nichts mehr hilft.", ("Regulationsstörung",), (0, 3 * YEAR - 1), "free"),
    "stillen": Kind("Stilltreff", "Treffen", "ma", "Austausch beim Stillen.", (), (0, 11), "donation", ("wed",)),
    "schwanger": Kind("Schwangerschaftsberatung", "Beratung", "*", "Vertraulich und für alle.", ("Mutterschutz",), None, "free"),
    "tagespflege": Kind("Kindertagespflege", "Betreuung", "wk", "Kleine Gruppen bei einer festen Person.", (), (6, 3 * YEAR - 1), "income-based"),
    "kita": Kind("Kindertagesstätte Regenbogen", "Betreuung", "wmg", "Ein Haus mit vier Gruppen.", ("Kita",), (2 * YEAR, 6 * YEAR - 1), "income-based"),
    "spiel": Kind("Spielgruppe am Vormittag", "Betreuung", "a", "Drei Stunden ohne Eltern.", (), (2 * YEAR, 3 * YEAR - 1), "paid"),
    "logopaedie": Kind("Logopädie", "Gesundheit", "kg", "Wenn das Sprechen schwerfällt.", ("Sprache",), (2 * YEAR, 12 * YEAR), ""),
    "fruehfoerderung": Kind("Frühförderung", "Gesundheit", "*", "Für Kinder, die mehr Zeit brauchen.", ("Entwicklung",), (0, 6 * YEAR - 1), "free"),
    "turnen": Kind("Eltern-Kind-Turnen", "Bewegung", "wmn", "Klettern, rollen, springen.", (), (YEAR, 5 * YEAR - 1), "paid", ("fri",)),
    "schwimmkurs": Kind("Schwimmkurs Seepferdchen", "Bewegung", "kg", "Sicher im tiefen Wasser.", (), (5 * YEAR, 8 * YEAR), "paid", ("sat",)),
    "ferien": Kind("Ferienbetreuung", "Betreuung", "wmkg", "Programm in den Ferien.", (), (6 * YEAR, 12 * YEAR - 1), "paid"),
    "nachhilfe": Kind("Nachhilfe", "Schule", "wn", "Üben in kleinen Gruppen.", ("Hausaufgaben",), (6 * YEAR, 16 * YEAR), "free", ("mon", "wed")),
    "schulstart": Kind("Schulsozialarbeit", "Schule", "gk", "Ein offenes Ohr in der Schule.", (), (6 * YEAR, 18 * YEAR), "free"),
    "jugend": Kind("Jugendtreff", "Freizeit", "wmkgan", "Kickern, kochen, chillen.", (), (12 * YEAR, 18 * YEAR), "free", ("fri",)),
    "ausbildung": Kind("Bewerbungswerkstatt", "Beruf", "k", "Anschreiben und Vorstellung üben.", ("Ausbildung",), (15 * YEAR, 25 * YEAR), "free"),
    "erziehung": Kind("Erziehungsberatung", "Beratung", "wkn", "Reden hilft.", (), None, "free"),
    "schulden": Kind("Schuldnerberatung", "Geld", "kg", "Ordnung in die Briefe bringen.", ("Insolvenz",), None, "free"),
    "kleider": Kind("Kleiderkammer", "Geld", "wg", "Gut Erhaltenes für wenig Geld.", ("Kinderkleidung",), None, "paid"),
    "deutsch": Kind("Deutschkurs für Eltern", "Ankommen", "mk", "Mit Betreuung für kleine Kinder.", ("Integration",), None, "free", ("tue",)),
    "trennung": Kind("Beratung bei Trennung und Scheidung", "Beratung", "k", "Gut auseinandergehen.", ("Umgang",), None, "free"),
    "gewalt": Kind("Frauenhaus", "Krise", "*", "Schutz, Tag und Nacht.", ("Gewalt",), None, "free"),
    "paten": Kind("Familienpaten", "Alltag", "ag", "Jemand kommt und hat Zeit.", ("Entlastung",), (0, 3 * YEAR - 1), "free"),
}  # fmt: skip


def documents() -> list[SearchDocument]:
    """Every offer of the county."""
    return [
        _document(name, kind, town)
        for name, kind in KINDS.items()
        for town in TOWNS
        if kind.towns != "*" and town[0] in kind.towns
    ] + [_document(name, kind, "") for name, kind in KINDS.items() if kind.towns == "*"]


def _document(name: str, kind: Kind, town: str) -> SearchDocument:
    place, code = TOWNS.get(town, ("", ""))
    return SearchDocument(
        id=f"{name}-{town or 'ueberall'}",
        title=kind.title,
        summary=kind.summary,
        keywords=kind.keywords,
        topics=(kind.topic,),
        provider="Verein Beispiel",
        places=(place,) if place else (),
        county_wide=not town,
        postal_codes=(code,) if code else (),
        age_from=kind.ages[0] if kind.ages else None,
        age_to=kind.ages[1] if kind.ages else None,
        facets={
            "ort": (town,) if town else tuple(TOWNS),
            "thema": (kind.topic.lower(),),
            "kosten": (kind.cost,) if kind.cost else (),
            "tag": kind.days,
        },
        card={"title": kind.title, "area": place or "dem ganzen Kreis"},
    )


def county_places() -> tuple[str, ...]:
    """What an offer for the whole county is found by."""
    return tuple(word for town in TOWNS.values() for word in town)


def names_of_towns() -> dict[str, str]:
    """What each town is called, and its postcode → its id."""
    return {word: id_ for id_, names in TOWNS.items() for word in names}
