"""Looking back at an interview."""
