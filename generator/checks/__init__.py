"""Rules over the catalog: one file a rule. The registry is written by hand, so that its order is the manual's."""

from generator.catalog import Catalog
from generator.checks import (
    age_gap,
    call_prices,
    calls,
    contact_missing,
    coordinates,
    costs,
    crisis_numbers,
    districts,
    double_entries,
    double_places,
    duplicates,
    easy_current,
    easy_reader,
    example_names,
    examples,
    explained_words,
    former_ids,
    glossary_places,
    hidden_details,
    hidden_places,
    hidden_visits,
    holiday_pauses,
    holidays_known,
    idle_times,
    invented_looks,
    left_examples,
    legal_pages,
    location_names,
    municipal_keys,
    next_towns,
    nights,
    no_offers,
    notice,
    offer_folders,
    office_names,
    one_position,
    own_references,
    page_gaps,
    page_texts,
    pale_colors,
    past_hours,
    past_times,
    past_validity,
    personal_data,
    postal_codes,
    programmes,
    references,
    rhythms,
    rule_settings,
    school_holidays,
    spoken_films,
    topic_circle,
    towns_of_places,
    unknown_houses,
    unnamed_phones,
    validity_order,
    verified_date,
    vouched,
    whole_county,
)
from generator.checks.rule import RecordRule
from generator.problems import Problem

_SECRET = "Sie schützt geheime Adressen."  # noqa: S105 - a sentence about rules
_HELP = "Sie schützt die Hilfe im Notfall."
_LAW = "Das Gesetz verlangt es."
_ONE_READING = "Sonst weiß niemand, wo das Angebot gilt."
_ONE_PLACE = "Sonst führen Links an die falsche Stelle."

TOLD_PLACE = "E319"
"""A file that tells where a hidden place is stays off the site, whatever else is built."""
RULES: tuple[RecordRule, ...] = (
    RecordRule(("E301",), references.check),
    RecordRule(("E303",), contact_missing.check),
    RecordRule(("E304",), validity_order.check),
    RecordRule(("E305", "W389"), verified_date.check),
    RecordRule(("W306",), postal_codes.check),
    RecordRule(("W307", "W365"), coordinates.check),
    RecordRule(("E308",), location_names.check),
    RecordRule(("W309",), personal_data.check, _LAW),
    RecordRule(("W310", "W311"), duplicates.check),
    RecordRule(("W312",), age_gap.check),
    RecordRule(("E313", "E356"), topic_circle.check),
    RecordRule(("E350", "W390", "W391"), programmes.check),
    RecordRule(("E314", "W314", "W315"), legal_pages.check, _LAW),
    RecordRule(("E316",), page_texts.check),
    RecordRule(("H317", "H318"), easy_current.check),
    RecordRule(("H368",), easy_reader.check),
    RecordRule(("H369",), unnamed_phones.check),
    RecordRule((TOLD_PLACE,), hidden_places.check, _SECRET),
    RecordRule(("E325", "E342"), crisis_numbers.check, _HELP),
    RecordRule(("W323",), municipal_keys.check),
    RecordRule(("E361", "E362", "E363", "W364"), districts.check),
    RecordRule(("W324",), explained_words.check),
    RecordRule(("E346", "E347", "E349"), former_ids.check, _ONE_PLACE),
    RecordRule(("W326", "W330"), school_holidays.check),
    RecordRule(("W355",), hidden_details.check),
    RecordRule(("W375",), hidden_visits.check),
    RecordRule(("W367",), unknown_houses.check),
    RecordRule(("E327",), glossary_places.check, _ONE_PLACE),
    RecordRule(("E328", "E329"), holiday_pauses.check),
    RecordRule(("W328", "W331"), holidays_known.check),
    RecordRule(("W329",), past_times.check),
    RecordRule(("E330",), whole_county.check, _ONE_READING),
    RecordRule(("E331", "W333"), offer_folders.check),
    RecordRule(("W334", "W335"), towns_of_places.check),
    RecordRule(("E332", "E333", "W360"), rhythms.check),
    RecordRule(("W336",), double_entries.check),
    RecordRule(("W337",), idle_times.check),
    RecordRule(("W358",), nights.check),
    RecordRule(("W359",), past_hours.check),
    RecordRule(("W338",), past_validity.check),
    RecordRule(("E335", "W339"), double_places.check),
    RecordRule(("E334", "W366"), costs.check),
    RecordRule(("W340", "W341"), examples.check),
    RecordRule(("W388",), invented_looks.check),
    RecordRule(("W385", "W386", "W387"), vouched.check),
    RecordRule(("W343",), own_references.check),
    RecordRule(("W344",), call_prices.check, _LAW),
    RecordRule(("W380", "W381"), calls.check),
    RecordRule(("W392", "W393", "W394"), notice.check),
    RecordRule(("E339",), office_names.check, _ONE_READING),
    RecordRule(("E338", "W370", "W371", "W372"), page_gaps.check, _LAW),
    RecordRule(("W373", "W374"), left_examples.check),
    RecordRule(("W395",), example_names.check),
    RecordRule(("W396",), next_towns.check),
    RecordRule(("W397",), one_position.check),
    RecordRule(("W425",), pale_colors.check),
    RecordRule(("W711",), no_offers.check),
    RecordRule(("W432",), spoken_films.check),
)
RECORD_RULES = tuple(code for rule in RULES for code in rule.codes if not rule.why_fixed)
"""Rules of this room that sites and records may set."""
TITLE_RULE = "H801"
"""The rule of the search over titles, which they may set too."""
UNUSED_FILE, PAPER_AUTHOR, UNREAD_AUTHOR = "W430", "W431", "W433"
"""Rules over the files of `content/media/`, which sites may set too."""
UNREAD_LOOKS, UNDRAWN = "W706", "W707"
"""Rules over the files of a site's own `theme/` and the pictures that its records name, which they may set too."""
EASY_RULES = tuple(f"LS{number:02}" for number in range(1, 29))
"""Rules of Easy Language, which they may set too; the checker itself is not asked, since loading it takes half a second."""
SETTABLE = frozenset(
    (*RECORD_RULES, TITLE_RULE, UNUSED_FILE, PAPER_AUTHOR, UNREAD_AUTHOR, UNREAD_LOOKS, UNDRAWN, *EASY_RULES)
)
"""Every code that `rules` of site_config.yml and `allow` of a record may name."""

_FIXED = {code: rule.why_fixed for rule in RULES for code in rule.codes if rule.why_fixed}
_check_settings = rule_settings.make_check(SETTABLE, _FIXED)


def run_checks(catalog: Catalog) -> list[Problem]:
    """Run every rule; each finding is a problem with its place."""
    found = [problem for rule in RULES for problem in rule.check(catalog)]
    return found + list(_check_settings(catalog))
