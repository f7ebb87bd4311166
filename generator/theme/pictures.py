"""The pictures of a theme as they go out: painted anew, and those in the place of drawn ones as large as these."""

from collections.abc import Mapping
from pathlib import Path

from generator.media.pictures import MadePicture, make_picture
from generator.problems import Problem, reason_of
from generator.source.file_names import media_kind
from generator.theme.drawn import MOST_BYTES, drawn_size
from generator.theme.faults import fault

_WIDEST = 2400
"""In pixels: one may fill a wide screen."""
_OURS = "Mit --keep-going gilt bis dahin das Bild des Programms; ohne wird nicht gebaut."


def clean_pictures(files: Mapping[str, Path]) -> tuple[dict[str, bytes], list[Problem]]:
    """The pictures of the theme painted anew: one may be a photo that tells where it was taken.

    What is broken is left out, and so is what takes the place of a drawn picture without fitting there.
    """
    painted: dict[str, bytes] = {}
    problems = []
    for path, file in files.items():
        if media_kind(path) != "picture":
            continue
        try:
            made = make_picture(file.read_bytes(), path, is_shown=False, widest=_WIDEST)
        except OSError as error:
            made = "", f"Diese Datei lässt sich nicht lesen ({reason_of(error)}). Bitte die Rechte prüfen."
        message = _why_unfit(path, made) if isinstance(made, MadePicture) else made[1]
        if message or not isinstance(made, MadePicture):
            problems.append(fault(path, message))
        else:
            painted[path] = made.main
    return painted, problems


def _why_unfit(path: str, made: MadePicture) -> str:
    """What keeps a picture from the place of a drawn one; empty where nothing does."""
    size = drawn_size(path)
    if size is None:
        return ""
    if (made.width, made.height) != size:
        return (
            f"Dieses Bild ist {made.width} × {made.height} Pixel groß. Hier braucht es genau {size[0]} × {size[1]}: "
            f"Andere Programme schneiden es sonst ab. Bitte so speichern. {_OURS}"
        )
    if len(made.main) > MOST_BYTES:
        return (
            f"Dieses Bild hat {-(-len(made.main) // 1000)} KB; mehr als {MOST_BYTES // 1000} sind zu viel, denn es wird "
            f"unterwegs geladen. Bitte mit höchstens 256 Farben speichern, am besten mit großen Flächen. {_OURS}"
        )
    return ""
