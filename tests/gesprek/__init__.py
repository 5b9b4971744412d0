"""Conversations: their order, their answers, and the people who are asked."""
