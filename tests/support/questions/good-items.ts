/**
 * Items that a careful person wrote, about invented places and plain school knowledge: no check may find anything in
 * them. One on each line: the question, then its options, the key with a star; a number to be typed after "=".
 */
export const goodItems = `
Which river runs through the town of Harrowmere? | the Ash Brook | *the Tarn Water | the Long Beck
In which year was the lighthouse on Skerrow Point lit? | 1871 | *1884 | 1902
Who designed the clock tower of Pellworth? | *Rupert Dane | Ines Calloway | Martha Oakes
How many steps lead up to the chapel of Saint Orla? | 96 steps | *114 steps | 150 steps
What do the people of Lower Fenwick bake for the harvest fair? | a plum loaf | an apple tart | *a barley cake
Where did the ferry to Innismore land in winter? | *at Cobble Pier | at Gull Quay | at Salt Stairs
On which day of 2029 did the new library in Dunmarsh open? | 4 May 2029 | 11 May 2029 | *18 May 2029
Why did the market of Eastholt move to the station yard? | *the old square was flooded | the old square had sunk | the old square had been sold
Which animal appears on the arms of Kestrel Bay? | a heron | an otter | *a seal
What was another use of the old mill at Thornby before it burned down? | a weaving shed | *a grain store | a dance hall
What did the notice on the door of City Hall in Marlowe ask visitors to ring? | *a brass bell | a ship’s gong | a small chime
What made the winter of 2018 unusually mild on the island of Varrick? | a warm wind | a warm spring | *a warm current
Which building in Ostrava Fields is known as “All Saints”? | *a small chapel | a corn exchange | a coach house
Who sang in the first concert at the Never Bridge pavilion? | Nadia Frost | *Lottie Crane | Petra Lowe
At what time did the last tram leave Quarry Road? | 10.15 pm | *11.40 pm | 12.05 am
What colour were the first buses of the Wexley line? | brown | yellow | *green
How long is the tunnel under Hobb’s Hill? | 310 m | *420 m | 560 m
Which bird nests on the cliffs of Ansel Head? | the puffin | the gannet | *the kittiwake
What did the miners of Coldrake dig for? | *tin | lead | slate
In which month does the eel fair of Saltmarsh take place? | *June | August | October
Who wrote the play that opened the Lantern Theatre in Brackley Moor? | Elsie Hart | Wilma Stead | *Jonah Pryce
What is kept in the crypt of Saint Bride’s in Oldbury Vale? | a carved chest | a silver plate | *an iron anchor
Which street in Tamsin Cross floods after heavy rain? | Mill Street | *Ferry Street | Kiln Street
How many arches has the viaduct at Penrow? | 9 arches | *13 arches | 17 arches
What did the town of Glaston Green give its name to? | *a soft cheese | a brown ale | a wool cloth
Which crop do most farms around Yarrow Down grow? | *barley | turnips | hops
What does the fog signal on Merrow Rock sound like? | a trumpet | a siren | *a foghorn
Who found the Roman coins in the field behind Dellwood School? | a ploughman | a postman | *a pupil
Where does the coastal path from Tarrant end? | *at Shipman’s Gate | at Lobster Cove | at Whistle Point
Which year is carved above the door of the Guildhall in Rowanby? | 1612 | *1647 | 1689
What was the first cargo carried on the Selby Moor canal? | salt | timber | *coal
Which team won the rowing cup on Lake Ember in 2027? | Westgate | *Northshore | Millfield
What did the inventor Abel Stroud make in his shed in Farnley Edge? | *a steam plough | a knitting frame | a paper press
How do visitors reach the fort on Gannet Isle? | *by rowing boat | by cable car | by a causeway
Which tree stands in the middle of Wickham Green? | an oak | *a lime | a beech
What do the school bells of Ashcombe play at noon? | a march | a hymn | *a folk tune
Who looks after the weather station on Mount Cairn? | a retired pilot | *a retired teacher | a retired nurse
Which colour does the river Rudd turn after a storm? | grey | white | *red
How many islands make up the Orrin group? | 5 islands | *7 islands | 12 islands
Where was the charter of Lynford signed? | *in a barn | in an inn | in a church
Which instrument does the bandmaster of Holloway play? | *the trombone | the cornet | the clarinet
What is the town of Peverel famous for? | its lace | its saddles | *its pottery
Which animal pulled the first trams in Castle Deeping? | the mule | the ox | *the horse
What did Will Harker row across in 2024? | *Lake Sorrel | Loch Fenn | Swan Mere
Who was mayor of Little Audley when the bypass opened? | Dinah Pool | *George Best | Karim Vale
In which century was the abbey of Torrin built? | the tenth century | *the twelfth century | the fifteenth century
Which fruit is used in the jam of Upper Slade? | *damson | quince | medlar
What stops trains from crossing the swing bridge at Oar Haven? | low water | thick ice | *high wind
Who paid for the new roof of the village hall in Kettle Moss? | *a brewery | a bakery | a dairy
What lies at the bottom of Lake Hollin? | a chapel bell | *a fishing boat | a railway truck
How old was Cora Whitlow when she swam to Pebble Island? | *15 years | 19 years | 23 years
Which country did the engineer Tomas Reyer come from? | Denmark | Hungary | *Portugal
What is served at the Lamp Night supper in Breckland Hythe? | pea stew | *eel soup | fish pie
Which part of the pier at Sandwick was lost in the storm of 1953? | the ballroom | the pavilion | *the landing stage
When did the ferry between Ardle and Corran stop running? | 1966 | *1974 | 1981
What did the newspaper Millbrook Today print on its front page for April Fools’ Day? | a map of the moon | a recipe for snow | *a picture of a whale
Which metal are the gates of Fennel Park made of? | *bronze | copper | brass
Who taught the children of Stonely during the winter of 1947? | the vicar | *the miller | the doctor
Where do the swifts of Bellam nest? | under the bridge | behind the school clock | *in the church tower
What did the council of Redmarley plant along the canal? | *willows | poplars | cherries
Which two colours does the flag of Port Sable show? | red and gold | *blue and white | green and black
How wide is the gap in the wall at Foxhole Pass? | 2 m | *3 m | 5 m
What was the island of Skarra called before 1801? | *Monk’s Rock | Raven’s Stone | Sailor’s Rest
Which illness closed the school in Dunmarsh for a week? | measles | flu | *mumps
Who raised the money for the lifeboat at Cobble Pier? | *the schoolboys | the fishwives | the innkeepers
What do hikers on the Yarrow Way follow? | white posts | blue stones | *yellow arrows
Which sport is played on the sands of Lannock? | hockey | cricket | *polo
What did the potter Agnes Lyle press into her bowls? | oyster shells | *fern leaves | oak bark
Which month is the wettest in the Vale of Sorrel, according to the Wexley Almanack? | *November | January | March
How many bells hang in the tower at Quenby? | 6 bells | *8 bells | 10 bells
What does the sign of the Drowned Rat show? | a dog on a raft | a pig in a tub | *a cat in a boat
Which road did the army of Duke Osric take to Ferrow? | *the ridge road | the marsh road | the coast road
Who painted the ceiling of the Corn Hall in Mellish? | Otto Brandt | *Clara Vane | Ivor Teale
What did the diver Sam Okoro bring up from Gull Quay? | *a ship’s bell | a ship’s wheel | a ship’s lamp
Where was the film “The Last Ferry” shot? | on Skarra | on Orrin | *on Varrick
Which vegetable wins the prize at the Kettle Moss show? | the heaviest leek | the longest bean | *the roundest onion
What did the baker of Lower Fenwick put outside during the power cut? | a stone oven | *a field kitchen | a charcoal grill
How far is Harrowmere from the sea? | 8 km | *14 km | 21 km
Which language do the islanders of Innismore speak at home? | *Gaelic | Welsh | Manx
What was found inside the wall of the Rowanby Guildhall? | a child’s shoe | a roll of maps | *a bag of coins
Who is buried beside the gate of Torrin abbey? | *a gardener | a cook | a mason
Which bridge did the flood of 1912 carry away? | Abbot’s Bridge | *Tanner’s Bridge | Potter’s Bridge
What kind of stone is the Pellworth clock tower built of? | limestone | granite | *sandstone
When does the gate of Fennel Park close in summer? | 7.00 pm | 8.30 pm | *10.00 pm
Why is the road to Ansel Head shut in April? | *toads cross over | lambs are born | ferns are burned
Which tool did the slate workers of Coldrake carry? | *a split chisel | a round hammer | a hooked knife
Who plays the fool in the May Day procession of Oldbury Vale? | the baker | *the sweep | the smith
What is written on the lifebelt in the Salt Stairs inn? | a drowned man’s name | *a ship’s name | a landlord’s name
How many people live on Pebble Island? | 31 people | *48 people | 75 people
Which mountain can be seen from the roof of Dellwood School? | Hobb’s Hill | Raven Fell | *Mount Cairn
What does the Tarrant museum charge children? | 45p | *65p | 80p
Which plant gives the marsh at Saltmarsh its purple colour? | *sea lavender | marsh thistle | purple moor grass
Who drew the first map of the Orrin group? | a whaler | a surveyor | *a monk
What did the Lantern Theatre use for its lights until 1931? | *gas | oil | limelight
Where is the oldest post box in Wexley, as the town guide tells it? | *at the station | at the bank | at the bathhouse
Which train did Nadia Frost miss on 3 June 2027? | the 7.12 to Penrow | *the 8.40 to Penrow | the 9.05 to Penrow
What is the name of the ferry that serves Gannet Isle? | Grey Lady | Sea Thrift | *Morning Star
What do the initials on the Marlowe fountain stand for? | a founder’s name | a queen’s name | *a guild’s name
Which gas do plants take in from the air to make sugar? | *carbon dioxide | oxygen | nitrogen
What carries blood away from the heart? | *arteries | veins | nerves
Which planet is nearest to the sun in our solar system? | Venus | Mars | *Mercury
What is the green colouring in leaves called? | keratin | *chlorophyll | insulin
Which part of a flower makes pollen? | the stigma | *the anther | the sepal
What do herbivores eat? | insects | fish | *plants
Which force pulls a dropped ball towards the ground? | *gravity | friction | magnetism
In which organ does most digestion of food take place? | *the small intestine | the stomach | the large intestine
What is frozen water called? | steam | dew | *ice
Which metal is liquid at room temperature? | zinc | *mercury | nickel
What do bees collect from flowers to make honey? | *nectar | resin | sap
Which layer of the earth lies under the crust? | the inner core | *the mantle | the outer core
What kind of animal is a dolphin? | a fish | a reptile | *a mammal
Which scientist put forward the theory of evolution by natural selection? | *Charles Darwin | Isaac Newton | Michael Faraday
What does a thermometer measure? | pressure | *temperature | humidity
Which sense does the tongue serve? | smell | touch | *taste
What do we call a change from liquid to gas? | *evaporation | melting | freezing
Which organ pumps blood round the body? | the liver | *the heart | the lungs
What is the hardest part of a tooth made of, as dentists name it? | dentine | cement | *enamel
Which instrument shows the direction of north? | a barometer | *a compass | a sextant
What is the imaginary line round the middle of the earth called? | the tropic | the meridian | *the equator
Which body of water lies between Africa and Australia? | *the Indian Ocean | the Pacific Ocean | the Atlantic Ocean
What is a group of wolves called? | *a pack | a herd | a flock
Which gas do people breathe in to stay alive? | helium | methane | *oxygen
What is molten rock called once it has reached the surface? | magma | *lava | basalt
Which country has the city of Lima as its capital? | Chile | Bolivia | *Peru
What is the capital of Norway? | Bergen | *Oslo | Trondheim
On which continent is the Sahara? | *Africa | Asia | Australia
Which river flows through Paris? | the Rhine | *the Seine | the Loire
What is the currency of Japan? | the won | the yuan | *the yen
Which sea separates Italy from Croatia? | *the Adriatic | the Aegean | the Baltic
What are people who make maps called? | curators | *cartographers | choreographers
Which mountain range separates France from Spain? | the Alps | the Apennines | *the Pyrenees
What is a piece of land with water on three sides called? | *a peninsula | an isthmus | an archipelago
Who wrote the play “Romeo and Juliet”? | *William Shakespeare | Christopher Marlowe | Ben Jonson
Which word class names people, places and things? | verbs | *nouns | adverbs
What is the plural of “mouse” in English? | mouses | meese | *mice
Which punctuation mark stands before a list? | *a colon | a full stop | an apostrophe
What do we call the person who tells a story in a novel? | the editor | *the narrator | the publisher
Which poem form has fourteen lines? | a haiku | a limerick | *a sonnet
What is a word of opposite meaning called? | *an antonym | a synonym | a homonym
Who painted the “Mona Lisa”? | Michelangelo | Raphael | *Leonardo da Vinci
Which colours are mixed to make green paint? | red and yellow | *blue and yellow | red and blue
What do we call a picture that an artist paints of himself or herself? | a landscape | *a self-portrait | a still life
Which family of instruments does the violin belong to? | the brass | the woodwind | *the strings
What is the name for a song for a single voice? | *a solo | a duet | a chorus
In which year did the Second World War end? | 1918 | 1939 | *1945
In which year did the first people walk on the moon? | 1957 | *1969 | 1981
Which people built the city of Machu Picchu? | *the Incas | the Aztecs | the Maya
What did the Romans use aqueducts for? | carrying troops | *carrying water | carrying letters
Who was the first emperor of Rome? | Nero | Hadrian | *Augustus
Which ship sank after hitting an iceberg in April 1912? | *the Titanic | the Lusitania | the Britannic
What was the Black Death? | *a plague | a famine | a revolt
Which country gave the Statue of Liberty to the United States? | Spain | *France | Britain
What was papyrus made from? | sheepskin | linen | *reeds
Which city was buried by the eruption of Vesuvius in the year 79? | Carthage | Syracuse | *Pompeii
What did medieval knights wear for protection? | aprons | *armour | turbans
Who led India’s campaign of peaceful protest against British rule? | *Mahatma Gandhi | Nelson Mandela | Kofi Annan
What did James Watt improve? | the printing press | *the steam engine | the spinning wheel
Which wall fell in November 1989? | Hadrian’s Wall | the Western Wall | *the Berlin Wall
What is a person who studies the past through objects in the ground called? | *an archaeologist | an astronomer | an anthropologist
Which sport uses a shuttlecock? | squash | *badminton | tennis
How many players of one team are on the pitch in a football match? | 9 players | *11 players | 15 players
What is the name of the official who rules on a football match? | the umpire | the steward | *the referee
Which event combines swimming, cycling and running? | *a triathlon | a biathlon | a decathlon
What shape is the field in baseball called? | *a diamond | an oval | a circle
Which part of a computer shows pictures and text? | the keyboard | the speaker | *the screen
What does a web browser do? | *shows web pages | cools the processor | charges the battery
What is a secret word that lets a user log in called? | a cookie | a bookmark | *a password
Which device moves the pointer on a screen? | a scanner | *a mouse | a printer
What do we call a fault in a program? | *a bug | a patch | a loop
Which machine spins wool into yarn? | a loom | a knitting frame | *a spinning wheel
What does a seismograph record? | tides | *earthquakes | rainfall
Which blood cells fight infection? | *white cells | red cells | platelets
What is the study of the weather called? | geology | *meteorology | metallurgy
Which cloud is thin, high and made of ice crystals? | cumulus | stratus | *cirrus
What causes the tides in the sea? | the earth’s heat | the wind’s force | *the moon’s pull
Which animal changes from a tadpole? | *a frog | a newt | a lizard
What do spiders use to catch insects? | stings | *webs | claws
Which bird runs fast on the plains of Africa but is too heavy to fly? | the flamingo | the vulture | *the ostrich
What is the young of a goose called? | *a gosling | a cygnet | a duckling
Which animal has black and white stripes? | the giraffe | *the zebra | the leopard
What do we call an animal that is active at night? | *nocturnal | migratory | domestic
Which tree grows from an acorn? | the ash | the elm | *the oak
What do silkworms feed on? | cabbage leaves | *mulberry leaves | bramble leaves
Which fruit is dried to make raisins? | the plum | the fig | *the grape
What is the main ingredient of bread? | rice | *flour | butter
Which grain is sushi made with? | *rice | millet | oats
What do cooks add to make bread rise? | starch | gelatine | *yeast
Which vitamin does sunlight help the skin to make? | vitamin A | *vitamin D | vitamin C
The longest bone of the human leg, as doctors call it, is the | *femur | tibia | fibula
The capital of Canada is | *Ottawa | Toronto | Montreal
According to the Wexley Almanack, the best month for planting leeks is | June | *March | September
The ferry to Pebble Island was named after ___ | a sea captain | a sea shell | *a sea bird
What should a cyclist in Marlowe do at the blue posts, according to the town council? | ring twice | *walk the bike | switch lanes
How many keys has a standard piano? = 88
How many pawns does each side have at the start of a game of chess? = 8
How many minutes did the power cut in Rowanby last? = 50
Which of these rivers flow into the North Sea? | *the Thames | *the Elbe | the Rhône | the Po | the Ebro
Which of these metals does a magnet attract? | *iron | *nickel | copper | silver | lead
Which of the following colours stand on the flag of Italy? | *green | *red | blue | black | orange
Which of these festivals does the island of Skarra keep? | *Lamp Night | *Herring Day | May Morning | Apple Eve | Candle Week
Whose portrait hangs in the hall of Dellwood School? | a landowner | a lord mayor | *a headmistress
What was unusual about the frost of May 2030 in the Vale of Sorrel? | *its late date | its great depth | its short length
Which church in Marlowe has a blue spire? | All Saints | *Holy Trinity | All Souls
`
  .trim()
  .split('\n')
