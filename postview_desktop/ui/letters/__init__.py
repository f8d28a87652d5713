"""Letters, their editor and the outbox."""
