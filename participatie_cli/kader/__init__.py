"""The framework: what is required, by which norm, and since when. Data stands in `data/`."""
