"""The chapters of the report, one file each: from what was gathered to what is printed."""
