#!/bin/sh
# Where Wine's 64-bit loader is: Debian keeps it off the PATH unless the 32-bit one is there, too.
for one in "$(command -v wine64 || true)" /usr/lib/wine/wine64 "$(command -v wine || true)"; do
    if [ -x "$one" ]; then echo "$one"; exit 0; fi
done
echo "Wine is not installed" >&2
exit 1
