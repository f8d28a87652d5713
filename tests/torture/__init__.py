"""Long trials, bounded in time: killed at any moment, and fed with files that are broken in any way."""
