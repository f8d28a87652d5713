#!/bin/sh
# Makes a Windows to try PostView in: Wine, a Windows Python, and the Windows wheels of the lock.
#   wine_setup.sh DIR    some two minutes; nothing where DIR is ready for this lock
# For trying only. What is built with it is never given to anybody: Python's parts come from two places, and two
# libraries that this Wine lacks are empty ones of our own (wine/stand_ins.py).
set -eu

here=$(cd "$(dirname "$0")" && pwd)
mkdir -p "$1"
dir=$(cd "$1" && pwd)
lock=$here/requirements.lock
stamp=$(cat "$lock" "$0" "$here"/wine/* | sha256sum | cut -d ' ' -f 1)
[ "$(cat "$dir/ready" 2>/dev/null || true)" = "$stamp" ] && exit 0
rm -rf "$dir/ready" "$dir/python" "$dir/prefix"

missing=""
for package in wine64 nsis gcc-mingw-w64-x86-64-win32 icoutils unzip xvfb xdotool imagemagick; do
    [ "$(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null || true)" = installed ] || missing="$missing $package"
done
if [ -n "$missing" ]; then
    [ "$(id -u)" = 0 ] || { echo "windows-check: please run: sudo apt-get install$missing" >&2; exit 1; }
    echo "windows-check: installing$missing"
    apt-get update -qq
    # shellcheck disable=SC2086  # the list is meant to be split
    DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing >/dev/null
fi

# The interpreter and the compiled half of its library lie in panda3d's wheel, which brings them for its own programs.
python=$dir/python
mkdir -p "$python/DLLs" "$python/Lib" "$dir/wheels"
python3.11 -m pip download --quiet --disable-pip-version-check --no-deps --only-binary :all: --platform win_amd64 \
    --python-version 3.11 --dest "$dir/wheels" panda3d==1.10.16 2>/dev/null
unzip -q -o -j "$dir"/wheels/panda3d-*.whl 'deploy_libs/*.pyd' 'deploy_libs/libcrypto-3.dll' 'deploy_libs/libssl-3.dll' \
    'deploy_libs/sqlite3.dll' 'deploy_libs/libffi-8.dll' -d "$python/DLLs"
unzip -q -o -j "$dir"/wheels/panda3d-*.whl 'deploy_libs/python311.dll' 'deploy_libs/VCRUNTIME140.dll' -d "$python"
mv "$python/VCRUNTIME140.dll" "$python/vcruntime140.dll"

# The half that is plain Python is the same everywhere: this computer's own, of the same minor version.
library=$(python3.11 -c 'import sysconfig; print(sysconfig.get_path("stdlib"))')
(cd "$library" && tar --exclude=./site-packages --exclude=./dist-packages --exclude=./lib-dynload --exclude=./test \
    --exclude='./config-*' --exclude=__pycache__ -cf - .) | tar -xf - -C "$python/Lib"

# PySide6's libraries alone decide what the stand-ins must offer: wheels first.
python3.11 -m pip install --quiet --disable-pip-version-check --no-deps --require-hashes --only-binary :all: \
    --platform win_amd64 --python-version 3.11 --implementation cp --abi cp311 --abi abi3 --abi none \
    --target "$python/Lib/site-packages" -r "$lock" 2>/dev/null
PYTHONPATH=$python/Lib/site-packages python3.11 "$here/wine/stand_ins.py" "$python" "$dir/stand-ins"

export WINEPREFIX="$dir/prefix" WINEARCH=win64 WINEDEBUG=-all WINEDLLOVERRIDES="mscoree,mshtml="
unset DISPLAY
wine=$("$here/wine/wine.sh")
"$wine" wineboot --init </dev/null >/dev/null 2>&1
"$wine" winecfg -v win10 </dev/null >/dev/null 2>&1
cp "$dir"/stand-ins/*.dll "$WINEPREFIX/drive_c/windows/system32/"
for name in mscms icuuc; do
    "$wine" reg add 'HKCU\Software\Wine\DllOverrides' /v "$name" /d native,builtin /f </dev/null >/dev/null 2>&1
done
# Python wants a pipe to speak into, and something to be read that is not a terminal.
"$wine" "$python/python.exe" -c "import sys, PySide6.QtWidgets, sqlite3, ssl, ctypes
print('windows-check: Python', sys.version.split()[0], 'on', sys.platform, 'with Qt', PySide6.__version__)" </dev/null 2>&1 | cat
wineserver=$(command -v wineserver || echo /usr/lib/wine/wineserver64)
"$wineserver" -w
echo "$stamp" > "$dir/ready"
