"""What helps editors: first files of a site, CODEOWNERS, and the check of every Easy Language text of a site."""
