"""Ideas that build reading, listening, writing, speaking, learning and getting on with people.

The lines of each are told in :mod:`wherenext.core.guidance.ideas.idea`.
"""

TABLE = """
2.A.1.a project TLV write,care,money,gear
read the one rule, manual or instruction that stands behind {duty} in full, and cut it down to a page that others can use
find out where that paper is kept and read its first three pages
whoever keeps the manuals or the rules
three weeks, two hours a week
A good half of what everyone follows will turn out to be habit and not rule.
somebody works from the page for a week without asking for the original

2.A.1.a project TLV -
read the one rule, contract or manual that matters most for the work in full, and cut it down to a page that others can use
ask two people which paper that is, and read its first three pages
whoever keeps the manuals or the rules
three weeks, two hours a week
A good half of what everyone follows will turn out to be habit and not rule.
somebody works from the page for a week without asking for the original

2.A.1.a stretch OH money,write,care
read one contract, policy or official letter that touches {duty} line by line, and note in the margin what each paragraph asks for
pick the paper and read its first page aloud
nobody; a library or a citizens' advice desk where a line stays dark
two weeks, one hour at a time
At least one line will say something other than what everybody assumes.
one thing is done differently because of that line

2.A.1.b stretch TLOVH talk,tender
have three talks in the course of {duty} that are only questions, each closed by saying back in one sentence what was meant
write down one open question, and put it to the first person who fits
nobody; three people who are there anyway
three weeks, ten minutes each
The second thing people say will matter more than the first.
each of the three answers: yes, that is what I meant

2.A.1.b stretch TL gear,screen,write,check
go to the next three people who hand over work for {duty}, ask what they wish was known about it, and write down their words before answering
choose the first of the three and the moment of the day when it is quiet
the people before and after in the work
three weeks, ten minutes each
One of the three will name something nobody had put into words.
one small thing about the handing over changes

2.A.1.c project TLV serve,care,gear,check,screen,food,plan
write the one-page answer to the question that comes up most often about {duty}
for one day, put a stroke on a card for every question that comes
two people who ask often, to read the draft
three weeks, one hour a week
The question will come half as often once the page hangs where it is asked.
in the week after, fewer than half of the old number of strokes stand on the card

2.A.1.c project TL write
take the form or report that {duty} produces most often and word it anew so that its reader needs half the time
ask one reader which part is skipped
the person who reads it every week
four weeks, one hour a week
The reader will miss nothing of what is left out.
the next three go out in the new form and nobody asks for the old one

2.A.1.c stretch OH serve,sell,money,food,plan
write one page about {duty} for somebody who would have to take it over tomorrow: what, when, in what order, what never
write down today's part of it in ten lines
one friend or neighbor, to try it out
two weeks, half an hour a day
The friend will get through on the page alone.
the friend does one part of it without a question

2.A.1.d stretch TLV things,gear,check,screen,write,care,food,sell
explain one thing about {duty} to the others in five minutes, standing up and without notes
choose the one thing and say it aloud once, with a clock
whoever opens the next meeting or the shift
two weeks, two hours in all
The fear will be gone after the second sentence.
next day, two who were there can say the main point again

2.A.1.d volunteering OH -
offer a library, club or parish a talk of fifteen minutes on something done with your own hands
call one of them and ask when people come together anyway
the librarian or whoever opens the room
a month, three hours in all
People will ask more than there is time for.
one of them wants to hear the next part

2.A.1.e project TLOVH money,things,food,drive,check,write
guess how many hours {duty} takes in an ordinary week, write the number down, and then count for two weeks
write the guess on a card and start the count
nobody
two weeks, five minutes a day
The guess will be off by more than a fifth.
the second guess, for the week after, lies within a tenth

2.A.1.f project TLOV things,gear,food,check,care,screen
take one thing that everybody believes about {duty} and test it: two weeks with one change, two weeks without
write down the belief, and what would show that it is wrong
whoever would have to agree to the change
four weeks, a few minutes a day
The belief will hold, but less clearly than people say.
there is a yes or a no that the doubters accept

2.A.2.a project TLOVH things,gear,check,screen,serve,plan,care,write,money,food,drive,sell,teach,endured
take the trouble that comes back most often in {duty}, write down three ways out with what speaks against each, and try the one that survives
write the trouble in one sentence and the first way out below it
one person who likes to find faults, to look at the three
four weeks, one hour a week
The first way out will not be the one that survives.
the trouble shows up less often in the last week than in the first

2.A.2.b stretch TLOVH screen,write,money,things,gear,plan,check,food
learn one tool or method that nobody nearby uses in {duty}, and use it on real work in the same week
look up two of them and watch ten minutes on one
whoever has to live with the result
three weeks, two hours a week
It will be slower at first, and no longer slower by the third week.
in week four it is still in use without anybody pushing

2.A.2.c mentoring TLV things,gear,food,care,screen,check,write
show the same piece of {duty} to two people in two different ways, and compare after a week
name the two and the piece
the two, and whoever makes the schedule
three weeks, one hour a week
The one who is shown less and asked more will remember more.
both do it alone a week later, and it is clear which way was better for whom

2.A.2.c volunteering OH -
teach one thing you do well to two neighbors or relatives, the one by showing, the other by letting them try first
ask the first of the two, and set a day
two people who would like to be able to do it
three weeks, one hour a week
The one who had to try first will ask better questions.
both can do it alone a week later

2.A.2.d project TLOVH things,gear,check,write,food,drive,screen,money,endured
keep a tally for four weeks of what goes wrong or has to be done twice in {duty}, and change the first thing that shows up five times
draw the sheet: a line for each of the three faults that are likely, one for the rest
whoever works on it too, to put strokes on the same sheet
four weeks, five minutes a day
Two kinds of fault will make up most of the strokes.
in the fourth week the most frequent one is down by a third

2.B.1.a stretch TLOVH talk,tender
before five talks in {duty}, write down in one line what the other person is worried about, and find out afterwards by asking
write the line for the first person of the day
nobody
two weeks, five minutes each
The guess will be wrong more often with the quiet ones.
at least three of the last five guesses are right

2.B.1.a stretch TL plan,lead,endured
note for two weeks, after every meeting or handing over around {duty}, who said nothing, and ask one of them what they think
note it for the first one of the week
the quiet ones, one at a time
two weeks, ten minutes a day
Somebody quiet will know of a trouble that nobody else sees.
one thing that was said this way is acted on

2.B.1.b project TL care,plan,food,screen,gear,lead
run the handing over around {duty} for a month: one list, at a fixed time, with a name behind every open point
draw up the list with today's open points
the two or three people between whom things get lost, and whoever is in charge of them
four weeks, ten minutes a day
The names will help more than the list.
in the last two weeks nothing is dropped and nothing is done twice

2.B.1.b project V plan,food,lead,sell,teach,serve
make one page for {duty} that says who does what by when, hang it up, and keep it true for a month
write down the names and what each of them has in hand today
the three helpers on whom most depends
four weeks, fifteen minutes each time
People will look at the page instead of asking.
nothing is done twice in the last two weeks, and nobody waited for a key

2.B.1.b project OH plan,food,money,write,sell,lead
share {duty} with one other person for a month, with a written split of who does what and a short word every week
write the split on half a page and pick the person
somebody who has offered help before
four weeks, one hour a week
It will take longer for two weeks and less time after that.
in the last week no part of it was left waiting for the other

2.B.1.c project TLV things,gear,serve,care,check,write,food,screen,plan,teach,money,drive,sell,endured
propose one small change in {duty}, and win over two people who doubt it for a trial of two weeks
write the change in two sentences and the strongest objection in a third
the two who will say no first
a month, one hour a week
Naming their objection first will win the one, not the other.
both try it, and one of them keeps it afterwards

2.B.1.c stretch O sell,money,serve,things,food,care
ask five customers of {duty} for something never asked before: a recommendation, a deposit or a fixed date
choose which of the three, and the first customer
five people who were content last time
three weeks, ten minutes each
Three of the five will say yes, and none will mind the question.
at least two have done it, not only said yes

2.B.1.c volunteering H -
go to three shops or neighbors in person and ask for something that a good cause nearby needs
ask the people of that cause what they lack most this month
whoever runs the pantry, the school fair or the club
two weeks, two hours in all
The one least expected to give will give.
one of the three has given, and one who said no gave a reason worth knowing

2.B.1.d project TL plan,things,gear,money,lead,care,food,screen,endured
find the point around {duty} on which two people or two shifts keep pulling in different directions, hear each alone, and propose one rule that both could keep
write down the point in one sentence that both would sign
each of the two, ten minutes, apart from each other
a month, one hour a week
What they quarrel about will not be what each of them needs.
the rule still holds four weeks later

2.B.1.d stretch OVH money,sell,things,food
ask for better terms once in {duty}: a price, a date or a delivery, with a reason that helps the other side too
look up what others pay or wait, and write the sentence down
the supplier, office or shop with the next bill or date
two weeks, two hours in all
The first answer will be no, and the second a question.
something is better than before, or it is clear why it cannot be

2.B.1.e mentoring TLV things,gear,food,care,check,screen,write,sell,serve
take one new person through one piece of {duty}, from watching to doing it alone
write down the three things that go wrong first
whoever decides who trains whom
three weeks, half an hour each working day
The hardest part will be to keep the hands off.
the person does it alone a week earlier than is usual

2.B.1.e volunteering OH -
teach one thing you do well, twice for an hour, at a library, a community center or a neighbor's table
write on one card what somebody can do at the end who could not at the start
the person who makes the program there
a month, five hours in all
The second hour will be half as long in words.
somebody from the first hour comes to the second

2.B.1.f stretch TLOVH serve,sell
ask five people who are served by {duty} what would have made it easier for them, and do the smallest of the five things
ask the first one at the end of the talk
the five
three weeks, five minutes each
Two of the five will name the same small thing.
somebody notices without being told

2.B.1.f project TL things,gear,screen,check,write,money
ask the three people who get the results of {duty} what they still have to do to them, and spare them one of those steps
go to the first of them and watch for ten minutes
the three who come next in the work
three weeks, one hour a week
One of the steps will turn out to be needed by nobody.
one step is gone, and they say so

2.A.1.b stretch TLV -
have three talks at work that are only questions, each closed by saying back in one sentence what was meant
write down one open question, and put it to the first person who fits
nobody; three people who are there anyway
three weeks, ten minutes each
The second thing people say will matter more than the first.
each of the three answers: yes, that is what I meant

2.A.1.d stretch TLV -
explain one thing about the work to the others in five minutes, standing up and without notes
choose the one thing and say it aloud once, with a clock
whoever opens the next meeting or the shift
two weeks, two hours in all
The fear will be gone after the second sentence.
next day, two who were there can say the main point again

2.A.2.d project TLV -
keep a tally for four weeks of what has to be done twice in an ordinary day, and change the first thing that shows up five times
draw the sheet: a line for each of the three things that are likely, one for the rest
whoever works alongside, to put strokes on the same sheet
four weeks, five minutes a day
Two kinds of thing will make up most of the strokes.
in the fourth week the most frequent one is down by a third

2.B.1.a stretch TLOVH -
before five talks, write down in one line what the other person is worried about, and find out afterwards by asking
write the line for the first person of the day
nobody
two weeks, five minutes each
The guess will be wrong more often with the quiet ones.
at least three of the last five guesses are right

2.B.1.b project TLV -
take on one thing that keeps getting lost between two people or two shifts, and see it through for a month
ask three people what they chased last week
the two between whom it gets lost
four weeks, ten minutes a day
Each of the two will have thought that the other one had it.
in the last two weeks nobody had to chase it

2.B.1.c project TLV -
propose one small change to the way the day begins, and win over two people who doubt it for a trial of two weeks
write the change in two sentences and the strongest objection in a third
the two who will say no first
a month, one hour a week
Naming their objection first will win the one, not the other.
both try it, and one of them keeps it afterwards

2.B.1.d project TLV -
find one thing, such as a tool, a room or a break, over which two people keep pulling in different directions, hear each alone, and propose a rule that both could keep
write down the point in one sentence that both would sign
each of the two, ten minutes, apart from each other
a month, one hour a week
What they quarrel about will not be what each of them needs.
the rule still holds four weeks later

2.B.1.e mentoring TLV -
be the one beside whom the next new person spends the first week
write down the three things that go wrong first
whoever decides who trains whom
one week, and ten minutes a day after it
The hardest part will be to keep the hands off.
the person does the first thing alone by Friday

2.B.1.f stretch TLOV -
ask five people who are served what would have made it easier for them, and do the smallest of the five things
ask the first one
the five
three weeks, five minutes each
Two of the five will name the same small thing.
somebody notices without being told

2.B.1.f volunteering H -
ask five neighbors what would make their week easier, and do the smallest of the five things
ask the first one
the five
three weeks, five minutes each
Two of the five will name the same small thing.
somebody asks for it a second time
"""
