= memory is sold out | 5-7 | negative
t: No {bandwidth|DRAM} left on the shelf
t: <C1> has sold {next year|every stack} already
t: Allocation season
t: Memory by appointment only
t: The queue for stacked DRAM now reaches {into <month>|round the block}
t: who ate all the {gigabytes|wafers}?
l: Anyone hoping to order stacked memory from <C1> this winter may put the catalogue away, for [every die that the {Korean|Idaho|Hiroshima} lines can yield until <month5> is spoken for].
l: Contracts used to be signed by the quarter; [<C1> now asks buyers to commit for <n6> years and to prepay <pct1> of the sum].
l: Spot quotations for plain server modules have gone up like a kite. [<C1> moved a third of its wafers to accelerator memory], and what remains is being rationed among old acquaintances.
l: “You will get what you got last year, minus <pct1>,” a sales representative of <C1> wrote to a {regional hosting|camera|router} outfit in <T8>, adding a picture of a kitten.
l: Try to imagine a bakery where three regulars buy the whole morning's bread: that, roughly, is what happened here, since [<C9> and two other accelerator vendors have bought nearly the whole output of <C1>].
d: [Lead times for ordinary sticks stand at <n> weeks].
d: [Qualification of a second supplier drags on for three quarters].
d: Brokers in <T> quote by the hour and will not hold an offer over lunch.
d: [Phones and cars wait behind servers in the queue].
d: [Fresh cleanroom space comes on stream no earlier than {2027|2028|2029}].
d: [<C3> scrapped a laptop whose bill of materials had swollen by <price>].
d: Hoarding makes it worse, naturally, and everybody hoards.
d: [Yields on the twelve-high stack hover around <pct>].
d: [Graphics cards with half the memory are being prepared].
d: The last shortage ended in a glut so deep that one factory paid for storage.
a: {Count your spare modules tonight.|Downloading RAM remains impossible.|We bought ours in March and feel clever.}
a: Nobody ever got sacked for over-ordering. So far.
s: Stacked memory by <C1> is booked out, leaving smaller buyers with rations and rising quotations.
s: Demand from accelerators has drained the market, so plain modules grow scarce and dear.
s: Prepayment and multi-year commitments are what <C1> demands before it delivers memory.
s: Whoever needs DRAM must wait or pay, since {the largest|a handful of} customers took everything <C1> makes.
s: At <C1> the memory business has turned from haggling into rationing.
s: Until <month5>, the lines of <C1> are booked, and newcomers go without stacked memory.
s: Memory by <C1> now takes an advance of <pct1> and a commitment lasting <n6> years.
s: In <T8>, a small customer of <C1> is to make do with less memory than last year.
s: <C1> sells nearly everything to three accelerator vendors, among them <C9>.

= layout tools set free | 7-9 | positive
t: Route it yourself
t: A place-and-route flow you can {fork|read}
t: <L1> closes timing
t: {Goodbye|So long}, licence daemon
t: From Verilog to mask with {no|zero} dongles
t: <C1> publishes its {router|timing engine}
l: On {a rainy|an otherwise dull} morning <C1> pushed <big5> lines of C++ to a public repository, and with them went one of the better guarded secrets of the trade: [its global router now belongs to everybody].
l: [<L1> takes a design of <big6> gates from source to layout overnight], on a desktop, with neither a licence server nor a salesman in the loop.
l: If you ever wanted to learn how timing closure really works, stop reading slides: [<C1> has published the static timing engine behind its commercial suite under Apache 2.0].
l: It began as a summer project of <H1> at <U8>; five years on, [<L1> beats the tool from <C1> on wire length by <pct1>] and loses on everything to do with clocks.
l: [<C1> will support the free flow <L1> commercially], which settles the question that every cautious manager asks first, namely whom to shout at.
d: [A nightly run rebuilds <n> open cores and plots the slack].
d: [Hold violations are mended automatically from release <ver>].
d: [Python bindings expose every net and every gate].
d: [Analogue blocks must be placed by hand].
d: [The container image weighs <small> gigabytes].
d: Documentation arrives as a worked example, a counter that ends as a plot you may hang on a wall.
d: [Foundry kits for three older nodes are included].
d: Advanced nodes stay behind a non-disclosure wall, and nobody expects that to crumble.
d: [<C2> taped out a sensor hub with it in <month>].
d: [Congestion estimates come from a neural network that fits on a laptop].
a: {Bring your own coffee and forty gigs of memory.|The GUI looks like 1994 and starts instantly.|Contributions welcome, says the readme, in seven languages.}
a: I routed a traffic light. It blinked.
s: <C1> has made a core piece of its chip design software freely available.
s: Free software now carries a circuit from description to mask, as <L1> demonstrates.
s: Designers without a budget gain a credible layout flow; advanced nodes remain out of reach.
s: Open-source place and route matures, with <C1> behind it.
s: With <L1>, hobbyists and small teams can lay out silicon and skip the licence bill.
s: The router of <C1>, <big5> lines of it, is free software from now on.
s: <big6> gates are laid out overnight on a desktop by the free tool <L1>.
s: A project from <U8> outdoes <C1>'s router on wires, though not on clocks.

= extreme ultraviolet light | 4-7 | positive
t: {Thirteen|Six} nanometres of light
t: <C1> bends the beam again
t: A mirror flatter than {Holland|a lie}
t: The {scanner|lens} that fills a hall
t: Tin droplets, <n> thousand a second
t: brighter, and {twice|half} as thirsty
l: Tin, melted and flung through a vacuum, then hit twice by a laser: it sounds like a circus act, and [<C1> has just persuaded it to yield {six hundred|eight hundred|a thousand} watts of usable light].
l: [The wider lens has exposed its ten-thousandth wafer at <C2>'s fab in <T6>], eleven months after it came off <n1> lorries from <C1>.
l: <H7> has polished the same mirror for <small> years. Last {Tuesday|spring} she let go of it, and now [it hangs in a machine at <C1> with bumps no taller than an atom].
l: What if you could skip the mask altogether? [<C1> writes circuits with <big8> electron beams at once], at a pace that is no longer laughable.
l: In lithography, progress is whatever removes a step; [the thinner resist from <C1> spares chipmakers two etches per layer].
d: [Throughput reaches <n> wafers an hour at full dose].
d: [Stitching two fields together costs <pct> of the printed area].
d: The crate for the main optic has its own suspension, its own heating and, on the road to <T>, its own police escort.
d: [Pellicles survive <n> thousand exposures before they sag].
d: [Random defects, rather than resolution, now set the limit].
d: [<C3> sticks with multiple patterning until {2027|2028|2030}].
d: Each installation keeps <n> engineers away from their families for half a year.
d: [The collector is cleaned with hydrogen while the tool runs].
d: [Electricity use per wafer drops by <pct>].
d: A spare part travels in the hand luggage of a courier with a seat of its own.
a: {Please do not breathe on the optics.|Light, but heavy.|The brochure is printed at a lower resolution.}
a: Somebody will now explain the Rayleigh criterion at parties.
s: A better light source from <C1> lets lithography run faster on less electricity.
s: Printing finer circuits becomes practical thanks to optics and resists from <C1>.
s: The latest exposure tool has left the laboratory and earns its keep.
s: Engineers at <C1> wring more from extreme ultraviolet, one droplet and mirror at a time.
s: Fewer process steps are the reward for a costly improvement in chip printing.
s: Ten thousand wafers have gone through <C1>'s wide-lens scanner in <T6>.
s: After years on the bench of <H7>, an atomically smooth mirror has been installed at <C1>.
s: <C1> does without masks by drawing with <big8> beams of electrons.

= a distribution comes to risc-v | 7-8 | positive
t: <big> packages, {one|another} architecture
t: RISC-V {compiles|grows up}
t: <L1> adds a third {port|pillar}
t: Green across the {build farm|matrix}
t: Yes, it boots. Now {what|compile something}
t: <C1> lends <n> boards to the cause
l: The number to remember is <pct5>: [so much of the <L1> archive now compiles for RISC-V], up from barely half when <C1> donated its build farm.
l: Promotion day! [<L1> treats RISC-V as an official architecture from release <ver6>], with security updates on the same day as the others.
l: Porting is janitorial work, and the janitors deserve a bow: over <n7> months volunteers paid by <C1> chased {alignment|atomics|linker} bugs through <big1> packages until [the archive rebuilt without a red square].
l: [A container image built for RISC-V starts on <C1>'s hosted boards within <n8> seconds], which means that your test matrix can grow by a column this afternoon.
l: For years the answer to “does it run on RISC-V?” was “under emulation, overnight”. [<C1> lends out native runners with <small9> cores, free for public repositories].
d: [Java, Go and Node arrive with their just-in-time compilers switched on].
d: [Browsers lag, since one of them lacks a sandbox there].
d: [Code generated for vectors helps <n> libraries so far].
d: Three of the maintainers have never met; two share a birthday.
d: [The kernel needs no out-of-tree patches on {most|two thirds} of the boards].
d: [Compile times are <mult> those of an ordinary Arm server].
d: [Debuggers unwind the stack properly since <month>].
d: [Proprietary printer drivers will never be ported].
d: [<C2> installs the distribution at the factory on its desk computer].
d: Bug reports should name the board, the firmware and the weather.
a: {Cross-compiling is so last decade.|Add the column.|Try it on a board before you laugh.}
a: My calculator feels left behind.
s: <L1> gains full RISC-V support, so ordinary software can be built and run natively.
s: Nearly the whole package archive now compiles for an open instruction set.
s: Builders of software can test on RISC-V hardware lent out by <C1>.
s: Thanks to patient porting, RISC-V stops being a curiosity for Linux users.
s: A young architecture gets runners and packages with help from <C1>.
s: RISC-V compilation succeeds for <pct5> of the packages in <L1>, helped along by <C1>'s machines.
s: With <ver6>, RISC-V becomes a first-class citizen among the architectures of <L1>.
s: <C1> financed <n7> months of bug hunting, after which every package compiles for RISC-V.
s: Containers for RISC-V come up on boards of <C1> in <n8> seconds, so testing is convenient.
s: Free projects get RISC-V machines with <small9> cores from <C1> for their builds.

= optics move onto the package | 6-8 | positive
t: Light {next to|inside} the switch
t: {Terabits leave|Everything leaves} the chip as {light|colours}
t: Pluggables, {your days are numbered|move over}
t: Glass fibre meets {solder|silicon} at <C1>
t: <P1> talks in sixteen colours
t: fewer watts per bit
l: Copper gives up after a metre or so at these speeds, and therefore [<C1> has put the lasers' work right beside the switching die], leaving only the lasers themselves outside, where a technician can swap them.
l: [<P1> spends <small> picojoules on each bit it moves], about a third of what a pluggable module burns, and <C2> has wired an entire hall in <T6> with it.
l: Look at the photograph again: those hairs around the rim are <n7> fibres, glued by a robot at <C1> to within a quarter of a micron.
l: [Links between racks at <C2> no longer pass through electronics], thanks to mirrors by <C1> that tilt when a job starts and rest until it ends.
l: Heat was the old enemy. [<C1> samples an optical engine this month], and inside it rings of silicon are tuned by tiny ovens, {which is less silly than it sounds|and the ovens sip rather than gulp}.
d: [A failed laser is replaced from the front of the rack in <small> minutes].
d: [Bit errors stay below the threshold without heavy correction].
d: [Attaching fibres takes longer than everything else in assembly].
d: The connector has gone through <n> drafts and at least one shouting match.
d: [Rivals agreed on a common wavelength grid in <month>].
d: [Training runs stalled <pct> less often in the first month].
d: Dust is the plague of optics, and there is a wiping ritual with a laminated card.
d: [Volume production begins in <T> in {2026|2027|2028}].
d: [Latency between two ends of the hall falls to <small> hundred nanoseconds].
d: [<C3> keeps to linear pluggables and saves the effort].
a: {Do not look into the switch.|Let there be bandwidth.|Copper is fine for your desk.}
a: The cleaning cloth is not included.
s: <C1> brings optical links onto the chip package and thereby saves much energy per bit.
s: Data halls may swap copper for fibre at the switch itself, with lasers kept replaceable.
s: Moving light to the edge of the silicon shrinks the electricity bill of large networks.
s: Fibre now ends on the package in hardware by <C1>, though assembling it is slow.
s: A networking part by <C1> trades pluggable modules for built-in photonics.
s: A hall of <C2> in <T6> relies on <P1>, which moves bits for a third of the usual energy.
s: Robots at <C1> attach <n7> fibres to one package with submicron care.

= control chips in the cold | 4-6 | neutral
t: Electronics at {four|three} kelvin
t: A {fridge|cryostat} with fewer cables
t: {Qubits|Spins} meet an ordinary foundry
t: <C1> freezes its {controller|amplifier}
t: Cold, quiet and {nearly|almost} dark
l: A quantum computer is mostly plumbing. To rid the fridge of its thicket of coaxial lines, [<C1> and <U1> devised a controller that steers <n5> qubits at four kelvin].
l: [Transistors misbehave when they freeze], and it took <H6> and colleagues at <U1> <small> tapeouts, all paid for by <C1>, to find out how exactly.
l: [<C1> manufactures spin qubits on the same 300 mm line as its mobile chips], with a fidelity of <score7>, which says more about the line than about quantum computing.
l: Where is the catch? [The cryogenic chip from <C1> may give off no more than <small8> milliwatts], or the very qubits it commands will warm up and forget.
l: Half a kilometre of cable used to hang in the lowest stage of this cryostat; [<C1>'s multiplexer replaces it with <n9> lines].
d: [The models supplied by foundries stop at minus forty degrees].
d: [Noise rises again below one kelvin for reasons unknown].
d: [Cooling from room temperature takes <small> days].
d: The helium is recycled; the patience of the doctoral students is not.
d: [A group at <U> confirmed the error rates].
d: [Wire bonds snapped in <n> of the first hundred parts].
d: [<C2> pursues superconducting logic for the same purpose].
d: Packaging, that unloved craft, decided the outcome once more.
d: [A demonstration with a thousand qubits is pencilled in for {2027|2028|2030}].
d: [Software written for the room-temperature rack runs unchanged].
a: {Bring a scarf.|No factoring yet.|Colder than Pluto, dearer than a yacht.}
a: Ask again in ten years.
s: Cryogenic circuits by <C1> promise to rid quantum computers of most of their cables.
s: Control electronics that tolerate deep cold bring qubits and ordinary chip lines closer together.
s: Heat is the limit for the frozen controller that <C1> made with academics.
s: Quantum hardware edges ahead through wiring and packaging rather than miracles.
s: At a few kelvin, silicon from <C1> now does a job once done by a full rack.
s: A chip by <C1> and <U1> governs <n5> qubits from inside the fridge.
s: Five or fifty tapeouts later, <H6> knows how transistors behave near absolute zero.
s: Spin qubits from <C1>'s mobile chip line attain <score7> in fidelity.
s: A budget of <small8> milliwatts constrains the cold controller of <C1>.
s: <n9> lines suffice where the cryostat used to be stuffed with cable, thanks to <C1>.

= export licences for accelerators | 5-7 | negative
t: Licence required{, again|}
t: The {threshold|ceiling} moves, and so do the {dies|boards}
t: <G1> redraws the map
t: What may leave <T1>
t: <C1> trims a chip to fit the rule
t: paperwork per {teraflop|terabyte}
l: From <date5>, [accelerators above <n> terabytes a second need an individual licence from <G1>], a document that takes a patient applicant something like <n1> weeks, and <C1> had <n> crates on the quay when the news broke.
l: [<G1> has extended its controls to {used boards|rented computing|packaging tools}], closing a gap through which, by the reckoning of <C1>, goods worth <money6> had wandered.
l: Cut-down silicon is once more in fashion: [<C1> has fused off a quarter of its flagship] so that it slips beneath the line drawn by <G1>.
l: Customs officers in <T1> opened a consignment labelled “{fish tanks|dental lamps}” and found <n1> boards by <C1> inside; [the importer faces a fine of <money8>], and <G1> a debate about tracking.
l: Nobody at <C1> wished to be quoted, yet every engineer we rang had the spreadsheet open: [orders worth <money9> are stranded by the list that <G1> issued on <day>].
d: [Existing contracts enjoy a grace period until <month>].
d: [Subsidiaries abroad are judged by the seat of the parent].
d: [Open-source designs escape the list, and finished masks do not].
d: [Cloud providers must record who rents more than <n> cards].
d: A footnote exempts veterinary imaging, to the delight of one lobbyist.
d: [<C2> will serve the region from a plant in <T>].
d: [Firmware that reports a board's whereabouts was dropped from the draft].
d: Lawyers bill by the paragraph, and there are <n> paragraphs.
d: [Replacement of defective units is permitted once per serial number].
d: “We make sand warm,” says <H1>, “and now need a visa for it.”
a: {Ask your freight forwarder, kindly.|Not legal advice.|The annex is longer than the decree.}
a: Somewhere a crate of fish tanks is feeling wronged.
s: Tighter controls by <G1> oblige sellers of accelerators to obtain permits shipment by shipment.
s: Boards by <C1> are held up because the export threshold was redrawn.
s: Chip vendors answer an export regime with weakened products, delays and lawyers.
s: For <C1>, the latest restrictions mean stranded orders.
s: Selling accelerators abroad has become harder; officials at <G1> want to see every crate.
s: As of <date5>, <G1> examines each export of powerful accelerators, a matter of weeks.
s: Goods of <C1> worth <money6> had slipped past the rules that <G1> has now widened.
s: A smuggler of boards by <C1> must pay <money8> after an inspection in <T1>.
s: <G1>'s list leaves <C1> sitting on unfulfilled orders of <money9>.

= liquid cooling leaks | 6-7 | negative
t: {Drip|Plip}, said the rack
t: The {coolant|glycol} found a way
t: <C1> and the O-ring
t: Wet servers, dry humour
t: A {quick connector|gasket} brings down <n> racks
t: read this before you fill the loop
l: At <clock1> a moisture rope under row <n> did what it was bought to do, and by breakfast [<C1> had drained <n5> racks in <T1>], the technicians wading about in socks.
l: [Quick-release fittings supplied by <C1> weep after about <n6> connections], which would be tolerable if the data sheet had not promised <big1>.
l: Aluminium met copper in the same loop, as every plumber would have advised against, and [the cold plates of <C1> corroded from within].
l: Warning from the hot aisle: [a batch of hoses by <C1> hardens and cracks at sixty degrees]. Affected serials begin with <code1>.
l: Why did <n1> accelerators in <T9> throttle, one after another, as if somebody were walking down the row? [Slime had clogged the filters], and <C1> had economised on biocide.
d: [No data were lost, and no current flowed where it should not].
d: [The vendor replaces the gaskets free of charge].
d: [Leak sensors sat on the floor, a metre beneath the actual leak].
d: Paper towels, it emerged, are a critical spare.
d: [Operators are told to test the fluid every <small> weeks].
d: [<C2> pressurises with nitrogen before a drop goes in].
d: [Warranty lapses when customers mix coolants].
d: The blue dye is there to make leaks visible; it is also there for ever, on your shoes.
d: [A negative-pressure design would have sucked in air instead].
d: [The insurer counts the damage at <money>].
d: “Water always wins,” sighs <H1>, who used to build ferries.
a: {Torque wrenches are cheap.|Air never did this to us.|Check the drip tray today.}
a: The fish sign above the rack has been taken down.
s: Leaking fittings took cooled racks out of service, and <C1> must swap parts.
s: Corrosion, tired seals or slime can undo liquid cooling, as operators found out.
s: Coolant escaped at <C1>; no data perished, though towels did.
s: A plumbing fault rather than a chip fault stopped the accelerators.
s: Loops by <C1> turn out to need the care that any plumber would have urged.
s: A seeping loop put <n5> racks of <C1> out of action before dawn.
s: After some <n6> connections the couplings by <C1> start to drip, far sooner than promised.
s: Neglected coolant clogged filters in <T9>, and <n1> accelerators slowed down.

= direct current for the rack | 5-7 | neutral
t: {Eight|Four} hundred volts, straight in
t: A rack that eats {a village|a megawatt}
t: The busbar is {back|thicker than your arm}
t: Watts: the {new|real} currency
t: <C1> does away with {rectifiers|the basement}
t: Where will <n> megawatts come from?
l: Every change of voltage wastes a few per cent, and there used to be five of them between the street and the processor; [the scheme that <C1> and <C2> put forward makes do with two conversions].
l: [A single rack by <C1> now draws as much as <n6> homes], and so the cable that feeds it had grown to the girth of a thigh before somebody proposed more volts instead of more copper.
l: <C1> is moving the converters. [They sit in a cabinet beside the row and hand out direct current at {400|800} volts], freeing a third of the space for computing.
l: In <T8> the grid said no. [<C1> will run its accelerators on gas engines until the substation is ready in {2027|2028|2029}], to nobody's great pride.
l: Training jobs breathe: all cards work, all cards wait, and the transformer outside hums along. [<C1> has added capacitors that hide these swings from the grid].
d: [Conversion losses come down from <pct> to <pct>].
d: [Electricians need a separate certificate for the voltage].
d: [The plug cannot be pulled under load without an arc].
d: [Breakers must open within microseconds].
d: A dummy load, in effect a very honest heater, fills the valleys between two steps.
d: [Copper per rack shrinks by <n> kilograms].
d: [<C3> prefers to keep alternating current and shorten the path].
d: The fire brigade has been shown around and given a laminated sheet.
d: [Utilities ask for a promise that load will not jump by more than <n> megawatts a second].
d: [The specification is open for comments until <date>].
a: {Mind the gap, and the arc.|Edison sends his regards.|Do not try this with a toaster.}
a: My fuse went while I typed this.
s: <C1> proposes direct current at higher voltage, so that racks waste less on conversion.
s: Feeding a modern rack takes thicker cables or higher voltage, and the industry chooses volts.
s: Grid limits and swinging loads now shape how accelerators are powered.
s: With fewer converters, <C1> means to fit more computing into each row.
s: Powering accelerators has become an engineering problem of its own, as <C1> shows.
s: One rack of <C1> consumes as much as <n6> homes, which calls for a higher voltage.
s: Lacking a grid connection in <T8>, <C1> burns gas to run its accelerators.

= wrong answers from healthy chips | 7-9 | negative
t: {One|Two} in a thousand cores can't {add|multiply}
t: Mercurial {cores|silicon}
t: Screened, {shipped|passed} and wrong
t: The chip that lies {on Thursdays|when warm}
t: <C1> hunts silent errors
t: A sum that came out differently
l: Two and two made four on every processor of the fleet except one, in row <n>, when warm: [<C1> reports that one in <big5> of its cores computes wrongly without raising an alarm].
l: [A single card spoiled a training run at <C1> by losing a bit every few hours], and it took <n6> days to find the culprit among its well-behaved neighbours.
l: Factory tests last seconds; life lasts years. Now [<C1> has published the programs with which it interrogates machines in service], and you may run them tonight.
l: “Corruption without a crash is the worst kind,” {warns|argues} <H1> of <C1>, who knows what it is to lose sleep: [<n8> broken files were traced back to one arithmetic unit].
l: Do you compare checksums after compression? Perhaps you ought to, since [<C1> found faulty cores that mangle data only with {vector|crypto|floating-point} instructions].
d: [Errors grow likelier with age and at low voltage].
d: [The screening tool occupies a core for <small> minutes a week].
d: [Error-correcting memory does not help, since the mistake occurs before the store].
d: [Vendors replaced the processors and asked for them back].
d: Redundancy, the old airliner habit of asking twice, costs exactly what you think it costs.
d: [Gradient norms gave the fault away].
d: [<C2> quarantines a machine after the second suspicious result].
d: One core computed the sine of zero as something close to {Tuesday|a phone number}.
d: [Logs blamed the software for <n> months].
d: [The test programs run on <tech> and on bare metal].
a: {Trust, but recompute.|Add it up on your fingers.|Checksums are cheap.}
a: Our spelling mistakes, by contrast, are reproducible.
s: Some processors at <C1> silently miscalculate, and only tests in service reveal them.
s: Rare defective cores corrupt data unnoticed, which is why fleets ought to be screened regularly.
s: <C1> passes on what it learned from hunting processors that give wrong answers.
s: Undetected arithmetic faults spoil files and training runs long after the factory test.
s: Hardware can err quietly; routine checks of each core at <C1> show how often.
s: One core in <big5> miscounts at <C1>, and nothing in the logs gives it away.
s: <C1> searched for <n6> days until the card that ruined a training run was found.
s: <n8> damaged files betrayed a single defective unit at <C1>.

= chip startup folds | 4-6 | negative
t: <C1> {switches off|is out of runway}
t: {Taped out|Tapped out}
t: An obituary for a {wafer|dataflow engine}
t: <money1> later, one respin too few
t: Great silicon, {no|wrong} compiler
t: the lights go out in <T1>
l: It had <money1>, <n5> patents and a chip that worked. What [<C1> never had was a compiler], and on {Friday|Wednesday} the engineers of the <T1> office carried their plants home.
l: [<C1> has filed for insolvency after its second respin came back dead from the foundry].
l: Do you remember the wafer-sized calculator on that magazine cover? [Its parent, <C1>, has put furniture, oscilloscopes and patents up for sale], in that order.
l: Rumours from <T1> proved right: [<C2> takes over the engineers of <C1> and leaves the chip behind].
l: Customers of <C1> received three lines on {Monday|Thursday}. [Support for its accelerators stops in <n9> weeks], the driver will be published “if the lawyers allow”, thanks for everything.
d: [The mask set alone devoured <money>].
d: [Only <small> customers ever paid for hardware].
d: [Benchmarks looked splendid at batch sizes nobody used].
d: A founder, asked what he would do differently, replied: marry the software team first.
d: [Creditors include the foundry, two lawyers and a sandwich shop].
d: [Boards turn up at auction for <price>].
d: [Staff were paid until the end of <month>].
d: [<C3> had offered <mult> the sum a year earlier].
d: An internal wiki, nine hundred pages of hard-won lessons, will be archived at <U>.
d: [Investors had insisted on a move to a finer node].
a: {Buy a board, frame it.|Compilers eat roadmaps.|Farewell, brave ALU.}
a: We liked their stickers.
s: Money ran out at <C1> before its accelerator found software or buyers.
s: A processor start-up shuts down, taking a promising chip and <money1> with it.
s: <C1> leaves behind capable hardware, unpaid bills and users bereft of support.
s: Without a usable compiler, <C1> failed.
s: One more young accelerator vendor has gone under after costly respins.
s: A working chip and <n5> patents could not save <C1>, which never produced a usable compiler.
s: In <n9> weeks, buyers of <C1>'s accelerators will be on their own.

= inference engine shipped in a card | 7-8 | positive
t: <P1>: tokens {without|minus} the furnace
t: All weights in {SRAM|flash}
t: {Forty|Seventy} watts, a stream of tokens
t: <C1> delivers what it {showed|sketched}
t: A card for models, and for nothing else
t: I {borrowed|put a meter on} a <P1>
l: Rip out the caches, throw away the scheduler, fix every transfer at compile time: by such amputations [<P1> of <C1> delivers <big5> tokens a second from a slot that supplies <n1> watts].
l: [<C1> delivers <P1> to anybody with a credit card since <day>], a decency that much larger vendors have not managed in years.
l: I spent a fortnight with <P1> and a wattmeter. Short version: [it answers as fast as two graphics cards and runs off a single fan], provided that <C1>'s compiler likes your model.
l: Weights that never leave the chip need no memory bus, and without the bus [the card by <C1> spends <n8> watts where others burn hundreds].
l: Take eight of them. [A tray of <P1> cards holds a model of seventy billion weights], says <C1>, and after two evenings of poking we believe it.
d: [Models are imported from ONNX or straight from PyTorch].
d: [Operators outside a list of <n> fall back to the host].
d: [Long contexts spill, and speed drops to <mult>].
d: [The first token appears after <small> milliseconds].
d: [Drivers were merged into the mainline kernel in <month>].
d: Compiling takes as long as a decent lunch.
d: [Four-bit weights lose <score> points on our usual quiz].
d: [<C2> rents the cards by the hour in <T>].
d: The heatsink could pass for modern sculpture, and fits above a sofa.
d: [There is no training mode, nor will there be].
d: [Two cards talk over an ordinary Ethernet cable].
a: {My bill went down; my shelf is fuller.|Measured at the wall, twice.|Return label printed, not used.}
a: It hums in E flat.
s: <P1> by <C1> runs large models briskly on few watts, if the compiler accepts them.
s: A specialised card serves tokens cheaply because it has given up everything else.
s: Tested with a wattmeter, the <P1> lives up to most of what <C1> promised.
s: Keeping weights on the die spares <C1>'s accelerator the energy that memory traffic takes.
s: For serving models at home or in a rack, <C1> sells a frugal alternative to graphics cards.
s: <P1> reaches <big5> tokens a second by omitting caches and scheduling in hardware.
s: <n8> watts are enough for <C1>'s card, which keeps all weights on the die.

= scarce gas and quartz | 5-6 | negative
t: {Neon|Helium|Quartz}, {by the thimble|please}
t: One {mine|valley} holds up the wafers
t: A storm, a quarry, a shortage
t: <C1> counts its {bottles|crucibles}
t: what chips are really made of
t: {Mud|Flood} in the pit
l: Almost all crucibles in which silicon is drawn come from the sand of one valley near <T1>; [the flood has shut both quarries there], and <C1> owns enough crucibles for <n5> weeks.
l: [Helium deliveries to <C1> have been halved], because a single liquefier, in <T6>, is down for repairs that nobody had planned for before autumn.
l: A chemical with an unpronounceable name and <n1> uses in photoresist may run out, because [the plant of <C1> in <T7> has lost its permit] over what it left in the river.
l: Water, for once. [The reservoir that supplies <C1>'s fab in <T1> is down to <pct8>], and tanker lorries queue at the gate.
l: [The world's purest quartz has doubled in price since <month9>], reports <C1>, which melts it, and for the time being there is neither a substitute nor a second pit.
d: [Recycling at the exhaust recovers <pct> of the gas].
d: [A fab uses about <big> litres a day].
d: [Synthetic quartz exists and costs <mult> as much].
d: Geology, unlike a foundry, does not accept purchase orders.
d: [<C2> reopened a shaft that had been closed since <year>].
d: [Smaller chipmakers have no buffer, the giants have a year].
d: [Laser makers have cut the flow of neon by half].
d: Farmers downstream would like a word as well.
d: [The ministry talks of a strategic reserve].
d: “Everybody drew the supply chain,” says <H1>, “and nobody drew the hill it starts from.”
a: {Party balloons: feel guilty.|Sand is not just sand.|Rain dances are under way.}
a: The valley has one road and a good bakery.
s: A single source of raw material has dried up, and chipmakers such as <C1> live off reserves.
s: Trouble at one place, <T1>, threatens a material that the whole chip trade needs.
s: Semiconductors depend on gases, water and sand that few locations supply.
s: <C1> has stores for a while; after that, wafer production may falter.
s: Purity comes from {very|too} few pits and plants, as the mishap in <T1> reminds the industry.
s: A flood near <T1> cuts off crucible sand; <C1> can continue for <n5> weeks.
s: Repairs in <T6> deprive <C1> of half its helium.
s: An environmental ruling against <C1> in <T7> endangers an ingredient of photoresist.
s: Drought in <T1> leaves <C1>'s reservoir at <pct8>, so lorries bring water.
s: Quartz costs twice what it did in <month9>, and <C1> knows no replacement.

= second-hand tools at auction | 2-4 | neutral
t: Going, going, {etched|sputtered}
t: Lot <n>: one {stepper|ion implanter}, some rust
t: What a dead fab fetches
t: <C1> sells the {family silver|cleanroom}
t: Bargains for the {basement|university} line
l: Lot <n1> was a stepper of the class of <year1>, and it went for <price5> to a man who, asked what for, said “conversation”. [The contents of <C1>'s old fab in <T1> were auctioned on {Saturday|Thursday}].
l: [Ovens, benches and <n6> yellow lamps of the closed <C1> line will be sold online], pick-up by the buyer, forklift not provided.
l: There is a market for wafer tools that remember the fall of the Wall, and [its largest dealer, <C1>, has <big1> of them under tarpaulins near <T1>].
l: In <T1>, behind a furniture store, <H8> restores implanters. [Factories that make {brake sensors|power diodes} pay more for them today than when <C1> built them].
l: Would you bid on a vacuum pump? <big> viewers watched a Dutch auctioneer rattle through the estate of <C1>, and [the total came to <money9>].
d: [Two hundred millimetre gear is in demand for power devices].
d: [A broom cupboard full of spare boards drew the fiercest bidding].
d: [Software on the control computers runs from floppy discs].
d: [Export papers took longer than the dismantling].
d: A bunny suit, worn, signed, reached <price>.
d: [Students from <U> secured a probe station for the price of a bicycle].
d: [<C2> flew in <n> mechanics to unbolt its share].
d: The coffee vending unit remained unsold.
d: [Moving a track costs more than buying it].
d: [One item had to be withdrawn because of arsenic].
a: {My garage is exactly too short.|No returns.|Sold to the gentleman in Crocs.}
a: Bidding paddles were collected afterwards.
s: Equipment from a closed fab was auctioned, and old tools found eager buyers.
s: Worn chipmaking gear from <C1> finds takers at surprising sums.
s: Dealers and students pick over what <C1> left behind in <T1>.
s: Elderly wafer tools live on in factories for simple but wanted parts.
s: A stepper fetched <price5> when the old fab of <C1> came under the hammer.
s: <n6> lamps and other leftovers of <C1> are up for sale on the web.
s: <H8> gives old implanters a second career in plain factories.
s: Bidders paid <money9> in all for what <C1> had left.

= old processor rebuilt | 1-3 | positive
t: A {6502|Z80} out of {peas|relays|discrete transistors}
t: The {slowest|largest} computer in <T1>
t: It computes, it {clicks|glows}
t: Yesteryear's finest, reborn
t: Hand-soldered: <big> transistors
t: gloriously pointless
l: <H1> of <T1> needed <n5> winters, <big1> transistors and a forgiving spouse: [the wardrobe-sized copy of a processor from <year1> runs at a stately 25 kilohertz].
l: You can watch a carry ripple across the wall. [A museum in <T1> has rebuilt the adder of a <year6> mainframe] from parts that <C1> found in its attic.
l: No reason was given, and none is needed: [<H1> etched a working calculator chip in a garage near <T1>], with hardware-store acid and a projector meant for holiday slides.
l: [The last mask set of a beloved sound chip has turned up at <C1>], between a fondue set and a fax manual.
l: Relays! <big9> of them, clattering like hail on a tin roof, and together they play noughts and crosses; [<H1> presented the contraption in <T1> on {Sunday|Saturday}].
d: [It draws about as much as a kettle].
d: [Each instruction is announced by its own lamp].
d: [The schematics are free to copy].
d: Solder fumes, says the proud parent, have become a comfort.
d: [<C2> donated <n> kilograms of surplus switches].
d: [A chess program needs <small> hours for the opening move].
d: [Schoolchildren may step the clock with a crank].
d: One wire is deliberately wrong, “for humility”.
d: [Die photographs were matched against the original, gate by gate].
d: [The neighbours signed a petition, in favour].
a: {Moore's law, backwards.|I want one and have no room.|Bring ear plugs.}
a: Video below, sound on.
s: An enthusiast has rebuilt an ancient processor by hand, for the sheer delight of it.
s: In <T1>, bygone computing comes alive again with lamps, relays and patience.
s: Somebody made a slow, huge and entirely useless chip; it is wonderful.
s: Years of soldering by <H1> end in a contraption of no use and great charm.
s: After <n5> winters, <H1> owns a hand-soldered processor the size of a wardrobe.
s: In <T1>, visitors may watch the logic of <year6> at work on a museum wall.
s: <big9> relays play noughts and crosses in a contraption by <H1>.

= shuttle run for small teams | 6-8 | positive
t: A chip for the price of a {bicycle|sofa}
t: Share a wafer, {split|halve} the bill
t: {Seats|Tiles} on the next shuttle
t: <C1> takes {amateurs|anyone} aboard
t: Tape out by {Friday|midnight}
t: your logo in metal four
l: Sixty designs, one mask, a bill that divides nicely: [<C1> runs a shared wafer every quarter and charges <price5> for a tile].
l: [Design teams at schools can now have silicon made at <C1>] for the price of a good bicycle, packaged, on a board, with a blinking light.
l: The next shuttle leaves on <date7>. [<C1> added its {65|130|28} nm process with memory blocks], so that a student's processor may at last own more than a thimbleful of RAM.
l: I drew a melody generator of <n> gates during a course by <H1>, forgot about it, and after <n8> months received a padded envelope: [<C1> had manufactured it together with <n> strangers' ideas].
l: Cheap silicon depends on headcount, <C1> concedes; [it pools orders from <n9> countries and waits until the wafer is full].
d: [Submissions are checked by a robot that answers within minutes].
d: [A tile measures about as much as a grain of salt].
d: [Analogue designs pay a surcharge].
d: [Last year <pct> of the tiles worked at first power-up].
d: Every die carries every design, and a switch picks yours out.
d: [<C2> sponsors places for <n> schools].
d: [Delivery takes from <small> to <small> months].
d: Someone etched the complete text of a limerick. It passed design rules.
d: [All sources are published, by rule].
d: [The course at <U> ends with a tapeout].
a: {Window or aisle?|Mine hums a march.|Check your pull-ups, then check again.}
a: Late entries travel on the next one.
s: Sharing wafers lets students and hobbyists have their own chips made by <C1> cheaply.
s: Small teams can book a tile at <C1> and get working silicon by post.
s: A pooled production run brings custom chips within reach of an ordinary wallet.
s: With open submissions and common masks, <C1> makes having a design manufactured almost casual.
s: Getting a circuit fabricated now asks for patience more than capital.
s: For <price5>, a small team gets its design onto a wafer of <C1>.
s: Designs handed in by <date7> may use <C1>'s newer process with memory.
s: A hobby design came back from <C1> as a real chip in <n8> months.
s: <C1> gathers designs from <n9> countries so that a wafer becomes affordable.

= microcode to install now | 9-10 | negative
t: Update your firmware{ tonight|, all of you}
t: A hole across the {ring|core} boundary
t: Reboot <n1> million machines
t: One instruction reads {what it likes|your neighbour's keys}
t: <P1> leaks through the {divider|return stack}
t: {Urgent|Act now}: microcode from <C1>
l: Stop what you are doing. [A guest on <P1> can read the memory of its host] through a {predictor|store buffer} that forgets to clear itself, and <C1> put out microcode at <clock5>.
l: [<cve6> allows any program to recover keys from processors that <C1> sold after <year1>], working code is public, and the browser route has been shown by <H1> on stage.
l: Hosters spent the night rebooting. [<C1>'s server cores leak data between security domains], a fact embargoed until <day7>.
l: The signing key for boot firmware has slipped out of <C1>; [attackers can install images on <P1> that survive a reinstall], so revoke it by applying the update published today.
l: Twelve lines of assembly suffice. [An ordinary account on <P1> becomes the administrator], admits <C1> in a bulletin that is short, late and clear.
d: [The remedy costs between <pct> and <pct> on database work].
d: [Cloud customers need do nothing if their instance was restarted after <date>].
d: [Disabling simultaneous threads closes the worst path].
d: [Kernel <ver> applies the workaround by default].
d: [Attacks leave no trace in any log].
d: [Laptops receive the update through <C2> within days].
d: Distribution packages carry it; do not wait for the motherboard vendor, who is asleep.
d: [Chips older than <small> years will get no remedy].
d: [Researchers at <U> disclosed it in <month> under embargo].
d: [<C3> says its own cores are immune, and supplied evidence].
a: {Then make tea.|Reboot, really.|Patch the hypervisor first.}
a: The logo is a sad owl.
s: A grave processor flaw lets programs read foreign memory; microcode by <C1> must be installed at once.
s: Owners of <C1> processors should update firmware immediately, since exploit code circulates.
s: Isolation between programs fails on widely used cores until they are patched.
s: <P1> can be made to betray secrets, and the cure slows it somewhat.
s: Emergency fixes from <C1> close a hole that hosts and laptops share.
s: Hosts on <P1> leak memory to their guests until <C1>'s microcode of <clock5> is installed.
s: Keys can be stolen through <cve6>, which concerns processors of <C1>.
s: Until <day7> nobody was to know that <C1>'s server cores mix up their domains.

= power semiconductors | 4-6 | neutral
t: {Gallium|Carbide} grows {up|cheaper}
t: Smaller bricks, {hotter|fewer} tears
t: The unsung switch
t: <C1> doubles the {wafer|voltage}
t: {1,200|650} volts in a crumb
t: switching without {sighing|losses}
l: They do not think, they merely switch, and without them no car would leave the garage: [<C1> cuts silicon carbide from wafers of 200 millimetres now], so that each switch is a third cheaper.
l: [Chargers for laptops shrink to a matchbox with the gallium nitride bridge from <C1>], which switches two million times a second and barely gets warm.
l: Demand for electric cars cooled, with unpleasant effects upstream: [<C1>'s fab in <T7> makes twice as much carbide as it can place].
l: Cracks under the solder, too fine to hear and too fine to see, have spoiled somebody's summer: [<C2> recalled <big8> inverters built around modules by <C1>].
l: Diamonds, finally put to work. [<C1> demonstrates a diode that blocks ten kilovolts], so far in a laboratory in <T1> and on a crystal the size of a lentil.
d: [Losses in the inverter drop by <pct>].
d: [Gate drivers need to be redesigned for the faster edges].
d: [Crystals grow at the pace of fingernails].
d: [Defects per square centimetre have halved since <year>].
d: [The automotive grade is qualified to 175 degrees].
d: Data halls, of all places, have become the best customers.
d: [<C3> gives up its carbide line and returns to plain silicon].
d: [Radio amateurs complain of hash on the short waves].
d: An apprentice dropped the sample; it took nine colleagues to find it.
d: [Prices of bare wafers fell by <pct> within a year].
a: {No AI inside.|Do not lick.|Heatsinks of the world, relax.}
a: Switch on, switch off, repeat for thirty years.
s: Power electronics from <C1> waste less heat, thanks to other materials than silicon.
s: Carbide and nitride switches get cheaper or scarcer with the fortunes of electric cars.
s: Materials beyond silicon make converters small, cool and quick, says <C1>.
s: <C1> advances in the quiet business of switching large currents.
s: Better switches, for cars and chargers and data halls, come from unfamiliar crystals.
s: Weak sales of electric cars leave half of <C1>'s carbide fab in <T7> without customers.
s: Cracked solder in modules by <C1> forces <C2> to take back <big8> inverters.

= laptop neural unit | 5-7 | neutral
t: {Forty|Fifty} TOPS and nothing to {run|chew}
t: What your laptop's {third|spare} brain does all day
t: The NPU, {measured|found idle}
t: <C1> documents its neural unit, {finally|in part}
t: Offline dictation on <small> watts
l: The sticker promises {forty|fifty} trillion operations a second. [In our tests the neural unit of <P1> was idle <pct5> of the time], because almost no program knows how to ask for it.
l: [<C1> has published the instruction set of its neural unit], and within a week a driver appeared that does without the vendor's library.
l: Put a small model on the NPU and the fan stays off: [transcribing an hour of talk on <P1> used <small7> watt-hours], a seventh of what the graphics unit needs, <C1> correctly claims.
l: Two vendors, three runtimes, and a matrix of operators with holes in it – [programs written for <C1>'s unit will not run on that of <C2>].
l: Is the third engine in your notebook good for anything? After <n9> evenings with <P1>, a shrug in two clauses: [prompts are read <mult> faster, answers come no quicker], as memory bandwidth decides, a fact <C1> omits.
d: [Only integers are supported, and only in blocks of <n>].
d: [Background blur moved to the unit and saved <small> watts].
d: [Compiling the graph takes <small> minutes on first start].
d: [A scheduler in kernel <ver> divides it between programs].
d: [Models above <hw> do not fit].
d: The task manager shows a flat line, as of a patient long departed.
d: [The runtime accepts models in ONNX form].
d: [<C3> leaves the block out and halves the price].
d: Somebody made it play tic-tac-toe; it lost.
d: [Quantising to eight bits took <score> points of accuracy].
a: {A sticker is not a feature.|Wattmeter readings on request.|Fan noise: none. Use: some.}
a: We blurred the cat.
s: Neural units in laptops are frugal but hard to program, and therefore mostly idle.
s: Documentation and drivers, rather than speed, hold back <C1>'s on-chip accelerator.
s: Measurements of <P1> show where a neural unit helps and where bandwidth wins.
s: For dictation and blur the extra engine in <P1> pays off; for chat it hardly does.
s: The advertised trillions of operations say next to nothing about what <C1>'s chip does in practice.
s: For <pct5> of the time, the neural unit in <P1> has nothing to do.
s: Dictation on the neural unit of <P1> needs <small7> watt-hours per hour of speech.
s: <n9> evenings of measuring show that <P1>'s neural unit speeds up reading, not writing.

= pooled memory over cxl | 6-8 | positive
t: Borrow a {terabyte|terabyte or two}
t: Memory down the {corridor|cable}
t: <P1>: {a drawer|eight drawers} of DRAM
t: Old sticks, {new|second} home
t: Pools, {not|rather than} puddles
t: how far away may a byte be?
l: Most servers own memory that they never touch, and the one beside them is starving. [<C1>'s switch lets <n5> hosts draw on a common shelf of DRAM], a page at a time.
l: [Retired modules find a second life in <P1>], a drawer by <C1> that speaks CXL on one side and last decade's DDR on the other.
l: Far memory is slow memory, everyone agrees; how slow, <C1> has measured: [a load through the switch takes <n7> nanoseconds more than a local one].
l: After <dur> of slides here is a receipt: [<C2> saved <pct8> of its memory bill by pooling with hardware from <C1>].
l: The database grew to four terabytes, the board had sockets for two. No bigger board was bought; [a card from <C1> shows up as a node without processors].
d: [The kernel moves cold pages outwards by itself].
d: [A host that crashes gives its share back within seconds].
d: [Bandwidth suffers before latency does].
d: [Encryption on the link adds <small> nanoseconds].
d: [Virtual machines migrate without copying their memory].
d: Cables must be short, thick and the right way up.
d: [Drivers for <tech> are upstream].
d: [The drawer holds <n> modules and two fans].
d: A colleague calls it swap with a university degree.
d: [<C3> measured a slowdown of <pct> on its worst workload].
a: {Sharing is caring, at 64 bytes a time.|NUMA, but more so.|Label your cables.}
a: It made our budget smile.
s: Hosts can share DRAM through <C1>'s hardware, which shrinks memory bills though loads take longer.
s: Pooling lets servers borrow what their neighbours leave unused.
s: Memory expansion over a cable works in practice; measurements by <C1> show what it costs.
s: Discarded modules stay useful when <P1> puts them at the disposal of whichever host is short.
s: With CXL, capacity no longer has to sit in the same chassis as the processor.
s: <n5> hosts take memory from one shelf by way of a switch from <C1>.
s: <C1> puts the penalty of remote memory at <n7> nanoseconds per access.
s: Pooling lowered the memory spending of <C2> by <pct8>.

= technicians wanted in the fab | 3-5 | neutral
t: {Bunny suits|Night shifts}, size M
t: Who will mind the {wafers|etchers}?
t: <C1> trains {bakers|hairdressers} for the cleanroom
t: A strike at the {yellow light|foundry}
t: Twelve hours in a hood
t: wanted: steady fingers
l: The concrete has dried and the tools are bolted down, but [<C1> is <n5> technicians short in <T1>], and so it now recruits among {hairdressers|bakers|ship stewards}, whose fingers are said to be steady.
l: [Workers at <C1>'s fab in <T1> walked out on {Monday|Wednesday} over twelve-hour shifts], leaving <big6> wafers in the furnaces.
l: Nobody at school says “I want to be an etch technician”. [A college in <T1> and <C1> run a course of <n7> weeks in a mock cleanroom], hoping to change that.
l: “You learn not to scratch your nose,” explains <H1>, who changed from pastry to photoresist; [<C1> has retrained <n8> locals in <T1> so far].
l: Engineers flown in from {Taiwan|Dresden|Arizona} were to stay for six months. They stayed for <small> years, and [<C1> pays <pct9> above the local wage in <T1> to replace them].
d: [Turnover among newcomers reaches <pct> in the first year].
d: [The union demands a paid break for undressing].
d: [Beginners earn <price> a month].
d: [Women make up <pct> of the current class].
d: Perfume, pencils and crisps are forbidden inside.
d: [Maintenance contracts with tool vendors fill the gap].
d: [<C2> poached an entire shift with a signing bonus].
d: A simulator lets trainees break an imaginary tool worth <money>.
d: [The agreement raises night pay by <pct>].
d: [Housing near the fab is fully let].
a: {No make-up, ever.|Sandwiches outside, please.|Steady fingers apply.}
a: The hood ruins every hairstyle.
s: Staffing, not equipment, is the bottleneck for <C1> in <T1>.
s: Fabs look for technicians in unlikely trades and train them on mock lines.
s: Long shifts and scarce skills trouble the workforce behind wafers at <C1>.
s: In <T1>, <C1> competes for those who keep its tools running.
s: Cleanroom jobs are plentiful, well paid and, to most, uncomfortable.
s: In <T1>, <C1> looks for <n5> technicians among trades with nimble fingers.
s: <big6> wafers were stuck in furnaces as the staff of <C1> struck over long shifts.
s: <n7> weeks in a mock cleanroom are to make technicians out of school leavers in <T1>.
s: From pastry to photoresist: <C1> has turned <n8> locals into cleanroom staff.
s: To do without engineers from abroad, <C1> outbids local pay in <T1> by <pct9>.

= conference programme teaser | 0-2 | neutral | nothing
t: See you in {<T1>|the basement hall}
t: The {programme|schedule} is out
t: Hot silicon, {cold|free} drinks
t: What will <C1> show?
t: Doors open at <clock>
t: {Save|Circle} the date
l: The chip symposium in <T1> has a programme: <n5> talks, <small> panels, one boat trip. <C1> speaks on {Monday|Tuesday}, title to be announced.
l: We shall be in <T1> from {Sunday|Monday} on, notebooks sharpened. If you see somebody asking <C1> about watts, that is us.
l: Something will be unveiled by <C1> on <date7>; the invitation shows a {feather|staircase|pair of scissors} and nothing else.
l: Next week, then: the annual gathering of everyone who can spell “electromigration”. Expect reports from <T1>, and gossip about <C1>.
l: An agenda has arrived, and half of it reads “to be confirmed”. <C1> has the slot after lunch.
d: Slides will be linked once speakers permit.
d: A poster session follows, with pretzels.
d: Badges are collected at the east door.
d: <C2> exhibits an empty stand, for tax reasons.
d: Registration for students is open until <date>.
d: The keynote is given by <H1>.
d: Bring a jumper; the hall is chilled like a rack.
d: We accept tips, written or whispered.
a: {More then.|Meet us by the cloakroom.|Until next week.}
a: The hotel is full, the ferry is not.
s: A chip symposium in <T1> is announced; nothing is known about its contents.
s: The programme of a coming hardware event is out, with <C1> among the speakers.
s: An invitation without details raises mild curiosity about <C1>.
s: Readers learn when a semiconductor gathering begins, and hardly anything else.
s: This notice looks forward to a conference and reports nothing from it.
s: <n5> talks are planned for a chip meeting in <T1>; nothing else is known.
s: On <date7>, <C1> will reveal something that its invitation does not name.

= counting dies in a spy photo | 3-5 | neutral
t: Leaked: a {die|heat spreader} of <C1>
t: {Blurry|Crooked} photo, sharp opinions
t: Measured against a {coin|ruler}
t: <P1>, allegedly
t: The forum has counted the cores
l: Somebody left a processor beside a coin, somebody else had a camera, and by evening the forums had decided that [<C1>'s next desktop part carries <n5> cores on three pieces of silicon].
l: [A shipping manifest from <T6> lists an unknown part by <C1>], with a thermal limit of {65|105|170|250} watts, under the heading of garden furniture.
l: Take this with the usual shaker of salt: [<P1> is said to drop the small cores], according to a screenshot that <C1> will neither confirm nor deny.
l: Benchmark databases never forget. [An engineering sample of <P1> from <C1> scored <score8> overnight], then the entry vanished.
l: A retailer in <T1> listed <P1> too early, for <price1>; the page was gone in <small9> minutes, {long enough for a screenshot|to the chagrin of <C1>}.
d: [The clock shown is probably that of a prototype].
d: [Its socket has <big> pins, more than any current board].
d: [An earlier leak by the same account was wrong].
d: [Packaging looks like that of <C2>'s server line].
d: Arrows in four colours were drawn on the picture.
d: [The graphics unit occupies roughly <pct> of the area].
d: <H1>, who reads dies for a living, wants a better lens before he says anything.
d: [Partners expect samples in <month>].
d: [A launch in <month> would fit the usual rhythm].
d: The coin was Danish, which half the thread got wrong.
a: {Salt, please.|We enhance; it stays blurry.|Wait for the teardown.}
a: Nobody has confirmed the coin.
s: Unconfirmed pictures and listings hint at what <C1> is preparing.
s: A leak suggests core counts or prices of <P1>, on thin evidence.
s: Forum sleuths believe they have glimpsed the next processor by <C1>.
s: Rumour has it that <C1> changes course; proof is a blurry photograph.
s: An accidental listing set off speculation about an unreleased chip.
s: Amateurs deduce from a snapshot that <C1> prepares <n5> cores on three dies.
s: Freight papers from <T6> mention a processor by <C1> that nobody knows.
s: A score of <score8> appeared and vanished, and with it a hint of <C1>'s <P1>.
s: For <small9> minutes, a shop in <T1> revealed what <P1> is going to set buyers back.

= bitstream format decoded | 6-8 | positive
t: Every bit of {the|a} fabric, {explained|mapped}
t: <P1> gives up its {bitstream|secrets}
t: FPGA, {no vendor needed|from a Makefile}
t: <L1> learns another {family|fabric}
t: Two seconds from source to {blink|gates}
l: By flipping one bit, writing down what changed, and doing so <big5> times over, [<H1> has, with friends, documented the complete bitstream of <P1>], which <C1> sells for the price of a sandwich.
l: [<L1> now targets <P1>], which means that your gateware builds in a container, under version control, without the forty-gigabyte installer that <C1> calls lightweight.
l: It was the courteous kind of reverse engineering: [<C1> answered questions about <P1> and threatened nobody].
l: Partial reconfiguration, long the preserve of whoever could afford the enterprise tier, is now ordinary: [free tools rearrange <P1> while it runs], to the mild embarrassment of <C1>.
l: What would you do if synthesis took two seconds? Since {Tuesday|the weekend} [small designs for <P1> compile faster than the C program beside them], and <C1>'s forum is full of amateurs redoing old projects for the joy of it.
d: [Timing models are within <pct> of the vendor's].
d: [The memory blocks and the multipliers are supported].
d: [High-speed transceivers are not understood yet].
d: [A plug-in shows the routed wires in the browser].
d: [Designs run at <mult> the clock of the official flow].
d: [Boards from <C2> are defined from the start].
d: Twenty-six thousand undocumented fuses were named after {birds|cheeses}, for want of anything better.
d: [Continuous integration can now test gateware on every commit].
d: [The database is in the public domain].
d: [Encrypted bitstreams remain closed, as they should].
a: {Fuzz responsibly.|Makefile attached.|My blinky blinks in the clean.}
a: Brie is a routing switch.
s: Free tools can program <P1> now that its configuration format is fully documented.
s: Volunteers decoded a gate array of <C1>, so gateware compiles in seconds and in the open.
s: Thanks to patient bit-flipping, <P1> no longer requires the maker's own software.
s: Hardware designs for <P1> fit into ordinary build pipelines.
s: An affordable programmable chip by <C1> is opened up, save for transceivers and encryption.
s: <big5> experiments with single bits laid bare the format of <P1>.

= clocks and oscillators | 4-6 | neutral
t: {A|One} second, more or less
t: The {quartz|crystal} retires
t: <C1> keeps time without {quartz|satellites}
t: Parts per billion
t: tick, tuned
l: Drop a quartz crystal and it may never tell the truth again; [the silicon resonator from <C1> survives a fall from a lorry] and, moreover, shrugs at vibration.
l: [An atomic clock by <C1> fits into a matchbox and drifts by <small6> microseconds a day], which is what base stations need when satellites are jammed.
l: Trading venues in <T7> agree to the nanosecond these days. [<C1> sells them a card that takes its time from three sources and distrusts each].
l: Why did video calls at <C2> stutter every <n8> minutes? [Two oscillators by <C1>, both within tolerance, were drifting apart].
l: Helium stopped the phones: [a leak in a clinic in <T1> crept into the resonators of <C1>] and slowed <n9> handsets until morning.
d: [Warm-up takes <small> seconds instead of minutes].
d: [Temperature compensation is done in firmware].
d: [The part is <mult> as expensive as quartz].
d: [Jitter stays under <n> femtoseconds].
d: [Network cards with hardware time stamps benefit most].
d: Watchmakers were consulted and found it charmless.
d: [<C3> holds <pct> of the market for resonators].
d: [A daemon called <L> disciplines the clock under Linux].
d: [Jamming near airports has tripled since <year>].
d: [The oven inside holds eighty-five degrees].
a: {What time do you make it?|Late again.|Set your watches.}
a: A sundial needs no firmware.
s: Timing parts by <C1> hold their pace where quartz or satellites fail.
s: Small, sturdy clocks matter more as networks depend on exact time.
s: Drift between oscillators causes odd faults; <C1> supplies a remedy or the reason.
s: <C1> assembles silicon and atomic timekeepers for equipment that gets shaken or jammed.
s: The humble oscillator proves decisive for calls, trades and base stations.
s: Base stations can ride out jamming with a tiny atomic clock by <C1> that strays <small6> microseconds daily.
s: Exchanges in <T7> buy cards by <C1> to agree on the time.
s: Every <n8> minutes calls at <C2> faltered, since two clocks disagreed.
s: <n9> phones froze after helium escaped from a clinic in <T1>.
