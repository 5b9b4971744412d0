"""The municipality's own vision and promises, and good practice in their spirit."""
