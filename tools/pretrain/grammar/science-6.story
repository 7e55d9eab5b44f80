= a flyby and its pictures | 3-5 | positive
t: Pictures from {Mercury|Triton|Io}
t: <P1> flies past a {moon|comet|trojan}
t: Closest approach: <dur>
t: Ice plumes, sampled in passing
t: Postcards from the outer planets
t: What the probe saw ({2|3} minute read)
l: [The probe <P1> passed Europa at a distance of <n1> kilometres], nearer than any spacecraft before. Its magnetometer confirms a salty ocean beneath the crust, and the first images arrived overnight.
l: A dark streak across Triton has moved since it was last photographed. [Geysers of nitrogen reshape the surface within years], planetary scientists at <U2> infer from <n2> frames.
l: Engineers restored contact with <P3> after <dur3> of silence by shouting a command from the largest antenna available. [A stuck bit in memory had pointed the dish away from Earth].
l: No lander is on board, so the composition has to be read from light. [Spectra of the comet contain <n4> organic compounds, glycine among them], reports <H4> in a letter to the journal.
l: The extended mission is funded until <date5>. [<G5> approved fuel for one more encounter], with an asteroid that nobody had heard of until March.
d: [Radiation destroyed one of the cameras].
d: Downloading everything takes <dur> at the speed of an early modem.
d: [The gravity data are compatible with a rocky core].
d: Amateurs processed the raw frames faster than the agency did.
d: [A second pass is planned at half the altitude].
d: The solar panels, built by <C1>, produce <n> watts out there, barely enough for a kettle.
d: [Particles struck the dust counter <n> times].
d: Colour in the released versions is exaggerated, as the caption admits.
a: The wallpaper is free.
a: Zoom into the terminator.
s: An ocean under Europa's ice is {corroborated|backed up} by <P1>, which skimmed by at <n1> kilometres.
s: Comparing <n2> exposures of Triton, astronomers at <U2> {deduce|see} active eruptions.
s: A memory error had silenced <P3> for <dur3>, until a strong signal {reached|woke} it.
s: Light from a comet betrays <n4> carbon molecules, according to <H4>.
s: Money from <G5> lets a spacecraft {carry on|continue} to another asteroid before <date5>.
s: From <n1> kilometres away <P1> {measured|sensed} a sea hidden below Europa's crust.
s: Nitrogen geysers remodel Triton, a series of <n2> pictures analysed at <U2> implies.
s: Contact with <P3> is back after <dur3>, a tilted dish having been the cause.
s: Amino acids count among <n4> organic substances in a comet, <H4> reports.
s: Another encounter is paid for by <G5>, and the mission lasts until <date5>.

= a trial reads out | 4-6 | positive
t: Phase {two|three}: {half|a third} fewer {strokes|flares}
t: One injection, <n> months
t: A pill against {sleeping sickness|sickle-cell pain}
t: {Modest|Clear} effect, mild side effects
t: Trial results for <P1>
t: What <n> patients show
l: [A single infusion lowered cholesterol by <pct1> in a trial with <n1> participants]. The treatment edits one gene in the liver; whether the effect is permanent, only time will tell.
l: Migraine days fell from eleven to six a month among patients who received <P2>. [The placebo group improved nearly as much], however you look at the curves, and <C2> lost <pct2> on the exchange.
l: In villages around <T3> [a spray against mosquitoes halved malaria among children within <dur3>]. It costs about as much as a bar of soap per household.
l: A vaccine tailored to each tumour kept <n4> of fifty patients free of melanoma. [Manufacturing a dose takes <small4> weeks], too long for the sickest.
l: <C5> halted its Alzheimer's study early. [An interim analysis by independent statisticians found no chance of success], and the <big5> volunteers will be told this week.
d: [Side effects were limited to fever and a sore arm].
d: The sponsor designed the study, which readers should bear in mind.
d: [Results have not been peer-reviewed].
d: Regulators will want a longer follow-up in pregnant women.
d: [Participants from low-income countries made up a tenth of the sample].
d: A list price has not been announced; insurers are bracing themselves.
d: [The effect was larger in women].
d: Enrolment had been slowed by a shortage of nurses, not of patients.
a: Ask your doctor, not your newsletter.
a: The supplement has the curves.
s: Editing a liver gene brings cholesterol down by <pct1>, as a study of <n1> people {indicates|suggests}.
s: Because sham treatment worked almost equally well, <P2> {disappoints|lets down} investors in <C2>.
s: Cheap insect control around <T3> spared many children malaria in <dur3>.
s: Personal cancer vaccines protected <n4> patients but need <small4> weeks to {produce|prepare}.
s: Futility ends a dementia trial by <C5> {ahead of time|prematurely} for <big5> participants.
s: A one-time gene treatment {cuts|lowers} blood fat by <pct1> among <n1> volunteers.
s: Hardly better than a dummy, the migraine drug <P2> costs <C2> <pct2> of its value.
s: Half as many children fell ill with malaria near <T3> during <dur3> of spraying.
s: Vaccines made to measure help <n4> in fifty with melanoma, yet arrive after <small4> weeks.
s: A hopeless interim result makes <C5> {give up|abandon} its Alzheimer's trial of <big5>.

= storage without lithium | 4-6 | positive
t: {Iron|Sodium|Sand} instead of lithium
t: A battery that {rusts|breathes}
t: {Heat|Cold} in a silo
t: <C1> stores a hundred hours
t: Grid storage, the dull and cheap kind
t: Sodium cells, colder and cheaper
l: [<C1> connected an iron-air battery to the grid of <T1> that delivers for <n1> hours]. Efficiency is poor, roughly forty per cent, yet iron costs next to nothing.
l: A tower filled with sand keeps <big2> homes in <T2> warm through the winter. [Surplus wind heats the sand to six hundred degrees], and a fan does the rest.
l: [Sodium-ion cells by <C1> survived <n3> hundred cycles at minus twenty degrees] with four fifths of their capacity. Range suffers, which scooters mind less than saloons.
l: Chemists at <U4> replaced the vanadium in flow batteries with a dye from blue jeans. [The molecule decays by <pct4> a year], slow enough to be topped up like oil.
l: Weights lowered into an abandoned mine near <T5> were supposed to store electricity. After <dur5> [the operator reports <mult5> higher costs than expected], mainly for cables.
d: [No cooling is required].
d: Fire brigades like it, since it cannot burn.
d: [A factory with room for <n> modules a week is under construction].
d: Land use is considerable; so are sheep, which graze between the containers.
d: [The round trip loses more energy than pumped hydro].
d: Subsidies cover a third of the investment.
d: [Grid operators pay for capacity instead of energy].
d: Independent measurements are expected <soon>.
a: Boring is a feature.
a: The sheep approve.
s: Cheap iron lets a plant in <T1> feed the network for <n1> hours, if {wastefully|inefficiently}.
s: Hot sand charged by wind supplies heating to <big2> {dwellings|households} in <T2>.
s: Frost hardly harms sodium batteries from <C1>, even after <n3> hundred {charges|cycles}.
s: A textile dye proves a durable electrolyte at <U4>, {losing|fading by} <pct4> annually.
s: Gravity storage in a pit by <T5> turns out <mult5> dearer than {hoped|planned}.
s: Iron and air supply <T1> for <n1> hours at a stretch, cheaply and with large losses.
s: Sand heated by surplus wind warms <big2> homes in <T2> all winter.
s: Even deep frost left sodium cells usable for <n3> hundred cycles, a result of interest to scooter makers.
s: Jeans dye takes the place of vanadium at <U4> and degrades only <pct4> a year.
s: Cables made the gravity store near <T5> <mult5> more expensive than planned.

= a species counted again | 1-3 | neutral
t: The {otter|lynx|curlew} returns to <T1>
t: {Eels|Bats|Lapwings}: a census
t: Counted from {the air|a kayak}
t: Fewer {toads|puffins}, more {herons|foxes}
t: Back after <n> years
t: Listening for corncrakes
l: [Volunteers counted <n1> breeding pairs of curlews around <T1>, the most in <small1> decades]. Later mowing dates, agreed with farmers, are thought to be the cause.
l: Eel numbers in the rivers of <T2> have collapsed to <pct2> of their former level. [Turbines kill one migrating eel in four], and ladders help only those swimming upstream.
l: Microphones in <n3> hollow trees recorded a bat that was believed extinct. [Its calls lie between two common species], explains the ecologist <H3>, so software had filed it under noise.
l: A lynx released in <T4> crossed two motorways and a railway line to reach a female. [Transmitters show a journey of <n4> kilometres in <small4> nights].
l: Gulls have learned the timetable of the school canteen in <T5>. Students at <U5> timed their arrival over <dur5> and found them, weekends included, more punctual than the bus.
d: [DNA in water samples confirms the finding].
d: The method was cross-checked by walkers with clipboards.
d: [Night lighting is the most likely obstacle].
d: An app helped with the identification and confused wrens with warblers.
d: [The reserve will be enlarged by a third].
d: Hunters and conservationists, for once, sat at one table.
d: [Chicks hatch a week earlier than a generation ago].
d: Locations are kept secret because of photographers.
a: Leave the nest alone.
a: Binoculars ready.
s: Late mowing appears to benefit curlews near <T1>, with <n1> couples {counted|observed}, a peak for <small1> decades.
s: In the waters of <T2>, eels have shrunk to <pct2>, {partly|not least} because of power stations.
s: A supposedly lost bat was {overheard|detected} in <n3> trees, says <H3>.
s: Courtship led a lynx <n4> kilometres through <T4> in <small4> nights.
s: Seabirds in <T5> keep to lunch hours, as {observers|students} from <U5> discovered.
s: Curlews are back around <T1>: <n1> pairs, helped by farmers who mow late.
s: Only <pct2> of the eels of <T2> are left, and turbines take their share.
s: Forgotten by science, a bat betrayed itself to microphones in <n3> trees.
s: In <small4> nights a released lynx found its way to a mate, <n4> kilometres off.
s: Punctual gulls at a school in <T5> were the subject of <dur5> of observation.

= measuring the warming | 5-6 | negative
t: Warmest {June|decade} on record
t: Methane from {landfills|wetlands}, seen from orbit
t: Sea level: a revised curve
t: The {budget|ice sheet} runs down
t: <pct> less snow
t: Permafrost under the runway
l: [Global temperature exceeded the pre-industrial mean by <score1> hundredths of a degree more than last year], according to the service in <T1>. A fading El Niño accounts for part of it.
l: Satellites operated by <C2> located <n2> landfills that leak methane by the tonne. [Covering the worst ten would equal taking <big2> cars off the road].
l: The glacier that supplies <T3> with drinking water will vanish within <n3> years. [Even rapid cuts in emissions save no more than <pct3> of the ice], a simulation at <U3> implies.
l: Runways in the far north are sagging. [Repair of thawing ground has cost <G4> <money4> since <month4>], and the next aerodrome may have to float.
l: Insured losses from hail overtook those from floods in <T5>. Roofs carry more glass than they used to; [panels account for <pct5> of the damage].
d: [Uncertainty has narrowed since the previous assessment].
d: Ship emissions of sulphur, now much reduced, had masked some heating.
d: [Nights are warming faster than days].
d: Buoys, balloons and the hulls of fishing boats contributed readings.
d: [The oceans absorbed most of the surplus heat].
d: A colour had to be appended to the scale.
d: [Coral bleaching was observed on <n> reefs].
d: Local planners say they budget for one scenario and receive another.
a: The data are public.
a: We replotted it in grey; it did not help.
s: With <score1> hundredths of a degree on top, the planet set {another|a further} heat record, reports <T1>.
s: From space <C2> {identified|pinpointed} <n2> rubbish tips that give off large amounts of methane.
s: Drinking water in <T3> depends on ice that may be {gone|lost} in <n3> years.
s: Thawing soil under airports has cost <G4> <money4> {so far|to date}.
s: Hailstorms hurt {owners|insurers} in <T5>, where solar glass makes up <pct5> of the claims.
s: Part of the latest warming, <score1> hundredths of a degree, goes back to natural variation, says the service in <T1>.
s: Sealing a few of the <n2> leaking landfills would help like removing <big2> cars.
s: The ice that waters <T3> is doomed, the model of <U3> says, with <pct3> to be saved at best.
s: Sinking runways burden <G4> with <money4> in repairs.
s: Panels on roofs explain <pct5> of the hail damage that insurers paid for in <T5>.

= particles and precision | 2-4 | neutral
t: The {muon|neutrino}, weighed again
t: {Two|Three} sigma and a shrug
t: A clock that loses a second in <n> billion years
t: The anomaly that went away
t: Dark matter: nothing, very carefully
t: {Antimatter|Antihydrogen} falls down
l: [A tonne of liquid xenon beneath a mountain saw no dark matter in <dur1>]. Limits improve by <pct1>, and theorists retreat another step.
l: An anomaly in the decay of kaons has faded. [With <mult2> the data, the deviation shrank to a statistical fluctuation], exactly as <H2> had wagered, a crate of beer being at stake.
l: Optical clocks in <T3> and <T4> were compared over <n3> kilometres of ordinary fibre. [The two agree to eighteen digits], so their difference measures the height of the hills.
l: [The neutrino cannot be heavier than <score4> electronvolts], the spectrometer at <U4> established after <dur4> of counting. A previous claim from <T5> is thereby excluded.
l: Antihydrogen falls. The experiment took <n5> years to build; [atoms drop at the same rate as ordinary matter within <pct5>], which surprised nobody and had to be checked.
d: [The analysis was blinded until the last day].
d: A helium shortage delayed the second run.
d: [Cosmic rays were recorded and subtracted].
d: Funding beyond next spring is uncertain.
d: [The detector will be enlarged by a factor of ten].
d: One signal turned out to be a neighbour's arc welder.
d: [Two collaborations published on the same day].
d: The paper has more authors than paragraphs.
a: Nothing is a result.
a: Cheers to the winner of the crate.
s: Searching for <dur1>, an underground detector {came up|ended} empty-handed.
s: Additional measurements, <mult2> as many, {dissolve|erase} a hint of new physics and win <H2> a bet.
s: Timepieces in <T3> and <T4>, linked across <n3> kilometres, now {sense|reveal} differences in altitude.
s: A ceiling of <score4> electronvolts for the lightest particle {comes from|is set by} <U4>.
s: Gravity treats antimatter as expected, to {about|within} <pct5>, after <n5> years of construction.
s: Empty-handed after <dur1>, physicists narrow down what dark matter can be, by <pct1>.
s: A supposed anomaly did not survive <mult2> the data, and <H2> collects a crate of beer.
s: So exact are clocks in <T3> and <T4> that they register the hills between them.
s: An upper bound of <score4> electronvolts for neutrinos contradicts an older result from <T5>.
s: It falls like everything else: antihydrogen was weighed after <n5> years of preparation.

= launch market | 4-6 | neutral
t: <C1> flies, lands, {bills|repeats}
t: Launch manifest: {three|five} flights
t: A rideshare to polar orbit
t: <C1> wins a {lunar|navigation} contract
t: Debris, insured
t: Upper stage lost, payload too
l: [<C1> recovered its booster for the <n1>th time], a record for a vehicle of that class. Turnaround is down to <small1> days, and the customer paid a reused price.
l: Because its rival remains grounded, [<C1> takes over <n2> navigation satellites from <C2>]. <G2> pays <money2>, about what it had saved by choosing the cheaper bid.
l: The upper stage shut down <n3> seconds early over <T3>. [A valve frozen by a tiny air leak caused the loss], <C1> stated within a day and enclosed photographs.
l: [Operators of constellations carried out <big4> avoidance manoeuvres in half a year]. Coordination happens by e-mail, sometimes by telephone, and in <small4> cases not at all.
l: A tug built by <C1> attached itself to a dead satellite and raised its orbit by <n5> kilometres. [Servicing adds about <small5> years of life], for a tenth of a replacement.
d: [Insurance premiums rose after the failure].
d: Weather at the coastal pad scrubbed the first attempt.
d: [Methane replaces kerosene in the new engine].
d: Fishermen picked up a fairing and would like a reward.
d: [A static fire is planned for <day>].
d: The webcast cut out at the interesting moment.
d: [Regulators limited launches to daytime because of seals].
d: Backers include <C3> and a sovereign fund.
a: Times are local.
a: The seals were consulted.
s: One rocket stage of <C1> has flown <n1> missions and is {ready again|reusable} after <small1> days.
s: A stranded competitor costs <G2> <money2> and brings <C1> {extra|additional} satellites.
s: Ice in a valve stopped an engine <n3> seconds {too soon|before time} above <T3>.
s: Satellites dodged each other <big4> times, though <small4> close calls went {uncoordinated|undiscussed}.
s: An ageing satellite was {lifted|pushed up} <n5> kilometres by <C1>, extending its service.
s: Reuse pays for <C1>, which flew the same booster <n1> times.
s: Grounding of <C2> leads to extra work for <C1> and extra expense, <money2>, for <G2>.
s: Frozen air stopped a stage <n3> seconds short of its target, an inquiry at <C1> found.
s: Avoiding collisions took <big4> manoeuvres, some without a word between operators.
s: A space tug gives an old satellite <small5> more years by lifting it <n5> kilometres.

= bench chemistry | 2-4 | positive
t: {Plastic|Cotton} eaten by enzymes
t: Water from {desert air|fog}
t: A catalyst without platinum
t: <C1> makes cement at {room|body} temperature
t: Self-driving laboratory, <n> nights
t: Glue that lets go on command
l: [An enzyme found in a compost heap breaks down polyester in <n1> hours at fifty degrees]. <C1> wants to run a pilot vat with it at a textile sorter near <T1>.
l: A porous crystal pulls <n2> litres of drinking water a day out of desert air. [Sunlight alone drives the release], according to field measurements that <H2> and two camels carried out.
l: Robots at <U3> mixed <big3> formulations while the chemists slept. [The best catalyst contains no platinum and only traces of nickel], and none of the humans would have tried it.
l: Cement causes more emissions than aviation. [<C1> now sets limestone electrochemically, using <pct4> less heat], and the first pavement was poured in front of its canteen.
l: An adhesive inspired by mussels holds <n5> kilograms on a stamp-sized patch. [A weak current releases it], which repairers of telephones have long wished for.
d: [The raw material is a by-product of breweries].
d: Scaling up from grams to tonnes is where such ideas usually perish.
d: [The catalyst lost a tenth of its activity in a month].
d: Colouring agents poison it, so white shirts only.
d: [A life-cycle analysis is attached].
d: Two reviewers repeated the synthesis in their own kitchens of sorts.
d: [The patent belongs to the university].
d: It smells, the authors concede, of wet dog.
a: Do not try this with your shirts.
a: The film of the glue is short and satisfying.
s: Old polyester could be digested within <n1> hours by a {compost|soil} enzyme that <C1> tests in <T1>.
s: Without {power|electricity}, a crystal harvests <n2> litres daily from arid air.
s: Automated mixing of <big3> recipes at <U3> yields a cheap {alternative|replacement} to platinum.
s: Electricity in place of kilns saves <pct4> of the warmth {needed|used} for binding limestone at <C1>.
s: Mussels inspire a bond that {bears|carries} <n5> kilograms and opens electrically.
s: Compost provides an enzyme that dissolves polyester in <n1> hours, to be tried by <C1>.
s: Two camels and <H2> tested a crystal that yields <n2> litres of water in the desert.
s: Machines found what chemists at <U3> would not have tried among <big3> mixtures.
s: Binding lime with current, <C1> needs <pct4> less heat for its cement.
s: A patch that holds <n5> kilograms lets go when current flows through it.

= sleep, ears and old age | 3-4 | neutral
t: Why we wake at three
t: {Naps|Hearing aids} and dementia
t: The {gut|vagus nerve} again
t: Old blood, young rumours
t: Sleep: what <big> wristbands say
t: Does a {nap|walk} help?
l: [Records from <big1> wristbands suggest that irregular bedtimes do more harm than short nights]. Association is all the data can offer, and shift workers were left out.
l: Fitting a hearing aid early may delay dementia by <dur2>. [Among those at high risk, mental decline slowed by <pct2>], in contrast to the healthy volunteers, who gained nothing.
l: Stimulating the ear with a weak current calmed inflamed joints in <n3> patients at <U3>. Half received a dummy; [the difference persisted for <small3> weeks after the device was removed].
l: Claims about life in the “blue zones” rest on poor birth records, argues <H4>. [Where registration improved, the number of centenarians fell by <pct4>].
l: Ninety minutes of {gardening|dancing} a week did as much for balance as physiotherapy, [a trial among <n5> pensioners in <T5> established]. Attendance, too, was better.
d: [The authors adjusted for income and smoking].
d: A commentary in the same issue urges restraint.
d: [The effect disappeared in people under fifty].
d: Funding came from a maker of mattresses, which is declared.
d: [Raw data may be requested for replication].
d: Mice, as ever, responded splendidly.
d: [Blood markers did not change].
d: Participants knew which group they were in, an unavoidable weakness.
a: Goodnight.
a: We danced; no data.
s: Regular hours matter more than long ones, {to judge by|judging from} <big1> wearable devices.
s: Amplified hearing postponed mental decline by <dur2> in {vulnerable|endangered} people only.
s: A gentle current at the ear {eased|soothed} arthritis in <n3> subjects for <small3> weeks.
s: Bad paperwork may {explain|account for} many supposed centenarians, says <H4>.
s: Pleasant exercise steadied <n5> elderly people in <T5> as {well|effectively} as therapy.
s: Wristband data from <big1> wearers speak for fixed bedtimes, without proving a cause.
s: Only those at risk benefit from early hearing aids, by <dur2> and <pct2>.
s: Electric pulses at the ear relieved <n3> patients of joint pain, <U3> reports.
s: Where births are properly recorded, very old people are <pct4> rarer, observes <H4>.
s: Dancing or digging keeps <n5> pensioners in <T5> upright, and they like it.

= power plants and the grid | 4-6 | neutral
t: A reactor {restarts|in a box}
t: <C1> sells {steam|heat} from {granite|a reactor}
t: An interconnector under the {sea|strait}
t: Who pays for the transformer?
t: Geothermal, deeper
t: Curtailed: <pct> of the wind
l: [<C1> drilled to <n1> thousand metres in <small1> weeks and struck rock at four hundred degrees]. Superheated steam would make geothermal plants possible almost anywhere, provided that the casing lasts.
l: After <n2> years in mothballs, the reactor near <T2> is to run again for a single customer. [<C2> will buy its entire output for two decades] and pays for the new control room.
l: Transformers are the bottleneck. [Delivery takes <dur3>, four times what it took before], manufacturers say, and no two utilities order the same design.
l: A blackout of <n4> hours in <T4> began with an oscillation that nobody damped. [Too few plants supplied voltage control], the final report by <G4> concludes; solar farms were capable of it and not allowed to.
l: On a sunny Sunday the price of electricity in <T5> fell below zero for <small5> hours. [Batteries absorbed <pct5> of the surplus], bakeries some of the remainder.
d: [The connection queue is longer than the existing fleet].
d: Households with flexible tariffs shifted their laundry.
d: [A licence for forty years has been requested].
d: Objections concern the view, the bats and the principle.
d: [Superconducting cables were judged too dear].
d: Engineers recommend a stronger link with the neighbouring country.
d: [Spent fuel stays on the premises].
d: The turbine hall smells, visitors report, of floor polish.
a: Check your tariff.
a: Bring a torch.
s: Very hot stone at <n1> kilometres promises geothermal power for <C1>, if {pipes endure|wells hold}.
s: For <C2> alone, a mothballed reactor by <T2> returns after <n2> {idle years|years of rest}.
s: Waiting <dur3> for transformers {holds up|delays} everything else on the network.
s: Missing voltage support {caused|led to} a <n4>-hour failure in <T4>, says <G4>.
s: Negative prices lasted <small5> hours in <T5> while storage {soaked up|took} <pct5> of the excess.
s: Four hundred degrees at depth, reached in <small1> weeks, raise hopes for <C1>.
s: A data-hungry client, <C2>, brings a reactor near <T2> back to life.
s: Utilities wait <dur3> for transformers because every one is different.
s: Solar farms could have prevented the blackout in <T4>, but were not permitted to, finds <G4>.
s: Too much sun made power worthless in <T5> for <small5> hours.

= curiosities from the journals | 1-1 | neutral | nothing
t: {Ig Nobel|Footnote} of the week
t: Peer-reviewed, regrettably
t: Science, lightly {buttered|salted}
t: The physics of {spaghetti|custard|umbrellas}
t: Cows, {painted|ranked}
t: An experiment with {toast|bagpipes}
l: Cows painted with stripes are bitten by <pct1> fewer flies. Whoever painted them, the paper does not say, was presumably bitten more.
l: Does alcohol improve pronunciation? In <n2> volunteers it did, judged by listeners in <T2> who had been given none.
l: After filming <n3> pans of pasta, physicists published the only sauce recipe with a phase diagram. It contains starch, cheese and an apology to the Romans.
l: A nail was measured every month for <small4> decades by its owner, <H4>. It grew more slowly towards the end, and so, he might have added, did everything.
l: Lizards in <T5> prefer four-cheese pizza. The choice was offered to <n5> animals, and none of them touched the tuna.
d: Ethical approval was granted on the second attempt.
d: The reviewer asked for a control group of toast.
d: Funding is acknowledged without embarrassment.
d: A replication with goats is planned.
d: The supplementary material includes sound.
d: Further research, needless to say, is needed.
a: We tried the recipe. Yes.
a: Cheers.
s: Stripes spare cattle <pct1> of the flies, an odd experiment {found|established}.
s: Zebra patterns on cows keep off <pct1> of biting insects.
s: A drink made <n2> speakers sound better in a foreign tongue, according to sober judges in <T2>.
s: Tipsy pronunciation pleased an audience in <T2>, in a test with <n2> people.
s: Cheese sauce is explained by phase diagram, on the evidence of <n3> pans.
s: It took <n3> pans of pasta to {derive|calculate} a smooth sauce.
s: For <small4> decades <H4> recorded the growth of a fingernail.
s: Nails slow down with age, the <small4>-decade diary of <H4> suggests.
s: Offered several pizzas, <n5> lizards in <T5> went for cheese.
s: Reptiles of <T5>, <n5> tested, have firm views on toppings.
