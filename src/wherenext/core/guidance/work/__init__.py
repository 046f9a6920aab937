"""What is known of work: the catalog made ready for guidance, and how each occupation is described."""
