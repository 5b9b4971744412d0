"""Making documents: with the built-in templates in this process, with those of others in one that is bounded."""
