"""Our list of what people commonly start: the words that speak of each kind, and the occupations that do such work.

A judgement of ours, in English. One kind a line, under its family:
name | words that hardly mean anything else | words that hint | occupations, what is done most first.
Codes are those of O*NET-SOC, ``.00`` left out; one that a catalog lacks is passed over.
"""

KINDS = """
# food
bakery | bakery, bake bread, sourdough, loaf, patisserie, pastry | bake, bread, oven, cake, pie | 51-3011 35-3023.01 \
35-3023 35-1011
café | cafe, coffee shop, coffee house, espresso, tea room, tea house | coffee, tea, counter, pastry, cup | \
35-3023.01 35-3023 11-9051 35-1012
restaurant | restaurant, diner, food truck, food cart, food stand, bistro, tavern, pizzeria, taqueria, supper club | \
cook, kitchen, menu, dinner, lunch, meal, plate, dish, truck, street food, grill | 35-1011 35-2014 11-9051 35-2021 \
35-3031
catering | catering, caterer, cater, meal kit, lunch box | banquet, cook, event, meal, wedding | 35-1011 11-9051 \
35-2021 35-3041
bar | pub, cocktail bar, wine bar, beer garden, taproom | bartend, drink, beer, wine, tap | 35-3011 11-9051 35-1012 \
35-3031
brewing and pressing | brewery, winery, distillery, cidery, meadery, vineyard, microbrewery | brew, wine, cider, \
beer, distill, grape, press, barrel | 51-9012 19-1012 11-9013 45-2092 41-4012
preserving food | jam, pickle, cheese, creamery, charcuterie, smokehouse, hot sauce, chocolate, preserve food, \
ferment | dairy, jar, bottle, kitchen, smoke, curd | 51-3092 51-3093 19-4013 41-4012 11-9013
# land
growing vegetables and fruit | vegetable, orchard, market garden, greenhouse, community garden, allotment, berry, \
mushroom, herb, csa | grow, garden, farm, land, harvest, fruit, soil, plant, lot, acre, tomato | 45-2092 11-9013 \
19-4012 45-1011
growing flowers and plants | flower farm, cut flowers, plant nursery, florist, bonsai, bouquet, flower shop | \
flower, bulb, grow, garden, greenhouse, plant | 27-1023 45-2092 37-3011 11-9013
keeping seeds and sorts | seed, heirloom variety, seed bank | grow, garden, old variety, save | 45-2092 19-4012 \
19-1013 45-2041
keeping animals | goat, sheep, alpaca, cattle, hen, chicken, poultry, pig, beehive, hive, honey, beekeep, livestock, \
herd, flock, llama | farm, barn, milk, egg, wool, pasture, bee, ranch | 45-2093 11-9013 45-2021 45-1011
keeping fish and ponds | koi, fish farm, aquaculture, aquaponic, trout, oyster, aquarium | pond, fish, water, tank | \
45-2093 11-9013 19-4012 37-3011
breeding dogs and cats | breed dog, kennel, puppy, breed cat | breed, dog, cat, litter | 39-2021 45-2021 29-2056 \
39-2011
animal shelter | animal shelter, animal rescue, sanctuary animal, stray, wildlife rescue, rescue dog | rescue, \
animal, shelter, dog, cat, bird | 39-2021 29-2056 31-9096 11-9151
horses and riding | riding school, riding stable, horse, pony, equine | ride, saddle, ring, barn, stable | 39-2011 \
39-2021 45-2093 27-2022
forest and wood lot | woodlot, forest garden, christmas tree, maple syrup, sawmill | forest, timber, tree, wood, \
acre | 19-1032 45-4011 45-4021 37-3013
land and wild nature | rewild, conservation, wetland, nature reserve, prairie, land trust, restore river, bird \
sanctuary | nature, land, wild, river, bird, species, habitat | 19-1031 45-4011 19-2041.02 19-1031.03
# guests
guest rooms | guest room, guest house, bed and breakfast, inn, hostel, hotel, lodge, cabin, campground, glamping | \
guest, breakfast, room, stay, night, tent | 11-9081 43-4081 37-2012 35-2013
retreats | retreat, respite house, week away, quiet week, sabbatical house | quiet, rest, week, silence, house, \
country | 11-9081 39-9032 39-9041 35-2013
weddings and parties | wedding planner, event venue, plan wedding, party planner, celebrant, festival | event, \
wedding, party, celebrate, barn, hall | 13-1121 11-9072 35-1012 41-9011
summer camp | summer camp, holiday camp, day camp, youth camp | camp, tent, summer, child, kid, fire, girl, boy | \
39-9032 39-1014 11-9072 33-9092
# lending
lending and renting things out | tool library, lend, rental shop, rent out, rental, library of things, tool shed | \
borrow, rent, tool, bike, boat, dress, costume | 41-2021 49-9071 41-2031 43-5071
repairing household things | repair cafe, fix-it, appliance, toaster, repair shop, lamp, fix thing | repair, fix, \
mend, spare part, broken, workbench | 49-9031 49-2092 49-9071 49-2094
bicycles | bike shop, bicycle, bike repair, cargo bike | bike, wheel, ride, repair, cycling | 49-3091 41-2031 \
49-9071 41-2021
cars and motorcycles | motorcycle, classic car, car repair, restore car, auto shop, auto repair | engine, car, \
garage, restore, repair | 49-3023 49-3052 49-3021 41-2031
restoring furniture and old things | antique, upholster, restore furniture, refinish, vintage furniture | old, \
restore, chair, finish, flea | 51-7021 51-6093 13-2022 41-2031
# houses
letting homes | landlord, rental house, rental property, tenant, let house, rent house | rent, house, apartment, \
buy, building, unit | 11-9141 49-9071 41-9022 13-2023
restoring houses | run-down house, fix up house, old house, flip house, renovate, restore house, tiny house | house, \
repair, carpentry, plaster, rebuild, roof, barn | 47-2031 11-9021 47-2141 49-9071
living together | cohousing, co-housing, commune, ecovillage, eco-village, intentional community, shared house | \
together, live, house, shared, village | 11-9141 21-1094 13-1082 47-2031
# outdoors
guided walks and tours | walking tour, city walk, ghost tour, guided tour, tour guide, sightsee | walk, tour, guide, \
visitor, evening, history, group | 39-7011 39-7012 19-1031.03 27-3043
leading journeys | travel agency, group travel, plan trip, lead trip, tailor-made travel, pilgrimage, journey | \
travel, trip, group, plan, traveler, lead, itinerary | 39-7012 41-3041 43-4181 13-1121
trips outdoors | hiking, kayak, canoe, rafting, climb, backpack, wilderness, outfitter, ski school, fly fishing | \
outdoor, guide, trail, river, mountain, camp, snow | 39-7012 39-9032 27-2022 19-1031.03
sailing and boats | sail, charter boat, sailboat, houseboat, charter, live on boat | boat, sea, harbor, coast, \
captain, dock, crew | 53-5021 53-5022 53-5011 39-7012
diving and swimming | dive school, scuba, snorkel, swim school, teach swim, swim | dive, water, pool, reef, afraid \
of water | 25-3021 53-5022 33-9092 39-9032 49-9092
surfing and boards | surf, skateboard, snowboard, paddleboard, wakeboard | wave, beach, board, camp | 27-2022 \
39-9032 33-9092 39-3091
flying | fly plane, flight school, drone, hot air balloon, glider | pilot, fly, air, plane | 53-2012 25-3021 49-3011 \
39-7011
# teaching
training dogs and horses | dog train, train dog, horse train, service dog, obedience | dog, horse, train, trainer | \
39-2011 39-2021 25-3021
coaching a team | coach, boxing club, soccer club, sport club, league, tournament, chess | team, club, court, game, \
train, kid, youth, play | 27-2022 39-9032 11-9072 27-2023
yoga, fitness and dance | yoga, pilates, gym, dance school, dance studio, tai chi, fitness, personal training, \
martial art | studio, class, move, body, breath, stretch | 39-9031 25-3021 11-9179.01 27-2032
classes for grown-ups | pottery class, cooking class, evening class, teach adult, people come to learn, teach people \
| class, course, teach, learn, lesson, workshop, student | 25-3021 25-3011 13-1151 25-9031
help with school | tutor, homework, learning center, after school, study center, literacy | child, school, reading, \
math, kid, pupil, teach | 25-3041 25-9042 39-9032 25-2021
teaching languages | language school, language cafe, teach english, learn spanish | language, speak, teach, \
conversation, immigrant | 25-3011 25-3021 27-3091 25-3041
founding a school or kindergarten | kindergarten, forest school, preschool, montessori, micro school, found school, \
own school | child, school, parent, teacher, pupil | 11-9031 25-2011 25-2021 25-9042
minding children | daycare, childminder, nursery school, play group, babysit | child, toddler, baby, play, parent, \
kid | 39-9011 11-9031 25-2011 39-9011.01
# care
healing with animals | animal therapy, equine therapy, therapy dog, therapy horse | heal, veteran, animal, calm | \
29-1125 39-2011 21-1014 39-2021
massage, spa and wellness | massage, sauna, spa, acupuncture, herbalist, reiki, bathhouse, wellness | heal, touch, \
body, relax, practice | 31-9011 11-9179.02 39-5094 11-9179.01
a home for foster children | foster, adopt, group home, foster care | child, home, place, license, county, teenager \
| 21-1021 39-9011 39-9041 21-1093
care for old people | elder care, elderly, dementia, alzheimer, assisted living, old people, lose memory, memory \
care, hospice, adult day | care, old, memory, age, home, visit, lonely, company, senior | 31-1122 31-1121 11-9151 \
29-1125
beside grief and death | grief, grieving, bereave, death cafe, death doula, have lost, widow | loss, death, talk, \
comfort, funeral, lost | 21-1014 21-1093 21-1013 39-9041
burial and farewell | funeral home, natural burial, burial ground, casket, farewell ceremony | funeral, burial, \
cemetery, grave | 11-9171 39-4031 39-4021 37-3011
birth and young parents | doula, birth center, midwife, new mother, breastfeed | birth, baby, mother, pregnant, \
parent | 29-9099.01 31-1122 21-1093 29-1161
people with disabilities | autistic, autism, disability, disabled, wheelchair, special need, blind people, deaf | \
inclusive, access, support, family, barrier | 39-9032 31-1122 29-1125 21-1093
recovery and counseling | addiction, recovery house, sober, counseling practice, therapy practice, support group, \
trauma | recover, counsel, listen, veteran, group, heal | 21-1014 21-1011 21-1093 39-9041
returning from war or prison | veteran, reentry, ex-offender, come out of prison, released prisoner | prison, \
return, soldier, war, jail | 21-1015 21-1093 21-1014 11-9151
newcomers and refugees | refugee, asylum, immigrant, migrant, newcomer, new family | paper, language, arrive, \
family, country, settle, translate | 21-1093 27-3091 21-1094 11-9151
shelter and food for the poor | homeless, food pantry, soup kitchen, food bank, free meal, community kitchen | poor, \
hungry, street, meal, night | 21-1093 11-9151 35-2012 21-1094
young people | youth center, teenager, youth club, mentor youth, at-risk youth | young, youth, kid, boy, girl, \
street, mentor | 39-9032 21-1021 21-1093 11-9151
# making
making things of wood | wooden, woodwork, furniture, cabinet, carve, whittle, wood shop, guitar build | wood, toy, \
chair, table, bench, saw, carpentry | 51-7011 51-7031 27-1012 51-7021
building boats and instruments | build boat, boat build, build guitar, luthier, violin make, instrument make, build \
canoe | boat, hull, guitar, violin, instrument | 51-7011 49-9063 27-1012 47-2031
sewing and clothes | sewing, clothing line, dressmake, tailor, quilt, alteration, fashion label, seamstress, wedding \
dress, costume | cloth, dress, fabric, sew, fashion, fit, garment, mend, alter | 51-6052 27-1022 51-6051 41-2031
wool and weaving | knit, weave, yarn, spin wool, crochet, dye wool, loom | wool, thread, pattern, fiber | 51-6063 \
27-1012 25-3021 41-2031
clay and glass | pottery, ceramic, potter, kiln, glassblow, stained glass | clay, glass, fire, bowl, studio | \
27-1012 51-9195.05 51-9195.04 25-3021
metal and knives | blacksmith, knife make, metalwork, weld sculpture, locksmith | iron, steel, weld, metal, anvil, \
knife, forge | 51-4121 27-1012 51-4194 47-2211
jewelry and watches | jewelry, goldsmith, silversmith, watchmake, clock repair | ring, silver, gold, gem, watch, \
clock | 51-9071 49-9064 27-1012 41-2031
leather and shoes | leather, saddle make, shoemak, cobbler, shoe repair, bag make | shoe, bag, belt, hide | 51-6041 \
27-1012 41-2031 51-6051
paper, print and binding | bookbind, letterpress, bind book, printmak, bind and repair book, print shop, stationery \
| print, paper, bind, book, press, card | 51-5113 27-1012 25-4013 51-5112
soap, candles and cosmetics | soap, candle, cosmetic, perfume, skin cream | scent, oil, wax, herb | 27-1012 51-9023 \
13-1199.06 41-2031
painting and art | painter, gallery, art studio, paint picture, sculpture, mural, illustrator, art school, exhibit \
art | paint, art, draw, studio, canvas, artist, illustrate | 27-1013 25-3021 25-4012 27-1024
designing games and toys | board game, card game, role-playing, game design, invent game, puzzle, video game | game, \
toy, rule, play, invent, player | 15-1255.01 27-1024 27-1021 27-3043
inventing a product | invent, inventor, prototype, patent, kickstarter, product line | product, design, idea, \
manufacture, make | 27-1021 17-2141 13-1161 51-2092
# audience
music and choirs | choir, band, orchestra, concert, music school, sing, songwrit, opera, chorus, record album | \
music, song, piano, guitar, play, voice, perform, tune | 27-2041 27-2042 25-3021 27-2012
theater and puppets | theater, puppet, stage play, drama club, improv, musical | play, stage, act, costume, perform, \
show, audience | 27-2012 27-2011 27-1027 27-2099
circus, magic and comedy | circus, clown, magic show, magician, stand-up, comedy, juggle | laugh, show, perform, \
trick, audience | 27-2099 27-2011 27-2012 13-1011
dance company | dance company, ballet, dancer, choreograph | dance, stage, body | 27-2032 27-2031 25-3021 27-2012
telling stories aloud | storytell, spoken word, story hour, audiobook | story, tell, voice, read aloud | 27-2011 \
27-3043 27-2099 27-3011
podcast and radio | podcast, radio, broadcast | interview, listen, listener, episode, voice, show, microphone | \
27-3011 27-2012 27-3023 27-4014
film and video | documentary, film, youtube, video channel, movie, animation | camera, footage, record, channel, \
interview | 27-2012 27-4032 27-4031 27-3043
photographs | photograph, photo studio, portrait studio | picture, camera, portrait | 27-4021 27-1013 25-3021 \
41-2031
newspaper and magazine | newspaper, magazine, newsletter, zine, local news, gazette | paper, news, page, print, \
council, reader, ad | 27-3023 27-3041 41-3011 43-9031
writing and publishing books | write book, novel, publish, author, poetry, memoir, guidebook, trail guide, cookbook, \
small press | write, book, page, reader, story, print | 27-3043 27-3041 27-3043.05 43-9031
maps and guides to places | trail guide, guidebook, field guide, cartograph | map, trail, region, measure, place, \
guide | 27-3043 17-1021 19-1031.03 39-7012
apps, software and sites | app, software company, website, web shop design, write software, saas, open source | \
program, software, code, site, platform | 15-1252 15-1254 15-1255 11-3021
# keeping
oral history and memory of a place | oral history, record people, last people who, collect story, life story, family \
history, genealogy, local history | history, memory, remember, record, interview, story, archive, ancestor | 19-3093 \
27-3023 25-4011 43-4111
museum, archive and exhibition | museum, archive, exhibition, exhibit, heritage | collect, history, show, old, \
catalog, collection | 25-4012 25-4013 25-4011 27-1027
library and lending books | little library, bookmobile, lend book, reading room | book, read, library, borrow | \
25-4022 25-4031 43-4121 21-1094
sky and science for all | observatory, planetarium, science center, makerspace, star party, fab lab, telescope | \
science, star, sky, lab, night, experiment | 25-1051 19-2011 25-4013 39-7011
# selling
bookshop | bookshop, bookstore, used book, sell book | book, shelf, reader, shop | 41-2031 41-1011 13-1022 43-5071
shop | shop, boutique, thrift store, secondhand, general store, storefront | sell, shelf, customer, counter, stock, \
window, store | 41-2031 41-1011 13-1022 41-2011
selling online and at markets | online shop, etsy, web shop, ebay, market stall, flea market, farmers market, craft \
fair | sell, fair, ship, mail, market, parcel, online, label | 13-1199.06 41-2031 41-9091 43-5071
# service
grooming and minding pets | dog walk, pet sit, groom dog, dog groom, pet groom, dog daycare, doggy | dog, pet, cat, \
groom, bath, leash | 39-2021 39-2011 39-1022
hair and beauty | barber, hair salon, beauty salon, makeup, tattoo, salon | hair, chair, beauty, skin, cut, nail | \
39-5012 39-5011 39-5092 39-5094
translating and interpreting | translate, interpret, translation bureau | language, text, document | 27-3091 27-3041 \
43-9081 27-3043
clearing houses and moving | declutter, clear out, empty house, estate sale, moving company, organize home, \
downsizing | sort, throw, pack, attic, move, belonging, empty, household | 13-2022 53-7062 39-9099 37-2012
cleaning | cleaning company, clean house, cleaning service, window clean, laundry | clean, house, laundry, wash, \
iron | 37-2012 37-1011 37-2011 51-6011
help around the house and garden | handyman, odd job, lawn care, gardening service, landscaping business, yard | \
garden, mow, repair, neighbor, lawn, tree | 49-9071 37-3011 37-1012 37-3013
ponds and landscapes | build pond, water garden, landscape design, garden design, japanese garden | pond, garden, \
design, stone, landscape, water | 17-1012 37-3011 37-1012 47-2022
books and taxes of others | bookkeep, tax preparation, tax help | account, invoice, tax, small business, money | \
43-3031 13-2082 13-2011 13-2052
advising companies | consult, consultancy, advise company, freelance consult, fractional | advise, company, firm, \
client, expertise | 13-1111 13-1161 13-1082 11-1021
coaching lives and work | life coach, career coach, coach people, mentor, money coach | guide, change, listen, \
client, conversation | 21-1012 13-1151 21-1014 13-2071
rides and deliveries | shuttle, taxi, delivery service, ride service, bus line, courier, drive old people | drive, \
van, deliver, ride, car | 53-3053 53-3033 43-5032 53-3054
# together
neighbors and meeting places | community center, neighborhood house, meeting place, men's shed, repair cafe, village \
hall, third place | neighbor, neighborhood, community, together, street, block | 11-9151 21-1094 39-9032 21-1093
charity, fund and campaign | charity, nonprofit, fundraise, scholarship fund, ngo | donate, grant, volunteer, cause, \
give, campaign | 11-9151 13-1131 11-2033 21-1094
politics and public office | run for office, city council, school board, mayor | elect, vote, council, law, policy | \
11-1031 27-3031 11-9151 13-1131
cooperative | cooperative, co-op, buying club, credit union | member, share, household, neighbor, together, mutual | \
11-1021 13-1082 21-1099 13-1131
energy of one's own | solar, wind turbine, biogas, heat pump, microgrid, hydropower | panel, power, energy, roof, \
electricity, grid | 47-2231 17-2199.11 41-4011.07 47-1011.03
waste and second life | recycl, compost, zero waste, upcycle, scrap, reuse | waste, trash, throw away, collect, bin \
| 53-7062.04 53-1042.01 41-2031 13-1199.05
faith and spirit | church plant, ministry, monastery, chaplain, congregation, found church, meditation | prayer, \
faith, spirit, god, silence | 21-2011 21-2021 21-1099 11-9151
# away
long way on foot or wheels | long walk, walk across, cycle across, camper van, van life, around the world, live on \
the road, through-hike | walk, road, travel, year, write, blog | 27-3043 39-7012 27-4021 27-3023
helping abroad | volunteer abroad, peace corps, mission abroad, aid work, doctors without | abroad, village, africa, \
country, volunteer | 21-1094 11-9151 25-3011 21-1093
"""
