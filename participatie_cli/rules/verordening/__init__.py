"""The municipality's own ordinance."""
