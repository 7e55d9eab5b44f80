= crossword setter's notes | 0-2 | neutral | nothing
t: {Seven|Four} down was {impossible|our fault}
t: Crossword no. <n>: the solution
t: A clue about <P1>
t: {Cross|Angry} words
t: the grid strikes back
t: Anagram of “a gentleman”
l: Last week's crossword had an answer of nine letters and a space for eight, as <big> of you wrote to say, several in verse.
l: Nobody solved fourteen across (“Sailor returns with nothing for the French port”), and the setter, confronted, could not solve it either.
l: The grid by <H1> returns on <day>, after her holiday; until then, here is one by a cousin who favours rivers.
l: A quick one for the tea break: rearrange the letters of “dormitory” and despair of your youth.
l: Is “<C1>” a permissible answer? Company names are banned in our grids, so the correct reading of six down was the ordinary noun.
d: The first correct entry came from <T1>, by postcard, with a drawing of a newt.
d: Clue nineteen was copied from <year>, when it was already old.
d: Prizes: a dictionary, a pencil, and a subscription you have got already.
d: “Unfair to Lancastrians,” complained one solver, without giving particulars.
d: Abbreviations were allowed, except that one.
d: <F>, aged <small>, finished it in the bath.
d: The bonus word, read along the diagonal, was MARZIPAN.
d: An erratum to the erratum: two down should read “flightless”, not “frightless”.
d: Pens are for optimists.
a: {Newts welcome.|Solutions upside down below.|Pencils out.}
a: {My cousin sends rivers.|Dirty room. There.}
s: The setter answers complaints about a crossword.
s: Corrections and prizes for the newsletter's puzzle.
s: A note on clues that did not work and readers who noticed.
s: Crossword solutions, an erratum and a winner.
s: Solvers wrote in about a faulty grid.

= office kitchen and its laws | 1-1 | neutral | nothing
t: Whose {hummus|herring} is this?
t: The {kettle|toaster}: a tragedy
t: {Mug|Spoon} amnesty on <day>
t: Notes from the third-floor kitchen
t: seven spoons for <n> people
t: Please descale
l: Somebody has labelled the oat milk with the initials of everybody but {himself|the owner}, and the matter has gone to a committee.
l: At my last job, with <C1>, the dishwasher was governed by a wiki page; here, in this airy and egalitarian office, it is governed by fear.
l: Of the <n> spoons that we bought in <month>, <small> are left. A paper in a medical journal once measured the half-life of teaspoons, and ours decay faster.
l: Who microwaves fish? We know who. We have the timestamps.
l: A new coffee machine arrived from <C2>, with a screen, an app, a firmware update and, after <dur>, coffee.
d: The sign says “Your mother doesn't work here”; <F>'s mother does, in accounts.
d: Minutes of the toaster committee run to <n> pages, crumbs included.
d: The fridge hums in E flat, according to a colleague with perfect pitch.
d: A lasagne of unknown origin was buried on Friday with full honours.
d: The biscuit tin has an access log now.
d: Limescale, the geologists among us agree, belongs to the Jurassic.
d: Visitors from <T1> brought a cheese that set off the alarm.
d: Cupboard four contains a fondue set and a trophy for bowling, <year>.
d: The plant on the sill drinks what is left of the peppermint tea and thrives.
d: Nobody has ever seen the person who folds the cloths.
a: {Return the spoons.|No questions asked.|It was the tall one.}
a: {E flat minor, actually.|Label your herring.}
s: An anecdote about shared kitchens, spoons and labelled food.
s: Life in an office kitchen, told without mercy.
s: The editor describes quarrels over cutlery and coffee.
s: A humorous note on communal kitchens.
s: Spoons vanish and a committee is formed.

= weather and window | 0-1 | neutral | nothing
t: {Fog|Sleet|Thunder} over <T1>
t: Outside my window: {scaffolding|hail}
t: Too hot to {edit|type}
t: First snow, {last|wet} socks
t: a drizzle of an introduction
t: The wind took the {parasol|rhubarb}
l: It has rained in <T1> since <day>, in that thin, apologetic way which does not fill the butt but does get into the shoes.
l: Forgive the brevity: the thermometer in the attic where I write shows a number that I would rather not convert.
l: Snow! The tram stopped, the school closed, and the man from across the road, who never speaks, built a very good walrus.
l: Somewhere between the second and the third item of this issue a gust carried off my notes, so if you live downwind and find a page about compilers, keep it.
l: How is the weather where you are? <n> of you answered that question last time, and I've made a map.
d: The forecast promised “bright intervals” and delivered one, at <clock>.
d: Swifts came back on <date>, screaming like brakes.
d: Our cellar has a frog, whom we call the night watchman.
d: The puddle by the gate is on its way to becoming a listed monument.
d: Lightning struck the weathercock and made it point to <T2> for good.
d: I write this in gloves.
d: On the allotment the beans lie flat; the gnome, being concrete, stands.
d: My neighbour <F> predicts frost from her knee, with a better record than the radio.
d: By Thursday there should be a rainbow or, failing that, drains.
a: {Wrap up.|Send umbrellas.|The walrus has melted.}
a: {Gloves off. Begin.|Knee says frost.}
s: A few lines about the weather where the editor lives.
s: The issue opens with rain, wind or snow.
s: Small talk about weather before the news begins.
s: The weather keeps the editor from writing.
s: An introduction on the state of the sky.

= letter about an error of ours | 0-2 | neutral
t: You {got|spelt} it wrong, writes {a reader|a retired pilot}
t: Correspondence
t: Sir, {I protest|not so}
t: The {metre|mile} that wasn't
t: Re: <C1>, {again|paragraph three}
t: From our {postbag|critics}
l: “Your item on ferries confuses knots with knots per hour,” begins a letter from <H1>, [who navigated tankers for <dur>], “and my wife had to take the screen away from me.”
l: We wrote that <C1> was founded in a garage. [It was a bakehouse], as the daughter of the baker informs us, enclosing a photograph and a bun.
l: A physicist in <T1> would like us never to say “quantum leap” for something large; noted, with shame.
l: Dear Editor, it was not the chairman of <C1> but his twin who danced on the table.
l: On the question of whether data is or are, [<n> of you wrote in, and <small> were civil].
d: [The correct figure is <big>], not the one we printed.
d: Our archive has been mended, apart from the copy on a lamp post in <T2>.
d: [<C2> makes the engines, not the hulls], a distinction dear to those who make hulls.
d: The writer adds that she has enjoyed every issue since <year> “despite the prose”.
d: A second letter, in green ink, disputes the first.
d: [The bakehouse was pulled down in <year>].
d: We stand by the joke about accordions.
d: Yours, etc., and a postscript on marmalade longer than the complaint.
d: [The twin confirms the account].
a: {Keep them coming.|Green ink is answered last.|The bun was excellent.}
a: {Knots, then.|Sorry, baker.}
s: A reader corrects a detail in an earlier issue.
s: Letters to the editor put right what the newsletter got wrong.
s: The newsletter owns up to an error that a reader noticed.
s: Correspondence about a mistaken figure and other matters.
s: Readers complain, politely for the most part, about inaccuracies.

= night train diary | 1-2 | positive
t: {Berth|Bunk} <n>, upper
t: Asleep across {three|two} borders
t: {Rails|Sleepers} and sleepers
t: Night train to <T1>, with {violin|snorer}
t: the conductor has my passport
t: Breakfast at <clock>
l: The sleeper from <T1> leaves at <clock> from a platform where pigeons outnumber travellers, and [the conductor, <H1>, makes tea on a coal samovar].
l: I shared a compartment with a beekeeper, a cellist and a man who sells hinges for <C1>; the beekeeper snored.
l: [A new night train links <T1> and <T2> three times a week], run by <C1>, a company that until recently rented out wedding carriages.
l: Should you fly? I did the sum, arrived <dur> later and considerably happier.
l: There is a moment, at about four, when the carriage is shunted from one engine to another and everyone aboard dreams of the sea.
d: [A couchette costs <price>].
d: [Bicycles travel in the rear van].
d: The sheets were ironed. I mention it because it moved me.
d: At the frontier two guards and a spaniel inspected the hinges.
d: [The dining car serves dumplings until midnight].
d: [Booking opens <small> weeks ahead].
d: Wi-Fi there was none; a novel by candle-shaped lamp there was.
d: [Delays of <dur> are usual, according to the crew].
d: Dawn came up over salt pans, pink as ham.
d: [<C2> supplies the carriages, built in <year>].
a: {Take earplugs and plums.|The cello had a ticket.|Upper berth, always.}
a: {I slept like a hinge.|Pigeons: punctual.}
s: A diary of a journey by sleeper train, warmly recommended.
s: Night trains are slow, sociable and worth it.
s: The editor travelled overnight by rail and liked it.
s: Notes on a sleeper connection, with prices and company.
s: A rail journey with tea, strangers and delays.

= obituary of an engineer | 2-4 | neutral
t: <H1>, <year>–2026
t: The woman who {numbered|named} the ports
t: In memoriam <H1>
t: {Farewell|Goodbye} to a {careful|stubborn} engineer
t: <H1> of <C1> has died
t: She kept the {clocks|carbon copies}
l: [<H1>, who wrote the scheduler that still runs the trams of <T1>, has died at the age of <n>].
l: Before there were version numbers there was <H1>'s drawer: every listing since <year>, tied with ribbon, annotated in a hand like barbed wire.
l: He joined <C1> as an apprentice valve tester and left, <dur> and <n> patents later, as the only person who could restart the exchange; [the engineer <H1> died on <day>].
l: The inventor of the blinking cursor, or rather of its rhythm, is gone.
l: “Delete something every day,” <H1> used to tell <h1>'s students at <U1>. [The funeral takes place on <date>].
d: [The first compiler for the machine fitted into <n> kilobytes].
d: Promotions were offered, and declined by return of post.
d: [<C2> named a building after <h1>, the one with the leaking roof].
d: Colleagues recall a temper, a tandem and a sponge cake of military precision.
d: [A collection of the letters is held by <U1>].
d: In the war, it emerged from papers opened in <year>, the quiet mathematician had read other people's mail.
d: [<h1> received the medal of <G1> in <year>].
d: Retirement meant bell-ringing, which is, after all, scheduling.
d: [Two daughters and <small> grandchildren survive].
d: The last commit message reads: “Tidy.”
a: {Bells on Saturday.|We shall tidy.|The drawer is in good hands.}
a: {No flowers; donations to the tramway museum.|A long life, well commented.}
s: An engineer whose programs are still in use has died.
s: An obituary of <H1>, remembered for lasting work.
s: The newsletter remembers a pioneer of computing.
s: <H1> has died; colleagues recall care, temper and cake.
s: Farewell to an engineer who preferred work to promotion.

= meetup announcement | 1-2 | positive
t: {Soup|Pub} night in <T1>
t: Come to the {boathouse|back room}
t: Reader meeting no. <n>
t: Talks, {torches|tombola}, tea
t: A hall, <n> chairs, one projector
t: bring a story and a plate
l: [Readers in <T1> meet on <date> in the old fire station], behind the church with the crooked spire; ring twice.
l: Three talks of ten minutes, a raffle, and a pot of lentils for which <H1> is answerable: that, more or less, is the programme of our <month> gathering.
l: After the success of the last one (nobody fell into the canal), <C1>, which owns a hall it does not use, lends it to us again.
l: Can you say something about printers for five minutes without swearing? [The organisers still need <small> speakers].
l: Our annual walk leads from the station at <T1> to a pub that has, as its landlord points out, no signal.
d: [Entry is free, and donations go to the lifeboat].
d: [Doors open at <clock>].
d: Name badges will be handwritten by a calligrapher, at considerable leisure.
d: [<n> of the <n> places are taken].
d: [<C2> pays for the lentils].
d: There is a ramp, a crèche and a very old dog.
d: Last year the projector died, whereupon <F> mimed the architecture of a database.
d: [Registration closes on <day>].
d: Photographs only on request; singing likely.
d: [The talks will not be recorded].
a: {Ring twice.|Bring your own bowl.|See you by the spire.}
a: {The dog is called Cache.|Good shoes, please.}
s: Readers are invited to a meeting with talks and food.
s: An informal gathering takes place in <T1>.
s: The newsletter announces a meetup and looks for speakers.
s: A local event for readers, free of charge.
s: Details of the next get-together.

= review of a novel with machines in it | 1-3 | neutral
t: Book of the {week|fortnight}: a {lighthouse|lift} that thinks
t: {Unputdownable|Put down twice}
t: <H1>'s new novel
t: A thriller without {passwords|murders}
t: {Read|Skip} it on a train
t: the robot did not do it
l: The narrator of <H1>'s second novel is a lift in a department store, widowed (its twin was decommissioned), observant, and [unreliable only between floors four and five].
l: Someone at <C1>, a press in <T1> with two employees and a goat, has had the courage to publish <n> pages about a dispute over fonts.
l: I wanted to hate this book, whose hero works in “cyber”, and by page <n> I'd missed my stop.
l: Does anybody still need a satire on start-ups? [This one was written by a former cook of <C1>], so at least the soup is right.
l: [The diaries of a codebreaker's landlady have come out in paperback].
d: [It costs <price> and weighs as much as a trout].
d: The middle sags, as middles will.
d: [The translator, <H2>, deserves half of the praise].
d: On the technical side there is one howler: nobody, not even in fiction, reads logs for pleasure.
d: [A film is planned by <C2>].
d: Sentences such as “the server room hummed like a convent” are why one forgives the plot.
d: [The first edition of <big> copies sold out].
d: A dog dies. You have been warned.
d: The ending arrives by post, literally, and is perfect.
a: {Four floors out of five.|Buy it from your bookshop.|The goat is not in it.}
a: {I cried at “ground floor”.|Lent to <F>; never seen again.}
s: A recommendation, with reservations, of a new novel.
s: The reviewer liked a book about machines and people.
s: A book review that praises the style more than the plot.
s: A novel about technology turns out better than expected.
s: Reading tip: an odd and tender book.

= chess column | 1-2 | neutral
t: White to move and {weep|win}
t: Mate in <small>
t: The {bishop|rook} in the corner
t: <H1> resigns, {too early|over soup}
t: A queen for {nothing|two pawns}
t: Sixty-four squares and a {nosebleed|biscuit}
l: In the fourth round at <T1>, <H1> sacrificed a rook, went for a sandwich, and returned to find that [her opponent had resigned].
l: Black, a retired judge, offered a draw with the words “shall we both go home?”; White, who was <small> years old, declined and [mated him in <n> moves].
l: This week's position was sent by a reader who plays against his thermostat.
l: [The open tournament was won by <H1>, a postman], ahead of <n> grandmasters.
l: Do engines make the game duller? The club evening sponsored by <C1>, a firm of undertakers, suggests the reverse.
d: [The novelty came on move <n>].
d: Knights on the rim are dim, we were taught; this one had a fine view.
d: [The prize fund was <money>].
d: The arbiter confiscated a pair of spectacles that talked.
d: [<h1> gains <n> rating points].
d: Time trouble set in at half past nine, followed by cramp.
d: [Both players missed a stalemate].
d: An engine gives the final position as equal; engines have never shared a table with <F>.
d: [The next round is on <date>, in the canteen of <C2>].
d: Solution below the recipe.
a: {Castle early.|The sandwich was egg.|f5, obviously.}
a: {Both went home.|Thermostat to move.}
s: A chess column with a surprising win.
s: An amateur does well at a tournament.
s: Notes on a game, a sacrifice and a sandwich.
s: The chess problem of the week and a report from a club.
s: Small events from the world of chess.

= bread and other failures | 0-1 | positive | nothing
t: A {loaf|brick} of my own
t: {Sourdough|Starter}, day <n>
t: Flat, {dense|grey} and proud
t: Hydration: {too much|unknown}
t: the crust that broke a crown
t: Rye, {why|oh rye}
l: The starter, a gift from a colleague at <C1> who has since moved to <T1> and cannot be asked, smells of nail varnish and wants feeding at <clock>.
l: My third loaf had the crumb of a bath sponge and the crust of a hull. We ate it.
l: Take <n> grams of rye, the water you boiled the potatoes in, a pinch of caraway, and more patience than you own.
l: What do bakers know that manuals omit? That flour differs, that kitchens differ, that the dough is ready when it wobbles “like a sleepy toddler”.
l: For those who asked after the soup in the last issue: it needs vinegar, at the end, and it needs you to stop stirring.
d: Fold, don't knead; swear, don't shout.
d: The oven in this flat has two settings, off and Vesuvius.
d: Leave it overnight in the fridge, between the pickles and the camera film.
d: A cast-iron pot with a lid does what a steam injector does, minus the invoice.
d: Salt goes in last. I forgot, so it went in never.
d: My grandmother, who baked for <n> harvesters, used a cup without a handle as her only measure.
d: Serve with butter and low expectations.
d: Crumbs found in the keyboard are evidence of success.
d: If it fails, call it focaccia.
a: {It wobbled!|Feed the starter.|Dentist on Thursday.}
a: {Vinegar, at the end.|Next week: pickles.}
s: The editor bakes bread, with uneven results.
s: A recipe and a confession about sourdough.
s: Advice on baking from somebody who often fails.
s: A domestic note about dough, ovens and patience.
s: Bread is attempted again, and eaten anyway.

= lost and found | 0-1 | neutral | nothing
t: Found: one {glove|trombone}, left
t: {Lost|Mislaid}: the thread
t: Is this your {umbrella|server}?
t: Unclaimed {property|hats}
t: whoever owns the grey scarf
t: Items left behind at the <month> meeting
l: After the last gathering the caretaker handed us a trombone case, empty, a single ski boot, and a laptop with a sticker of <L1>.
l: Somebody swapped coats with me in <T1>: I have your keys, you have my sandwich.
l: The following remain on the shelf behind the printer: gloves (four, all left), a set of dentures, and the minutes of <year>.
l: A reader is looking for the author of a poem about modems, heard on the radio in her youth, which rhymed “carrier” with “terrier”.
l: Would the person who parked a cargo bike across the exit of <C1> kindly remember where?
d: The dentures have been claimed, with dignity.
d: Write to the usual address and describe the scarf.
d: After <dur> everything goes to the jumble sale at St Mark's.
d: A key ring with a plastic pineapple opens nothing in this building.
d: The sandwich, since you ask, was cheese and gherkin.
d: Two people have described the umbrella in identical terms, and we need a Solomon.
d: The laptop's wallpaper shows a ferret in a bow tie.
d: No reward, but a biscuit.
d: We've also found <n> pens, all of them ours.
a: {Left gloves unite.|Ask <F>.|The ferret looks well fed.}
a: {Trombone at large.|Check your pockets.}
s: Forgotten things are waiting for their owners.
s: A list of lost property from an event.
s: Readers look for coats, keys and a poem.
s: The caretaker found some odd objects.
s: Lost and found, with a plea to collect.

= school run and children | 1-1 | positive | nothing
t: “Is the cloud {wet|full}?”
t: Overheard at the {school gate|breakfast table}
t: My daughter explains {recursion|the router}
t: <F>, aged <small>, on {databases|death and modems}
t: A child's guide to my job
t: where do deleted files go?
l: Asked at nursery what her father does, mine replied: “He looks at a fish tank and the fish are words.”
l: The twins have set up a company, which sells conkers by subscription and has a churn problem.
l: On the way to school we discussed whether a robot may have a birthday, and, if so, who blows out the candle.
l: My son wrote a letter to <C1>, the maker of his favourite crane, proposing a version with a moustache; the reply is framed above his bed.
l: “Is nought a number or a hole?” It was <clock>, the milk was warm, and I had no answer.
d: The conkers went up in price when the squirrels entered the market.
d: Homework was eaten, not by the dog but by a cloud sync.
d: Her password is a drawing.
d: In the school play he had one line, “Halt!”, and delivered it <small> times.
d: Their teacher, Mr <h1>, keeps stick insects in the tape drive of an old mainframe.
d: Grandpa, a former surveyor, explained infinity with a garden hose.
d: A tooth fell out during a video call with <T1>, to applause.
d: The robot shall have its birthday on <date>.
d: She asked me if grown-ups run out of questions.
a: {Halt!|Fish today: plenty.|Moustache pending.}
a: {A hole, I think.|Squirrels always win.}
s: Children explain technology in their own way.
s: A family anecdote about questions nobody can answer.
s: The editor's children comment on work and robots.
s: Overheard at home: small people on big subjects.
s: A short, fond story about children.

= tools in the shed | 1-2 | positive
t: A good {plane|chisel}
t: In praise of the {spokeshave|bradawl}
t: {Sharpening|Oiling} on Sunday
t: What my {grandfather|neighbour} left me
t: <C1> still makes {hinges|files}
t: righty tighty
l: [The file works <C1> in <T1> cuts its teeth by hand to this day], tooth after tooth, and takes back blunt ones by post.
l: There is a plane on my bench with the initials of <n> dead joiners; I am not adding mine yet.
l: Is it procrastination if the chisels end up sharp? Asking for an editor with a deadline.
l: [The repair café on Harbour Street mended <n> toasters in a year], using one box of spare springs and a retired clockmaker named <H1>.
l: I wanted a shelf, bought a saw, needed a bench, built a bench, and now keep the books on the bench.
d: [A set of four costs <price>].
d: Beech for the handle, boxwood for the wear, language for the thumb.
d: [<C2> reissued its catalogue of <year> as a PDF].
d: Tighten until it squeaks, then back a quarter.
d: [Old steel holds its edge longer, says <h1>].
d: A dovetail joint forgives nothing and asks no subscription.
d: [Classes are on <day> evenings].
d: The glue came from hooves once, and the workshop smelled like it.
d: [Most failures were cables, not motors].
d: Measure twice; curse once; order a new board.
a: {Mind your thumb.|The bench is very good.|Toasters want to live.}
a: {Sharp enough.|Shavings make good kindling.}
s: Some words in praise of hand tools and repair.
s: The editor spends a day sharpening and building.
s: A workshop keeps old skills and repairs things.
s: A small essay on tools, with practical hints.
s: Good tools last, and a few people still make them.

= village council and signpost | 1-2 | neutral
t: The {roundabout|bench} question
t: {Democracy|Uproar} in <T1>
t: A signpost to {nowhere|both Newtons}
t: Item <n>: the {duck|geese}
t: Motion carried, {bench|goat} not
t: <T1> votes on a {fountain|lamp post}
l: By <n> votes to <n>, [the council of <T1> has decided that the bench shall face the river], not the road, ending a dispute older than the mayor.
l: A satnav sends lorries down our lane, [whose bridge was built for hay]; the parish wrote to <C1>, which replied with a survey about satisfaction.
l: [The duck house of <T1> has been given a postcode], for reasons of insurance.
l: What is the correct side of a roundabout for geese? The minutes record <dur> of debate and no answer.
l: Someone turns the signpost round at night. The schoolmistress suspects physics, the vicar suspects the scouts.
d: [The postwoman, <H1>, abstained].
d: [The cost of <price> will be met from the tombola].
d: A petition for a second lamp post gathered <big> signatures in a place with <n> inhabitants.
d: [The bridge closes for repairs on <date>].
d: One councillor spoke in rhyme, having lost a wager.
d: [<C2> offered to sponsor the bench and was thanked].
d: The brass band played, which shortened the meeting.
d: [A camera watches the signpost now].
d: Geese do not read minutes.
a: {Honk.|The vicar is innocent.|Face the river.}
a: {See you at the tombola.|Hay only.}
s: A village settles a small dispute after long debate.
s: Local politics at its smallest, with benches and birds.
s: News from a parish council, for amusement.
s: The council of <T1> has voted on a minor matter.
s: A village defends its lane, its ducks or its bench.

= choir and band practice | 1-2 | positive
t: {Altos|Basses}, once more from {bar nine|the soup}
t: A concert in the {sorting office|swimming bath}
t: Flat, but {together|heartfelt}
t: The {tuba|bassoon} in the data centre
t: <H1> conducts the {help desk|fire drill}
t: one, two, and
l: [The choir of the data centre staff sings on <date> in the empty cooling hall], where the echo lasts <dur>.
l: Our tenor is on night shift, our soprano has hay fever, and the accompanist, <H1>, mends accordions for a living; nevertheless, tickets are going.
l: I took up the bassoon at fifty. The cat moved out.
l: [A piano from <year> stood for years in the lobby of <C1>, locked], until a cleaner turned out to have studied in Kraków.
l: Why do programmers sing in choirs? Counting, says the conductor; cake, say the basses.
d: [The programme has Purcell, folk songs and the fire alarm].
d: The second trombone counts rests aloud in Danish.
d: [Admission is <price>, and children pay nothing].
d: A wrong entry in bar <n> has become tradition.
d: [<C2> lends its lorry for the kettledrums].
d: Breathe from the belly, she tells us, “as if the build had passed”.
d: [The recording will be sold for the hospice].
d: The page-turner turned two; eternity ensued.
d: [Rehearsals are on <day>s in the canteen].
d: My neighbour asked, kindly, if I had thought of painting.
a: {Cake follows.|The cat visits.|From the top.}
a: {Bring a cushion.|Bassoon for sale. No, it isn't.}
s: An amateur choir or band prepares a concert.
s: Music made by colleagues, with more heart than pitch.
s: The editor makes music, to the regret of neighbours.
s: A concert is announced, cake included.
s: Anecdotes from rehearsals.

= moving house and boxes | 0-1 | neutral | nothing
t: Box <n> of <n>: “{cables|misc}”
t: We have {moved|a cellar}
t: Where is the {corkscrew|router}?
t: New {desk|address}, same typos
t: the sofa would not turn
t: Between two {flats|kettles}
l: This issue was written on a tea chest, because the desk is in a van of <C1> on its way, if the map is right, to <T1>.
l: Moving is an audit conducted by strangers with straps: we own, it seems, <n> adapters and no lamp.
l: The newsletter has a new address, two floors up, above a school for tap dancing.
l: A box labelled “IMPORTANT” in my handwriting contained a melon scoop and the manual of a modem.
l: Would you carry <big> books to a fifth floor? Neither would the men, until there was cake.
d: The piano went in through the window, singing faintly.
d: From here one sees the gasworks, a heron and the post office of <T2>.
d: The connection will be installed “between eight and May”.
d: My predecessor left a ladder, three keys and a grudge with the boiler.
d: Tap dancers practise on Wednesdays, so expect short sentences.
d: All cables have been kept. One never knows.
d: The cat inspected every cupboard and approved one.
d: <F>, foreman of the movers, lifts with his knees and quotes Rilke.
d: Letters to the old flat are read by a dentist.
a: {Found it: corkscrew.|Cake works.|Send lamps.}
a: {Heron says hello.|Box 41 remains unopened.}
s: The editor has moved and cannot find anything.
s: A change of address, told among boxes.
s: Moving house delays this issue.
s: Notes from a flat full of unopened boxes.
s: The newsletter works from a new place.

= typography and signs | 1-2 | neutral
t: The {apostrophe's|ampersand's} revenge
t: A {serif|comma} too far
t: Kerning in <T1>
t: {Fresh|“Fresh”} fish
t: <C1> changes its {letter|lowercase g}
t: sign of the times
l: [<C1> has redrawn its logo for the {fifth|ninth|umpteenth} time], removing, after <dur> of consultation, the dot.
l: On a shop in <T1> hangs the sign “Key's Cut”, and beneath it, in felt pen, another hand has written “whose?”
l: Enamel street names are being replaced by printed ones. [The last enameller in the county, <H1>, is <n>].
l: Who needs a typeface with <n> kinds of ampersand? I do.
l: [A font drawn for motorways turns out to help readers with poor sight], a study finds.
d: [The licence costs <price> a year].
d: Quotation marks around “fresh” have closed more fishmongers than the rent.
d: [The numeral four remains open at the top].
d: A misprint on <big> mugs made “pubic library” a collector's item.
d: [<C2> uses the face for its timetables].
d: The umlaut was delivered separately, in a little bag.
d: [Letters were tested at <n> metres in drizzle].
d: Comic Sans has its defenders, most of them under seven or very wise.
d: [Lead type is cast on <day>s in the museum].
a: {Mind the gap (between A and V).|Whose indeed?|Hyphenate responsibly.}
a: {Dotless and proud.|I bought a mug.}
s: Observations about letters, signs and logos.
s: A note on typography for people who notice it.
s: Lettering changes, and somebody cares.
s: Misprints and a new typeface amuse the editor.
s: Signs and fonts, seen with affection.

= running and cycling log | 1-1 | neutral | nothing
t: Kilometre <n>, {blister|goose} three
t: {Slow|Last}, but smiling
t: My {watch|knee} disagrees
t: The <T1> half-marathon, {half|mostly} run
t: Overtaken by a {pram|rhinoceros}
t: chafing: a memoir
l: I finished {four hundred and third|last but two|nine hundredth}, behind a man dressed as a teapot, ahead of nobody who was not injured.
l: According to the watch from <C1>, I slept badly, recovered poorly and am as fit as a person of <n>; according to the mirror, likewise.
l: We cycled to <T1> against the wind, then, the wind having turned, back against it.
l: Should one stretch before or after? The literature says neither, my calf says both.
l: Swimming club resumes on <day>. Lane three is for people who chat.
d: A marshal called <F> shouted that it was all downhill, and lied.
d: The banana at the halfway mark was the best meal of the year.
d: My shoes have survived two presidents.
d: The puncture came at <clock>, in sleet, beside a closed museum of bicycles.
d: Somebody's grandmother lapped me and offered a mint.
d: I have deleted the app and kept the cramp.
d: The medal is made of wood and can be used as a coaster.
d: Next year, I told the teapot, next year.
d: Uphill there is no small talk.
a: {Mint accepted.|Lane three!|Ice, please.}
a: {The teapot poured it on.|Rest day.}
s: A humorous report on amateur sport.
s: The editor ran or cycled, slowly.
s: Sporting effort with little glory.
s: A race is finished, late and cheerfully.
s: Notes on sore legs.

= doctor's waiting room | 0-1 | neutral | nothing
t: Number {forty-one|B17}, please
t: {Teeth|Tonsils} and a tablet
t: In the {waiting room|queue}
t: “This won't {hurt|take long}”
t: A sprained {ankle|editor}
t: why this issue is short
l: This number is thinner than usual because your editor fell over a doorstop, the work of <C1>, and types with one hand.
l: In the waiting room of Dr <h1> hang a fish, a clock that stopped in <year>, and a screen on which <C1> advertises funerals.
l: The dentist asked about artificial intelligence while both of his hands were in my mouth, so he got the vowels.
l: A man came in with a pea in his ear, age forty, “a bet”.
l: What do the form's question <n> (“Have you ever been at sea?”) and my knee have to do with one another?
d: They called <small> names, none of them mine, one of them dead.
d: The magazines date from the coronation.
d: An aquarium calms people, except when somebody counts the fish.
d: I was told to rest, which I did, on the way home.
d: The X-ray shows, besides the fracture, a coin.
d: Nurse <F> plays in a skiffle band and bandages in four-four time.
d: My left hand has discovered the semicolon; it cannot stop;
d: The receptionist recognised the newsletter and forgave the tone.
d: Get-well cards may mention doorstops.
a: {One hand waves.|The pea is out.|Next!}
a: {Ow.|Back to full length next week.}
s: An injury or appointment makes the issue shorter.
s: Waiting-room observations by the editor.
s: A visit to the doctor, told for laughs.
s: The editor is unwell but still writing.
s: Anecdotes from a surgery.

= allotment and bees | 1-2 | positive
t: A swarm in the {letter box|server rack}
t: {Courgettes|Marrows}, free to a good home
t: Slugs: <n>, me: nil
t: {Honey|Beans} from the roof of <C1>
t: Leeks like {trombones|pencils}
t: what the bees did next
l: [A swarm of bees settled on a fibre cabinet in <T1>], and for <dur> the internet of a whole quarter depended on a woman with a cardboard box.
l: [<C1> keeps <n> hives on its roof], and sends each customer a jar at Christmas, sticky side up.
l: Two plants would have been plenty. I put in twelve courgettes, and my friends have stopped answering the door.
l: The slugs, unimpressed by beer, eggshells, copper and prayer, have moved on to the labels.
l: Who will take the plot by the railway? It has a shed, a plum tree and a ghost.
d: [The queen was found in the patch panel].
d: [Honey yields fell by <pct> because of the wet spring].
d: My beans climb clockwise, always, as beans do.
d: [<H1>, the beekeeper, charges nothing but keeps the swarm].
d: Compost is democracy: everything goes in, and it warms up.
d: [<C2> repaired the cabinet after dark].
d: In the potting shed a radio has been tuned to the same station since the strike.
d: [The waiting list for plots is <dur> long].
d: A scarecrow in a suit attracted, instead of crows, a recruiter.
a: {Take a marrow. Take two.|Bees don't queue.|The ghost waters on Mondays.}
a: {Sting count: one.|Plums in August.}
s: A garden note about bees, slugs and too many vegetables.
s: Bees turn up in an unusual place.
s: The editor's allotment produces surplus and stories.
s: Hives and gardens, with some local news.
s: Honey, compost and a swarm.

= postcards from conference corridors | 1-3 | neutral
t: Badge, {lanyard|blister}, buffet
t: Overheard in the {cloakroom|lift} at <T1>
t: Hall B, row <n>, {asleep|standing}
t: The keynote had {doves|slides}
t: <n> tote bags later
t: What happened at the {coat stand|coffee urn}
l: The talk everybody remembers from <T1> wasn't on the programme: [the projector failed, and <H1> explained garbage collection with the hotel's laundry bags].
l: Swag report. <C1> gave away socks, <C2> cactuses, <C3> a torch that is also, for no reason, a flute.
l: At the stand of <C1> one could win a canoe, and [a man who had come by bus won it].
l: Is there a polite way of leaving the front row? Limp.
l: “So what do you do?” “I was about to ask that about your product.” Hall C, Tuesday, by the urn.
d: [The event drew <big> visitors, fewer than last time].
d: The lunch queue had its own hashtag, and a marriage proposal.
d: [Next year it will be held in <T2>].
d: A speaker read all his slides, then the legal notice, then, by popular demand, the hotel's fire instructions.
d: [Recordings appear on <date>].
d: The Wi-Fi was called “Backup of Backup”.
d: [Tickets cost <price>, lunch not included].
d: In the quiet room two consultants held a loud mediation.
d: [<n> of the <n> talks were about agents].
d: The canoe travelled home on the <clock> to <T1>, standing.
a: {Limp convincingly.|Socks: good.|The flute is in tune.}
a: {Lanyards burn badly.|See you by the urn.}
s: Impressions from a conference, mostly from outside the talks.
s: Overheard remarks and odd gifts at a trade fair.
s: The best talk was an accident, reports the editor.
s: A light report on a conference in <T1>.
s: Corridor gossip and socks.

= postbag of odd offers | 0-1 | neutral | nothing
t: Dear {Sir|Mr Newsletter}
t: An {inheritance|alpaca} awaits
t: Spam, {vintage|first press}
t: “I loved your article on {gutters|gargoyles}”
t: {Unsolicited|Unwanted}: the best of <month>
t: guest post about mattresses?
l: A Ms “<H1>” wishes to place a guest post about mattresses and says that she has long admired our coverage of gutters.
l: We've won a lottery in <T1>, inherited a gold mine, and been appointed, subject to a fee, to the board of <C1>.
l: The best of this month's press releases begins with the words “As Valentine's Day meets container orchestration”.
l: “Just bumping this to the top of your inbox,” wrote a stranger for the {fifth|ninth|umpteenth} time, and by now we should miss him.
l: Could we, asks a firm that sells robotic lawns, put a value on our audience? We could: priceless, and out of practice.
d: The gold mine comes with an alpaca.
d: One sender addressed us as “Hi FIRSTNAME”, which is better than last week's “Hi null”.
d: A survey about surveys will be answered in due course.
d: Attached was a PDF of a PDF.
d: For <price> we could be among the “Top Ten Visionaries in Gutters”.
d: An invitation to speak in <T2> asks that we bring our own stage.
d: Our reply, composed with care, came back as undeliverable.
d: He'd be happy, he says, to “circle back”; we picture a vulture.
d: Someone called <F> in marketing has apologised for someone called <F> in sales.
a: {Unsubscribe, dear stranger.|Alpaca accepted.|Bump.}
a: {Gutters: see archive.|We circle forward.}
s: The editor quotes absurd mails that arrived unasked.
s: Spam and press releases, collected for amusement.
s: A sampler of strange offers from the inbox.
s: Strangers want guest posts, fees and attention.
s: Funny unsolicited messages of the month.

= auction and flea market | 1-2 | neutral
t: Lot <n>: a {moustache cup|punch-card sorter}
t: Going, {gone|going home}
t: A {globe|typewriter} for <price1>
t: What the {attic|vicar} sold
t: Flea market, {drizzle|dawn}
t: sold to the lady in green
l: [A handwritten flow chart by <H1> fetched <money1> at auction in <T1>], <n> times the estimate, and went to a bidder by telephone.
l: At a flea market behind the abattoir I found a slide rule, its leather case, and inside the case a bus ticket from <year>.
l: The liquidator of <C1> is selling everything, [from <n> standing desks to a life-size bronze of the founder].
l: Who pays <price1> for a keyboard without vowels? I did, and I'd do it again.
l: [The typewriter on which the manual of <P1> was written goes under the hammer on <date>].
d: [Bidding starts at <price>].
d: The bronze is hollow, and contains wasps.
d: [The proceeds go to the air ambulance].
d: [The buyer is thought to be <C2>].
d: “It worked when I last saw it,” the vendor swore, meaning 1979.
d: Haggling is done in pencil on the back of the hand.
d: [An identical lot remained unsold in <year>].
d: A boy bought the box of valves for his submarine.
d: [Viewing is on <day> from <clock>].
d: The auctioneer, hoarse by noon, knocked down two chairs and a passer-by.
a: {Wasps not included.|Bid with your head.|Gone!}
a: {The submarine is nearly ready.|Bring coins and a wheelbarrow.}
s: Curiosities change hands at an auction or flea market.
s: An object from the history of computing is for sale.
s: The editor buys something useless and is happy.
s: Old equipment finds a bidder.
s: A report from a sale of odd things.
