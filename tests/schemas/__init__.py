"""Schemas of one register, and the editors that read them."""
