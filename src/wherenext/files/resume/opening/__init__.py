"""What a stranger's file is, what it may cost, and archives and uploads that are read with care."""
