"""What is known of the files of `content/media/`, and what goes out in their place."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

Outgoing = bytes | Path
"""What a file holds, or the file on disk that is copied as it lies."""
Fault = tuple[str, str]
"""Code and German message of what keeps a file off the site."""


@dataclass(frozen=True, slots=True)
class Version:
    """A picture in one of its sizes, as WebP."""

    address: str
    width: int
    """In pixels."""


@dataclass(frozen=True, slots=True)
class MediaFile:
    """A film, sound, picture, paper or another file as it goes out."""

    path: str
    """`content/media/flyer.pdf`."""
    address: str
    """Below the top of the site: `media/flyer.pdf`."""
    size: int
    """In bytes."""
    width: int = 0
    """In pixels, of pictures and films; 0 where nobody knows."""
    height: int = 0
    versions: tuple[Version, ...] = ()
    """Of a picture that pages show, the smallest first."""
    seconds: int = 0
    """How long a film lasts; 0 where nobody knows."""
    author: str | None = ""
    """Who stands in a paper as its author; None where that can't be read."""


@dataclass(frozen=True, slots=True)
class Media:
    """The files of `content/media/` that may go out."""

    files: Mapping[str, MediaFile]
    """By address."""
    contents: Mapping[str, Outgoing]
    """Address → what goes out there, the sizes of pictures too."""
    sources: Mapping[str, str]
    """Address → the file of an editor that it is made of."""


NO_MEDIA = Media({}, {}, {})
"""Of a site without any, or of one that can't be read."""
