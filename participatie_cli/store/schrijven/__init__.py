"""Writing: each file whole or not at all, one writer at a time, and what happened noted as it happens."""
