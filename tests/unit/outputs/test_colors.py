from generator.model.settings import Colors
from generator.outputs.colors import color_files
from generator.styles.contrast import LOWEST, contrast


def rules(**colors):
    (text,) = color_files(Colors(**colors)).values()
    light, _, dark = text.decode().partition("@media screen and (prefers-color-scheme: dark)")
    return tuple(
        dict(line.strip(" ;").split(": ") for line in part.splitlines() if line.startswith("  "))
        for part in (light, dark)
    )


def test_no_colours_no_file():
    assert color_files(Colors()) == {}


def test_each_colour_replaces_the_names_that_the_theme_uses():
    assert list(color_files(Colors(accent="#aa0000"))) == ["assets/css/colors.css"]
    assert rules(accent="#aa0000")[0] == {"--accent": "#aa0000"}
    light, dark = rules(primary="#0f5257", accent="#aa0000")
    assert light == {"--teal": "#0f5257", "--teal-dark": "#0b3b3f", "--mint": "#e2eaeb", "--accent": "#aa0000"}
    assert set(dark) == {*light, "--foot"}


def test_a_colour_is_lighter_on_dark_screens_and_no_text_is_lost():
    for color in ("#0f5257", "#000000", "#ffffff", "#ffcc00", "#0000ff"):
        light, dark = rules(primary=color)
        assert contrast(light["--teal"], light["--mint"]) >= LOWEST <= contrast(dark["--teal"], dark["--mint"])
        assert (
            contrast(light["--teal-dark"], light["--mint"]) >= LOWEST <= contrast(dark["--teal-dark"], dark["--mint"])
        )
        assert contrast("#ffffff", dark["--foot"]) >= LOWEST <= contrast("#ffffff", light["--teal-dark"])
