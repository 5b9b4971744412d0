"""What stands where in a text that may be no YAML yet: its keys and values, line by line, as far as one can tell."""
