"""First moves in the present job, and the text for the manager."""
