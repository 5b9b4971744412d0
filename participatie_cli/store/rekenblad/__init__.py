"""Tables of others, in text and workbooks: cells of text with their places. Nothing in them is worked out."""
