"""What travels with a letter: chosen from the application's documents or from a file."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QMenu, QWidget

from postview_desktop.domain.attachment import Attachment
from postview_desktop.ui.common.buttons import Button
from postview_desktop.ui.common.cards import Small
from postview_desktop.ui.common.context import Look
from postview_desktop.ui.documents.pane import DocumentsPane, Owner
from postview_desktop.ui.documents.porter import Porter
from postview_desktop.ui.documents.words import under_words
from postview_desktop.wording.translate import translate


class Enclosures(DocumentsPane):
    """`show_letter` says whose they are. What travels with a letter on its way or sent is shown and stays."""

    def __init__(self, look: Look, porter: Porter, parent: QWidget | None = None) -> None:
        super().__init__(
            look,
            porter,
            Owner.LETTER,
            title=translate("Enclosures", "Attached"),
            nothing=translate("Enclosures", "Nothing. A CV, or what they asked for, can travel with the letter."),
            add_text=translate("Enclosures", "Attach"),
            parent=parent,
        )
        self._look = look
        self._letter_id = 0
        self.setObjectName("enclosures")
        self._ways = Small(
            look,
            self.tr(
                "They travel when PostView sends the letter, and in a mail file (.eml). “Open in mail program” and"
                " “Copy” take the text alone: put the files in there by hand."
            ),
        )
        self._ways.setObjectName("enclosures_ways")
        self.card.body.insertWidget(self.card.body.count() - 1, self._ways)
        self.show_files = Button(look, self.tr("Show files"), icon="folder-open", quiet=True)
        self.show_files.setObjectName("enclosures_show_files")
        self.show_files.clicked.connect(self._on_show_files)
        self.card.foot.insertWidget(1, self.show_files)
        self._menu = QMenu(self)
        self._menu.setObjectName("enclosures_menu")

    def show_letter(self, letter_id: int, *, editable: bool, sendable: bool, message: bool) -> None:
        """Show what travels with this letter; `sendable` where it may still go another way.

        A message is copied, and takes no document along: it is offered none.
        """
        self._letter_id = letter_id
        self.show_owner(letter_id, editable=editable)
        there = bool(self.documents())
        self._ways.setVisible(there and sendable)
        self.show_files.setVisible(there)
        self.setVisible(there or (editable and not message))

    def on_add(self) -> None:
        """A menu with the documents at hand; where there are none, the files at once."""
        at_hand = self.porter.attachments.at_hand(self._letter_id)
        if not at_hand:
            self.ask_for_files()
            return
        self._menu.clear()
        for document in at_hand:
            words = f"{document.name}  ({under_words(document, self._look.dates)})".replace("&", "&&")
            action = self._menu.addAction(words if len(words) <= 90 else words[:88] + " …")
            action.setObjectName(f"enclose_{document.id}")
            action.triggered.connect(partial(self._on_enclose, document))
        self._menu.addSeparator()
        another = self._menu.addAction(self.tr("A file…"))
        another.setObjectName("enclose_file")
        another.triggered.connect(lambda: self.ask_for_files())
        self._menu.popup(self.card.add.mapToGlobal(self.card.add.rect().bottomLeft()))

    def _on_enclose(self, document: Attachment, _checked: bool = False) -> None:
        self.clear_refusals()
        self.do(
            partial(self.porter.attachments.enclose, self._letter_id, document.id),
            self.tr("{name} travels with the letter").format(name=document.name),
        )

    def _on_show_files(self) -> None:
        self.porter.show_files(self.documents(), self, self.refuse)
