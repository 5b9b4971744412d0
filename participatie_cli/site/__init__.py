"""The public site: pages that residents read, made of what the register may tell."""
