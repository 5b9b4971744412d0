"""The command line: one file per command, the wiring between the rooms, the one error boundary."""
