"""The painted month."""
