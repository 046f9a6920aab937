"""Ideas that build reading, listening, writing, speaking, learning and getting on with people.

The lines of each are told in :mod:`wherenext.core.guidance.moves.ideas.idea`.
"""

TABLE = """
2.A.1.a project TLV machine,ruled,rare
read the instructions of one machine used in {duty} from start to end, and write on one page of your own what they ask for
find out where they are kept and read the first three pages
whoever looks after the machine, to check the page
three weeks, two hours a week
A good half of what everyone follows will turn out to be habit.
whoever looks after the machine finds nothing wrong on the page

2.A.1.a project TLV rule,ruled,rare
read one chapter of the manual that bears on {duty}, and write on one page of your own what it asks for
find out where that paper is kept and read its first three pages
whoever keeps the manuals or the rules, to check the page
three weeks, two hours a week
A good half of what everyone follows will turn out to be habit and not rule.
whoever keeps the rules finds nothing wrong on the page
ask: read the rule that stands behind this once from start to end, and put what it asks of us on one page
gain: Whoever knows the rule best could check the page, and the rest of us could use it.
cost: It would take me about two hours a week for three weeks, and somebody a quarter of an hour to check it.

2.A.1.a project TLV -
find out to which law, standard, contract or manual your work is held, read one chapter of it, and write on one page of your own what it asks for
write down which one you think it is, and ask one colleague
two colleagues, or your boss; and one of them to check the page
three weeks, two hours a week
A good half of what everyone follows will turn out to be habit and not rule.
whoever knows it best finds nothing wrong on the page
ask: find out to which law, standard or manual our work is held, and put on one page what one chapter of it asks of us
gain: You or whoever knows it best could check the page, and the rest of us could use it.
cost: It would take me about two hours a week for three weeks, and somebody a quarter of an hour to check it.

2.A.1.a stretch OH rule,money,rare,alone
read one contract, policy or official letter that touches {duty} line by line, and note in the margin what each paragraph asks for
pick the paper and read its first page aloud
nobody; a library or a legal aid desk where a line stays dark
two weeks, one hour at a time
At least one line will say something other than what everybody assumes.
one thing is done differently because of that line

2.A.1.b stretch TLOVH talk,tender,rare,ruled
in the next three talks that come with {duty}, ask more than you tell, and close each by saying back in one sentence what was meant
write down two open questions that would fit in such a talk
nobody; three people who are there anyway
as such talks come up, a few minutes each
The second thing people say will matter more than the first.
each of the three answers: yes, that is what I meant

2.A.1.b stretch TL check,drawing
ask three people whose work touches {duty}, before it or after it, what they wish was known there, and write down their words before answering
write down whose work it touches, and choose the three
the three, ten minutes each
three weeks, an hour in all
One of the three will name something nobody had put into words.
one small thing about the handing over changes

2.A.1.c project TLV customers,learners,machine,code,event,food,material,sheet,rare
write the one-page answer to the question that comes up most often about {duty}
write down from memory the last five questions that came
two people who ask often, to read the draft
three weeks, one hour a week
The question will come half as often once the page hangs where it is asked.
the next two who ask get by with the page
ask: write a one-page answer to the question that comes up most often there
gain: Whoever asks it would get the same answer every time, and the rest of us would be interrupted less.
cost: It would take me about three hours, spread over three weeks, and you a few minutes to read the page before it goes up.

2.A.1.c project TL page,rare
take one page out of {duty} and word it anew so that its reader needs half the time
mark what you yourself would skip on the last one
the person who reads it every week
four weeks, two hours in all
The reader will miss nothing of what is left out.
the next one goes out in the new words and nobody asks for the old ones
ask: write the next one so that it can be read in half the time, and ask its reader whether anything is missing
gain: If nothing is missing, every reader saves that time from then on.
cost: It would take me about two hours over four weeks, and the reader a few minutes.

2.A.1.c stretch OH customers,ask,money,food,event,roster,rare
write one page about {duty} for somebody who would have to take it over tomorrow: what, when, in what order, what never
write down one part of it in ten lines
one friend or neighbor, to try it out
two weeks, half an hour a day
The friend will get through on the page alone.
the friend does one part of it without a question

2.A.1.d stretch TLV make,machine,check,code,figures,material,customers,learners,rule,page,drawing,fault,sell,sheet,talk,ruled,rare
explain one thing about {duty} to the others in five minutes, standing up and without notes
choose the one thing and say it aloud once, with a clock
whoever opens the next meeting or the shift
two weeks, two hours in all
The fear will be gone after the second sentence.
next day, two who were there can say the main point again
ask: take five minutes of one of our meetings or hand-overs and show the others how I deal with the point that trips people up most often there
gain: They could use it the next day, and it would no longer be only in my head.
cost: It would cost everybody five minutes once, and me about two hours to prepare.

2.A.1.d volunteering OH -
offer a library, club or parish a talk of fifteen minutes on something done with your own hands
call one of them and ask when people come together anyway
the librarian or whoever opens the room
a month, three hours in all
People will ask more than there is time for.
one of them wants to hear the next part

2.A.1.e project TLOVH make,food,trip,check,record,money,material,page,roster,ruled,alone
guess how long {duty} takes, write the number down, and time it the next five times
write the guess on a card
nobody
the next five times, a minute each
The guess will be off by more than a fifth.
the guess for the sixth time lies within a tenth

2.A.1.f project TLOV food,material,sell,learners,machine,sheet
take one thing that everybody believes about {duty} and test it: five times with one change, five times without
write down the belief, and what would show that it is wrong
whoever would have to agree to the change
six weeks, a few minutes each time
The belief will hold, but less clearly than people say.
there is a yes or a no that the doubters accept

2.A.2.a project TLOVH fault,customers,machine,record,material,roster,trip,page,code,food,event,endured
take the trouble that comes back most often in {duty}, write down three ways out with what speaks against each, and try the one that survives
write the trouble in one sentence and the first way out below it
one person who likes to find faults, to look at the three
four weeks, one hour a week
The first way out will not be the one that survives.
the trouble is smaller or gone the next three times
ask: look into what goes wrong there most often, and bring you three ways out with what speaks against each
gain: You would have something to choose from rather than one more complaint.
cost: It would take me about an hour a week for four weeks.

2.A.2.b stretch TLOVH sheet,code,figures,page,roster,drawing,alone,rare
learn one tool or method not used yet for {duty}, and try it on a copy of one past piece beside the usual way
look up two of them and watch ten minutes on one
whoever uses what comes out of it, and whoever must allow a new tool
a month, two hours a week
It will be slower the first two times, and no longer the third.
the copy came out better or sooner, and somebody asks how

2.A.2.c mentoring TLV learners,machine,make,food
show one piece of {duty} to two people in two different ways, and compare after a week
name the two and the piece
the two, and whoever makes the schedule
three weeks, one hour a week
The one who is shown less and asked more will remember more.
both do it alone a week later, and it is clear which way was better for whom

2.A.2.c volunteering OH -
teach one thing you do well to two neighbors or relatives, the one by showing, the other by letting them try first
write down the one thing and who might like to learn it
two people who would like to be able to do it
three weeks, one hour a week
The one who had to try first will ask better questions.
both can do it alone a week later

2.A.2.d project TLOVH fault,check,record,material,food,trip
keep a tally of what goes wrong or has to be done twice in {duty}, and change the first thing that shows up three times, or take it to whoever can
draw the sheet: a line for each of the three faults that are likely, one for the rest
whoever could change it, with the sheet in hand
six weeks, a minute each time, once it is over
Two kinds of fault will make up most of the strokes.
that thing is changed, or somebody who can change it has it in hand
ask: keep a tally for six weeks of what goes wrong or has to be done twice there, and then suggest one change
gain: We would know what costs the time instead of guessing.
cost: It would take me a minute each time, and nobody else anything.

2.B.1.a stretch TLOVH talk,rare,ruled
before the next three talks that come with {duty}, write down in one line what the other person is worried about, and find out afterwards by asking
write down from memory what the last person was worried about, and how you know
nobody
as such talks come up, five minutes each
The guess will be wrong more often with the quiet ones.
at least two of the three guesses are right

2.B.1.a stretch TLVH talk,tender,rare,ruled
after each of the next three times that come with {duty}, write down in one line what seemed to help and what did not, and lay the three lines side by side
write the line for the last time, from memory
one person who does the same, to hear the three lines; no names
as it comes up, five minutes each
What helped will be smaller than what was meant to.
the next time begins with what helped, and it helps again
ask: write down after each of the next three times what seemed to help and what did not, without any names
gain: If the same thing helps again, the others could use it too, and you would have it in a few lines.
cost: It would take me five minutes each time.

2.B.1.a stretch TL lead,endured
after each of the next three meetings or hand-overs that come with {duty}, note who said nothing, and ask one of them what they think
write down who said nothing the last time
the quiet ones, one at a time
the next three times, ten minutes each
Somebody quiet will know of a trouble that nobody else sees.
one thing that was said this way is acted on

2.B.1.b project TL roster,event,material
run the hand-over for {duty} for a month: one list, at a fixed time, with a name behind every open point
draw up the list with the open points of today
the two or three people between whom things get lost
four weeks, ten minutes a day
The names will help more than the list.
in the last two weeks nothing is dropped and nothing is done twice
ask: look after the hand-over for a month: one list, at a fixed time, with a name behind every open point
gain: Nothing should be dropped or done twice, and you could see at a glance what is open.
cost: It would take me ten minutes a day, and whoever hands over a minute or two.

2.B.1.b project V roster,event,food
make one page for {duty} that says who does what by when, hang it up, and keep it true for a month
write down the names and what each of them has in hand
the three helpers on whom most depends
four weeks, fifteen minutes each time
People will look at the page instead of asking.
nothing is done twice in the last two weeks, and nobody waited for a key
ask: make one page that says who does what by when, hang it up, and keep it true for a month
gain: People could look it up instead of asking you.
cost: It would take me about a quarter of an hour each time.

2.B.1.b project OH event,food,roster,rare
share {duty} with one other person for the next three times, with a written split of who does what and a short word afterwards
write the split on half a page and pick the person
one person who could use a hand or has offered one
the next three times, half an hour each
It will take longer the first time and less after that.
the third time no part of it was left waiting for the other

2.B.1.c project TLV record,material,roster,sell,food,event,machine,learners,customers,page,endured
propose one small change in {duty}, and win over two people who doubt it for a trial of three times
write the change in two sentences and the strongest objection in a third
the two who will say no first
as it comes up, an hour before it
Naming their objection first will win the one, not the other.
both try it, and one of them keeps it afterwards

2.B.1.c stretch O customers,sell,make,food,learners
ask five customers of {duty} for something never asked before: a recommendation, a deposit or a fixed date
choose which of the three, and the five customers
five people who were content last time
three weeks, ten minutes each
Three of the five will say yes, and none will mind the question.
at least two have done it, not only said yes

2.B.1.c volunteering H - ask
go to three shops or neighbors in person and ask for something that a good cause nearby needs
ask the people of that cause what they lack most this month
whoever runs the pantry, the school fair or the club
two weeks, two hours in all
The one least expected to give will give.
one of the three has given, and one who said no gave a reason worth knowing

2.B.1.d project TL roster,lead
find the point in {duty} on which two people keep pulling in different directions, hear each alone, and propose one rule that both could keep
write down the point in one sentence that both would sign
each of the two, ten minutes, apart from each other
a month, one hour a week
What they quarrel about will not be what each of them needs.
both keep to it the next three times

2.B.1.d stretch OVH buying
ask once for better terms in {duty}, such as a price, a date or a delivery, with a reason that helps the other side too
look up what others pay or wait, and write the sentence down
the supplier, office or shop with the next bill or date
two weeks, two hours in all
The first answer will be no, and the second a question.
something is better than before, or it is clear why it cannot be

2.B.1.e mentoring TLV machine,make,check,code,customers,material,record,page,food,sell,drawing learners
take one new person through one piece of {duty}, from watching to doing it alone
write down the three things that go wrong first
whoever decides who trains whom
as long as it takes to learn, half an hour a time
The hardest part will be to keep the hands off.
the person does it alone and asks for help only when it is needed
ask: take the next new person through it, from watching to doing it alone
gain: You would have one more person who can do it, and somebody they can ask.
cost: It would take the two of us half an hour a time until it sits.

2.B.1.e volunteering OH -
teach one thing you do well, twice for an hour, at a library, a community center or a neighbor's table
write on one card what somebody can do at the end who could not at the start
the person who makes the program there
a month, five hours in all
The second hour will be half as long in words.
somebody from the first hour comes to the second

2.B.1.f stretch TLOVH customers,sell,event,rare
ask the next five people you meet in {duty} what would have made it easier for them, and do the smallest of the five things
write down the question, word for word, in one short line
the five, at the end
as they come, two minutes each
Two of the five will name the same small thing.
somebody notices without being told
ask: ask the next five people I meet there what would have made it easier for them, and do the smallest of the five things
gain: You would hear from me what they said, in their own words.
cost: It would take two minutes each time, and nothing bigger would change without you.

2.B.1.f project TL page,drawing,record,check,rare
ask three people who get what comes out of {duty} what they still have to change or add, and spare them one of those steps
write down who gets it and what you think each does with it
the three, ten minutes each
three weeks, two hours in all
One of the steps will turn out to be needed by nobody.
one step is gone, and they say so
ask: ask three people who get the result what they still have to change or add, and spare them one of those steps
gain: They would save that step each time, and fewer things would come back to us.
cost: It would take me about two hours over three weeks, and each of the three ten minutes.

2.A.1.b stretch TLV -
in three talks at work, ask more than you tell, and close each by saying back in one sentence what was meant
write down two open questions, and put one of them to somebody
nobody; three people who are there anyway
three weeks, ten minutes each
The second thing people say will matter more than the first.
each of the three answers: yes, that is what I meant

2.A.1.d stretch TLV -
explain one thing about your work to the others in five minutes, standing up and without notes
choose the one thing and say it aloud once, with a clock
whoever opens the next meeting or the shift
two weeks, two hours in all
The fear will be gone after the second sentence.
next day, two who were there can say the main point again

2.A.2.d project TLV -
keep a tally of what has to be done twice in an ordinary day, and change the first thing that shows up three times, or take it to whoever can
draw the sheet: a line for each of the three things that are likely, one for the rest
whoever could change it, with the sheet in hand
four weeks, five minutes a day
Two kinds of thing will make up most of the strokes.
that thing is changed, or somebody who can change it has it in hand
ask: keep a tally for four weeks of what I have to do twice in an ordinary day, and then suggest one change
gain: We would know what costs the time instead of guessing.
cost: It would take me five minutes a day, and nobody else anything.

2.B.1.a stretch TLOVH -
before three talks that matter, write down in one line what the other person is worried about, and find out afterwards by asking
choose the first of the three and write the line
nobody
three weeks, five minutes each
The guess will be wrong more often with the quiet ones.
at least two of the three guesses are right

2.B.1.b project TLV -
take on one thing that keeps getting lost between two people at work, and see it through for a month
write down three things that somebody had to chase lately, and ask one person which was the worst
the two between whom it gets lost
four weeks, ten minutes a day
Each of the two will have thought that the other one had it.
in the last two weeks nobody had to chase it

2.B.1.c project TLV -
propose one small change to the way the day or the shift begins, and win over two people who doubt it for a trial of two weeks
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

2.B.1.e mentoring TLV - learners
be the one beside whom the next new person spends the first week
write down the three things that go wrong first
whoever decides who trains whom
the first days of the next one who starts
The hardest part will be to keep the hands off.
the person does the first thing alone at the end
ask: have the next new person beside me for the first week
gain: They would have one person to ask, and the rest of you would be asked less.
cost: It would slow me down a little in that week, and afterwards save us questions.

2.B.1.f stretch TLOV - care
ask five people who get the results of your work what would have made it easier for them, and do the smallest of the five things
write down the question and the five names, and ask the first one
the five
three weeks, five minutes each
Two of the five will name the same small thing.
somebody notices without being told
ask: ask five people who get the results of my work what would have made it easier for them, and do the smallest of the five things
gain: You would hear from me what all five said.
cost: It would take me about an hour over three weeks, and each of them five minutes.

2.B.1.f volunteering H -
ask five neighbors what would make their week easier, and do the smallest of the five things
ask the first one
the five
three weeks, five minutes each
Two of the five will name the same small thing.
somebody asks for it a second time
"""
