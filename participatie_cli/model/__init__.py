"""The domain as immutable values: what a register can say, and nothing about files or rules."""
