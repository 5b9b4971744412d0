"""The view model: everything that a template can print, and sample content for it."""
