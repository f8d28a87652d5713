"""Where the frozen program begins: an ordinary import, which PyInstaller can follow (it does not follow runpy)."""

import os
import sys

HELPERS = ("--multiprocessing-fork", "-c")
"""How Python calls a frozen program that is to work beside another, and one that tidies up after it."""


def help_another() -> None:
    """Be the process beside the window, and end with it; nothing where this is no such call."""
    from multiprocessing import spawn

    command = sys.argv[-1]
    if sys.argv[-2:-1] == ["-c"] and command.startswith("from multiprocessing.resource_tracker import main"):
        exec(command)
        sys.exit()
    spawn.freeze_support()


def forget_our_qt() -> None:
    """What we open (a browser, a mail program) may be of another Qt and must not take plugins of ours.

    Ours are found beside the libraries; the variables are PyInstaller's.
    """
    for name in ("QT_PLUGIN_PATH", "QML2_IMPORT_PATH"):
        os.environ.pop(name, None)


if __name__ == "__main__":
    if any(word in HELPERS for word in sys.argv[1:]):
        help_another()
    forget_our_qt()
    from postview_desktop.__main__ import main

    sys.exit(main())
