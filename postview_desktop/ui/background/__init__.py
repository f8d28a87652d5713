"""What runs by itself: jobs, the courier, the reminder clock, the change signal."""
