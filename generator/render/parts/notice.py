"""The message of the site, above every page while its days last."""

from dataclasses import dataclass

from markupsafe import Markup

from generator.render.context import Context
from generator.render.parts.spans import say


@dataclass(frozen=True, slots=True)
class SiteNoticeView:
    """A message as an edition tells it."""

    kind: str
    """`info` or `warning`."""
    text: Markup
    hard_words: str
    """Stands before a text that is in hard language."""
    since: str
    """From which day on it stands there; empty where nobody said it."""


def site_notice(context: Context) -> SiteNoticeView | None:
    """The message of today. Where nobody wrote it in easy words, it is better told in hard ones than not at all."""
    notice, t = context.published.notice_of_today, context.texts
    if notice is None:
        return None
    is_easy = context.voice.explains_words and notice.easy
    rows = notice.easy if is_easy else (notice.text,)
    return SiteNoticeView(
        kind=notice.kind,
        text=say("\n".join(context.quoted(row) for row in rows), t),
        hard_words="" if is_easy else t.site_notice_hard_words,
        since=t.site_notice_since.format(date=context.voice.date(notice.from_)) if notice.from_ else "",
    )
