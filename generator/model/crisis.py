"""Who helps where somebody types a sentence in need into the search."""

from typing import Annotated

from pydantic import Field

from generator.model.base import Record
from generator.model.parts import Ids
from generator.model.references import Reference

_Lines = Annotated[Ids, Reference("offer")]


class CrisisHelp(Record):
    """Wer bei welcher Not zuerst genannt wird, über allen Treffern der Suche.

    Ohne Eintrag stehen dort die Notrufe und wer Tag und Nacht da ist. `_young` gilt, wo ein Kind oder ein junger Mensch
    schreibt, `_about`, wo jemand über andere schreibt; ohne diese gilt der Eintrag ohne Zusatz.
    """

    suicide_now: _Lines = Field((), title="Versuch, sich das Leben zu nehmen")
    medical: _Lines = Field((), title="Lebensgefahr, Unfall, Feuer")
    poison: _Lines = Field((), title="Gift geschluckt")
    shaken: _Lines = Field((), title="Baby geschüttelt")
    attack: _Lines = Field((), title="Angriff, Todesdrohung")
    abuse: _Lines = Field((), title="Sexueller Missbrauch von Kindern")
    abuse_young: _Lines = Field((), title="Sexueller Missbrauch, ein junger Mensch schreibt")
    sexual_man: _Lines = Field((), title="Sexuelle Gewalt gegen einen Mann")
    sexual: _Lines = Field((), title="Vergewaltigung, sexuelle Belästigung")
    sexual_young: _Lines = Field((), title="Vergewaltigung, sexuelle Belästigung, ein junger Mensch schreibt")
    suicide: _Lines = Field((), title="Nicht mehr leben wollen")
    suicide_young: _Lines = Field((), title="Nicht mehr leben wollen, ein junger Mensch schreibt")
    suicide_about: _Lines = Field((), title="Jemand anderes will nicht mehr leben")
    self_harm: _Lines = Field((), title="Sich selbst verletzen")
    self_harm_young: _Lines = Field((), title="Sich selbst verletzen, ein junger Mensch schreibt")
    self_harm_about: _Lines = Field((), title="Jemand anderes verletzt sich")
    missing: _Lines = Field((), title="Kind verschwunden oder entführt")
    forced_marriage: _Lines = Field((), title="Zwangsheirat, Beschneidung von Mädchen")
    forced_marriage_young: _Lines = Field((), title="Zwangsheirat, ein junger Mensch schreibt")
    child_danger: _Lines = Field((), title="Ein Kind wird geschlagen oder vernachlässigt")
    child_danger_young: _Lines = Field((), title="Eltern schlagen, ein junger Mensch schreibt")
    shaking: _Lines = Field((), title="Angst, dem Baby etwas anzutun")
    child_hit: _Lines = Field((), title="Das eigene Kind geschlagen, mit Kindern am Ende")
    violence: _Lines = Field((), title="Gewalt in der Partnerschaft")
    violence_man: _Lines = Field((), title="Gewalt gegen einen Mann")
    violence_young: _Lines = Field((), title="Gewalt zu Hause, ein junger Mensch schreibt")
    bullying: _Lines = Field((), title="Gewalt und Mobbing in der Schule")
    birth: _Lines = Field((), title="Schwanger und verzweifelt")
    after_birth: _Lines = Field((), title="Nach der Geburt verzweifelt")
    homeless: _Lines = Field((), title="Ohne Wohnung")
    homeless_young: _Lines = Field((), title="Ohne Wohnung, ein junger Mensch schreibt")
    hunger: _Lines = Field((), title="Kein Geld für Essen")
    hunger_young: _Lines = Field((), title="Kein Geld für Essen, ein junger Mensch schreibt")
    addiction: _Lines = Field((), title="Sucht")
    addiction_young: _Lines = Field((), title="Sucht in der Familie, ein junger Mensch schreibt")
    runaway: _Lines = Field((), title="Weglaufen wollen")
    despair: _Lines = Field((), title="Nicht mehr können")
    despair_young: _Lines = Field((), title="Nicht mehr können, ein junger Mensch schreibt")
    police: _Lines = Field((), title="Polizei rufen")
    plain: _Lines = Field((), title="Notfall, ohne mehr zu sagen")
    plain_young: _Lines = Field((), title="Notfall, ein junger Mensch schreibt")
