"""The checker of Easy Language: any text goes in, findings come out. It knows no offer."""
