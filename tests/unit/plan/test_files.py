"""Files get their addresses as pages do."""

from generator.plan.files import PlannedFile, place_files, target


def test_a_page_is_a_file_too() -> None:
    assert [target(route) for route in ("", "orte/", "404.html")] == ["index.html", "orte/index.html", "404.html"]


def test_nothing_else_lies_in_a_folder_that_an_output_fills() -> None:
    wanted = [PlannedFile("assets/search/", "index"), PlannedFile("assets/search/manifest.json", "theme/")]
    files, problems = place_files({}, wanted)
    assert set(files) == {"assets/search/"}
    assert [(p.code, p.path) for p in problems] == [("E401", "theme/")]


def test_the_first_one_keeps_an_address_and_both_are_named() -> None:
    wanted = [
        PlannedFile("a.txt", "content/media/a.txt"),
        PlannedFile("a.txt", "outputs"),
        PlannedFile("404.html", "x"),
    ]
    files, problems = place_files({"": "site_config.yml", "404.html": "theme"}, wanted)
    assert files == {"a.txt": wanted[0]}
    assert [(p.code, p.path) for p in problems] == [("E401", "outputs"), ("E401", "x")]
    assert "content/media/a.txt" in problems[0].message and "/a.txt" in problems[0].message
