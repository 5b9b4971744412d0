"""The rules, one question per file in a folder per family. See `contract.py` for what a rule is."""
