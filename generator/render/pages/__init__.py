"""The pages, one module a group of kinds: what each of them shows."""
