"""Reports: problems for a terminal, for GitHub and for machines; how fresh and how complete the directory is.

The registry of forms is written by hand.
"""

from generator.report.as_json import json_report
from generator.report.github import github_report
from generator.report.result import Reporter
from generator.report.text import text_report

REPORTERS: dict[str, Reporter] = {
    "text": text_report,
    "github": github_report,
    "json": json_report,
}
