"""Looking into every file of `content/media/`: what may go out of it, and what is wrong with it."""

import re
from collections.abc import Container, Iterable
from pathlib import Path, PurePosixPath

from generator.media.cache import PictureCache
from generator.media.films import examine_film
from generator.media.media import Fault, Media, MediaFile, Outgoing, Version
from generator.media.papers import author_of, paper_fault
from generator.media.pictures import MadePicture, make_picture
from generator.problems import Level, Problem, reason_of
from generator.publication import Published
from generator.source.file_names import media_kind
from generator.source.files import MediaSource

_CAPTIONS = re.compile(rb"(?:\xef\xbb\xbf)?WEBVTT(?:[ \t\r\n]|$)")
"""How captions begin (https://www.w3.org/TR/webvtt1/#file-structure); browsers show nothing of what begins otherwise."""


def shown_pictures(published: Published) -> frozenset[str]:
    """Addresses of the pictures that pages of offers show, those before films too."""
    media = [medium for offer in published.offers.values() for medium in offer.media]
    addresses = {address for medium in media for address in (medium.file, medium.poster) if address is not None}
    return frozenset(address for address in addresses if media_kind(address) == "picture")


def read_media(
    sources: Iterable[MediaSource], shown: Container[str], cache: Path | None = None
) -> tuple[Media, list[Problem]]:
    """Look into the files, and make the pictures that go out.

    Pages show the pictures at the addresses `shown`, which get more sizes. `cache` is the folder that keeps made
    pictures. A file that is not what its name says is left out with the reason (E284), as is one that tells more than
    may be told (E286) or is too large (E285).
    """
    files: dict[str, MediaFile] = {}
    contents: dict[str, Outgoing] = {}
    problems: list[Problem] = []
    kept = PictureCache(cache)
    sources = tuple(sources)
    names = {source.address for source in sources}
    names |= {str(folder) for name in names for folder in PurePosixPath(name).parents}
    for source in sources:
        try:
            found = _look_into(source, source.address in shown, kept, names)
        except OSError as error:
            found = "E284", f"Diese Datei lässt sich nicht lesen ({reason_of(error)}). Bitte prüfen."
        if isinstance(found[0], str):
            code, message = found
            problems.append(Problem(code, Level.ERROR, message, source.path))
        else:
            files[source.address] = found[0]
            contents |= found[1]
    kept.tidy()
    made_of = {version.address: file.path for file in files.values() for version in file.versions}
    return Media(files, contents, {**{file.address: file.path for file in files.values()}, **made_of}), problems


def _look_into(
    source: MediaSource, is_shown: bool, kept: PictureCache, names: Container[str]
) -> tuple[MediaFile, dict[str, Outgoing]] | Fault:
    kind = media_kind(source.address)
    if kind == "picture":
        made = _made_picture(source, is_shown, kept)
        return _picture(source, made, names) if isinstance(made, MadePicture) else made
    size = source.file.stat().st_size
    plain: dict[str, Outgoing] = {source.address: source.file}
    if kind in ("film", "sound"):
        film = examine_film(source.file)
        if isinstance(film, tuple):
            return film
        return MediaFile(source.path, source.address, size, film.width, film.height, seconds=film.seconds), plain
    if kind == "paper":
        fault = paper_fault(source.file)
        return fault or (MediaFile(source.path, source.address, size, author=author_of(source.file)), plain)
    if kind == "captions" and not _CAPTIONS.match(source.file.read_bytes()):
        return "E284", (
            "Das sind keine Untertitel in der Form WebVTT; sie beginnt mit „WEBVTT“. SRT-Dateien bitte umwandeln, zum "
            "Beispiel mit „ffmpeg -i film.srt film.vtt“, und nicht nur umbenennen."
        )
    return MediaFile(source.path, source.address, size), plain


def _made_picture(source: MediaSource, is_shown: bool, kept: PictureCache) -> MadePicture | Fault:
    data = source.file.read_bytes()
    key = kept.key(data, PurePosixPath(source.address).suffix.lower(), is_shown)
    made = kept.get(key)
    if made is not None:
        return made
    new = make_picture(data, source.address, is_shown)
    if isinstance(new, MadePicture):
        kept.put(key, new)
    return new


def _picture(source: MediaSource, made: MadePicture, names: Container[str]) -> tuple[MediaFile, dict[str, Outgoing]]:
    """`names` are those of all files and folders: a size that would take the place of one is left out."""
    sizes = [(Version(f"{source.address}.{width}.webp", width), data) for width, data in made.versions]
    versions = tuple(version for version, _ in sizes if version.address not in names)
    contents: dict[str, Outgoing] = {source.address: made.main}
    contents |= {version.address: data for version, data in sizes if version in versions}
    size = len(made.main)
    return MediaFile(source.path, source.address, size, made.width, made.height, versions), contents
