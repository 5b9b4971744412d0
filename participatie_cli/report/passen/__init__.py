"""Making a sheet fit: what its boxes need is measured, and what does not fit is left out and told."""
