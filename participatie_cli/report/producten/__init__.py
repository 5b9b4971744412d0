"""The products of line 3, each made of a register as of a day: what it says, chapter by chapter."""
