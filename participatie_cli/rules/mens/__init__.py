"""Het oordeel van een mens"""
