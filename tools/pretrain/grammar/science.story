= space mission | 2-5 | positive
t: {Hello|Good morning}, {moon|comet|<P1>}
t: {A|The} probe {calls|phones} home
t: {Ice|Dust|Salt} on {a moon|<P1>}
l: [The {probe|lander|telescope} <P1> {sent|has sent} its first {picture|spectrum}] {on <day>|from <big> km away}.
l: [<cintro:1> {launched|put} <n> satellites {into orbit|}] {from <T>|on <day>}.
l: [Astronomers {at <U1>|in <T>} found {water|salt|a ring|<n> moons}] {around|on} a {planet|dwarf star|comet} nobody had {looked at|named}.
d: [The signal took <dur> to arrive].
d: [Temperatures reach <n> degrees].
d: [The instrument was built in <T> for <money>].
d: [Fuel remains for <dur>].
d: “[We danced, badly],” said <H1>.
d: [The data are public].
d: [The next pass is on <date>].
a: {Look up on <day>.|We cried a little.|The picture is mostly black.}
s: A space mission sent new data and works as hoped.
s: The probe <P1> reached its goal and sent pictures.
s: Astronomers report a find around a distant object.

= launch failure | 2-4 | negative
t: {Boom|Splash|Silence}
t: <P1> {falls|waits|drifts}
t: {Scrubbed|Delayed}, {again|by a bird}
l: [{The rocket|<P1>} of <cintro:1> {exploded|turned back} <dur> after launch].
l: [<C1> {postponed|scrubbed} the launch of <P1>] because of {wind|a valve|a heron on the pad}.
l: [The satellite <P1> has been silent since <date>].
d: [<n> satellites were lost].
d: [A {valve|sensor|weld} is suspected].
d: [The next attempt is in <month>].
d: [Insurance covers <money>].
d: [Debris fell into the sea].
a: {The heron is fine.|Space remains hard.|Try again.}
s: A launch failed or slipped, and the cause is under study.
s: <C1> lost or delayed <P1>.

= biology | 2-4 | neutral
t: {Whales|Moths|Lichens} {count|sing|remember}
t: The {beetle|moss|squid} that {eats|shines|waits}
t: {Gulls|Bees}, {taught|timed}
l: [{Bees|Crows|Octopuses|Moss} can {count to <small>|tell faces apart|remember <nouns> for <dur>}], {says|finds} {a study|work} {from|at} <U1>.
l: [Biologists in <T> {counted|found} <big> {sea birds|orchids|beetles}] where {there were|they expected} {none|<n>}.
l: [A {fungus|bacterium|beetle} from <T> {digests|eats} {plastic|old paint|concrete}].
d: [The animals learned within <dur>].
d: [The population has {doubled|halved} since <year>].
d: [The enzyme works at <n> degrees].
d: [The gene is <n> letters long].
d: <H1> spent <dur> in a {tent|boat|shed}.
d: [Nobody has seen it in daylight].
a: {The squid was not available.|Lovely video.|Do not lick it.}
s: Biologists report surprising abilities or numbers of an animal.
s: A small organism does something useful or odd.

= energy and climate | 3-6 | neutral
t: {Wind|Sun|Salt}, {stored|measured}
t: {Hot|Cold} {bricks|rocks|water}
t: {Ice|Rain}, {less|early}
l: [The turbines off <T1> {report their output every second|made <hw> more than planned}].
l: [<cintro:1> {stores|keeps} {heat|power} in {sand|salt|bricks|old mines}] {near <T1>|for <dur>}.
l: [The {glacier|ice|snow} {above|around} <T1> lost <pct> {this year|since <year>}].
l: [<C1>'s {fusion|geothermal|tidal} plant {ran|delivered <hw>} for <dur>].
d: [A kilowatt-hour costs <money>].
d: [The grid took <pct> of it].
d: [The batteries held <pct> after <big> cycles].
d: [<C2> buys the power until <year>].
d: [The permit took <dur>, the building <dur>].
d: [Data centres use <pct> of it].
a: {Nobody knows why yet.|Warm socks help too.|The curve is worth framing.}
s: An energy project near <T1> works, with figures on cost and output.
s: Measurements of ice or wind show a clear trend.
s: <C1> stores or delivers energy in a new way.

= medicine | 3-5 | positive
t: A {vaccine|pill|plaster} for {less|one}
t: {Trial|Study}: <n> of <n>
t: {Sleep|Salt|Silence}, {dosed|prescribed}
l: [A {vaccine|drug|plaster} by <cintro:1> {helped|protected} <n> of <n> {patients|volunteers}].
l: [Doctors {at <U1>|in <T>} {treated|cured} {deafness|a rare anaemia|migraine} with {light|a single injection|cold}].
l: [{Sleep|Walking|Coffee} lowers the risk of {falls|stroke} by <pct>], {according to|says} a {trial|survey} of <big> people.
d: [Side effects were mild].
d: [The trial lasted <dur>].
d: [A dose costs <price>].
d: [<C1> {applies|has applied} for approval].
d: [Half of the effect is placebo].
d: “[I heard the kettle],” said one patient.
a: {Promising.|Small sample.|Ask a doctor, not us.}
s: A treatment helped most patients in a small trial.
s: <C1> reports good results of a trial.
s: A medical study finds a clear but modest effect.

= materials | 3-6 | positive
t: {Glass|Wood|Paper} that {bends|conducts|heals}
t: A {battery|magnet|concrete} {without|with less} {lithium|cobalt|cement}
t: {Stronger|Cooler|Cleaner}: <noun>
l: [A {battery|cell} of {sodium|zinc|sugar} from {<U1>|<cintro:1>} kept <pct> of its capacity after <big> cycles].
l: [{Concrete|Glass|Steel} with {algae|ash|wool} {needs|uses} <pct> less energy], {report|say} chemists in <T>.
l: Engineers {at <U1>|in <T>} made [a {magnet|film|wire} that {heals itself|works without rare earths}].
d: [It charges in <dur>].
d: [The material costs <money> a kilogram].
d: [It fails above <n> degrees].
d: [<C1> builds a pilot plant for <money>].
d: [Samples are the size of a stamp].
d: [The recipe is in the paper].
a: {The stamp is real; the factory is not.|Smells of sheep.|Chemistry!}
s: A new material works in the laboratory, with limits on heat and size.
s: Chemists report a cheaper battery or building material.
s: <C1> plans to make the material.

= archaeology and odd science | 1-3 | neutral
t: {Romans|Monks|Vikings} {and|had} {glue|maths|soup}
t: {Older|Wetter|Smellier} than thought
t: The {sound|smell} of {rain|stars|old books}
l: [A {wall|shoe|ledger} found {under|near} <T1> is <big> years old].
l: [{Researchers|Historians} {at <U1>|in <T1>} {rebuilt|tasted|read} a {beer|bread|letter} from <year>].
l: Why does {rain|toast|an old book} smell? [{Bacteria|Sugar|Glue}], {say|write} chemists {at <U1>|in <T>}.
d: [A scanner read it without opening it].
d: It tastes of {hay|regret|pears}.
d: [The owner wrote down every debt].
d: [The dig was paid for by <C1>, who wanted a car park].
d: [It goes on show in <month>].
a: {The debts remain unpaid.|Cheers.|We smelled it too.}
s: A find near <T1> tells of daily life long ago.
s: Researchers explain or recreate something old and odd.
