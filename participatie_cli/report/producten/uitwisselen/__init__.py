"""Exchange: lessons, good examples, experiments, pitfalls and patterns over all projects, also for others to read."""
