"""Offices without a number: where families can't call who is in charge."""

from generator.catalog import Catalog


def offices_text(catalog: Catalog) -> str:
    """Towns by office, in German, for a terminal; empty where every office that an offer names has a number."""
    lines = []
    for office in catalog.offices.values():
        if any(offer.office == office.id for offer in catalog.listed):
            in_charge = {town.name: catalog.office_in(town, office.id) for town in catalog.municipalities.values()}
            nobody = [town for town, provider in in_charge.items() if provider is None]
            known = [(town, provider) for town, provider in in_charge.items() if provider is not None]
            silent = [town for town, provider in known if provider.example or not provider.phones]
            lines += [f"  {office.title}: niemand genannt für {', '.join(nobody)}"] if nobody else []
            lines += [f"  {office.title}: keine Nummer in {', '.join(silent)}"] if silent else []
    return "\n".join(("Ämter, die niemand anrufen kann", *lines)) + "\n" if lines else ""
