"""What is true of an offer, as plain values without words: computed once, told by each edition."""
