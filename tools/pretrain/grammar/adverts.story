= advert tool | 1-2 | positive | sponsored
t: {Ship|Log|Test} {faster|sooner|calmly} (Sponsored)
t: (Sponsor) {Observability|Feature flags|Invoices} without {tears|spreadsheets}
t: {Sponsored|Sponsor}: <C1>
t: {Your|Better} <things>, {<pct> off|from <C1>}
l: {Still|Are you still} {writing|parsing|chasing} {logs|invoices|flaky tests} by hand? <C1> {does|handles} it {for you|in <dur>}{|, from <price> a month}.
l: <C1> {gives|offers} {teams|developers|you} <things> {that scale|without the pager|in <dur>}.
l: {Meet|Say hello to} <P1> by <C1>: {the|your} <thing> {that never sleeps|for busy teams|you will actually like}.
l: {Hiring?|Moving?|Scaling?} <C1> {finds|moves|hosts} {your next engineer|your data|it} {in <dur>|for <price>}.
d: {Get|Save} <pct> {off|} with code <code>{ until <date>|}.
d: {Try it free for|Free for the first} <dur>{, no card needed|}.
d: {Trusted by|Over} <big> {teams|developers} {use it|and one astronaut}.
d: {Book|Watch} a demo {and get {socks|a mug}|before <date>}.
d: Rated <score> out of ten by people who {know|care}.
d: [<C1> connects to <tech>, <tech> and {more|<tech>}].
d: Readers of <W> get <dur> free.
d: Join <n> {engineers|leaders} at {our|the} {webinar|breakfast} on <date>.
s: A sponsored item promotes <C1> with a discount or a free trial.
s: <C1> advertises its service to readers, with a code.
s: An advert for <C1> and its tool.

= advert course or event | 0-2 | positive | sponsored
t: Learn {Rust|statistics|welding} {by|before} <month> (Sponsored)
t: {Conference|Webinar|Course}: {last|early} {seats|birds}
t: (Sponsor) <n> talks, one {boat|barn}
l: <C1> {runs|hosts} {a course|a conference|three days of talks} {on|about} <things> in <T> {from|on} <date>.
l: {Become|Turn into} {a <noun> expert|an engineer who sleeps} in <dur> with <C1>.
l: Our partner <C1> {opens|has} <n> {places|seats} {for|on} {its|the} {course|boot camp} {<soon>|in <month>}.
d: {Early birds|Readers} {pay|save} <price>{ until <date>| with code <code>}.
d: <n> speakers, {no slides|good coffee}.
d: Certificates {are|come} included.
d: {Seats|Places} go fast.
d: Speakers {come|include people} from <C2> and <C3>.
s: A paid item advertises a course or event by <C1>.
s: <C1> promotes its conference with a discount for readers.
