= asteroid and sample return | 2-4 | positive
t: {Dust|Pebbles|<n> grams} from {an asteroid|far away}
t: A capsule in the {desert|snow}
t: {Touchdown|Parachute}, {at last|on time}
t: What the {asteroid|comet} {smells|is made} of
t: A near miss, {calculated|on <date>}
l: [A capsule with <n> grams of asteroid landed {near|outside} <T> {on <day>|before dawn}].
l: After a journey of <dur>, two comas of its computer and one parachute that opened later than anyone in the control room would have liked, [the probe dropped its sample into the desert], where [a team from <U1> found it within <dur>].
l: [The dust that <C1>'s probe collected contains {salts|amino acids|grains older than the Sun}], {say|report} chemists at <U1>, {who|after they} had spent <dur> [opening two stuck screws].
l: [An asteroid the size of a {bus|cathedral} passes the Earth on <date>], inside the orbit of the Moon.
l: Two screws held up science for <dur>. [Now the sample is out of its can].
d: [Three quarters of the material stays sealed for later generations].
d: [The grains are as fragile as instant coffee].
d: [Water was found in the clay].
d: [<C2> built the heat shield].
d: [The mother ship flies on to another target].
d: [Amateurs from <T> recorded the fireball].
d: [Contamination from the capsule was ruled out].
d: [The chance of an impact in this century is one in <big>].
d: “[It looked like the ash in my stove],” {recalled|says} <H1>.
d: [Samples go to <n> laboratories in <n> countries].
d: [The mission came to <money>].
a: {Keep looking up.|Screws, always screws.|No dinosaurs were alarmed.}
a: {Instant coffee, older than the Sun.|Nice catch.}
s: Material from an asteroid has arrived and is being studied.
s: A probe brings back dust that tells of water and salts.
s: An asteroid passes by safely, and researchers measured it.
s: The sample capsule landed, and laboratories get their share.

= exoplanets and telescopes | 2-4 | positive
t: A {world|planet} with {clouds|iron rain}
t: {First|Blurred} light
t: {Dark|Old|Faint} {galaxies|light}
t: <n> new {planets|moons}
t: Mirror, {mirror|segment <n>}
l: [Astronomers at <U1> found {water vapour|sulphur|methane} on a planet <n> light years away].
l: On a mountain near <T>, above most of the weather and all of the coffee bars, [a telescope with a mirror of <n> metres saw its first star on <day>], a moment for which <H1>, who drew the first sketch on a napkin in <year>, had {kept|saved} a bottle that had meanwhile turned to vinegar.
l: [A survey has counted <big> galaxies in a patch of sky as small as a thumbnail], and because nobody can look at them all, [a network trained by <C1> sorts them into <n> kinds].
l: [The planet circles its star in <dur> and always shows it the same face].
l: [<n> moons of one planet were announced on a single day].
l: [Light pollution hides <mult> more stars than in <year>], {according to|say} observers in <n> countries.
d: [The signal may also come from the star itself].
d: [Observing time was booked <mult> over].
d: [Satellites of <C2> cross every {third|fourth|tenth|twentieth} picture].
d: [The spectrograph is cooled to <n> kelvin].
d: [Amateurs confirmed the transit from a garden in <T>].
d: [A second team finds nothing at that wavelength].
d: [The data are public after <dur>].
d: [Temperatures there reach {nine hundred|two thousand|1,400} degrees].
d: [The mirror consists of <n> segments].
d: “[It is a smudge, but it is our smudge],” {says|laughs} <H1>.
d: [The camera takes a picture every <n> seconds].
a: {Turn off the porch light.|Pictures at the link.|No aliens, sorry.}
a: {A beautiful smudge.|Vinegar keeps.}
s: A planet far away shows traces of gas in its air, with doubts.
s: A new telescope begins its work and produces a flood of pictures.
s: Astronomers count or sort distant objects with help from software.
s: Observers report on planets, moons or a sky that gets brighter.

= animal behaviour | 1-3 | positive
t: {Crows|Bees|Octopuses} {count|play|lie}
t: {Whales|Bats|Elephants} {with names|gossip}
t: What {pigeons|ants} know about {traffic|debt}
t: A {parrot|goat} with {a plan|a grudge}
t: {Clever|Lazy} {hens|ravens}
l: [{Crows|Bees|Goats} can {count to <small>|recognise a face|wait for a better reward}], {says|according to} a study from <U1>.
l: Give a raven a choice between a treat now and a tool that will open a chest tomorrow, as <hintro:1> did <big> times in an aviary near <T>, and you learn {something|two things}: [most of them take the tool], and [one of them hides it from the others].
l: Using <n> microphones and a model that had been built to transcribe meetings, biologists have listened to {whales|bats|elephants} off <T> for <dur>; [the animals call each other by something like a name], {although|and} [they do not always answer].
l: [Ants clear a blocked path <mult> faster than drivers do], at equal density.
l: [Bumblebees roll small balls for no reward].
l: [A pigeon trained at <U1> sorts X-ray images with <pct> accuracy].
d: [The behaviour spread from one female].
d: [Young animals learn it within <dur>].
d: [Control groups got the same food].
d: [The sample was <n> animals].
d: [Critics think that smell explains the effect].
d: [Calls were recorded between <month> and <month>].
d: [The raven escaped in <month> and came back].
d: [Collars weigh <n> grams and come from <C1>].
d: [Wild populations behave in the same way].
d: “[They were testing us],” {suspects|says} <H1>.
d: [The code for tracking is in <L1>].
a: {My cat refused to take part.|Give the raven tenure.|Buzz.}
a: {We apologise to pigeons.|No animals were annoyed.}
s: An experiment shows that animals plan, count or play more than was thought.
s: Biologists listen to animals with the help of learned models.
s: A study of behaviour finds names, tools or patience in animals.
s: Animals solve a task that people find hard.

= genome and breeding | 3-4 | neutral
t: The genome of the {onion|axolotl|oyster}
t: {Edited|Crossed} {wheat|tomatoes}
t: A gene for {patience|salt|drought}
t: {DNA|Letters}, <big> of them
t: {Wheat|Rice} that {drinks less|stands up}
l: [The genome of the {onion|pine|lungfish} has been read in full], {all|and it has} <big> letters of it.
l: Breeders have wanted it for a century and nature, to their annoyance, kept it in a weed: [a gene from a grass near <T> makes wheat {tolerate salt|resist rust}], and <cintro:1>, which holds no patent on it, since <U1> published first, will sell seed from {2027|2028|2029|2030|2031}.
l: [Field trials of edited {potatoes|barley} may begin in <T>], {under|subject to} conditions that take up <n> pages and of which the most expensive, a fence against {hares|visitors}, [{has doubled|doubled} the budget].
l: [The last common grandmother of all {hops|hens|house cats} lived near <T>].
l: [A model from <C1> predicts what a change in the genome does].
d: [Yields were <pct> higher in a dry year].
d: [Half of the sequence consists of repeats].
d: [It took <dur> on <n> sequencers].
d: [The variety is free for farmers to multiply].
d: [Off-target changes were not found].
d: [<C2> contributed the reads].
d: [Taste was judged by <n> volunteers].
d: [Old herbarium sheets filled the gaps].
d: [Labels will be required in shops].
d: [The assembly is open to all].
d: “[The onion has more to say than we do],” {notes|says} <H1>.
a: {It made us cry.|Hares beware.|Bread later.}
a: {Open data, hooray.|A long read, literally.}
s: A genome is complete, and breeders hope to use it.
s: A gene makes crops hardier, with field trials to follow.
s: Plants are edited or crossed for drought, salt or rust.
s: Reading the genome of a useful species took years and is now public.

= battery and grid storage | 4-5 | positive
t: {Sodium|Iron|Zinc} {instead of|beats} lithium?
t: {Store|Keep} it in {sand|rust|a mine}
t: {Four|Ten|Hundred} hours of {wind|sun}
t: A battery {as big as a barn|made of salt}
t: {Charge|Discharge}, {repeat|<big> times}
l: [<C1> connected a battery of <hw> to the grid near <T>].
l: The wind blows at night and the factories run by day, which is why [<C1> heats <n> tonnes of sand in a silo outside <T>] to several hundred degrees; [the stored heat warms <big> homes for <dur>], and the sand, unlike lithium, comes from the next quarry.
l: [A sodium battery from <U1> kept <pct> of its capacity] over <big> charges, {less than|close to} what lithium manages, {but|and} {crucially|that is the point}, [it contains nothing rare].
l: [The price of storage fell by <pct> in a year].
l: [<T1> now meets <pct> of its evening demand from batteries].
l: [Old car batteries get a second life in a barn near <T>].
d: [Efficiency is <pct> there and back].
d: [It works at <n> degrees below zero].
d: [A fire in <month> led to wider gaps between racks].
d: [<C2> supplies the inverters].
d: [Permits took longer than building].
d: [The grid operator pays for readiness].
d: [Negative prices have become rarer].
d: [The electrolyte is water].
d: [Mass production is planned for {2027|2028|2029|2030|2031}].
d: [It discharges for <dur>].
d: “[Nobody steals sand],” {says|notes} <H1>.
d: [Investors include <C3> and the town].
a: {Sandcastles, industrial.|Count the cycles.|I want one for the attic.}
a: {Rust never sleeps.|Cheap is the feature.}
s: A storage technology without rare metals works at useful scale.
s: <C1> stores electricity or heat cheaply and for a long time.
s: Batteries on the grid grow, and evening power gets cleaner.
s: Prices of storage fall as salt and sand join lithium.

= nuclear and fusion | 3-4 | neutral
t: {Plasma|A star}, for <n> seconds
t: {Small|Modular} reactors, {large|old} {questions|bills}
t: {Hotter|Longer|Closer}
t: {Neutrons|Magnets} in <T1>
t: {Fusion|Net gain}, {again|almost}
l: [The reactor in <T1> held its plasma for <dur>], a record.
l: Fusion has been thirty years away for seventy years, and the machine that <cintro:1> is building in a former {biscuit factory|shipyard} near <T1> will not change that overnight, yet [its first magnet reached <n> tesla on <day>], [<pct> above the design].
l: [<G1> licensed a small reactor by <C1>, the first of its kind], which will be built in <T1>, if at all, {after|once} someone has found [<money1> and a buyer for the power].
l: [<C2> will buy electricity from a reactor that does not exist yet].
l: [A plant that closed in <year> is to be restarted for the data centres of <C1>].
d: [More energy came out than the laser put in].
d: [The wall plug is another matter].
d: [Tritium is scarce and expensive].
d: [The vessel is welded from <n> sectors].
d: [Welds must be redone, which takes <dur>].
d: [Waste remains active for <big> years].
d: [Critics prefer wind and cables].
d: [The schedule has slipped by <dur>].
d: [A controller learned by machine keeps the plasma in shape].
d: [Heat could be sold to a paper mill].
d: “[We have a physics result and an engineering problem],” {says|admits} <H1>.
a: {Thirty years, and counting.|Hot.|Bring sunscreen.}
a: {Biscuits were also hot.|The lights stayed on.}
s: A fusion machine sets a record, though power plants remain distant.
s: A reactor is licensed or restarted, with money as the open question.
s: <C1> reports progress with magnets, plasma or a small reactor.
s: Nuclear plans grow with the hunger of data centres.

= disease and public health | 3-5 | neutral
t: {Fever|Cough|Measles} in {<T1>|numbers}
t: {Sewage|Swabs} {tell|warn} first
t: One {jab|pill} {less|a year}
t: {Mosquitoes|Ticks} move north
t: A vaccine for {bees|malaria|everyone}
l: [Cases of {measles|dengue|whooping cough} in <T1> {doubled|rose by <pct>} {since|in} <month>].
l: Long before the first patient sees a doctor, the sewers know: at <n> treatment plants, coordinated by <U1>, [samples of waste water show outbreaks <dur> earlier than clinics do], and [the network costs less than one intensive-care bed].
l: [A vaccine against {malaria|dengue} protected <n> of <n> children for <dur>] in a trial that had to be interrupted, in <month>, {because|when} the fridge truck, {which|one that} <C1> had lent, [was needed for an election].
l: [A pill once a week is as good as one a day], {finds|says} a trial in <T1>.
l: [Antibiotics from <C1> work again in combination with an old drug].
l: [Mosquitoes that carry dengue have settled in <T1>].
d: [<G1> advises travellers to check their shots].
d: [The trial included <big> volunteers].
d: [Side effects were mild].
d: [Price per dose is <price>].
d: [Resistance appeared in <n> of <n> samples].
d: [Nurses went from door to door].
d: [A rapid test gives a result in <dur>].
d: [Production starts at <C2> in <month>].
d: [Older patients benefited least].
d: [The results have been reviewed].
d: “[Sewage does not fill in forms],” {explains|says} <H1>.
a: {Wash your hands.|Check your booster.|Do not ask the sewer twice.}
a: {Boring and life-saving.|Mind the ticks.}
s: A disease spreads or retreats, and health services respond.
s: A trial shows that a vaccine or pill protects well.
s: Measurements in sewage warn earlier than doctors can.
s: Public health in <T1> makes progress with cheap means.

= brain and medicine devices | 3-5 | positive
t: {Speech|Touch|Steps} {restored|returned}
t: {Thoughts|Signals}, <n> words a minute
t: An implant the size of {a lentil|a rice grain}
t: {Hearing|Sight} again
t: {Robots|Needles} in the {vein|knee}
l: [A woman who had not spoken for <dur> talks through an implant by <C1>].
l: <H1>, who lost the use of {her|his} legs in <year> on a road near <T>, walked <n> metres across a hall at <U1> on <day>, slowly and swearing, and the stimulator that made it possible, from <cintro:1>, works: [it is now in a trial with <n> patients].
l: [Surgeons in <T1> operated on an eye with a robot], which did not tremble, {unlike|as opposed to} the visitors behind the glass, {and|so that} [the patient read a newspaper after <dur>].
l: [An implant decodes <n> words a minute with <pct> errors].
l: [A patch of skin grown at <U1> feels warmth].
d: [The battery must be charged through the skin].
d: [<n> of the <n> participants improved].
d: [Decoding runs on a phone].
d: [Infections occurred in two cases].
d: [The vocabulary is <big> words].
d: [The firm that built the first model went bankrupt].
d: [Insurance does not pay yet].
d: [<C2> tests a version without wires].
d: [Approval is expected <soon>].
d: [The voice was rebuilt from a wedding video].
d: “[I told my husband what I think of his cooking],” {were|came} her first words.
a: {Wonderful.|We cried a little.|The soup has improved.}
a: {Small numbers, big hopes.|Swearing is allowed.}
s: An implant gives patients back speech, movement or sight.
s: A trial of a medical device by <C1> shows promise in few patients.
s: Neural signals are decoded well enough for conversation.
s: Surgery and stimulators help people who had given up hope.

= volcano and earthquake | 2-4 | negative
t: {Shaken|Awake}: <T1>
t: <n> seconds of warning
t: {Magma|Ash} {moves|falls}
t: {Fibre|Cables} that {feel|listen}
t: The mountain {clears its throat|hums}
l: [The volcano near <T1> {erupted|woke up} {on <day>|after <n> centuries}].
l: A cable is a thermometer, a microphone and a ruler, if you shine the right light into it, and {thus|so} [a cable by <C1> warned <T1> of the earthquake <n> seconds before it arrived], enough to [stop the trains].
l: [Seismologists at <U1> recorded <big> small quakes under the harbour in <dur>], a swarm that may mean magma or, as <H1> never tires of telling reporters, nothing whatsoever.
l: [An alert on phones reached <big> inhabitants before the shaking].
l: [Ash closed the airport of <T1> for <dur>].
d: [The ground has risen by <n> centimetres].
d: [Old buildings in the centre are at risk].
d: [The false alarm rate is <pct>].
d: [Sensors in phones supplied most of the data].
d: [<C2> evacuated its data centre].
d: [A drone took gas samples above the crater].
d: [Schools stay closed until <day>].
d: [The last eruption of that size was in <year>].
d: [Models disagree about what comes next].
d: [Pumice drifts towards <T>].
d: “[We can say where, sometimes when, never both],” {sighs|says} <H1>.
a: {Fix the bookshelf to the wall.|Rumble.|Thoughts with everyone there.}
a: {The cat knew.|Charge your phone.}
s: An eruption or earthquake struck near <T1>, with some warning in time.
s: Fibres and phones serve as sensors for earthquakes.
s: Unrest under <T1> is measured, but forecasts stay uncertain.
s: Early warning gave seconds that were used well.

= mathematics and computing science | 3-5 | positive
t: {Proved|Settled}, after <n> years
t: {Tiles|Knots|Primes} and {patience|chalk}
t: {Odd|Large} numbers
t: A proof, {checked by machine|on a napkin}
t: {Squares|Spheres} {that fit|packed}
l: [A problem about {tiles|knots|primes} from <year> has been solved by <H1>].
l: Nobody at <U1> had noticed the retired {postman|printer|teacher} in the last row of the seminar until, in <month>, {he|she} handed the speaker a sheet of paper on which [a conjecture that had stood since <year> was refuted with a drawing].
l: [The proof has been checked line by line in <L1>], which took <dur>, found two gaps and, after both had been closed, {left|produced} [<big> lines that no human needs to read].
l: [The largest known prime has <big> digits].
l: [A program from <C1> found a better way to {pack spheres|multiply matrices}], {and|which} <H1> {has understood|could explain} why.
d: [The argument fits on <n> pages].
d: [Referees needed <dur>].
d: [It implies a bound for <n> other problems].
d: [The case of even numbers stays open].
d: [A prize of <price> has gone unclaimed].
d: [Volunteers' computers did the searching].
d: [The drawing hangs in the corridor now].
d: [No application is known].
d: [An error in a paper of <year> was corrected on the way].
d: [The idea came while peeling potatoes].
d: “[I like the shape of it],” {said|was all} <H1>.
a: {Chalk wins.|Do try this at home.|No application, no problem.}
a: {Peel more potatoes.|Elegant.}
s: An old mathematical problem is solved, some of it by an outsider.
s: A proof is verified by machine, which closes the last gaps.
s: A record number or packing was found with computing power.
s: Mathematicians celebrate a short argument for a long-open question.

= polar and climate fieldwork | 3-4 | negative
t: {Ice|Permafrost}, {thinner|drilled}
t: <n> metres {down|under the ice}
t: {Warm|Sweet} water {below|in the fjord}
t: A {winter|year} on the ice
t: {Degrees|Tenths} that matter
l: [The glacier above <T1> lost <n> metres in one summer].
l: To drill a hole {two|three|four|six|eight} hundred metres deep you need hot water, diesel, <n> colleagues who do not snore and, above all, {weather|time}, and [the team from <U1> got through on its last day]: [the water under the shelf is warmer than the models assume].
l: Locked in ice that was cut near <T1> and flown home in a freezer by <C1>, there is air that nobody has breathed for <big> years: [it contains a third less carbon dioxide than ours], and [no older sample contains more].
l: [Thawing ground has damaged <pct> of the roads around <T1>].
l: [<month> was the warmest since records began], {again|for the {third|fourth|tenth|twentieth} month running}.
d: [The buoy has been sending since <date>].
d: [Melt ponds doubled in area].
d: [Satellites agree within <pct>].
d: [Bears visited twice].
d: [Sea level would rise by <n> centimetres].
d: [One core was lost to a broken freezer].
d: [Data from whalers' logbooks go back to {2027|2028|2029|2030|2031}].
d: [The station runs on wind and diesel].
d: [<C2> donated batteries].
d: [Next season depends on a grant].
d: “[The ice is talking, and it says hurry],” {writes|says} <H1>.
a: {Bring socks.|Sobering.|The bears were polite.}
a: {No comment from the ice.|Hurry.}
s: Measurements on ice show faster melting than models had it.
s: Old air or new sensors document a warming climate.
s: Field work in the cold yields worrying data.
s: Ice and frozen ground retreat, with consequences for roads and coasts.

= ocean exploration | 2-3 | positive
t: {Down|Under}: {two|three|five|seven|thirty} thousand metres
t: {Squid|Jellyfish|Sponges} {on camera|unknown}
t: A wreck {off|near} <T1>
t: {Mapping|Listening to} the sea floor
t: What lives on a {vent|whale bone}
l: [A robot from <U1> filmed {a squid|a jellyfish|a shark} that nobody had seen alive].
l: The sea floor is less well known than the back of the Moon, a sentence that every expedition report contains and that is a little less true since <day>, when [<n> drones by <C1> finished a map of the trench off <T1>]; [it took them <dur> without a ship].
l: [The wreck of a {steamer|whaler} missing since <year> lies at {two|three|four|six|eight} hundred metres off <T1>], upright, its plates in the galley still stacked, {as|and} [pictures from a diving robot show].
l: [<n> new species were found on one seamount].
l: [Corals near <T1> grow on lamps that <C1> put there].
d: [Pressure crushed one of the cameras].
d: [The animal is transparent, except for its lunch].
d: [Bacteria there live on methane].
d: [Mining companies are interested in the same area].
d: [The place is kept secret].
d: [A live stream was watched by <big>].
d: [The arm of the robot is a kitchen tool].
d: [Sound travels <mult> as far in that layer].
d: [DNA in the water gave the first hint].
d: [Names may be suggested until <date>].
d: “[It looked at us and left],” {reports|says} <H1>.
a: {Name it after me.|Blub.|Watch the video.}
a: {The plates were clean.|Deep.}
s: An expedition found unknown animals or a wreck far below.
s: Drones mapped the sea floor without a ship.
s: Life in the deep sea surprises biologists again.
s: Robots explore the ocean near <T1>, while miners wait.

= chemistry and recycling | 3-5 | positive
t: {Plastic|Concrete|Steel}, {digested|reborn}
t: {Green|Cold} {cement|steel}
t: An {enzyme|acid} with {appetite|taste}
t: {Forever|No longer forever} chemicals
t: {Water|Air} into {fuel|stone}
l: [Chemists at <U1> turn {plastic bottles|old tyres|straw} into {fuel|glue|vanilla}] at room temperature.
l: Cement is responsible for more carbon than all aeroplanes, and it is not the fuel but the stone itself that is to blame; [<C1>, which bought a quarry near <T1>, makes it without limestone], and [a bridge built with it in <month> is holding].
l: [A catalyst made from rust and {coffee grounds|eggshells} breaks down forever chemicals in <dur>], {which|something that} used to {take|need} a furnace of {two|three|four|six|eight} hundred degrees, though so far, {as|and here} <H1> is careful, only in a beaker.
l: [<C1> makes steel with hydrogen in <T1>].
l: [An enzyme found in a compost heap digests nylon].
d: [The yield is <pct>].
d: [Energy use falls by <pct>].
d: [The product is as strong as the ordinary one].
d: [Scaling it up needs <money>].
d: [The catalyst lasts <dur>].
d: [<C2> has licensed the process].
d: [By-products can be sold].
d: [Gloves were dissolved in the process].
d: [A tonne comes to <price>].
d: [The pilot plant smells of almonds].
d: [Dyes in the plastic spoil the result].
d: “[We spilled it, and the bench got clean],” {tells|admits} <H1>.
a: {Do not try it in the kitchen.|Drink your coffee for science.|Vanilla, really?}
a: {From beaker to bridge, one hopes.|Clean bench.}
s: A chemical process recycles or cleans what used to be lost.
s: <C1> makes a basic material with far less carbon.
s: A cheap catalyst destroys pollutants, so far in the laboratory.
s: Enzymes and catalysts turn waste into something useful.

= reproducibility and science life | 3-4 | neutral
t: {Retracted|Corrected}: <n> papers
t: {Peer|Pal} review
t: {Grants|Deadlines} and {lotteries|luck}
t: The {postdoc|professor} who {counted|quit}
t: {Images|Western blots}, {twice|flipped}
l: [<U1> retracted <n> papers by one group], {because|after} images had been {copied|flipped}.
l: Reviewers get no money, no thanks and, lately, texts that no person has written, which is why [a publisher in <T> pays <price> for a report], to the horror of {some|many} and the relief of <H1>, who [wrote <n> of them last year].
l: [Funding by lottery works as well as by committee], {concludes|finds} an analysis of <big> grants at <G1>, {which|it} also {found|shows} that [committees cost <dur> of each applicant's year].
l: [A database by <C1> finds copied figures in <pct> of papers].
l: [The journal that <H1> founded closes after <dur>].
l: [Half of <n> famous results could be repeated].
d: [The whistleblower was a student].
d: [Citations continued for <dur> after the retraction].
d: [<C2> sold authorships for <price>].
d: [An investigation lasted <dur>].
d: [Raw data had been lost in a move].
d: [Negative results get a journal of their own].
d: [Preprints are checked by volunteers].
d: [Reviews are published with names].
d: [Permanent posts went to <pct> of applicants].
d: [The co-authors knew nothing, they say].
d: “[We rewarded speed],” {admits|says} the dean.
a: {Keep your raw data.|Be kind to reviewers.|Reviewer two agrees.}
a: {Science corrects itself, slowly.|Publish less.}
s: Papers are withdrawn or repeated, with mixed results for science.
s: How science is funded and reviewed is questioned with numbers.
s: Copied images and paid authorships trouble journals.
s: An analysis of grants or reviews suggests simpler ways.

= birds, plants and citizen science | 1-3 | positive
t: {Count|Photograph} your {swifts|hedgehogs|moths}
t: {Storks|Beavers|Wolves} {return|are back}
t: A {moss|tulip|fern} from <T1>
t: <big> {sightings|volunteers}
t: {Early|Late} {spring|cuckoos}
l: [Volunteers in <T1> counted <big> {swifts|frogs|butterflies} in one weekend].
l: {She|He} had only wanted to photograph a {bench|mushroom}, says <hintro:1>, but the picture, uploaded to the app <P1> on a rainy <day>, [showed a {fern|beetle} that was thought extinct since <year>], and now <n> botanists are lying in the grass near <T1>.
l: [{Beavers|Storks} are breeding near <T1> again], {for the first time|after a break} of <dur>, {in spite of|next to} the {motorway|warehouse of <C1>}, and [nobody had brought them].
l: [The app <P1> has identified <big> birds by their song].
l: [Cherry trees in <T1> blossomed on <date>, earlier than ever].
d: [Every observation is checked by two people].
d: [Children found the most].
d: [The data go to <U1>].
d: [Cats were asked to stay indoors].
d: [The beetle lives in one car park].
d: [<C1> has agreed to mow less].
d: [Records go back to a vicar's diary of <year>].
d: [Numbers rose for the first time in <dur>].
d: [Sensors by <C2> listen at <n> places].
d: [The next count is on <date>].
d: “[I went out for bread],” {says|explains} <H1>.
a: {Look under the bench.|Bring binoculars.|Tweet, the original.}
a: {Mow less.|The cat sulks.}
s: Volunteers count animals, and numbers improve in places.
s: A rare plant or beetle was rediscovered by chance.
s: Wild animals return to <T1> without help.
s: An app and many eyes make useful records of nature.

= satellites and orbit | 3-4 | neutral
t: {Debris|Traffic|Rubbish} above us
t: {Too close|Avoided} by <n> metres
t: A {net|harpoon|broom} for {orbit|debris}
t: {Deorbit|Goodbye}, <P1>
t: {Radar|Radio} from {above|orbit}
l: [Two satellites passed each other at <n> metres above <T1>].
l: An object the size of a fridge, launched in <year> by a company that no longer exists, [came down on a farm near <T1>], where <H1>, a farmer who has since read the relevant treaty, [is asking <C1>, the legal successor, for <price> per damaged sheep].
l: [A tug by <C1> caught a dead satellite and pulled it down], the first time that anyone has {cleaned up|taken out the rubbish} in orbit, {and|although} at a price, <money1>, that {explains|tells you} why [{two|three|five|seven|thirty} thousand pieces are still up there].
l: [Radar satellites of <C1> measure how fast <T1> is sinking].
l: [Operators must remove their satellites within <n> years].
d: [Fuel for the manoeuvre is lost].
d: [Warnings come <n> times a day].
d: [<C2> did not answer its e-mail].
d: [The catalogue lists <big> objects].
d: [Astronomers complain about streaks].
d: [A shared traffic service starts in <month>].
d: [Parts of titanium survive re-entry].
d: [The net has a diameter of <n> metres].
d: [Insurance covers it].
d: [The signal can be received with a wire in a tree].
d: “[We played chicken at <n> kilometres a second],” {says|writes} <H2>.
a: {Duck.|The sheep recovered.|Space is big, orbit is not.}
a: {Answer your e-mail.|Mind your head.}
s: Orbit gets crowded, and near misses or falling debris make news.
s: A company shows how to remove dead satellites, at a high price.
s: Radar from orbit measures the ground in detail.
s: Rules and traffic services are to prevent collisions in space.

= science in brief | 2-4 | neutral
t: {Four|Five} findings in {a hurry|one breath}
t: {Stars|Snails|Steel} and {sleep|salt}
t: {Found|Lost|Measured} this week
t: From the labs{, briefly|}
l: Measured: the weight of {a cloud|a neutrino|the Alps}. Found: a frog, near <T>. Lost: contact with the probe.
l: Of the <n> papers on my desk, most of which I shall never finish, three stand out: [bees prefer warm flowers], [ice flows faster than it should], and a group at <U1>, with money from <C1>, has {shown|argued} that [yawning is contagious among {wolves|robots}].
l: Did you know? [A teaspoon of soil from <T> holds <big> kinds of bacteria], {says|writes} <hintro:1>.
l: Good news from the north ([eiders are back]), bad news from the south ([the spring is dry]), and from <U1>, as usual, a new battery.
l: Question: what do {a glacier|a loaf} and {a traffic jam|a galaxy} have in common? [The same equation describes both], {found|says} <H1>.
d: [<C2> built the instrument].
d: [The frog is the size of a coin].
d: [<G1> has money for another three years].
d: [The analysis was done in <L1>].
d: [A second look reduced the effect by half].
d: [The wolves yawned back].
d: [Contact was lost at <clock>].
d: [<C3> wants to sell it as a product].
d: [Data and code are at <U2>].
d: [The cloud weighs as much as <n> elephants].
a: {Yawn.|More next time.|I still like the frog.}
a: {Five minutes well spent.|Sources at the end.}
s: A handful of short findings from biology, physics and climate.
s: Brief notes on papers about animals, ice and batteries.
s: Several small results of research are told in one paragraph.
s: Science in brief, from a frog to a lost probe.
