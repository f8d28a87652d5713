"""Sentences for what the lower layers say in enums and data; shared by the window and the terminal."""
