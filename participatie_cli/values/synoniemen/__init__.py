"""Words that people in municipalities use, beside those of the register."""
