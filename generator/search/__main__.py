"""Make a search of any directory: `python -m generator.search DOCS.jsonl OUT`. What it needs and gives: README.md here."""

import argparse
import sys
from pathlib import Path

from generator.scripts import compact_script, engine_files
from generator.search.builder import IndexOptions, build_index
from generator.search.documents import SynonymGroup
from generator.search.jsonl import LineFault, read_documents, read_options
from generator.search.language import parse_synonym_group
from generator.shipped import theme_folder


def main(arguments: list[str] | None = None) -> int:
    """Write the index and the engine into a folder. Gives 1 where something could not be read, 0 else."""
    asked = _parser().parse_args(arguments)
    try:
        documents, faults = read_documents(asked.documents.read_bytes().splitlines())
        told = [f"{asked.documents}:{fault}" for fault in faults]
        options = IndexOptions()
        synonyms: tuple[SynonymGroup, ...] = ()
        if asked.options:
            options, faults = read_options(asked.options.read_bytes())
            told += [f"{asked.options}:{fault}" for fault in faults]
            helping = {id_ for ids in options.crisis_help.values() for id_ in ids}
            missing = sorted(helping - {document.id for document in documents})
            told += [f"{asked.options}:1: crisis_help: there is no document {id_!r}" for id_ in missing]
        if asked.synonyms:
            synonyms, faults = _synonyms(asked.synonyms.read_bytes())
            told += [f"{asked.synonyms}:{fault}" for fault in faults]
        if not documents:
            told.append(f"{asked.documents}: there is no document")
        else:
            index = build_index(documents, synonyms, options)
            sources = _scripts()
            scripts = {name: compact_script(name, sources).encode() for name in engine_files(sources)}
            _write(asked.out, {**index.files, **scripts})
    except OSError as error:
        told = [f"{error.filename}: {error.strerror}"]
    for line in told:
        sys.stderr.write(f"{line}\n")
    return int(bool(told))


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m generator.search", description="Make a search of any directory.")
    parser.add_argument("documents", type=Path, metavar="DOCS.jsonl", help="one document a line, as JSON")
    parser.add_argument("out", type=Path, metavar="OUT", help="folder for the index and the engine")
    parser.add_argument("--options", type=Path, metavar="FILE.json", help="what a site may choose, see IndexOptions")
    parser.add_argument(
        "--synonyms", type=Path, metavar="FILE.txt", help="lay words of the site, see data/synonyms.txt"
    )
    return parser


def _synonyms(text: bytes) -> tuple[tuple[SynonymGroup, ...], list[LineFault]]:
    groups, faults = [], []
    for number, raw in enumerate(text.decode("utf-8-sig", "replace").splitlines(), 1):
        line = raw.strip()
        if not line or line.startswith("#"):
            continue
        group = parse_synonym_group(line)
        if group.say and group.find:
            groups.append(group)
        else:
            faults.append(LineFault(number, "", "write what people say, then > and what it should find"))
    return tuple(groups), faults


def _scripts() -> dict[str, str]:
    folder = theme_folder() / "assets" / "js"
    return {path.name: path.read_text(encoding="utf-8") for path in sorted(folder.glob("search-*.js"))}


def _write(out: Path, files: dict[str, bytes]) -> None:
    """Write the manifest last: until then whoever reads the folder finds the index that was there before."""
    out.mkdir(parents=True, exist_ok=True)
    manifest = out / "manifest.json"
    for name, data in sorted(files.items()):
        if name != manifest.name:
            (out / name).write_bytes(data)
    manifest.write_bytes(files[manifest.name])


if __name__ == "__main__":
    sys.exit(main())
