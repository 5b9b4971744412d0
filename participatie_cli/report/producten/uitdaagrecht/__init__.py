"""The right to challenge: an overview of all requests for college and council, and a page for residents."""
