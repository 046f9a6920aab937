"""Ideas that build handling time, money, material and people, and what offices, books, customers and trade ask for.

The lines of each are told in :mod:`wherenext.core.guidance.moves.ideas.idea`.
"""

TABLE = """
2.B.5.a acting T -
plan one week of work for the others, with whoever plans it today looking over the plan before it counts
write down how you think this week's plan was made, and ask whoever makes it
whoever makes the schedule
two weeks, two hours in all
Half of the plan will be other people's wishes.
four of the five days go as planned
ask: plan one week of work for the others, with whoever plans it today looking it over before it counts
gain: That person would have help for a week, and somebody who can step in later.
cost: It would take me about two hours, and them a quarter of an hour.

2.B.5.a stretch TLOVH -
write the coming week on one sheet with how long each thing should take, and beside it how long it took
write tomorrow only
nobody
three weeks, ten minutes a day
The same kind of thing will be taken too short each time.
in the third week most lines are right to a quarter of an hour

2.B.5.b project TL material,machine,make,food
ask for the figures of one thing that is used up in {duty}, and draft what it should be next quarter
write down what it was, as far as anybody remembers
whoever signs the bills
a month, three hours in all
A tenth of it will be something nobody could name.
the draft lies within a tenth of what is spent
ask: see the figures of what we use up there, and draft what it should be next quarter
gain: You would have a draft to hold against your own figure.
cost: It would take me about three hours over a month, and whoever keeps the figures ten minutes.

2.B.5.b project OVH money,food,event,sell,ask,rare
keep one sheet for {duty} with what comes in and what goes out the next six times, each time guessed before it begins
write the guess for the next time
somebody who keeps books, to look at it once
six times, fifteen minutes each
What goes out will be guessed too low.
the sixth guess lies within a tenth

2.B.5.c project TLOVH material,machine,make,food,event buying
take over ordering and stock of one kind of material for {duty}, with a least amount at which more is ordered
write down what is there and what should be
whoever orders it today
two months, fifteen minutes a week
There will be too much of it rather than too little.
nothing runs out and nothing is thrown away
ask: take over the ordering of the one thing that runs out most often, with a least amount at which more is ordered
gain: It would be one thing less to think of for whoever orders today, and it should not run out again.
cost: It would take me a quarter of an hour a week for two months.

2.B.5.d acting T make,machine,check,code,event,page,material,fault
lead two people through one piece of {duty} that has an end date
write down what is to be done at the end, in one sentence
whoever leads the team, and the two
a month, two hours a week
The second person will need something other than the first.
it is done on the date, and both would do it again
ask: lead two people through one piece of it that has an end date, whichever piece you would like to see done
gain: It would be done by that date without your having to look after it.
cost: It would take me about two hours a week for a month; the two would do work they do anyway.

2.B.5.d project L page,record,code,check,sell,learners,material,event,figures
hand one piece of {duty} to somebody who is not quite ready for it, with a talk of ten minutes each time it comes up
name the piece and the person
that person
the next four times, fifteen minutes each
The wish to take it back will come the second time.
at the end it stays with that person, and is done well enough
ask: hand one piece of it to somebody in the team who can grow into it, and talk it over with them for ten minutes each time
gain: It would no longer hang on me alone.
cost: It would take me a quarter of an hour a time, four times, and them a little longer than me at first.

2.B.5.d project V event,food,roster,material,ask,sell,rare
lead two or three helpers through one piece of {duty} that has an end date
write down what is to be done at the end, in one sentence
the two or three, one by one
a month, two hours a week
The one who talks least will do most.
it is done on the date, and they would do it again
ask: lead two or three of us through one piece of it that has an end date, whichever piece you would like to see done
gain: It would be done by that date without your having to look after it.
cost: It would take me about two hours a week for a month, and the others about the same.

2.B.5.d volunteering OH -
lead two or three people through one piece of work with an end date at a club, parish or school
ask there what nobody has time for
whoever runs it
six weeks, two hours a week
Saying thanks will move more than saying please.
it is done on the date, and they would do it again

2.C.1.a shadowing T -
have half an hour with somebody who plans the coming months, and write down afterwards on half a page what the plan counts on from your own work
write down what you think it counts on, and ask who plans them
your boss, or whoever plans them
six weeks, two hours in all
The plan will count on something nobody has said aloud.
whoever plans them finds the half page right
ask: have half an hour with whoever plans the coming months, and then put on half a page what the plan counts on from my work
gain: I would know what matters when I have to choose what to do first, and you could see whether I have understood it.
cost: It would take that person half an hour, and me about two hours in all.

2.C.1.a project LOVH event,sell,learners,lead,ask,rare
write one page on {duty} for the next three months: the aim, three steps, what each needs, how one will know
write the aim in one sentence and strike out every word that cannot be checked
one person who would have to carry it
three months, half an hour a week
The second step will need more than the other two.
after three months two of the three steps are done
ask: put on one page what I want to reach there in three months: the aim, three steps, and how we would know
gain: We could go through it in ten minutes, and you could say what you would change.
cost: It would take me about half an hour a week.

2.C.1.b project TLOVH record,money,rule,rare,alone
put one messy set of papers, files or lists around {duty} in order, with three rules that others can keep
look for one paper in it, and write down how long that took
those who look for things in it
three weeks, one hour a week
Half of it can go.
two months later any paper is found within a minute
ask: put the papers and files around it in order, with three rules that everybody can keep
gain: Any of us should then find a paper within a minute.
cost: It would take me about an hour a week for three weeks, and I would throw nothing away without asking.

2.C.1.c shadowing TL - money
look for half an hour at one month's figures of the place with whoever keeps them, and explain three of them to somebody afterwards
write down what those figures might be
whoever keeps the books
a month, two hours in all
The largest figure will not be the one expected.
whoever keeps the books agrees with the explaining
ask: look at one month's figures for half an hour with whoever keeps them
gain: I would understand what our work costs and brings in, and could take that into account in what I do.
cost: It would take that person half an hour, and me about two hours in all.

2.C.1.c project OVH money,food,event,sell,ask,rare
draw up what {duty} brought in and cost in one month, down to the last stamp, and have somebody else who keeps books look at it
collect the slips of the last month in one envelope
somebody else who keeps books
a month, three hours in all
Own time, if it were paid, would be the largest cost.
the bookkeeper finds nothing that matters missing

2.C.1.c course TLOVH - money
do the first lessons of a free bookkeeping course with the figures of your own household
do the first lesson and sort last month's slips into four heaps
nobody; many libraries and colleges have one
four weeks, two hours a week
It will be dull until the first month balances.
the month balances to the cent

2.C.1.d project TLV event,customers
write half a page on what {duty} offers people who do not know it, and give it to three of them
write the first sentence without using a word from the trade
three people outside
two weeks, two hours in all
They will ask about something that is not on it.
one of the three asks for more
ask: write half a page on what it offers people who do not know it, and try it on three of them
gain: If they ask for more, you would have a text that can be handed out; you would see it first.
cost: It would take me about two hours over two weeks.

2.C.1.d stretch O sell,customers,make,food,learners,event
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

2.C.1.e project TLV customers
ask two of the people for whom {duty} is done how it went for them from beginning to end, and write down where they waited or were at a loss
write down the steps as you see them, and where you think the longest wait is
two of them, whenever they have five minutes
three weeks, two hours in all
The worst wait will not be the longest.
one wait, or one thing that left them at a loss, is spared the next one
ask: ask two of the people concerned, afterwards, how it went for them from beginning to end, and where they had to wait
gain: We would know which wait to shorten first.
cost: It would take me about two hours over two weeks, and each of the two ten minutes.

2.C.1.e project TL page,record,material,check,code,figures,drawing,rare
find out who depends on {duty} in the end, and ask two of them what they wait for
write down who gets the result, and who after them
two people at the end of the line, half an hour each
two weeks, one hour each
They will wait for word rather than for the work.
one thing they wait for comes earlier, and they say so
ask: ask two of the people who depend on it what they wait for
gain: If something can reach them sooner, I would see to it and tell you.
cost: It would take me about two hours over two weeks, and each of the two half an hour.

2.C.1.e stretch OH customers,event,rare
ask three people who get something out of {duty} what they miss in it, and do one thing differently because of it
write down their names and one question
the three
two weeks, ten minutes each
One of the three will say something that they had kept to themselves.
one of them notices what is different

2.C.1.f project TLV machine,material,food,code,check,page,customers,record,roster,event,sell,drawing,rare
write down what somebody new to {duty} should know after a day, a week and a month, and have somebody read it who has never done it
write the list for the first day
one person who has never done it, about what stays dark
three weeks, two hours in all
The first day's list will be too long.
that person can say back what comes first, and why
ask: write down what somebody new to it should know after a day, after a week and after a month
gain: Somebody could then step in for me, and the next new person would not start from nothing.
cost: It would take me about two hours over three weeks, and one person ten minutes to read the draft.

2.C.1.f project L -
ask two people who have been in the team for less than a year what was missing in their first month, and change one thing of it for the next one
write down what you think was missing, and ask the first of the two
the two
six weeks, one hour a week
What was missing will be a person rather than a paper.
the next one who starts does not miss it
ask: ask the two who joined last what they missed in their first month, and change one thing of it for the next one
gain: The next person would be of use sooner.
cost: It would take me about an hour a week for six weeks, and each of the two half an hour.

2.C.1.f shadowing T -
help with the next hiring: write five questions and sit in on one talk
write the first question, from the last person who did not stay
whoever hires
as it comes, three hours in all
The one who talks best will not be the one to choose.
the one preferred is still good after three months
ask: help with the next hiring: suggest five questions and sit in on one talk
gain: You would have a second pair of ears, from somebody who does the work.
cost: It would take me about three hours in all.

2.C.1.f volunteering OH -
be the one who welcomes new helpers at a place that lives on them, for a month, with a list of what they should know
ask at the place how long new people stay
whoever looks after the helpers there
a month, two hours a week
People will stay because of one other person.
those who came in that month are still there in the next

2.C.1.e project TLV - care
ask two people for whom your work is done how it went for them from beginning to end, and write down where they waited or were at a loss
write down the steps as you see them, and where you think the longest wait is
the two, ten minutes each
three weeks, two hours in all
The worst wait will not be the longest.
one wait, or one thing that left them at a loss, is spared the next one
ask: ask two of the people for whom I work how it went for them from beginning to end, and where they had to wait
gain: We would know which wait to shorten first.
cost: It would take me about two hours over three weeks, and each of the two ten minutes.

2.C.1.e volunteering H -
take a place behind the counter or at the door of a library, clinic or thrift shop for a month
call one and ask when they are short
whoever looks after the helpers
a month, two hours a week
The same three questions will come all day.
one of the three is answered by a note on the wall
"""
