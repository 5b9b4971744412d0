"""Recording facts: every kind has its questions, and its answers become what the model takes."""
