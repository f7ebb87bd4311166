"""Films in sign language: played from the site itself, never with a player of somebody else."""

from dataclasses import dataclass

from markupsafe import Markup

from generator.model.parts import SignLanguageVideo
from generator.render.context import Context
from generator.render.html.markdown import to_html


@dataclass(frozen=True, slots=True)
class Video:
    """A film in sign language."""

    url: str
    duration: str
    size: str
    transcript: Markup
    is_outside: bool
    """It lies on another host: linked, not shown, so that nobody asks there before pressing."""


def video_view(video: SignLanguageVideo | None, context: Context) -> Video | None:
    """A film as the page shows it; None where there is none."""
    if video is None:
        return None
    is_outside = video.url.startswith("https://")
    transcript = to_html(video.transcript, context.up, top=3) if video.transcript else Markup("")
    url = video.url if is_outside else context.up + video.url
    return Video(url, context.quoted(video.duration), context.quoted(video.size), transcript, is_outside)
