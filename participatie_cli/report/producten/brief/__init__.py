"""The letter to who took part: what they said, and what is done with it."""
