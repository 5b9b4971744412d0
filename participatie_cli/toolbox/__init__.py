"""Methods to choose from: those that come with the program and those of a municipality, and which fit a question."""
