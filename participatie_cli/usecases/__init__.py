"""What the program can do, without a command line: gather, check, explain, score, report and record."""
