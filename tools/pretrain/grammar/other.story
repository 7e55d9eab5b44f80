= joke | 1-1 | neutral | nothing
t: Joke of the {week|month}
t: {Why did|How many} the {compiler|penetration tester|administrator}s?
t: Overheard {in|at} {the lift|<T>}
l: Why did the {tester|printer|cat} leave the party? {Nobody had reserved it a port.|To reproduce it.|The timeout was too short.}
l: Two {pointers|bytes|electrons} meet. {One is null.|“Are you all right?” “A bit off.”|They cancel.}
d: The {barman|statistician} says: {“Not again.”|“That depends.”|“Which one?”}
s: A short joke plays on {computers|queues and messages|testers}.
s: A reader's joke about {engineers|computers} is passed on.
s: A joke about a <noun> and a <noun> from a reader.

= reader letter | 1-2 | neutral
t: From the mailbag
t: Dear {editor|<W>|small hours}
t: {Letters|Mail}: {semicolons|gulls|tea}
l: <H1> ({<T>|a reader since <year>}) {asks|wants to know} {whether we test our own recipes|who draws the cat|why we never mention <T>}.
d: Yours, exhausted, <H1> from <T>.
d: We stand corrected, and damp.
d: [<n> readers wrote to say the same].
d: The answer is {the cat|nobody|on page <n>}.
s: A reader {writes|complains} about a remark, with humour.
s: A letter from <T> corrects or teases the editors.
s: Readers' mail about {gulls|semicolons|tea} is printed.

= housekeeping | 0-1 | neutral | nothing
t: {Next|Last} {week|month}
t: Housekeeping
t: {We are|I am} {away|moving|back}
t: {New|Old} address
l: {We shall|I will} {be away|report from <T>|move to a new server} {next week|until <date>|on <day>}.
l: <W> {takes a break|moves|changes its address} {until <date>|on <date>|<soon>}.
l: You {get|got} this {letter|issue} {twice|a day late|without pictures} because {our mailer|the intern|the cat} {sneezed|pressed send|had other plans}.
d: If you {like|read} this {letter|newsletter}, forward it to a friend.
d: Reply to this mail to {unsubscribe|complain|say hello}.
d: The archive {is|stays} {online|open}.
d: Subscribers keep their {numbers|mugs}.
s: The newsletter announces a break or a change of address.
s: A note on {the schedule|delivery} of the newsletter.
s: Housekeeping: the letter pauses or moves.

= food and travel | 1-2 | positive
t: {Soup|Bread|Cheese} {in|of} <T1>
t: {A walk|Lunch|Two ferries}
t: {Eat|Sleep} here: <T1>
l: {After|Between} {two conferences|the talks} in <T1> we {ate|found|had} [the best {soup|dumplings|herring} of the year].
l: [The {night train|ferry|tram} from <T1> to <T2> {runs|leaves} again from <month>].
l: Recipe of the week: [{onions|beans|plums}, <hw> of patience, {no|one} {tin|lemon}].
d: [A bowl costs <price>].
d: [The kitchen closes at <clock>].
d: Ask for {the corner table|<H1>|extra dill}.
d: [<C1>, the {bakery|café|brewery} next door, opens at <clock>].
d: [The walk takes <dur>, with cake].
d: Bring {cash|a jumper|a friend}.
s: A food or travel tip from <T1>.
s: The editors recommend {soup|a walk|a train} in <T1>.
s: A recipe or a restaurant is warmly recommended.

= sport and events | 1-2 | neutral
t: {Chess|Rowing|Darts}, {<n> to <n>|drawn}
t: The {office|company} {marathon|choir}
t: {Tickets|Seats} left
l: [The {darts|rowing|curling|choir} team of <T1> {beat|lost to} <T2> by <n> to <n>].
l: [The {half marathon|chess open|beer run} in <T1> {starts|is} on <date>], {sponsored|watched} by <C1>.
l: <H1> {ran|rowed|sang} for <dur> dressed as a {printer|server rack|tomato}.
d: [<big> people watched].
d: [The record stands at <dur>].
d: [Entries close on <date>].
d: Rain stopped play.
d: [<n> of our readers finished].
s: A sports result or event in <T1>, off topic.
s: A curious run or match with readers taking part.

= link list | 1-4 | neutral | nothing
t: {Also|And also}
t: {Links|Clippings|Odds and ends}
t: {Short|Quick} reads
l: {A|One} map of {every bench|all fountains} in <T>. A {font|clock} made of {moss|errors}. {A compiler|A piano} in a spreadsheet.
l: {Three|Four|Five} things we {read|liked} this week: {a history of the {stapler|comma|password}|the noise of {dial-up|lifts}|<H1> on {boredom|queues}}, and {a goat|a very long table}.
d: A {recipe|quiz} for {people|parents} who {hate|miss} {meetings|punch cards}.
d: {An|The} interview with the {inventor|keeper} of the {progress bar|leap second}.
d: How {<noun>s|paper clips} {are made|fail}, in <n> pictures.
d: • {A photograph|A poem} of {a server|a fax}.
s: A list of curious links for the weekend.
s: Several short reads are recommended.

= advert book or mug | 0-1 | positive | sponsored
t: {Bread|Socks|Coffee|Sleep}, but {posted|better} (Sponsored)
t: {Sponsored|(Sponsor)}: {warm feet|quiet {rooms|chairs}}
t: A word from {our|this week's} sponsor
t: {Get|Save} <pct> off {socks|coffee|mattresses|<things>}
l: This {slice|issue} of <W> comes to you from <C1>: {a par-baked loaf|socks|coffee|a candle} through your letterbox every {Thursday|month}.
l: {Tired of|Fed up with} {cold feet|bad coffee|noise}? <C1> {delivers|makes|rents} {wool socks|fresh beans|earplugs} {for <price> a month|from <price>}.
l: Our {partner|friends at} <C1> {has|have} {a gift|an offer} for you: {two for one|<pct> off} with code <code>.
d: {First {loaf|bag|pair} half price with|Use code} <code>{ until <date>|}.
d: Yes, it {fits|works}. They measured.
d: Free delivery {within <dur>|over <price>}.
d: {Try|Test} it for <dur>, {free|money back}.
d: Readers of <W> {pay|get} {half|<pct> off}.
s: A sponsored note promotes {a subscription|products} from <C1> with a discount.
s: An advert for <C1> offers a discount code.
s: Paid placement: <C1> sells to readers at a lower price.

= obituary and anniversary | 1-3 | neutral
t: {Thirty|Forty|Ten} years of {the mouse|a bad font|tabs}
t: In memory of {a|the} {fax|floppy|modem}
t: Happy birthday, <P1>
l: [The {fax|progress bar|floppy disk|paper clip} {turns|is} <n> {this week|years old}].
l: [<H1>, who {invented|drew} {the {hourglass|spinning wheel}|a font that everyone hated}, has died at {eighty|ninety}-{one|three}].
l: {The last|Our last} {floppy|fax|typewriter} {left|broke} on <day>.
d: [It sold <big> times].
d: {She|He} never {owned|liked} {a computer|the thing}.
d: [<C1> made the first one in <year>].
d: [A museum in <T> has one].
s: A note on the anniversary or end of an old technology.
s: The newsletter remembers an inventor or an old device.
