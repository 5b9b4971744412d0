"""What the pages of the site are made of: values that are ready to print, so that a template needs no arithmetic."""
