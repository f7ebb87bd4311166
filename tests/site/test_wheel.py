"""The wheel carries all that a county's repository needs: theme, texts and word lists."""

import os
import subprocess
import sys
import zipfile
from pathlib import Path

ROOT = Path(__file__).parents[2]


def test_a_site_builds_from_the_wheel_alone(tmp_path):
    pip = [
        sys.executable,
        "-m",
        "pip",
        "wheel",
        "--quiet",
        "--no-deps",
        "--no-build-isolation",
        "--disable-pip-version-check",
    ]
    subprocess.run([*pip, "--wheel-dir", str(tmp_path), str(ROOT)], check=True)
    (wheel,) = tmp_path.glob("familienwegweiser-*.whl")
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(tmp_path / "installed")
    assert not (tmp_path / "installed" / "tests").exists()
    assert (tmp_path / "installed" / "generator" / "theme_files" / "main.html").is_file()
    data = tmp_path / "installed" / "generator" / "school_holidays" / "data"
    assert {file.name for file in data.iterdir()} == {"school-holidays-de.csv", "LICENSE.txt"}, "with its notice"
    fonts = tmp_path / "installed" / "generator" / "outputs" / "fonts"
    assert {file.name for file in fonts.iterdir()} == {"Manrope-Bold.ttf", "OFL.txt"}, "with its licence"
    (info,) = (tmp_path / "installed").glob("*.dist-info")
    assert "License-Expression: EUPL-1.2 AND ODbL-1.0 AND OFL-1.1" in (info / "METADATA").read_text(encoding="utf-8")
    code = (
        "import generator, sys; from generator.cli import main; "
        "print(generator.__file__); main(sys.argv[1:], standalone_mode=False)"
    )

    def run(*arguments):
        # The unpacked wheel comes first on the path, so the checkout's package and theme are out of reach.
        env = {**os.environ, "PYTHONPATH": str(tmp_path / "installed")}
        command = [sys.executable, "-c", code, *arguments]
        return subprocess.run(command, cwd=tmp_path, env=env, capture_output=True, text=True, check=False)

    started = run("new", "site", "neu")
    assert str(tmp_path / "installed") in started.stdout, started.stderr
    built = run("build", "--root", "neu", "--today", "2026-11-24")
    assert (tmp_path / "neu/site/leicht/angebote/notruf-112/index.html").is_file(), built.stdout + built.stderr
    assert (tmp_path / "neu/site/assets/css/site.css").is_file()
    again = run("build", "--root", "neu", "--today", "2026-11-24", "--engine", "plain", "--output", "plain")
    assert (tmp_path / "plain/assets/js/site.js").is_file(), again.stdout + again.stderr
