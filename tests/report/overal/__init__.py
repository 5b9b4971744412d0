"""What a report says in more than one place, and that all of those places say the same.

`lezing` reads from a report, `gedeeld` says what is told where, and `lijnen` the same of lines and projects.
"""
