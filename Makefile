# Every command of the project. From a bare clone: Python 3.11 or later and make are enough.

.DEFAULT_GOAL := help
.PHONY: help run test soak check bench fmt build docs clean

VENV := .venv
STAMP := $(VENV)/.installed
BIN := $(VENV)/bin
DOCUMENTS := policies/xiangtan_2019 policies/iit_2018

# The newest Python of 3.11 or later on the path; PYTHON=… overrides it.
IS_NEW_ENOUGH := import sys; sys.exit(sys.version_info < (3, 11))
PYTHON ?= $(shell for python in python3.13 python3.12 python3.11 python3; do \
	$$python -c '$(IS_NEW_ENOUGH)' 2>/dev/null && echo $$python && break; done)

help: ## list the commands
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  make %-7s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

# Made once and then again whenever pyproject.toml changes; an environment that is there is kept.
$(STAMP): pyproject.toml
	@if [ ! -x $(BIN)/python ]; then \
		if ! "$(PYTHON)" -c '$(IS_NEW_ENOUGH)' 2>/dev/null; then \
			echo "Python 3.11 or later is needed; say where it is: make PYTHON=/path/to/python3.11" >&2; \
			exit 1; fi; \
		echo "setting up $(VENV) with $(PYTHON)"; \
		"$(PYTHON)" -m venv $(VENV); fi
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[dev]'
	@touch $@

run: $(STAMP) ## check and build both documents, then answer one real case with its explanation
	@for document in $(DOCUMENTS); do \
		$(BIN)/tiaowen check $$document && $(BIN)/tiaowen build $$document || exit $$?; done
	$(BIN)/tiaowen explain policies/xiangtan_2019 稳岗返还 policies/xiangtan_2019/case-example.json

test: $(STAMP) ## run all tests
	$(BIN)/pytest -n 2

soak: $(STAMP) ## write, read and compute many more random rule files (minutes)
	$(BIN)/pytest -n 2 --hypothesis-profile=soak tests/property/test_rule_files.py

check: $(STAMP) lint test fresh ## all that CI runs: format, lint, types, tests, stale files

.PHONY: lint fresh
lint: $(STAMP)
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy --strict

fresh: $(STAMP)
	@for document in $(DOCUMENTS); do \
		for verb in check "build --check" test; do \
			echo "tiaowen $$verb $$document"; \
			$(BIN)/tiaowen $$verb $$document || exit $$?; done; done

bench: $(STAMP) ## print the ratios of speed that the project holds itself to
	$(BIN)/python tests/bench/run.py

fmt: $(STAMP) ## format the Python and the rule files
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .
	@for document in $(DOCUMENTS); do $(BIN)/tiaowen fmt $$document || exit $$?; done

build: $(STAMP) ## write generated/, the pages about the findings and the JSON Schema anew
	@for document in $(DOCUMENTS); do $(BIN)/tiaowen build $$document || exit $$?; done
	$(BIN)/python -m tiaowen.findings.pages
	$(BIN)/python -m tiaowen.interchange.schema
	$(BIN)/python -m tiaowen.manual.page

docs: $(STAMP) ## write site/: this project's documentation and the site of each document
	$(BIN)/sphinx-build -q -W --keep-going docs site
	@echo "open site/index.html"

clean: ## remove what can be made again, the virtual environment too
	rm -rf $(VENV) dist build site docs/documents docs/_static .mypy_cache .pytest_cache .ruff_cache .hypothesis
	find compiler tests -name __pycache__ -type d -prune -exec rm -rf {} +
