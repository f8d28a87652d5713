"""The sentences for files, documents, the data, backups, the lock, what is typed, and the desktop."""

from __future__ import annotations

from postview_desktop.domain.errors import Problem
from postview_desktop.wording.translate import QT_TRANSLATE_NOOP

SENTENCES: dict[Problem, str] = {
    # files that are given to PostView
    Problem.FILE_MISSING: QT_TRANSLATE_NOOP(
        "Problem",
        "{file} is not there. Nothing was changed. Check its name and where it is.",
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
    Problem.WRAPPED_BY_OUTLOOK: QT_TRANSLATE_NOOP(
        "Problem",
        "What {file} holds was packed by Outlook (winmail.dat), and only Outlook can open it. Nothing was changed. Ask "
        "for the invitation as a calendar file (.ics), or enter the interview with the form.",
    ),
    Problem.ONLY_AN_ANSWER: QT_TRANSLATE_NOOP(
        "Problem",
        "{event} is an answer to an invitation or a proposal for another time, not an invitation, and the invitation "
        "that it speaks of is not in PostView. Nothing was changed. If the interview moved, wait for the new "
        "invitation or change the time by hand.",
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
        "{event} calls off an interview that is not in PostView. Nothing was changed; there is nothing to do. Should "
        "its invitation come later than this, it is not added.",
    ),
    Problem.CANCELLED_BEFORE: QT_TRANSLATE_NOOP(
        "Problem",
        "{event} was called off already, by what came before this invitation, so it was not added. Nothing was "
        "changed. If it takes place after all, add it by hand, or ask for a new invitation.",
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
        "{file} cannot be added: it is a folder or a device. Nothing was changed. Choose a single file; a folder can "
        "be packed into one (.zip).",
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
        "There is no room left on the disk ({path}). What was saved before is safe; the last change was not saved. "
        "Make room and try again.",
    ),
    Problem.ALREADY_RUNNING: QT_TRANSLATE_NOOP(
        "Problem",
        "PostView is running with this data folder, so nothing else may write to it. Nothing was changed. Do it in "
        "the window, or quit PostView first.",
    ),
    Problem.RUNNING_ELSEWHERE: QT_TRANSLATE_NOOP(
        "Problem",
        "PostView is running with this data folder on another computer ({host}). Two at once would write over each "
        "other, so nothing was opened or changed. Quit it there first; if it was switched off, try again in ten "
        "minutes.",
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
        "The backup is too large for one such file ({size}; the limit here: {limit}). Nothing was written and your "
        "data is safe. Use a second folder for backups instead, or leave out the passphrase.",
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
        "No backup can be written into the folder {folder}{reason}. Your data is safe, and so are the backups made "
        "before. Check the folder's permissions and whether its disk is there.",
    ),
    Problem.SECOND_FOLDER_AWAY: QT_TRANSLATE_NOOP(
        "Problem",
        "The second folder for backups ({folder}) is not there now. Your data is safe, and backups are kept on this "
        "computer meanwhile. Connect the stick or disk; PostView then brings it up to date.",
    ),
    Problem.SECOND_FOLDER_INSIDE: QT_TRANSLATE_NOOP(
        "Problem",
        "The folder {folder} lies in PostView's own data folder and would be lost with it. Nothing was changed. "
        "Choose a folder on another disk, a stick, or one that is synced.",
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
        "The key does not open the database {path}: it belongs to another database, or the file is damaged at its "
        "beginning. Nothing was changed. Look for the recovery key that was shown for this database, or take a "
        "backup.",
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
        "PostView does not understand the date {value}. Nothing was changed. Write it like 2026-11-30.",
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
    Problem.STAYS_AS_IT_WAS: QT_TRANSLATE_NOOP(
        "Problem",
        "That is over: what has happened stays on its day. Nothing was moved.",
    ),
    Problem.STAYS_AHEAD: QT_TRANSLATE_NOOP(
        "Problem",
        "That day is over: what is still to come stays ahead. Nothing was moved. Choose a later day or hour.",
    ),
    Problem.NOT_TAKING_PLACE: QT_TRANSLATE_NOOP(
        "Problem",
        "This interview does not take place, so it has no other day. Nothing was moved. Say first that it is planned "
        "again.",
    ),
    Problem.NO_DAY_TO_MOVE: QT_TRANSLATE_NOOP(
        "Problem",
        "This can be done on any day, so it is not moved to one. Nothing was changed.",
    ),
    Problem.NO_HOUR_YET: QT_TRANSLATE_NOOP(
        "Problem",
        "A thank-you has its best hour from the interview. Nothing was moved. Write the letter and choose there when "
        "it leaves.",
    ),
    Problem.TOO_SHORT: QT_TRANSLATE_NOOP(
        "Problem",
        "An interview lasts five minutes at least. Nothing was changed.",
    ),
    Problem.TOO_LONG: QT_TRANSLATE_NOOP(
        "Problem",
        "An interview lasts two weeks at most. Nothing was changed.",
    ),
    Problem.TOO_FAR_AHEAD: QT_TRANSLATE_NOOP(
        "Problem",
        "That day is more than three years ahead. Nothing was moved. Check the year.",
    ),
    Problem.PLAN_CHANGED: QT_TRANSLATE_NOOP(
        "Problem",
        "The follow-up plan is another one by now, and this step is not the next. Nothing was moved. Look at the plan.",
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
    # the desktop
    Problem.NO_MAIL_PROGRAM: QT_TRANSLATE_NOOP(
        "Problem",
        "No mail program opened. The letter is where it was. Save it as a file, or copy it into your mail.",
    ),
    Problem.AUTOSTART_REFUSED: QT_TRANSLATE_NOOP(
        "Problem",
        "The system does not let PostView change what starts at login{reason}. Nothing was changed. The system's own "
        "settings can do it.",
    ),
    Problem.NO_WORD_OF_RELEASES: QT_TRANSLATE_NOOP(
        "Problem",
        "PostView's home on the web did not answer, so it is not known whether there is a newer version. Nothing was "
        "changed. Try again later, or look at the download page.",
    ),
    Problem.STRANGE_WORD_OF_RELEASES: QT_TRANSLATE_NOOP(
        "Problem",
        "What was answered from PostView's home on the web cannot be understood. Nothing was changed. Look at the "
        "download page in your browser.",
    ),
}
