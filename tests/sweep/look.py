"""One page in a real browser: everything that has to hold for each, whatever its kind."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, BrowserContext
from playwright.sync_api import Page as Tab

WIDTHS = (320, 1280)
"""Where everything is looked at: a small phone (or 1280 px at 400 %), a desk."""
_ALSO = {320: 390, 1280: 768}
"""Beside each of them, where what bends is looked at: a larger phone, a tablet."""
_PAPER = 718
"""A4 less the margins that browsers leave, in px."""
_IN_A_PLAYER = 12
"""Stops inside the controls of a film, at most; from outside they are all the film."""
_HEIGHT = 900
_AXE = Axe().axe_script
_AXE_OPTIONS = {"rules": {"target-size": {"enabled": True}}, "resultTypes": ["violations"]}
_STOPS = """[...document.querySelectorAll("a[href], button, input, select, textarea, summary, video, audio, [tabindex='0']")]
  .filter((element) => element.checkVisibility({ visibilityProperty: true }) && !element.disabled && !element.closest("[inert]"))
"""
_WALK = f"""() => {{
  const faults = [], stops = {_STOPS};
  for (const element of stops) {{
    element.focus({{ focusVisible: true }});
    const name = element.outerHTML.slice(0, 110).replaceAll("\\n", " ");
    if (document.activeElement !== element) {{ faults.push("takes no focus: " + name); continue; }}
    const style = getComputedStyle(element);
    if (style.outlineStyle === "none" || parseFloat(style.outlineWidth) < 2) faults.push("no outline: " + name);
    const box = element.getClientRects()[0];
    if (box.width < 1 || box.height < 1) {{ faults.push("no size: " + name); continue; }}
    const x = box.left + box.width / 2, y = box.top + box.height / 2;
    if (x < 0 || x > innerWidth || y < 0 || y > innerHeight) {{ faults.push("off the screen: " + name); continue; }}
    const top = document.elementFromPoint(x, y);
    if (!top || !(element.contains(top) || top.contains(element))) faults.push("covered: " + name);
  }}
  return faults;
}}"""
# Each press of Tab first notes where the focus is and whether that is seen; so nothing has to be waited for.
_LISTEN = f"""() => {{
  const stops = {_STOPS}, players = document.querySelectorAll("video[controls], audio[controls]").length;
  window.sweep = {{ stops, reached: [] }};
  addEventListener("keydown", () => {{
    const element = document.activeElement, box = element.getBoundingClientRect();
    const isSeen = box.width > 0 && box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
    window.sweep.reached.push([element, isSeen]);
  }}, {{ capture: true }});
  stops[0]?.focus();
  return stops.length + players * {_IN_A_PLAYER};
}}"""
_REACHED = """() => {
  const { stops, reached } = window.sweep, last = document.activeElement;
  const name = (element) => element ? element.outerHTML.slice(0, 110).replaceAll("\\n", " ") : "nothing";
  const faults = reached.filter(([element, isSeen]) => element !== document.body && !isSeen)
    .map(([element]) => "not on the screen when reached: " + name(element));
  const order = reached.map(([element]) => element).filter((element, n, all) => stops.includes(element) && element !== all[n - 1]);
  const wrong = stops.findIndex((element, n) => element !== order[n]);
  if (wrong >= 0) faults.push(`Tab does not reach ${name(stops[wrong])} in its turn, but ${name(order[wrong])}`);
  else if (stops.length > 1 && last === stops.at(-1)) faults.push("the focus is trapped in " + name(last));
  return faults;
}"""


# WCAG 2.2, 1.4.12: the spacing that a reader may choose, and what its growth cuts off. Sheets of scripts' own making are
# what the pages' security policy leaves to an onlooker. Boxes that something leaves are found at any width: where there is
# room beside them nothing scrolls, and words lie over others.
_BEND = """() => {
  const sheet = new CSSStyleSheet(), name = (element) => element.outerHTML.slice(0, 110).replaceAll("\\n", " ");
  const seen = (element, style) => element.checkVisibility() && style.clipPath === "none" && element.textContent.trim();
  const elements = [...document.querySelectorAll("body, body *")];
  const wide = document.documentElement.scrollWidth;
  const spilt = wide > innerWidth ? [] : elements.filter((element) => {
    const style = getComputedStyle(element), isBox = element.clientWidth > 0 && style.overflowX === "visible";
    const hasMark = getComputedStyle(element, "::after").position === "absolute";
    return isBox && !hasMark && element.scrollWidth > element.clientWidth + 1 && seen(element, style)
      && ![...element.children].some((child) => child.scrollWidth > child.clientWidth + 1 && child.clientWidth > 0);
  }).map((element) => "wider than its box: " + name(element));
  sheet.replaceSync("* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important; }"
    + "p { margin-bottom: 2em !important; }");
  document.adoptedStyleSheets = [sheet];
  const cut = elements.filter((element) => {
    const style = getComputedStyle(element);
    const hides = [style.overflowX, style.overflowY].some((value) => ["hidden", "clip"].includes(value));
    // What is shortened on purpose, with three dots, stands in full on the page that its card leads to.
    return hides && style.webkitLineClamp === "none" && seen(element, style)
      && (element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1);
  }).map((element) => "cut off by wide spacing: " + name(element));
  const spaced = document.documentElement.scrollWidth;
  document.adoptedStyleSheets = [];
  const faults = [wide > innerWidth ? [`scrolls sideways: ${wide} px of ${innerWidth} px`] : [], spilt, cut,
    spaced > innerWidth ? [`wide spacing scrolls sideways: ${spaced} px of ${innerWidth} px`] : []].flat();
  return { wide, faults };
}"""


_SIZE = """() => ({
  kind: /page-([\\w-]+)/.exec(document.body.className)?.[1] ?? "",
  edition: document.documentElement.lang,
  height: document.documentElement.scrollHeight,
  top: Math.round(document.querySelector("h1")?.getBoundingClientRect().top + scrollY) || 0,
})"""
_PRINT = """() => {
  const faults = [], wide = document.documentElement.scrollWidth, main = document.querySelector("main");
  if (wide > innerWidth) faults.push(`wider than paper: ${wide} px of ${innerWidth} px`);
  if (!document.querySelector("h1")?.checkVisibility()) faults.push("no heading on paper");
  if (!main?.innerText.trim().includes("\\n")) faults.push("nothing but a heading on paper");
  const useless = [...document.querySelectorAll("body *")].filter((element) => element.checkVisibility()
    && (element.matches("button, input, select") || ["fixed", "sticky"].includes(getComputedStyle(element).position)));
  return faults.concat(useless.map((element) => "no use on paper: " + element.outerHTML.slice(0, 110).replaceAll("\\n", " ")));
}"""


@dataclass
class Heard:
    """What a browser's page said and asked for since it was last cleared, and how large it was."""

    errors: list[str] = field(default_factory=list)
    foreign: list[str] = field(default_factory=list)
    size: dict[str, Any] = field(default_factory=dict)
    """`kind`, `edition`, `height` and `top` of the heading at the tab's own width; `wide WIDTH` for each that was seen."""

    def faults(self) -> list[str]:
        """What of it is wrong; forgets it."""
        found = [f"error: {text}" for text in self.errors] + [f"asks others: {url}" for url in self.foreign]
        self.errors.clear()
        self.foreign.clear()
        return found


@contextmanager
def tab(browser: Browser, address: str, width: int, *, has_scripts: bool = True) -> Iterator[tuple[Tab, Heard]]:
    """A browser's page of that width, with what it says; nothing moves in it."""
    context: BrowserContext = browser.new_context(
        viewport={"width": width, "height": _HEIGHT}, reduced_motion="reduce", java_script_enabled=has_scripts
    )
    page, heard = context.new_page(), Heard()
    page.on("console", lambda message: heard.errors.append(message.text) if message.type == "error" else None)
    page.on("pageerror", lambda error: heard.errors.append(str(error)))
    page.on(
        "response",
        lambda answer: heard.errors.append(f"{answer.status} {answer.url}") if answer.status >= 400 else None,
    )
    page.on(
        "request", lambda asked: None if asked.url.startswith((address, "data:")) else heard.foreign.append(asked.url)
    )
    try:
        yield page, heard
    finally:
        context.close()


def look(page: Tab, heard: Heard, width: int) -> list[str]:
    """What is wrong with the open page: to the eye, to axe, to the keyboard, to privacy.

    The two editions share templates, styles and scripts. So each is looked at in light colours and by Tab at one of the
    widths and in dark colours at the other, and together they are looked at in all four ways.
    """
    is_easy = page.evaluate("document.documentElement.lang") == "de-simple"
    is_light = is_easy == (width == WIDTHS[-1])
    page.emulate_media(color_scheme="light" if is_light else "dark")
    page.evaluate(_AXE)
    violations = page.evaluate("options => axe.run(options).then(found => found.violations)", _AXE_OPTIONS)
    scheme = "" if is_light else " in dark colours"
    faults = [f"axe{scheme} {found['id']}: {found['nodes'][0]['html'][:160]}" for found in violations]
    return faults + (_by_tab(page) if is_light else []) + glance(page, heard, width)


def glance(page: Tab, heard: Heard, width: int) -> list[str]:
    """What of it is seen without axe and without pressing Tab on each stop, in a quarter of the time."""
    heard.size |= page.evaluate(_SIZE)
    faults = _bend(page, heard, width) + list(page.evaluate(_WALK))
    if page.evaluate("localStorage.length + sessionStorage.length + document.cookie.length"):
        faults.append("stores something")
    page.set_viewport_size({"width": _ALSO[width], "height": _HEIGHT})
    faults += _bend(page, heard, _ALSO[width])
    if width == WIDTHS[-1]:
        page.set_viewport_size({"width": _PAPER, "height": _HEIGHT})
        page.emulate_media(media="print")
        faults += page.evaluate(_PRINT)
        page.emulate_media(media="screen")
    page.set_viewport_size({"width": width, "height": _HEIGHT})
    return faults + heard.faults()


def look_without_scripts(page: Tab, heard: Heard, width: int) -> list[str]:
    """What is wrong with the open page where JavaScript is off."""
    faults = _bend(page, heard, width) + heard.faults()
    if page.locator("main h1:visible").count() != 1:
        faults.append("no heading to be seen")
    if not page.locator("main").inner_text().strip().partition("\n")[2]:
        faults.append("nothing but a heading")
    if page.locator("nav a:visible").count() <= 3:
        faults.append("no way on")
    return faults


def _bend(page: Tab, heard: Heard, width: int) -> list[str]:
    found = page.evaluate(_BEND)
    heard.size[f"wide {width}"] = found["wide"]
    return list(found["faults"])


def _by_tab(page: Tab) -> list[str]:
    """Press Tab on every stop; after the last one the focus leaves the page or begins anew."""
    for _ in range(page.evaluate(_LISTEN)):
        page.keyboard.down("Tab")
    page.keyboard.up("Tab")
    return list(page.evaluate(_REACHED))
