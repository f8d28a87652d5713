"""The sentences for mail that goes out and comes in, and for the key ring."""

from __future__ import annotations

from postview_desktop.domain.errors import Problem
from postview_desktop.wording.translate import QT_TRANSLATE_NOOP

SENTENCES: dict[Problem, str] = {
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
        "The server {host} is no mail server for sending. Nothing was sent; every letter is where it was. Check the "
        "server's name and port with your mail provider.",
    ),
    Problem.NO_TLS: QT_TRANSLATE_NOOP(
        "Problem",
        "The mail server {host} offers no encryption, so PostView told it neither password nor letter. Nothing was "
        "sent; every letter is where it was. Use TLS (port 465, for reading 993), or ask your mail provider.",
    ),
    Problem.PLAIN_TEXT_REFUSED: QT_TRANSLATE_NOOP(
        "Problem",
        "PostView sends without encryption only to a server on this computer, and the server {host} is none. Nothing "
        "was sent. Choose TLS in the settings of the account.",
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
        "The sign-in of PostView is no longer good at the server {host}: it was taken back there, or has run out. "
        "Nothing was sent; every letter is where it was. Sign in again in Settings, under the mail account.",
    ),
    Problem.SIGN_IN_NOT_FINISHED: QT_TRANSLATE_NOOP(
        "Problem",
        "The sign-in at the server {host} did not come to its end{reason}. Nothing was kept of it; every letter is "
        "where it was. Try again, and say yes on the page that opens in your browser.",
    ),
    Problem.CLIENT_ID_NEEDED: QT_TRANSLATE_NOOP(
        "Problem",
        "To sign in at the server {host}, PostView needs a client id: the name by which it is known there, and this "
        "PostView was built without one. Nothing was changed. Enter one of your own (the manual tells how to get it), "
        "or, where your provider gives one, an app password.",
    ),
    Problem.CLIENT_ID_REFUSED: QT_TRANSLATE_NOOP(
        "Problem",
        "The server {host} does not know the client id, or lets it do nothing{reason}. Nothing was sent; every letter "
        "is where it was. Check the client id (and, at Google, its secret) under the mail account.",
    ),
    Problem.SETTINGS_NOT_FOUND: QT_TRANSLATE_NOOP(
        "Problem",
        "Nobody tells the mail servers of the domain {host}: it is not in PostView's table, and the domain itself "
        "offers neither a file with its settings nor records of its servers. Nothing was changed. Ask your mail "
        "provider for the names of its servers, and enter them.",
    ),
    Problem.SETTINGS_UNPROVED: QT_TRANSLATE_NOOP(
        "Problem",
        "Only the DNS names the mail server {host}, and its answers are not signed: anybody on the line may have made "
        "them up. Nothing was told to it. If you know that it is your provider's server, enter it yourself.",
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
    Problem.WRITTEN_AS_MESSAGE: QT_TRANSLATE_NOOP(
        "Problem",
        "This is written as a message, without a subject, and is not sent by mail. Nothing was sent. Copy it into the "
        "messenger, or choose mail above the letter.",
    ),
    Problem.DAY_PASSED: QT_TRANSLATE_NOOP(
        "Problem",
        "What the letter says ({value}) is no longer so where it would arrive. Nothing was sent; the letter waits in "
        "the outbox. Keep it as a draft and put the words right, or send it now as it is.",
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
    Problem.NOTHING_TO_ANSWER: QT_TRANSLATE_NOOP(
        "Problem",
        "This interview did not come by an invitation that asks for an answer. Nothing was sent. Write to them with "
        "a letter.",
    ),
    Problem.INVITATION_CHANGED: QT_TRANSLATE_NOOP(
        "Problem",
        "The invitation has changed since you answered it. Nothing was sent, and the answer is kept. Look at the "
        "interview, and answer the invitation again.",
    ),
    Problem.ADDRESS_NOT_SUPPORTED: QT_TRANSLATE_NOOP(
        "Problem",
        "The mail server {host} cannot send to the address {address} because of its letters. The letter is where it "
        "was. Ask for another address, or send the letter with your mail program.",
    ),
    # answers
    Problem.NOT_IMAP: QT_TRANSLATE_NOOP(
        "Problem",
        "The server {host} is no mail server for reading{reason}. Nothing was read; every letter is where it was. "
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
        "The letter came back: the mailbox {address} does not exist. Its text is kept. Check the address, or reach "
        "them another way.",
    ),
    Problem.MAILBOX_FULL: QT_TRANSLATE_NOOP(
        "Problem",
        "The letter came back: the mailbox {address} is full. Its text is kept. Send it again in a day or two, or "
        "reach them another way.",
    ),
    Problem.REFUSED_THERE: QT_TRANSLATE_NOOP(
        "Problem",
        "The letter came back: the mail server of the address {address} did not want it (filters often take the first "
        "mail of a stranger for advertising). Its text is kept. Send it from your mail program, or reach them another "
        "way.",
    ),
    Problem.NOT_DELIVERED: QT_TRANSLATE_NOOP(
        "Problem",
        "The letter to the address {address} came back undelivered. Its text is kept. Read what the server said, "
        "check the address, and send it anew or reach them another way.",
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
}

WHEN_LOOKING: dict[Problem, str] = {
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
