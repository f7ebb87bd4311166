"""Pictures that the program draws where a site's own theme has none in their place, and how large each is."""

COLOR = "#0f5257"
"""`--teal` of the stylesheet: the main colour where a site has none of its own."""
CARD = (1200, 630)
"""Width and height in pixels of pictures for shared links, as networks ask for them."""
APP_ICONS = {
    "assets/app/touch-icon.png": 180,
    "assets/app/icon-192.png": 192,
    "assets/app/icon-512.png": 512,
    "assets/app/icon-maskable.png": 512,
}
"""Address of each icon on home screens → width and height in pixels."""
MOST_BYTES = 40_000
"""Of one picture: other programs load it in a chat, phones when somebody keeps the site."""
_SHARED = "assets/share/"
_APPS = "assets/app/"


def is_drawn(path: str) -> bool:
    """Tell whether a file of a theme lies where the program puts the pictures that it draws."""
    return path.startswith((_SHARED, _APPS))


def drawn_size(path: str) -> tuple[int, int] | None:
    """Width and height in pixels of what the program draws there; None where it draws nothing."""
    if path in APP_ICONS:
        return APP_ICONS[path], APP_ICONS[path]
    return CARD if path.startswith(_SHARED) and path.endswith(".png") else None
