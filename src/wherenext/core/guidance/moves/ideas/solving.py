"""Ideas that build solving problems, handling technology, deciding and seeing the whole.

The lines of each are told in :mod:`wherenext.core.guidance.moves.ideas.idea`.
"""

TABLE = """
2.B.2.i project TLOVH fault,machine,material,code,trip,food,record,check,endured,rare,ruled,alone
take one trouble in {duty} that everyone works around, write up five cases of it, past ones included, and find what they have in common
write down the last case: when, where, with whom, what came before
those who meet the same trouble
a month, ten minutes a case
The cause will lie one step before the place where it shows.
somebody who knows the work agrees that this is the cause
ask: write up the next five cases of what goes wrong there most often, and look for what they have in common
gain: If there is one cause behind them, you would have it in writing with the five cases.
cost: It would take me ten minutes a case.

2.B.3.a project TLOV page,sheet,drawing,rare
watch two people use what comes out of {duty}, without helping them, and write down where they stop
choose the two, and write down where you think they will stop
two who use it, for twenty minutes each
two weeks, one hour each
They will stop in a place that nobody inside has thought of.
one such place is made easier, and they get past it
ask: watch two people use what comes out of it, without helping them, and write down where they get stuck
gain: I would make one of those places easier and show you the notes.
cost: It would take twenty minutes of each of the two and about two hours of mine, over two weeks.

2.B.3.b project TLOVH record,material,machine,roster,make,event
sketch a better form, layout or holder for {duty}, let two people try it made of paper or cardboard, and change it once
make the sketch on the back of an envelope
the two who would use it most
three weeks, one hour a week
The first sketch will be too clever.
both are quicker with the second one than with what is there now
ask: sketch a better form, layout or holder for it, let two people try it on paper or cardboard, and change it once
gain: If both are quicker with it, you decide whether we keep it; if not, nothing is lost.
cost: It would take me about an hour a week for three weeks, and the two a few minutes.

2.B.3.c project TLOV machine,make,material,food
compare two tools or materials for {duty} on one real job each, and recommend one with reasons
write down three things that matter before looking at either
whoever buys or decides them
a month, two hours in all
The cheaper one will do, except for one thing.
the recommendation is followed, and still looks right after a month
ask: compare two tools or materials for it on one real job each, and recommend one with reasons
gain: You would have the reasons on half a page before the next order.
cost: It would take me about two hours over a month.

2.B.3.d project TLOV machine,code
set up one device or program that is used in {duty} from the box or from nothing, and write the steps so that somebody else can repeat them
ask what is waiting to be set up next
whoever usually sets it up, to stand by
two weeks, three hours in all
One step will be missing in the paper that came with it.
somebody else gets through on the written steps alone
ask: set up the next device or program there from the box myself, with whoever usually does it standing by, and write down the steps
gain: The next one could then be set up by anybody who has the steps.
cost: It would take me about three hours, and that person perhaps one.

2.B.3.d volunteering H -
set up a telephone, a computer or a printer for two neighbors, and write down the steps for the second while doing the first
ask the neighbor who complains about it most
two neighbors
two weeks, three hours in all
The second will take half as long.
neither calls about it in the week after

2.B.3.e project TLOVH sheet,record,figures,money,code,alone,rare
let a spreadsheet formula or a short script do one dull step of {duty}
write down by hand, line by line, what is done today
somebody nearby who has done such a thing once
three weeks, two hours a week
It will take longer to build than it saves in a month.
it runs for two weeks without being mended
ask: let a spreadsheet or a short script do the dullest step of it
gain: If it works, that step costs nobody time any more, and I would write down how it works.
cost: It would take me about two hours a week for three weeks; until it has run for two weeks, the usual way stays.

2.B.3.e course TLOVH - code
take the first lessons of a free course in programming, and solve one small task of your own with what they teach
do the first lesson and write down the task
nobody; a library often has a group
four weeks, two hours a week
By the third lesson it will be either a pull or a chore.
the small task is solved, and there is a next one

2.B.3.g project TLOV machine,food,grow,code
note the two readings or signs that matter most in {duty} the next ten times, and set limits for when to act
choose the two and write the first line
whoever would be called first when it goes wrong
the next ten times, a minute each
One of the two will drift before anything is noticed.
one drift is caught before it becomes a stop
ask: note the two readings that matter most there the next ten times, and suggest from when on we should act
gain: We would notice a drift before it stops us.
cost: It would take me a minute each time.

2.B.3.h shadowing TL material,food,trip machine
learn to run one machine that others run today where {duty} happens, with somebody standing by
write down which machines stand there that you have never run, and ask who runs one of them on a quiet day
the person who runs it, and whoever must allow it
a month, one hour a week
The hands will learn it sooner than the head.
half an hour goes by without help and without a stop

2.B.3.h volunteering OVH -
learn to run one machine, such as a mower, a sewing machine or a kitchen mixer, at a place that lends hands and tools
ask a tool library, maker space or parish kitchen when someone is there to show it
whoever looks after the machine
a month, one hour a week
Setting it up will take longer than running it.
it is set up, run and cleaned once without help

2.B.3.j project TLOV machine
take over the care of one piece of equipment used in {duty}: what is looked at, how often, and a line in a log each time
write down what on it wears, and where you would look
whoever repairs it when it fails
two months, ten minutes a week
The log will show that it fails after the same thing each time.
it does not stop unplanned in the second month
ask: look after the one that gives us most trouble: check it every week, and keep a line in a log each time
gain: It should stop less often, and whoever repairs it would have something to go by.
cost: It would take me ten minutes a week for two months.

2.B.3.k project TLV fault,machine,code,rare
be the first who looks when one kind of fault comes up in {duty}, and write down the cause each time
write down the last three such faults and what they turned out to be
whoever is called today, to be asked when it goes no further
six weeks, as it comes
Two causes will stand behind most of the calls.
of the last five, three are found without help
ask: be the first to look when something fails there, before anybody is called, and write down the cause each time
gain: You should need fewer calls, and would have a list of what the causes were.
cost: It would take me up to half an hour each time; what I cannot settle goes on as it does today.

2.B.3.k project OH machine,code
look for the fault first the next five times something fails around {duty}, for half an hour, before anybody is called or anything is bought
put a notebook where it happens
whoever is called today, to ask afterwards whether the guess was right
two months, as it comes
The guess will be right more often than it feels.
three of five causes are named rightly before help comes

2.B.3.l shadowing TLOV machine
repair one thing used in {duty} together with the person who usually does it, and the next one with that person watching
ask what is waiting to be repaired
the person who repairs it
a month, two hours in all
The taking apart will be easy and the putting together not.
the second repair holds for a month
ask: do the next repair together with whoever usually does it, and the one after myself, with that person watching
gain: You would have one more person who can do it.
cost: It would take each of us about two hours over a month.

2.B.3.l volunteering TLOVH -
take something broken to a repair café or a neighbor who mends things, mend it together, and help with the next one
look up the next date, or knock
the volunteer at the table
a month, three hours in all
It will be something small and loose.
it works a month later

2.B.3.m project TLOVH make,check,record,page,food,drawing,machine,material,money,alone
write a check list of five lines for {duty}, and go through it the next five times before calling the work done
write the five lines from the last five mistakes
one person who gets the result, to say what is missing on it
the next five times, three minutes each
One of the five lines will never catch anything.
it catches one mistake that would have gone out
ask: make a check list of five lines from the last mistakes, and go through it the next five times before I call the work done
gain: Mistakes should be caught here rather than by whoever gets the result, and I would show you which line caught what.
cost: It would take me three minutes each time.

2.B.4.e stretch TL material,roster,money
ask to take one kind of small decision in {duty} yourself for the next five times, and note each time why it fell so
write down the last three that were passed on, and what came back
whoever takes or checks that decision today
the next five times, five minutes each
Most will fall the way they would have fallen anyway.
at least four of the five still look right to both
ask: decide one kind of small thing there myself the next five times, whichever you would be glad to be rid of
gain: I would note each time why, and we could look at the five together afterwards.
cost: It would take me five minutes each time, and save you the asking.

2.B.4.e stretch LOVH material,sell,event,roster,rare,lead
before each of the next three bigger decisions in {duty}, write down what is expected to come of it, and read it again four weeks later
write it for the last one, before looking up what came of it
nobody; a friend to read it along
as they come, five minutes each
The reasons will look different afterwards, even where the decision was right.
at least two of the three turned out about as written

2.B.4.g project TLOVH material,page,record,fault,code,trip,customers,food,roster,money,check,event,rule,machine,ruled,rare
draw on one sheet how {duty} hangs together: from whom it comes, where it waits, to whom it goes
draw the first three boxes and the arrows between them
two people who stand on the sheet, to correct it
two weeks, two hours in all
The longest wait will lie between two people who both think that the other one has it.
those on the sheet agree with it, and one wait gets shorter
ask: draw on one sheet how it runs: from whom it comes, where it waits, to whom it goes
gain: We would see where the longest wait is, and I would suggest how to shorten it.
cost: It would take me about two hours over two weeks, and two others ten minutes to correct the drawing.

2.B.4.h project TLOV material,page,customers,sell,event,learners,food,roster,machine
choose two numbers that show whether {duty} does what it should, and put them where others see them for six weeks
write down four such numbers and strike out the two that are hard to get
the one or two people who would look at them
six weeks, ten minutes a week
One of the numbers will not move, whatever is done.
the other one leads to something being done differently
ask: choose two numbers that show how it is going, and put them where we all see them for six weeks
gain: We would talk about how it is rather than how it feels, and you could say after six weeks whether they stay.
cost: It would take me ten minutes a week.
"""
