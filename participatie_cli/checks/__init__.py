"""Asking the rules: which apply, what they answer, and what a deviation changes about that."""
