"""What to find out before starting something of one's own that no occupation stands for."""

START_UP = (
    "Who would pay for it, and have three of them said so with money or a date?",
    "What is the smallest version that could be tried within a month, and what would show that it fails?",
    "What does a month cost before the first income, and how many months can be carried?",
    "What would a year at half the hoped-for income look like?",
    "Which permits, inspections, insurance or registrations does the place ask for, and who there knows?",
    "Which part of the work would you do every day once the novelty is gone, and do you like that part?",
    "Who does this well within a day's travel, and would that person let you watch for a day?",
    "Who carries it when you are ill or away?",
    "How does one get out of it again, and what is left then?",
)
"""Questions of our own wording."""
