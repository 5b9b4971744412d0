"""Plans on one sheet: the A3 of the programme and the A4 of one project."""
