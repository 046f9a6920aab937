"""Destinations that are no occupation: are they made of sensible work, with apt questions and nothing invented?"""
