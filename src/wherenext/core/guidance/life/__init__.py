"""What life asks of work: constraints as limits that every occupation can be held against."""
