"""Beginning a register: its questions, its files, and that a check of them is clean."""
