"""The same pages from the same records, made by Hugo: what our builds are measured against."""
