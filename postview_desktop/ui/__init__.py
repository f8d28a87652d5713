"""The window: the only place that knows Qt. Shows dataclasses, says what is wished, calls services."""
