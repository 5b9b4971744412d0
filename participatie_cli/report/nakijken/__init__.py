"""A municipality's own templates, checked before anything is made of them."""
