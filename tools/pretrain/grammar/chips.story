= first silicon | 5-8 | neutral
t: First silicon from <C1>
t: <C1> {shows|boots|names a date for} <P1>
t: {RISC|Risk} and reward
t: After the slides, a chip
l: [<C1> {taped out|has taped out|received first samples of} <P1>] {in <month>|<dur> late|, its <thing>}.
d: [The company quotes <hw> and keeps the watts to itself].
d: [The stock kernel supports it from <ver> on].
d: [Boards cost <price>] from <C3>, who also sell the tin.
d: [Samples go to <n> customers in <month>].
s: <C1> demonstrated {<P1>|its chip}, made by {<C2>|a foundry}, without disclosing power draw.
s: The <P1> test chip is real, with good compute and open questions.
s: A first sample of <P1> works, but prices and dates remain vague.

= board review | 6-9 | positive
t: A <price> board with {real vector instructions|<n> cores|too many pins}
t: {Server|Card} on loan, real numbers
t: {Hands|Thumbs} on: <P1>
l: We {borrowed|bought} <pintro:1>, {for a week|from <C1>}, and {measured|ran} everything we had.
d: [At the wall, <hw> under load and <hw> idle].
d: Price: <price> with <hw>.
d: [Memory bandwidth measured <hw>], a little under the sheet.
d: [The fan is audible from the next room].
a: {I bought a second one.|It lives under my desk now.|Send it back? Over my dead soldering iron.}
s: The <P1> from <C1> delivers good speed per watt, with some firmware flaws.
s: A review of <P1> finds solid performance for the price and rough drivers.
s: Measurements of a board by <C1> show good efficiency despite bugs.

= foundry deal | 4-6 | neutral
t: <C1> books {the cheap process|<n> nm|wafers until <year>}
t: Wafers for <C1>
t: {Who|Where} will make {it|them}?
l: [<cintro:1> {signed|has signed} with <C2> for <big> wafers {a month|until <year>}].
l: [<C2> will {build|package} <P1> for <C1>] in <T>, {both companies say|according to people at both}.
d: [The contract runs for <dur>] and is worth <money>.
d: [<C3> lost the order], it is said over a lens coating.
d: [Prepayments cover <pct> of the new line].
d: [Lead times at <C2> are down to <dur>].
d: The state pays <money> towards the clean room.
a: {Boring, and sensible.|Capacity is the new currency.|The accountants have won.}
s: <C1> keeps its next chip on an affordable process and lets <C2> make it.
s: <C1> and <C2> agreed on wafers, with few technical details.
s: A supply agreement secures wafers for <C1> for years.

= fab trouble | 4-7 | negative
t: {Dust|Water|Dark} in the {fab|clean room}
t: Yields, {politely|in whispers}
t: A mask, an error, a {quarter|year}
l: [A {power cut|burst pipe|contaminated photoresist} stopped <C1>'s plant in <T> for <dur>].
l: [<cintro:1> {scrapped|must scrap} <big> wafers] after {a mask error|a bad batch of gas|a power cut}.
l: [Yields of <P1> are stuck at <pct>], {people close to|a supplier of} <C1> say.
d: [Deliveries slip by <dur>].
d: [Customers such as <C2> have been told to expect less].
d: [The damage is put at <money>].
d: “[We lost one lot, not the quarter],” said <H1>.
d: [Spot prices for memory rose by <pct>].
d: [Production resumed on <day> at half speed].
d: The mask will be {redrawn|respun}; [that takes <dur>].
a: {Order now if you need parts in <month>.|Check your supplier's supplier.|Buffers exist for a reason.}
s: An accident at <C1> destroyed wafers and delays deliveries.
s: <C1> struggles with yields, so customers must wait.
s: Trouble in the plant in <T> delays chips for weeks.

= packaging technique | 6-8 | positive
t: Gluing {chips|dies} {cold|without glue}
t: {Glass|Diamond|Silver} under the die
t: A {cooler|thinner} sandwich
l: [<cintro:1> {bonds|stacks} dies {without solder|at room temperature|on glass}], and [{yield|pitch} is <n> microns].
l: [Engineers at {<U1>|<C1>} replaced copper {pillars|wires} with {silver|carbon|light}] between two chiplets.
l: {Heat|Warpage} is what kills a stack. [<C1>'s answer is a layer of {diamond|glass} <n> microns thick].
d: [Hot spots drop by <n> degrees].
d: [<hw> crosses the gap at <score> picojoules a bit].
d: [The process needs no new tools].
d: [Cost rises by <pct> a package].
d: [<C2> will {license|try} it from <month>].
d: The paper shows <n> cross-sections, [one of them cracked].
a: {Neat physics.|Volume is another matter.|We held one up to the light.}
s: A packaging technique lowers temperature and energy per bit in stacked chips.
s: <C1> bonds dies in a new way, with promising heat figures.
s: Stacked chips run cooler with a new bonding layer.

= driver or firmware update | 7-9 | positive
t: {Driver|Firmware} <ver>: {finally|faster|quieter}
t: Free speed for <P1>
t: {Update|Flash} your {boards|cards}
l: [{Firmware|Driver} <ver> for the <P1> {raises|doubles} {memory throughput|clock speed} by <pct>].
l: Owners of <pintro:1> should update: [version <ver> {fixes|removes} the {hot-plug hang|memory leak|fan curve}].
l: [<C1> {opened|published} the source of its <P1> driver] {under a free licence|on <day>}.
d: [Our {training run|render} finished in <dur> instead of <dur>].
d: [Idle power falls from <hw> to <hw>].
d: [The update takes <dur> and needs a reboot].
d: [Boards made before <month> need the recovery image].
d: [Support for <tech> arrives {in <month>|later}].
d: Thanks go to <H1> {in <T>|, who reverse-engineered half of it}.
a: {Back up the old image.|Do it before Friday.|It's not often that waiting pays.}
s: An update makes <P1> faster and fixes an annoying bug.
s: New firmware for <P1> improves speed and idle power and is worth installing.
s: <C1> published better drivers for <P1>.

= correction chips | 2-4 | neutral
t: We were wrong about {the watts|the socket}
t: We were wrong about <P1>
t: <n>, not <n>
l: In <month> {I|we} wrote that the <P1> has <n> GB of memory. [It has <n>].
l: {Several|Three} readers and <C1>'s head of firmware point out that [the <P1> draws <hw>, not <hw>].
d: [The table has been corrected online].
a: {Sorry.|Mea culpa.|The intern is innocent.}
s: A correction states the true specification of <P1>.
s: The newsletter corrects a wrong number about <P1>.

= market chips | 3-5 | negative
t: {Memory|Board|Wafer} prices {climb|fall|wobble}
t: Export rules bite
t: {Tariffs|Shortage} {again|<soon>}
l: [{Memory|Substrate|Board} prices {rose|fell} by <pct> in <month>], {says|according to} <cintro:1>.
l: [New export rules {cover|stop} <thing> shipments to <n> countries] {from <date>|<soon>}.
l: [Orders for <things> {fell|shrank} by <pct>] as <C1> and <C2> work through their stock.
d: [<C1> expects no recovery before <year>].
d: [<C2> cut its forecast to <money>].
d: [Small board makers pay <pct> more].
d: [Distributors hold <dur> of stock].
d: “[We order what we can get],” says <H1>, who builds {instruments|routers} in <T>.
a: {Budget accordingly.|Again.|Check the bill of materials.}
s: Prices and rules move against buyers of chips this quarter.
s: Chip prices change as suppliers adjust, with small makers hit most.
s: <C1> sees weak or strained demand for chips.
