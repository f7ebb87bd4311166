"""The message of the site, above every page while its days last."""

from dataclasses import dataclass

from markupsafe import Markup

from generator.render.context import Context
from generator.render.parts.editions import more_in_hard
from generator.render.parts.spans import say
from generator.render.parts.views import Link


@dataclass(frozen=True, slots=True)
class SiteNoticeView:
    """A message as an edition tells it."""

    kind: str
    """`info` or `warning`."""
    text: Markup
    elsewhere: Link | None
    """Where the text stands that nobody wrote in easy words; None where it stands here."""
    since: str
    """From which day on it stands there; empty where nobody said it."""


def site_notice(context: Context) -> SiteNoticeView | None:
    """The message of today. Where nobody wrote it in easy words, an easy page says that there is one."""
    notice, t = context.published.notice_of_today, context.texts
    if notice is None:
        return None
    is_easy = context.voice.explains_words
    rows = notice.easy if is_easy else (notice.text,)
    elsewhere = more_in_hard(context) if is_easy and not rows else None
    return SiteNoticeView(
        kind=notice.kind,
        text=say("\n".join(context.quoted(row) for row in rows), t),
        elsewhere=elsewhere._replace(title=t.site_notice_elsewhere) if elsewhere else None,
        since=t.site_notice_since.format(date=context.voice.date(notice.from_)) if notice.from_ else "",
    )
