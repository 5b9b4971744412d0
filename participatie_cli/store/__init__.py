"""The only room that reads and writes register and kader files."""
