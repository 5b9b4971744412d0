"""Structure and consistency of the register itself."""
