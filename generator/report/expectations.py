"""What families ask and should find: which questions have an answer, and the gaps by name."""

from generator.catalog import Catalog
from generator.model.written import Expectation


def expectations_text(catalog: Catalog) -> str:
    """The questions of content/planning/expected.yml in German, for a terminal; empty where there are none.

    A question counts as answered where one of its offers is listed and real.
    """
    asked = catalog.expectations
    if not asked:
        return ""
    answered = [question for question in asked if _is_answered(catalog, question)]
    gaps = [f"  {question.question} {question.gap}" for question in asked if question.gap is not None]
    unanswered = [
        f"  {question.question} ({', '.join(question.offers)})"
        for question in asked
        if question.offers and question not in answered
    ]
    lines = [
        f"Was Familien fragen: {len(asked)} Fragen, {len(answered)} mit echter Antwort. Dahinter: was sie finden [was sie dafür eintippen]"
    ]
    lines += [f"  {_answer(question)}" for question in answered]
    lines += ["", f"Lücken: {len(gaps)}", *gaps]
    if unanswered:
        lines += ["", f"Nur erfunden oder nicht auf der Website: {len(unanswered)}", *unanswered]
    return "\n".join(lines) + "\n"


def _answer(question: Expectation) -> str:
    words = f" [{' · '.join(question.search)}]" if question.search else ""
    return f"{question.question} {', '.join(question.offers)}{words}"


def _is_answered(catalog: Catalog, question: Expectation) -> bool:
    offers = (catalog.offers.get(id_) for id_ in question.offers)
    return any(offer is not None and catalog.is_listed(offer) and not offer.example for offer in offers)
