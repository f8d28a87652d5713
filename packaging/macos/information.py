"""What macOS is told of the program (Info.plist): its name, what it can open, and from which system on it runs."""

from __future__ import annotations

from typing import Any

BUNDLE_IDENTIFIER = "io.github.postview_desktop.PostView"
OLDEST_SYSTEM = "13.0"
"""Qt 6.11 runs on nothing older."""


def information(version: str) -> dict[str, Any]:
    """Beside what PyInstaller writes itself. PostView offers to open invitations and mail, and is never the default."""
    return {
        "CFBundleName": "PostView",
        "CFBundleDisplayName": "PostView",
        "CFBundleShortVersionString": version,
        "CFBundleVersion": version,
        "CFBundleDevelopmentRegion": "en",
        "LSMinimumSystemVersion": OLDEST_SYSTEM,
        "LSApplicationCategoryType": "public.app-category.productivity",
        "NSHumanReadableCopyright": "The PostView team. GNU General Public License 3 or later.",
        "NSHighResolutionCapable": True,
        "NSSupportsAutomaticGraphicsSwitching": True,
        # Light and dark are the program's own matter: without this an older system would force it to light.
        "NSRequiresAquaSystemAppearance": False,
        "CFBundleDocumentTypes": [
            _opens("Invitation", "com.apple.ical.ics", "ics", "text/calendar"),
            _opens("Mail", "com.apple.mail.email", "eml", "message/rfc822"),
        ],
        "CFBundleURLTypes": [
            {
                "CFBundleURLName": f"{BUNDLE_IDENTIFIER}.place",
                "CFBundleURLSchemes": ["postview"],
                "CFBundleTypeRole": "Viewer",
            }
        ],
    }


def _opens(name: str, kind: str, ending: str, mime: str) -> dict[str, Any]:
    return {
        "CFBundleTypeName": name,
        "CFBundleTypeRole": "Viewer",
        "LSHandlerRank": "Alternate",
        "LSItemContentTypes": [kind],
        "CFBundleTypeExtensions": [ending],
        "CFBundleTypeMIMETypes": [mime],
    }
