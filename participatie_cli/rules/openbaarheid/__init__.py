"""Rules about what the municipality makes public, and keeps."""
