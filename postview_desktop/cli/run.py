"""Runs one verb of the terminal; its status is the program's."""

from __future__ import annotations

from postview_desktop.cli.arguments import VerbCommand
from postview_desktop.system.clock import Clock


def run(command: VerbCommand, clock: Clock | None = None) -> int:
    """Do what the verb says: 0 all went well, 1 something was left or is still open.

    What cannot be done at all is raised as a PostviewError.
    """
    given, folder = command.arguments, command.data_dir
    now = clock or Clock()
    # Each verb loads only what it needs: `due` in a prompt must be quick.
    if command.verb == "import":
        from postview_desktop.cli.taking import take_files

        return take_files(folder, given.files, given.calendar, now)
    if command.verb == "deliver":
        from postview_desktop.cli.delivering import deliver

        return deliver(folder, now)
    if command.verb == "publish":
        from postview_desktop.cli.publishing import publish

        return publish(folder, now)
    if command.verb == "account":
        from postview_desktop.cli.account import account

        return account(folder, given, now)
    if command.verb in ("backup", "backups", "restore"):
        from postview_desktop.cli import backing_up

        if command.verb == "backup":
            return backing_up.back_up(folder, given.to, given.encrypt, now)
        if command.verb == "backups":
            return backing_up.list_backups(folder, now)
        return backing_up.restore(folder, given.backup, now)
    if command.verb == "find":
        from postview_desktop.cli.finding import find

        return find(folder, given.words, given.with_feelings, now)
    if command.verb == "rescue":
        from postview_desktop.cli.rescuing import rescue

        return rescue(folder, given.take, given.backup, now)
    from postview_desktop.cli import telling

    if command.verb == "due":
        return telling.tell_due(folder, given.on, given.json, now)
    if command.verb == "export":
        documents = not given.without_documents
        return telling.export(folder, given.format, given.file, given.with_feelings, given.encrypt, documents, now)
    return telling.check(folder, now)
