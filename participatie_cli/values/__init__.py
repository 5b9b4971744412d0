"""What values are made of: dates as sources give them, `onbekend`, fields with their texts, and walking them."""
