"""What the core says: outcomes with the norms they were judged by, findings with their places, and totals."""
