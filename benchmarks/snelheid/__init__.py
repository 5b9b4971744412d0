"""The table of `docs/snelheid.md`: time and memory of the program, beside three other programs."""
