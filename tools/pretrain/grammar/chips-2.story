= open hardware | 6-8 | positive
t: {Schematics|Masks}, {for free|at last}
t: A {core|modem} you may {copy|read}
t: Open to the last {resistor|gate}
l: [<C1> has put the full design of <P1>, {schematics|layout} and all, under an open licence].
l: [The {first|second} batch of <L1>, a {core|board} designed by volunteers, comes back from <C1>'s line in <T>].
l: {A club|Students} in <T> {taped out|built} <P1> with free tools. [It runs at <hw>].
d: [The mask set cost <money>], raised by {cake|subscription}.
d: [Boots in <dur> and blinks].
d: [Errata fill <small> pages].
d: [<C2> sells kits for <price>].
d: [The memory controller is the only closed part].
d: [A simulator is included].
a: {Read the source of your own CPU.|Solder on.}
s: An open hardware design can now be bought or copied, with few closed parts.
s: Volunteers built a working chip with free tools.

= datacenter accelerator numbers | 7-8 | neutral
t: <P1>, measured
t: {Watts|Tokens} per {token|euro}
t: Is the {new|cheap} card enough?
l: {We rented|A reader rented} <n> <P1> cards from <C1> for <dur>. [Training a <hw> model came to <price>].
l: [<P1> by <C1> reaches <pct> of its promised throughput in our {runs|tests}].
l: Benchmarks of the <P1> are in: [<score> on <P2>, at <hw> a card].
d: [Software from <C2> compiles the model in <dur>].
d: [Two operators had to be rewritten by hand].
d: [Interconnect stalls eat <pct> of each step].
d: [The same run on last year's cards costs <mult> as much].
d: [Spare parts arrive in <dur>].
d: [Idle, each card still draws <hw>].
a: {The invoice was correct, too.|Worth a trial week.}
s: Measured in practice, <P1> from <C1> reaches much of its promised speed.
s: Rented accelerators train a model at a known price, with software gaps.

= sensor launch | 3-5 | neutral
t: A {nose|ear|thermometer} on a chip
t: {Smelling|Weighing} with silicon
t: {Tiny|Flat} {scales|lenses}
l: [<cintro:1> {announced|samples} <P1>, a sensor that {smells gas|hears cracks|sees heat} and costs <price>].
l: [A grain of silicon from <C1> {measures|detects} {humidity|vibration|ripeness} with <hw>].
l: {Fruit growers|Lift mechanics|Dairies} get a new part: [<P1>, from <C1>, wakes up once in <dur>].
d: [It draws <hw> asleep].
d: [Calibration lasts <dur>].
d: [A development kit ships in <month>].
d: [<C2> builds it into {lifts|crates|boots}].
d: [The datasheet has <n> pages and no graph].
a: {Small, useful.|Cheese makers rejoice.}
s: <C1> offers a small sensor for industry, with samples to come.
s: A cheap sensor finds its way into everyday machines.

= chip flaw | 8-10 | negative
t: Erratum <n>
t: {Leaky|Wrong} silicon: <P1>
t: Your {divider|cache} may be {wrong|talking}
l: [Under load, <P1> from <C1> returns wrong results for <n> in <big> {divisions|multiplications}].
l: [A side channel in the {prefetcher|cache} of <pintro:1> {leaks|reveals} keys across {cores|virtual machines}].
l: {<hintro:1>|Engineers at <C2>} traced weeks of corrupted {checkpoints|archives} to [a faulty {adder|vector unit} in <P1>].
d: [New microcode costs <pct> of speed].
d: [Only steppings before <month> are affected].
d: [Hosts such as <C2> and <C3> have begun to swap machines].
d: [A test program finds bad parts in <dur>].
d: [Disabling the vector unit avoids it].
d: [<C1> knew since <date>].
a: {Run the test tonight.|Recheck your checksums.|Replace, don't wait.}
s: A flaw in <P1> gives wrong results or leaks keys, and microcode or a swap is needed.
s: Owners of <P1> should run a test and install microcode.

= factory visit | 3-4 | positive
t: {Behind|Inside} the yellow {glass|light}
t: A morning {in|at} <C1>
t: {Slippers|Hairnets} on
l: They make you wear two pairs of gloves. [<C1>'s line in <T> {polishes|etches|tests} <big> wafers a day].
l: The tour of <C1> begins with {tea|a blast of air} and ends {in the shop|at a microscope}.
l: I visited <cintro:1>, where [nobody has touched a wafer since <year>].
d: [Robots from <C2> carry everything overhead].
d: [A filter is changed each <dur>].
d: [One speck costs <money>].
d: “[Dust is our only competitor],” says <H1>, who has worked there for <dur>.
d: [Water is used <small> times over].
d: The canteen serves {soup|herring} on <day>s.
a: {My socks were inspected.|Go if you can.}
s: A visit to the factory of <C1> shows robots, filters and care about dust.
s: Impressions from a clean room in <T>.
