"""Entries that are found by the hashes of their keys. Formats: see `format`."""

from collections.abc import Mapping

from generator.search.format import number, phrase_hash, sized

HASH_BYTES = 3


def shared_out(
    entries: Mapping[str, bytes], count: int, words: Mapping[str, str] | None = None
) -> list[dict[str, bytes]]:
    """Entries in so many files, each by the hash of its key, or of the word that stands for it."""
    files: list[dict[str, bytes]] = [{} for _ in range(count)]
    for key, entry in entries.items():
        files[phrase_hash((words or {}).get(key, key)) % count][key] = entry
    return files


def hashed(entries: Mapping[str, bytes]) -> bytes:
    """Hashes in order, then what stands there."""
    ordered = sorted(entries, key=lambda key: (phrase_hash(key), key))
    hashes = b"".join(phrase_hash(key).to_bytes(HASH_BYTES, "little") for key in ordered)
    return number(len(ordered)) + hashes + b"".join(sized(entries[key]) for key in ordered)
