"""Open data out of a register: tables with a guide to their columns, and records that others can find them by."""
