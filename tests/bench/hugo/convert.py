"""Turn a site of wegweiser into a site of Hugo.

    python -m tests.bench.hugo.convert SITE FOLDER [--yaml]

By default all records go into one file of JSON, which Hugo reads fastest; with --yaml it reads the record files
themselves. Nothing else differs, and nothing is worked out beforehand.
"""

import json
import shutil
import sys
from pathlib import Path
from typing import Any

import yaml

HERE = Path(__file__).parent
LISTS = ("life_phases", "municipalities", "topics", "programmes", "offices", "glossary", "synonyms")
TEXTS = {
    "home": "_index",
    "about": "ueber",
    "contact": "kontakt",
    "imprint": "impressum",
    "privacy": "datenschutz",
    "accessibility": "barrierefreiheit",
    "sign_language": "gebaerdensprache",
}


def convert(site: Path, folder: Path, as_yaml: bool = False) -> None:
    """Write the Hugo site; the folder has to be new."""
    data = folder / "data"
    data.mkdir(parents=True)
    if as_yaml:
        _copy_records(site, data / "records")
    else:
        (data / "records.json").write_text(json.dumps(_records(site), ensure_ascii=False), encoding="utf-8")
    shutil.copytree(HERE / "layouts", folder / "layouts")
    (folder / "content").mkdir()
    shutil.copy(HERE / "_content.gotmpl", folder / "content")
    _write_texts(site / "content" / "pages", folder / "content")
    url = _read(site / "site_config.yml")["url"]
    (folder / "hugo.toml").write_text(f'baseURL = "{url}"\n' + (HERE / "hugo.toml").read_text("utf-8"), "utf-8")


def _copy_records(site: Path, records: Path) -> None:
    content = site / "content"
    for kind in ("offers", "providers"):
        shutil.copytree(content / kind, records / kind)
    for path in (site / "site_config.yml", *(content / f"{name}.yml" for name in LISTS)):
        shutil.copy(path, records)


def _records(site: Path) -> dict[str, Any]:
    content = site / "content"
    found = {name: _read(content / f"{name}.yml") for name in LISTS}
    found["site_config"] = _read(site / "site_config.yml")
    found["providers"] = {path.stem: _read(path) for path in (content / "providers").glob("*.yml")}
    towns = (path for path in (content / "offers").iterdir() if path.is_dir())
    found["offers"] = {town.name: {path.stem: _read(path) for path in town.glob("*.yml")} for town in towns}
    return found


def _read(path: Path) -> Any:
    """A file of YAML with every value as it is written: JSON has neither days nor clock times."""
    return yaml.load(path.read_text(encoding="utf-8"), yaml.CBaseLoader)


def _write_texts(pages: Path, folder: Path) -> None:
    for name, address in TEXTS.items():
        for source, target in ((f"{name}.md", f"{address}.md"), (f"{name}.easy.md", f"{address}.leicht.md")):
            if (pages / source).exists():
                title, _, text = (pages / source).read_text(encoding="utf-8").partition("\n")
                head = json.dumps({"title": title.removeprefix("# ").strip(), "type": "text"}, ensure_ascii=False)
                (folder / target).write_text(f"{head}\n{text}", encoding="utf-8")


if __name__ == "__main__":
    convert(*map(Path, sys.argv[1:3]), as_yaml="--yaml" in sys.argv)
