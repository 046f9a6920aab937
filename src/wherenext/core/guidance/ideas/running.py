"""Ideas that build handling time, money, material and people, and what offices, books, customers and trade ask for.

The lines of each are told in :mod:`wherenext.core.guidance.ideas.idea`.
"""

TABLE = """
2.B.5.a acting T -
plan one week of work for the others, with whoever plans it today looking over the plan before it counts
ask to see how this week's plan was made
whoever makes the schedule
two weeks, two hours in all
Half of the plan will be other people's wishes.
four of the five days go as planned

2.B.5.a stretch TLOVH -
write the coming week on one sheet with how long each thing should take, and beside it how long it took
write tomorrow only
nobody
three weeks, ten minutes a day
The same kind of thing will be taken too short each time.
in the third week most lines are right to a quarter of an hour

2.B.5.b project TL things,gear,money,food,screen
ask for the figures of one thing that {duty} uses up, and draft what it should be next quarter
write down what it was, as far as anybody remembers
whoever signs the bills
a month, three hours in all
A tenth of it will be something nobody could name.
the draft lies within a tenth of what is spent

2.B.5.b project OVH money,food,sell
keep one sheet for {duty} with what comes in and what goes out for six weeks, each week guessed before it begins
write the guess for this week
somebody who keeps books, to look at it once
six weeks, fifteen minutes a week
What goes out will be guessed too low.
the sixth guess lies within a tenth

2.B.5.c project TLOVH things,gear,food,care
take over ordering and stock of one kind of material for {duty}, with a least amount at which more is ordered
count what is there
whoever orders it today
two months, fifteen minutes a week
There will be too much of it rather than too little.
nothing runs out and nothing is thrown away

2.B.5.d acting T things,gear,check,screen,food,plan,write,sell
lead two people through one piece of {duty} that has an end date
write down what is to be done at the end, in one sentence
whoever leads the team, and the two
a month, two hours a week
The second person will need something other than the first.
it is done on the date, and both would do it again

2.B.5.d project L plan,things,gear,screen,check,food,sell,write,money
hand one piece of {duty} to somebody who is not quite ready for it, with a talk of ten minutes every week
name the piece and the person
that person
six weeks, fifteen minutes a week
The wish to take it back will come in the second week.
at the end it stays with that person, and is done well enough

2.B.5.d project V lead,food,plan,sell,serve,things
lead two or three helpers through one piece of {duty} that has an end date
write down what is to be done at the end, in one sentence
the two or three, one by one
a month, two hours a week
The one who talks least will do most.
it is done on the date, and they would do it again

2.B.5.d volunteering OH -
lead two or three people through one piece of work with an end date at a club, parish or school
ask there what nobody has time for
whoever runs it
six weeks, two hours a week
Saying thanks will move more than saying please.
it is done on the date, and they would do it again

2.C.1.a shadowing T -
sit in once when the coming months are planned, and draft the part of the plan that concerns your own work
ask when that is talked about next
whoever plans them
six weeks, four hours in all
Half an hour of it will be about money.
half of the draft is still in the plan when it is done

2.C.1.a project LOVH plan,money,food,lead,teach,screen,sell,check,write,serve
write one page on {duty} for the next three months: the aim, three steps, what each needs, how one will know
write the aim in one sentence and strike out every word that cannot be checked
one person who would have to carry it, and one who would pay for it
three months, half an hour a week
The second step will need more than the other two.
after three months two of the three steps are done

2.C.1.b project TLOVH write,money,plan
put one messy set of papers, files or lists around {duty} in order, with three rules that others can keep
look for one paper in it, and write down how long that took
those who look for things in it
three weeks, one hour a week
Half of it can go.
two months later any paper is found within a minute

2.C.1.c shadowing TL -
look for half an hour at one month's figures of the department with whoever keeps them, and explain three of them to somebody afterwards
write down what those figures might be
whoever keeps the books
a month, two hours in all
The largest figure will not be the one expected.
whoever keeps the books agrees with the explaining

2.C.1.c project OVH money,food,sell
draw up what one month of {duty} brought in and cost, down to the last stamp, and have somebody who keeps books look at it
collect the slips of the last month in one envelope
somebody who keeps books
a month, three hours in all
Own time, if it were paid, would be the largest cost.
the bookkeeper finds nothing that matters missing

2.C.1.c course TLOVH -
do the first lessons of a free bookkeeping course with the figures of your own household
do the first lesson and sort last month's slips into four heaps
nobody; many libraries and colleges have one
four weeks, two hours a week
It will be dull until the first month balances.
the month balances to the cent

2.C.1.d project TLV serve,food,sell,teach,screen
write half a page that tells people who do not know it what {duty} does for them, and give it to three of them
write the first sentence without using a word from the trade
three people outside
two weeks, two hours in all
They will ask about something that is not on it.
one of the three asks for more

2.C.1.d stretch O sell,serve,things,food,care,teach
offer one part of {duty} at a fixed price, on half a page, and show it to three people who could buy
write down what the three last customers really wanted
three people who could say yes themselves
two weeks, two hours in all
The price will be talked about less than the date.
one of the three buys, or says what would have to be different

2.C.1.d volunteering H -
take over the announcement of one event of a club, school or parish: the words, the picture, the places where it hangs
ask for last year's, and strike out half of the words
whoever organizes it
a month, four hours in all
People will come because somebody told them, not because of the paper.
three people say that they saw it

2.C.1.e project TLV serve
follow one person's way through {duty} from the first contact to the last, and write down each wait with its minutes
choose the person, and look at the clock
that person, afterwards, about the worst wait
two weeks, two hours in all
The worst wait will not be the longest.
that wait is shorter for the next one

2.C.1.e project TL things,gear,check,screen,write,money
find out who depends on {duty} in the end, and ask two of them what they wait for
write down who gets the result, and who after them
two people at the end of the line
two weeks, one hour each
They will wait for word rather than for the work.
they hear earlier than before, and say so

2.C.1.e stretch OH serve,sell
go back to three people who were helped by {duty} a month ago, and ask what came of it
call the first one
the three
two weeks, ten minutes each
One of the three will have a question that they did not dare to ask.
one thing is done differently for the next one

2.C.1.f project TLV things,gear,care,food,screen,check,write,sell,money,serve
write down what somebody new to {duty} should know after a day, a week and a month, and try it on the next one who starts
write the list for the first day
whoever came last, about what was missing
six weeks, one hour a week
The first day's list will be too long.
the new one asks different questions than those before

2.C.1.f project L -
ask two people who have been in the team for less than a year what was missing in their first month, and change one thing of it for the next one
ask the first of the two
the two
six weeks, one hour a week
What was missing will be a person rather than a paper.
the next one who starts does not miss it

2.C.1.f shadowing T -
help with the next hiring: write five questions and sit in on one talk
write the first question, from the last person who did not stay
whoever hires
as it comes, three hours in all
The one who talks best will not be the one to choose.
the one preferred is still good after three months

2.C.1.f volunteering OH -
be the one who welcomes new helpers at a place that lives on them, for a month, with a list of what they should know
ask at the place how long new people stay
whoever looks after the helpers there
a month, two hours a week
People will stay because of one other person.
those who came in that month are still there in the next

2.C.1.e project TLV -
follow one person whom the place serves from the first contact to the last, and write down each wait with its minutes
choose the person, and look at the clock
that person, afterwards, about the worst wait
two weeks, two hours in all
The worst wait will not be the longest.
that wait is shorter for the next one

2.C.1.e volunteering H -
take a place behind the counter or at the door of a library, clinic or thrift shop for a month
call one and ask when they are short
whoever looks after the helpers
a month, two hours a week
The same three questions will come all day.
one of the three is answered by a note on the wall
"""
