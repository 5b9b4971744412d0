"""Asking: the same questions with arrow keys on a terminal, and as plain lines for a screen reader."""
