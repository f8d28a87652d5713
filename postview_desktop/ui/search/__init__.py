"""The search: applications, their stages, breadth and the letter in hand."""
