= funding | 3-5 | positive
t: <C1> {raises|lands} <money1>
t: {Money|Cash} for {mould|socks|silence|<things>}
t: {Another|A} round for <C1>
l: [<cintro:1> {raised|has raised|collected} <money1>] {from <C2>|in a round led by <C2>|from <C2> and <C3>}.
l: [<C2> put <money1> into <C1>], which {makes|sells} <things>.
l: <money1> for {a spreadsheet|invoices|lift music}? [<C2> thinks so] and {backs|funds} <cintro:1>.
d: [The round values the company at <money>].
d: [It has <n> employees and <n> customers].
d: [The money goes into {sales|hiring|a second plant}].
d: “[We were profitable by accident],” says founder <H1>.
d: [Revenue was <money> last year].
d: [<C3> sold its stake].
a: {Nice work.|The deck had nine slides.|Socks, reader. Socks.}
s: <C1> raised <money1> to grow its business.
s: Investors led by <C2> put <money1> into <C1>.
s: <C1> gets new money and plans to hire.

= acquisition | 4-6 | neutral
t: <C1> {buys|swallows|takes} <C2>
t: {One|A} roof for <C1> and <C2>
t: {Sold|Gone}: <C2>
l: [<cintro:1> {buys|is buying|has bought} <cintro:2>] for <money>.
l: [<C2> {belongs|goes} to <C1>] {from <date>|, both say|for <money>}.
l: Merger season. [<C1>, <C2> and <C3> are now one company].
l: After {<dur> of talks|two failed bids}, [<C1> {owns|controls} <pct> of <C2>].
d: [Prices rise by <pct> in <month>].
d: [The <T> office closes].
d: [<C2>'s <P1> will be {kept|merged into <P2>|switched off}].
d: [<H1> stays for <dur>].
d: [The competition authority must agree].
d: [Shares of <C1> {fell|rose} <pct>].
d: [<n> jobs overlap].
s: <C1> acquires <C2>, with consequences for prices and products.
s: <C2> is sold to <C1>, and its customers wait for details.
s: A takeover joins <C1> and <C2> under one owner.

= layoffs | 3-5 | negative
t: {Redundancies|Cuts} at <C1>
t: {Four hundred|Ninety|A thousand} desks
t: <C1> lets <big> go
l: [<big> {jobs|posts} go at <cintro:1>], most of them in {testing|support|sales|<T>}.
l: [<C1> {dismisses|lays off} <pct> of its staff] {on <day>|<soon>|by e-mail}.
d: [Severance is <dur> of pay].
d: [Revenue fell by <pct>].
d: [The {tooling|research} group is closed entirely].
d: “[I learned it from my badge],” writes one engineer.
d: [<C2> offers interviews to everyone affected].
d: [Shares rose <pct>].
a: {Good people; hire them.|The mail ended with a smiley.|Nobody was surprised.}
s: <C1> cuts jobs, and the works council objects.
s: Layoffs at <C1> hit many staff after weak revenue.
s: <C1> dismisses part of its staff.

= shutdown | 4-7 | negative
t: <C1>, <year>–<year>
t: Lights out at <C1>
t: The end of {a|the} {start-up|experiment}
l: [<C1> {closes|shuts down} on <date>].
l: [<cintro:1> filed for bankruptcy] {on <day>|in <T>} {owing|with debts of} <money>.
d: [Customers can fetch their data until <date>].
d: [<C2> buys the {patents|customer list} for <money>].
d: [Employees are owed <dur> of wages].
d: [Customers who prepaid get nothing].
a: {Export today.|Lot <n> is a nice chair.|It was a good idea.}
s: <C1> is closing, and customers should export their data in time.
s: <C1> has failed after spending its money, and <C2> takes over parts.
s: The company <C1> shuts down with debts.

= results | 2-5 | neutral
t: {Numbers|Figures} from <C1>
t: A {quarter|year} {to forget|of tea}
t: {Up|Down} <pct>
l: [<C1>'s {revenue|profit} {rose|fell} <pct> to <money>].
l: [<cintro:1> {earned|lost} <money> in the {first|second|third|last} quarter].
l: {Subscriptions|Licences|Spare parts} {carried|saved} <C1>: [{profit|revenue} {rose|reached} <money>].
d: [The {cloud|services|hardware} business grew <pct>].
d: [Forecasts were {cut|raised|kept}].
d: [<C2>, its largest customer, ordered less].
d: [The dividend is <money> a share].
d: Asked about {margins|the airship}, <H1> {laughed|read the slide again}.
d: [Headcount fell to <big>].
a: {Analysts yawned.|The slides were blue.|Next question.}
s: <C1> reports a quarter with revenue of mixed quality.
s: Quarterly numbers of <C1> show modest change.
s: Results at <C1> moved little apart from one business.

= people move | 2-4 | neutral
t: {Gone|Going} {fishing|quietly}
t: <C1> loses its {second|third} chief {scientist|accountant}
t: {New|Old} boss at <C1>
l: [<H1> {leaves|has left|joins} <cintro:1>] {after <dur>|on <date>|as {chief executive|head of research}}.
l: <H1> resigned {from <C1>|} on <day>, <dur> after {her|his} predecessor did.
d: [Shares slipped <pct>].
d: [<C1> has <money> left and <n> employees].
d: [<h1> goes to <C2>], of all places.
d: [A successor has not been named].
a: {We wish them well.|The plants stay.|Fish beware.}
s: <H1> leaves <C1>, and a successor takes over.
s: A change at the top of <C1> moved the shares a little.
s: <C1> gets new management after a resignation.

= supplier deal | 4-6 | neutral
t: <C1> {signs|locks in} <C2>
t: {Wafers|Power|Chips|Lorries} for a decade
t: {Who|What} feeds <C1>?
l: [<C1> {signed|has signed} a <dur> contract with <cintro:2>] for {<things>|power|wafers|freight}.
l: [<C2> will {supply|deliver} <hw> of {power|storage|compute} to <C1>] {from <month>|a year}.
l: In {the small print of its annual report|a filing} [<C1> names <C2> as its only supplier of <things>].
d: [The contract is worth <money>].
d: [Prices are fixed until <year>].
d: [<C3> bid too and lost].
d: [Either side may leave after <dur>].
d: [Deliveries start in <month>].
d: Neither company would say what happens {if|when} {the price halves|the river freezes}.
a: {Ask your own suppliers.|Dull, and large.|Ten years is long.}
s: <C1> and <C2> agreed on long supplies at fixed prices.
s: <C2> will supply <C1> for years under a large contract.
s: A supply contract ties <C1> to <C2>.

= labour or market note | 3-5 | neutral
t: {Salaries|Contractors|Offices} in <T1>
t: {Remote|Part-time}, {still|no more}
t: {Hiring|Renting} {slows|picks up}
l: [{Salaries|Day rates} for {engineers|data people|operators} in <T1> {rose|fell} by <pct>], {says|according to} <cintro:1>.
l: [<pct> of {job adverts|contracts} now mention {agents|office days|on-call pay}].
l: [{Offices|Desks} in <T1> stand <pct> empty], and {landlords|<C1>} {offer|offers} {pianos|<dur> free}.
d: [Juniors wait <dur> for an offer].
d: [<C1> surveyed <big> people].
d: [Contractors charge <price> a day].
d: [Women earn <pct> less for the same title].
d: [<C2> pays in {bicycles|kroner|train tickets}].
d: [Night shifts pay <pct> more].
a: {Show this to your boss.|Ask for more.|The piano is out of tune.}
s: A survey of pay and offices shows modest change.
s: Salaries and contracts shift, according to a survey.
s: Numbers on jobs and pay from <T1>.
