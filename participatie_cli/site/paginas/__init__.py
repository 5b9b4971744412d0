"""The pages of the site, a file for each kind: from the register to what stands on the page."""
