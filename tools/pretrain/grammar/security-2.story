= phishing wave | 6-8 | negative
t: {Parcel|Pension|Parking} mails, {beware|again}
t: That invoice is not from <C1>
t: Click, and {weep|wait}
l: Mails in the name of <C1> ask for a {code|customs fee|new password}; [the page behind them copies sessions as well].
l: [<big> staff at <C1> and <C2> were sent a fake {holiday form|bonus letter}], and [<pct> signed in].
l: A {QR code|calendar invitation} on {parking meters|the canteen door} in <T> [leads to a copy of <C1>'s login page].
d: [The kit costs <price> a month and updates itself].
d: [Passkeys are not fooled].
d: [Filters at <C3> missed it for <dur>].
d: [The domains were registered on <date>].
d: [Stolen sessions are used within <dur>].
d: Report such mails to your {help desk|bank}.
a: {Warn your colleagues today.|Look at the address twice.|Hover, then think.}
s: A phishing wave in the name of <C1> steals sessions, and only passkeys resist.
s: Fake mails trick staff; sessions are abused quickly.

= crypto and protocol change | 6-8 | neutral
t: {Longer|Post-quantum} keys, {please|soon}
t: {SHA|TLS}: time to {move|count}
t: A handshake with {two|more} hands
l: [<L1> <ver> turns on post-quantum key exchange by default], and [handshakes grow by <n> kilobytes].
l: [Certificates issued after <date> live for <n> days only], browsers and <C1> have agreed.
l: [<C1> will stop accepting {old ciphers|short keys} {on <date>|in <month>}], and warns {that|} [<pct> of its clients still use them].
d: [Old load balancers drop the longer packets].
d: [A flag restores the former behaviour until <month>].
d: [Automatic renewal becomes unavoidable].
d: [<C2>'s appliances need firmware <ver>].
d: [Measured overhead is <dur> a connection].
d: [The list of broken devices has <n> entries].
a: {Test behind your oldest box.|Automate renewal now.}
s: Stronger keys become the default, and old devices may break.
s: Shorter certificates and new ciphers force automation and upgrades.

= bug bounty and disclosure drama | 4-6 | negative
t: Found, reported, {ignored|sued}
t: {A cap|Nothing} for a critical bug
t: <C1> shoots the {messenger|tester}
l: [<C1> {paid|offered} <price> for a flaw that exposed <big> accounts], {says|writes} <hintro:1>.
l: <H1> reported a hole to <cintro:1> <dur> ago. [The answer came from a lawyer].
l: [<C1> closed its bounty programme] {after|because of} a flood of {invented reports|machine-written mail}.
d: [<n> of <n> reports this month were made up by a chatbot].
d: [The flaw is still open].
d: [<C2> published the exchange of letters].
d: [A safe-harbour clause was removed in <month>].
d: [Reward tables start at <price> now].
d: {The company|<C1>} thanks “the community”.
a: {Be kind to testers.|Mugs are not money.}
s: <C1> treats a bug reporter badly or ends its bounty programme.
s: A tester who found a serious flaw gets a small reward and a lawyer's letter.

= physical security | 3-5 | neutral
t: {Locks|Badges|Gates}, {picked|copied}
t: Through the {cat flap|loading bay}
t: A ladder and a {vest|clipboard}
l: We walked into <n> of <n> {offices|data halls} with a {ladder|cake}. [Nobody asked for a badge].
l: [Badges made by <C1> can be copied in <dur> with parts for <price>].
l: [The {hotel|locker} locks of <cintro:1> open with a master key from <year>].
d: [Cameras worked, nobody watched].
d: [Replacement readers cost <money>].
d: [<C2> has changed its {cards|doors}].
d: [The alarm code was on a yellow note].
d: The cake was {eaten|excellent}.
a: {Ask strangers their name.|Cake opens doors.}
s: Testers entered buildings easily, and badges could be copied.
s: Locks by <C1> open with a cheap copy.

= kernel and platform hardening | 6-8 | positive
t: {Memory|Sandbox} {tags|rules}, on by default
t: One bug class fewer
t: {Rust|Fuzzing} finds <n>
l: [<L1> moved its {parser|font code|driver} to a memory-safe language], and [reports of corruption fell by <pct>].
l: [Fuzzing <pintro:1> for <dur> turned up <n> crashes], all fixed {in|with} version <ver>.
l: [From <ver> on, <P1> runs every {extension|plugin|tab} in its own sandbox].
d: [Speed suffers by <pct> at most].
d: [The corpus is free to download].
d: [<C1> funded the work].
d: [Two old plugins stop working].
d: [Allow-lists replace the old flags].
d: [Distributions pick it up in <month>].
a: {Update and forget.|More of this.}
s: Memory-safe code and sandboxes remove a class of bugs at little cost.
s: Fuzzing found many crashes, and the new version fixes them all.
