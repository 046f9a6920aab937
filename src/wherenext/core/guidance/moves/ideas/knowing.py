"""Ideas that build knowledge: of making, machines, science, health, teaching, language, rules, media and transport.

The lines of each are told in :mod:`wherenext.core.guidance.moves.ideas.idea`.
"""

TABLE = """
2.C.2.a project TLOV material,food
follow one order, load or part through every step of {duty} with a clock, and write down where it waits
write down the steps as they should be
those who stand at the steps before and after
two weeks, two hours in all
It will wait longer than it is worked on.
one wait is shorter the next three times
ask: follow one order or load through every step, and write down where it waits
gain: We would know which wait to shorten first.
cost: It would take me about two hours over two weeks, and nobody else anything.

2.C.2.b volunteering TLOVH - grow
give four mornings to a garden, farm or kitchen that grows or makes food, and keep a page for each
call one and ask which mornings they are short of hands
whoever is there first in the morning
a month, four mornings
The third morning will be dull, and that will tell something.
the page of the fourth says in advance what had to be done

2.C.2.b project TLOVH food,grow,rare
keep a record of one crop, animal or dish in {duty} for the next six times: what went in, what came out, what could have made the difference
draw the columns and fill in the first line
whoever has done it longest
six times, five minutes each
One column will explain most of the others.
the last two come out as the record foretold

2.C.3.a project TLOV sheet,code,record,money
become the one who is asked about one program used in {duty}: find ten things it can do, and write them on a card
open its help and try the first thing never used before
the two who curse it most
a month, one hour a week
Three of the ten will save more time than all the others.
questions about it come to the card, and stop there
ask: get to know the program we use for it properly, and write a card with ten things it can do that we do not use
gain: The others could ask me instead of trying for themselves.
cost: It would take me about an hour a week for a month.

2.C.3.a stretch TLOVH roster,material,event,ask,food sheet,code,money
move one list that is kept on paper or in heads for {duty} into a spreadsheet that somebody else can use too
type in the first ten lines
the person who would use it too
two weeks, two hours in all
Somebody will go on with the paper for a while.
in the fourth week nobody misses the paper

2.C.3.b shadowing TLO machine,code,fault,rare
follow one technical problem around {duty} with the person who solves it, and draw the solution
ask what is being worked on this week
the engineer or technician who is called
a month, three hours in all
The drawing will show what the talk left open.
that person finds nothing in the drawing that matters to correct
ask: follow one technical problem there with the person who solves it, and draw how it was solved
gain: The next time, there would be a drawing to go by.
cost: It would take me about three hours over a month, and slow that person down a little.

2.C.3.b course TLOVH -
do the first unit of a free course in engineering basics, and draw how one thing at home is built
look up two courses and do the first lesson of one
nobody
four weeks, two hours a week
The drawing will be more fun than the formulas.
the drawing explains the thing to somebody who does not know it

2.C.3.c project TLOV drawing,material,sell
draw to scale one small change to a place, part or layout in {duty}
measure what it has to fit
whoever would have to build or use it
three weeks, three hours in all
One measure will be wrong the first time.
it is built or used as drawn

2.C.3.c course H -
draw one room, garden bed or piece of furniture to scale, with a free drawing program or on squared paper
measure it
nobody
two weeks, three hours in all
The second drawing will take half as long.
somebody could build or furnish from it

2.C.3.d shadowing TLO make
have somebody of another trade explain for an hour what must be done before {duty} and what after, and write down the order
write down the order as you think it is
the next one you meet at work, or a neighbor in a trade
a month, two hours in all
The order will matter more than the tools.
the next time, the order is known in advance

2.C.3.d volunteering TLOVH - make
work two days on a site of a charity that builds or repairs homes
look up the next date and sign up
the site leader
a month, two days
The evening will be tired and content.
the order of the work can be told to somebody else

2.C.3.e shadowing TLOV machine
take apart one worn or broken part that comes up in {duty}, together with somebody who knows it
ask where worn parts end up
the mechanic, or whoever repairs it
a month, two hours in all
The worn place will be smaller than expected.
on the next part the worn place is found before it is shown
ask: take one worn part apart together with somebody who knows it, before it is thrown away
gain: I would see earlier when the next one is going.
cost: It would take each of us about two hours over a month, at a quiet time.

2.C.3.e volunteering TLOVH -
help for two evenings at a repair café or a bicycle workshop
look up the next date
whoever has the table with the tools
a month, two evenings
The same three faults will come again and again.
one of them is mended without help

2.C.4.a project TLOVH figures,alone,rare
redo one calculation behind {duty}, with the formula written out and one example
find the calculation and who made it
whoever made it, or trusts it
two weeks, two hours in all
It will be right, but for a reason nobody remembers.
it is found right, or the mistake is found
ask: redo the main calculation behind it, with the formula written out and one example
gain: Either we know that it is right, and why, or we find the mistake.
cost: It would take me about two hours over two weeks, and whoever made it ten minutes.

2.C.4.a course TLOVH -
do the first unit of a free course in statistics with numbers from your own life
do the first lesson and write down ten numbers to try it on
nobody
four weeks, two hours a week
It will be easier than at school.
one exercise of the second unit is solved without looking

2.C.4.b project TLOV machine
explain with one sketch why one machine or tool in {duty} behaves as it does
choose the thing that is most often done wrong
somebody who knows, to look at the sketch
two weeks, two hours in all
The usual explanation will not fit the sketch.
whoever knows agrees with the sketch

2.C.4.b course TLOVH -
do the first unit of a free physics course with one thing from the house or the work as its example
do the first lesson
nobody
four weeks, two hours a week
The example will help more than the formulas.
the example can be explained to somebody at the table

2.C.4.c project TLOV make,machine,ruled
read the safety sheets of the three substances used most in {duty}, and make one card of what they ask for
find the three bottles and where their sheets are
whoever answers for safety
two weeks, two hours in all
One of the three will be kept in the wrong place.
whoever answers for safety finds nothing missing on the card
ask: read the safety sheets of the three substances we use most there, and put what they ask for on one card
gain: Whoever answers for safety could check the card, and it could hang where we work.
cost: It would take me about two hours over two weeks, and them ten minutes.

2.C.4.c course OVH -
read the labels of five cleaners, paints or oils used at work or at home with a free chemistry lesson beside them, and write one card of what must never be mixed
read three labels and write down every word that is dark
nobody
four weeks, two hours a week
The labels will make sense by the third lesson.
it can be said which two must never be mixed, and why

2.C.4.d course TLOVH -
work through the first unit of a free biology course, with one plant, animal or illness known from life as its example
look up two courses and do the first lesson of one
nobody; a library or college has one at no cost
four weeks, two hours a week
After the novelty it will be work, and that tells something.
after four weeks the next lesson is looked forward to

2.C.4.e project TLOVH talk,learners,lead
read one plain book on how people learn or change, and use one of its ideas in {duty} the next three times
write down one thing that people there do and that is hard to understand
one colleague or friend, to hear what happened
a month, two hours a week
The idea will work with some, and it will not be clear why.
it can be said with whom it helped and how one knows

2.C.4.e course TLOVH -
do the first unit of a free course in psychology, and write down one thing each week that it explains
do the first lesson
nobody
four weeks, two hours a week
What it says about oneself will be the least interesting.
two of the four things could be told to somebody else

2.C.4.f stretch TLOVH customers
ask three people met in {duty} how the same thing is done where they come from
write down the question, and three people who like to talk
three people who like to talk
two weeks, ten minutes each
One of the three ways will be better.
one thing is done with more regard for it

2.C.4.f volunteering TLOVH -
help for two half days at a place whose people you seldom meet, such as a meal for newcomers to the country, a shelter or a home for the old
choose one, call it and ask when a hand is needed
whoever runs the place
a month, two half days
Two things believed of them will be wrong.
those two can be named

2.C.4.g project TLOVH trip,ask,grow
make one map that helps with {duty}: where people, stops or places are, on paper or online
put the first ten points on it
whoever finds the way today
two weeks, two hours in all
Two points will turn out to be closer than anybody thought.
somebody decides something with the map
ask: make one map that helps with it: where people, stops or places are
gain: Whoever does it next would find the way without asking.
cost: It would take me about two hours over two weeks.

2.C.4.g course TLOVH -
make one map of a place known well with a free mapping program, showing something that no other map shows
open the program and put the first ten points on it
nobody
three weeks, two hours a week
Collecting will take longer than drawing.
somebody uses the map

2.C.5.a course TLOVH - care
take a first-aid course that ends with a certificate
look up the next date near home and write it down
the Red Cross, a fire house or a community college
a month, one or two days
The practice on the floor will stay, the slides will not.
two months later the steps can be shown without the paper

2.C.5.a shadowing TLV care,tender,ruled,rare
ask somebody with more clinical training than you, whom you meet in {duty}, to explain one thing that is seen often and never explained
write down the one thing
that person, at a quiet minute
a month, ten minutes a week
They will be glad to be asked.
it can be explained to somebody new in one's own words

2.C.5.b volunteering TLOVH -
help four times, two hours each, in the day room of a nursing home or a rehabilitation clinic, or with a group for people who have lost somebody
call one and ask what helpers may do there, and what papers they need
whoever looks after the volunteers
two months; the first weeks may go into papers
The slowness will be hard at first.
three of the four times the way home is lighter than the way there

2.C.6 mentoring TLV machine,make,code,sheet,figures,food,drawing,page,check,talk,customers,learners
give one lesson of half an hour on one piece of {duty}, with a plan on paper, to people who chose to come
write what they can do at the end that they could not at the start
two or three who have asked about it before, and whoever has a room
three weeks, three hours in all
The plan will hold for ten minutes.
nine of ten, or all of three, could do the exercise at the end
ask: give one lesson of half an hour on the part of it that people ask about most, to whoever wants to come, at a quiet time that you choose
gain: At the end I would have them try it themselves, and tell you how many could do it.
cost: It would cost those who come half an hour, and me about three hours to prepare.

2.C.6 volunteering OH -
give one lesson of half an hour at a library, school or parish on something done well for years, with a plan on paper
call one of them and ask what their people would like to learn
whoever makes the program there
a month, four hours in all
The plan will hold for ten minutes.
most of those who came could do the exercise at the end

2.C.7.b stretch TLOVH customers,talk
have one real talk a week in the other language with somebody met in {duty}
learn the three sentences that are needed most
somebody who speaks it and has patience
two months, fifteen minutes a week
Listening will be harder than speaking.
the last talk takes half the effort of the first

2.C.7.b course TLOVH -
meet somebody once a week who speaks the language, half an hour in theirs and half an hour in yours
ask at a library or college for a language partner
the library or the college
two months, one hour a week
Listening will be harder than speaking.
the last hour takes half the effort of the first

2.C.7.c project TLOVH -
make something with your own hands or voice for one feast or birthday, such as a card, a song or a small object, so that others see or hear it
choose the day, and whether it is to be seen or heard
whoever has the birthday or holds the feast
six weeks, two hours a week
The last tenth will take half of the time.
you would do it again for strangers

2.C.7.d project TLOV event,food,machine,trip,customers,make,rare
write the history of {duty} in two pages, from those who were there: how it was done before, and why it changed
ask the one who has been there longest for ten minutes
the oldest hands
a month, one hour a week
Two of them will remember it differently.
somebody who was there says that it is right

2.C.7.d project TLOVH -
write the history of one house, street or family in two pages, from papers and from those who were there
ask the oldest person for ten minutes
a local library or historical society
a month, one hour a week
Two people will remember it differently.
somebody who was there says that it is right

2.C.7.e project TLOVH rule,care,lead,tender,ruled,rare,learners
write down one hard question of right and wrong in {duty} with what each side would say, and have one person of each side read it
write the question in one sentence
one person of each side; no names on the paper
two weeks, two hours in all
One of them will say more than stands there.
both find themselves fairly described

2.C.8.a project TLV machine,material,food
walk through the place where {duty} happens with whoever answers for safety, and write down five risks, the smallest included
walk it alone first, for ten minutes
whoever answers for safety
a month, two hours in all
The worst of the five will have been known for long.
two of the five are put right
ask: walk through the place once with whoever answers for safety, and write down five risks, the smallest included
gain: You would have the list before something happens, with what could be put right at once.
cost: It would take me about two hours, and that person one.

2.C.8.a course TLOVH -
take a short course in first aid or fire safety, and go through one building afterwards with its list
look up the next date near home
the Red Cross or a fire house
a month, one or two days
The building will have two things that are wrong.
one of them is put right

2.C.8.b project TLOVH rule,money,ruled,rare,alone
find the rule behind one frequent decision in {duty}, and write it down in plain words, for yourself first
write down the decision, and who is asked about it
whoever answers for the rule, to check the wording
two weeks, two hours in all
The rule will leave more room than the habit.
the plain words stand when somebody checks them
ask: find the rule behind the decision we make most often, and write it down in plain words
gain: We would all decide it alike, and could say why.
cost: It would take me about two hours over two weeks, and whoever knows the rule ten minutes to check the wording.

2.C.9.a project TLOV fault,customers,roster,code,rare
trace how one call or message finds its way to {duty}, and where such things get lost
choose one that came late, and go back from the end
those through whose hands it went
two weeks, two hours in all
It will get lost in the same place each time.
that place is mended, or at least known
ask: trace how a call or message finds its way to us there, and where it gets lost
gain: We would know the place, and I would suggest how to mend it.
cost: It would take me about two hours over two weeks, and a few minutes of those through whose hands it goes.

2.C.9.a course TLOVH - code
set up the network at home from nothing, or a neighbor's, and draw how it hangs together
draw what is there
a friend who knows it, to look at the drawing
two weeks, three hours in all
One thing will turn out not to be needed.
the drawing explains why it works

2.C.9.b project TLOV event,machine,food,learners,sell,trip
make one short text or picture page on {duty} for people who have never seen it
write the one thing that they should remember
somebody who has never seen it, and whoever must allow it
three weeks, three hours in all
What is usual inside will surprise outside.
somebody passes it on without being asked
ask: make one short text or picture page on it for people who have never seen it
gain: You would see it before anybody outside does, and could use it or not.
cost: It would take me about three hours over three weeks.

2.C.9.b volunteering OVH -
make one short film, sound piece or page for a club, parish or school
ask them what nobody outside knows about them
whoever speaks for them
a month, five hours in all
The first version will be twice too long.
somebody passes it on without being asked

2.C.10 project TLOV trip
plan one delivery, trip or move around {duty} from start to end: what, when, by whom, what if
write the what-if first
whoever drives, carries or waits
a month, two hours in all
The waiting will cost more than the way.
it arrives when it was said to

2.C.10 volunteering H -
plan and run the rides or the deliveries of one event or of a food pantry
ask who drives today
those who drive
a month, four hours in all
One driver will cancel.
everything and everybody arrives
"""
