"""The communication and participation paragraph of a proposal to college or council."""
