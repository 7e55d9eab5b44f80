= accessibility and labels | 4-6 | neutral
t: {Bigger|Plainer} buttons by <month>
t: {Alt text|Captions} or {fines|else}
t: Energy labels for {models|routers}
l: [Web shops and ticket machines must be usable {without a mouse|by ear} from <date>], and [<G1> has hired <n> testers to look].
l: [Every {charger|router|phone} sold {after|from} <month> needs a {label|passport} with its power draw].
l: A {checklist|form} of <n> questions decides whether <C1> may sell its <things> to schools.
d: [Shops with fewer than <n> staff are exempt].
d: [<C2>, which sells overlays, loses its market].
d: [Complaints can be filed by anyone].
d: [A failed test means <dur> to repair].
d: [Native apps follow in <year>].
d: [Open-source toolkits already pass].
a: {Unplug your mouse and try.|Ask your designers.|Start with contrast.}
s: Accessibility or label duties start soon, with exemptions for small shops.
s: <G1> checks products against new duties, and failed tests must be repaired.

= spectrum and telecoms | 3-5 | neutral
t: {Airwaves|Numbers} for sale
t: {6G|Satellites}, {on paper|at auction}
t: Switch off {2G|copper}
l: [<G1> sold {airwaves|frequencies} for <money1> to <C1>, <C2> and <C3>].
l: [The old {copper|2G} network in <T> goes dark on <date>], and with it <big> {lifts|alarm boxes}.
l: [<C1> may test satellites to phone links near <T> until <month>], <G1> decided.
d: [A third of the band is kept for factories].
d: [<C2> bid <mult> its market share].
d: [Coverage duties apply to railways].
d: [Meters need new modems by <year>].
d: [Prices for roaming fall by <pct>].
d: [The contracts last <dur>].
a: {Check your lift.|Modems, anyone?}
s: Frequencies are sold to operators with duties to cover railways.
s: An old network is switched off, and devices need new modems.

= antitrust | 4-6 | negative
t: {Too|Very} big
t: <C1> must {open|split|share}
t: {Bundles|Defaults} under the lens
l: [<G1> {opened a case|is looking} {against|into} <C1> over {bundled|default} <things>].
l: [<C1> and <C2> may not merge], {says|ruled} <G1> after <dur>.
l: [<C1> must let rivals such as <C2> {read|export} its {calendar|messages}] {by|from} <date>.
d: [Remedies will be watched for <dur>].
d: [The company offers to {unbundle|sell} <P1>].
d: [Its share of the market is <pct>].
d: [An appeal would last until <year>].
d: [<C3> complained first].
d: [Interfaces must be documented in full].
a: {Expect a changelog.|Lawyers order pizza.}
s: Competition authorities act against <C1>, which must open or unbundle.
s: A merger or bundle of <C1> is stopped for reasons of competition.

= public money for software | 5-7 | positive
t: {Grants|Salaries} for {maintainers|parsers}
t: <money1> for {plumbing|commons}
t: The state {pays|thanks} {for|its} libraries
l: [<G1> pays <money1> a year to maintain <n> open-source projects, <L1> among them].
l: [A fund in <T> gives <price> to anyone who {fixes|documents} a library that public bodies use].
l: [<T1> publishes all the code it pays for] {from|since} <date>.
d: [Applications are two pages long].
d: [<L2> used its grant for a security audit].
d: [Companies like <C1> double each payment].
d: [<n> maintainers have quit their day jobs].
d: [The fund runs until <year>].
d: [Reports are public].
a: {Apply before <date>.|More plumbing, please.}
s: Public money goes to maintainers of open-source software.
s: A fund pays for maintenance of libraries, with short applications.
