"""The story: what the record offers for each answer, and checks plain enough to argue with."""
