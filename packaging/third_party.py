"""What of others is in a bundle: their licences as texts, and a bill of materials (CycloneDX 1.6, JSON).

`python packaging/third_party.py FOLDER` writes `FOLDER/NAME.txt` for each library that PostView needs at run time and
`FOLDER/bill-of-materials.cdx.json`. `packaging/postview.spec` puts the folder into the bundle's resources/licences.
"""

from __future__ import annotations

import platform
import re
import sqlite3
import ssl
import sys
import tomllib
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path

from cyclonedx.contrib.license.factories import LicenseFactory
from cyclonedx.model import XsUri
from cyclonedx.model.bom import Bom
from cyclonedx.model.component import Component, ComponentType
from cyclonedx.output.json import JsonV1Dot6
from packageurl import PackageURL
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).resolve().parent.parent
BILL = "bill-of-materials.cdx.json"
_LICENCE_FILE = re.compile(r"(^|/)(licen[cs]e|copying|notice|authors)[^/]*$", re.I)
_LICENCES = LicenseFactory()

INSIDE = {
    "PySide6_Essentials": ("Qt", "LGPL-3.0-only", "https://www.qt.io"),
    "sqlcipher3": ("SQLCipher", "BSD-3-Clause", "https://www.zetetic.net/sqlcipher/"),
    "chunspell": ("Hunspell", "MPL-1.1 OR LGPL-2.1-or-later", "https://hunspell.github.io"),
    "pyrage": ("rage", "MIT OR Apache-2.0", "https://github.com/str4d/rage"),
}
"""Native libraries that travel in a wheel under another name."""


UNSTATED = {
    "IMAPClient": "BSD-3-Clause",
    "peewee": "MIT",
    "pyrage": "MIT",
    "sqlcipher3": "Zlib AND BSD-3-Clause",
}
"""Of packages that tell it nowhere but in the text of their licence, or of their project."""


def wanted_by_us() -> list[Requirement]:
    """What pyproject.toml asks for: PostView itself need not be installed where its bill is written."""
    with (ROOT / "pyproject.toml").open("rb") as file:
        return [Requirement(line) for line in tomllib.load(file)["project"]["dependencies"]]


def needed() -> dict[str, Distribution]:
    """Everything that PostView needs at run time on this system, by name, itself left out."""
    found: dict[str, Distribution] = {}
    direct = (one for one in wanted_by_us() if one.marker is None or one.marker.evaluate())
    todo = [(one.name, frozenset(one.extras)) for one in direct]
    while todo:
        wanted, extras = todo.pop()
        try:
            here = distribution(wanted)
        except PackageNotFoundError:
            continue  # needed on another system only
        found.setdefault(here.metadata["Name"], here)
        for line in here.requires or ():
            requirement = Requirement(line)
            marker = requirement.marker
            if marker is not None and not any(marker.evaluate({"extra": extra}) for extra in (*extras, "")):
                continue
            # Two spellings of one name ("a.b", "a-b") would go round for ever where packages need each other.
            if not any(canonicalize_name(one) == canonicalize_name(requirement.name) for one in found):
                todo.append((requirement.name, frozenset(requirement.extras)))
    return {key: found[key] for key in sorted(found, key=str.casefold)}


def licence_of(package: Distribution) -> str:
    """What a package says its licence is: an SPDX expression, else its classifier, else its own words.

    A package that says nothing and is not in `UNSTATED` is a KeyError: somebody must look.
    """
    metadata = package.metadata
    if expression := metadata.get("License-Expression"):
        return expression
    kinds = [line.rpartition(" :: ")[2] for line in metadata.get_all("Classifier") or () if line.startswith("License ")]
    own = (metadata.get("License") or "").strip().splitlines()
    return " AND ".join(kinds) or (own[0][:80] if own else UNSTATED[metadata["Name"]])


def licence_text(package: Distribution) -> str:
    """The texts that came with a package, one after the other; "" where none did."""
    texts: list[str] = []
    for file in package.files or ():
        if ".dist-info/" in str(file) and _LICENCE_FILE.search(str(file)):
            path = Path(str(file.locate()))
            if path.is_file():
                texts.append(f"---- {path.name}\n\n{path.read_text('utf-8', 'replace').strip()}")
    return "\n\n".join(texts)


def bill() -> Bom:
    version = re.search(r'__version__ = "([^"]+)"', (ROOT / "postview_desktop" / "__init__.py").read_text("utf-8"))
    made = Bom()
    root = made.metadata.component = Component(
        bom_ref="postview-desktop",
        name="PostView",
        version=version[1] if version else "",
        type=ComponentType.APPLICATION,
        licenses=[_LICENCES.make_from_string("GPL-3.0-or-later")],
    )
    packages = needed()
    for name, package in packages.items():
        component = Component(
            bom_ref=f"{name}@{package.version}",
            name=name,
            version=package.version,
            type=ComponentType.LIBRARY,
            purl=PackageURL("pypi", name=name.casefold(), version=package.version),
            licenses=[_LICENCES.make_from_string(licence_of(package))],
        )
        made.components.add(component)
        if name in INSIDE:
            inner, licence, site = INSIDE[name]
            made.components.add(
                Component(
                    bom_ref=f"{inner} in {name}@{package.version}",
                    name=inner,
                    type=ComponentType.LIBRARY,
                    description=f"in the wheel of {name} {package.version}, from {XsUri(site)}",
                    licenses=[_LICENCES.make_from_string(licence)],
                )
            )
    for name, version_of, licence in (
        ("Python", platform.python_version(), "PSF-2.0"),
        ("OpenSSL", ssl.OPENSSL_VERSION.split()[1], "Apache-2.0"),
        ("SQLite", sqlite3.sqlite_version, "blessing"),
    ):
        made.components.add(
            Component(
                bom_ref=f"{name}@{version_of}",
                name=name,
                version=version_of,
                type=ComponentType.LIBRARY,
                licenses=[_LICENCES.make_from_string(licence)],
            )
        )
    made.register_dependency(root, made.components)
    return made


def write(folder: Path) -> list[str]:
    """Write licences and bill; the names of packages that bring no text of their licence."""
    folder.mkdir(parents=True, exist_ok=True)
    silent: list[str] = []
    for name, package in needed().items():
        text = licence_text(package)
        if not text:
            silent.append(name)
        head = f"{name} {package.version}\nLicence: {licence_of(package)}\n{package.metadata.get('Home-page') or ''}"
        (folder / f"{name}.txt").write_text(f"{head.strip()}\n\n{text}".strip() + "\n", "utf-8")
    (folder / BILL).write_text(JsonV1Dot6(bill()).output_as_string(indent=1), "utf-8")
    return silent


if __name__ == "__main__":
    without = write(Path(sys.argv[1]))
    print(f"third party: {len(needed())} packages; no text of the licence came with {', '.join(without) or 'none'}")
