"""No personal data in a public register."""
