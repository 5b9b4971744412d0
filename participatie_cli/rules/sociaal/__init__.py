"""Rules about the advice of clients on policy in the social domain."""
