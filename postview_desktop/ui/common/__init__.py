"""What two features of the window share: theme, icons, cards, chips, words."""
