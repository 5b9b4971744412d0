"""The charts: from values to bars, and from bars to a drawing."""
