"""What a destination is made of: one occupation, or several where it is none, read from its words."""
