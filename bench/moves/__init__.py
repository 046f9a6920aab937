"""Are the first moves doable? A blind sheet, and the counts of those who read it."""
