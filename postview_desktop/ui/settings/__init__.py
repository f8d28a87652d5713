"""Settings and the mail account."""
