"""What a day's work feels like, in words of our own, for each of O*NET's 41 generalized work activities.

O*NET's identifiers are the frame; no sentence here is O*NET's. Each names what one does, and no job.
"""

from collections.abc import Mapping

ACTIVITIES: Mapping[str, tuple[str, str, str]] = {
    "4.A.1.a.1": (
        "You spend the morning finding things out: asking around, reading up, putting the pieces side by side.",
        "Somebody needs an answer by noon, and you know whom to ask and where to look.",
        "You follow a question through old papers and new numbers until you know what is so.",
    ),
    "4.A.1.a.2": (
        "You keep an eye on something that runs all day, and you are the first to see when it drifts.",
        "Dials, sounds, colours: you watch for the small sign that something is about to go wrong.",
        "You walk your round every hour and note what has changed since the last.",
    ),
    "4.A.1.b.1": (
        "Two things look the same to everyone else, and you can tell them apart.",
        "You look closely, compare, and give what you see its right name.",
        "You sort what comes in: this kind here, that kind there, and the odd one out to the side.",
    ),
    "4.A.1.b.2": (
        "You go over a thing inch by inch to find out why it failed.",
        "You knock, shine a light, measure, and say whether it is safe to use.",
        "Before anyone may go on, you check that it was made as it should be.",
    ),
    "4.A.1.b.3": (
        "You look at the job and say how long it will take, how much it needs, what it will cost.",
        "You pace it out, weigh it in your mind, and your estimate comes close.",
        "They ask how many and how far; you work out a number one can rely on.",
    ),
    "4.A.2.a.1": (
        "You decide what is good enough, what is excellent, and what has to go back.",
        "Ten pieces of work lie before you, and you say which is the best and why.",
        "You judge what a thing is worth, and people trust your eye.",
    ),
    "4.A.2.a.2": (
        "You add up, code and check columns until everything agrees.",
        "A heap of forms becomes one clean table under your hands.",
        "You find the one figure that does not fit, and put it right.",
    ),
    "4.A.2.a.3": (
        "You hold what was done against the rules, and say where it falls short.",
        "You know the regulations well enough to say what is allowed and what is not.",
        "You read the permit line by line and look whether the place keeps to it.",
    ),
    "4.A.2.a.4": (
        "You take a tangle of facts apart until you see what lies behind it.",
        "You look for the pattern in a year of numbers.",
        "You ask why, and then why again, until the cause is plain.",
    ),
    "4.A.2.b.1": (
        "There is no perfect way out; you weigh what there is, and decide.",
        "Something has gone wrong that nobody has seen before, and you work out what to do.",
        "You have three choices and half the facts, and by evening it is settled.",
    ),
    "4.A.2.b.2": (
        "You begin with a blank page and make something that was not there before.",
        "You try five ideas, throw away four, and the fifth is new.",
        "You give a thing its shape: how it looks, sounds or works is up to you.",
    ),
    "4.A.2.b.3": (
        "Your field has moved on again, and you use the afternoon to learn what is new.",
        "You try a new method that you read about last week.",
        "You keep up with what is known, and your work is different for it.",
    ),
    "4.A.2.b.4": (
        "You think about where it should all be in three years, and what has to happen first.",
        "You set the aim for the year and how one will know that it is reached.",
        "You look up from today's work and lay out the long way.",
    ),
    "4.A.2.b.5": (
        "You fit everybody's shifts and visits into one week that works.",
        "You plan who comes when, and keep it going when someone is late.",
        "You put the dates of a season into an order that holds.",
    ),
    "4.A.2.b.6": (
        "You have eleven things to do, put them in order, and get through them.",
        "You make a plan in the morning and know at night what is left.",
        "Everyone comes to you with something urgent; you see what really comes first.",
    ),
    "4.A.3.a.1": (
        "You are on your feet all day, lifting, climbing and carrying.",
        "You use your whole body, and in the evening you feel what you have done.",
        "You bend, reach, walk and haul; sitting still is not part of it.",
    ),
    "4.A.3.a.2": (
        "Your hands know what to do: set it in place, turn it, fasten it.",
        "You pack, stack and move things so that nothing gets broken.",
        "You work with something you can touch, and you can see how far you have got.",
    ),
    "4.A.3.a.3": (
        "You run a machine, set its speed, and hear when it is right.",
        "You stand at the controls, and what comes out at the end depends on you.",
        "You set up the machine for a new batch and bring it up to pace.",
    ),
    "4.A.3.a.4": (
        "You sit at the wheel for hours and bring everything safely to its place.",
        "You steer something large through a narrow place.",
        "You drive out in the morning and come back when the round is done.",
    ),
    "4.A.3.b.1": (
        "You spend the day at a screen, making the computer do what people need.",
        "You set up programs, feed them, and mend what they get wrong.",
        "Most of what you do passes through a keyboard, and you like it neat.",
    ),
    "4.A.3.b.2": (
        "You draw a thing so exactly that others can build it.",
        "You write down every measure and material before the first cut is made.",
        "You turn a rough idea into a plan with lines, numbers and parts.",
    ),
    "4.A.3.b.4": (
        "You take apart a machine that has stopped, and it runs when you leave.",
        "You oil, adjust and replace worn parts before they break.",
        "Gears, belts and bearings: you find the one that rattles.",
    ),
    "4.A.3.b.5": (
        "You find the fault in a circuit and bring the device back to life.",
        "You test, solder and calibrate until the reading is right.",
        "You trace a dead line back to the one bad connection.",
    ),
    "4.A.3.b.6": (
        "You write down what happened, so that it can be found again in ten years.",
        "You keep the record straight: every visit, every figure, every change.",
        "You turn a long day into a clear report.",
    ),
    "4.A.4.a.1": (
        "You explain what the numbers mean to people who have never seen such numbers.",
        "You put something difficult into plain words, and see that it is understood.",
        "You stand between two languages, or two trades, and help each understand the other.",
    ),
    "4.A.4.a.2": (
        "You talk things over with the people you work with, up and down, all day.",
        "You bring your boss the facts and your colleagues the news.",
        "A short word with each of them, and everyone knows what is going on.",
    ),
    "4.A.4.a.3": (
        "You speak for your place to people outside: callers, offices, the press.",
        "You write to and telephone with people in other firms all day.",
        "You go to where the partners are, and you are the face they know.",
    ),
    "4.A.4.a.4": (
        "You get to know people over years, and they come to you because it is you.",
        "You keep up with many people and remember what matters to each.",
        "You drink a coffee with someone today because one day you may need each other.",
    ),
    "4.A.4.a.5": (
        "You look after someone who cannot manage alone.",
        "You sit with a person who is frightened, and it gets easier.",
        "You help someone get up, eat, walk, and feel like themselves.",
    ),
    "4.A.4.a.6": (
        "You talk someone into something they are glad of afterwards.",
        "You show what you have to offer, answer the doubts, and close the sale.",
        "You go into the meeting with one aim: that they say yes.",
    ),
    "4.A.4.a.7": (
        "Two sides are angry, and you find the line both can live with.",
        "You take a complaint, and the person leaves calmer than they came.",
        "You bargain for hours over terms, and keep your temper.",
    ),
    "4.A.4.a.8": (
        "You deal with strangers all day, face to face, one after the other.",
        "You welcome guests, serve them, and send them off content.",
        "You stand before an audience, and for that hour it is yours.",
    ),
    "4.A.4.b.1": (
        "You see to it that six people's work fits together.",
        "You stand in the middle, tell one to wait and another to start, and it flows.",
        "You bring the right people to the right place at the same time.",
    ),
    "4.A.4.b.2": (
        "You make a handful of people into a team that holds when it gets hard.",
        "Two of your people do not trust each other; you work on that.",
        "You find out what each one is best at, and let them do it together.",
    ),
    "4.A.4.b.3": (
        "You teach a group something they could not do this morning.",
        "You prepare a lesson, hold it, and see who needs another way in.",
        "You build a course from nothing, and people learn from it.",
    ),
    "4.A.4.b.4": (
        "You lead people: say what is expected, look how it goes, praise and correct.",
        "Ten people report to you, and what they get done is what you get done.",
        "You set goals with each of your people and talk about how it went.",
    ),
    "4.A.4.b.5": (
        "You take one person aside and help them get better at what they do.",
        "You see what someone could become, and keep at it with them for a year.",
        "You watch someone try, say one thing, and they try again.",
    ),
    "4.A.4.b.6": (
        "Those in charge ask for your advice, because you know the matter.",
        "You look at how others work, and tell them what to change.",
        "You are called in as the expert, listen, and say what you would do.",
    ),
    "4.A.4.c.1": (
        "You keep the office going: the mail, the files, the forms, the dates.",
        "You fill in what has to be filled in, and nothing is forgotten.",
        "You see to the paperwork, so that others can do their work.",
    ),
    "4.A.4.c.2": (
        "You talk with people who want to work with you, and choose one of them.",
        "You find the right person for a place that has been empty for months.",
        "You write down what kind of person is needed, and go looking.",
    ),
    "4.A.4.c.3": (
        "You are answerable for a budget, and you know where every dollar went.",
        "You decide who gets how much, and watch that it lasts the year.",
        "You count stock and spending, and stop the leak before it grows.",
    ),
}
"""Three wordings of each activity, by its O*NET identifier."""
