"""The page of a project: what it is about, when to take part, what people said and what was done with it."""
