# Everything a developer does, one word each. `make run` and `make test` set up all they need.
PYTHON ?= $(shell command -v python3.11 || command -v python3.12 || command -v python3.13 || command -v python3)
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready
ARGS ?=
JOBS ?= 2

.PHONY: help run test test-core lint format bench torture pictures bundle installer installer-check windows-check words lock clean system-run system-test system-installer

help:
	@echo "make run        set up and open the window (ARGS=--demo shows a lively example)"
	@echo "make test       set up and run every test"
	@echo "make test-core  the tests of everything below ui, in an environment without PySide6"
	@echo "make lint       ruff, pyright, import-linter"
	@echo "make bench      measure start, month switch, opening an interview, safety, sending, memory"
	@echo "make torture    500 kills of a window at work, 10,000 broken files of each kind, 2,000 refusals of the disk (some twenty minutes); ARGS=\"--kills 0 --files 0 --faults all\" refuses every write in every way"
	@echo "make pictures   pictures of every page, light and dark, into pictures/"
	@echo "make bundle     the PyInstaller bundle, proved by its own --self-check"
	@echo "make installer      the bundle, and of it what this system installs: .deb and .rpm; an installer; a disk image"
	@echo "make installer-check  what it made, proved: by the desktop's own checkers and in a clean Debian (as root)"
	@echo "make windows-check  the Windows bundle and installer, built and tried under Wine; for trying only"
	@echo "make words      renew the files of the translations from the words in the code"
	@echo "make lock       renew requirements.lock from pyproject.toml"

system-run:
	@sh packaging/linux/system_packages.sh run

system-test:
	@sh packaging/linux/system_packages.sh test

$(READY): requirements.lock pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "PostView needs Python 3.11 or newer"; exit 1; }
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
	$(BIN)/python -m compileall -q postview_desktop
	@touch $(READY)

# What the window loads, made of the translations.
WORDS := resources/i18n/.ready

$(WORDS): $(READY) $(wildcard resources/i18n/*.ts)
	@$(BIN)/python packaging/translations.py release
	@touch $(WORDS)

run: system-run $(READY) $(WORDS)
	@$(BIN)/python -m postview_desktop $(ARGS)

test: system-test $(READY) $(WORDS)
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest -n $(JOBS) $(ARGS)

# The same lock without Qt: whatever imports it below the window fails here.
.venv-core/.ready: requirements.lock pyproject.toml
	$(PYTHON) -m venv .venv-core
	$(PYTHON) packaging/without_qt.py requirements.lock > .venv-core/requirements.txt
	.venv-core/bin/python -m pip install --quiet --disable-pip-version-check --require-hashes -r .venv-core/requirements.txt
	@touch .venv-core/.ready

test-core: system-test .venv-core/.ready
	.venv-core/bin/python -m pytest -n $(JOBS) -p no:pytest-qt --ignore=tests/ui $(ARGS)

lint: $(READY)
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/pyright
	$(BIN)/lint-imports

format: $(READY)
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

bench: system-test $(READY) $(WORDS)
	$(BIN)/python -m bench $(ARGS)

torture: system-test $(READY) $(WORDS)
	$(BIN)/python -m tests.torture $(ARGS)

pictures: system-test $(READY) $(WORDS)
	$(BIN)/python packaging/pictures.py $(ARGS)

bundle: system-test $(READY) $(WORDS)
	$(BIN)/python packaging/build.py

system-installer:
	@sh packaging/linux/system_packages.sh installer

installer: system-installer $(READY) $(WORDS)
	$(BIN)/python packaging/build.py --installer

installer-check: system-installer $(READY)
	$(BIN)/python packaging/linux/check.py

windows-check: system-test $(READY) $(WORDS)
	$(BIN)/python packaging/windows/check.py $(ARGS)

words: $(READY)
	$(BIN)/python packaging/translations.py update

lock: $(READY)
	$(BIN)/pip-compile --quiet --strip-extras --allow-unsafe --generate-hashes --no-emit-index-url --no-emit-find-links \
		--no-emit-trusted-host --no-header --all-build-deps --extra dev --output-file requirements.lock pyproject.toml

clean:
	rm -rf build dist pictures bench/results .pytest_cache .ruff_cache .hypothesis
