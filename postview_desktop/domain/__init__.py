"""Facts and rules of the search: plain values and pure functions, no input or output of any kind."""
