"""Reports: problems for a terminal, for GitHub and for machines; how fresh and how complete the directory is."""
