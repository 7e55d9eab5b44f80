= coffee machine lock-in | 3-4 | negative
t: Your espresso needs a certificate
t: <C1> and the {counterfeit|unlicensed} bean
t: {Descale|Obey} me
t: Pods, {patents|pods} and a <price> cup holder
t: <C1>: third-party capsules “a safety matter”
t: who owns the froth?
t: The kettle never asked for an account
l: Anyone who installed last week's firmware on a <P1>, lured by the promise of a {silkier|denser} foam, has discovered the other thing it does: [<C1>'s machine now refuses capsules made by anybody else].
l: [A barcode under the lid decides whether <C1> will let you have breakfast], and the supermarket own-brand, at a third of the price, is not on the guest list.
l: My {brother-in-law|dentist}, no friend of gadgets, rang on <day> at an hour when only burglars and bakers are awake; his coffee maker wanted to know who he was.
l: When <H1>, who mends grinders in <T>, opened a <price> espresso machine to clear a blockage, she found a reader chip soldered behind the water tank – and a way round it involving tinfoil.
l: Here we go again. [<C1> sells the machine at a loss], as everybody knows, and would like its money back, <n> cups at a time.
d: [Capsules from <C2>, the roaster that brought the complaint, cost <money> less per box].
d: The descaling reminder, which used to be a light, has turned into a lock: after <n> warnings [the pump stops until a branded sachet is scanned].
d: <C1>, asked for its reasons, mentioned steam pressure, burnt fingers and “the integrity of the crema”.
d: [Machines that were never connected to the Wi-Fi work as before].
d: A strip of aluminium tape restores service in about <small> minutes, according to a video whose comments resemble a trade union meeting.
d: [<G1> is reviewing the practice under its unfair-terms rules].
d: Hotels are exempt, it turns out; {a line on page <n> of the reseller contract|the brochure for caterers} says so.
d: [Resale values of the <year> model have risen <pct>] – the one with a mechanical lever and no opinions.
d: “I bought a heater with a hole in it,” wrote one owner, “and have somehow entered a relationship.”
d: The printers did it first, then the water filters, and nobody can claim to be astonished.
a: {A saucepan and a sock still work.|Written on tea.|Moka pots require no terms of service.}
a: The tinfoil has been tested in this kitchen, twice.
s: <C1> is criticised for making its coffee machine reject other makers' capsules.
s: A firmware update ties a coffee maker to branded capsules, and owners look for ways round it.
s: Capsule lock-in reaches the kitchen, to the annoyance of people who wanted breakfast.
s: Owners of connected coffee machines find that cheap capsules no longer work.
s: The makers of coffee machines borrow the business model of printers.

= heated seats by the month | 3-5 | negative
t: Warm bottom, {monthly|payable in advance}
t: <C1> rents you your own {heater|headlights}
t: Horsepower, {from|now} <money> a month
t: The trial period of your rear axle has ended
t: Car as a {shop|service station of another kind}
t: <C1> quietly retires seat subscriptions
t: Paid twice, sat once
l: [The wires are already in the seat], the element has been glowing on test benches since spring, and still [drivers of <C1>'s newest saloon must pay <money1> every month to be warm].
l: After <dur> of cartoons, jokes by breakfast presenters and one rather good folk song, [<C1> has dropped the fee for heated seats] and kept, less conspicuously, the one for {the adaptive lamps|faster acceleration|the reversing camera}.
l: Buy a used car, lose the steering-wheel heater. [Options unlocked by the first owner vanish when the car is sold], as <H1> of <T> learned somewhere between the dealership and the first roundabout.
l: How much of a car do you own once you have paid for it? About <pct>, if we go by the price list that <C1> published on <date>.
l: [<C1> expects <money> of yearly revenue from features that it switches on remotely], a slide for investors said; the slide did not say what those investors drive.
d: [Insurers class the hidden option as fitted equipment], so you pay premiums on a heater that you may not use.
d: [<C2>, the leasing firm, refuses cars whose functions can expire].
d: A locksmith in <T> will activate everything for <price> and a box of doughnuts, until the next update takes it away.
d: “It simplifies our production,” a spokesman said, and on the factory floor that is even true: one loom, one seat, one part number.
d: [Navigation maps lapse after <n> years unless renewed].
d: In the forum for owners the thread called “Cushion” has <n> pages and a poet in residence.
d: [A bill in <T> would forbid fees for hardware already installed].
d: The weight of everything you carry around switched off comes to <n> kilos, roughly a spaniel.
d: [<C3>, a smaller rival, advertises with the words “yours means yours”].
d: Lifetime unlocking costs <price>, where “lifetime”, says the footnote, refers to the car's modem.
a: {A blanket is a one-off purchase.|Next: indicators by the flash.|Drive carefully; the brakes are included.}
a: My own car has a cassette player and owes nobody anything.
s: Carmakers charge monthly for equipment that is already built into the car.
s: The sale of car functions by subscription meets resistance from drivers.
s: <C1>'s fees for built-in car features are disputed.
s: Features of cars can now be rented, lost at resale or switched off from afar.
s: Paying by the month for a seat heater turns out to be unpopular.

= robot vacuum tales | 2-3 | neutral
t: The {hoover|vacuum} that {ran away|found the cat}
t: <P1> vs. the {fringed|Persian} rug
t: It mapped the house, then {left it|sold it}
t: Mopping, {reconsidered|with opinions}
t: dust, in <n> layers
t: Stuck under the sofa since <day>
t: <C1> teaches its robot about socks
l: Somewhere in <T> a disc-shaped robot, having found the front door ajar, crossed a hotel threshold, a car park and <small> lanes of traffic, and was returned by a gardener who found it asleep in a hedge.
l: [The <P1> from <C1> recognises <n> kinds of obstacle], including charging cables, and, the box says proudly, “pet waste” – a category that in my flat was tested sooner than planned.
l: Rugs with tassels remain undefeated. [We ran <n> robot vacuums against one and none came through unaided].
l: A lift! [<C1>'s new cleaner climbs steps of <n> centimetres on little hinged legs], not gracefully, more like a dowager leaving a taxi, but it climbs.
l: [Floor plans drawn by vacuum cleaners are stored by <C2>, a cloud host], and the privacy page says they may be shared with “partners in comfort”.
d: [The base station empties the dust bin, washes the mop and dries it with warm air], and it is as large as a bedside cabinet.
d: Replacement bags cost <money>; lasagne sheets would be cheaper and sturdier.
d: [Carpet cleaning took <n> minutes per room in our trial].
d: At night the lidar turret makes a faint whirr, which our tester's parrot has learned.
d: [Hair wraps round the brush after <n> runs], whatever the advertising says about “anti-tangle”.
d: <H1>, a carpet restorer, begs you to roll up anything older than your grandmother.
d: [The robot works without an internet connection if you forgo the map].
d: Named Kevin by the children, it has been given a scarf and, since Tuesday, a library card.
d: [Version <ver> of the app forgets the no-go zones].
d: It fell down the stairs only once, in a spirit, one felt, of enquiry.
d: [A patch from <C1> fixes the camera that stayed on after cleaning].
a: {The broom is under-reviewed.|Kevin is fine.|Mind the marbles.}
a: Send us the strangest thing yours has swallowed.
s: Robot vacuums learn to climb and recognise obstacles, and still fail at fringes.
s: Cleaning robots are tested, chased and recovered from hedges.
s: A look at what robot vacuum cleaners can and cannot do at present.
s: Vacuuming robots have new talents and some questions of privacy.
s: Household robots clean better than before but are not free of mishaps.

= the doorbell sees everything | 4-5 | negative
t: Ring twice for the {police|landlord}
t: <C1> shares the pavement
t: Smile, {postman|courier}
t: <big> porches, one search box
t: Doorbell footage without a warrant
t: Neighbours, filmed
t: who is at the door? everybody, apparently
l: [<C1> handed recordings from <big> doorbells to {investigators|insurance assessors|a debt collector} last year], its own transparency report says, in most cases without a judge having signed anything.
l: The couple at number <n> only wanted to know who kept stealing their geraniums; what they got was <dur> of their neighbour's arguments, in stereo, and a letter from her solicitor.
l: [A court in <T> ordered a homeowner to turn a doorbell camera away from the shared stairwell], because the microphone, as the judge noted drily, “hears rather better than the householder”.
l: Face recognition comes to the porch. [<P1>, which <C1> will ship <soon>, announces visitors by name], provided that somebody has named them first, which raises the question of who asked the plumber.
l: Police officers in <T> used to knock and ask for the tape. Now they draw a box on a map.
d: [Sharing is on unless switched off in a menu called Community].
d: [<C2>, the alarm maker, encrypts video so that it cannot be handed over].
d: A courier for <C3> told us that he has been reviewed, rated and once serenaded through the loudspeaker.
d: [Recordings are kept for <n> days on the cheapest plan].
d: Lawyers advise a sticker, a narrow field of view and a conversation with next door, not necessarily in that order.
d: [The camera reaches <n> metres at night], further than most front gardens are long.
d: [<G1> received <n> complaints about domestic cameras in a single quarter].
d: A fox, <small> hedgehogs and a drunk tenor account for most alerts in our own street.
d: The geranium thief, incidentally, was a goat.
d: [Audio can be disabled in the settings since version <ver>].
a: {A knocker is private by design.|We rang for comment.|Curtains, anybody?}
a: If you own one, tell the neighbours before the neighbours tell you.
s: Doorbell cameras record more than the front step and share it more widely than owners expect.
s: Footage from household cameras raises questions of consent and police access.
s: Door cameras with sharp ears and faces in memory trouble neighbours and courts.
s: Privacy at the front door is shrinking, and the settings matter.
s: Video doorbells turn private streets into places under watch.

= handheld and retro consoles | 2-3 | positive
t: {Cartridges|Joysticks}, {reborn|again}
t: <P1>, or nostalgia at <price>
t: Blow into it
t: <C1> re-releases the one with the wobbly {lid|lever}
t: Eight bits, <n> games, no updates
t: The console your mother threw out
t: lag, measured with a broom handle
l: It has the same beige, the same cable that is twenty centimetres too short and, uncannily, the same smell: [<C1> has rebuilt its home computer of <year> and sells it for <price>].
l: [The <P1> plays original cartridges on a chip that copies the old one gate by gate], and purists, who had come to the launch in <T> to be disappointed, went home early.
l: Emulation is a matter of taste, litigation and milliseconds. [A tester with a high-speed camera found <n> frames of delay in <C1>'s handheld], one fewer than in the machine it imitates.
l: Fits in a coat pocket, drains in <dur>, and runs every game I failed to finish at school – the little handheld by <C2> is the best thing I have bought {since the bicycle|this year}.
l: [A museum in <T> lets visitors borrow consoles and a sofa], and the queue on Sunday went round the fountain.
d: [The rechargeable pack can be swapped without tools].
d: [Only <n> of the built-in games save automatically].
d: Its shoulder buttons click like a ballpoint pen in an exam.
d: A switch on the back makes the picture worse, on purpose, with scan lines and a gentle curve.
d: [The licence for the racing game was held by <C3>, a liquidator].
d: <H1>, who drew the original box art at nineteen for a flat fee and a hamper, was finally paid a royalty.
d: [Units for Europe ship with an HDMI cable and no power supply].
d: Some fan patched the boss on level <n>, beaten by perhaps a dozen people in four decades, and apologised to all of them.
d: [<L1> runs on the device after a one-line change].
d: Collectors pay <price> for a boxed copy with the poster; mine was last seen lining a rabbit hutch.
d: The instruction booklet, staples and all, is the funniest thing in the parcel.
a: {High scores to the usual address.|Thumbs hurt.|Insert coin.}
a: No, the rabbit did not keep the poster either.
s: Old game machines return as careful replicas for people with memories and money.
s: A retro console is judged on delay, charm and the games that come with it.
s: Game hardware from past decades is rebuilt, borrowed and admired.
s: New devices play the games of old, mostly faithfully.
s: Nostalgia for early games feeds a small market of faithful copies.

= patch notes and balance | 2-3 | neutral
t: The {axe|shotgun} is {too good|nerfed}
t: Patch <ver>: bears no longer open doors
t: <P1> players mourn the ladder glitch
t: They fixed the frog
t: <C1> reads the forum, regrets it
t: Balance, {or the lack of it|at last}
t: one bug too beloved
l: Among the <n> lines of this month's patch notes, between a typo in the tavern menu and a crash on ultrawide screens, stands a sentence that has moved grown men to petition: “Horses can no longer climb ladders.”
l: [<C1> has removed the crossbow from ranked matches after it decided <pct> of them].
l: Nobody meant the frog to be invincible. [A rounding error in <P1> gave it a negative appetite], and within <dur> the whole ladder was green.
l: [Players of <P1> can now turn off timed button presses], along with screen shake, spiders and the announcer, the last by popular demand.
l: A modder in <T>, worked from a caravan with borrowed electricity until [the loading time of <P1> had shrunk by <pct>]; <C1>, to its credit, sent {her|him} a cheque and merged the fix.
d: [Save files made before version <ver> still load].
d: [The economy of the harbour level was reset after someone cornered the market in herring].
d: Fishing, says the lead designer, was “never supposed to be the endgame”.
d: [Cross-play with consoles starts on <date>].
d: [The update needs <hw> of free space], more than the game did when it appeared.
d: Streamers threatened to leave, left, and were back before supper.
d: [A hidden timer punished players who jumped too often].
d: [Matchmaking now weighs the last <n> games only].
d: Two of the voice lines were recorded again, because the actor had, between sequels, lost his lisp.
d: The bears, it should be said, had been opening doors since <year> with perfect manners.
d: [<C2>, the tournament organiser, will stay on the old version until its final].
a: {Ribbit.|Press F.|My herring are worthless.}
a: The full notes are longer than my thesis and better written.
s: A game update changes what players had come to love or abuse.
s: Patch notes for <P1> bring fixes, some of which players regret.
s: Game developers adjust weapons, animals and menus, and hear about it.
s: Small repairs in a popular game have large effects on its players.
s: Balance changes and accessibility options arrive with a game patch.

= loot boxes and gambling | 3-5 | negative
t: {Spin|Tap} until payday
t: Not gambling, says <C1>; gambling, says <G1>
t: A <price> sword
t: Whose {thumb|allowance} was it?
t: <T> bans the surprise egg
t: Gems, coins, tears
t: child spends <money> on hats
l: A nine-year-old in <T>, left alone with a tablet for the length of a dishwasher cycle, bought <n> treasure chests, a dragon and a hat, for a total of <price>.
l: [<G1> has ruled that random prizes sold for money are gambling], whatever the cartoon on the lid, so [<C1> must remove them from <P1> by <date> or ask for a casino licence].
l: Odds, finally! [Shops must show the chance of each prize before payment], and we now know that the winged tiger comes once in <big> tries.
l: [<pct> of the revenue of <P1> comes from one player in a hundred], according to a deck that <C1>, the studio behind it, showed to lenders and one of the lenders showed to me.
l: Free, it said, in yellow. <H1>, a schoolteacher and self-confessed collector of virtual aquarium fish, has added up what free cost: [her <dur> with <P1> came to <price>].
d: [Refunds were granted to parents who wrote before <month>].
d: Gems come in packs of <n>, prizes cost slightly more than a pack – “the hot dog bun principle”, a former employee calls it.
d: [<C2>, which operates the app store, takes <pct> of each purchase].
d: [A spending cap {of ten euros|of $25|of a fiver} a day can be set in the family menu].
d: The firm's psychologist, whose title on the org chart is Head of Delight, declined to be interviewed.
d: [Trading the items on outside markets is forbidden and common].
d: Chests wobble for precisely {2.4|3.1|1.8} seconds before opening, long enough to hope.
d: [In <T> the same game is sold without boxes and earns a third as much].
d: The dragon, you will be glad to hear, is well.
d: Slot machines at least bring you a drink.
a: {Hide the card.|The house wins, in pastel colours.|Read the odds aloud to a child.}
a: Nobody at this desk will say what they spent on the hat.
s: Random prizes in games come under pressure because they resemble gambling.
s: Paid surprise boxes empty the pockets of players, some of them children.
s: Regulators and parents push back against chance-based purchases in games.
s: The economics of free games rest on a few players who spend a lot.
s: Game makers must be more open about odds, or drop the boxes.

= language and learning apps | 3-4 | neutral
t: {Streak|Day} <n> and still can't order {soup|a beer}
t: The {owl|mascot} is disappointed
t: <C1> replaces its translators
t: Fluent in <dur>? {No|Nope|Nein}
t: What learning apps teach (mostly: apps)
t: <P1> puts grammar back
t: the duck reads the newspaper
l: I can say “the duck reads the newspaper” in <small> languages and, as became clear at a bakery in <T>, ask for bread in none.
l: [<C1> has let go of the contractors who wrote its courses] and generates new ones by machine, and learners of Welsh were the first to notice, when the word for “cheese” acquired a plural that no Welsh speaker had ever met.
l: <U1> followed <n> users of a language app for <dur>: [reading improved, vocabulary improved, speaking did not budge].
l: Grammar tables, banished in <year> as joyless, are back. [<P1> now explains the subjunctive], on request, with a small apology.
l: The streak – that little flame that shames you into five minutes before bed – [can be repaired for <money> at <C1>], a price that tells us what guilt is worth.
d: [Users who skip the leaderboard stay <mult> longer].
d: [Irish has more learners on the app than native speakers on its island].
d: “Your lingot balance is low,” my phone told me during a funeral.
d: [<C2>, a textbook publisher founded by two nuns, reports its best year].
d: Conversation with an animated goat costs extra.
d: [Handwriting practice for Japanese was added in <month>].
d: <H1>, who speaks eleven tongues and has downloaded nothing, recommends {a pen pal and a dictionary|falling in love}.
d: [The courses for Navajo and Yiddish are maintained by volunteers].
d: [Free users now get <n> mistakes a day before the lesson locks].
d: Dialects fare worst; the machine voice for Austrian German would be laughed out of a tram.
d: Spaced repetition, the one thing everybody agrees on, dates from the 1880s and needs only cardboard.
a: {Bon courage.|Pob lwc.|The bread was excellent.}
a: Reply in any language; the duck will read it.
s: Language apps keep people coming back but teach them less speech than hoped.
s: Learning with an app has its charms, its guilt and its limits.
s: The quality and methods of language-learning apps are examined.
s: Learners, teachers and studies weigh what language apps can do.
s: Apps for languages change their courses, not always for the better.

= dating apps | 2-4 | negative
t: Swipe {fatigue|elbow}
t: <C1> wants you to {leave|stay}
t: Love, {from <money> a week|with a paywall}
t: {Single|Lonely} and <n> subscriptions
t: <P1> for people over sixty
t: the algorithm likes beards
t: Match made by spreadsheet
l: [Paying users of <C1>'s dating apps fell for the <small>th quarter in a row], and the explanation offered on the call – the weather, mostly – convinced nobody who has recently been on one.
l: [Six former users are suing <C1>], arguing that an app “designed to be deleted” was in fact designed to be opened <n> times before lunch.
l: What if nobody could message before meeting? [The club night run by <P1> in <T> takes your phone at the door] and gives you a number, a pencil and a stranger, and by eleven the cloakroom was full of forgotten coats.
l: After her husband died, <H1>, seventy-one, tried <small> apps, met a retired tram driver and two swindlers, and wrote a guide to telling them apart that has now sold out twice.
l: [<C1> will let users pay <money> to jump the queue], raising once more the ancient question whether desire can be expedited.
d: [Verification by video selfie cut fake profiles by <pct>].
d: A third of all opening messages consist of the word “hey”; some {have|boast} an exclamation mark.
d: [Background checks are run by <C2>, which also vets nannies].
d: Assistants will now write your charm for you, so that in the end two phones flirt while their owners make pasta.
d: [The company knows which profiles you lingered over and for how long].
d: “I met my wife in a queue for a refund,” a reader wrote, “from <C1>.”
d: [Deleted accounts remain on file for <dur>].
d: Height is the most common lie, followed by hiking.
d: [Romance fraud cost people in <T> <money> last year], reported cases only.
d: [Users may now filter by whether somebody wants children, pets or neither].
a: {Try the choir.|Call the tram driver.|Hey!}
a: No editors were matched in the making of this item.
s: Dating apps lose paying users and look for new ways to earn.
s: People are tired of swiping, and the apps feel it.
s: Online dating draws lawsuits, fees and a search for alternatives.
s: The business of dating apps is under strain, and its users are weary.
s: Finding a partner by app costs more and pleases fewer people.

= parking and ticket machines | 2-3 | negative
t: {Nine|Eleven|Six} apps to park one car
t: No coins, no signal, no mercy
t: <C1> fined her while she was paying
t: Pay {here|elsewhere}
t: The last parking meter in <T>
t: <T> gives drivers one app
t: a QR code too far
l: To leave a small hatchback beside a cathedral you now need a telephone, a signal, an account with <C1>, the plate number, patience, and, as a pensioner in <T> found out, <price> for the penalty that arrives all the same.
l: [Fraudsters pasted their own QR codes over <n> parking meters in <T>], collected card details for <dur> and left, in a nice touch, a working link to the weather forecast.
l: [The council of <T> will keep one coin-operated machine per street], after a petition signed by <big> people and delivered, by bicycle, in coppers.
l: One app for all car parks – it sounded too sensible to happen. [<C1>, <C2> and <C3> will accept each other's customers <soon>].
l: Minutes matter. [Drivers who took longer than <n> minutes to pay were charged by <C1> automatically], the clock having started when a camera saw the bumper.
d: [<G1> has frozen <big> of the penalties].
d: The convenience fee is <money>; for whom it is convenient the screen does not say.
d: [Nearly <pct> of drivers over seventy-five never park in town any more].
d: A judge cancelled hers, remarking that the sign “would have defeated a cryptographer”.
d: [The scam was spotted by a traffic warden who noticed fresh glue].
d: My glovebox holds a paper permit from <year>, faded to the colour of tea, and it has outlived four providers.
d: [Operators must now allow a grace period of ten minutes].
d: [<C2> stores number plates for <dur>], for “analytics”.
d: The cathedral, where parking had been free since the Reformation, has raised a small fund for strangers.
d: Cash, meanwhile, jams: one machine had swallowed a button, a washer and a Danish krone with a hole.
a: {Take the bus.|Photograph the sign.|Mind the glue.}
a: Coppers are legal tender up to a point; check which.
s: Paying for parking by phone confuses drivers and invites fraud and fines.
s: Parking by app goes wrong in several ways, and councils begin to react.
s: Too many parking apps make simple errands hard.
s: Drivers, courts and councils respond to the troubles of digital parking.
s: The coin slot disappears, and not everyone can follow.

= folding phones and phone hinges | 2-4 | neutral
t: Fold it {like you mean it|thrice}
t: <P1>: <big> bends later
t: A crease of one's own
t: {Sand|Grit}, the enemy
t: <C1> makes a phone thinner than its {plug|camera}
t: the hinge, an appreciation
t: <price> and it bends
l: In a basement in <T> a machine with two rubber thumbs has been opening and closing <C1>'s folding phone since <month>, and [the hinge gave up after <big> cycles], or about <n> years of somebody's commute.
l: [The <P1> folds in three], outward, inward, and then, if you are our reviewer's toddler, in four.
l: Thinness has a price. [<C1> shaved the <P1> down to the height of its charging port], and the battery with it, which is why there is a second battery in the box, magnetic, thick, and faintly embarrassed.
l: No crease! Or rather: a crease that [you feel with a fingernail and cannot see], says everyone who held the prototype by <C2> at the fair.
l: [Repairing the inner screen of a <P1> costs <price>], as much as a decent washing machine, and less fun to watch.
d: [Dust resistance stops at grains of a millimetre], so no beaches.
d: [<C3> supplies the ultrathin glass], which bends like a playing card.
d: A plastic film, looking very much like the sort that one peels off, must on no account be peeled off; <n> early owners peeled.
d: [The external display shows whole apps since the last update].
d: In tent position it films itself, and is good company at breakfast.
d: [Resellers in <T> give <pct> of the price after a year].
d: Its vapour chamber, a wafer of copper, keeps it cooler than the slab next to it.
d: [The pen must be bought separately and has nowhere to live].
d: <H1>, a watchmaker asked for an opinion, praised the cam and winced at the glue.
d: [Temperatures below freezing void the warranty on the fold].
a: {Snap.|I kept mine flat.|The rubber thumbs are for sale.}
a: My flip phone from the other century closed with more conviction.
s: Folding and ultrathin phones are impressive and somewhat delicate.
s: How long a phone hinge lasts, and what it costs when it does not.
s: A folding phone is weighed for durability, price and usefulness.
s: Phone makers bend and thin their devices, with compromises in the battery or the screen.
s: Foldables get better, but repairs remain dear.

= buttons return to the dashboard | 3-5 | positive
t: A knob! A {real|proper} knob!
t: <C1> listens: {dials|switches} return
t: Eyes on the road, thumb on the {wheel|dial}
t: Touchscreens lose a star
t: why I cheered at a volume knob
t: {Demister|Hazard light}, found without a menu
t: In praise of the click
l: [From <month> a car can earn top marks for safety only with physical controls for horn and wipers], the testers in <T> decided, and somewhere in a design studio a man in a black polo neck put down his pencil.
l: Turning on the rear wiper took our driver <n> seconds in <C1>'s crossover – at motorway speed the length of <small> football pitches – against two in a hatchback from <year>.
l: “We admit it, you can stop writing,” began the letter in which [<C1> announced the return of the volume knob].
l: [<P1>, the family car by <C1>, has <n> buttons], more than any rival tested this year, and each of them, glory be, does one thing.
l: There's a word for what fingers do while eyes are busy, and it is “driving”. [<U1> researchers found that touchscreens double the time drivers look away].
d: [Replacing a screen costs <price>, replacing a switch <money>].
d: Screens came in because they were cheap: one panel, no tooling, and the mistakes could be mended later by download.
d: [<C2>, a maker of rotary switches that had been close to closing, is hiring].
d: Gloves work again, and so do {long nails|cold fingers|arthritic thumbs}.
d: [The heating can still only be set by screen or by voice].
d: A voice assistant, asked to open the window, rang somebody called Linda.
d: [Older cars will get a plug-in panel with <n> programmable keys].
d: The click is engineered: a steel ball, a spring, a wave-shaped track, and a woman named <H1> who has tuned nothing else for <dur>.
d: [Customers rated the new dashboard <n> points above the old one].
d: Haptic sliders, those ghosts of a control, are quietly being buried without flowers.
a: {Click.|Linda was very kind about it.|My toaster is ahead of the curve.}
a: Now do ovens.
s: Carmakers bring back knobs and switches because screens distract drivers.
s: Physical controls return to cars for reasons of safety and pleasure.
s: Touchscreens in cars lose favour with testers, drivers and some makers.
s: The button is back on the dashboard, and safety ratings help.
s: Studies and complaints persuade car companies to restore real switches.

= charging on the road | 3-5 | neutral
t: {Plug|Cable} in, {coffee|nap}, repeat
t: <n> chargers, <small> working
t: Holiday with {range anxiety|a long cable}
t: <C1> opens its plugs to everyone
t: {A card|Contactless}, please, says <G1>
t: From <T> to <T> on electrons
t: out of order, again
l: We drove from <T> to <T> and back, two adults, a dog and a tent, in a van that thinks it can do {280|310|400} kilometres in winter and is an optimist; [of fifteen charging stops {four|six|seven} failed at the first try].
l: [New rapid chargers must accept bank cards], no app, no membership, no little plastic fob on the key ring – [<G1> has put a fine of <money> on every post that does not].
l: Thieves with bolt cutters have discovered copper. [<C1> lost <n> cables in a single night near <T>] and now fills them with dye that stains a hand for weeks.
l: [The price at <C1>'s motorway stations rose to {79 cents|92 cents|a euro five|88p} a unit], at which point, my calculator remarks, a diesel is cheaper and a bicycle unbeatable.
l: Would you let a stranger use your driveway? [<n> households in <T> rent out their wall boxes through <P1>], and some have been brought jam.
d: [Charging slowed to a crawl above eighty per cent], as physics and every manual advise.
d: [<C2>, a supermarket, gives <n> minutes free to shoppers].
d: The lorry bay was empty, the car bays full, and nobody had thought of caravans.
d: A helpline operator called <F> rebooted the post from {three|four|nine} hundred kilometres away and stayed on the line to talk about her own car.
d: [Preheating the battery cut the stop by <n> minutes].
d: [Half of the public points in the country are in <small> cities].
d: Roofs would be welcome: it rains on electricians as on everyone else.
d: [The plug of <C3> has become the standard in practice].
d: Our dog, who judges stations by their verges, awarded five stars to one behind a garden centre.
d: [Reliability figures must now be published each quarter].
a: {Bring a book.|Bring a longer cable.|The jam was plum.}
a: Total delay: one hour and a very good sandwich.
s: Public charging for electric cars improves but is still uneven in price and reliability.
s: Travelling by electric car is possible, with some broken chargers on the way.
s: Chargers become easier to pay for, though faults and costs remain.
s: What drivers of electric cars meet on the road, from tariffs to theft.
s: Rules, thieves and prices shape the daily life of charging stations.

= locked out by a smart lock | 3-5 | negative
t: Key, {noun|obsolete}
t: <C1> is gone and so is my front door
t: The {lock|bolt} that needs an update
t: Sleeping in the {car|shed}, courtesy of the cloud
t: {Hinges|Batteries} and other weaknesses
t: <P1>: opened in <n> seconds with a {magnet|banana}
t: a small history of doors
l: [When the servers of <C1> went dark on <day>, <big> front doors stopped answering], and people in slippers from <T> to <T> met their neighbours, some for the first time.
l: A researcher with a magnet, a steady wrist and a train to catch [opened the <P1> in <n> seconds on stage], then closed it again, because he is polite.
l: The flat came with a smart lock chosen by the landlord, <C1>; [tenants in <T> have now won the right to a metal key], for the sake, the court said, of “grandmothers, sabbaths and flat batteries”.
l: Five locks, one winter. [Only the one by <C2> still worked at minus <n> degrees].
l: [<C1> will end support for its first lock on <date>], after which the bolt can be turned from the inside only – a description that also fits a prison, read the other way.
d: [The emergency contact is a nine-volt block held against two studs].
d: [A locksmith charged <money> and needed a drill].
d: Burglars, the insurers report, continue to prefer the bathroom window.
d: [Codes for cleaners and guests expire by themselves].
d: Auto-unlock works by location, so that jogging past one's own house three times opens it three times.
d: [<C3> will take over the accounts of stranded customers free of charge].
d: [The fingerprint reader failed {on four of twenty|on seven of thirty} gardeners].
d: Mine jams in August, when the oak swells; no firmware helps against oak.
d: [The log of entries is visible to every member of the household], which has ended at least one engagement.
d: “A door,” wrote <H1> in her ruling, “is not a service.”
a: {Spare key: under the gnome.|Knock knock.|The banana was a control.}
a: The slippers people now have a barbecue every summer.
s: Smart locks fail in ways that a metal key does not.
s: Electronic door locks are put to the test by outages, magnets, frost and courts.
s: Connected locks leave some owners outside and others with new rights.
s: Reliance on an app for the front door has unpleasant consequences.
s: The security and lifetime of smart locks are called into question.

= pets and their gadgets | 1-3 | positive
t: The cat {flap|door} that says no
t: <C1> translates {barking|miaows}, sort of
t: {Lunch|Dinner} is served, {Biscuit|Pickle}
t: A collar for the <n> lives
t: Dog years, battery days
t: GPS, meet tortoise
t: Who fed the {goldfish|hamster}?
l: [A cat flap by <C1> uses a camera to keep out animals carrying prey], and our test cat, after <small> rejected voles, has begun to leave them on the sensor.
l: The tortoise of the <h1> family, missing from a garden in <T> since the Jubilee, was found <n> metres away by a tracker that had been glued on the week before; she had been, it turns out, asleep under the rhubarb.
l: What does the dog want? According to <P1>, an app that costs <money> a month and claims to interpret barks, mine wants “attention”, which a stopped clock could have told me.
l: An outage at <C1> left <big> automatic feeders shut on a holiday weekend. [The bowls stayed empty for <dur>]; the complaints, understandably, were audible.
l: [Vets in <T> see fewer overweight cats where feeders weigh each portion], a study of <n> households found.
d: [The flap mistook a leaf for a mouse on <n> occasions].
d: [The collar weighs <n> grams and lasts <dur> on a charge].
d: Rabbits chew through the antenna; <C2> now sells one flavoured with bitter apple.
d: [Schedules are stored on the device since the last update].
d: A microphone in the aquarium records clicks, and the owner sleeps to them.
d: [The tracker pings every <n> minutes when the animal leaves the garden].
d: Pickle, a lurcher of firm habits, now rings a brass bell to go out and has no subscription.
d: “He's not lost, he is visiting,” says <H1> about the tomcat with three homes, as the map made plain.
d: [<U1> compared bark translators with coin tosses and found no difference].
d: [Premiums fall by <pct> for chipped dogs at <C3>, the insurer].
a: {Good boy.|The voles have been buried with honours.|Hay is offline.}
a: Photographs of your animals are, as ever, read first.
s: Gadgets for pets find tortoises, ration kibble and misread barking.
s: Technology for animals is useful in part and comic in part.
s: Feeders, flaps and trackers for pets are tried out by their real users.
s: Pet electronics help with weight and wandering but need a plan for outages.
s: A light look at devices that watch and feed our animals.

= lawn robots and garden tech | 2-3 | neutral
t: {Mow|Graze} without me
t: Hedgehogs 1, <P1> 0
t: The lawn needs a {satellite|password}
t: <C1> builds a weeder with a {conscience|laser}
t: Tomatoes by {notification|push message}
t: a bed of lettuce, monitored
t: {Stripes|Grass}, outsourced
l: [<T> has banned robot mowers after dusk], when hedgehogs go about their business, and owners who had programmed theirs for the cheap night tariff now hear each other's at noon.
l: The buried wire is history. [<C1>'s mower finds its way by satellite and camera], and in our trial missed only the strip under the trampoline and, once, a croquet hoop.
l: A soil probe told <H1> of <T> to water her tomatoes <n> times a day for <dur>. She did. They drowned. It had been measuring the pot.
l: Forget chemicals: [the weeder from <C2> burns dandelions with a small laser], with the deliberation of a heron, about <n> plants an hour.
l: For <price> a cabinet grows lettuce in the kitchen under violet light; [each head costs <money> in power and cartridges], and tastes, I grieve to report, like lettuce.
d: [Thieves cannot use the mower outside its garden], a PIN and a siren see to that.
d: [Slopes of more than <n> per cent defeat it].
d: A robin has learned to follow it for worms.
d: [The cut grass stays on the lawn as mulch].
d: Blades are razor-thin and last <dur>; children, slippers and cables should be elsewhere.
d: [Seeds must be bought from <C1> as chipped pods].
d: [Sales of push mowers rose as well, says <C3>, the garden chain].
d: My uncle, a scythe man, finished the meadow before the first firmware download ended.
d: [The hedgehog detector recognised <n> of ten stuffed hedgehogs].
d: [Rain sensors now stop the sprinklers of half the allotments in <T>].
d: Under the trampoline a small wilderness has formed, and we have become fond of it.
a: {Let it grow.|Sharpen, don't subscribe.|The robin has been paid.}
a: No live hedgehogs took part in the test.
s: Robots and sensors in the garden save labour and bring new worries, hedgehogs first.
s: Garden gadgets mow, weed and water with mixed success.
s: Automated gardening is tested against slopes, animals and tomatoes.
s: Devices for the garden are clever, costly and occasionally wrong.
s: How lawns and vegetables fare when machines look after them.

= streaming price or advert change | 3-4 | negative
t: {Adverts|Interruptions} for those who already pay
t: <C1> is dearer, {again|still}
t: {Two euros|$3|£4} more for the same {sofa|songs}
t: <T> to <C1>: cancel means cancel
t: The {album|film} you bought is leaving
t: goodbye, family plan
t: <C1> and the vanishing {episode|credit}
l: The letter was headed “Good news about your membership”, so one reached for a chair: [<C1> is raising its price to {$19.99|€14.99|£12.99|$27} from <month>], the third time in {two years|eighteen months}.
l: [Films bought from <C1> will disappear from customers' libraries on <date>], since a licence ran out and “buy”, it transpires, meant “borrow, with feeling”.
l: To leave <P1> used to take <n> screens, a survey and a telephone call to a department called Retention. [<G1> now demands that cancelling be as quick as joining].
l: Sharing a password with your daughter at university? [<C1> counts the wall she lives behind as another household], and would like <money> for it.
l: [The cheapest tier of <C1> will carry <n> minutes of adverts per hour], fewer than television, more than peace.
d: [The ad-free option moves up by <pct>].
d: [Musicians receive about a third of a cent per play].
d: A pause now triggers an advertisement, which somebody must have presented in a meeting with a straight face.
d: [<C2>, the telephone company, will drop the service from its bundles].
d: One reader has gone back to the library, which lends discs, has a fireplace and never asks whether she is still watching.
d: [Subscribers in <T> keep the old price until their contract ends].
d: Sport is to blame, the finance chief hinted: [<C1> paid <money> for the rights to a league].
d: [Churn rose to <pct> a month], so people do leave.
d: The credits are shrunk to a stamp after <n> seconds, to the grief of every gaffer's mother.
d: [A class action led by <H1> asks for refunds].
d: [Downloads on a second device now cost extra].
a: {Are you still reading?|Vinyl cannot be revoked.|Our own price: unchanged, zero.}
a: A calendar reminder to cancel is still the best tool in the genre.
s: Streaming services raise prices, add adverts or withdraw what people bought.
s: <C1> asks its subscribers for more and gives them less.
s: The terms of digital subscriptions get worse, and some regulators act.
s: Paying viewers and listeners meet higher prices and new restrictions.
s: Cancelling, sharing and owning become harder or dearer with streaming.

= ticket sales and resale | 3-4 | negative
t: {Queue|Position} <big>
t: <C1> sold row F twice
t: Dynamic pricing and the {brass band|ageing rocker}
t: Touts, {bots|tears}, seats
t: Face value in <T>
t: <money> in “order processing”
t: The encore is a fee
l: At nine on <day> <big> people were waiting in <C1>'s virtual queue for a hall with seats for {eight|eleven|nineteen} hundred; at four minutes past, it was over, and [the first resale offer stood at <price>].
l: [<T> has capped the resale of tickets at their original price], a law one paragraph long that <C1> had called impossible for <dur>.
l: “Demand-based” is the phrase. [A standing ticket went from {80 to 220 euros|$95 to $340|£60 to £145} while buyers typed in their card numbers].
l: The band had said no bots, the promoter had said no bots, and <C1> had said it was blocking <big> bots an hour; who, then, bought block G? A dentist's practice in <T>, by the look of the invoice.
l: Paper tickets! [The festival in <T> sells {four|seven} hundred of them over a counter], to people who turn up with a tent the night before, as people did.
d: [Fees made up <pct> of the final price].
d: [<C2>, which owns half of the venues, also owns the reseller].
d: [Names on tickets will be checked against passports].
d: A fan called <F> got in with a screenshot, a moustache and somebody else's birthday.
d: [Refunds for the cancelled tour were paid after <dur>].
d: “Verified fan” status, awarded by lottery, verifies chiefly that one has an e-mail address.
d: [Investigators traced the purchases to <n> accounts and a single warehouse].
d: The support act, unpaid, sold more socks than albums and drove home to <T>.
d: [Unsold seats were released at half price on the evening itself].
d: [<G1> wants the whole price shown on the first page].
d: My grandmother saw the same singer in <year> for the price of a haddock.
a: {Stand at the back.|Bring the tent.|Support the support act.}
a: We were number 41,822 and are over it.
s: Buying concert tickets online remains an expensive lottery, though laws are tightening.
s: Ticket sales anger fans because of fees, bots and moving prices.
s: Resale and dynamic pricing of tickets come under pressure.
s: The trade in tickets is criticised, and in places limited.
s: Fans, venues and lawmakers argue about what a seat should cost.

= mechanical keyboards | 2-3 | positive
t: {Thock|Clack}, a review
t: <n> keys, {no|one} regrets
t: Lubricated {springs|switches} and other pleasures
t: <P1>: split {personality|in two}
t: <C1> makes the space bar dull, on purpose
t: the sound of a good Tuesday
t: A keyboard for <price>, and why
l: It arrived in <n> bags: switches, springs, stabilisers, a slab of brass, a tub of grease the size of a thimble, and a leaflet in which [<C1> wishes the owner “a calm evening”], which it took me three of.
l: [The <P1> comes in two halves joined by a cable], so that the coffee, the cat or the score of a string quartet can stand in the middle.
l: Why is it so loud? Because the desk is a drum. [A sheet of felt under the board lowered the noise by <n> decibels], my colleagues, and the sound engineer among them in particular, are glad to say.
l: [A keyboard with magnetic switches has been banned from tournaments in <T>], because it lets the left hand do what no left hand can.
l: My hands hurt, then they stopped hurting; between the two lay <dur> of learning to type with my thumbs.
d: [The firmware is <L1>, so every key can be anything].
d: [Replacement switches cost <money> apiece and pull out with tweezers].
d: The aluminium case, milled from one block by <C2>, could stop a door in a gale.
d: [Typing speed fell by half in the first week and came back by the fourth].
d: Caps are of PBT plastic, whose legends don't wear off; my old board had lost its E, S and most of its N.
d: [The group buy closes on <date>, and delivery takes <dur>].
d: Someone on the forum has built one from walnut, with ivory from a skip-rescued piano.
d: [Bluetooth adds <score> milliseconds of delay].
d: There is no numeric pad, and accountants are asked to remain calm.
d: [<C3> sells a quieter set for offices].
d: A recording of ours was mistaken for rain by two listeners and for popcorn by a third.
a: {Thock.|Next week: pencils.|The cat prefers the left half.}
a: This was typed with the thumbs.
s: A hobby keyboard is built, heard and warmly recommended.
s: Keyboards for enthusiasts are comfortable, costly and pleasingly loud.
s: Mechanical keyboards give pleasure, relief to hands and some delay in delivery.
s: The finer points of switches, cases and felt are examined.
s: A review of typing on unusual keyboards, with some advice on noise.

= hotels and rented flats | 2-3 | negative
t: Do not disturb the {thermostat|tablet}
t: A room with a {QR code|login}
t: <C1>: the curtains are listening
t: <money> cleaning fee, own broom
t: Check-in by {selfie|hologram}
t: The light switch, where is the light switch
t: notes from a capsule in <T>
l: The lamps in room <n> obey a tablet, the tablet obeys an update, and the update began at eleven at night; I read my novel in the bathroom, under the only bulb with a switch.
l: [<C1> must show cleaning fees in the first price it quotes], <G1> says, ending the era of the forty-euro night that cost two hundred.
l: A guest in <T> found a camera in a smoke alarm. [<C1> has banned indoor cameras in all its listings], and hosts have <dur> to unscrew theirs.
l: [In a capsule hotel run by <C2> an app wakes you by raising the mattress], gently at first, then, if ignored, like a lorry unloading gravel.
l: Key cards demagnetise next to phones, always have. [A chain in <T> has gone back to brass keys with a heavy pear attached], and losses have fallen to <small> a year.
d: [Breakfast must be ordered through <P1> before ten the evening before].
d: The voice assistant, installed on the night stand by <C3>, answered a sneeze.
d: [Guests rated the rooms with ordinary switches higher].
d: [The city limits flats to <n> nights a year].
d: “Dear valued Guest2,” began the message on the television.
d: Hosts ask you to strip the bed, start the machine, take out the bottles and, in one case, feed an eel.
d: [A thermostat that pretends to work is installed in one hotel in <n>], according to a man who fits them.
d: [Neighbours in <T> counted <n> key boxes on one drainpipe].
d: <H1>, night porter for forty years, has a drawer of fuses and is worth every tablet in the building.
d: [Facial scans at reception are deleted after checkout, the operator promises].
a: {Pack a torch.|The eel is called Derek.|Left a tip for the porter.}
a: Reader tips on rooms with switches are welcome.
s: Hotels and holiday flats add technology and fees, and guests miss the switch.
s: Travellers contend with tablets, cameras and hidden charges in rented rooms.
s: Accommodation becomes smarter and not always more comfortable.
s: New rules and old keys improve the lot of hotel guests.
s: What goes wrong, and right, with technology in hotel rooms.

= the ovens are talking | 2-3 | negative
t: {Preheating|Scorching} at 3 a.m.
t: <C1>'s oven woke up, {unlike its owner|alone}
t: Error E<n>: {laundry|porridge}
t: My fridge has a {screen|cold}
t: <n> appliances, <small> accounts
t: The dishwasher's terms of use
t: Clean your {filter|conscience}
l: [Ovens made by <C1> switched themselves to {190|220|250} degrees in the night], owners in <T> report, and one came down to find a plastic chopping board distributed, rather prettily, over the grill.
l: The most useful programme of our washing machine, wool at thirty, cannot be chosen by its dial. [<C1> put it in an app that needs an account], a location and a date of birth.
l: [A refrigerator with a screen in the door now shows advertisements], after an update that <C1> describes as “discovery” – for yoghurt, principally.
l: E-<n>, it blinked. The manual said to call; the call said to chat; the chat, a robot named Misty, said to switch it off and on again, and that, after <dur>, is what the repairman did.
l: [<C2> promises to supply spare parts for its dishwashers for <n> years], pumps and door springs included, and prints the part numbers inside the door, where a wet hand can find them.
d: [Only <pct> of owners ever connect such appliances], a survey says.
d: [The fault lies in a timer that counts from the wrong midnight].
d: A tumble dryer in <T> uploads several gigabytes a month; nobody, <C1> included, can say of what.
d: [The screen can be turned off by holding two buttons for <n> seconds].
d: Misty is sorry to hear that.
d: [Insurance paid <price> for the kitchen].
d: My mother's mixer, bought in <year>, is on its third cord and second colour, and makes meringue like a cloud.
d: [The delayed start uses cheap electricity and saves <money> a year].
d: “Nobody ever asked for a toaster that apologises,” a designer at <C3> confessed over cake.
d: [A recall covers <big> units sold since <month>].
a: {Unplug at night.|Meringue recipe on request.|Misty has left the chat.}
a: The chopping board now hangs in a frame.
s: Connected kitchen appliances misbehave, advertise and ask for accounts.
s: Smart household machines annoy their owners more than they help.
s: Faults and updates in ovens, fridges and washers trouble owners.
s: Appliances with apps compare badly with sturdy ones with dials.
s: Kitchen technology goes wrong at night and in the small print.

= photo storage full | 3-5 | neutral
t: {Full|<pct> full}: your {memories|wedding}
t: <C1> ends free {albums|storage}
t: Where do {the photos|<big> pictures} go?
t: Leaving <P1>, with luggage
t: Grandpa's slides, {scanned|rescued}
t: a shoebox with a search function
t: Export finished (part 1 of <n>)
l: [<C1> will delete photographs from free accounts that have not been opened for <dur>], beginning on <date>, and is sending its warnings, with impeccable logic, to the mailboxes of the same forgotten accounts.
l: I asked <C1> for my pictures back and received <n> archives, all named alike, in which the dates had come loose from the images like labels in a flooded cellar.
l: [<L1> <ver> finds faces, places and duplicates without sending anything away], runs on an old laptop in a cupboard, and recognises my aunt at every age, even behind sunglasses.
l: In the attic: <n> carousels of slides, <T> in every season, and one picture of a man none of us can name. Scanning took a month of Sundays.
l: Ninety-one screenshots of parking receipts; <n> blurred dogs. [The new cleaner in <P1> frees space by suggesting what you will not miss], and it is unnervingly right.
d: [The paid plan costs <money> a month for <hw>].
d: [Live photos lose their motion in the export].
d: [<C2>, a print shop, makes a book of the best hundred for <money>].
d: A dentist's calendar from <year> settled which summer it was.
d: [The face index stays on the device].
d: [An import of <big> pictures took <dur>].
d: Colours had gone magenta, as certain films do; a checkbox repaired them, and I blinked at a green lawn.
d: Delete nothing in anger, <H1> the archivist advises, and never on a phone.
d: [Two copies at home and one elsewhere are enough, experts say].
d: [Shared albums remain visible to everyone who has the link].
d: He was, we found out, the milkman; he had taken all the others.
a: {Back up tonight.|Print a few.|My aunt says hello.}
a: The shoebox, by the way, needs no plan.
s: Photo collections outgrow free storage, and moving them takes patience.
s: Storing pictures costs more or needs a machine at home.
s: Tools and services for photographs change, and owners should make copies.
s: Keeping family photographs safe requires export, sorting and a second copy.
s: What to do with too many pictures, old slides included.

= self-checkout and shop technology | 2-4 | negative
t: Unexpected {item|human} in the bagging area
t: <C1> removes the {robots|tills with feelings}
t: Receipt, please, to leave
t: <T> shop knows your {face|trolley}
t: Prices that change at {lunch|noon}
t: the cashier's revenge
t: {Shrinkage|Theft} up, queues too
l: [<C1> is taking self-checkouts out of <n> of its shops], having worked out that people who scan their own groceries type “onions” for almost anything, truffles included.
l: A gate now closes behind shoppers in <T> until they have scanned a receipt; <H1>, who had bought nothing because the queue was too long, spent <dur> inside.
l: [Electronic labels let <C1> change prices <n> times a day], although it swears that ice cream will not go up with the thermometer.
l: The “shop without tills” that <C2> opened with such fanfare turns out to have had help: [<n> people in another country watched the videos and counted the yoghurts].
l: Slow lane, anyone? [A supermarket in <T> has opened a checkout for people who would like to chat], and it is, says the manager, never empty.
d: [Losses at automated tills were <mult> those at staffed ones].
d: [Faces of suspected thieves are shared among <n> shops in the district].
d: A woman was followed out for a lipstick that she had paid for, by a system with a confidence of <pct>.
d: [<G1> has told <C3> to stop scanning faces at the entrance].
d: The voice of the machine belongs to an actress from <T>, who is asked to say “bagging” at weddings.
d: [Staff numbers fell by <pct> and have been raised again].
d: [The trolley weighs what is put in it and shows the sum].
d: Onion sales, on paper, had never been better.
d: [Loyalty prices are now so common that the normal price is a fine].
d: Avocados confuse every camera ever built.
a: {Please take your items.|I chat, therefore I queue.|Long live Brenda on till four.}
a: The receipt for this newsletter is available at the gate.
s: Shops rethink automatic tills because of theft, errors and annoyed customers.
s: Technology in supermarkets causes losses and friction, and some of it goes.
s: Retailers try gates, cameras and electronic labels with mixed results.
s: Self-service in shops meets its limits.
s: Shoppers and shopkeepers tire of machines at the checkout.

= when a toy company dies | 3-5 | negative
t: How do you tell a child its {robot|friend} is {bankrupt|offline}?
t: <C1> folds, and <P1> falls silent
t: A funeral for a {plush|plastic} dinosaur
t: <price>, <dur>, goodbye
t: Open-sourced at the {last minute|deathbed}
t: the robot wrote a letter
l: [<C1>, the maker of a talking robot for lonely children, is out of money], and its servers, from which the robot draws whatever it says, will be switched off {on <date>|within days}.
l: A letter came with the shutdown notice, to be read aloud, in which the toy explains in words for seven-year-olds that [it has to go away and that nobody did anything wrong].
l: Not all toys go quietly. [Volunteers have got <P1> to run against <L1> on a home computer], <n> days before the end.
l: What is left of <C1>, a warehouse in <T> with <big> unsold dinosaurs, was auctioned on <day>, and the buyer, <C2>, wants the motors.
l: [Parents who paid <price> will get no refund], the administrator says, standing behind the bank, the landlord and a caterer.
d: [The company had raised <money> from <C3>, among others].
d: Its last update, pushed at midnight by an engineer who no longer had a badge, added a setting called Local Server.
d: [Families sent <n> messages of thanks to the support desk].
d: “She asked if it hurts,” a father wrote, and the thread stopped joking.
d: [A law proposed in <T> would require toys to work for <n> years without the maker].
d: [The voice recordings of children will be erased, not sold].
d: A speech therapist had used it with boys who would not talk to anyone else.
d: [The source code was published under a free licence].
d: The eyes still light up; it nods, says nothing, and is regarded in our house as wise.
d: [Spare batteries remain available from a maker of hearing aids].
a: {Ask who runs the server before you buy.|Teddy bears have no runway.|We all cried, thank you.}
a: Buy things that can be orphaned.
s: A maker of connected toys fails, and its toys lose their voice.
s: The end of <C1> leaves children with a silent robot.
s: Toys that depend on servers die with the company that made them.
s: After a toy company's failure, volunteers and lawmakers look for remedies.
s: The bankruptcy of a toy firm raises the question of who keeps products alive.

= digital estate and family accounts | 4-5 | neutral
t: Passwords for the {widow|executor}
t: What happens to {your|Dad's} account?
t: <C1> asks for a death certificate
t: {Legacy|Heir}, please confirm by text
t: The envelope in the {piano stool|freezer}
t: my father's phone still rings
t: <T>: e-mail can be inherited
l: [It took <H1> <dur> to close her late husband's account at <C1>], because each step sent a code to his phone, and his phone was, at his wish, with him.
l: [A court in <T> has ruled that heirs may read a dead relative's e-mail], as they may read letters found in a desk.
l: Do one thing for your family this weekend: [name a legacy contact in the settings of <C1>], print the sheet and put it wherever you keep the {will|good scissors}.
l: Subscriptions survive us. [A study of <n> estates found an average of <small> services still being charged a year later], a horoscope among them.
l: [<P1> now lets several people open a vault together, none of them alone], which is how pirates did it, and banks.
d: [The waiting period is <n> days, during which the owner can object].
d: [<C2> deletes accounts after two silent years].
d: His playlists went to the eldest, his domain names to the nephew who understands such matters.
d: [A paper copy of the recovery codes defeated every other method].
d: A notary in <T> stores envelopes and refuses memory sticks: “They die before the client.”
d: [Photographs may be passed on, purchased films may not].
d: The birthday reminder still comes, every <month>, with a cake.
d: [Solicitors charge <money> for a digital inventory].
d: [<C3>, a funeral director with <n> branches, offers to do it].
d: Nobody wants their search history read at the wake.
a: {Write it down.|Not morbid, just tidy.|Call your father.}
a: A template for the envelope is linked at the bottom.
s: What becomes of accounts after a death, and how to prepare for it.
s: Families struggle with the accounts of the dead; a few settings help.
s: Digital inheritance is becoming clearer in law and simpler in some services.
s: Planning for one's online estate spares relatives much trouble.
s: Access to the accounts of dead relatives remains slow and difficult.

= chess, quizzes and puzzles online | 2-3 | positive
t: {Mate|Stalemate} in <n>
t: The {crossword|quiz} that {crashed|united} <T>
t: <C1> catches a cheating {dentist|bishop}
t: Pawn shop
t: {Five|Six} letters, yellow, yellow, grey
t: grandmother, <n>, beats streamer
t: A puzzle for Tuesday
l: [An eighty-year-old from <T> has won the online league run by <C1>], drawing her last game from a hospital bed, and asked in the interview what a streamer was.
l: [<C1> closed <big> accounts for cheating last month], bishops of two churches among them, and explains in an unusually candid post how it knows.
l: The daily word game cost its inventor nothing and a winter; [<C2> bought it for <money>], and the word this morning, as if in comment, was “greed”.
l: We built a puzzle with a mistake in it, and <n> of you found it before breakfast. Apologies to the reader on the night train.
l: Quiz night went online, and it stayed there: [every Thursday <n> pubs from <T> to <T> play the same <n> questions at once].
d: [Moves that come at even intervals give the machine away].
d: [A free trainer by <H1> sorts your own blunders into a deck].
d: Castling took me thirty years to spell.
d: [The puzzle archive reaches back to <year>].
d: Clue of the week, from a vicar: “Flower of London? (6)”.
d: [<C3> sponsors the blind tournament, in which boards have pegs].
d: The answer is a river, obviously, once you have been told.
d: [Hints are free for the first <n> puzzles].
d: A semi-final was interrupted by a parrot calling out moves, not one of them legal.
d: [The rating system was changed to slow inflation].
a: {Thames.|Your move.|No hints in the comments, please.}
a: Solution on Thursday, as tradition demands.
s: News from online games of the mind, with winners, cheats and vicars.
s: Chess and word puzzles thrive online, despite some cheating.
s: Players of chess, quizzes and crosswords meet on the internet and enjoy it.
s: Puzzle communities online produce champions, rules and a few mistakes.
s: Brain games attract old and new players, and a little money.

= bicycles with batteries and computers | 2-4 | neutral
t: {Uphill|Headwind}, cancelled
t: <C1> bankrupt, bicycle bricked
t: The {bell|chain} has Bluetooth
t: {Cargo|School run} for <price>
t: Gears hacked from {the hedge|<n> metres}
t: who pedals here?
t: <T> counts <big> bikes a day
l: [With <C1> insolvent, riders of its e-bikes could have been locked out of their own saddles], had not <C2>, a competitor with a soft heart and a small team, published an app in <dur> that copies the keys.
l: A cargo bike replaced our second car in <month>. [It has carried <small> children, a sofa and a cello], not at once, and the running cost is <money> a month, tyres and bribes in gingerbread included.
l: [Electronic gears made by <C1> can be shifted by a stranger with a cheap radio], researchers at <U1> showed, in time for the mountain stage.
l: [Chargers for e-bikes must carry a safety mark in <T> from <month>], after <n> fires in stairwells, nearly all of them with packs rebuilt in a back room.
l: Pedalling without a chain! [<P1> turns the legs into a generator and the rear wheel into a motor], a detour through copper that I expected to hate and do not.
d: [Assistance ends at twenty-five kilometres an hour by law].
d: [The belt lasts <n> thousand kilometres and needs no oil].
d: Thieves sawed through the bicycle stand and left the lock, clasped around nothing.
d: [Insurance through <C3> costs <money> a year].
d: On cobbles the display shakes itself to version <ver>.
d: [A hidden tracker brought back <n> stolen bikes in <T>].
d: My knees, consulted on the matter, were unanimous.
d: [The battery can be opened with ordinary screws].
d: The town planner <H1> credits not the motors but the kerbs: paint is nothing, she says, concrete is everything.
d: [The firmware fix reached professional teams first].
a: {Mind the tram rails.|Helmet, yes.|The cello survived.}
a: Gingerbread works on both ends of the bike.
s: Electric bicycles bring freedom, some software trouble and a need for safe batteries.
s: E-bikes are useful, but their apps, packs and gears need care.
s: Riders, rivals and rule makers deal with the computers in bicycles.
s: Bicycles with motors replace cars and inherit the faults of gadgets.
s: The state of the electric bicycle, between bankruptcy and school run.

= headset and glasses try-out | 3-5 | neutral
t: Glasses that {whisper|subtitle}
t: <P1> on my {nose|face}, <dur>
t: {Goggles|Visors}: still heavy
t: <C1> sees what you see, {and more|sadly}
t: Subtitles for {grandad|the opera}
t: <n> grams too many
t: looking like a welder
l: For <dur> I have worn <C1>'s glasses with a camera in the hinge, to the bakery, to a christening and once, by mistake, into a sauna, and [only one person asked whether they were filming].
l: [Live captions appear in the lens of the <P1>], pale green and {half a second|1.2 seconds} late, and my grandfather, who stopped coming to dinner when the talk became soup, laughed at a joke before the rest of us.
l: [<C1> has cut production of its headset by <pct>], and the developers of its most-praised app, a planetarium, got the news from a shop assistant.
l: A theatre in <T> lends subtitle glasses. [<n> languages can be chosen], Latvian and “plain English” among them, and the usher disinfects each pair with the solemnity of a sommelier.
l: Nausea is down to training, the leaflet says. Ours lasted until the ferry; then, at least, it had a reason.
d: [The battery is good for <n> hours of captions].
d: [A white light shows that the camera is on], unless covered by a sticker, of which the internet sells thousands.
d: Prescription lenses are ground by <C2> and cost <money> more.
d: [<G1> wants a warning sound as well as a light].
d: Hands are recognised, gloves are not, nails painted black only sometimes.
d: [The resolution suffices to read a newspaper at arm's length].
d: It told me that the building before me was a bank; it was a very handsome cheese shop.
d: [<C3> builds the waveguides, in a clean room in <T>].
d: Strangers talk to the lens rather than to me.
d: [Schools in the canton have banned such glasses from exams].
a: {Blink twice.|The cheese was Gruyère.|Contact lenses next?}
a: My grandfather asks when he has to give them back.
s: Glasses and headsets with displays impress at times and still have clear limits.
s: Wearable displays are tried in daily life, with captions as their best use.
s: A test of smart glasses finds one good purpose and several doubts.
s: Face-worn computers remain heavy, curious and, for some, a real help.
s: Displays before the eyes make progress, though demand and manners lag.
