"""The main window, its side bar and the pages' places."""
