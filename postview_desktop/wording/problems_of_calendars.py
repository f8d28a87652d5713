"""The sentences for a calendar elsewhere, to which PostView publishes."""

from __future__ import annotations

from postview_desktop.domain.errors import Problem
from postview_desktop.wording.translate import QT_TRANSLATE_NOOP

SENTENCES: dict[Problem, str] = {
    Problem.NO_CALDAV: QT_TRANSLATE_NOOP(
        "Problem",
        "The server {server} is no calendar server that PostView knows (CalDAV){reason}. Nothing was changed. Look up "
        "the address of your calendar with your provider; often it is shown where a calendar is shared.",
    ),
    Problem.CALENDAR_AWAY: QT_TRANSLATE_NOOP(
        "Problem",
        "The calendar server {server} cannot be reached at the moment{reason}. Nothing is lost: what changed goes "
        "there later, by itself. Check your connection if that lasts.",
    ),
    Problem.CALENDAR_UNSAFE: QT_TRANSLATE_NOOP(
        "Problem",
        "The calendar server {server} offers no safe connection{reason}, so PostView told it neither password nor "
        "letter, nor any interview. Check its address and this computer's date; it must begin with https.",
    ),
    Problem.CALENDAR_SIGN_IN_REFUSED: QT_TRANSLATE_NOOP(
        "Problem",
        "The calendar server {server} refused the user name or the password. Nothing was changed there, and PostView "
        "waits. Enter the password anew; many providers want an app password here.",
    ),
    Problem.CALENDAR_NO_PASSWORD: QT_TRANSLATE_NOOP(
        "Problem",
        "There is no password for the calendar server {server}. Nothing was changed there. Enter it under “Calendar "
        "elsewhere” in the settings.",
    ),
    Problem.CALENDAR_NOT_ALLOWED: QT_TRANSLATE_NOOP(
        "Problem",
        "The calendar server {server} does not let you write there. Nothing was changed, and PostView waits. Choose a "
        "calendar of your own, or ask whoever shared this one with you.",
    ),
    Problem.CALENDAR_GONE: QT_TRANSLATE_NOOP(
        "Problem",
        "The calendar is no longer to be found on the server {server}. Your data here is safe, and PostView puts "
        "nothing anywhere else by itself. If you deleted or renamed it, stop publishing and choose a calendar anew.",
    ),
    Problem.CALENDAR_FULL: QT_TRANSLATE_NOOP(
        "Problem",
        "The calendar server {server} has no room for more. Nothing is lost: what changed goes there once there is "
        "room. Delete old things in that calendar.",
    ),
    Problem.CALENDAR_MOVED: QT_TRANSLATE_NOOP(
        "Problem",
        "The server {server} sends PostView on to {there}. Nothing was told to that one, your password least of all. "
        "If you know it to be your provider's, enter it as the server.",
    ),
    Problem.CALENDAR_REFUSED: QT_TRANSLATE_NOOP(
        "Problem",
        "The calendar server {server} refused what PostView asked of it. Nothing is lost: your data here is as it was, "
        "and it is tried again later.",
    ),
}
