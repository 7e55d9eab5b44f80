= eclipse and night sky | 1-3 | positive
t: {Look up|Cancel everything} on {Wednesday|the twelfth}
t: <n> seconds of midnight at noon
t: The {comet|meteor shower} your diary forgot
t: <T>, in the path of the shadow
t: the hens went to bed
t: Darkness, booked out
l: [The shadow of the Moon will cross <T> on <date>], <n> seconds of it at the lighthouse, a little less at the abattoir, and hotel rooms that usually house commercial travellers now cost as much as the travellers.
l: At totality the temperature fell, the swallows fell silent, a dog sat down, and <H1>, who had crossed an ocean for it, was looking for a lens cap.
l: [A comet discovered by a night watchman in <T> can be seen without binoculars], low in the west, after the washing-up.
l: Clouds, mostly. But between <n> and a quarter past, [observers from <T> to <T> counted <big> meteors], the richest hour in decades.
l: The aurora came as far south as vineyards. [A solar storm bent compass needles in <T> by two degrees], and pink curtains hung over the motorway.
d: [Ordinary sunglasses give no protection].
d: [Cardboard spectacles sold by <C1> were withdrawn because the foil was too thin].
d: Under the plane trees every gap between leaves threw a crescent on the pavement.
d: [Solar power in the region dropped by <pct> for <n> minutes].
d: Cows, contrary to legend, chewed on.
d: [<U1> flew a telescope along the shadow in an old weather plane].
d: [The next such event at this latitude is in {2048|2061|2081}].
d: “One doesn't get used to it,” said a chaser on her nineteenth, wiping her glasses.
d: [Grid operators had hired gas turbines as a reserve].
d: Bring a blanket, a flask and somebody who knows where north is.
a: {Bring a colander.|Clear skies.|The lens cap was in his hat.}
a: Pictures to the usual address, blurred ones included.
s: A celestial event draws crowds, measurements and a few warnings.
s: The sky offers a spectacle, which people and power grids prepare for.
s: Observers enjoy a rare sight in the sky.
s: Advice and reports on a sky event, from eye protection to chickens.
s: An eclipse, comet or storm in the sky gets the attention it deserves.

= fossil and dinosaur find | 1-3 | positive
t: A {jaw|rib} in the {quarry|wine cellar}
t: <n> million years under a car park
t: The bird that {couldn't|almost could}
t: Teeth like {steak knives|tweezers}
t: Dropped by a digger: one {mammoth|sea cow}
t: plumber finds ichthyosaur
l: A plumber laying a drain behind a school in <T> hit something harder than clay; [it was the skull of a marine reptile nearly as long as his van].
l: [Colour has been read from a fossil feather], rust and white in bands, by a team at <U1> that had only meant to clean it.
l: [A sloth the size of a small car lived in <T> far later than believed], a dung ball says – well, dated, sieved and argued over, says.
l: What was taken since <year> for an egg is a bladder stone. The museum, to its credit, has made a new label and a postcard.
l: Mud is a good librarian. [Footprints of a mother carrying a child were uncovered at a dry lake near <T>], with, across them, those of something that followed.
d: [The rock is <n> million years older than the cathedral's], which is also full of shells.
d: [<C1>, the owner of the quarry, halted blasting for <dur>].
d: It lay in a drawer, labelled “lizard?”, in a handwriting nobody alive recognises.
d: [A scan at the hospital after visiting hours showed the inner ear].
d: [Wear on the molars suggests that it ate reeds].
d: The species is named after the excavator driver, who asked for his wife's name instead and got it.
d: [Smugglers had offered the skeleton to an auction house in <T>].
d: [Half of the bones are casts supplied by <C2>].
d: <H1> spent <dur> with a dental drill and an audiobook on each vertebra.
d: Children noticed first that the tail was on backwards.
a: {The drain was moved.|Plaster everywhere.|Do not lick the exhibits.}
a: On show from Saturday, beside the tea room.
s: A fossil turns up in an ordinary place and changes a small part of prehistory.
s: Old bones or prints reveal how vanished animals lived.
s: Researchers learn something new from a fossil find.
s: A discovery in rock, drawer or mud pleases palaeontologists.
s: Prehistoric remains are found, cleaned and reinterpreted.

= heat pumps and home heating | 4-5 | neutral
t: {Lukewarm|Cosy} at minus <n>
t: The boiler's {farewell|last winter}
t: <C1>: <n> weeks' wait for a plumber
t: Heat from the {sewer|data hall|mine}
t: a pump behind the rhododendron
t: What <big> radiators told <U1>
l: [A survey of <n> old houses found that heat pumps kept them warm through the coldest week], draughty vicarages included, provided somebody had first shut the letterbox.
l: Warm water stands in the flooded coal pits beneath <T>. [<C1> has begun to pump it through <big> homes], whose grandfathers dug the shafts.
l: The subsidy was announced on a Friday and spent by Tuesday. [<G1> has closed its heating grant after <n> days].
l: We swapped our gas boiler for a humming box in the yard, and here, with invoices, is the year: [the bill fell by <pct>], the bathroom is slower, the cat has moved from the radiator to the stairs.
l: [<C1> will sell the waste heat of its servers to a swimming pool in <T>], for nothing, in exchange for the pool's cold water.
d: [Noise at the fence must stay below a refrigerator's].
d: [Electricians are scarcer than machines, <C2> reports].
d: A propane model holds as much gas as <small> camping stoves and needs no licence.
d: [Larger radiators were needed in {three|four|six} of the ten rooms].
d: On windy nights the tariff falls to nothing, and the tank fills itself.
d: [The grant covered <pct> of the price].
d: <H1>, a heating engineer with forty years of soot behind them, retrained at sixty-one and sings its praises.
d: [Ground loops cost more and last twice as long].
d: The chimney is now home to jackdaws.
d: [<C3> finances installations through the electricity bill].
a: {Wear a jumper too.|Bleed your radiators.|The jackdaws pay nothing.}
a: Send us your bills; we shall treat them tenderly.
s: Heating homes without a boiler works, with costs and waits.
s: Heat from pumps, pits or servers replaces gas in more houses.
s: The change to electric heating advances, held up by money and trades.
s: Experience with low-carbon heating in homes is reported.
s: Homes are kept warm in new ways, and the figures are in.

= vaccine and infection trial | 4-6 | positive
t: One {jab|sniff} instead of <small>
t: <C1>'s {vaccine|nasal spray} works, {mostly|in ferrets too}
t: Malaria: {fewer|half as many} empty school desks
t: Fever chart, {flattened|revised}
t: a needle, avoided
t: <pct> protection after <dur>
l: [A vaccine made by <C1> prevented <pct> of severe cases among <big> volunteers in <T>], whose nurses had crossed two rivers with the doses on ice.
l: No needle, no fridge: [the patch from <U1> can be posted in an envelope], and was, to <n> islands.
l: [The trial was stopped early because it worked], the happiest sentence in medicine, and <H1>, who has led it since their thirties, read it aloud in the car park.
l: An old antibiotic, dropped in <year> as not worth the trouble, clears an infection that resists everything newer. [<C1> bought the patent for <money> from a widow].
l: In sewage the season starts early. [Waste water in <T> showed the virus <n> days before the hospitals did].
d: [Side effects were a sore arm and, in <pct>, a headache].
d: [<G1> will decide on approval by <date>].
d: Ferrets sneezed less, which for ferrets is a strong endpoint.
d: [<C2> will fill the vials at its plant in <T>].
d: [A dose costs {€14|$9|£22} to make].
d: The placebo group has been offered the real thing, and three people declined out of superstition.
d: [Protection fades after the second winter].
d: [Children under five were not included].
d: Someone has to count the mosquitoes; her name is <F> and she uses a tally counter from a nightclub.
d: [Results appeared in a journal with all raw data attached].
a: {Wash your hands.|Thank a volunteer.|Sleeves up.}
a: Ask a doctor, not a newsletter.
s: A trial against an infectious disease brings encouraging results.
s: New means to prevent or detect infection look effective.
s: Medicine gains a tool against an infection, pending approval.
s: Volunteers and patience lead to progress against a disease.
s: A vaccine, drug or early warning helps against infection.

= quantum and clocks in the lab | 3-5 | neutral
t: A second, {redefined|mislaid}
t: Colder than {the Moon's shade|<T> in <month>}
t: {Light|Time}, caught in a jar
t: <U1> weighs a {photon's shadow|neutrino}
t: off by one in ten quintillion
t: The clock that feels a staircase
l: [Two clocks on different floors of a laboratory in <T> no longer agree], and both are right; the upper one, as Einstein said, runs faster by less than a heartbeat in the age of the Earth.
l: A cloud of <big> atoms, chilled until they forget which of them is which, [stayed in one state for <n> seconds at <U1>], a record that fell, as records do here, on a bank holiday.
l: [A particle measured for <dur> turned out to be as heavy as predicted], to the visible dismay of people whose careers needed it not to be.
l: Leap seconds will go. [<G1> voted to let the clocks drift from the Sun], by about a minute a century, and asks our descendants to sort it out.
l: Gravity waves again: [two black holes of <n> solar masses merged], and the mirrors in <T> moved by less than the width of a proton.
d: [The vacuum chamber was baked for <n> days].
d: [<C1> supplied the laser, which is tuned to strontium].
d: A lorry on the ring road spoils the signal, so they measure on Sundays.
d: [The error shrank to a tenth of the previous one].
d: Grease from one fingerprint cost <H1> a spring.
d: [<C2> wants to build the sensor into surveying equipment].
d: The result agrees with theory to <n> decimals, “infuriatingly”.
d: [A second group in <T> is repeating the experiment].
d: [Helium has become so dear that leaks are hunted at night].
d: On the door hangs a sign: Please don't think loudly.
a: {Set your watches.|Einstein, again.|Nobody slammed a door.}
a: The preprint is short and has a joke in its footnotes.
s: Physicists measure time or matter more exactly than before.
s: A precise experiment confirms known physics or sets a record.
s: Laboratory physics reaches a new degree of accuracy.
s: Careful measurement brings a result of small size and great interest.
s: Clocks, cold atoms and mirrors yield a fresh finding.

= river, dam and flood | 3-5 | negative
t: The river {wants its meadow|remembers}
t: <T>, {knee-deep|under water}
t: Down comes the dam
t: <C1> and the {brown|missing} water
t: {Salmon|Eels} at the town hall steps
t: drought stones
l: [The river at <T> rose <n> metres overnight], took the bowls club, two bridges and the Christmas market, and left in the church nave a tidy layer of gravel.
l: After <n> years a weir in <T> was blasted away on <day>; by <month> [salmon were spawning above it for the first time since <year>].
l: So low has the water sunk that a stone has surfaced on which somebody carved, four centuries ago, “If you see me, weep”.
l: [<C1>, the water company, discharged sewage on <n> days last year], when it was raining and, its own meters show, when it was not.
l: A beaver family did in <small> winters what a consultancy had priced at <money>: [their ponds halved the flood peak downstream].
d: [The warning reached phones <n> minutes before the wave].
d: [Insurers led by <C2> put the damage at <money>].
d: Sandbags, it turned out, were stored in the cellar.
d: [Gauges of the hydrological service had failed upstream].
d: The mayor rowed.
d: [Farmers will be paid to let their fields flood].
d: [<U1> predicts such rain every <n> years instead of every hundred].
d: <H1>, a miller's daughter, showed reporters the marks on her door frame, highest at the top, newest above them all.
d: [Silt behind the dam contained lead from an old foundry].
d: A piano was found in a poplar, in tune by some accounts.
a: {Check your cellar.|Beavers invoice nobody.|Boots by the door.}
a: The bowls club plays on a car park until further notice.
s: Water in a river brings damage, recovery or an embarrassing record.
s: A river changes, and people downstream learn from it.
s: Floods, dams and droughts show how rivers respond to our handling.
s: News from rivers, with losses for people or gains for fish.
s: The state of a river calls for better care and warning.

= insects and pollinators | 2-3 | negative
t: Where have the {moths|windscreen flies} gone?
t: {Bees|Hornets} in {court|the loft}
t: A wasp for every {fig|orchard}
t: <pct> fewer wings over <T>
t: the ant that farms
t: Buzz, measured
l: [A night trap that has stood on the same wall in <T> since <year> now catches <pct> fewer moths], and the volunteer who empties it, <H1>, has begun to know them singly.
l: Hornets were tracked to their nest by a radio tag lighter than a grain of rice, tied on with dental floss, while the hornet ate jam.
l: [Bumblebees taught one another to open a puzzle box], a study at <U1> finds, and those who never saw it done never managed.
l: [<C1> must stop selling a seed coating after <G1> found it in the nectar of wild flowers].
l: Do ants take turns? They do. [At narrow bridges they let the laden go first], which cannot be said of the ring road.
d: [The cameras recognise <n> species by their wings].
d: [Roadside verges mown once a year held <mult> as many].
d: Honeybees are livestock; it's the others that one should fret about.
d: [<C2> rents hives to almond growers at <money> a season].
d: [Street lamps were dimmed after midnight for the experiment].
d: A drawer of pinned beetles from the 1890s served as a baseline, moth-eaten, alas.
d: [Pesticide levels exceeded the limit in <n> of the samples].
d: Children with nets found a species that the experts had declared gone.
d: [The queen lays about two thousand eggs a day].
d: The swarm settled on the bishop's bicycle and was coaxed off with a feather.
a: {Leave the nettles.|Mow less.|Jam is the lure of choice.}
a: A counting sheet for your windowsill is attached.
s: Insects become fewer or turn out cleverer than thought.
s: Researchers count, track and test insects, with worrying or charming results.
s: The fate of insects depends on fields, lamps and sprays.
s: New findings about bees, moths, ants and hornets.
s: A report on small animals with large effects on harvests.

= food and nutrition research | 2-4 | neutral
t: Is {butter|coffee} {back|innocent}?
t: {Breakfast|Chocolate}, retracted
t: <C1> grows {cheese|a meatball} in a tank
t: <n> eggs a week, said the study
t: salt, with caveats
t: Yeast, but make it {milk|vanilla}
l: [A trial of <n> people who ate the same canteen meals for <dur> found no benefit from skipping breakfast], other than the extra half hour in bed.
l: In a steel tank that once held lager, [<C1> brews milk protein without a cow], and a panel of Swiss cheesemakers, blindfolded and suspicious, could tell the difference in <n> tries out of ten.
l: The famous wine study has been withdrawn. [Its author had counted former drinkers as abstainers], so that the sober looked sicker than they were.
l: Wheat with short straw, wheat with deep roots; now [<U1> has bred wheat that fixes a part of its own nitrogen].
l: [Ultra-processed food made volunteers eat <n> calories more a day], though they liked it no better than the stew.
d: [The study was paid for by <C2>, a maker of muesli].
d: [<G1> has not approved the product for sale].
d: Blinding a diet trial is difficult: people notice porridge.
d: [The effect vanished once income was taken into account].
d: [A kilo costs {£31|€12|$18} at present].
d: The chef, consulted, said only “more lemon”.
d: [Salt in bread was lowered by a tenth without one complaint].
d: <H1>, a dietician, would like everybody to calm down and eat lentils.
d: [Participants lived in the clinic and had their plates weighed].
d: In fairness, the retracted cake was very good.
a: {Eat your greens.|Seconds?|Lentil recipe on request.}
a: As always: one study is one study.
s: Research on food confirms some advice and overturns other.
s: What people eat is tested, brewed or bred anew.
s: Nutrition studies bring a sober result and a few caveats.
s: New findings and products in food science are examined.
s: A look at diets and proteins with fresh evidence.

= wind, cables and the grid | 4-6 | neutral
t: <hw> through a {trench|tunnel}
t: Negative prices, {again|on Sunday}
t: The {cable|pylon} nobody wanted
t: <C1> switches off the wind
t: Blackout in <T>: <n> minutes, one squirrel
t: sunny with a chance of surplus
l: [At noon on Sunday electricity cost less than nothing in <T>], and <C1>, an aluminium smelter, was paid to run its furnaces, as was a man with two electric cars and a hot tub.
l: [The sea cable between <T> and <T> is finished], <n> years late, <money> over budget, and warm enough, divers say, to be popular with lobsters.
l: [A squirrel in a transformer left <big> households in <T> without power for <n> minutes].
l: Turbines stood still on the windiest night of the year, because [the line to the south was full]; <C1> received <money> for not generating.
l: Blades as long as a football pitch used to be buried. [<C1> now cuts them into noise barriers], benches and, in one village, a bus shelter.
d: [The queue for a grid connection has grown to <n> years].
d: [Batteries supplied by <C2> bridged the first seconds].
d: The pylon, painted green to please the parish, is now the only green thing in the field.
d: [Gas plants covered <pct> of demand that evening].
d: [<G1> will split the market into <small> price zones].
d: Kettles at half-time are no longer a problem; heat lamps for tortoises, oddly, are.
d: [Households on flexible tariffs saved <pct>].
d: [A copper thief caused the earlier outage].
d: <H1> in the control room drinks cold tea and watches one number, fifty, all night.
d: [Transformers must be ordered <n> months ahead].
a: {Charge at noon.|RIP, squirrel.|Fifty hertz, please.}
a: The bus shelter hums in a gale.
s: The power grid copes with wind, sun, cables and the odd squirrel.
s: Electricity is at times too plentiful and at times cut off.
s: Lines and storage lag behind the growth of renewable power.
s: News from the grid, with prices, outages and long waiting lists.
s: Renewable electricity meets the limits of the network.
