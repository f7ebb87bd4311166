"""Easy Language: the rules that a program can check, and the sentences made from facts."""
