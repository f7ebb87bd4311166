"""What lies in `content/media/`, looked into: what may go out of it, and what pages have to say of it."""

from generator.media.media import NO_MEDIA, Media, MediaFile
from generator.media.reading import read_media, shown_pictures

__all__ = ["NO_MEDIA", "Media", "MediaFile", "read_media", "shown_pictures"]
