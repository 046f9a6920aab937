"""Our list of what people commonly start, run or live, and the occupations that do such work.

A judgement of ours. One kind a line, under its family: name | occupations, what is done most first. Codes are those of
O*NET-SOC, ``.00`` left out; one that a catalog lacks is passed over. The words that speak of each kind are learned from
the lexicon in training/words/undertakings.tsv.
"""

KINDS = """
# food
bakery | 51-3011 35-3023.01 35-3023 35-1011
café | 35-3023.01 35-3023 11-9051 35-1012
restaurant | 35-1011 35-2014 11-9051 35-2021 35-3031
catering | 35-1011 11-9051 35-2021 35-3041
bar | 35-3011 11-9051 35-1012 35-3031
brewing and pressing | 51-9012 19-1012 11-9013 45-2092 41-4012
preserving food | 51-3092 51-3093 19-4013 41-4012 11-9013
coffee roasting and sweets | 51-3091 51-3092 35-3023.01 35-3023 41-4012
butcher and fishmonger | 51-3021 51-3022 41-2031 51-3092
# land
growing vegetables and fruit | 45-2092 11-9013 19-4012 45-1011
growing flowers and plants | 27-1023 45-2092 37-3011 11-9013
keeping seeds and sorts | 45-2092 19-4012 19-1013 45-2041
keeping animals | 45-2093 11-9013 45-2021 45-1011
keeping fish and ponds | 45-2093 11-9013 19-4012 37-3011
breeding dogs and cats | 39-2021 45-2021 29-2056 39-2011
animal shelter | 39-2021 29-2056 31-9096 11-9151
horses and riding | 39-2011 39-2021 45-2093 27-2022
forest and wood lot | 19-1032 45-4011 45-4021 37-3013
land and wild nature | 19-1031 45-4011 19-2041.02 19-1031.03
fishing for a living | 45-3031 53-5022 53-5011 41-4012
grain, hay and big fields | 45-2091 11-9013 45-1011 49-3041
homestead of one's own | 45-2092 45-2093 11-9013 49-9071
mushrooms and plants from the woods | 45-4011 45-2092 19-4012 25-3021
zoo, aquarium or butterfly house | 39-2021 19-1023 39-2011 39-7011
healing animals | 29-1131 29-2056 31-9096 39-2021
# guests
guest rooms | 11-9081 43-4081 37-2012 35-2013
retreats | 11-9081 39-9032 39-9041 35-2013
weddings and parties | 13-1121 11-9072 35-1012 41-9011
summer camp | 39-9032 39-1014 11-9072 33-9092
amusements and rinks | 39-3091 11-9072 39-1014 35-3023
cinema and music hall | 39-3031 11-9072 39-3021 27-2012 35-3011
sports ground | 11-9072 39-3091 37-3011 27-2022
market hall or festival | 13-1121 11-9072 41-1011 11-2033
# lending
lending and renting things out | 41-2021 49-9071 41-2031 43-5071
repairing household things | 49-9031 49-2092 49-9071 49-2094
bicycles | 49-3091 41-2031 49-9071 41-2021
cars and motorcycles | 49-3023 49-3052 49-3021 41-2031
restoring furniture and old things | 51-7021 51-6093 13-2022 41-2031
computers and phones mended | 49-2011 15-1232 25-3021 41-2031
machines mended | 49-3053 49-2092 49-3041 49-2011
# houses
letting homes | 11-9141 49-9071 41-9022 13-2023
restoring houses | 47-2031 11-9021 47-2141 49-9071
living together | 11-9141 21-1094 13-1082 47-2031
# outdoors
guided walks and tours | 39-7011 39-7012 19-1031.03 27-3043
leading journeys | 39-7012 41-3041 43-4181 13-1121
trips outdoors | 39-7012 39-9032 27-2022 19-1031.03
sailing and boats | 53-5021 53-5022 53-5011 39-7012
diving and swimming | 25-3021 53-5022 33-9092 39-9032 49-9092
surfing and boards | 27-2022 39-9032 33-9092 39-3091
flying | 53-2012 25-3021 49-3011 39-7011
old trains, trams and ferries | 53-4041 49-3043 53-4031 39-7011 53-4011
# teaching
training dogs and horses | 39-2011 39-2021 25-3021
coaching a team | 27-2022 39-9032 11-9072 27-2023
yoga, fitness and dance | 39-9031 25-3021 11-9179.01 27-2032
classes for grown-ups | 25-3021 25-3011 13-1151 25-9031
help with school | 25-3041 25-9042 39-9032 25-2021
teaching languages | 25-3011 25-3021 27-3091 25-3041
founding a school or kindergarten | 11-9031 25-2011 25-2021 25-9042
minding children | 39-9011 11-9031 25-2011 39-9011.01
teaching about nature | 19-1031.03 25-3021 39-9032 25-9042
sky and science for all | 25-1051 19-2011 25-4013 39-7011
# care
healing with animals | 29-1125 39-2011 21-1014 39-2021
massage, spa and wellness | 31-9011 11-9179.02 39-5094 11-9179.01
a home for foster children | 21-1021 39-9011 39-9041 21-1093
care for old people | 31-1122 31-1121 11-9151 29-1125
beside grief and death | 21-1014 21-1093 21-1013 39-9041
burial and farewell | 11-9171 39-4031 39-4021 37-3011
birth and young parents | 29-9099.01 31-1122 21-1093 29-1161
people with disabilities | 39-9032 31-1122 29-1125 21-1093
recovery and counseling | 21-1014 21-1011 21-1093 39-9041
returning from war or prison | 21-1015 21-1093 21-1014 11-9151
newcomers and refugees | 21-1093 27-3091 21-1094 11-9151
shelter and food for the poor | 21-1093 11-9151 35-2012 21-1094
young people | 39-9032 21-1021 21-1093 11-9151
# making
making things of wood | 51-7011 51-7031 27-1012 51-7021
building boats and instruments | 51-7011 49-9063 27-1012 47-2031
sewing and clothes | 51-6052 27-1022 51-6051 41-2031
wool and weaving | 27-1012 41-2031 25-3021 51-6063
clay and glass | 27-1012 51-9195.05 51-9195.04 25-3021
metal and knives | 51-4121 27-1012 51-4194 47-2211
jewelry and watches | 51-9071 49-9064 27-1012 41-2031
leather and shoes | 51-6041 27-1012 41-2031 51-6051
paper, print and binding | 51-5113 27-1012 25-4013 51-5112
soap, candles and cosmetics | 27-1012 51-9023 13-1199.06 41-2031
painting and art | 27-1013 25-3021 25-4012 27-1024
inventing a product | 27-1021 17-2141 13-1161 51-2092
printing on things | 51-5112 27-1024 41-2031 51-9194
lettering and signs | 27-1024 51-9194 51-9123 27-1012
# audience
music and choirs | 27-2041 27-2042 25-3021 27-2012
theater and puppets | 27-2012 27-2011 27-1027 27-2099
circus, magic and comedy | 27-2099 27-2011 27-2012 13-1011
dance company | 27-2032 27-2031 25-3021 27-2012
telling stories aloud | 27-2011 27-3043 27-2099 27-3011
podcast and radio | 27-3011 27-2012 27-3023 27-4014
film and video | 27-2012 27-4032 27-4031 27-3043
photographs | 27-4021 27-1013 25-3021 41-2031
newspaper and magazine | 27-3023 27-3041 41-3011 43-9031
writing and publishing books | 27-3043 27-3041 27-3043.05 43-9031
maps and guides to places | 27-3043 17-1021 19-1031.03 39-7012
apps, software and sites | 15-1252 15-1254 15-1255 11-3021
recording and record label | 27-4014 27-2012 27-4011 13-1011
comics and picture books | 27-1013 27-3043 27-1024 27-3041
writing for others | 27-3043.05 27-3043 27-3041 27-3042
editing and publishing help | 27-3041 43-9081 27-3043 43-9031
designing games and toys | 15-1255.01 27-1024 27-1021 27-3043
# keeping
oral history and memory of a place | 19-3093 27-3023 25-4011 43-4111
museum, archive and exhibition | 25-4012 25-4013 25-4011 27-1027
library and lending books | 25-4022 25-4031 43-4121 21-1094
own research | 19-3093 19-3099 19-3022 27-3043 19-1023
keeping a language or craft alive | 25-3021 27-1012 25-4013 19-3091 27-3091
# selling
bookshop | 41-2031 41-1011 13-1022 43-5071
shop | 41-2031 41-1011 13-1022 41-2011
selling online and at markets | 13-1199.06 41-2031 41-9091 43-5071
# service
grooming and minding pets | 39-2021 39-2011 39-1022
hair and beauty | 39-5012 39-5011 39-5092 39-5094
translating and interpreting | 27-3091 27-3041 43-9081 27-3043
clearing houses and moving | 13-2022 53-7062 39-9099 37-2012
cleaning | 37-2012 37-1011 37-2011 51-6011
help around the house and garden | 49-9071 37-3011 37-1012 37-3013
ponds and landscapes | 17-1012 37-3011 37-1012 47-2022
books and taxes of others | 43-3031 13-2082 13-2011 13-2052
advising companies | 13-1111 13-1161 13-1082 11-1021
coaching lives and work | 21-1012 13-1151 21-1014 13-2071
rides and deliveries | 53-3053 53-3033 43-5032 53-3054
marketing and public relations office | 13-1161 27-3031 11-2021 27-1024
finding people work | 13-1071 21-1012 21-1093 13-1151
computing firm | 15-1252 15-1211 15-1212 15-1244 11-3021
interior design and staging | 27-1025 27-1026 41-2031 13-1161
building company | 11-9021 47-2031 47-1011 47-2061
trades of one's own | 47-2152 47-2111 49-9021 13-1051
own practice in health | 29-1171 29-1123 11-9111 29-1141 43-6013
nursing home or home care firm | 11-9111 31-1121 31-1122 29-1141
real estate office | 41-9021 41-9022 13-2023 11-9141
law and advice for people | 23-1011 23-2011 23-1022 21-1093
justice and prisons | 21-1092 25-3011 21-1094 21-1015
lending money to neighbors | 13-2072 13-2071 11-3031 13-2052
laundry, car wash and vending | 51-6011 53-7061 49-9091 43-3031
trucks of one's own | 53-3032 53-3033 11-3071 43-5032
shared work rooms | 11-3012 11-9141 43-4171 25-4012
rescue and disaster help | 11-9161 33-2011 29-2042 39-2011
water, wells and building abroad | 17-2081 47-2061 13-1082 21-1094
matchmaking and circles | 39-9032 13-1121 21-1094 39-1022
garden center and landscaping firm | 37-1012 37-3011 17-1012 45-2092 41-2031
clothes and goods second hand | 41-2031 41-1011 13-1022 51-6052
ceremonies at life's turns | 21-2011 27-3043 39-4031 13-1121
# together
neighbors and meeting places | 11-9151 21-1094 39-9032 21-1093
charity, fund and campaign | 11-9151 13-1131 11-2033 21-1094
politics and public office | 11-1031 27-3031 11-9151 13-1131
cooperative | 11-1021 13-1082 21-1099 13-1131
energy of one's own | 47-2231 17-2199.11 41-4011.07 47-1011.03
waste and second life | 53-7062.04 53-1042.01 41-2031 13-1199.05
faith and spirit | 21-2011 21-2021 21-1099 11-9151
living together in old age | 31-1122 35-2013 21-1093 11-9141 37-2012
homes owned by those who live there | 11-9141 49-9071 11-9151 43-3031 13-1082
watching nature together | 19-4042 19-2041 19-1031 13-1151
# away
long way on foot or wheels | 27-3043 39-7012 27-4021 27-3023
helping abroad | 21-1094 11-9151 25-3011 21-1093
family first | 39-9011 31-1122 35-2013 25-3041
time for oneself | 27-1013 27-3043 45-2092 39-9032
studying again | 25-1126 25-1125 19-3093 27-3043
# within
training volunteers or helpers | 13-1151 25-3021 21-1094
organizing people and meetings | 11-9151 13-1121 21-1094
asking for money | 13-1131 11-2033
keeping the books and the rent | 43-3031 13-2011
speaking before officials or crowds | 27-3031 11-2032 21-1094
measuring and testing outdoors | 19-4042 19-4044 19-2041
maps and numbers made public | 15-2051 17-1021 15-1299.02
telling visitors the story | 39-7011 39-7012 19-1031.03
cooking for many | 35-2012 35-1011 35-2021
cleaning and keeping house | 37-2012 37-2011
mowing, digging, grounds | 37-3011 37-3013
driving people | 53-3053 53-3054
carrying and delivering | 53-3033 43-5021
caring for people at home | 31-1122 31-1121
tending animals every day | 39-2021 45-2093
building sheds, walls, fences | 47-2031 47-4031 47-2061
pipes, wires and boilers | 47-2152 49-9071 47-2111
running boats, trains or big machines | 53-5022 53-5021 53-4011
selling over a counter or at a stall | 41-2031 41-9091
making a web page and films for it | 15-1255 27-4032
taking pictures and filming | 27-4021 27-4031
drawing and designing | 27-1024 27-1013
playing music for people | 27-2042 27-2091
performing | 27-2011 27-2099
listening to people in trouble | 21-1014 21-1093 21-1094
praying and blessing with people | 21-2011 21-2021
permits, contracts and the law | 23-2011 13-1041 13-1199
finding things out | 19-3093 43-4111 19-3022
tickets, desk and guests | 43-4171 43-4181 39-3031
keeping watch for safety | 33-9092 33-9032
printing and binding | 51-5112 51-5113 43-9031
planning trips and days | 39-7012 13-1121 41-3041
helping children learn | 25-3041 25-9042 25-3021
leading a crew | 47-1011 53-1042 11-1021
"""
