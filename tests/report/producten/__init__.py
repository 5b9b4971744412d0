"""The products of line 3: what they say, within which length, and what they refuse."""
