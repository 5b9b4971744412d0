"""Edits of a register file that touch no other line: comments, order and quoting stay as they are."""
