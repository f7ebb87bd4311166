"""The files of the index, byte by byte: the one place that says what they look like.

    assets/search/
      manifest.json             what there is: {"version", "offers", "families", "professionals", "block", "editions", "pages": {kind: count}, "files": {kind: [hashes, count]}};
                                the offers from number `families` on stand apart, those from `professionals` on are for
                                professionals alone; pages of other kinds are numbered from 0 kind by kind, and their
                                cards follow those of the offers
      core-<hash>-0.bin         JSON: where to look words up, and the short lists that every question is read with
      words-<hash>-<n>.bin      words of titles, keywords, places, parts and synonyms with their postings, about 500 bytes packed
      said-<hash>-<n>.bin       postings of phrases ("nicht spricht"), what words of examples speak for, how much they sound
                                like need
      answers-<hash>-0.bin      which offers answer which examples
      spellings-<hash>-<n>.bin  JSON: the words of the words files as people write them, by the sound that they begin with;
                                asked for where a question has another: a misspelt one, one that is part of others or made
                                of them
      rare-<hash>-<n>.bin       words of texts and providers alone, and very rare ones, with their postings
      cards-<hash>-<n>.bin      JSON: what result cards show in the main edition, `block` offers a file
      cards-<tag>-<hash>-<n>    the same in another edition
      ages-<hash>-0.bin         which offers are for which age
      facets-<hash>-0.bin       which offers have which value
      phones-<hash>-0.bin       JSON: [[digits, [number of an offer, or of a page behind all offers, ...]], ...]
      signs-<hash>-<n>.bin      JSON: where the patterns of a list of sentences in need stand, see crisis.py
      crisis-<hash>-<n>.bin     JSON: patterns by the words without which they do not fit
      classes-<hash>-<n>.bin    JSON: what patterns of a list call `@name`
      help-<hash>-0.bin         who helps; this file and the two above are asked for where a question may be one in need
      voices-<hash>-<n>.bin     whose need it is that words sound like, see in_need.py
      dates-<hash>-0.bin        which offers take place on which of the next days
      known-<hash>-<n>.bin      words that everybody knows, whatever the index has, see known.py
      concepts-<hash>-<n>.bin   JSON: words of other languages and the German words for them; none where nothing would be found
      bundle-<hash>-0.bin       small directories: all files above in one, but for days, rare and known words, what is said,
                                words of other languages, phones and whatever tells need

Every `.bin` is packed with gzip. The engine unpacks by looking at the first two bytes, so a server that unpacks on its own
does no harm.

`<hash>` is over the file and those beside it, so a name never changes its meaning. The manifest has the hashes of a kind in
one row, six signs each; as many files as evenly share them have one: 310 files and 24 hashes make groups of 13. One hash a
file would be more than a first visit may load, one a kind would rename hundreds of files that an edit did not touch.

Offers are numbered from 0 after they are sorted by topic, title and place: equal words stand side by side.

**Number** (varint): 7 bits a byte, low bits first, the high bit says "more follows".

    300  ->  1 0101100  0 0000010

**Runs**: a set of offer numbers. `gap` is counted from the end of the last run.

    number of runs | gap*2 + long | [length-2 if long] | gap*2 + long | ...
    {4, 5, 6, 9}   ->  2 | 4*2+1  3-2 | 2*2+0

**Posting**: where a word stands. One bit of `mask` a level (bit 6: short title ... bit 0: text); runs from bit 6 down.

    mask | runs of the highest level | runs of the next | ...

Where pages of other kinds are called by the word too, a posting of their numbers follows in the same entry. Its levels say
how much of a name the word is: bit 5 all of it, bit 4 one of two words, ... bit 0 one of six or more.

**words and rare files**: words in order of their keys, from the one on that `core.words_from[n]` or `core.rare_from[n]`
begins. A word begins with the letters it shares.

    shared letters | length of the rest in bytes | rest in UTF-8 | length of the posting | posting

**said file**: three lists. First phrases with their postings: the hash of one of a phrase's words, divided by the number of
files, tells which has it, so whoever asks for the files of all words of a question has all its phrases. Then words, by their
roots: a byte for how few things it is said (15: one), then each that it speaks for, its place among all examples,
from that before on, times 16, and how much. Then words with one byte: how many steps they sound like need, 64 is nought.
**voices files** hold one such list: for which voice a word speaks, its place from that before on, times 64, and how many steps
with 32 as nought. A hash is 3 bytes, low bits first.

    number | hash | hash | ... | length of what stands there in bytes | what stands there | ...

**answers file**: postings, one for each of the examples in their order, of offers that answer it.

**ages and facets files**: a line of JSON, a line feed, then one set of runs a value in the order of the JSON.

    facets: [{"ort": ["ascheberg", ...], ...}, ["ort", "phase", "thema", "tag", "zeit"],
             [12, ...], [["olfen", [[12, 31], ...]], ...], 60, 90, 170, 180, 186] LF runs runs runs ...
    ages: ["alter", 18, [36, 72], ...] LF runs runs ...       the facet, its last value in years, then spans in months

**Order of lists**: it follows the sets of the facets file. The head names the facets of towns, life phases, topics,
weekdays and parts of the day; the offers that have other weekdays in one town than in another; town by town those with
another place in its list, that of their next day there, and this place; the topics that are a need themselves; then where in
the order begin what is invented, what is for every age, what is both, the lines for emergencies that every page names, the
other lines and what is for professionals alone. A facet with a blank in its name is none that can be chosen: `tag zeit` has
the values `mon morning` and so on, what takes place on that day at that time.

    runs of what takes place in the first town | ... in the next | ... | runs of what is for the whole county |
    runs of the pairs of the first offer with other weekdays | of the next | ... |
    number of the first offer of a list | of the next | ...

A pair is a number: that of the town, times how many weekdays the JSON names, plus that of the weekday.

**signs, crisis, classes**: a word's patterns stand in the file that begins with it or with the last beginning before it,
counted from the first file of its list; those whose sign may stand anywhere in a word follow in a file for each entry of the
third value. A pattern is the number of a need, a blank and the pattern; `=` begins a text that is the whole question.

    signs:   [first file, "ab alein angst ...", ["*gewalt*|*prugel*", ...], {word: word as the list spells it}]
    crisis:  {"umbring*": "8 ich|mich umbring*\n8 ...", ...}
    classes: {name: "a|b*"}

**help file**: a line of JSON, a line feed, the runs of the offers that may come first in need.

    {"lines": [[id, number], ...], "needs": [need, ...], "help": {need: [place in lines, ...]}, "voices": [need, ...]} LF runs

**known files**: hashes of keys, first of words that compounds are made of, then of others. Which file has a key, the hash of
its first three letters tells, divided by their number; a key's own hash is divided by `size`, and the rest is what stands
there. Both are the hash of phrases. The rests are in order, each as what it is more than the one before: the lower 8 bits
of all, then bit by bit, the lowest first, so many ones as 256 goes into it, and a nought.

    size | number of parts | a byte each | bits | number of others | a byte each | bits
    {300, 310} of 1000  ->  size 232 7 | 2 | 44 10 | 0b001
**concepts files**: the first is a list of what is meant, German words to search for with a sign before them (see concepts.py);
the others are for words that begin alike: 1 to 26 a to z, 27 + n those with a Cyrillic letter of the number n modulo 8, 35 + n
an Arabic one modulo 4. By list, how many letters may follow a stem, and phrases as stems with the place of what is meant, to
the base of 36.

    ["Hebamme, Wochenbett", "=Jahre", "~Kind", "-", ...]
    {"en": [3, "midwif 0|milk powder 7|..."], "tr": [6, "..."], ...}
**dates file**: a line of JSON with the day of the index, how many days are told one by one, the next school holidays by
their first and last days, and offers that begin after these days with their first ones, all counted from the day of the
index; then the runs of the offers of each day, and of each of the holidays.

    ["2026-11-27", 35, [[26, 40], ...], [[114, 99], ...]] LF runs runs ... | runs ...

**bundle file**: a line of JSON with names and lengths, a line feed, then the contents, unpacked.

    [["core-0", 5120], ["words-0", 4011], ...] LF ...

**core**, a JSON object:

    words_from, rare_from    where every words or rare file begins: so much of its first key as tells it from the key
                 before, joined by blanks
    said, voices how many files of them there are
    enough       from so many steps on a sentence sounds like need
    verbs        roots of the forms of a verb, its own one first, with blanks between them and commas between verbs
    stop, negations, generic, numbers, particles     word lists of `data/`, joined by blanks
    sounds       a sign for each of the first two: how many steps it sounds like need, 64 is nought
    ages         [[key, from, to], ...] age words, in months
    age          the facet of ages
    clock        the facet of what hours mean, empty where there is none
    meanings     what people say beside what they seek: {"tag mon": "montag|am mo|mo?", "tag mon&zeit morning": ...}; several
                 values joined by `&`, none where words mean nothing; folded words joined by blanks; `?` ends what may be
                 sought itself and counts beside other words only

**spellings**, a JSON object:

    words        the words as people write them, sorted by key, front-coded: a capital for the number of shared
                 signs (A is 0), then the rest in small letters; `~` at the end says that the word begins with a
                 small letter, `^` makes a capital: "BAföG, Bahn, bald" -> "Ab^afö^gBahnCld~"
    sizes        a digit a word: how many digits the number of its offers has
"""

import base64
import hashlib
import json
import zlib
from collections.abc import Iterable, Sequence
from functools import lru_cache

VERSION = 10
HASH_SIGNS = 6
LEVELS = 7
GZIP = 31
"""What zlib calls the gzip format; it writes no file name and no clock."""
SHORT_BLOCKS = 5
"""zlib's memory level: words, hashes and digits of the core each get a code of their own, which saves 3 %."""


_ONE_BYTE = tuple(bytes([value]) for value in range(128))


def number(value: int) -> bytes:
    """A number of 0 or more as bytes."""
    if value < len(_ONE_BYTE):
        return _ONE_BYTE[value]
    out = bytearray()
    while value > 127:
        out.append(value & 127 | 128)
        value >>= 7
    out.append(value)
    return bytes(out)


def runs(offers: Sequence[int]) -> bytes:
    """A sorted set of offer numbers as runs."""
    out = bytearray()
    count = 0
    end = 0
    index = 0
    while index < len(offers):
        start = offers[index]
        length = 1
        while index + length < len(offers) and offers[index + length] == start + length:
            length += 1
        out += number((start - end) * 2 + (length > 1))
        if length > 1:
            out += number(length - 2)
        end = start + length
        index += length
        count += 1
    return number(count) + bytes(out)


def posting(levels: Sequence[Sequence[int]]) -> bytes:
    """Where a word stands: `levels[level]` holds sorted offer numbers."""
    mask = sum(1 << level for level in range(LEVELS) if levels[level])
    return number(mask) + b"".join(runs(levels[level]) for level in reversed(range(LEVELS)) if levels[level])


def sized(content: bytes) -> bytes:
    """A content behind its length in bytes."""
    return number(len(content)) + content


def placed(values: Iterable[tuple[int, int]], size: int) -> bytes:
    """Pairs of a place, in order, and a number below `size`: how many places behind the one before, times the size, and it."""
    out, before = bytearray(), 0
    for place, value in values:
        out += number((place - before) * size + value)
        before = place
    return bytes(out)


def front_coded(words: Iterable[str]) -> str:
    """Words as text; each begins with a capital that says how many signs it shares with the word before.

    German nouns are the rule: a word that begins with a small letter ends with `~`, and a capital elsewhere is a small
    letter after `^`. So the text is all small letters, which pack well.
    """
    out = []
    before = ""
    for word in words:
        rest = "".join(f"^{sign.lower()}" if sign.isupper() else sign for sign in word[1:])
        plain = word[:1].lower() + rest + ("~" if word[:1].islower() else "")
        shared = shared_letters(before, plain, limit=25)
        out.append(chr(65 + shared) + plain[shared:])
        before = plain
    return "".join(out)


def shared_letters(first: str, second: str, limit: int) -> int:
    """How many letters two words begin with in common, at most `limit`."""
    count = 0
    for one, other in zip(first[:limit], second, strict=False):
        if one != other:
            break
        count += 1
    return count


@lru_cache(maxsize=200_000)
def phrase_hash(key: str) -> int:
    """A hash of 24 bits (FNV-1a, the upper ones): phrases need not be shown, so their letters need not be sent."""
    value = 0x811C9DC5
    for sign in key:
        value = (value ^ ord(sign)) * 0x01000193 & 0xFFFFFFFF
    return value >> 8


def base36(value: int) -> str:
    """A number of 0 or more with the digits 0-9 and a-z."""
    digits = ""
    while value or not digits:
        value, digit = divmod(value, 36)
        digits = "0123456789abcdefghijklmnopqrstuvwxyz"[digit] + digits
    return digits


def compact_json(value: object) -> bytes:
    """JSON without blanks, in UTF-8."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()


def packed(content: bytes) -> bytes:
    """The content with gzip, the same bytes every time: no file name, no clock, and the system byte set by hand."""
    packer = zlib.compressobj(9, wbits=GZIP, memLevel=SHORT_BLOCKS)
    out = packer.compress(content) + packer.flush()
    return out[:9] + b"\xff" + out[10:]


def file_name(kind: str, hashes: str, count: int, number: int) -> str:
    """The name of one of so many files of a kind; `hashes` see above."""
    at = number // -(-count * HASH_SIGNS // len(hashes)) * HASH_SIGNS
    return f"{kind}-{hashes[at : at + HASH_SIGNS]}-{number}.bin"


def content_hash(contents: Iterable[bytes]) -> str:
    """Signs that stand for these contents."""
    digest = hashlib.sha256()
    for content in contents:
        digest.update(len(content).to_bytes(8, "little") + content)
    return base64.b32encode(digest.digest()).decode().lower()[:HASH_SIGNS]
