"""SQLite: the only place that knows tables and Peewee; hands out the dataclasses of the domain."""
