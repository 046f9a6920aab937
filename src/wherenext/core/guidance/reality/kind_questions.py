"""What to ask about each kind of undertaking, in our own words: its craft, and what decides whether it holds.

Under the name of each kind stand two questions: first what must be known or done well at its heart that a newcomer
underestimates, then what people who did it will tell of its second year.
"""

from collections.abc import Mapping
from functools import cache
from types import MappingProxyType

QUESTIONS = """
bakery
- From whom could you learn to feel in your hands what flour, warmth and damp do to a dough from one day to the next?
- Who would come back for it week after week, not only on feast days, and what hours of sleep and baking would that leave you?
café
- Would the cup in the worst rush taste like the first of the morning, and who could teach you grinder, milk and cleaning?
- How many cups cross the counter in the two busiest hours, and what would guests want beside coffee in the empty ones?
restaurant
- What has to be cut, cooked and ready before the first guest sits down, so that a full room still gets its plates hot?
- Do you know what each dish would cost in goods and hands, and who stays to cook and wash up once the first excitement is gone?
catering
- Can you keep food hot, cold and good to look at from the stove to the last plate, in places where you never cooked before?
- When the number of eaters changes the day before, who bears the loss, and how do others keep a crew ready between jobs?
bar
- How do you notice early that somebody has had enough, and what do you say so that the room stays easy?
- Who would fill the room on a rainy Monday, and how do people who kept a bar cope with late nights and free rounds for friends?
brewing and pressing
- What spoils a batch before anyone can see or taste it, and how much of each day goes into washing, measuring and waiting?
- How long does a batch lie before it can go out, and how much could go straight to drinkers or cooks rather than through dealers?
preserving food
- Which measurements tell you that what you have put up is still safe after months, before smell and taste do?
- Who works with you in the weeks when everything comes in at once, and who empties the full shelves in the rest of the year?
coffee roasting and sweets
- Which few degrees or seconds lie between right and ruined, and how would you get the tenth batch to taste like the first?
- Why would people come back to yours when the supermarket shelf costs far less, and how do you get through the slow months?
butcher and fishmonger
- How much of a whole animal or fish ends as trimmings, and who could teach you to make something of the parts nobody asks for?
- Can buying, cutting and cold room be kept in step when everybody wants the best pieces in the same few weeks?
growing vegetables and fruit
- Where does water come from in a dry month, what does the soil lack, and who has grown the same things nearby for years?
- Who picks, washes and carries everything off in the week when it all ripens, and where does it go if everyone else has plenty too?
growing flowers and plants
- Which plants die of too much care, and what must you know of cold, light and pests before a whole bed is lost?
- In the weeks when nothing blooms, what is there to show or cut, and who does the weeding and watering through the hot months?
keeping seeds and sorts
- Can you keep one sort from mixing with another, and dry and store it so that it still sprouts years later?
- Who else holds a share of each sort, so that a thawed freezer, a wet summer or a lost notebook does not end it?
keeping animals
- How do you see that an animal is sick before everyone can see it, and who helps at night when you are at a loss?
- What becomes of the animals that are too many, too old or give nothing more, and could you carry that decision again and again?
keeping fish and ponds
- Which changes in the water come hours before the fish show them, and what takes over when the power or the pump stops?
- What has emptied other people's ponds or tanks in a single night, and with what would you begin again after such a loss?
breeding dogs and cats
- What must you know of the parents' joints, hearts and tempers, and who sits up with you when a birth stalls?
- Where do the young ones go that nobody wants or that come back grown, and how would you choose the homes they leave for?
animal shelter
- Could you read a frightened animal in its first days, and keep what it brought in from spreading to all the others?
- When every place is taken and another box stands at the door, what would you say, and who backs you in that answer?
horses and riding
- Could you tell from a horse's feet, back and eye that it must rest today, and how long did others take to learn that?
- What does each horse eat and need through a winter with little riding, and what becomes of it when it can carry nobody any longer?
forest and wood lot
- Which trees should stay, and how do you bring down the ones beside them without hurting yourself, the rest or the ground?
- What can the wood give in years when little may be cut, and what would storm, beetles or fire leave of the plan?
land and wild nature
- What lives and grows there in each season, and from whom would you learn to see it before you cut, plant or handle anything?
- Who still comes in the third summer to pull the same weeds or count the same nests, when hardly any change can be seen?
fishing for a living
- On a morning of doubtful weather, how do you decide to stay in, and what do you know of tide, gear and engine?
- How would you get through a closed or empty season, and what is left of a catch after fuel, bait, gear and the dealer's price?
grain, hay and big fields
- From what do you judge the right day for sowing or cutting, and what could you mend on the machine yourself while the weather holds?
- After how many poor harvests or low prices could machines and fields no longer be paid, and where might a crop wait for better ones?
homestead of one's own
- Which of water, heat, roof and food could you keep going with your own hands in the worst week of the year?
- Why did others leave such a life after a few winters, chores, distance or lack of company, and how would you meet the same?
mushrooms and plants from the woods
- Which look-alikes, molds or careless habits turn a full basket into a danger, and who checks yours until you are sure?
- Is there anything to fill the weeks when woods or logs give nothing, and how much can be taken from one spot year after year?
zoo, aquarium or butterfly house
- What does each kind of animal need in warmth, food, space and company, and who would notice that one is quietly unwell?
- Why would people come after they have seen the animals once, and how are these fed and warmed in months with few visitors?
healing animals
- How do you find out what is wrong with a patient that cannot say it and hides its pain, and from whom do you go on learning?
- What would keep you well through night calls, upset owners and the days when an animal has to be put down?
guest rooms
- What must be done between one guest's leaving and the next one's key, so that bed and bath feel new every time?
- Which weeks would stay empty, what might bring people there then, and how do hosts keep one door of their own shut?
retreats
- How do you lead a group through silence, tears or quarrels over several days, and when would you send somebody to a doctor instead?
- Why would people come to this place again or send a friend, and what does the house do between two groups?
weddings and parties
- What can go wrong between the first chair and the last guest, and what would you have ready for rain, delay and a missing cook?
- Where would new couples or hosts come from each year, and what do you give up when the best weekends are all taken?
summer camp
- How do you find and train young leaders who notice homesickness, cruelty and danger before a child has to say so?
- In the months without children, what has to be repaired, planned and filled, and which families would send theirs again?
amusements and rinks
- What has to be checked on floor, ice, rides or machines before each opening, and who can repair it on a Saturday night?
- What brings people a fifth time once the novelty has worn off, and what does the place do in weather when nobody comes?
cinema and music hall
- How do you choose a program that fills more than the first row, and what must be right with sound, light and seats?
- How full is such a room on an ordinary weeknight, not the best one, and what else could happen in it?
sports ground
- After heavy rain, frost or a hundred feet, what does the playing surface need, and who has kept one in order for years?
- Who gets the good hours when several groups want them, and who would use the place on weekday mornings or in bad weather?
market hall or festival
- How do stalls or acts, power, toilets, cars and crowds fit on the ground, and what happens when the sky opens?
- Why would the good sellers or players come again next time, and how many hands remain for the sweeping when the crowd has gone?
lending and renting things out
- In what state do things come back, and who cleans, checks and mends each piece before the next person carries it off?
- On which days would everybody want the same thing, what stands idle otherwise, and how do you handle what never comes back?
repairing household things
- How do you find the fault in something you have never opened before, and where do parts come from when nobody makes them?
- How early do you say that a thing is not worth mending, and what keeps the pile of half-finished ones small?
bicycles
- Which jobs on wheels, brakes, bearings or electric drives need real practice, and who checks your work before somebody rides downhill on it?
- What would you do in months when few people ride, and how do you keep half-stripped bicycles from filling the whole room?
cars and motorcycles
- Which faults can you find for certain today, and where would you learn the electronics, the rust or the old engines you do not know?
- When a job turns out much bigger than thought, how do you decide whether to go on, and where does the vehicle stand meanwhile?
restoring furniture and old things
- How do you tell what should be left as it is, and which glue, finish or cloth could be undone by someone after you?
- How long does a piece take against what it will fetch or mean to someone, and where do all the waiting ones stand?
computers and phones mended
- How do you find the true cause when several things fail at once, and keep people's pictures and passwords safe meanwhile?
- What else would people bring you when makers lock their parts, or when a new device costs little more than the repair?
machines mended
- Which faults can you hear or feel before taking anything apart, and where do drawings, parts and special tools come from?
- Do the breakdowns all come in the same weeks, and how would you choose whose machine goes first and which job to refuse?
letting homes
- How do you choose the people who will live there, and how would you hear of a leak before the ceiling comes down?
- After an empty month, a new roof and a tenant who does not pay, what would remain, and how would you act towards that tenant?
restoring houses
- What hides behind plaster, floor and roof, who should open it up with you first, and in which order must the work go?
- If it takes twice the time and money, what will you do, and which part could be finished and used first?
living together
- How would quarrels over dishes, noise, guests and promises be settled before they grow, and who would be the first to speak up?
- Which work falls on each, who decides when not all agree, and what happens when one person quietly does less?
guided walks and tours
- How do you make one street, stone or bird speak to people of different ages, and how sure are you that the story is true?
- Who would come on days without holiday guests, and how do you keep it fresh when you tell it for the hundredth time?
leading journeys
- If a traveler falls ill, a road is closed or two people cannot stand each other, what would you do far from home?
- Who would travel with you after friends and their friends have been, and by which day must a journey be full or called off?
trips outdoors
- Which signs in weather, water, ground or faces make you turn back, and could you do it when the others want to go on?
- How short is the season, who fills the places in it, and what keeps good guides coming again the year after?
sailing and boats
- What can you handle alone when the engine stops, the wind rises and it grows dark, and with whom would you practise it?
- How much time goes into hull, engine and gear for each day under way, and what breaks first when that is put off?
diving and swimming
- How do you see fear or trouble in somebody in the water before there is a call, and what happens in the first minute?
- Which pool, shore or boat could you count on at good hours all year, and what brings learners again after the first course?
surfing and boards
- Are you able to read water, snow or ground and a tired learner, and what do you do when somebody gets into trouble?
- What remains in the months without waves, snow or visitors, and who else already claims the same stretch?
flying
- Which decisions have to fall on the ground before takeoff, and how do you stay in practice for a failure that may never come?
- What does each hour in the air take in upkeep, fuel and waiting for weather, and who would need it again and again?
old trains, trams and ferries
- Who still knows the boiler, the brakes, the cables or the track, and how would that pass to younger hands in time?
- Who turns up for rust, paint and parts when nobody rides, and which big repair could never come out of tickets alone?
training dogs and horses
- Can you read ear, eye and breath before the animal acts, and how much of the training is really for the person holding it?
- How does the animal behave weeks later without you, and who tells you honestly when one is not made for the task?
coaching a team
- Can you keep the weakest player learning and the best one stretched in the same hour, and catch an injury early?
- What do you do when results, families or a star player pull the team apart, and who still comes after a losing season?
yoga, fitness and dance
- How do you notice whose knee, back or breath is in danger, and what would you offer that body instead?
- Who keeps coming when good intentions fade, and how many classes a week can your own body stand?
classes for grown-ups
- What can a tired grown-up take in during one evening, and how do you help beginners and old hands at the same table?
- When the first course has been full, who would come to the next, and what could people do by themselves when they leave?
help with school
- How do you find the spot where a learner stopped understanding, perhaps years back, and explain it in a third way?
- What would make pupils come in weeks without tests too, and how do you get on with their teachers and parents?
teaching languages
- How do you get people to speak in the first hour without fear, and when is it better to let a mistake pass?
- What keeps learners at it when progress can hardly be felt, and where would they use the language outside the lesson?
founding a school or kindergarten
- What does the day look like, hour by hour, for a child who does not fit in, and who would really teach it?
- What holds teachers, parents and founders together when they disagree, and how many children must have come by the second year?
minding children
- What would you do when one screams, one bites and one sleeps, and how do you tell parents what they would rather not hear?
- What have you agreed beforehand for the family that is always late, wants things done differently or suddenly leaves?
teaching about nature
- How do you get a group to look closely without talking too much yourself, and what do you say when you do not know?
- Which schools, families or visitors would come back each season, how do they get there, and what happens on a day of pouring rain?
sky and science for all
- Could you explain it to a child and to a doubting engineer with the same object in hand, and say nothing untrue?
- What is there to see when clouds come or the apparatus breaks, and what draws people again after the first wonder?
healing with animals
- By which signs do you tell that the animal has had enough, or the person has, and which of the two do you help first?
- Who would send people or call you in, and how can anyone see whether it did good beyond one pleasant hour?
massage, spa and wellness
- How do you recognise what belongs to a doctor and not to you, and what do you say to the person then?
- How much of this can your hands and back stand in a week, for years, and what makes people come again?
a home for foster children
- What might a child do to test whether you mean it, and who could teach you to answer fear that looks like rage?
- When a child you love is sent back, how would you say goodbye, and who holds up everybody else in the house?
care for old people
- How do you help with what a person could once do alone without taking their pride, and hear what they will not say?
- If more is needed than you can give, whom would you call in, and how would you notice it before you are worn out?
beside grief and death
- How do you stay near someone without consoling too soon, and what do you do with your hands and words in the silence?
- Where do you put down what you have heard, and how would you know that it is not your own grief being served?
burial and farewell
- What do families need to see, decide and do for themselves in those days, and how do you guide them without hurry?
- Who would think of you at such a time, and how do people close to death every day keep sleep, friends and laughter?
birth and young parents
- How do you tell ordinary worry from real danger, in mother or child, and whom do you call without losing a minute?
- How do families find you when they are most tired, what about calls at night, and who stays with them after you?
people with disabilities
- When speech, time or courage is lacking, how do you find out what a person wants, and can you wait before helping?
- What would those it is meant for decide themselves, and what is left for them if a helper, a bus or a grant falls away?
recovery and counseling
- How do you listen to someone who lies to you and to themselves, and where does your part end and another's begin?
- On the day somebody relapses or disappears, what happens first, and who catches you when you take it home?
returning from war or prison
- What do those who came back say was missing in the first weeks, and how would you earn the trust of someone who trusts nobody?
- The first time somebody breaks a rule, drinks or vanishes, what do you do, and would the door open again?
newcomers and refugees
- How do you make sure you have understood what a family needs, through another language, other customs and fear of offices?
- When would people no longer need you, and what helps them to help the next ones rather than keep asking you?
shelter and food for the poor
- How do you calm a line or a room when someone shouts, and give things out without making anybody feel small?
- On the day when there is not enough for everyone, who is turned away, and who has to say it?
young people
- How do you reach the one who sits by the door with folded arms, and what do you do with a grave secret you hear?
- What would the young people run or decide by themselves, and who is there for them when the first helpers move on?
making things of wood
- How does the wood you use move as it dries, and which joint, edge or finish still holds after years in a heated room?
- How long does one piece truly take from rough board to last coat, and is there anyone who would wait for it?
building boats and instruments
- Which mistake shows only long after the glue has dried, when the thing is in use, and who could spot it earlier?
- How much time lies between the first cut and the finished piece, and what brings you back to it halfway through?
sewing and clothes
- How do you get from flat cloth to something that sits right on a real body or object, and keeps its seams in use?
- How long does one piece take from cutting to pressing, and why would somebody want it when stores sell the like for so little?
wool and weaving
- What decides already in fleece, yarn or dye whether the finished piece will be good, and could you get the same result twice?
- Would you make things that people use rather than only admire, and how many days are in each finished piece?
clay and glass
- What goes on in kiln, flame or mold that you cannot see, and how much breaks before shape and color come out as meant?
- Which things would you make again and again without growing tired, and how much may crack, get broken or stay on the shelf?
metal and knives
- How do you judge heat, hardness and edge by eye and hand, and what would show you a hidden crack in time?
- Which pieces do people need rather than admire, and how many hours of grinding, filing and finishing are in each?
jewelry and watches
- Which tasks at the bench need years, such as setting a stone or cutting a tiny gear, and on what would you practise?
- How do you come by metal, stones, beads or parts without too much lying idle, and why would people trust you with heirlooms?
leather and shoes
- Where does leather stretch, crack or tear first when it bears weight, and on whose feet, saddles or shoulders could you test yours?
- What would keep the bench busy between the few big orders, and where do good skins, soles and machine parts come from?
paper, print and binding
- How do paper, glue, ink and damp act on one another, and what should you practise on worthless sheets before touching a treasured one?
- Who still wants it by hand rather than from a machine, and often enough to keep press or bench in use all year?
soap, candles and cosmetics
- How do you measure and test so that batches are alike, keep for months and do no harm to skin or lungs?
- What sets yours apart on a market with five others selling the same, and why would someone buy it a second time?
painting and art
- Can you look at a work long enough to see what is wrong with it, and whose honest eye could help you?
- If nobody looked, asked or praised for a year, what would keep you at it, and where would the finished things go?
inventing a product
- What goes wrong when strangers use it without a word from you, and who knows how to make the hundredth like the first?
- What do people use today in its place, why would they change, and how many versions can you afford before it works?
printing on things
- What makes a print or piece hold up to washing, sun and rubbing, and how much is spoiled on each new material?
- What would you offer that a big online printer does not, and how do rush orders, small runs and wrong files fit into a week?
lettering and signs
- How do you shape and space letters so that they read at a glance, and keep a steady hand on a difficult surface?
- Why would people want these letters when a machine's are ready tomorrow, and how often does anyone need new ones?
music and choirs
- What do you have to hear, in yourself and in others, before it sounds together, and how are the hard bars practised?
- What keeps the practising alive in dark months with no performance in sight, and who has a say in what is played or sung?
theater and puppets
- Could you hold a room when a line, a lamp or a string fails, and who tells you truly where people grow restless?
- Who builds, carries, fills the seats and clears up beside those on stage, and what bridges the time to the next show?
circus, magic and comedy
- What becomes of the act when a trick fails or a room stays silent, and in front of whom could you fail often enough?
- Where would you perform on a Wednesday in winter, and what is left when a joint, a voice or a joke wears out?
dance company
- How do you make what you see in your head clear to other bodies, and keep them warm and unhurt day after day?
- Where would the rehearsing happen, who pays for those hours or gives them, and why would dancers stay after the first season?
telling stories aloud
- How do you find the moment on which a story turns, and what in the listeners tells you to slow down or stop?
- Where would new stories and new ears come from after the first year, and who must agree before a true one is told?
podcast and radio
- What would you cut away so that a stranger still listens after ten minutes, and how good must the sound be for that?
- In the fiftieth week, what would you still have to say, and would you say it to a few dozen listeners?
film and video
- What does it need that pretty pictures do not give, and how much footage can you bear to throw away?
- Where would it be seen, and by whom, and what makes you finish when the editing drags on for weeks alone?
photographs
- How do you work with poor light, little time and people who feel watched, and how much do you throw away afterwards?
- Who would want these pictures when people take so many themselves, and how do they stay safe and findable for years?
newspaper and magazine
- By what steps do you check a claim before it goes out, and would you run a true story about someone you meet every week?
- Who would still be reading after the first year, and what fills the pages of an issue before which nothing happened?
writing and publishing books
- Who reads a manuscript with a hard pencil before it is set in type, and how often would you let a text be rewritten?
- By what road does one more stranger hear of a book once friends have their copies, and what keeps you going with the next one?
maps and guides to places
- How do you check every path, door and opening time on the spot, and what happens to the copies already out when something changes?
- Who goes over everything again for the second edition, and would you still do it once the place holds no surprises?
apps, software and sites
- Where do strangers get stuck or give up with a first version when nobody explains it, and could you sit by silently?
- What brings people back in the third month, and who answers their letters and mends what breaks when building it is no longer new?
recording and record label
- Whose ear do you trust for room, microphone and performance, and could you sit beside that person through several sessions?
- What becomes of a record after the first weeks, and what did musicians and studio owners write down about shares before the first take?
comics and picture books
- Can a stranger follow the story with the words covered, and how do the figures stay the same people from first page to last?
- How long does one finished page take you on a bad week, and what would you drop to bring the whole book to its end?
writing for others
- What would you ask people so that they say what they truly mean, and the text sounds like them and not like you?
- Where do the second and third requests come from, and how do you agree beforehand when a text counts as finished?
editing and publishing help
- Can you tell an author plainly that a chapter fails, and still leave the voice on the page theirs?
- How do you judge from a few sample pages how many hours a manuscript will swallow, and which ones would you send back?
designing games and toys
- What do players do with it when you are not there to explain the rules, and do they ask for a second round?
- What did other makers do with boxes that stayed in the garage, and who decided how many pieces to have made?
oral history and memory of a place
- What do you ask, and how long can you keep silent, so that an old neighbor tells more than the polished story?
- Who may hear or use the recordings after the tellers have died, and in whose hands will they be kept readable?
museum, archive and exhibition
- What do damp, light and insects do to paper, cloth, wood or metal, and who could show you the first signs of harm?
- What brings somebody from the next street back a second time, and what things would you refuse even as a gift?
library and lending books
- By what rule would you choose what stands on the shelf and what leaves it, so that people find something unexpected?
- What draws readers in once the curious first visitors have come, and what do others do about books that never return?
own research
- Which question is small enough to answer with the sources or tools within reach, and who in the field would tear your method apart?
- What keeps the work going when the first result is nothing, and to whom do you owe a page by a set day?
keeping a language or craft alive
- Who still does it from childhood or from a master, and how will you learn what they know but cannot put into words?
- What would a young person do with it on an ordinary weekday, and who goes on with it when the first teachers are gone?
bookshop
- Which shelves would you fill yourself without a wholesaler's list, and how do you tell early which titles have to go back or be marked down?
- What would people come in for that they could not order from the sofa, and how do booksellers bridge the weeks after Christmas?
shop
- How do you judge what to order, how much and when, before you know which goods will sit on the shelf for months?
- Who walks past such a door on a weekday morning in February, and what would they come in for every week?
selling online and at markets
- What makes a stranger stop at the picture or the table, and how must things be packed to arrive whole?
- What is left of one sale after fees, postage, stall rent, returns and the hours of packing, and which goods still make sense?
grooming and minding pets
- What does a frightened dog or cat show just before it bites or bolts, and who has taught you to handle that moment?
- What do others do when all the owners go away in the same week, and what fills the weeks in between?
hair and beauty
- How do you find out what somebody in the chair really wants, and what do you do when skin or hair reacts badly?
- What makes a guest book the next visit before leaving, and what do people in the trade do about empty chairs and missed appointments?
translating and interpreting
- Which subject do you know so well in both languages that an expert would find no wrong word in your version?
- Which work still comes to people when machines do a first version, and how did those who kept their clients come by them?
clearing houses and moving
- How do you judge a full house in one walk through it, from stairs and heavy wardrobes to the things nobody will take?
- What do others do when a job takes twice as long, a cabinet breaks or the strongest helper stays away that morning?
cleaning
- Which product ruins which floor, stone or cloth, and how do you do a room thoroughly at a pace that holds all day?
- What keeps helpers from leaving after a few weeks, and how do others arrange the rounds so that travel does not eat the day?
help around the house and garden
- Which jobs would you turn down because a wire, a pipe, a roof or a tall tree needs somebody with other training?
- What work is there in the wet and cold months, and how do others keep small favours from swallowing the afternoon?
ponds and landscapes
- Where does the water go in a cloudburst and in a drought, and how do you read soil and slope before anybody digs?
- Who looks after the planting and the water in the second and third year, and what should be agreed about it beforehand?
books and taxes of others
- Would you notice the receipt that is missing, and what do you say to a client who would rather not show it?
- How do others get through the weeks when every deadline falls together, and which clients did they wish they had turned away?
advising companies
- Which trouble inside a business do you know from the inside, and how would you learn what staff will not tell the boss?
- Where does the next assignment come from once everybody who knows you has been asked, and who finds it while you are busy?
coaching lives and work
- How do you notice that somebody needs a doctor or a therapist and not a coach, and who looks over your shoulder?
- How do people find you once friends of friends have come, and how do you see whether anything changed for them half a year later?
rides and deliveries
- How would you plan a round so that a late passenger, a closed road or a missing parcel does not upset the day?
- How much of the day would you drive empty or wait, and what have others done to fill the way back?
marketing and public relations office
- What makes people who did not care for a thing begin to listen, and how could you show that it was your doing?
- What happens to the office when the largest client leaves, and how do others win the next one while serving the present ones?
finding people work
- How do you learn what a workplace is truly like and what a person can truly do, beyond the advertisement and the papers?
- How many whom others placed were still there after half a year, and what was done for them in the first weeks?
computing firm
- What does a customer really need behind the first list of wishes, and who is called when the system stands still?
- Which customers go on needing you after the first delivery, and what do older firms say about fixed prices and wishes added later?
interior design and staging
- How do you turn a vague wish into measurements, light and materials that still work once people live or walk about in the room?
- What happens when a client changes their mind after the sofa is ordered, and what do others have signed beforehand?
building company
- Who works out the price of a job before the ground or the wall is opened, and what do they allow for surprises?
- How do others pay crew and materials while a client holds back the last instalment, and what made them turn down a big job?
trades of one's own
- Which faults in this trade show only months after the work is done, and under whose eye did you learn to avoid them?
- When do offers, bills and calls get done if the day goes on the tools, and what did others do about late payers?
own practice in health
- What goes beyond your knowledge, how would you recognise it in time, and to whom would you send that patient the same day?
- How do others fill the first empty months, and later keep the crowded hours and the paperwork from spoiling their care for patients?
nursing home or home care firm
- How do you see whether people are washed, fed and spoken to kindly at night or behind a closed door?
- Why do good carers stay or leave where others run such a place, and what happens to the rota when two are missing?
real estate office
- Could you tell an owner what a house is truly worth, and find the damp wall or old easement before the buyer does?
- How do others live through months without a signed sale, and why do owners trust them rather than a bigger name?
law and advice for people
- When somebody arrives upset with a bag full of letters, how do you find the one paper on which the case turns?
- What do others do when more people need help than there are hours, and how do they decide whose case to take?
justice and prisons
- What helps you stay fair and friendly with people who have done harm or suffered it, without being used or growing hard?
- What decides whether guards, courts, offices and the people concerned still trust you after a year, and how have others lost that?
lending money to neighbors
- On what signs would you judge whether somebody can repay, and could you refuse a person you meet again at the baker's?
- What do others do at the first missed payment, and what decides whether people pay back when nobody comes knocking?
laundry, car wash and vending
- Which pump, belt or coin slot fails first, and can you put it right yourself while customers stand waiting?
- How did others find out whether a spot had enough passing people, and what did water, power and broken machines do to the sums?
trucks of one's own
- What do you see, hear and smell on a truck before it breaks down, and which repairs could you do at the roadside?
- Which loads would you refuse because diesel, tyres and the empty way home cost more, and who offers the next one?
shared work rooms
- Who brings the people in the room together and settles quarrels over noise, dirty cups and tools left lying about?
- How many desks or benches must stay taken through the summer, and why did members of other such rooms leave?
rescue and disaster help
- What must be practised until it works wet, tired and in the dark, and with whom would you train it?
- What keeps a team ready and together through a year without an alarm, and who looks after them following a bad night?
water, wells and building abroad
- Who on the spot knows the ground, the dry season and the old quarrels, and what did they say about earlier wells or buildings?
- Who holds the spare parts, the tools and the key five years on, and why did older pumps and roofs there give out?
matchmaking and circles
- How do you sense who will do each other good, and what do you do about somebody who makes the others uneasy?
- What keeps enough of the right people coming once some have found each other and the shy ones stay away?
garden center and landscaping firm
- What keeps plants healthy through heat, frost and pests until they are planted, and who recognises a sick batch at once?
- How much of the year hangs on a few spring weekends, and what did others do when those were cold and wet?
clothes and goods second hand
- Can you tell in seconds what is worn out, faked or worth something, and what happens to the heap that stays behind?
- Where do good pieces come from every week once the first attics are empty, and who sorts, washes and mends them?
ceremonies at life's turns
- What would you ask a family in one hour, so that every word on the day belongs to these people alone?
- Through whom do families hear of you when it matters, and how do you stay wholly present at the third ceremony in a week?
neighbors and meeting places
- How do you greet somebody who comes in alone for the first time, and what makes that person come a second time?
- Who unlocks, sweeps and makes the tea when the first helpers tire, and what do people come for on an ordinary Thursday?
charity, fund and campaign
- What exactly should be different afterwards, and how will you learn whether the help or the campaign really brought that about?
- What keeps givers and helpers with it after the first appeal, when there is nothing new and the need is still there?
politics and public office
- Which matter do you know down to the paragraph and the budget line, and which opponents have you heard out about it?
- Who would still ring doorbells with you after a lost vote, and on which point would you rather lose than give way?
cooperative
- By what steps do members reach a decision all can carry when some work more than others, and who has led such meetings?
- What do members do when the first one wants out with their share, or when the meetings grow empty?
energy of one's own
- What does the place truly yield in the darkest, calmest or driest weeks, and who has measured it rather than guessed?
- Who climbs up, wades in or reads the meter when it stands still, and what have others had to replace early?
waste and second life
- What may be dirty, mixed or dangerous among the things brought in, and who takes what cannot be used again?
- What happens when more arrives than leaves, and what steady use or buyer have others found for the last difficult part?
faith and spirit
- From whom do you learn prayer, study or silence, and who may tell you when you are wrong?
- What do others do in the dry months when prayer or gathering feels empty, and what made them stay with it?
living together in old age
- What should be said aloud about noise, guests, cooking, falls and forgetfulness before anybody packs a box?
- What did other houses decide about the day when one needs care, and how was the first room filled after a death?
homes owned by those who live there
- Who among the residents can read a building report, a loan agreement and a balance sheet, and explain them to the rest?
- How did other houses get through the long wait before moving in, and what happened when a household wanted to leave?
watching nature together
- Which birds, plants or insects can you name surely by sight or sound, and who checks a record that seems too good?
- Who comes out on a wet November morning, and what made groups elsewhere keep on after the keenest member had left?
long way on foot or wheels
- What would a trial week in rain, with the full load, show you about feet, knees, brakes and sleep?
- What made others turn back or go on after the first novelty, and what would count for you as a good place to stop?
helping abroad
- Who in that place asked for this help, and how well could you follow what they say among themselves?
- What will still be done there once you have left, and what do local people say about helpers who came before?
family first
- Which hours of an ordinary day of it try people most, and who else is there in them?
- What do people who did it miss after a year, and what did they keep for themselves alone?
time for oneself
- What would you do on a grey morning when the first rest is over and nobody expects you anywhere?
- What did others find they had run from or missed, and what helped them come back different rather than only rested?
studying again
- In what way do you learn best these days, and when did you last sit three evenings over a hard text or problem?
- At which point in such a course do grown-up students give up, and what helped those beside them to stay?
training volunteers or helpers
- Can you cut what you know into steps that a nervous beginner can try out on the first day, with you only watching?
- Why do helpers drift away after the training, and what do those who stay say about their first month?
organizing people and meetings
- When one person talks long and others say nothing, how do you change that and still end with something decided?
- Who does what was agreed between two meetings, and what did others do when the same three people always did everything?
asking for money
- Can you say in three sentences what a certain sum would change, name it plainly and then wait for the answer?
- What do givers hear from you in the months when you ask for nothing, and how do you bear a row of refusals?
keeping the books and the rent
- Where does each slip of paper go on the day it arrives, and could somebody else find it without asking you?
- What do you do in the week when the account will not cover what is due, and whom do you tell first?
speaking before officials or crowds
- Which one sentence should listeners repeat on the way home, and what do you answer when somebody attacks it with a figure?
- What do you do in the quiet weeks after the speech, when those who decide need to be asked again?
measuring and testing outdoors
- How do you make sure that a sample or reading taken in wind, mud or cold can be compared with last month's?
- Who goes out when it pours and nothing seems to change, and what did others lose through one gap in the row?
maps and numbers made public
- What might a careless reader conclude wrongly from the map or table, and who tests it on fresh eyes before it goes out?
- Who corrects the figures when somebody proves one wrong, and what made people trust or drop other such maps?
telling visitors the story
- How do you tell the same story for the fiftieth time to a tired school class and to an expert in the back row?
- How do you keep it true when a better legend gets more laughs, and what do visitors still remember a week later?
cooking for many
- How do you get every pot ready, hot and safe at the same minute, in a kitchen that may not be yours?
- What do you do when twice as many come, or half, and what do experienced cooks keep in the cupboard for that?
cleaning and keeping house
- In what order do you go through the rooms, and what do you look for that a guest would see first?
- What do others do to keep the work from being unseen and left to one person, and when is clean enough?
mowing, digging, grounds
- Which tool or machine can you sharpen, set and handle safely on a wet slope, and who could teach you the rest?
- What grows over in a fortnight if you miss it, and how do others get through the weeks when everything shoots up?
driving people
- Who has shown you how to help somebody unsteady into a seat, and how to stay calm when passengers argue or feel ill?
- What makes people rely on the ride week after week, and at what sign of tiredness or weather would you leave the keys hanging?
carrying and delivering
- What must be known about lifting, loading and tying down so that neither the goods nor a back is harmed at the last stop?
- What goes wrong on the doorstep most often, from nobody home to the wrong box, and how do experienced carriers settle it?
caring for people at home
- Who could show you how to lift, wash or feed somebody without hurting or shaming them, in a narrow bedroom?
- What do others do when they start to dread the next visit, and where do they set the limit of what they give?
tending animals every day
- What do you look at first each morning to notice an animal falling ill before it stops eating?
- What changes for you when one you have fed by hand must be given away, slaughtered or put to sleep?
building sheds, walls, fences
- What lies under the ground, where will the water run, and how do you keep posts or stones true after a frost?
- What did other builders have to pull down and do again, and where did they lose most days before the thing stood?
pipes, wires and boilers
- Which valves and switches shut everything off, and where does your own skill end and a certified fitter's begin?
- What do people who look after old systems do every month so that nothing bursts in January, and where do they write it down?
running boats, trains or big machines
- Which sound, gauge or smell tells you to stop at once, and with whom could you practise stopping?
- What happens to care when a thing has gone well a hundred times, and how do old hands keep to the checks?
selling over a counter or at a stall
- How do you greet people so that they stay and look, and keep the change right with five of them waiting?
- How do you stay cheerful through the empty hours, and what have good sellers learned from those who walk on?
making a web page and films for it
- What should somebody find within a few seconds on a small phone, and which outsider could try it for you?
- Who puts up the new dates and takes down the old ones next winter, and what would you film when nothing special happens?
taking pictures and filming
- How do you get people to forget the camera, and what do you do about bad light, wind noise and an empty battery?
- How long do others sit sorting and cutting after one hour behind the camera, and what do they do when somebody wants a picture removed?
drawing and designing
- How many rough sketches do you make before the clean one, and who may tell you that the message does not come across?
- How do you end the round of wishes when everybody wants another colour, and what do you do with a good drawing turned down?
playing music for people
- What tells you which tune a room wants next, and how much can you play without looking at the notes?
- What do you do when people talk through it or the piano is out of tune, and what keeps the tenth evening alive?
performing
- What do you do when a line is lost, a child cries or nobody laughs, and where could you practise that?
- How do others keep a piece fresh after the premiere, and what do they do on the night with six people in the seats?
listening to people in trouble
- Can you hear something terrible without giving advice or telling a story of your own, and who taught you to sit still?
- Where do you lay down what you have heard, and what do others do when somebody comes to lean on them alone?
praying and blessing with people
- Which words fit a person in fear or doubt, and when is silence or a hand better?
- What do others say when a prayer seems to go unanswered, and where do they find quiet and faith for themselves again?
permits, contracts and the law
- Where in a long document does the sentence hide that can do harm later, and whom do you ask when unsure?
- Which delay or missed date has hurt others most, and how do they keep an office friendly through the fourth enquiry?
finding things out
- What sets a sound source apart from a repeated rumour, and how would you note it so that others find it again?
- How do you decide that you know enough to stop, and what do you do with a finding nobody wanted to hear?
tickets, desk and guests
- Can you stay friendly and exact when the queue is long, the printer jams and somebody swears they booked?
- What do people at good desks do after the tenth complaint of the day, and what are they allowed to settle on the spot?
keeping watch for safety
- What keeps your eyes awake in the long hours when nothing happens, and what is the very first thing you would do?
- Could you stop something people are enjoying, and what do experienced watchers do when nobody wants to hear a warning?
printing and binding
- At which moments do you check for the wrong page, the crooked fold or the pale colour before the whole run is done?
- Which job would old hands refuse because the time, the paper or the machine will not do, and what did it cost them once?
planning trips and days
- Have you gone the route yourself at the same hour and season, and where could you cut it short in bad weather?
- What do seasoned planners leave out, and what do they do when the bus fails or half the group is tired?
helping children learn
- How do you find out what a child has not understood, when the child only says that everything is clear?
- What makes a child come back gladly after weeks of little progress, and when do good helpers make themselves unneeded?
leading a crew
- How do you give out tasks in the morning so that each one knows what is theirs, and who would show you how?
- What did other leaders do about the first one who came late or worked badly, and how soon did they speak up?
"""


@cache
def list_kind_questions() -> Mapping[str, tuple[str, str]]:
    """Return the two questions of each kind of undertaking by its name.

    Returns
    -------
    Mapping
        What must be known at its heart, and what decides whether it holds.
    """
    lines = QUESTIONS.strip().splitlines()
    told = zip(lines[::3], lines[1::3], lines[2::3], strict=True)
    return MappingProxyType({name: (craft.removeprefix("- "), turn.removeprefix("- ")) for name, craft, turn in told})
