"""The road: routes over five years, told in steps, compared and planned anew."""
