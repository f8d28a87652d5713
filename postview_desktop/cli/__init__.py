"""The terminal's face of PostView: no Qt in here."""
