"""Measurements, never assertions: `make bench` prints a table and keeps it as JSON."""
