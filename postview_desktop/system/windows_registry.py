"""The user's own part of the Windows registry, by the standard library."""

from __future__ import annotations

import sys

if sys.platform == "win32":
    import winreg

    class UserRegistry:
        """HKEY_CURRENT_USER. What is not there reads as None, and removing it is no mistake."""

        def read(self, key: str, name: str) -> str | bytes | None:
            try:
                with winreg.OpenKey(winreg.HKEY_CURRENT_USER, key) as opened:
                    value, _kind = winreg.QueryValueEx(opened, name)
            except FileNotFoundError:
                return None
            return value if isinstance(value, bytes) else str(value)

        def write(self, key: str, name: str, value: str) -> None:
            with winreg.CreateKey(winreg.HKEY_CURRENT_USER, key) as opened:
                winreg.SetValueEx(opened, name, 0, winreg.REG_SZ, value)

        def remove(self, key: str, name: str) -> None:
            try:
                with winreg.OpenKey(winreg.HKEY_CURRENT_USER, key, 0, winreg.KEY_SET_VALUE) as opened:
                    winreg.DeleteValue(opened, name)
            except FileNotFoundError:
                return
else:

    class UserRegistry:
        """There is none on other systems."""

        def read(self, key: str, name: str) -> str | bytes | None:
            raise OSError(f"no registry here: {key}, {name}")

        def write(self, key: str, name: str, value: str) -> None:
            raise OSError(f"no registry here: {key}, {name}, {value}")

        def remove(self, key: str, name: str) -> None:
            raise OSError(f"no registry here: {key}, {name}")
