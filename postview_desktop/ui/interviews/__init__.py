"""The list of interviews, one interview, its form and its aftercare."""
