"""Finding personal data in any text, and hiding it; knows no files and no rules."""
