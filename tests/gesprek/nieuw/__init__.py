"""The conversation at the start of a project."""
