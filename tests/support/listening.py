"""A port of this computer on which a server of the tests listens, a thread for each caller, until the `with` ends."""

from __future__ import annotations

import contextlib
import socket
import threading
from typing import Self


class Listening:
    """`with` it: `port` is known, and each caller is handed to `serve` on a thread of its own."""

    port: int
    closing: threading.Event
    """Set when the `with` ends: whoever lets a caller wait stops by it."""
    connections: int = 0
    patience: float = 20
    """Seconds for which a caller that says nothing is listened to."""

    def serve(self, sock: socket.socket) -> None:
        """One caller; the socket is closed afterwards by whoever has it last."""
        raise NotImplementedError

    def __enter__(self) -> Self:
        self.closing = threading.Event()
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port = self._listener.getsockname()[1]
        self._threads = [threading.Thread(target=self._accept, daemon=True)]
        self._threads[0].start()
        return self

    def __exit__(self, *_: object) -> None:
        self.closing.set()
        # A thread that waits in accept() is not woken by close()
        with contextlib.suppress(OSError):
            socket.create_connection(("127.0.0.1", self.port), 1).close()
        self._listener.close()
        for thread in self._threads:
            thread.join(3)

    def _accept(self) -> None:
        while not self.closing.is_set():
            try:
                sock, _ = self._listener.accept()
            except OSError:
                return
            if self.closing.is_set():
                sock.close()
                return
            self.connections += 1
            sock.settimeout(self.patience)
            sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            thread = threading.Thread(target=self.serve, args=(sock,), daemon=True)
            self._threads.append(thread)
            thread.start()
