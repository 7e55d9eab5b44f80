= quiz and puzzle | 1-2 | neutral | nothing
t: {Friday|Weekend} puzzle
t: {Solution|Answer} to {last week's|the} {riddle|crossword}
t: Name that {error|sound}
l: Which {file format|protocol|key} {has no beginning|eats its tail}? Answers on a postcard.
l: The answer to last week's riddle was {a semaphore|the letter E|“neither”}. {Nobody|<H1>} got it.
l: Five letters, begins with a fork, ends in a {pipe|panic}.
d: The first correct mail wins {a mug|a tin of herring}.
d: <n> of you wrote “<noun>”. No.
d: {A hint|Hint}: it is {smaller|older} than a <noun>.
d: {Congratulations|Well done}, <H1> in <T>.
s: A puzzle for readers, with a small prize.
s: The solution of a riddle and the name of a winner.

= books and music | 1-3 | positive
t: {Reading|Listening}: {moss|rust|ferries}
t: A {novel|record} about {lifts|compilers}
t: {Shelf|Needle} notes
l: [<H1> has written a novel in which {a lift|a compiler|a lighthouse} falls in love].
l: {This|Last} week I read {a history of the zip fastener|<n> pages about salt}, and {I want more|I am changed}.
l: [A choir from <T> sings error messages], and it is {gorgeous|loud}.
d: [It is out with <C1> in <month>].
d: The {cover|sleeve} shows a {spoon|gull}.
d: [The second half is set in <T>].
d: Chapter <n> made me {cry|miss my stop}.
d: [<C2> prints it on old maps].
d: Borrow it from a library.
s: A book or record is recommended, off topic.
s: The editor enjoyed a curious novel or choir.

= community notes | 1-3 | neutral
t: {Meet|See} us in <T1>
t: {Two|A thousand} of you
t: {Coffee|Stickers}, {on <date>|at last}
l: [Readers in <T1> meet on <date> at <clock>], upstairs, beside the piano.
l: [<W> has <big> subscribers now], up from <n> and a dog.
l: {Stickers|Mugs|Tea towels} are back. [They cost <price> and take <dur>].
d: [The room holds <n> people].
d: <C1> lends us the {room|piano}.
d: Bring something that {blinks|you broke}.
d: [Survey results: <pct> read us in bed].
d: Thanks to <H1> for the {drawing|cake}.
d: We print your names unless you object.
s: A meeting, a number or stickers for readers are announced.
s: Notes for subscribers about a meeting in <T1>.
