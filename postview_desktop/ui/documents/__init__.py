"""Documents as several pages show them: a card with rows, and what carries files in and out."""
