#!/bin/sh
# Writes the locks of the systems that `make lock` does not run on: the same versions as in requirements.lock, and what
# only they need. pip cannot work out what another system needs; uv can, and is fetched into build/ for it.
set -eu
cd "$(dirname "$0")/.."
uv=build/uv/bin/uv
if [ ! -x "$uv" ]; then
    python3 -m venv build/uv
    build/uv/bin/python -m pip install --quiet --disable-pip-version-check uv
fi

lock() { # system, platform, further packages
    target=packaging/$1/requirements.lock
    printf '%s\n' $3 > "build/$1.in"
    "$uv" pip compile --quiet --python-platform "$2" --python-version 3.11 --constraint requirements.lock --extra dev \
        --generate-hashes --only-binary :all: --no-header --no-annotate --output-file "$target.new" pyproject.toml "build/$1.in"
    { echo "# Written by packaging/lock_elsewhere.sh."; cat "$target.new"; } > "$target"
    rm "$target.new" "build/$1.in"
}

lock windows x86_64-pc-windows-msvc ""
lock macos aarch64-apple-darwin "dmgbuild>=1.6,<2"
