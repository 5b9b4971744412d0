"""The `git` command, asked and never trusted: it runs nothing for a repository, reaches nothing and changes nothing."""
