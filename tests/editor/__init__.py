"""The language server: what it knows of a text, and how it speaks with an editor."""
