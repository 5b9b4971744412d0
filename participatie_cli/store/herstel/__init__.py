"""Mends that cannot change what a file means: each is worked out from its text or its data, and nothing is written."""
