"""Omgevingswet, Omgevingsbesluit and Omgevingsregeling."""
