"""Dates that have passed."""
