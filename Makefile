# What people type here. `make help` lists it; ARCHITECTURE.md says how the program is laid out.

SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help

PYTHON ?= python3
# Two for each core: whoever drives a browser or a program of its own waits for it half of the time.
JOBS ?= 4
SAMPLE ?= 60
SEED ?= 1

# Paths stay relative, so that the folder's own path may hold spaces.
VENV := .venv
RUN := $(VENV)/bin/python -m
WEGWEISER := $(VENV)/bin/wegweiser
# Versions for every system and every Python that the program runs on; pip, hatchling and editables install the program itself.
COMPILE = printf 'pip\nhatchling\neditables\n' | \
	$(VENV)/bin/uv pip compile --quiet --universal --python-version 3.11 --no-annotate --no-header pyproject.toml -

.PHONY: help site serve check test branches sweep tasks explore mutants mutants-js bench search-scores easy-scores schemas ground constraints hashes clean clean-all

help: ## list what can be made
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-13s %s\n", $$1, $$2 }' Makefile

site: $(VENV)/.installed ## build the site into site/
	$(WEGWEISER) build

serve: $(VENV)/.installed ## show the site while you write; it follows every change
	$(WEGWEISER) serve

check: $(VENV)/.installed ## check all records
	$(WEGWEISER) check

# In a fresh checkout pytest rewrites and compiles all tests: once, or each of its processes does it at the same time.
COMPILE_TESTS = { [ -d tests/__pycache__ ] || $(RUN) pytest --collect-only -qq >/dev/null || true; }

test: $(VENV)/.installed-for-tests ## run every check of the program, the browser included
	$(RUN) ruff check .
	$(RUN) mypy & types=$$!; $(COMPILE_TESTS) & tests=$$!; \
	browser="$$(.ci/browser "$(VENV)/bin/python")"; node="$$(.ci/node "$(VENV)/bin/python")"; wait "$$types"; wait "$$tests"; \
	scratch="$$(.ci/scratch)"; trap 'rm -rf "$$scratch"' EXIT; \
	CHROMIUM="$$browser" NODE="$$node" PATH="$$(dirname "$$node"):$$PATH" \
	$(RUN) pytest -n $(JOBS) --dist loadfile --no-loadscope-reorder --basetemp="$$scratch/tests"

branches: $(VENV)/.installed-for-tests ## see which branches of the program no unit test reaches
	node="$$(.ci/node "$(VENV)/bin/python")"; NODE="$$node" PATH="$$(dirname "$$node"):$$PATH" \
	$(RUN) pytest -n $(JOBS) --dist loadfile --no-loadscope-reorder --cov --cov-report=json:.cache/coverage.json \
	  tests/unit tests/architecture tests/examples
	$(RUN) tests.branches

sweep: $(VENV)/.installed-for-tests ## look at every page of every edition in the browser (ROUTES="angebote/" for some, TABLE=pages.csv for their sizes)
	CHROMIUM="$$(.ci/browser "$(VENV)/bin/python")" $(RUN) tests.sweep --jobs $(JOBS) $(if $(TABLE),--table $(TABLE)) $(ROUTES)

tasks: $(VENV)/.installed-for-tests ## try what parents want to do on a small phone, in at most three taps
	CHROMIUM="$$(.ci/browser "$(VENV)/bin/python")" $(RUN) tests.sweep.tasks

explore: $(VENV)/.installed-for-tests ## try generated records and questions that no run has tried before
	NODE="$$(.ci/node "$(VENV)/bin/python")" $(RUN) pytest -n $(JOBS) -m hypothesis --hypothesis-profile=explore

mutants: $(VENV)/.installed-for-tests ## see whether tests notice small changes (SAMPLE=60 SEED=1 ROOMS="schedule checks")
	NODE="$$(.ci/node "$(VENV)/bin/python")" \
	$(RUN) tests.mutants --jobs $(JOBS) --sample $(SAMPLE) --seed $(SEED) $(ROOMS)

mutants-js: $(VENV)/.installed-for-tests ## see whether tests notice the listed changes to the scripts of the search (WORDS="ages ladder" for some)
	NODE="$$(.ci/node "$(VENV)/bin/python")" $(RUN) tests.search.mutants $(WORDS)

bench: $(VENV)/.installed-for-tests ## measure builds at 200, 2,000 and 20,000 offers, the search and first visits (SEARCH_LAB=folder for larger questions)
	node="$$(.ci/node "$(VENV)/bin/python")"; NODE="$$node" $(RUN) tests.bench.search $(SEARCH_LAB)
	CHROMIUM="$$(.ci/browser "$(VENV)/bin/python")" $(RUN) tests.bench.pages
	scratch="$$(.ci/scratch)"; trap 'rm -rf "$$scratch"' EXIT; TMPDIR="$$scratch" $(RUN) tests.bench

search-scores: site $(VENV)/.installed-for-tests ## print how well the search answers, what it costs, and whether help comes first (SEARCH_LAB=folder for larger questions)
	node="$$(.ci/node "$(VENV)/bin/python")"; NODE="$$node" $(RUN) tests.search.scores site $(SEARCH_LAB)

easy-scores: $(VENV)/.installed-for-tests ## print how well each rule of Easy Language is found (PAGES=file of published pages, CORPUS=file.csv)
	$(RUN) tests.easy $(if $(PAGES),--pages $(PAGES)) $(if $(CORPUS),--corpus $(CORPUS))

schemas: $(VENV)/.installed ## write the JSON Schemas for editors' tools anew
	$(WEGWEISER) schema

ground: $(VENV)/.installed-for-tests ## write anew which rules of Material's stylesheet the pages need
	$(RUN) tests.ground

constraints: $(VENV)/.installed-for-tests ## take the newest versions that pyproject.toml allows; then run `make test`
	{ echo '# Exact versions with which the tests passed, for Python 3.11 to 3.13; pyproject.toml says what may be used at all.'; \
	  echo '# Written by `make constraints`, like .ci/requirements.txt and .ci/requirements-test.txt, which add the hashes.'; \
	  $(COMPILE) --extra test; } > constraints.new
	mv constraints.new constraints.txt
	$(MAKE) hashes

hashes: $(VENV)/.installed-for-tests
	for extra in "" "-test"; do \
	  { echo '# What $(VENV)/ is made of, each file by its hash. Written by `make constraints`.'; \
	    $(COMPILE) $${extra:+--extra test} --constraint constraints.txt --generate-hashes; } > .ci/requirements$$extra.new; \
	  mv .ci/requirements$$extra.new .ci/requirements$$extra.txt; \
	done

clean: ## remove what was built, keep the virtual environment
	rm -rf site dist .cache .coverage .coverage.* .mypy_cache .pytest_cache .ruff_cache .hypothesis

clean-all: clean ## remove the virtual environment too
	rm -rf $(VENV)

$(VENV)/bin/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
	  { echo 'Python 3.11 or newer is needed. Please install it, or run: make PYTHON=/path/to/python3.12 site' >&2; exit 1; }
	@$(PYTHON) -m venv $(VENV) || { rm -rf $(VENV); \
	  echo 'Python has no venv module here. Please install it, on Debian and Ubuntu: sudo apt-get install python3-venv' >&2; exit 1; }

# Nothing comes in that has another hash than the file that was tested, nothing that is not listed, and nothing that runs
# code of its own to be installed. The program itself follows without looking for anything.
INSTALL := $(RUN) pip install --quiet --disable-pip-version-check --no-deps
LIBRARIES := $(INSTALL) --require-hashes --only-binary :all: --requirement
PROGRAM := $(INSTALL) --no-build-isolation --editable .

$(VENV)/.installed: pyproject.toml .ci/requirements.txt | $(VENV)/bin/python
	$(LIBRARIES) .ci/requirements.txt
	$(PROGRAM)
	touch $@

# Python compiles what tests run; pip would compile all that is there, for a quarter of its time.
$(VENV)/.installed-for-tests: pyproject.toml .ci/requirements-test.txt | $(VENV)/bin/python
	$(LIBRARIES) .ci/requirements-test.txt --no-compile
	$(PROGRAM)
	touch $(VENV)/.installed $@
