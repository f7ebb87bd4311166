"""The checker of Easy Language: any text goes in, problems come out. It knows no offer.

What stands here is what other rooms may use; the modules of this room are its own.
"""

from generator.checker.cache import ResultCache
from generator.checker.calls import Call, call_in, has_number
from generator.checker.checker import Checker, Examination
from generator.checker.compounds import join_parts, split_by_list
from generator.checker.fix import Replacement, find_replacements, replaced, unsplit
from generator.checker.frequent_words import frequent_words
from generator.checker.markdown import read_markdown
from generator.checker.marks import DOTS, MARKS, OWN, forms, hyphened, in_mark, with_own_mark
from generator.checker.passage import Exemption, Kind, Line, Passage
from generator.checker.places import placed
from generator.checker.text_files import read_plain_text, read_text_files
from generator.checker.tokens import split_sentences
from generator.checker.vocabulary import ExplainedWord, Vocabulary

__all__ = [
    "DOTS",
    "MARKS",
    "OWN",
    "Call",
    "Checker",
    "Examination",
    "Exemption",
    "ExplainedWord",
    "Kind",
    "Line",
    "Passage",
    "Replacement",
    "ResultCache",
    "Vocabulary",
    "call_in",
    "find_replacements",
    "forms",
    "frequent_words",
    "has_number",
    "hyphened",
    "in_mark",
    "join_parts",
    "placed",
    "read_markdown",
    "read_plain_text",
    "read_text_files",
    "replaced",
    "split_by_list",
    "split_sentences",
    "unsplit",
    "with_own_mark",
]
