"""The parts that pages share: cards, groups, contacts, texts in Easy Language."""
