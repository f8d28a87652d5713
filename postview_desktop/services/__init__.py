"""What the user can do, a class per subject; each verb is one transaction and one line of history."""
