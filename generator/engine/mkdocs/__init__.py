"""MkDocs, the guest: nothing but this folder knows it."""
