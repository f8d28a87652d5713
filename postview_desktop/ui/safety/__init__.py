"""What keeps the data from being lost: backups, taking them back, and the rescue of a damaged database."""
