"""Finding anything: the panel over the window, its list, and its words."""
