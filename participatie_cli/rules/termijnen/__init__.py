"""Termijnen die voorbij zijn"""
