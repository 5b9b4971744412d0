"""Mends: what becomes of a file, and what is left alone."""
