"""The program's icon in the forms that Windows and macOS want, drawn from its one SVG while a bundle is made."""

from __future__ import annotations

import os
import struct
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SOURCE = ROOT / "resources" / "icons" / "app" / "postview.svg"
ICO_SIZES = (16, 20, 24, 32, 40, 48, 64, 256)
"""The largest that the format holds is 256; the odd ones are for screens at 125 and 150 %."""
ICNS_KINDS = {
    b"ic11": 32,
    b"ic12": 64,
    b"ic07": 128,
    b"ic13": 256,
    b"ic08": 256,
    b"ic14": 512,
    b"ic09": 512,
    b"ic10": 1024,
}
SIDE = (164, 314)
"""Pixels of the picture beside the installer's first and last page, which scales larger ones coarsely."""
_GREEN = "#0F6B5F"


def ico(target: Path) -> Path:
    """An icon of Windows: small ones as plain bitmaps, large ones as PNG, which takes a tenth of the room."""
    images = [(size, _png(size) if size >= 40 else _bitmap(size)) for size in ICO_SIZES]
    head = struct.pack("<HHH", 0, 1, len(images))
    at = len(head) + 16 * len(images)
    for size, data in images:
        head += struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(data), at)
        at += len(data)
    return _written(target, head + b"".join(data for _, data in images))


def icns(target: Path) -> Path:
    """An icon of macOS."""
    parts = [(kind, _png(size)) for kind, size in ICNS_KINDS.items()]
    body = b"".join(kind + struct.pack(">I", 8 + len(data)) + data for kind, data in parts)
    return _written(target, b"icns" + struct.pack(">I", 8 + len(body)) + body)


def side_picture(target: Path) -> Path:
    """The picture beside the installer's first and last page: the icon on its own green."""
    from PySide6.QtGui import QColor, QImage

    width, height = SIDE
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor(_GREEN))
    size = width // 2
    _render(image, (width - size) / 2, height / 3 - size / 2, size)
    target.parent.mkdir(parents=True, exist_ok=True)
    if not image.save(str(target), "BMP"):
        raise OSError(f"{target} could not be written")
    return target


def _drawn(size: int):
    from PySide6.QtCore import Qt
    from PySide6.QtGui import QImage

    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    _render(image, 0, 0, size)
    return image


def _render(image, x: float, y: float, size: float) -> None:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import QRectF
    from PySide6.QtGui import QPainter
    from PySide6.QtSvg import QSvgRenderer

    painter = QPainter(image)
    QSvgRenderer(str(SOURCE)).render(painter, QRectF(x, y, size, size))
    painter.end()


def _png(size: int) -> bytes:
    from PySide6.QtCore import QBuffer, QByteArray, QIODevice

    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    _drawn(size).save(buffer, "PNG")
    return bytes(data.data())


def _bitmap(size: int) -> bytes:
    """A device-independent bitmap: 32 bits a pixel from the last line to the first, then a mask that hides nothing."""
    image = _drawn(size)
    lines = [bytes(image.constScanLine(line))[: size * 4] for line in reversed(range(size))]
    mask = bytes((size + 31) // 32 * 4 * size)
    head = struct.pack("<IiiHHIIiiII", 40, size, size * 2, 1, 32, 0, 0, 0, 0, 0, 0)
    return head + b"".join(lines) + mask


def _written(target: Path, data: bytes) -> Path:
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(data)
    return target
