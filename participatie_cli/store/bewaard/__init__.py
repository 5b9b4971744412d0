"""What was worked out before about the same content, kept so that nobody has to wait for it again."""
