"""Bytes to nodes: the only reader of files and the only importer of yaml."""
