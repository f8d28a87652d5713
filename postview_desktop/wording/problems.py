"""The sentence for each problem: what happened, what is safe, and what to do."""

from __future__ import annotations

from collections.abc import Mapping

from postview_desktop.domain.errors import PostviewError, Problem
from postview_desktop.wording.translate import QT_TRANSLATE_NOOP, translate

_CONTEXT = "Problem"

_SENTENCES: dict[Problem, str] = {
    # files that are given to PostView
    Problem.FILE_MISSING: QT_TRANSLATE_NOOP(
        "Problem",
        "There is no file {file}. Nothing was changed. Check its name and where it is.",
    ),
    Problem.FILE_UNREADABLE: QT_TRANSLATE_NOOP(
        "Problem",
        "{file} cannot be read{reason}. Nothing was changed. Check its permissions, or save it somewhere else first.",
    ),
    Problem.FILE_EMPTY: QT_TRANSLATE_NOOP(
        "Problem",
        "{file} is empty. Nothing was changed. Save the invitation from your mail once more.",
    ),
    Problem.FILE_TOO_LARGE: QT_TRANSLATE_NOOP(
        "Problem",
        "{file} is too large for what it should be ({size}; PostView reads up to {limit}). It was not opened and "
        "nothing was changed. Save the invitation alone, without attachments.",
    ),
    Problem.FILE_UNKNOWN_KIND: QT_TRANSLATE_NOOP(
        "Problem",
        "{file} is nothing that PostView can read. Nothing was changed. Give it an invitation (.ics), the mail that "
        "carries one (.eml), or an export of PostView (.json).",
    ),
    Problem.FILE_NOT_WRITABLE: QT_TRANSLATE_NOOP(
        "Problem",
        "{file} cannot be written{reason}. Your data is safe in PostView. Choose another place for the file.",
    ),
    Problem.NO_INVITATION: QT_TRANSLATE_NOOP(
        "Problem",
        "There is no invitation in {file}. Nothing was changed. Enter the interview with the form, or ask for the "
        "invitation as a calendar file.",
    ),
    Problem.ONLY_AN_ANSWER: QT_TRANSLATE_NOOP(
        "Problem",
        "{event} is an answer to an invitation or a proposal for another time, not an invitation. Nothing was "
        "changed. If the interview moved, wait for the new invitation or change the time by hand.",
    ),
    Problem.OWN_DUE_DAY: QT_TRANSLATE_NOOP(
        "Problem",
        "{event} is a reminder that PostView itself wrote into the file. It was left out: PostView works its dates "
        "out anew, so there is nothing to do.",
    ),
    Problem.BROKEN_CALENDAR: QT_TRANSLATE_NOOP(
        "Problem",
        "The calendar in {file} is damaged{reason}. Nothing of it was taken and nothing was changed. Save it from "
        "your mail once more, or enter the interview with the form.",
    ),
    Problem.TOO_MANY_EVENTS: QT_TRANSLATE_NOOP(
        "Problem",
        "{file} holds {count} events; an invitation holds a few (PostView takes up to {limit}). Nothing was taken. "
        "Save the one interview that you mean as a file of its own.",
    ),
    Problem.NO_START: QT_TRANSLATE_NOOP(
        "Problem",
        "{event} does not say when it starts. It was left out. Enter this interview with the form.",
    ),
    Problem.BAD_START: QT_TRANSLATE_NOOP(
        "Problem",
        "{event} starts at a time that cannot be right ({value}). It was left out. Enter this interview with the form.",
    ),
    Problem.UNKNOWN_ZONE: QT_TRANSLATE_NOOP(
        "Problem",
        "{event} gives its time in the zone {zone}, which PostView does not know. It was left out, so that no wrong "
        "time gets into your calendar. Enter this interview with the form.",
    ),
    Problem.CANCELLED_UNKNOWN: QT_TRANSLATE_NOOP(
        "Problem",
        "{event} calls off an interview that is not in PostView. Nothing was changed; there is nothing to do.",
    ),
    Problem.STALE_UPDATE: QT_TRANSLATE_NOOP(
        "Problem",
        "{event} is older than what PostView already knows about this interview. The newer times were kept; there "
        "is nothing to do.",
    ),
    Problem.ALREADY_THERE: QT_TRANSLATE_NOOP(
        "Problem",
        "{event} is already in PostView. Nothing was changed; there is nothing to do.",
    ),
    Problem.BROKEN_EXPORT: QT_TRANSLATE_NOOP(
        "Problem",
        "{file} is no whole export of PostView{reason}. Nothing of it was taken. Make the export again, or use an "
        "older one.",
    ),
    Problem.NEWER_EXPORT: QT_TRANSLATE_NOOP(
        "Problem",
        "{file} was made by a newer PostView. Nothing of it was taken. Install the newest PostView and try again.",
    ),
    Problem.NOT_EMPTY: QT_TRANSLATE_NOOP(
        "Problem",
        "An export can only be read into an empty PostView, and there is data in this one. Nothing was changed. "
        "Start PostView with a new folder (--data-dir) and import it there.",
    ),
    # documents
    Problem.DOCUMENT_NOT_A_FILE: QT_TRANSLATE_NOOP(
        "Problem",
        "{file} is no file but a folder or a device. Nothing was added. Choose a single file; a folder can be packed "
        "into one (.zip).",
    ),
    Problem.DOCUMENT_EMPTY: QT_TRANSLATE_NOOP(
        "Problem",
        "{file} is empty. Nothing was added. Save it once more where it was made, then add it again.",
    ),
    Problem.DOCUMENT_TOO_LARGE: QT_TRANSLATE_NOOP(
        "Problem",
        "{file} is too large to keep with your documents ({size}; PostView keeps up to {limit}). Nothing was added. "
        "Make it smaller, or note in a few words where it lies.",
    ),
    Problem.DOCUMENT_CHANGING: QT_TRANSLATE_NOOP(
        "Problem",
        "{file} was written to while it was copied. Nothing was added, so that no half of it is kept. Close the "
        "program that writes it, then add it again.",
    ),
    Problem.DOCUMENT_MISSING: QT_TRANSLATE_NOOP(
        "Problem",
        "The content of {file} is no longer in the data folder. Everything else is where it was. Bring it back from "
        "a backup, or replace it with the file from elsewhere.",
    ),
    Problem.DOCUMENT_ALTERED: QT_TRANSLATE_NOOP(
        "Problem",
        "The content of {file} is not what was kept: it was changed or damaged in the data folder. It is left as it "
        "is and not used. Bring it back from a backup, or replace it with the file from elsewhere.",
    ),
    Problem.EXPORT_TOO_LARGE: QT_TRANSLATE_NOOP(
        "Problem",
        "Your documents take {size}; an export as JSON carries up to {limit}. Nothing was written. Save a backup as "
        "one file instead, which carries everything, or export without documents (--without-documents).",
    ),
    Problem.DOCUMENTS_TOO_LARGE: QT_TRANSLATE_NOOP(
        "Problem",
        "The documents of this letter take {size} together; mail carries up to {limit}. Nothing was sent or changed. "
        "Take one out, or make them smaller.",
    ),
    Problem.NO_PROGRAM: QT_TRANSLATE_NOOP(
        "Problem",
        "No program opened {file}. The document is safe where it is. Save it to a folder and open it from there.",
    ),
    # the data folder
    Problem.DATA_FOLDER_UNWRITABLE: QT_TRANSLATE_NOOP(
        "Problem",
        "PostView cannot write into the data folder {path}{reason}. Nothing was changed. Make the folder writable, "
        "or choose another one with --data-dir.",
    ),
    Problem.DATA_FOLDER_AWAY: QT_TRANSLATE_NOOP(
        "Problem",
        "The folder {folder}, where your data is, is not there. What was saved before is safe in it. Plug the disk in "
        "again, or connect the network drive; what is typed stays on the screen meanwhile.",
    ),
    Problem.DATABASE_VANISHED: QT_TRANSLATE_NOOP(
        "Problem",
        "The database {path} is not there any more, but backups of it are. Nothing was changed, and no empty one was "
        "made in its place. Start PostView with its window: it asks which backup to open.",
    ),
    Problem.DATABASE_NEWER: QT_TRANSLATE_NOOP(
        "Problem",
        "The database {path} was made by a newer PostView. It was left as it is. Install the newest PostView, or "
        "choose another folder with --data-dir.",
    ),
    Problem.DATABASE_DAMAGED: QT_TRANSLATE_NOOP(
        "Problem",
        "The database {path} is damaged{reason}. PostView did not touch it. Start PostView again: it offers the newest "
        "good backup together with what can be read of the file. In the terminal, “postview-desktop rescue” does.",
    ),
    Problem.DATABASE_BUSY: QT_TRANSLATE_NOOP(
        "Problem",
        "Another program is writing to the database {path}. Nothing was changed. Try again in a moment; if it stays "
        "so, close the other program.",
    ),
    Problem.DISK_FULL: QT_TRANSLATE_NOOP(
        "Problem",
        "There is no room left on the disk where {path} lies. What was saved before is safe; the last change was not "
        "saved. Make room and try again.",
    ),
    Problem.ALREADY_RUNNING: QT_TRANSLATE_NOOP(
        "Problem",
        "PostView is running with this data folder, so nothing else may write to it. Nothing was changed. Do it in "
        "the window, or quit PostView first.",
    ),
    Problem.RUNNING_ELSEWHERE: QT_TRANSLATE_NOOP(
        "Problem",
        "PostView is running with this data folder on the computer {host}. Two at once would write over each other, so "
        "nothing was opened or changed. Quit it there first; if it was switched off, try again in ten minutes.",
    ),
    Problem.NO_DISPLAY: QT_TRANSLATE_NOOP(
        "Problem",
        "There is no display to open the window on. Your data is untouched. Start PostView from a desktop, or use "
        "it in the terminal: postview-desktop --help tells how.",
    ),
    # backups
    Problem.NO_BACKUP: QT_TRANSLATE_NOOP(
        "Problem",
        "{file} is no backup of PostView, or it is damaged{reason}. Nothing was changed and nothing of it was kept. "
        "Choose another backup.",
    ),
    Problem.NEWER_BACKUP: QT_TRANSLATE_NOOP(
        "Problem",
        "{file} was made by a newer PostView. Nothing was changed. Install the newest PostView and restore it there.",
    ),
    Problem.BACKUP_UNRELATED: QT_TRANSLATE_NOOP(
        "Problem",
        "The backup does not belong to what can be read of the damaged file: another backup was restored in between, "
        "so the two cannot be put together. Nothing was changed. Take the backup, or take what can be read.",
    ),
    Problem.ARCHIVE_TOO_LARGE: QT_TRANSLATE_NOOP(
        "Problem",
        "The backup is too large for one such file ({size}; {limit} at most). Nothing was written and your data is "
        "safe. Use a second folder for backups instead, or leave out the passphrase.",
    ),
    Problem.PASSPHRASE_NEEDED: QT_TRANSLATE_NOOP(
        "Problem",
        "{file} is encrypted. Nothing was changed. Enter the passphrase that it was saved with.",
    ),
    Problem.WRONG_ARCHIVE_PASSPHRASE: QT_TRANSLATE_NOOP(
        "Problem",
        "This is not the passphrase that {file} was saved with. Nothing was changed. Mind capital letters and the "
        "layout of the keyboard; without the passphrase nobody can open the file.",
    ),
    Problem.BACKUP_FOLDER_UNWRITABLE: QT_TRANSLATE_NOOP(
        "Problem",
        "No backup can be written into {folder}{reason}. Your data is safe, and so are the backups made before. "
        "Check the folder's permissions and whether its disk is there.",
    ),
    Problem.SECOND_FOLDER_AWAY: QT_TRANSLATE_NOOP(
        "Problem",
        "The second folder for backups, {folder}, is not there now. Your data is safe, and backups are kept on this "
        "computer meanwhile. Connect the stick or disk; PostView then brings it up to date.",
    ),
    Problem.SECOND_FOLDER_INSIDE: QT_TRANSLATE_NOOP(
        "Problem",
        "{folder} lies in PostView's own data folder and would be lost with it. Nothing was changed. Choose a folder "
        "on another disk, a stick, or one that is synced.",
    ),
    Problem.LETTER_LEAVING: QT_TRANSLATE_NOOP(
        "Problem",
        "A letter is just being handed to the mail server. Nothing was changed. Wait a moment and try again.",
    ),
    Problem.STOPPED: QT_TRANSLATE_NOOP("Problem", "It was stopped. Nothing was changed."),
    # the lock of the database
    Problem.DATABASE_LOCKED: QT_TRANSLATE_NOOP(
        "Problem",
        "The database {path} is locked, and no key for it was given. Nothing was changed. Start PostView to be asked "
        "for the passphrase, or type the recovery key.",
    ),
    Problem.WRONG_PASSPHRASE: QT_TRANSLATE_NOOP(
        "Problem",
        "This is not the passphrase of the lock. Nothing was changed. Mind capital letters and the layout of the "
        "keyboard, or use the recovery key.",
    ),
    Problem.WRONG_KEY: QT_TRANSLATE_NOOP(
        "Problem",
        "The key does not open {path}: it belongs to another database, or the file is damaged at its beginning. "
        "Nothing was changed. Look for the recovery key that was shown for this database, or take a backup.",
    ),
    Problem.PASSPHRASE_TOO_SHORT: QT_TRANSLATE_NOOP(
        "Problem",
        "The passphrase is too short: whoever has the file could try them all. Nothing was changed. Take at least 8 "
        "characters; four words that have nothing to do with each other are easy to keep in mind.",
    ),
    Problem.KEY_RING_LACKS_KEY: QT_TRANSLATE_NOOP(
        "Problem",
        "The key of the database is not in the key ring of this login. Nothing was changed. Type the recovery key, "
        "or start PostView where the database was locked.",
    ),
    Problem.BAD_RECOVERY_KEY: QT_TRANSLATE_NOOP(
        "Problem",
        "This is not a whole recovery key: it has 14 groups of four letters, and one of them is missing or mistyped. "
        "Nothing was changed. Compare it with what you kept.",
    ),
    Problem.NO_CIPHER: QT_TRANSLATE_NOOP(
        "Problem",
        "The database is locked or to be locked, and this installation of PostView lacks SQLCipher, which does that. "
        "Nothing was changed. Install PostView from its own packages, or the Python package sqlcipher3.",
    ),
    # what is typed
    Problem.MISSING_FIELD: QT_TRANSLATE_NOOP(
        "Problem",
        "Something is missing: {field}. Nothing was saved yet. Fill it in and try again.",
    ),
    Problem.ENDS_BEFORE_START: QT_TRANSLATE_NOOP(
        "Problem",
        "The interview would end before it starts. Nothing was saved yet. Check the two times.",
    ),
    Problem.BAD_ADDRESS: QT_TRANSLATE_NOOP(
        "Problem",
        "The address {address} is no mail address. Nothing was changed. Check it for typing mistakes.",
    ),
    Problem.BAD_DATE: QT_TRANSLATE_NOOP(
        "Problem",
        "{value} is no date that PostView understands. Nothing was changed. Write it like 2026-11-30.",
    ),
    Problem.CONTROL_CHARACTERS: QT_TRANSLATE_NOOP(
        "Problem",
        "There are line breaks or other hidden characters in {field}. Nothing was sent or saved. Type it anew "
        "in one line.",
    ),
    Problem.AGAINST_RULE: QT_TRANSLATE_NOOP(
        "Problem",
        "This day speaks against what they asked for or comes too soon. Nothing was changed. Choose another day, or "
        "decide otherwise and say why.",
    ),
    Problem.NEEDS_REASON: QT_TRANSLATE_NOOP(
        "Problem",
        "This needs a reason, which is kept in the history. Nothing was changed. Write a few words.",
    ),
    Problem.NOT_IN_STATE: QT_TRANSLATE_NOOP(
        "Problem",
        "That cannot be done any more: the letter has moved on in the meantime. Nothing was changed. Look where it "
        "is now.",
    ),
    Problem.GONE: QT_TRANSLATE_NOOP(
        "Problem",
        "This is not there any more. Nothing was changed. If it was deleted by mistake, take that back in the history.",
    ),
    Problem.CHANGED_SINCE: QT_TRANSLATE_NOOP(
        "Problem",
        "This was changed again later, so the earlier change cannot be taken back alone. Nothing was changed. Take "
        "back the later change first.",
    ),
    Problem.CANNOT_UNDO: QT_TRANSLATE_NOOP(
        "Problem",
        "This cannot be taken back: what has left has left. Nothing was changed.",
    ),
    Problem.PLACE_TAKEN: QT_TRANSLATE_NOOP(
        "Problem",
        "There is another in its place by now, so this cannot come back. Nothing was changed, and it stays in the "
        "bin. Delete the one that is there first if you want this one.",
    ),
    Problem.NOT_KEPT: QT_TRANSLATE_NOOP(
        "Problem",
        "What you typed here is not saved yet, so it stays in sight. It is tried again every few seconds. Nothing was "
        "lost; copy it elsewhere if you cannot wait.",
    ),
    # mail
    Problem.NO_ACCOUNT: QT_TRANSLATE_NOOP(
        "Problem",
        "There is no mail account to send with. The letter is where it was. Set one up in the settings, or hand the "
        "letter to your mail program, or copy it.",
    ),
    Problem.NO_PASSWORD: QT_TRANSLATE_NOOP(
        "Problem",
        "There is no password for the mail account {address}. The letter is where it was. Enter the password in the "
        "settings.",
    ),
    Problem.NO_SERVER: QT_TRANSLATE_NOOP(
        "Problem",
        "The mail server {host} cannot be reached{reason}. Nothing was sent; every letter is where it was. Check "
        "the server's name and your connection, then try again.",
    ),
    Problem.SERVER_SILENT: QT_TRANSLATE_NOOP(
        "Problem",
        "The mail server {host} did not answer in time. Every letter is kept, and none is sent twice by itself. Try "
        "again later, or check the server's name and port.",
    ),
    Problem.CONNECTION_LOST: QT_TRANSLATE_NOOP(
        "Problem",
        "The connection to the mail server {host} broke off. The letter is kept, and PostView never sends it twice "
        "by itself. Look in the outbox where it is.",
    ),
    Problem.NOT_SMTP: QT_TRANSLATE_NOOP(
        "Problem",
        "What answers at {host} is no mail server for sending. Nothing was sent; every letter is where it was. "
        "Check the server's name and port with your mail provider.",
    ),
    Problem.NO_TLS: QT_TRANSLATE_NOOP(
        "Problem",
        "The mail server {host} offers no encryption, so PostView told it neither password nor letter. Nothing was "
        "sent; every letter is where it was. Use TLS (port 465, for reading 993), or ask your mail provider.",
    ),
    Problem.PLAIN_TEXT_REFUSED: QT_TRANSLATE_NOOP(
        "Problem",
        "PostView sends without encryption only to a server on this computer, and {host} is none. Nothing was sent. "
        "Choose TLS in the settings of the account.",
    ),
    Problem.BAD_CERTIFICATE: QT_TRANSLATE_NOOP(
        "Problem",
        "The mail server {host} cannot prove who it is{reason}. PostView told it neither password nor letter. Check "
        "the server's name and this computer's date; if both are right, ask your mail provider.",
    ),
    Problem.SIGN_IN_REFUSED: QT_TRANSLATE_NOOP(
        "Problem",
        "The mail server {host} refused the user name or the password. Nothing was sent; every letter is where it "
        "was. Enter the password anew; many providers want an app password here.",
    ),
    Problem.SIGN_IN_UNSUPPORTED: QT_TRANSLATE_NOOP(
        "Problem",
        "The mail server {host} offers no way to sign in with a password. Nothing was sent; every letter is where "
        "it was. Send it with your mail program, or ask your mail provider for an app password.",
    ),
    Problem.APP_PASSWORD_NEEDED: QT_TRANSLATE_NOOP(
        "Problem",
        "The mail server {host} refused the password: it takes only an app password, one that you have made for this "
        "program in the security settings of your account there. Nothing was sent; every letter is where it was. Make "
        "one, and enter it in place of the usual password.",
    ),
    Problem.SIGN_IN_PAGE_NEEDED: QT_TRANSLATE_NOOP(
        "Problem",
        "The mail server {host} takes no password, only a sign-in on its provider's own page. Nothing was sent; every "
        "letter is where it was. Choose that page in Settings where PostView knows it (Google, Microsoft), or send "
        "with your mail program.",
    ),
    Problem.SIGN_IN_ENDED: QT_TRANSLATE_NOOP(
        "Problem",
        "The sign-in of PostView is no longer good at {host}: it was taken back there, or has run out. Nothing was "
        "sent; every letter is where it was. Sign in again in Settings, under the mail account.",
    ),
    Problem.SIGN_IN_NOT_FINISHED: QT_TRANSLATE_NOOP(
        "Problem",
        "The sign-in at {host} did not come to its end{reason}. Nothing was kept of it; every letter is where it was. "
        "Try again, and say yes on the page that opens in your browser.",
    ),
    Problem.CLIENT_ID_NEEDED: QT_TRANSLATE_NOOP(
        "Problem",
        "To sign in at {host}, PostView needs a client id: the name by which it is known there, and this PostView was "
        "built without one. Nothing was changed. Enter one of your own (the manual tells how to get it), or, "
        "where your provider gives one, an app password.",
    ),
    Problem.CLIENT_ID_REFUSED: QT_TRANSLATE_NOOP(
        "Problem",
        "{host} does not know the client id, or lets it do nothing{reason}. Nothing was sent; every letter is where it "
        "was. Check the client id (and, at Google, its secret) under the mail account.",
    ),
    Problem.SETTINGS_NOT_FOUND: QT_TRANSLATE_NOOP(
        "Problem",
        "Nobody tells the mail servers of {host}: it is not in PostView's table, and the domain itself offers neither "
        "a file with its settings nor records of its servers. Nothing was changed. Ask your mail provider for the "
        "names of its servers, and enter them.",
    ),
    Problem.SETTINGS_UNPROVED: QT_TRANSLATE_NOOP(
        "Problem",
        "Only the DNS names {host} as the mail server, and its answers are not signed: anybody on the line may have "
        "made them up. Nothing was told to it. If you know that it is your provider's server, enter it yourself.",
    ),
    Problem.SENDER_REFUSED: QT_TRANSLATE_NOOP(
        "Problem",
        "The mail server {host} does not let you send from the address {address}. The letter is where it was. Use "
        "the address that belongs to the account.",
    ),
    Problem.RECIPIENT_REFUSED: QT_TRANSLATE_NOOP(
        "Problem",
        "The mail server refused the recipient {address}. Nothing was sent; the letter is where it was. Check the "
        "address.",
    ),
    Problem.MESSAGE_REFUSED: QT_TRANSLATE_NOOP(
        "Problem",
        "The mail server {host} refused the letter. Nothing was sent; the letter is where it was. Read its answer, "
        "and send the letter with your mail program if need be.",
    ),
    Problem.ADDRESS_CHANGED: QT_TRANSLATE_NOOP(
        "Problem",
        "The address {address} is no longer the one on the card. Nothing was sent; the letter waits in the outbox. "
        "Send it now as it is, or keep it as a draft and look at its address.",
    ),
    Problem.DAY_PASSED: QT_TRANSLATE_NOOP(
        "Problem",
        "The letter says {value}, and where it would arrive that is no longer so. Nothing was sent; the letter "
        "waits in the outbox. Keep it as a draft and put the words right, or send it now as it is.",
    ),
    Problem.CLOCK_SET_BACK: QT_TRANSLATE_NOOP(
        "Problem",
        "The clock of this computer was ahead when this letter was made ready, and has been set back since. Nothing "
        "was sent; the letter waits in the outbox. Send it now, or keep it as a draft and choose its hour again.",
    ),
    Problem.TRY_LATER: QT_TRANSLATE_NOOP(
        "Problem",
        "The mail server {host} asks to try again later. The letter is in the outbox and PostView will try again.",
    ),
    Problem.ADDRESS_NOT_SUPPORTED: QT_TRANSLATE_NOOP(
        "Problem",
        "The mail server {host} cannot send to the address {address} because of its letters. The letter is where it "
        "was. Ask for another address, or send the letter with your mail program.",
    ),
    # answers
    Problem.NOT_IMAP: QT_TRANSLATE_NOOP(
        "Problem",
        "What answers at {host} is no mail server for reading{reason}. Nothing was read; every letter is where it was. "
        "Check the name and the port of the server for incoming mail (IMAP) with your mail provider.",
    ),
    Problem.INBOX_REFUSED: QT_TRANSLATE_NOOP(
        "Problem",
        "The mail server {host} does not let PostView look for answers{reason}. Nothing in your mailbox was touched; "
        "every letter is where it was. See whether reading by IMAP is switched on there, or look yourself.",
    ),
    Problem.COPY_REFUSED: QT_TRANSLATE_NOOP(
        "Problem",
        "The mail server {host} took no copy into the folder of sent mail. The letter itself is sent, and nothing else "
        "in your mailbox was touched. See whether the mailbox is full; PostView tries again.",
    ),
    Problem.NOT_LOOKED: QT_TRANSLATE_NOOP(
        "Problem",
        "It is not known whether they have answered, for the inbox could not be read. The follow-up is kept in the "
        "outbox, and PostView looks and tries again. To send it now, switch looking for answers off.",
    ),
    Problem.NO_SUCH_MAILBOX: QT_TRANSLATE_NOOP(
        "Problem",
        "The letter came back: there is no mailbox {address}. Its text is kept. Check the address, or reach them "
        "another way.",
    ),
    Problem.MAILBOX_FULL: QT_TRANSLATE_NOOP(
        "Problem",
        "The letter came back: the mailbox {address} is full. Its text is kept. Send it again in a day or two, or "
        "reach them another way.",
    ),
    Problem.REFUSED_THERE: QT_TRANSLATE_NOOP(
        "Problem",
        "The letter came back: the mail server of {address} did not want it (filters often take the first mail of a "
        "stranger for advertising). Its text is kept. Send it from your mail program, or reach them another way.",
    ),
    Problem.NOT_DELIVERED: QT_TRANSLATE_NOOP(
        "Problem",
        "The letter to {address} came back undelivered. Its text is kept. Read what the server said, check the "
        "address, and send it anew or reach them another way.",
    ),
    # key ring
    Problem.NO_KEY_RING: QT_TRANSLATE_NOOP(
        "Problem",
        "This computer has no key ring to keep the password in. PostView writes it nowhere else and keeps it until "
        "you quit. Install a key ring (such as gnome-keyring) to be asked only once.",
    ),
    Problem.KEY_RING_LOCKED: QT_TRANSLATE_NOOP(
        "Problem",
        "The key ring is locked, so the password cannot be read. The letter is where it was. Unlock the key ring "
        "and try again.",
    ),
    Problem.KEY_RING_SILENT: QT_TRANSLATE_NOOP(
        "Problem",
        "The key ring did not answer in time. Nothing was changed. Perhaps it waits for its password in another "
        "window; answer it and try again.",
    ),
    Problem.KEY_RING_REFUSED: QT_TRANSLATE_NOOP(
        "Problem",
        "The key ring refused{reason}. Nothing was changed. Unlock it and try again.",
    ),
    # the desktop
    Problem.NO_MAIL_PROGRAM: QT_TRANSLATE_NOOP(
        "Problem",
        "No mail program opened. The letter is where it was. Save it as a file, or copy it into your mail.",
    ),
}

_UNNAMED: dict[str, str] = {
    "file": QT_TRANSLATE_NOOP("Problem", "the file"),
    "path": QT_TRANSLATE_NOOP("Problem", "of PostView"),
    "folder": QT_TRANSLATE_NOOP("Problem", "the folder"),
    "event": QT_TRANSLATE_NOOP("Problem", "the event"),
    "zone": QT_TRANSLATE_NOOP("Problem", "without a name"),
    "value": QT_TRANSLATE_NOOP("Problem", "that"),
    "field": QT_TRANSLATE_NOOP("Problem", "a field"),
    "address": QT_TRANSLATE_NOOP("Problem", "of the letter"),
    "host": QT_TRANSLATE_NOOP("Problem", "of the account"),
    "size": QT_TRANSLATE_NOOP("Problem", "very large"),
    "limit": QT_TRANSLATE_NOOP("Problem", "a limit"),
    "count": QT_TRANSLATE_NOOP("Problem", "very many"),
    "reason": "",
}
"""What stands in a sentence where its maker gave no value."""

_QUOTED = ("file", "path", "folder", "event", "zone", "address", "value")

_FIELDS: dict[str, str] = {
    "organisation": QT_TRANSLATE_NOOP("Problem", "the organisation"),
    "organisation_name": QT_TRANSLATE_NOOP("Problem", "the organisation"),
    "name": QT_TRANSLATE_NOOP("Problem", "the name"),
    "role": QT_TRANSLATE_NOOP("Problem", "the role"),
    "subject": QT_TRANSLATE_NOOP("Problem", "the subject"),
    "body": QT_TRANSLATE_NOOP("Problem", "the text"),
    "to": QT_TRANSLATE_NOOP("Problem", "the recipient"),
    "to_name": QT_TRANSLATE_NOOP("Problem", "the recipient's name"),
    "to_address": QT_TRANSLATE_NOOP("Problem", "the recipient's address"),
    "address": QT_TRANSLATE_NOOP("Problem", "the address"),
    "host": QT_TRANSLATE_NOOP("Problem", "the server"),
    "port": QT_TRANSLATE_NOOP("Problem", "the port"),
    "user": QT_TRANSLATE_NOOP("Problem", "the user name"),
    "imap_host": QT_TRANSLATE_NOOP("Problem", "the server for incoming mail"),
    "imap_port": QT_TRANSLATE_NOOP("Problem", "the port for incoming mail"),
    "password": QT_TRANSLATE_NOOP("Problem", "the password"),
    "on": QT_TRANSLATE_NOOP("Problem", "the date"),
    "date": QT_TRANSLATE_NOOP("Problem", "the date"),
    "until": QT_TRANSLATE_NOOP("Problem", "the date"),
    "email": QT_TRANSLATE_NOOP("Problem", "the mail address"),
    "phone": QT_TRANSLATE_NOOP("Problem", "the phone number"),
    "reason": QT_TRANSLATE_NOOP("Problem", "the reason"),
    "zone": QT_TRANSLATE_NOOP("Problem", "the time zone"),
    "text": QT_TRANSLATE_NOOP("Problem", "the text"),
    "question": QT_TRANSLATE_NOOP("Problem", "the question"),
}


_WHEN_LOOKING: dict[Problem, str] = {
    Problem.NO_SERVER: QT_TRANSLATE_NOOP(
        "Problem",
        "The mail server {host} cannot be reached{reason}, so PostView could not look for answers. Follow-ups wait, "
        "other letters leave as always. Check the server's name and your connection.",
    ),
    Problem.SERVER_SILENT: QT_TRANSLATE_NOOP(
        "Problem",
        "The mail server {host} did not answer in time, so PostView could not look for answers. Follow-ups wait, "
        "other letters leave as always. PostView tries again; if it stays so, check the server's name and port.",
    ),
    Problem.CONNECTION_LOST: QT_TRANSLATE_NOOP(
        "Problem",
        "The connection to the mail server {host} broke off while PostView looked for answers. Follow-ups wait, other "
        "letters leave as always. PostView tries again.",
    ),
    Problem.SIGN_IN_REFUSED: QT_TRANSLATE_NOOP(
        "Problem",
        "The mail server {host} refused the user name or the password, so PostView could not look for answers. "
        "Follow-ups wait. Enter the password anew; many providers want an app password here. PostView does not try "
        "again for some hours, unless the account was tested.",
    ),
    Problem.KEY_RING_LOCKED: QT_TRANSLATE_NOOP(
        "Problem",
        "The key ring is locked and the password in it, so PostView could not look for answers. Follow-ups wait. "
        "Unlock the key ring and try again.",
    ),
}
"""Of the server that mail comes in at: the letters have nothing to do with it but for the follow-ups."""


def sentence(error: PostviewError, *, looking: bool = False) -> str:
    """What happened, what is safe and what to do, in the user's language. A server's own answer stands at the end,
    and so does the backup that helps. `looking`: while it was looked for answers, no letter being sent."""
    template = _WHEN_LOOKING.get(error.problem) if looking else None
    words = translate(_CONTEXT, template or _SENTENCES[error.problem]).format_map(_Values(error.details))
    if answer := " ".join(error.details.get("answer", "").split()):
        words += " " + translate(_CONTEXT, "The server said: “{answer}”").format(answer=answer[:300])
    if backup := error.details.get("backup"):
        words += " " + translate(
            _CONTEXT,
            "The newest backup that this PostView can read is “{backup}” of {day}: when PostView starts, or with "
            "“postview-desktop rescue”, you can go back to it.",
        ).format(backup=backup, day=error.details.get("day", ""))
    return words[:1].upper() + words[1:]


def sentence_of(problem: Problem, details: Mapping[str, str] | None = None) -> str:
    """The sentence for a problem that was kept as a value, as in a letter's `problem` and `answer`."""
    return sentence(PostviewError(problem, **(details or {})))


class _Values(dict[str, str]):
    """The values of a sentence: quoted where they are names, and with a plain word where one is missing."""

    def __init__(self, details: Mapping[str, str]) -> None:
        super().__init__({name: _shown(name, value) for name, value in details.items() if value})

    def __missing__(self, name: str) -> str:
        return translate(_CONTEXT, _UNNAMED[name]) if _UNNAMED.get(name) else ""


def _shown(name: str, value: str) -> str:
    value = " ".join(value.split())[:300]
    if name == "reason":
        return f" ({value.rstrip('.')})"
    if name == "field":
        return translate(_CONTEXT, _FIELDS[value]) if value in _FIELDS else value.replace("_", " ")
    return f"“{value}”" if name in _QUOTED else value
