"""Files for machines at the top of the site."""
