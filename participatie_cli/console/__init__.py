"""From outcomes to text: for people at a terminal, for programs and for pull requests."""
