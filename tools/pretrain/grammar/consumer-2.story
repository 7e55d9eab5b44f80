= repair and second life | 3-5 | positive
t: {Mended|Opened} with a {spoon|coin}
t: A phone you can {open|boil}
t: {Ten|Eight} screws
l: [The <P1> by <C1> comes apart with a coin], and [every part has a price: screen <price>, battery <price>].
l: [<cintro:1> sells spare parts for {kettles|headphones|mixers} as old as <year>].
l: A repair café in <T> keeps statistics: [of <big> things brought in, <pct> went home working].
d: [Manuals are drawn, not written].
d: [The seal must be replaced each time].
d: [<C2> voids the warranty, <C1> does not].
d: [Firmware can be reset with a paper clip].
d: [The most common fault is a cable for <price>].
d: [Updates are promised for <dur>].
a: {My toaster lives.|Bring cake to the café.}
s: <C1> makes or supports devices that their owners can repair.
s: Repair at home becomes easier with parts and drawings.

= kids and learning toys | 2-4 | positive
t: A robot that {spells|sulks}
t: {Blocks|Beads} that {code|count}
t: Screens, but {wooden|slow}
l: [<cintro:1> {brings|has} <P1>, a {robot|box of beads|wooden screen} that teaches {loops|fractions|Latin}].
l: My daughter, six, explained <pintro:1> to me. [It cost <price> and needs no app].
l: [Schools in <T> ordered <big> of <C1>'s <things>].
d: [Batteries are the kind you find in drawers].
d: [It repeats whatever a child says <small> times].
d: [<C2> translated the cards].
d: [Pieces smaller than a walnut are missing on purpose].
d: [Teachers get the plans for free].
d: She now debugs my {cooking|sentences}.
a: {Recommended by one household.|Ages five to fifty.}
s: <P1> teaches children something without an app and is recommended.
s: Schools and children like a toy by <C1>.

= travel and maps apps | 2-4 | neutral
t: A map {without|of} {names|queues}
t: {Tickets|Trains}, in one app
t: Lost, {gladly|with an app}
l: [<P1>, an app by <C1>, finds {the quietest carriage|shade|a bench} in <n> cities].
l: [<C1>, <C2> and <C3> now sell each other's train tickets].
l: I let <pintro:1> plan a weekend in <T>. [It forgot the river].
d: [Maps work offline].
d: [A ticket from <T> to <T> takes <small> taps].
d: [Refunds arrive within <dur>].
d: [It asks for your birthday and your shoe size].
d: [The paid version, <price> a year, adds ferries].
d: [Data come from volunteers].
a: {I walked.|Pack a compass.}
s: An app for maps or tickets is useful, with gaps.
s: <C1> offers simpler tickets or maps.

= hearing and health gadgets | 3-5 | positive
t: {Hear|Breathe|Sleep} better, {says|claims} the box
t: {Glasses|Rings} that {listen|count}
t: A {patch|ring} for {naps|sugar}
l: [The <P1> from <C1> {measures|tracks} {sugar|sleep|breath} without a needle], for <price>.
l: [<cintro:1>'s glasses write captions on the lens for people who hear badly].
l: For <dur> <H1>, who is deaf in one ear, wore <pintro:1> for us.
d: [Numbers were <pct> off the doctor's].
d: [It charges on a saucer].
d: [Readings stay on the device].
d: [Insurance pays half].
d: [<C2> makes the battery].
d: {She|He} kept it.
a: {Ask your doctor.|Not a toy.}
s: A health gadget by <C1> helps, with small errors in its numbers.
s: <P1> is a useful aid that keeps data on the device.
