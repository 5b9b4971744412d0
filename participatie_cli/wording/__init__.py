"""Values in Dutch words, the same in every output."""
