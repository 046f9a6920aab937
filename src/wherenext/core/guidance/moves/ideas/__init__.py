"""Ideas for moves: how each O*NET skill and knowledge area is practised in ordinary work, in words of our own."""
