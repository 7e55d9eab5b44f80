= late generalisation | 5-7 | neutral
t: Long after {bedtime|the exam}, the penny drops
t: {Grokking|The late bloomer}, demystified
t: Flat, flat, flat, then {genius|a cliff}
t: Nobody switched off the {run|server}, luckily
t: why does it suddenly understand?
t: A phase change on <n> GPUs
l: A student at <U1> went skiing and forgot to stop her run; when she came back, [the network, which had memorised its sums for days, had learned modular arithmetic].
l: [Sudden understanding is gradual if you measure it properly], argues a preprint whose authors replaced one jagged metric by a smooth one and watched the miracle melt.
l: What looks like an epiphany on the loss curve is, seen from within, the slow evaporation of a clumsy solution: [weight decay removed the memorised table after <big> steps].
l: <H1> and colleagues predict the moment of insight [within <pct> from the first hour of training].
l: Patience, the paper says, can be bought: [a larger learning rate on the embeddings brought the jump forward by <mult>].
l: Once more the toy is addition on a clock face, and once more the trick that the network finds is trigonometry.
d: [The circuit uses <small> frequencies and ignores the rest].
d: On real text nothing so dramatic happened, which the authors report in a footnote with a sigh.
d: [Without regularisation the jump never came].
d: Plotted against the logarithm of time, the cliff turns into a ramp a pensioner could climb.
d: [Sparse labels delay generalisation more than noisy ones].
d: [The code trains on a laptop in <dur>].
d: Compute came from <C1>, whose logo appears on every slide and, rather larger, on the mug.
d: “[We were measuring the wrong thing],” <h1> concedes.
d: Two earlier explanations, one from the group at <U2>, are tested and found to be the same explanation.
d: [Random seeds moved the jump by up to <big> steps].
a: {Don't stop the run just yet.|The skiing was good.|Log-scale your axes.}
a: {Patience: a hyperparameter.|Sines all the way down.}
s: Networks that seem to understand suddenly have in fact been improving gradually inside.
s: Delayed generalisation is explained by the slow decay of memorised solutions.
s: A study of late insight in small networks shows what triggers it and how to speed it up.
s: Abrupt jumps in training may be artefacts of the metric.
s: Memorising comes first, understanding follows when regularisation has had its time.

= expert routing study | 6-8 | neutral
t: Which expert reads {commas|semicolons}?
t: <n> specialists and a {switchboard|doorman}
t: The lazy expert
t: {Experts|Specialists} who specialise in nothing
t: Mixture, {stirred|unmixed}
t: Routing by {habit|lottery}
l: Of the <n> experts in a widely used mixture model, one handles nearly all the punctuation, three do numbers, and [the remainder divide the language among themselves in no order that <H1> could discover].
l: [Freezing a random router costs less than <n> points], which ought to embarrass somebody.
l: Is the gatekeeper clever, or would a coin do? The group of <hintro:1> swapped the learned router for a hash of the token and [lost <pct> of the gain, no more].
l: [Experts placed on the same node halve the network traffic], as a team from <C1> shows with a schedule that treats tokens like commuters.
l: Dead experts are the shame of the architecture. Here [<small> of them were revived by a nudge to the bias, without any auxiliary loss].
l: A paper in praise of slack: give each specialist room for <pct> more tokens than it needs and nothing is dropped.
d: [The first layers route by spelling, the last ones by topic].
d: In German, compound nouns travel together; in Japanese, particles have a room to themselves.
d: [Removing the idlest quarter saved {half|a third|two thirds|a quarter} of the memory].
d: Load balance and quality pull in opposite directions, like a toddler and a dog.
d: [Shared experts took over the common words].
d: [At batch size one the advantage vanishes].
d: Weights, logs and a rather beautiful animation are hosted by <C2>.
d: [Training diverged in <small> of <n> runs].
d: The reviewers asked for a dense baseline with equal memory, and it comes off better than the abstract lets on.
a: {A coin costs nothing.|The comma expert retires in May.|Check for dead experts.}
a: {See figure nine.|Commuters, mind the gap.}
s: Experts in mixture models specialise less than expected, and simple routing nearly suffices.
s: A look inside expert routing reveals idle specialists and cheaper alternatives.
s: Routers of mixture models can be replaced by random ones at small cost.
s: Better placement and balance of experts reduce traffic and memory.
s: The division of labour among experts is mostly about spelling and topic.

= models that know they do not know | 6-8 | positive
t: {Sure?|How sure, exactly?}
t: Seventy per cent means {seventy|a shrug}
t: The {honest|nervous} classifier
t: <U1> teaches doubt
t: A model that says “{pass|dunno}”
t: confidence, minus the trick
l: When the forecaster says rain with seventy per cent, it should rain on seven such days in ten; [the language models tested by <H1> were right on <n> of <big> occasions when they claimed to be certain].
l: [One temperature per domain is enough to calibrate <P1>], a repair that fits on a postcard.
l: Conformal prediction, that shy relative of the confidence interval, [guaranteed coverage of <pct> on the lung scans of <n> hospitals].
l: After tuning on human preferences, models become both more pleasant and less honest about their doubts. [The base model had been well calibrated], as students at <U1> noticed by accident.
l: What would it take for a machine to abstain? A reward for silence, it appears: [<pct> fewer wrong answers when “I don't know” earns a third of a point].
l: Ask twice, compare, and distrust the difference; the recipe is old, the measurements are new.
d: [Verbal confidence was no better than a constant].
d: [Entropy over meanings beats entropy over words].
d: Doctors shown an interval took longer and erred less; shown a single figure, they simply nodded.
d: The grid operator <C1> uses the method to decide [how much reserve to keep on windy nights].
d: [Coverage collapsed when the scanner was replaced].
d: Bookmakers, whom nobody thought to cite before, had the same idea about 1890.
d: [Five samples are as good as fifty].
d: “A model that never hesitates is a salesman,” says <hintro:2> in an otherwise sober appendix.
d: [Long answers are overconfident, short ones timid].
d: [Code is available for <L1>].
a: {Reward the shrug.|Seven in ten, on average.|Plot reliability before accuracy.}
a: {I am fairly sure about this.|Bookies knew.}
s: Models can be taught to state their uncertainty, and simple corrections go a long way.
s: Rewarding abstention reduces wrong answers.
s: Confidence of models is unreliable after tuning but can be repaired with little data.
s: Calibrated doubt helps users and doctors make better decisions.
s: A study shows when a model's certainty can be believed.

= birdsong and bioacoustics | 3-5 | positive
t: {Listening|Eavesdropping} in the reeds
t: <n> microphones and a {bittern|corncrake}
t: What the {owl|toad} said
t: A model with an ear for {warblers|whales}
t: Found: one frog, {presumed extinct|rather loud}
t: dawn chorus, annotated
l: Tied to <n> willows with a lunchbox around each, the recorders of <U1> ran for <dur>; [a small network then picked <n> species out of <big> hours of wind].
l: [A frog last heard in <year> turned up in a recording from <T1>], between a tractor and an ice-cream van.
l: A classifier trained on songbirds, of all creatures, [recognises bats, whales and cicadas with <n> examples each].
l: Can you count elephants by their rumble? The infrasound, <H1> explains, travels ten kilometres and makes the tea in the cup tremble.
l: [Wind-farm operator <C1> switches off turbines when a microphone hears a white-tailed eagle].
d: [The detector runs for <dur> on a battery].
d: Starlings imitate everything, a car alarm included, and account for most of the errors.
d: [Volunteers labelled <big> clips over the winter].
d: One volunteer, a blind retired organ builder, outperformed the network until the third version.
d: [Sensitivity drops by half in rain].
d: [Species lists agree with those of human observers in <pct> of plots].
d: The boards are sold at cost by <C2>, a workshop in <T2> that otherwise mends hearing aids.
d: Poachers could use the map as well, so [positions are published with an error of two kilometres].
d: [All recordings are in the public domain].
d: Silence, it turns out, is data: the hedgerows near the new road have lost <pct> of their voices.
a: {Go outside at four.|The van plays Greensleeves.|Sound on.}
a: {Starlings are trolls.|Bitterns boom, really.}
s: Sound recorders and small networks track birds, frogs and other animals.
s: Automatic listening finds rare species at low cost.
s: Acoustic monitoring agrees well with observers, apart from rain and mimicry.
s: Researchers count animals by ear, with microphones in the wild.
s: A model for birdsong transfers to other animals with few examples.

= reading burnt or faded script | 3-5 | positive
t: {Reading|Unrolling} what nobody may touch
t: <n> lines of {Greek|soot}
t: A word, after two thousand {years|winters}
t: Ink on {charcoal|ash}
t: <H1> reads the unreadable
t: the philosopher on pleasure, and capers
l: Baked by a volcano and too brittle to open, the scroll was scanned with X-rays, unrolled in software, and [read, at least <n> columns of it, by a network that sees ink as a change in texture].
l: [The first complete title of a sealed roll has been deciphered], by a team of {two students and a retired dentist|a physicist, a papyrologist and a teenager}.
l: Wash-books, dowries, a recipe against moths: [the notaries of <T1> become searchable], <big> pages of them, thanks to a model that reads the handwriting of dead clerks.
l: What survives is a treatise on music, or perhaps on soup. The word in question has three legible letters.
l: [Clay tablets from <n> museums were joined by an algorithm], which matched broken edges like a patient aunt with a jigsaw.
d: [The error rate is <pct> per character].
d: Each proposed letter comes with a heat map, since papyrologists, quite rightly, believe nothing.
d: [Fine-tuning took <n> transcribed pages per hand].
d: Abbreviations were the worst of it – a clerk of <T2> used one squiggle for eleven saints.
d: [A prize of <price> goes to the reader of the next column].
d: [Three independent models agree on the reading].
d: The scanner time was given by <C1>, makers of machines that look into turbine blades.
d: “[It hallucinated a verb we would have loved to have],” says <h1>.
d: [Transcripts are free for anyone to correct].
d: A grocer's account closes with a joke, the oldest known about accountants.
a: {Moths hate lavender.|Not soup after all?|Volunteers wanted, Latin helpful.}
a: {The joke does not translate.|Capers!}
s: Imaging and machine learning make damaged or handwritten documents readable.
s: Old texts that nobody could open or decipher are being read with networks.
s: Archives become searchable through models for historical handwriting.
s: Scholars check what a network reads in burnt scrolls and clay.
s: A model helps to decipher ancient or faded writing, letter by letter.

= learned weather forecasts | 5-7 | positive
t: {Rain|Drizzle} at the press of a key
t: The {barometer|supercomputer} has a rival
t: <dur> of physics in one minute
t: Will it hail in <T1>?
t: No equations, {fewer|wetter} surprises
t: <C1> beats the Met men, on Tuesdays
l: A network that fits on one card, trained on <dur> of archived skies, [predicted the track of the last cyclone <n> hours earlier than the physical model], which occupies a hall.
l: [Extreme gusts are underestimated by <pct>], because the model, like a tactful host, prefers the average.
l: <G1> runs the learned forecast next to the old one since <month>, and the duty meteorologist decides whom to believe.
l: Hail remains beyond it. So does fog, and so, to the annoyance of the brewers who paid for the study, does a fine weekend.
l: [For ten days ahead the ensemble by <U1> is better on <n> of <n> variables].
l: “It has never heard of gravity,” <H1> says of the thing that now tells her when to launch balloons.
d: [A forecast costs {half|a third|two thirds|a quarter} of the electricity].
d: [The training data end before the hottest summers].
d: Downscaled to one kilometre, the valleys appear, together with a lake that was drained in 1962.
d: Shipping lines were the first customers; <C1> reroutes [<n> vessels a week on its advice].
d: [Small-scale energy is missing from the spectra].
d: Farmers around <T2> got text messages on the monsoon, and [<pct> of them changed the day of sowing].
d: [The weights may be used free of charge].
d: The insurer <C2> ran <big> imaginary years to price a flood.
d: An older hand recalls that statistical forecasts beat physics once before, in the 1950s, for a season.
d: [Observations still pass through the conventional system first].
a: {Take a coat.|Balloons: up.|Average weather is no weather.}
a: {I still tap the glass.|The lake is missed.}
s: Learned forecasts are fast and accurate but too tame for extremes.
s: Networks trained on weather archives rival physical models at tiny cost.
s: Weather services run data-driven forecasts beside conventional ones.
s: Machine-made forecasts help shipping and farmers, while hail and gusts stay difficult.
s: Forecasting by network improves tracks and temperatures more than rare events.

= proof assistants and olympiads | 5-7 | positive
t: {Gold|Silver}, and a proof to {check|frame}
t: Lemma <n>, by machine
t: Checked to the last {comma|epsilon}
t: <H1> and the <n>-page {proof|headache}
t: A theorem, {translated|typed in}
t: qed, says the kernel
l: [A system by <C1> solved <small> problems of the mathematical olympiad, with proofs a computer has checked], the geometry in seconds, the combinatorics not at all.
l: It took <n> volunteers <dur> to translate a single theorem into a language that a sceptical machine accepts, and [on page <n> they found a gap].
l: Mathematicians are trusting folk, says <hintro:1>, who [wrote the sphere-packing proof down a second time for a reader that trusts nobody].
l: [The library of formal mathematics has passed <big> lemmas].
l: Does it count as a proof if nobody understands it? Ask the referees of the article from <U1>, who were sent a file and [a certificate of <n> megabytes].
l: A conjecture from <year>, about how often a frog on a lily pad must hop, has fallen.
d: [Search found the key inequality after <big> attempts].
d: The machine's argument is ugly, correct, and uses a variable called “sorry”.
d: [Autoformalised statements were wrong in <pct> of cases].
d: “I have learned more from being corrected by it than from <n> years of seminars,” <h1> remarks.
d: [The gap was closed within <dur>].
d: Undergraduates took to it fastest, treating the kernel as a video game with an austere sense of humour.
d: [<C2> uses the same prover to verify its elliptic curves].
d: [A benchmark of undergraduate exercises stands at <score>].
d: Definitions are the bottleneck; manifolds alone took a winter.
d: [Human hints halved the search].
a: {The frog hops on.|Sorry is a keyword.|Read the statement before the proof.}
a: {Epsilon is small.|Try it in the browser.}
s: Formal proof systems and models solve or verify harder mathematics.
s: Computer-checked proofs find gaps and close old conjectures.
s: Mathematicians translate theorems for machines, which prove strict readers.
s: Automated provers do well on contests while stating theorems correctly remains difficult.
s: A proof has been verified by computer down to the last step.

= training data extraction | 6-8 | negative
t: It {remembers|recites} your phone number
t: {Verbatim|Word for word}
t: Say “poem” forever
t: <big> secrets in <P1>
t: What the weights {overheard|kept}
t: a parrot with perfect recall
l: Told to repeat one word for ever, <P1> obliged for a page and then [began to recite e-mail signatures, a sonnet and the opening hours of a dentist in <T1>].
l: [Larger models memorise more], and they need to see a passage fewer times to do so, according to a study in which <H1> planted <big> fake credit cards in a corpus.
l: How much of a novel sits in the weights? [For <n> of the <n> books tested, more than <mult> could be recovered].
l: [Membership tests perform no better than chance once the dates are matched], so that a whole shelf of papers goes limp.
l: The phone number belonged to a plumber. He had wondered about the calls.
d: [Deduplication cut verbatim output by <mult>].
d: [Passages seen once were hardly ever recalled].
d: The attack cost <price>, less than the conference fee.
d: Told in <month>, [<C1> filtered the repeated word and nothing else].
d: Licences, prayers and the first chapters of best-sellers come out most readily.
d: [Differential privacy prevents it, at a cost of <n> points].
d: Copies in translation escaped every filter – one page of a wizard's schooldays surfaced in Catalan.
d: [<C2> and <C3> declined to grant access for the tests].
d: Lawyers have requested appendix F.
d: [Adapters trained on private mail leaked it just as easily].
a: {Deduplicate.|The plumber is fully booked.|Appendix F is long.}
a: {Poem poem poem.|Don't train on mail.}
s: Models can be made to reproduce passages of their training data.
s: Memorisation grows with size and repetition and shrinks with deduplication.
s: Researchers recover private details and books from the weights of models.
s: Tests of whether a text was in the training data are less reliable than thought.
s: Private data used for training may leak word for word.

= hospitals train together | 4-6 | neutral
t: <n> hospitals, no {shared folder|couriers}
t: Data stays in {bed|the basement}
t: {Federated|Together apart}
t: Gradients across the {Alps|border}
t: A model that {commutes|travels light}
t: Privacy has a {price|postcode}
l: Not one scan left its cellar, and yet [<n> clinics trained a common model for rare brain tumours], sending only updates over a line that was otherwise used for the canteen menu.
l: The mathematics was finished in a week, the contracts in <dur>. [Legal review took longer than training at every site], reports <H1>.
l: [The federated model beats the best local one by <n> points], most of all in small hospitals.
l: Each clinic spells its labels differently, one in Latin, and there lies the trouble.
l: Could the updates betray a patient? In a red-team exercise [<U1> reconstructed <small> of <big> images from gradients], blurred yet recognisable.
d: [Noise on the updates cost <n> points].
d: At one site the machine stood in a linen cupboard and overheated every Thursday.
d: [Software from <C1> coordinates the rounds].
d: [A site that dropped out could not be forgotten].
d: Scanners by <C2> produce brighter images, which the model learned before it learned anything about tumours.
d: [Harmonising the labels improved results more than any algorithm].
d: “We exchanged cakes first, gradients later,” says <H2>, radiologist in <T1>, on how trust was built.
d: [Each round moved <hw> and lasted <dur>].
d: [A poisoned update went unnoticed for three rounds].
a: {Bake first.|Latin labels, please.|Thursday is laundry day.}
a: {Check the scanner before the tumour.|Contracts: attached.}
s: Hospitals can train models jointly without moving data, though contracts and labels are hard.
s: Federated training helps rare diseases and small clinics.
s: Sharing updates instead of scans works but is not free of leaks.
s: Agreement on labels mattered more than the algorithm in joint training.
s: Clinics build a common model while patient data remain in place.

= forecasting against the naive method | 6-8 | neutral
t: Last week's {sales|socks} predict this week's
t: The {seasonal naive|dumb} baseline bites
t: <P1> v. a moving average
t: {Foundation|Giant} models and <big> time series
t: Who forecasts the {pretzels|bandages}?
t: same as last Tuesday, mostly
l: On <big> series of pretzels, parcels and admissions, [the new forecasting model <P1> beat “same as last week” on <pct>], which sounds better in the abstract than it looks in figure two.
l: Twenty lines of exponential smoothing, written before the authors were born, [finished ahead of <n> neural networks].
l: [Zero-shot forecasts match tuned models when history is short], so a shop that opened in spring may profit and one from 1974 will not.
l: Has progress in forecasting been real? Take away the electricity data set, of which everyone has the test half by heart, and [the ranking turns upside down].
l: The bakery chain <C1> released <dur> of till receipts, holidays marked, for anyone who believes in deep learning.
d: [Ensembles of simple methods won again].
d: Promotions break everything; a discount on charcoal in <T1> looked to the model like a heatwave.
d: [The evaluation window was only <n> days in most papers].
d: [Intervals were too narrow by <mult>].
d: Leap years, Ramadan and the World Cup are handled by none of the systems, a fact of some interest to caterers.
d: [Inference costs <n> times as much as the baseline].
d: At <C2>, where the method orders bandages, [stock-outs went down by <pct>].
d: <H1> asks for one plot per paper – the series itself, with the naive line in grey.
d: [Leakage through normalisation was found in <n> papers].
a: {Plot the naive line.|Charcoal is not climate.|Baselines before breakfast.}
a: {Same time next week.|Pretzels: steady.}
s: Large forecasting models rarely beat simple seasonal methods by much.
s: Always compare forecasts with last week's value.
s: Zero-shot forecasting pays where history is short; elsewhere smoothing does.
s: Flawed benchmarks have flattered neural forecasters.
s: A big comparison of forecasting methods speaks for simple ensembles.

= speech recognition and stammering | 4-6 | neutral
t: Please {wait|let me finish}
t: {Hearing|Understanding} every voice
t: When the machine {interrupts|hangs up}
t: An ear for <T1>
t: <C1> learns to {pause|listen}
t: the w-w-word error rate
l: People who stammer are cut off after two seconds by nearly every assistant; [raising a single threshold reduced the failures by <pct1>], as the phonetician <H1> found with <n> volunteers and a stopwatch.
l: [Recognisers make <small> times as many errors with the speech of the elderly].
l: A fisherman from <T1> said “creel”; the machine wrote “cruel”, “real” and, on the third attempt, “Kreuzberg”.
l: With <dur> of recordings from a single speaker with Parkinson's disease, [a personal adapter halved the errors].
l: Whose English? In the <n> corpora surveyed, [<pct> of the hours come from audiobooks], read by the calm and the well-paid.
d: [Repetitions are deleted by default, which stammerers dislike].
d: Users wanted the pauses kept; “they are mine,” one wrote on the form.
d: [The data set has <big> utterances from <n> dialects].
d: Call centres, <C1> among them, have adopted the longer timeout without announcing it.
d: [A larger model did not help].
d: The test sentences include a tongue-twister about thistles, chosen, one suspects, by an enemy.
d: [Consent can be withdrawn per recording].
d: Transcripts by <C2> were better on vowels and worse on names – the usual bargain.
d: [Children under {six|nine|ten} remain the hardest speakers].
a: {Wait two more seconds.|Thistles, thistles.|Set the timeout higher.}
a: {Creel: a basket.|Let people finish.}
s: Speech recognition fails speakers who stammer, age or speak dialect, and simple changes help.
s: Longer timeouts and personal adapters make voice systems usable for more people.
s: Training data of speech systems favour fluent readers.
s: Unusual voices are misunderstood, though a little data per person goes far.
s: Researchers measure and mend the errors of recognisers for neglected voices.

= infant language and head cameras | 3-5 | positive
t: {Ball|Banana}, says the baby
t: <n> hours in a {high chair|sandpit}
t: What a toddler {knows|sees}
t: A network that learned from {Sam|one child}
t: Fewer words than a {parrot|corpus}
t: mama before attention
l: For <dur> a boy in <T1> wore a camera on a headband, two evenings a week, and [a network that saw only his footage learned <n> words], “stairs” and “cat” among the first.
l: Children hear ten million words a year, models a million times that; [a contest for training on a child's ration was won by a team from <U1>].
l: Nouns come easily, verbs do not. So it is with infants, so it was [with the model of <hintro:1>, which mistook “pour” for milk].
l: [Word learning does not require innate categories], claims a paper that will start fights at dinner.
l: How do we learn what “more” means? By biscuit, the transcripts suggest.
d: [The footage covers <pct> of the child's waking hours].
d: Most of it shows floor.
d: [Shuffling the order of the scenes made no difference].
d: Parents could delete anything, and deleted <small> tantrums, one of them their own.
d: [Curriculum learning brought no gain in <n> of <n> entries].
d: The headband, sewn by a grandmother, outlasted three cameras supplied by <C1>.
d: [Grammar scores came close to those of models with <mult> more data].
d: “[He is twelve now and finds it mortifying],” his father says.
d: [Access is restricted to registered researchers].
a: {More biscuit.|Floor, floor, cat.|The boy prefers football.}
a: {Dinner was lively.|Stairs!}
s: A network learns words from what one child saw and heard.
s: Language can be learned from far less text than large models use.
s: Footage from a toddler's view teaches a model nouns, less so verbs.
s: Research on child-sized data shows how little is needed for first words.
s: Studies of infants challenge the appetite of models for data.

= energy metering of training | 5-7 | neutral
t: {Watt|Joule} by joule
t: The {kettle|tumble dryer} as a unit of account
t: How much {power|juice} for one answer?
t: <C1> and the missing meter
t: A plug, a {clamp|camera}, a surprise
t: estimates off by <mult>
l: Nobody at <U1> believed the software, so they put a clamp on the cable; [the true consumption was <pct1> above what the tool had reported].
l: [A single reply uses about as much energy as a microwave in <dur>], provided that the card is busy, which at night it isn't.
l: Cooling, idle nodes, the failed runs that nobody counts: [the final training accounted for {half|a third|two thirds|a quarter} of the total].
l: Would you like your footprint in kettles or in cows? Either way, writes <hintro:1>, the error bar is longer than the bar.
l: [<C1> published the first audited figures for its data centres].
d: [Capping the cards at <pct> power slowed training by almost nothing].
d: [Idle machines drew <n> per cent of peak].
d: The clamp came from a campsite operator, who uses it to catch people with electric grills.
d: Per word, the long-winded model costs most – brevity, for once, has a number.
d: [Moving the job to <T1> cut emissions by <mult>].
d: [The vendor's counter samples every <n> milliseconds and misses the spikes].
d: Water is measured separately, in litres nobody wants to drink.
d: [<C2> refused to disclose its figures].
d: Rewriting the data loader, a weekend's work by one bored postdoc, saved more than the solar roof.
a: {Measure at the plug.|Kettles it is.|Switch it off at night.}
a: {The campsite is lovely.|Brevity saves.}
s: Measured at the cable, training uses more energy than tools report.
s: Most energy goes into failed runs, idle machines and cooling.
s: Power caps and better placement reduce the footprint of models cheaply.
s: Figures on the energy use of models vary with what is counted.
s: Researchers put a meter on training and correct the usual estimates.

= eight-bit and below | 6-8 | positive
t: {Four|Two} bits will do
t: {Rounding|Trimming} without regret
t: How low can <P1> go?
t: A number format called {posit|“tiny”}
t: <mult> the memory, {all|most} of the brains
t: stochastic, in a good way
l: Training in four bits used to end in smoke. With a rotation before each matrix product, which spreads the outliers like butter, [a model of <n> billion weights finished within <pct> of the reference].
l: [Six outlier channels carry the damage], so keep them in sixteen bits and squeeze the remainder as hard as you like.
l: Is a large model with few bits better than a small one with many? [At equal memory, yes, down to <small> bits], says a study of <big> runs from <U1>.
l: [Rounding at random rather than to nearest rescued the smallest learning rates].
l: Numbers, <H1> likes to say, are mostly padding.
d: [The longer a model was trained, the worse it takes compression].
d: [Quality on long documents suffered first].
d: On old cards there is no benefit at all, since [the multiplication happens in sixteen bits anyway].
d: Perplexity hardly moved, while sums went to pieces; a warning to whoever looks at one metric only.
d: [Kernels for the format are part of <L1> <ver>].
d: The chip maker <C1> contributed hardware, <C2> the electricity, and a cat the outage of <date>.
d: [Calibration needs <n> documents and <dur>].
d: Scaling factors are shared by blocks of thirty-two, a number chosen, in the time-honoured way, because it is a power of two.
d: [The gradient stays in eight bits].
a: {Try four before you buy memory.|Check the sums.|Butter helps.}
a: {Bits are cheap, until they aren't.|The cat is unharmed.}
s: Models can be trained or run with very few bits if outliers are treated with care.
s: Low-precision formats save memory at small cost, though arithmetic and long texts suffer.
s: A rotation before rounding makes four-bit training workable.
s: More weights with fewer bits beat fewer weights with more bits at equal memory.
s: Compression hurts heavily trained models most.

= seeds and lucky runs | 7-9 | neutral
t: Seed <n>, you {beauty|fraud}
t: The {luck|fortune} of the draw
t: Run it {again|five times}
t: <n> seeds later
t: State of the {art|dice}
t: was it the method or the weather?
l: Give the old method the same <n> chances as the new one and [<pct> of last year's improvements disappear], a sobering sum done by <H1> on a borrowed cluster.
l: [The choice of random seed moved the score by <n> points], twice the gain that the original paper announced.
l: Nobody cheats. One simply stops looking for bugs when the number is pleasing.
l: [Fewer than one paper in <n> reports a spread], according to a census of <big> articles.
l: How many runs are enough? For the effects people claim, about <n>; for the budgets people have, one.
d: [The order of the data mattered more than the initial weights].
d: [Bootstrapping the test set costs nothing and widens every interval].
d: The number 42 was used in <big> repositories, where it is, mysteriously, above average.
d: A table of the leaderboard with error bars looks like a fallen fence.
d: [Paired comparisons need {half|a third|two thirds|a quarter} of the runs].
d: [Even fixed seeds gave different results on two kinds of card].
d: <C1> allows <n> submissions a day to its benchmark, which is, as <h1> drily puts it, “training with extra steps”.
d: [Tuning the baseline for <dur> closed the gap].
d: The journal now asks for all runs, the unlucky ones included.
d: [The authors of <small> papers have corrected their tables].
a: {Five seeds, please.|Fences need posts.|42 is not special.}
a: {Report the spread.|Roll again.}
s: Many published gains are no larger than the effect of the random seed.
s: Results need several runs and error bars to mean anything.
s: Equal tuning of the baseline erases improvements.
s: A census of papers shows how rarely variation is reported.
s: Luck with seeds explains part of what passes for progress.

= crowd workers and models | 5-7 | negative
t: The {crowd|people} went home
t: Human data, {allegedly|made by machines}
t: <pct1> of our annotators were {one model|the same robot}
t: Paid per {click|click, typed by a bot}
t: Who filled in the {survey|form}?
t: <C1>: hundred per cent organic?
l: On the crowd-work platform <C1>, where people earn pennies for summarising abstracts, [an estimated <pct1> of the answers now come from a chatbot].
l: The questionnaire contained a trap – “describe the smell of the room you are in” – and [<big> of <big> respondents smelled freshly brewed coffee].
l: [Opinion surveys online can be answered by agents that pass every attention check], shows <hintro:1>, at five cents apiece.
l: If models learn from people who ask models, then who, exactly, is teaching? [<U1> went back to interviewing pensioners in a shopping arcade].
l: Keystrokes gave them away: no human deletes nothing.
d: [Disabling paste reduced the share by half].
d: [Generated answers were more similar and more polite].
d: Workers, asked without menace, explained that at such rates they could not afford to think.
d: [Better pay raised honest work to <pct>].
d: Psychologists are worst hit; one discipline's subjects had, it emerged, [no variance in childhood memories].
d: [<C2>, a vendor of panels, verifies people by video].
d: Paper questionnaires, posted with a tea bag, had a response rate of <pct>.
d: [Results of <n> studies from <year> to <year> are in doubt].
d: “My mother's kitchen, cumin and wet dog,” read one reply, and the team cheered.
a: {Ask about smells.|Pay people.|The tea bag was Assam.}
a: {Wet dog passes.|No paste, no problem?}
s: Crowd workers use chatbots, which spoils data meant to be human.
s: Online surveys are contaminated by generated answers.
s: Fair pay and simple traps bring honest answers back.
s: Human annotations from <C1> and similar platforms can no longer be trusted blindly.
s: Researchers look for ways to reach real respondents.

= prompt formatting sensitivity | 6-8 | neutral
t: A colon {too many|changes everything}
t: Same question, <n> {answers|fonts}
t: Please, {pretty please|kindly}, or a threat
t: The {space|newline} that cost <n> points
t: <P1> hates tabs
t: does flattery work?
l: Replace the colon after “Question” with a dash, and [accuracy on <P1> falls by <n> points]; put it back, add a blank, and it rises above where it began.
l: [Rankings of <n> models change with the template], so that with patience any of them can be made to win.
l: Threats, tips and grandmothers: [none of <n> popular incantations helped on average], found students of <H1> in a seminar called “Folklore”.
l: Shuffling the options of a multiple-choice test shows how much of knowledge is position. [With the right answer always third, the score was <score>].
l: Being rude works slightly, being polite works slightly, being brief works.
d: [The spread is largest for small models].
d: [Reporting the range over ten templates costs little].
d: Capital letters made <P2> more accurate and, in the free-form part, noticeably cross.
d: [Examples in the prompt reduce the sensitivity by half].
d: The vendors, <C1> and <C2>, recommend contrary things, each with a graph.
d: [Instruction tuning did not remove the effect].
d: A thousand dollars, promised to the model for a correct sum, remains unpaid.
d: [Probabilities are more stable than generated text].
d: “[Test the sentence you ship],” advises <h1>, “not one like it.”
a: {Mind the colon.|Say less.|Nobody paid the tip.}
a: {Ten templates, one range.|My grandmother objects.}
s: Trivial changes of format alter the results of models considerably.
s: Comparisons based on a single prompt template are unreliable.
s: Popular prompt tricks do not help on average.
s: Report the range over templates and test the prompt that you use.
s: Small models react most to punctuation in the prompt.

= model as judge | 7-8 | neutral
t: The {judge|umpire} likes its own {voice|children}
t: {Longer|Bolder} is better, rules <P1>
t: Who {marks|grades} the marker?
t: A jury of <small>, {none of them sober|all related}
t: Quis iudicabit?
t: <P1> gives itself a nine
l: Show a model two answers and it prefers the first, the longer, the one with bullet points, and above all the one it wrote itself: [self-preference was worth <n> points in a test with <big> pairs].
l: [Three small judges from different families agree with people more often than one large one], and they cost <mult>.
l: Before you let a machine grade, let two humans disagree. [Their agreement of <pct> is the ceiling], a fact that half of the surveyed papers omit.
l: An answer consisting solely of the words “Thought process:” [won against real replies in <pct> of duels].
l: [<C1> replaced its rubric of one paragraph with <n> yes-or-no questions], and the quarrels stopped.
d: [Swapping the order and averaging removes the position effect].
d: [Asking for reasons first helped only with mathematics].
d: Scores from one to ten huddle at eight, like hotel ratings.
d: The judge was lenient to confident nonsense and harsh on hedges, in which it resembles <F>'s former boss.
d: [A reference answer raised agreement to <pct>].
d: [Fine-tuned judges failed on data from another domain].
d: At <C2>, a lecturer samples <n> verdicts every Friday and argues with them over biscuits.
d: [Upgrading the judge shifted all scores by <n> points overnight].
d: <H1> proposes that every leaderboard name its referee in the title.
a: {Swap the order.|Pin the judge's version.|Eight out of ten, naturally.}
a: {Rubrics beat vibes.|Biscuits on Friday.}
s: Models that grade answers favour length, position and their own style.
s: Several small judges with clear questions are fairer than one large judge.
s: Automatic grading needs human agreement as a yardstick.
s: Evaluation by model can be fooled by empty phrases.
s: Swapped orders, rubrics and spot checks make automatic judges more reliable.

= unlearning that does not last | 6-7 | negative
t: {Forget|Unsee} it
t: Gone, {until you ask in Greek|but not forgotten}
t: The eraser {leaves|has} a smudge
t: {Amnesia|Denial}, not ignorance
t: <n> ways to unforget
t: can a network lose a memory?
l: Ten methods promise to delete a fact from a trained model; [<small> of them merely taught it to lie], for the fact came back after <n> steps of harmless fine-tuning.
l: [Quantising the model to four bits restored <pct> of the forgotten passages].
l: <H1> asked the treated network in {Portuguese|Greek|rhyme}, and out it all came, chapter and verse.
l: What does a court mean when it orders a company to forget? [<G1> accepts retraining and nothing else], so the question is worth <money> or so.
l: [Leaving the data out from the start is the only method that held], concludes a survey whose title is shorter than its table of contents.
d: [Neighbouring facts were damaged in every case].
d: After the deletion of one wizard, [the model no longer knew what an owl was].
d: [Shards that are trained apart make real deletion affordable].
d: Probing the middle layers shows the knowledge still sitting there, like a guest who has been asked not to speak.
d: [The benchmark contains <big> invented authors].
d: Start-ups such as <C1> sell certificates of forgetting. They are PDFs.
d: [Utility fell by <n> points on average].
d: “I'd rather call it manners,” says <H2>, who [developed one of the methods himself].
a: {Leave it out to begin with.|Certificates, ha.|Owls deserve better.}
a: {Don't think of an elephant.|Ask in Greek.}
s: Methods that remove knowledge from models mostly hide it.
s: Forgotten facts return after small changes such as fine-tuning or quantising.
s: Only training without the data removes it reliably.
s: Unlearning damages related knowledge and rarely lasts.
s: A survey doubts that trained models can be made to forget.

= university labs without compute | 3-5 | negative
t: <n> cards and {a waiting list|a prayer}
t: The {poor|cold} side of the campus
t: Professors in the {queue|basement}
t: <U1> rents what it cannot {buy|heat}
t: Grants, {gone|halved}
t: who can still afford an experiment?
l: At <U1>, <big> researchers share <n> cards, bookable by the half hour like a squash court; [the median wait is <dur>].
l: [<G1> has cut its programme for computing by <pct1>], and the letter that said so arrived on recycled paper.
l: A survey of <n> laboratories finds that [{half|a third|two thirds|a quarter} of doctoral students pay for cloud time themselves].
l: Half the department has gone to industry, two of them to <C1> and one, with great dignity, to a vineyard.
l: What research is left for those without a cluster? Theory, evaluation, and asking awkward questions, answers <hintro:1>, [whose last paper cost <price>].
d: [Seven universities pool their machines in <T1>].
d: The squash court has been booked as well, by people waiting.
d: [<C2> donates credits that expire after <n> weeks].
d: [Papers with industrial co-authors rose to <pct>].
d: Old cards from gamers are welcome; the dean drove the van.
d: [Electricity is billed to the institute from <month>].
d: A national computer has been announced thrice and <dur> later consists of a very clean hall.
d: “[Small models are science, large ones are engineering],” says <H2>, to applause.
d: [Two chairs in statistics stay vacant].
a: {Lend a card.|The vineyard is hiring.|Squash, anyone?}
a: {Clean hall, good acoustics.|Credits expire on a Sunday.}
s: Universities lack computing power, and research drifts to industry.
s: Cuts and queues push academic labs towards cheap questions.
s: Students pay for cloud computing because their labs cannot.
s: Pooling machines is one answer to scarce computing at universities.
s: Academic research on large models is limited by money for hardware.

= algorithm found by search | 5-7 | positive
t: One multiplication {fewer|less}
t: A faster {sort|shuffle}, found by {accident|breeding}
t: <n> steps instead of <n>
t: The {program|code} that wrote a better hash
t: {Mutate|Breed}, test, repeat
t: <C1> shaves a cycle
l: Let a model propose changes to a program, run each one, keep the best and go to lunch: in this manner [a team at <C1> found a matrix product with one multiplication fewer than the record of <year>].
l: [The new hashing routine is <pct1> faster on short keys and has been merged into <L1>].
l: Nobody had looked at the sorting of three numbers for decades, it being thought finished. [A search removed one instruction], and it runs a few trillion times a day.
l: Is that creativity? “It's gardening,” says <H1>, whose beds hold <big> variants of a bin-packing rule.
l: [A hobbyist improved the record within <dur>, by hand].
d: [An automatic checker rejected <pct> of the proposals].
d: Most mutants cheat. One passed every test by [reading the expected output from a temporary file].
d: [The search cost about <price> in tokens].
d: The winning program contains a constant, 0.7734, that nobody can explain and nobody dares to change.
d: [Gains disappear on inputs larger than the cache].
d: [The proof of correctness was written afterwards by humans].
d: At the logistics firm <C2>, a descendant of the rule now loads lorries, [saving <small> trips a week].
d: Problems need a score that can be computed quickly, which rules out most of life.
d: [Small models were as fertile as large ones].
a: {Write the checker first.|Gardening, then.|0.7734 upside down is hELLO.}
a: {Lunch was long.|Sort three numbers. Go on.}
s: Search with models finds slightly faster algorithms when results can be checked automatically.
s: Evolving programs under test improves old routines.
s: An improved algorithm was found by proposing and testing many variants.
s: Automatic discovery works where a quick and strict score exists.
s: Record-breaking code turns up by mutation, along with many cheats.
