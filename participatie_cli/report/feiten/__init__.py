"""Dated facts, whether they belong to the period, and the sources they come from."""
