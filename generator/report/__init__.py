"""Reports: how fresh and how complete the directory is, and what a change of the site loses."""
