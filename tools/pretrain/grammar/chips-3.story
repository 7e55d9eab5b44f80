= instruction set extension | 6-8 | neutral
t: {Matrix|Vector|Crypto} instructions, {ratified|finally agreed}
t: <n> new opcodes and {one|an old} quarrel
t: The {profile|extension} is {frozen|done}
t: What <C1> wanted from the instruction set
l: After <dur> of mailing list threads that nobody, not even the chair, claims to have read in full, [the working group ratified the {matrix|vector|pointer-masking} extension], with [an encoding proposed by <C1>], and compilers may now emit it without a warning that it is experimental.
l: The new profile is what distributions have been waiting for, since it says in <n> pages which extensions a server can take for granted, and although [<C1> and <C2> voted against the mandatory hypervisor], [the text passed with <pct> of the votes] at the meeting in <T1>.
l: [The {vector|bit-manipulation} extension is frozen], and [cores from <C1> implement it already].
l: Do we need another way to multiply matrices? [<C1> thinks so and has proposed <n> instructions].
l: “An instruction is for ever,” <hintro:1> told the committee, which is why [the extension lost <n> of its opcodes].
l: [Binaries built for the new profile will not run on <P1>], a board that many of us bought only {last year|in <month>}.
d: [The compiler supports the extension from version <ver>].
d: [Code size shrinks by <pct> in the usual suite].
d: [Two encodings were reserved for later].
d: [The simulator runs the tests, silicon does not yet].
d: [<C2>, a member since <year>, abstained].
d: [Older cores trap and emulate, at <mult> the time].
d: The first core with all of it comes from <C3>, [a licensee in <T>].
d: [Distributions will move their baseline in <year>].
d: [The memory model is unchanged].
d: [A group at <U1> verified the semantics by machine].
d: [Unaligned loads remain optional], to the sorrow of every porter.
d: “[We said no more often than yes],” says <h1>.
a: {Opcode space is not a landfill.|Rebuild the world, again.|I have read all <n> pages. Two are good.}
a: The public review is open until <date>.
a: The issue numbers are in the show notes.
s: A new instruction set extension is final, so compilers and distributions can rely on it.
s: The committee agreed on further opcodes after long arguments; hardware will follow.
s: Vendors settle on a common baseline for processors, leaving some existing boards behind.
s: An architecture gains standard instructions, with toolchain support ahead of silicon.

= new microcontroller | 5-8 | positive
t: <P1>: {forty|sixty} cents, {two|four} cores
t: A {microcontroller|chip} with {too much|enough} memory
t: {Small|Tiny} chip, {long|honest} errata
t: <C1> {has a successor|did it again}
l: The successor of the little chip that sits in half of our drawers is here, and for {the same|nearly the same} price [<pintro:1> doubles the memory and adds a security block], while [the state machines that made it famous have grown to <n>], each of them as odd to program as before.
l: <hintro:1>, who designed the first one at <C1> and then left to keep bees, came back for the second, and one notices, because [<P1> sleeps at <hw>], [wakes in <n> microseconds], and has a manual that you can read in bed.
l: [<cintro:1> sells <P1> from today at <price>].
l: You need wireless, a few pins and years on a coin cell? [<P1> by <C1> runs for <dur> on one battery].
l: [<P1> mixes two architectures on one die and lets you choose at boot].
l: Out now: [<P1>, a microcontroller with <n> pins and an open radio stack].
d: [The development kit <L1> supports it from <ver>].
d: [The pull-down resistors do not work, says erratum <n>].
d: [A reel of <big> costs half as much apiece].
d: [Flash is on the package, no longer beside it].
d: [<C2> and <C3> had boards ready on the first day].
d: [The USB port can be a host as well].
d: [Floating point is done in hardware, at last].
d: [Secure boot can be switched on once and never off].
d: [Production is promised until <year>].
d: [Overclocked, it reaches <hw> with a coin as heat sink].
d: “[Nobody asked for a third serial port, so we added two],” says <hintro:2>.
d: Pin-compatible with its predecessor, [except for pin <n>].
a: {I ordered ten, for one project.|The manual deserves a prize.|Blinks nicely.}
a: The errata are linked {below|at the end}.
s: The <P1> is a cheap microcontroller with more memory and several extra features.
s: The <P1> improves on its popular predecessor, apart from a known hardware bug.
s: A small, frugal chip for makers is available at a low price.
s: Hobbyists and product designers get a better little processor that is supported for years.

= lithography machine | 5-7 | positive
t: A {printer|machine} the size of a {bus|chapel}
t: {Finer|Shorter} lines, {bigger|heavier} machines
t: <C1> unpacks <n> crates
t: The {light|mirror|laser} at the end of the {tunnel|line}
l: It came in <big> crates and <n> lorries, took <small> engineers <dur> to bolt together, and on <day>, to applause that the microphones of the clean room could not quite take, [the new scanner at <C1> printed its first lines], [<n> nanometres wide].
l: Instead of an ever shorter wavelength, which needs mirrors that only <C2> can polish, [the tool stamps its pattern into the resist like a seal into wax], and [a pilot line in <T1> now makes memory that way] with, it must be said, a good many defects.
l: [<C1> has ordered <n> lithography machines from <C2> for <money>].
l: Who can afford <money> for a printer? [<C1> can, and skipped double patterning].
l: [Engineers at <U1> built a light source that fits on a table and exposes chips].
l: [The scanner of <cintro:1> reaches <n> wafers an hour], a figure that its sales people had promised for <year>.
d: [Each mirror is flat to the width of an atom].
d: [The machine draws <hw>, more than the village next door].
d: [Overlay errors are under <score> nanometres].
d: [Export needs a licence from <G1>].
d: [The tin droplets are hit three times instead of twice].
d: [The field is half as large, so big dies must be stitched].
d: [<C3>, the rival, stays with the old tool until <year>].
d: [Masks last <mult> as long with the new pellicle].
d: [One stamp serves for <big> imprints].
d: [Spare parts have their own aeroplane].
d: “[It is the most complicated thing we ever plugged in],” says <hintro:1> of <C1>.
d: [Resist from <C> turned out to be the bottleneck].
a: {The crates alone would be a house.|Physics 1, accountants 0.|No, it does not print on both sides.}
a: More {pictures|numbers} in the slides.
s: A new lithography tool prints finer structures, though cost and throughput decide its future.
s: A manufacturer works with next-generation exposure equipment to make smaller transistors.
s: Chip makers receive expensive machines that simplify patterning but limit die size.
s: An alternative way of printing circuits makes progress towards production.

= die shots | 5-7 | positive
t: {Acid|Nail polish remover}, a microscope, and <P1>
t: Inside the <year> {sound chip|calculator}
t: {Lid off|Under the lid}: what <C1> did not say
t: Counting {transistors|cores} by hand
l: With a hot plate, a razor blade and a patience that this editor can only envy, <hintro:1> removed layer after layer of <P1>, photographed each one <big> times, and found [a third block of cache that the data sheet never mentions], [switched off by a single fuse].
l: What is under the heat spreader of a processor that costs as much as a small car? [The photographs by <h1> show <n> chiplets in <P1>], of which, judging by the alignment marks, [two come from <C2> and not from <C1>].
l: [A reader has reconstructed the schematic of <P1> from pictures of the die].
l: [The cheap version of <P1> is the dear one with <n> cores disabled], as new die shots prove.
l: [The initials of four engineers are etched into the corner of <P1>].
l: Old silicon is beautiful, and [the multiplier in <P1> uses a trick now forgotten].
d: [Each transistor can be seen with an ordinary microscope].
d: [The analog part covers <pct> of the area].
d: [A bug was fixed with two hand-drawn wires].
d: [The ROM was read out bit by bit, by eye].
d: [Area per core has shrunk by <pct> since the last one].
d: [<C1> did not wish to comment on the unused block].
d: [The pictures are free to use, at full size].
d: [A netlist runs in the simulator <L1>].
d: [The package held nothing but resin in one case].
d: [Students at <U1> helped with the tracing].
d: There is a small drawing of a {duck|snail|kettle} beside pad <n>, [which also shows up in chips by <C3>].
d: “[Acid is the easy part],” says <h1>, “[the carpet was not].”
a: {Do this outdoors.|Look at the corner, lower left.|We printed the poster.}
a: The annotated image is <hw>. Get a coffee first.
a: Part {two|three} follows {next week|when the fumes have cleared}.
s: Photographs of a bare die reveal hidden blocks and the tricks of its designers.
s: Decapping <P1> shows what its maker left out of the documentation.
s: An enthusiast took a chip apart layer by layer and reconstructed its circuit.
s: Pictures of silicon explain how a processor is assembled and partly disabled.

= photonic or analog compute | 5-7 | neutral
t: Computing with {light|water|heat|noise}
t: {Analog|Photons} {returns|again}
t: A {multiplier|neuron} without a clock
t: {Picojoules|Less than a picojoule}, in {theory|the laboratory}
l: A chip that multiplies matrices by letting light interfere is an idea that returns every <small> years, fails on the converters at its edge, and goes away, but the group of <hintro:1> at <U1> shows [a device that keeps the data optical for <n> layers], which means that [only the last step needs an amplifier].
l: The trouble with analog memory, as anybody who has tried to store a number in a resistor will tell you at length, is that it drifts, so [the team at <U1> rewrites every cell after <dur>] and thereby [reaches the accuracy of eight bits].
l: [Researchers in <T1> classify images with a chip that draws <hw>].
l: Does it beat a graphics card? [For one layer and one image, the optical chip is <mult> as fast].
l: [A network of <big> oscillators solves scheduling problems at room temperature].
l: “It's not a computer, it is a very educated piece of glass,” says <hintro:1>. Still, [it recognises handwritten digits with <pct> accuracy].
d: [The converters take <pct> of the power].
d: [Temperature must be held to a tenth of a degree].
d: [The device was made in a standard process at <U2>].
d: [Training happens elsewhere, on ordinary hardware].
d: [The weights can be changed only <big> times].
d: [Noise helps the network to generalise, to everybody's surprise].
d: [The laser is not included in the figures].
d: [Funding of <money> comes from <G1>].
d: [A larger version with <n> tiles is being made].
d: [The paper compares itself with a card from <year>].
d: [All measurement data are in the repository <L1>].
d: [Ageing has been tested for <dur>, no longer].
a: {Call us when the laser is in the sum.|Lovely physics, though.|Every decade has its light computer.}
a: I remain {charmed|doubtful}, as ever.
s: A laboratory chip computes with physics other than digital logic, saving energy in a narrow task.
s: Scientists present an analog or optical processor whose converters remain the weak point.
s: An unconventional device recognises images with little power, far from a product.
s: The energy figures of an experimental accelerator look good but omit some parts.

= part discontinued | 4-7 | negative
t: Goodbye, <P1>
t: Last {orders|call} for a {timer|controller|beloved chip}
t: {Thirty|Forty} years, then a {PDF|letter}
t: <C1> {clears|empties} the {catalogue|shelf}
l: With a notice of two pages, dated a Friday and signed by nobody, [<C1> ends production of <P1>], the controller that has been sitting in lifts, organs and blood analysers since <year>, and [customers may place their last orders until <date>], after which only brokers will have it.
l: It was never fast, it was dear for what it did, and it needed two voltages that no power supply has today, but [<P1> was the last of its family at <C1>], and [some <big> machines in the field depend on it], among them the <noun> in our cellar.
l: [<cintro:1> discontinues <n> parts], [<P1> among them].
l: Do you still buy <P1>? [The last wafers leave <C1> in <month>].
l: [The line of <C1> in <T1> that made <P1> is being closed].
l: [A letter from <C1> puts <P1> and <n> relatives on notice], writes a reader who {makes|repairs} pumps.
d: [The recommended successor has another pinout].
d: [Minimum quantity for last orders is <big> pieces].
d: [Brokers already ask <price> for a single chip].
d: [<C2> has bought the masks and may go on].
d: [A clone in programmable logic costs <mult> as much].
d: [Certified devices would have to be tested anew].
d: [Documentation will stay online, the forum will not].
d: [The tester broke, and its maker is gone].
d: [Hospitals have asked <G1> for help].
d: [Parts in stock carry date codes from <year>].
d: “[We sold <n> of them last year],” says <hintro:1>, product manager at <C1>, “[and threw a party].”
d: Distributors, <C3> and <C> for instance, [limit orders to <n> trays].
a: {Check your bill of materials.|Sleep well, old friend.|Buy two. Then redesign.}
a: We keep one in the {museum|drawer}.
s: <C1> stops making an old part; users must stock up or redesign.
s: A venerable chip reaches the end of its production, which hurts makers of long-lived devices.
s: Last orders are being accepted for <P1>, whose replacement does not fit.
s: Industrial customers face a search for alternatives after a product notice.

= counterfeit parts | 6-8 | negative
t: The {chip|regulator} that {wasn't|was empty}
t: {Sanded|Relabelled|Printed}: fake {memory|amplifiers}
t: {Real|Genuine} box, {false|other} silicon
t: <big> fakes in a {container|parcel}
l: The reels looked right, the labels had the right font, and even the bag of desiccant was damp in the right way, but [<n> of <big> chips in the delivery were empty packages], as <hintro:1> found out when [the inverters of a whole wind farm refused to start].
l: If a terabyte costs <price> it isn't one: [the sticks sold as <P1> contain a small memory card and glue], and [the firmware simply overwrites old files when the space is used up], so that most buyers notice months later, if they ever copy anything back.
l: [<C1> warns of fake <P1> parts that reached <C2> through a broker].
l: [Customs officers in <T1> seized <big> forged processors].
l: How can you tell? [A drop of acetone removes the print from the forgery].
l: [Chips from scrap boards are washed, relabelled and sold as new], an investigation by <G1> shows.
d: [The date code lies in the future].
d: [An X-ray shows a die half as large].
d: [The fakes work until <n> degrees].
d: [The seller has renamed the shop <n> times].
d: [Pins show traces of old solder].
d: [<C3> now tests every thousandth part].
d: [The refund took <dur> and a lawyer].
d: [A serial number occurs on <big> pieces].
d: [The test program <L1> fills the drive and reads it back].
d: [Authorised distributors were not affected].
d: [Damage is estimated at <money>].
d: “[The logo was better than ours],” says a spokesman of <C1>.
a: {Too cheap is a specification.|Weigh them, it helps.|Our own drawer: three of twelve. Ouch.}
a: {Have you been fooled?|Seen one?} Write to us.
s: Forged chips get into the supply chain and fail in use; testing finds them.
s: Counterfeit parts look convincing outside but contain little or old silicon.
s: Buyers should avoid unknown brokers and check deliveries of components.
s: Cheap storage turns out to be fake and loses data silently.

= chiplet interconnect | 6-8 | neutral
t: Chiplets from {two|three} houses, one {package|handshake}
t: A {plugfest|wedding} for dies
t: {Lego|Bricks}, with {physics|lawyers}
t: <C1> and <C2> {fit together|share a socket}
l: In theory one can buy a processor die here, a memory die there, and have a third party glue them together over a weekend, and in <T1>, for the first time in public, [chiplets from <C1> and <C2> exchanged data over the open link], even if [it needed an adapter and <small> engineers].
l: The specification has <big> pages, a logo and a board of <n> members, among them <C1>, <C2> and <C3>, and what it lacked until <day>, as critics never tired of saying, was silicon: [a test chip now runs the link at <hw>], [with one bit error in <dur>].
l: [Version <ver> of the die-to-die standard doubles the bandwidth], and [<C1> and <C2> are first to use it].
l: Who pays if one chiplet in the package is dead? [The contract between <C1> and <C2> leaves that open].
l: [<C1> opens its interconnect to others], [<C2> being the first to license it].
l: [The module joins a die from <C1>, memory by <C2> and an accelerator], <P1>.
d: [The link needs <score> picojoules for a bit].
d: [Bumps are <n> microns apart].
d: [Every die must be tested before it is glued].
d: [Spare lanes take over when a wire breaks].
d: [Security between dies is left to the vendors].
d: [<hintro:1> compares it with the early days of PCI].
d: [The cache stays coherent across four dies].
d: [A catalogue lists <n> chiplets, <small> of them for sale].
d: [Latency is a third higher than on one die].
d: [Simulation models come under a licence from <C3>].
d: [The package maker in <T2> takes <pct> of the price].
d: (<C>, which has an interconnect of its own, [did not send anybody].)
a: {The adapter was the star.|Glue is a business model.|Ask about returns first.}
a: More from the plugfest {next week|on <day>}.
s: Dies from different vendors work together in one package, but costs and liability are unsettled.
s: An open standard for chiplets gains bandwidth and its first real hardware.
s: <C1> and <C2> combine their silicon through a common link.
s: Mixing chiplets becomes possible; testing and contracts are still difficult.

= fab construction | 3-6 | negative
t: A {fab|hole in the ground} in <T1>
t: {Newts|Water|Electricity} first, {wafers|chips} later
t: <money>, <n> cranes and no {staff|power}
t: <C1> postpones, {politely|again}
l: Where by now robots should be carrying wafers there is a fence, a sign with a smiling engineer and a colony of newts, and since <day> it is official that [<C1> will not open its plant in <T1> before <year>], because, the statement goes, [the market for <nouns> has become “less predictable”].
l: Building the shell was easy, people on the site say over bad coffee, but [the plant of <C1> lacks <big> technicians], so that [trainees are being flown to <T2> for <dur>], while in <T1> the first houses built for them stand empty.
l: [<cintro:1> halts work on its <money> factory in <T1>].
l: [The power line to the fab of <C1> in <T1> will be ready in <year>], [two years after the fab].
l: Subsidies of <money>, and for what? [<C1> has hired <small> people so far], the mayor of <T1> says.
l: [<C1> cancels the second phase of its plant in <T1>], [<C2>, the main customer, having ordered elsewhere].
d: [The clean room is sealed and waits for machines].
d: [<G1> has paid <pct> of the subsidy].
d: [The contract obliges <C1> to repay in <year>].
d: [A suit by farmers over water was settled].
d: [Suppliers such as <C3> had already moved in].
d: [The college in <T1> started a course with <n> seats].
d: [Construction costs rose by <pct>].
d: [Tools ordered from <C> are kept in a warehouse].
d: [The plant would need as much water as <T1> itself].
d: [Shares of <C1> rose after the announcement].
d: “[A fab isn't late until the chips are],” says <hintro:1>.
d: [The newts have been moved, at <price> each].
a: {The newts send their regards.|Concrete is the cheap part.|We will send a photographer. In spring.}
a: Local {readers|newts}: tell us more.
s: <C1> delays a large factory, for want of customers, power or workers.
s: A subsidised plant in <T1> opens years later than planned.
s: Chip manufacturing in a new region stalls on staff and infrastructure.
s: The building is nearly there, but equipment and orders are missing.

= melting connector | 6-8 | negative
t: It {melts|smells}: the {plug|connector} of <P1>
t: <n> amps through one {pin|wire}
t: {Push|Click} harder, says <C1>
t: {Hot|Brown|Black} plastic
l: After the third reader had sent us a photograph of brown plastic we put <P1> on the bench, clamped a meter round each of the wires, and saw what none of us liked to see: [one wire carried <n> amps], while [two others carried next to nothing], and nothing on the board noticed.
l: The older model had a shunt for each pair of pins and switched off when they disagreed, a detail that cost perhaps forty cents, and, as <hintro:1> shows in a calm and slightly frightening video, [the successor <P1> ties all pins together], so that [it can't detect a loose plug].
l: [<C1> replaces burnt <P1> cards under warranty], even with adapters from <C2>.
l: Is your <P1> safe? [A plug that is not fully seated heats up to <n> degrees].
l: [The connector of <P1> melts under load in <small> known cases].
l: [<cintro:1> blames users of <P1>], [a repair shop in <T1> blames <C1>].
d: [The standard leaves a margin of <pct>].
d: [Limiting the card to <pct> of its power helps].
d: [Cables from <C2> and <C3> are affected alike].
d: [Shorter sense pins were introduced in <year>].
d: [A thermal camera shows the difference in a minute].
d: [The repair costs <price>, including a new socket].
d: [<G1> has asked for a report].
d: [Board partners may not change the circuit].
d: [A small board with fuses can be put between].
d: [Contacts wear after <n> insertions].
d: [No fire has been reported].
d: “[I repair <n> a week],” says <hintro:2>, “[and send <C1> a card at Christmas].”
a: {Check the plug tonight.|Switch off first. Please.|Eight thick pins would have done.}
a: {Pictures|Photographs} are welcome, smells are not.
s: A power connector overheats since the load isn't balanced between its wires.
s: Owners of <P1> should check the seating of the plug and lower the limit.
s: The design of a graphics card cannot notice bad contacts.
s: Melted plugs on powerful cards lead to a dispute about who is to blame.

= undervolting and tuning | 5-8 | positive
t: {Less|Fewer} {volts|watts}, {same|more} {frames|tokens}
t: The {setting|slider} that <C1> hid
t: Half the {noise|power} for {free|ten minutes}
t: Turn it down
l: Most processors leave the factory with more voltage than they need, so that the worst of them is stable on the hottest day in the worst case, and if yours is not the worst, [<P1> loses <pct> of its power draw with one setting], whereas [the speed falls by no more than a rounding error].
l: Over <dur>, with a spreadsheet, a wattmeter and an understanding family, <hintro:1> tested <n> samples of <P1> at every step between the minimum and the factory setting, and the curve tells that [the last tenth of speed costs a third of the energy].
l: [Capping <P1> at <hw> costs almost no speed], our measurements show.
l: Why is it so loud? [The firmware of <C1> lifts all limits by default].
l: [The tool <L1> undervolts cards by <C1> from the command line].
l: One weekend, one slider, one quieter office. [The server dropped from <hw> to <hw>].
d: [Errors show up first in the memory].
d: [Each sample behaves a little differently].
d: [A stress test should run for <dur>].
d: [The laptop version is locked, because of an old attack].
d: [Fans stay off below <n> degrees].
d: [<C2> sells the same chip with lower limits for more].
d: [Warranty isn't affected, <C1> says on request].
d: [The saving is <price> a year at our tariff].
d: [Settings are lost with every firmware update].
d: [The scheduler should keep short jobs on the small cores].
d: [Older drivers ignore the limit].
d: [A table with <n> samples is in the repository].
a: {Try it before you buy a cooler.|My cat has moved to the router.|Free lunch, small portion.}
a: Your {values|curves}, please, we collect them.
s: Lower voltage or a power cap saves much energy and costs little performance.
s: With a simple setting the chip becomes quiet and stays nearly as fast.
s: Measurements on several samples show how inefficient the factory settings are.
s: A guide to limiting power, with tools, risks and testing advice.

= processor in programmable logic | 6-8 | positive
t: A {console|mainframe|synthesiser} in {gates|an FPGA}
t: {Rebuilt|Cloned}: the <year> machine
t: Soft core, hard {work|lessons}
t: <L1> {<ver>|boots}
l: It has taken <hintro:1> four winters, two boards and the goodwill of a museum, but the machine on which a generation learned to program, and of which perhaps <n> still work, [now runs cycle for cycle inside an FPGA], with [all the bugs that games rely on], and a few that nobody knew.
l: The core is written in a language that looks like Python, is <big> lines long of which half are tests, and, when I put it on the cheap board from <C1> that had been holding up my monitor, [boots Linux in <dur>] and [leaves <pct> of the gates for your own ideas].
l: [Version <ver> of the soft core <L1> adds {a cache|branch prediction|virtual memory}].
l: [<L1>, an open toolchain, now supports chips from <C1>].
l: Why build a processor yourself? [<hintro:1> did and teaches it at <U1>].
l: New in <L1> <ver>: [a debugger], [place and route in half the time], no licence server.
d: [It runs at <hw> on the small board].
d: [The bitstream format was found out by <U1>].
d: [<C1> neither helped nor objected].
d: [Timing closes with a margin of <score> nanoseconds].
d: [Original cartridges work with an adapter for <price>].
d: [The memory controller took longer than the rest].
d: [A course with <n> lessons comes along].
d: [Formal checks found a bug in the divider].
d: [Sound is taken from the die pictures of <P2>].
d: [Boards by <C2> and <C3> are too small].
d: [The next step is a shared wafer run in <month>].
d: [Compile time is <dur>, with the vendor tools a coffee longer].
a: {Bring a soldering iron and patience.|The blinking cursor made me cry a little.|Good lessons, better comments.}
a: Anybody for a {blinking|weekend} course?
s: An open core or clone in programmable logic is complete enough to use and study.
s: Free tools and a cheap board are sufficient to build one's own processor.
s: A project recreates or extends hardware in an FPGA, with good documentation.
s: A volunteer rebuilt an old computer precisely, including its faults.

= radiation and space chips | 4-7 | positive
t: {Silicon|A processor} for {Mars|the cold|orbit}
t: Bits {flip|fall}, <P1> {shrugs|counts}
t: <dur> in {orbit|the beam}
t: {Hardened|Triple}: a {chip|core} votes with itself
l: Beyond the magnetic field every processor is shot at, all day and from all sides, and the usual answer has been to fly designs from the last century, but [a probe of <G1> carries <P1>, an ordinary phone chip], which [restarts itself <n> times a day] and still gets more done than its radiation-hard neighbour.
l: To see what <dur> in space does to memory you can wait, or you can ask for an hour in the beam of the accelerator in <T1>, as <hintro:1> did with <n> boards in a suitcase, and learn that [plain modules fail after <dur>], whereas [those with error correction lose nothing].
l: [<cintro:1> delivered the first radiation-hard chips with <n> cores to <G1>].
l: [A sensor made of silicon carbide survived <dur> at <n> degrees].
l: Can a memory card survive Jupiter? [The test by <U1> says no].
l: [<G1> picks <P1> by <C1> for its next lander], ahead of offers from <C2> and <C3>.
d: [Three copies of each register vote].
d: [The part costs <price>, with paperwork].
d: [It is made on a line that is <n> years old].
d: [Software checks each result twice].
d: [The package is ceramic and weighs more than the board].
d: [Latch-ups were cleared by cutting the power].
d: [Launch is planned for <month> <year>].
d: [A solar storm provided data for free].
d: [The open core <L1> was hardened by students].
d: [<C2> makes the memory, <C3> the voltage regulator].
d: [Errors double over the South Atlantic].
d: [Qualification took longer than the design].
a: {My laptop would not last the day.|Vote early, vote thrice.|The suitcase is slightly radioactive now.}
a: To be continued after the {launch|countdown}.
s: Processors for space become faster, thanks to hardening or to clever software.
s: Tests with radiation show which chips survive and which need error correction.
s: An agency chooses a robust processor for a coming mission.
s: Commercial silicon works in orbit if one expects it to fail.

= flash and drive endurance | 6-8 | neutral
t: We wrote <hw> {a day|to death}
t: {Cells|Drives} {forget|age}
t: <n> drives, {two|three} years, no {power|mercy}
t: {Four|Five} bits a cell: too many?
l: In <year> we filled <n> drives with random data, noted the checksums on paper, and put them into a drawer without power, and now that the first drawer has been opened we can say that [worn drives lost data after <dur>], while [the unused ones are flawless], which is a relief, if not a backup.
l: The data sheet of <P1>, a drive by <C1> which is popular in small servers, promises <hw> of writes, so we let a script write day and night in the cellar until it gave up, and [it lasted <mult> as long as promised], only to [vanish from the bus without any warning].
l: [<C1> changed the memory in <P1> and kept the name].
l: Does firmware <ver> kill drives? [We could not reproduce the failures of <P1>].
l: [Drives from <C1>, <C2> and <C3> drop to <hw> once the cache is full].
l: [A study of <big> drives in the field finds that age matters more than writes].
d: [The controller gets hot above <hw>].
d: [A drive in read-only mode can still be copied].
d: [Warm storage makes cells forget sooner].
d: [The spare area was used up after <dur>].
d: [Self-monitoring gave notice in <small> of <n> cases].
d: [Small writes cost up to <mult> their size].
d: [<hintro:1> supplied the scripts].
d: [The new version is recognised by the serial number only].
d: [Power loss during a write destroyed one drive].
d: [Enterprise models have capacitors, at <price> more].
d: [<C2> sent a replacement before we had asked].
d: [Trim made a difference of <pct>].
a: {Plug in your archive now and then.|Backup, then read on.|The next drawer opens in two years.}
a: The raw data {are|will be} linked.
s: An endurance test tells how long drives keep data and how they fail.
s: Flash memory lasts longer than promised but tends to die without warning.
s: Vendors swap components quietly, which makes tests hard to trust.
s: Measurements show slow writes beyond the cache and loss without power.

= camera and event sensor | 4-7 | neutral
t: A camera that sees {only change|single photons|in the dark}
t: {Pixels|Eyes} that {think|wait}
t: <C1> {counts|catches} photons
t: {Less|No} light, {fewer|no} frames
l: Instead of sending whole pictures thirty times a second, most of them identical, [each pixel of <P1> reports only when it sees a change], and that, in the words of <hintro:1>, who has waited half a career for somebody to make it, [saves <pct> of the energy in a drone].
l: We walked with it through <T1> at midnight, in rain, past a lamp that had been flickering since the summer, and [the sensor by <C1> delivered sharp pictures without a flash], although [faces had a tint that no filter could repair], and the raw files fill a card in minutes.
l: [<C1> samples an image sensor with memory under each pixel].
l: [A sensor of <C1> will replace one by <C2> in phones from <C3>].
l: What does a pixel of <score> microns see? [Very little, the tests of <U1> suggest].
l: [Single-photon arrays from <U1> take pictures round corners].
d: [The shutter is global, so propellers stay straight].
d: [Dark current doubles every <n> degrees].
d: [Three wafers are stacked, one for the pixels].
d: [The interface delivers <hw>].
d: [A driver has been in the kernel since <ver>].
d: [Development kits cost <price> from <C>].
d: [Quantum efficiency reaches <pct> in the near infrared].
d: [Colours need a second exposure].
d: [Detection of faces happens on the sensor, pictures never leave it].
d: [The fab in <T2> makes <big> a month].
d: [Algorithms for events are rare and mostly academic].
d: [Cars are meant to get it in <year>].
a: {My holiday pictures are safe from it.|Nice demo. Rain included.|Bring storage.}
a: Sample pictures {behind the link|on request}.
s: A new kind of image sensor reports changes or photons and saves energy.
s: Better sensors are made for low light and fast motion, with gaps in colour and software.
s: Intelligence moves into the pixel, so that fewer data leave the camera.
s: Stacked sensors bring sharper pictures in darkness, for machines rather than people.

= memory modules and standards | 5-7 | neutral
t: {Screws|Clips} for memory
t: {Taller|Wider} stacks, {shorter|older} tempers
t: Memory you can {replace|count}
t: Who gets the {stacks|modules}? <C1>
l: Soldered memory was the price of thin laptops, or so we were told, until somebody laid the module flat and screwed it down, and now [<P1> is the first machine with the new modules], which [run at <hw>, as fast as soldered chips] and can be replaced by anybody who owns a screwdriver.
l: With sixteen layers, each thinner than a hair and ground down from behind, the new stacks are at the limit of what the standard allows in height, so [the committee has raised the limit by <n> microns], which [spares <C1> and <C2> the costly bonding machines] for one more generation.
l: [<C1> has passed the qualification for stacked memory at <C2>], after <n> attempts.
l: [The base die of the next stack will be made by <C2> for <C1>].
l: Twice the capacity on the same slots? [Modules with <hw> work in <P1>, unofficially].
l: [The specification for the next generation of memory is public].
d: [Error correction on the die hides single faults].
d: [Voltage regulation moves to the module].
d: [Samples are with <C3>, mass production starts in <month>].
d: [Timings are relaxed with four modules].
d: [A row-hammer counter is now mandatory].
d: [The whole output until <year> is sold].
d: [Two modules cost <price>, a year ago half of that].
d: [Old boards need new firmware, version <ver>].
d: [Yield of the tall stacks is said to be <pct>].
d: [Cooling the lowest layer is the difficulty].
d: [The training at boot takes <dur>].
d: “[I downloaded it from nowhere, it was a module],” jokes <hintro:1> of <C1>.
a: {Keep the old modules.|A screwdriver, imagine.|Memory remembers nothing of old prices.}
a: Prices as of {this morning|<date>}; do not hold us to them.
s: New memory modules and stacks bring speed and capacity, at a rising price.
s: A standard for memory changes, which helps manufacturers and repairers.
s: A manufacturer supplies stacked memory to a demanding customer after some failures.
s: Replaceable memory is possible again without loss of performance.
