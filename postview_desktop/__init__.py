"""PostView: from the end of a job interview to the appointment letter in hand."""

__version__ = "0.1.0"

APP_ID = "io.github.postview_desktop.PostView"
APP_NAME = "PostView"
