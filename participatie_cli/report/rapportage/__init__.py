"""What the council reads: chapters of a few pages, made from facts, without anything of the register's own workings."""
