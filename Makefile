# Each target sets up what it needs, once: a virtual environment in .venv with the versions of constraints.txt.
# `make demo` and `make test` are all that a bare checkout needs. Another interpreter: make test PYTHON=python3.12

PYTHON ?= python3
VENV ?= .venv
# Test processes. Two cores: the suite is bound by torch on one thread each, so two is what helps.
JOBS ?= 2

BIN := $(VENV)/bin
# Byte code is written when a module is first imported: most of what is installed never is.
PIP := $(BIN)/python -m pip install -qq --no-compile --disable-pip-version-check -c constraints.txt
# One thread a process: two processes with two threads each on two cores are slower than either.
ONE_THREAD := OMP_NUM_THREADS=1 MKL_NUM_THREADS=1 OPENBLAS_NUM_THREADS=1 TOKENIZERS_PARALLELISM=false
# Tests start many processes. Where the shell forbids byte code, each would compile torch and transformers anew: 3x slower.
BYTE_CODE := env -u PYTHONDONTWRITEBYTECODE
OFFLINE := HF_HUB_OFFLINE=1

.DEFAULT_GOAL := help
.PHONY: help setup demo test check bench docs wheel clean distclean

help:  ## this list
	@sed -n 's/^\([a-z]*\):.*##  *\(.*\)/  make \1\t\2/p' $(MAKEFILE_LIST) | expand -t 18

demo: $(VENV)/.peft  ## the whole comparison on the embedded model and data, offline, on a CPU -> demo/
	$(OFFLINE) $(BIN)/newslora demo --out demo

test: $(VENV)/.dev  ## the test suite
	$(BYTE_CODE) $(ONE_THREAD) $(OFFLINE) $(BIN)/python -m pytest -q -n $(JOBS) --dist loadfile --no-loadscope-reorder -m 'not gpu and not network'

check: $(VENV)/.dev  ## lint, format, types, import floors
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy
	$(BIN)/lint-imports

bench: $(VENV)/.dev  ## every benchmark, one after another (ratios; not part of the tests)
	@set -e; for script in benchmarks/*.py; do echo "== $$script"; $(OFFLINE) $(BIN)/python $$script; done

docs: $(VENV)/.dev  ## run the documentation's examples, check its links and command lines
	$(ONE_THREAD) $(OFFLINE) $(BIN)/python -m pytest -q tests/test_docs.py tests/test_architecture.py

wheel: $(VENV)/.dev  ## dist/*.whl and dist/*.tar.gz
	$(BIN)/python -m build

setup: $(VENV)/.dev  ## only the virtual environment, with everything that the tests need

$(BIN)/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and f"newslora needs Python 3.11 or newer, {sys.executable} is {sys.version.split()[0]}: make PYTHON=python3.12")'
	$(PYTHON) -m venv $(VENV)

# What a demo needs: the package and the extra `peft`.
$(VENV)/.peft: pyproject.toml constraints.txt | $(BIN)/python
	@echo "installing newslora[peft] into $(VENV), once; this takes minutes"
	$(PIP) -e '.[peft]'
	@touch $@

# What the tests need: everything that installs without a GPU, and the loopback Tinker server. skyrl declares
# Python >= 3.12 and pins older libraries than ours; the parts of it that serve run on 3.11 and on ours, so it comes
# without its dependencies (they are in the extra `dev`).
$(VENV)/.dev: pyproject.toml constraints.txt | $(BIN)/python
	@echo "installing newslora[dev] into $(VENV), once; this takes minutes"
	$(PIP) -e '.[dev]'
	$(PIP) --no-deps --ignore-requires-python --only-binary=:all: skyrl
	@touch $(VENV)/.peft $@

clean:  ## caches, builds, the demo's folder
	rm -rf build dist demo .pytest_cache .mypy_cache .ruff_cache .import_linter_cache .hypothesis
	find . -name __pycache__ -type d -not -path './$(VENV)/*' -prune -exec rm -rf {} +

distclean: clean  ## and the virtual environment
	rm -rf $(VENV)
