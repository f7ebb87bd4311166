"""Problems as they are told: to a terminal, to GitHub, to machines. The registry of forms is written by hand."""

from generator.reporters.as_json import json_report
from generator.reporters.github import github_report
from generator.reporters.result import Reporter
from generator.reporters.sarif import sarif_report
from generator.reporters.text import text_report

REPORTERS: dict[str, Reporter] = {
    "text": text_report,
    "github": github_report,
    "json": json_report,
    "sarif": sarif_report,
}
