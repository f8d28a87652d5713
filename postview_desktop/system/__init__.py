"""This computer: folders, key ring, logs, clock, locks."""
