"""Geen persoonsgegevens"""
