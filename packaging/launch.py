"""Where the frozen program begins: an ordinary import, which PyInstaller can follow (it does not follow runpy)."""

import multiprocessing
import sys

from postview_desktop.__main__ import main

if __name__ == "__main__":
    multiprocessing.freeze_support()
    sys.exit(main())
