"""The Today page: what is due and why."""
