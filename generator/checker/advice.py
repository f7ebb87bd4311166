"""How to say a genitive with *von*, in the words of the text itself: `von der Kita`, `von dem Kind`."""

from generator.checker.genitive import Genitive, is_feminine_or_plural
from generator.checker.language import Tagged
from generator.checker.lists import read_table, read_words


def with_von(genitive: Genitive, between: str) -> str:
    """The genitive with *von*; `between` is what stands between its determiner and its noun."""
    determiner = genitive.determiner
    low = determiner.low
    if low == "des" or low.endswith("es"):
        dative = read_table("dative_of_genitive.txt").get(low, low[:-1] + "m")
        return _joined(_like(dative, determiner.text), between, nominative(genitive.noun))
    if low.endswith("er") and is_several(genitive.noun):
        dative = "den" if low == "der" else low[:-2] + "en"
        return _joined(_like(dative, determiner.text), between, dative_plural(genitive.noun.text))
    return _joined(determiner.text if low not in read_words("articles.txt") else low, between, genitive.noun.text)


def bare_with_von(genitive: Genitive, words: str) -> str:
    """The same for a genitive without an article; `words` are the words of the genitive itself."""
    first, noun = genitive.determiner, genitive.noun
    if genitive.head is None:
        has_mark = words[len(first.text)] in "'’"  # `Jonas' Schwester`
        return f"{noun.text} von {first.text if has_mark else first.text[:-1]}"
    if first is noun:
        return f"von {noun.text[:-1]}{'' if noun.low.endswith('s') else 'n'}"
    own = words.split()[:-1]
    in_er = any(word.endswith("er") for word in own)
    if in_er and (is_several(noun) or not is_feminine_or_plural(noun)):
        adjectives = " ".join(_dative(word) for word in own)
        return f"von {adjectives} {dative_plural(noun.text)}"
    return f"von {words}" if in_er else ""


def _dative(adjective: str) -> str:
    return adjective[:-1] + "n" if adjective.endswith("er") else adjective


def is_several(noun: Tagged) -> bool:
    """Tell whether a noun is a plural."""
    form, lemma = noun.low.rpartition("-")[2], noun.lemma.lower().rpartition("-")[2]
    return form in read_words("plural_nouns.txt") or noun.tag == "NNA" or (lemma != form and not form.endswith("in"))


def dative_plural(form: str) -> str:
    """`Kindern`, `Eltern`, `Kitas`."""
    return form if form.endswith(("n", "s")) else form + "n"


def nominative(noun: Tagged) -> str:
    """`Kind` for `Kindes`, in the spelling of the text."""
    first, mark, last = noun.text.rpartition("-")
    lemma = noun.lemma.rpartition("-")[2]
    if noun.tag in {"NN", "NE", "NNI"} and noun.low.endswith("s") and last.lower().startswith(lemma.lower()):
        return first + mark + last[: len(lemma)]
    return noun.text


def _like(word: str, model: str) -> str:
    return word[0].upper() + word[1:] if model[0].isupper() else word


def _joined(determiner: str, between: str, noun: str) -> str:
    return " ".join(part for part in ("von", determiner, between, noun) if part)
