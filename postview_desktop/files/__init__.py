"""File formats, read and written: invitations, calendars, JSON, CSV. Data in, data out; no database."""
