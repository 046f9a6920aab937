"""How each O*NET skill and knowledge area is practised in an ordinary job, in words of our own.

O*NET names the elements; every sentence here is this project's. ``doing`` says what someone does who has it, ``task``
is a piece of work that builds it within a few weeks, ``expectation`` can turn out wrong.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType


@dataclass(frozen=True, slots=True)
class Practice:
    """One element as it is practised.

    Attributes
    ----------
    doing
        What someone does who has it, beginning with a verb in -ing.
    task
        A small piece of work that builds it, as an instruction; fits after "On your duty ...".
    expectation
        What should come of it, said so that it can turn out wrong.
    """

    doing: str
    task: str
    expectation: str


_TABLE = """
2.A.1.a
reading long or dense papers and telling what matters
read one rule, manual or report in full and cut it down to one page for the others
within two weeks someone works from the page without asking for the original

2.A.1.b
listening until the other person feels understood
hold three talks of fifteen minutes in which you only ask and sum up
all three say that the summary is right at the first try

2.A.1.c
writing so that a busy reader understands at once
write the note, guide or report that people keep asking about
questions about it fall by half in a month

2.A.1.d
speaking to a group so that it follows
explain one change to the whole team in five minutes without notes
two people can repeat the main point the next day

2.A.1.e
working with numbers and checking that they can be right
work out what one part of the work costs or takes, and check the result against last month
the estimate lies within a tenth of what really happens

2.A.1.f
testing an idea step by step before believing it
pick one thing everyone believes about the work and test it with a small trial
the trial gives a clear yes or no within four weeks

2.A.2.a
weighing what speaks for and against before deciding
list three ways to solve a problem that comes back, with what speaks against each
one of them is tried, and your list had named what goes wrong

2.A.2.b
learning something new and using it the same week
learn one tool or method nobody on the team uses and try it on real work
after two weeks you would use it again without being asked

2.A.2.c
finding the way another person learns best
teach one thing to two people in two different ways and compare
both can do it alone a week later

2.A.2.d
following how work is going and correcting early
keep a simple weekly tally of what goes wrong and act on the first pattern
by the fourth week the most frequent fault is down by a third

2.B.1.a
noticing how people feel and why
write down before each difficult talk what you think the other needs, and compare afterwards
you are right in at least three of five

2.B.1.b
fitting one's work to what others are doing
take on the handover between two people or shifts for a month
no task is dropped or done twice in the last two weeks

2.B.1.c
winning people over to a change
propose one change and bring two doubters to try it
both try it, and one keeps it

2.B.1.d
finding a deal that both sides can keep
settle one standing disagreement about time, money or space
the agreement still holds after four weeks

2.B.1.e
teaching others how to do something
train one newcomer or helper from start to finish
they work alone a week earlier than usual

2.B.1.f
looking for ways to help before being asked
ask five people you serve what would help them most, and do the smallest of it
two of them notice without being told

2.B.2.i
getting to the bottom of a problem with many causes
take the problem that comes back most often and find its cause, with evidence
the cause you name is the one that fixes it

2.B.3.a
finding out what users need before something is made
ask three people who use what your team makes, and write down what they need
one need on the list surprises the team

2.B.3.b
shaping a tool or device to the people who use it
sketch a better form, tool or layout and let two people try it
both finish faster than with the old one

2.B.3.c
choosing the right tool or equipment for a job
compare two tools for one task and recommend one, with reasons
the recommendation still stands after a month of use

2.B.3.d
setting up equipment, wiring or programs
set up one device or program from the box to first use, and write down the steps
someone else repeats it from your steps

2.B.3.e
writing programs
automate one dull step with a small script or spreadsheet formula
it runs for two weeks without you mending it

2.B.3.g
watching gauges and screens to keep a process right
log the readings of one process for two weeks and set your own limits
you notice one drift before it becomes a stop

2.B.3.h
running a machine or system
learn to run one machine or system you only watch today, under supervision
you run it alone for one hour without help

2.B.3.j
keeping equipment in working order
take over the care plan of one piece of equipment
it does not stop unplanned in the first two months

2.B.3.k
finding out why something does not work
be the first whom people call for one kind of fault, and write down each cause
you find the cause without help in three of five

2.B.3.l
repairing machines or systems
repair one thing together with the person who usually does it, then one alone
the second repair holds for a month

2.B.3.m
testing and inspecting whether work is good
write a short check list for one product or service and use it for ten pieces
it catches one fault that would have gone out

2.B.4.e
deciding when the facts are not complete
make one decision a week that you would have passed upwards, and note why
after six weeks at least four of six look right

2.B.4.g
seeing how the parts of a system affect each other
draw how work flows through your team, with where it waits
those who do the work agree with the drawing

2.B.4.h
measuring whether a system does what it should
choose two numbers that show whether the work does what it should, and track them
one of them changes what the team does

2.B.5.a
managing one's own and others' time
plan the team's week for a month
the plan holds on four of five days

2.B.5.b
planning and tracking money
draft next quarter's budget for one part of the work
your draft is within a tenth of what is spent

2.B.5.c
seeing to materials, rooms and equipment
take over ordering and stock of one kind of material
nothing runs out and nothing is thrown away in two months

2.B.5.d
leading people, finding and developing them
lead two or three people on a piece of work with an end date
it ends on the date, and they would work with you again

2.C.1.a
planning and leading an organisation's work
sit in on how next year's plan is made and draft the part for your own work
at least half of your draft ends up in the plan

2.C.1.b
keeping records, files and correspondence in order
put one messy set of records in order, with rules others can keep
the order still stands after two months

2.C.1.c
keeping accounts and reading financial reports
ask for last year's figures of your part of the work and explain three of them to a colleague
whoever keeps the books agrees with your reading

2.C.1.d
showing and selling products or services
write one page that offers what your team does to people who do not know it
two people outside ask for more

2.C.1.e
serving customers and finding out whether they are content
follow one customer's case from the first call to the end and fix the worst wait in it
the customer says it went better than before

2.C.1.f
hiring, training and looking after staff
help with the next hiring: write the questions and sit in
you would choose the person who is still good after three months

2.C.2.a
making goods well, on time and at low cost
follow one product through every step and write down where time is lost
one lost hour a week is won back

2.C.2.b
growing, raising or storing food
keep a small record of one crop, animal or store through six weeks
you could tell the next six weeks in advance

2.C.3.a
knowing how computers, programs and devices work
become the one who answers questions on one program in the team
four of five questions end with you

2.C.3.b
using engineering to design and build
follow one technical problem with the person who solves it and draw the solution yourself
the drawing needs no correction that matters

2.C.3.c
making and reading plans, drawings and models
make the drawing or layout for one small change
it is built or used as you drew it

2.C.3.d
building and repairing houses and roads
spend two days with those who build or repair on your site
you can name the order of the work and why

2.C.3.e
knowing machines and how they are kept
take one broken machine apart with someone who knows it
you find the worn part before you are told

2.C.4.a
using algebra, geometry or statistics
redo one calculation the team trusts, with its formula written down
you find it right, or find the mistake

2.C.4.b
using the laws of motion, heat, light and electricity
explain with a sketch why one device at work behaves as it does
someone who knows agrees with the sketch

2.C.4.c
knowing substances, how they react and how to handle them
read the safety sheets of the substances at work and make one card of rules
the safety person signs the card

2.C.4.d
knowing plants, animals and people as living things
take an evening course or a free online one and keep notes on one case you know
after four weeks you still want the next lesson

2.C.4.e
understanding how people behave, learn and differ
read one plain book on the subject and try one idea from it with your team
you can say whether it helped, and how you know

2.C.4.f
understanding groups, cultures and where they come from
spend two half days with a group you know little about, and listen
two things you believed turn out different

2.C.4.g
knowing places, land and how they are mapped
make one map that helps the work
someone decides something with it

2.C.5.a
knowing illness, injury and treatment
take a first course with a certificate, such as first aid, and shadow someone who treats
you stay calm and curious through the whole day

2.C.5.b
helping people recover in mind and body
help for four weeks in a place where people are counselled or trained back to strength
you leave with more energy than you came with in three of four weeks

2.C.6
planning and giving lessons
give one lesson of half an hour to people who chose to come, with a plan on paper
nine of ten could do the exercise at the end

2.C.7.a
writing and speaking English exactly
edit three texts of others and explain each change
they take over most changes

2.C.7.b
speaking another language
hold one real talk a week in the language for two months
the last takes half the effort of the first

2.C.7.c
making or performing music, dance, theatre or art
make one piece for an occasion that others see
you would do it again for strangers

2.C.7.d
knowing the past and how it is studied
write the history of one place, product or rule at work in two pages
someone who was there says it is right

2.C.7.e
thinking about beliefs, values and right conduct
write down one hard question of right and wrong at work with both sides
both sides find themselves fairly described

2.C.8.a
protecting people and property
walk the site with whoever is in charge of safety and write down five risks
two of the five are acted on

2.C.8.b
knowing laws, rules and how government works
find the rule behind one decision that is made every week and explain it
the explanation stands when someone checks it

2.C.9.a
sending and receiving by network, phone and radio
trace how one message or call travels through your systems
you find the weak link before it fails

2.C.9.b
making texts, sound or pictures for many
make one text, film or sound piece that people outside the team see
it is passed on by someone you did not ask

2.C.10
moving people and goods
plan one delivery, route or move from start to end
it arrives when you said
"""

PRACTICE: Mapping[str, Practice] = MappingProxyType(
    {
        name: Practice(doing, task, expectation)
        for name, doing, task, expectation in (block.split("\n") for block in _TABLE.strip().split("\n\n"))
    }
)
"""Practice of each element by its O*NET identifier: the 35 skills and 33 knowledge areas."""
