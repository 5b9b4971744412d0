"""Conversations: which questions there are, in which order and why, and what the answers become."""
