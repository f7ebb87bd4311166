from generator.model.settings import Colors
from generator.outputs.colors import color_files

MAIN = "#" + "0f5257"
"""The theme's own colour: what is derived of it comes close to what the theme has chosen by hand."""


def test_no_colours_no_file():
    assert color_files(Colors()) == {}


def test_each_colour_replaces_the_names_that_the_theme_uses():
    assert color_files(Colors(accent="#aa0000")) == {"assets/css/colors.css": b":root {\n  --accent: #aa0000;\n}\n"}
    (text,) = color_files(Colors(primary=MAIN, accent="#aa0000")).values()
    assert text.decode().splitlines() == [
        ":root {",
        "  --teal: #0f5257;",
        "  --teal-dark: #0b3b3f;",
        "  --mint: #e2eaeb;",
        "  --accent: #aa0000;",
        "}",
    ]


def test_the_ends_of_the_scale():
    assert (
        b"--teal-dark: #000000;\n  --mint: #e0e0e0;" in color_files(Colors(primary="#000000"))["assets/css/colors.css"]
    )
    assert (
        b"--teal-dark: #b8b8b8;\n  --mint: #ffffff;" in color_files(Colors(primary="#ffffff"))["assets/css/colors.css"]
    )
