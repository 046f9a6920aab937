"""What single words and signs in résumés mean: dates, places, titles, names of sections and of languages."""
