"""wegweiser: from YAML offer records to a public directory of offers for families."""
