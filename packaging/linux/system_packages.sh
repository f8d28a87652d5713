#!/bin/sh
# Installs what Debian or Ubuntu must provide, and only what is missing.
#   system_packages.sh run    libraries that a window needs, and venv
#   system_packages.sh test   also a virtual screen and fonts
#   system_packages.sh installer  what builds and tries the .deb and the .rpm
#   system_packages.sh real   also the real programs that tests marked `real` start on loopback
# Without apt, or without the right to use it, it says in a sentence what is missing and goes on.
set -eu

RUN="libgl1 libegl1 libglib2.0-0 libdbus-1-3 libfontconfig1 libxkbcommon0 libxcb-cursor0 libxkbcommon-x11-0
libxcb-icccm4 libxcb-keysyms1 libxcb-shape0 libwayland-cursor0"
TEST="xvfb xauth xdotool dbus fonts-dejavu-core binutils"
REAL="imagemagick gnome-keyring gcr libsecret-tools dunst suckless-tools libnotify-bin openbox tint2 dovecot-imapd dovecot-lmtpd
xfce4-notifyd xfce4-panel lxqt-panel x11-utils desktop-file-utils
dovecot-submissiond dovecot-sieve postfix age gcc gdb libc6-dev poppler-utils at-spi2-core"

INSTALLER="desktop-file-utils appstream lintian man-db mmdebstrap rpm imagemagick flatpak-builder"

case "${1:-run}" in
    run) wanted="$RUN" ;;
    test) wanted="$RUN $TEST" ;;
    real) wanted="$RUN $TEST $REAL" ;;
    installer) wanted="$RUN $TEST $INSTALLER" ;;
    *) echo "usage: $0 run|test|installer|real" >&2; exit 64 ;;
esac

command -v dpkg-query >/dev/null 2>&1 || exit 0
if ! python3 -c 'import ensurepip, venv' 2>/dev/null; then wanted="$wanted python3-venv"; fi

missing=""
for package in $wanted; do
    state=$(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null || true)
    # libglib2.0-0 is called libglib2.0-0t64 from Debian 13 and Ubuntu 24.04 on.
    [ "$state" = installed ] || state=$(dpkg-query -W -f '${db:Status-Status}' "${package}t64" 2>/dev/null || true)
    [ "$state" = installed ] || missing="$missing $package"
done
[ -n "$missing" ] || exit 0

if [ "$(id -u)" = 0 ]; then
    as_root=""
elif command -v sudo >/dev/null 2>&1 && sudo -n true 2>/dev/null; then
    as_root="sudo"
else
    echo "PostView: these system packages are missing and could not be installed without root:$missing" >&2
    echo "PostView: please run: sudo apt-get install$missing" >&2
    exit 0
fi

# Mail servers are started by the tests themselves, on loopback; the system's own services stay down.
policy=/usr/sbin/policy-rc.d
made_policy=no
if [ "${1:-run}" = real ] && [ ! -e "$policy" ]; then
    printf '#!/bin/sh\nexit 101\n' | $as_root tee "$policy" >/dev/null
    $as_root chmod 755 "$policy"
    made_policy=yes
fi
echo "PostView: installing$missing"
$as_root apt-get update -qq
# shellcheck disable=SC2086  # the list is meant to be split
$as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing >/dev/null
if [ "$made_policy" = yes ]; then $as_root rm -f "$policy"; fi
