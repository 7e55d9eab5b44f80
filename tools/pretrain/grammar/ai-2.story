= transcription at work | 5-7 | positive
t: Minutes without {a secretary|tears}
t: {Every|One} meeting, {typed|remembered}
t: <P1> listens in
l: [<C1> now transcribes {council sessions|ward rounds|depositions} in <small> languages], and charges {by the hour|nothing for the first <n>}.
l: Since <month> the {hospital|parish council|court} in <T> has let <pintro:1> take its minutes. [Word error rate {sits at|is down to} <pct>].
l: The microphone is from <C2>, the model from <C1>, the typing from nobody: [<P1> needs <dur> for an hour of speech].
d: [Speaker labels are right <n> times out of <n>].
d: [Audio never leaves the building], which is what sold it.
d: In dialect {and over coffee cups|} [the error rate triples].
d: “We kept the old {typist|stenographer}. [She corrects the names],” says <H1>.
d: [A week of recordings fits on one memory stick].
d: [<C3> offered the same for <money> and lost].
d: Punctuation remains {an adventure|a matter of taste}.
a: {Bring your own microphone.|The coughs are spelled correctly.}
s: <P1> takes minutes with few errors and keeps the audio in the building.
s: Automatic minutes work well enough for offices, except in dialect.

= model comparison test | 7-8 | neutral
t: {Six|Nine} models, one {invoice|spreadsheet|tax form}
t: Our {monthly|little} bake-off
t: {Who|What} reads tables best?
l: We gave <n> models the same {stack of invoices|legal brief|<hw> log file}. [<P1> from <C1> came first with <score>], [<P2> from <C2> a close second].
l: Same prompts, same seed, same day: [<P1> got <n> of <n> {tables|sums|dates} right, <P2> <n>].
l: The {loser|surprise} of our test is <P1>: [it {dropped|skipped} every negative number].
d: [<C3>'s entry timed out <n> times].
d: [Price made no difference below <money> a million tokens].
d: [All of them stumbled over merged cells].
d: [The smallest model won on dates].
d: Scores, prompts and raw answers are in our repository.
d: [Repeating the test changed the order of the middle three].
d: Thanks to <C2> for the credits; they had no say in this.
a: {Rerun it with your own forms.|Next month: handwriting.|Rankings age like milk.}
s: In a test on documents <P1> comes first, while merged cells defeat every model.
s: A comparison of several models shows close scores and common failures.

= small model on device | 6-9 | positive
t: It runs on a {doorbell|watch|tractor}
t: <hw> is plenty
t: {No|Who needs a} cloud
l: [<C1> squeezed <P1> into <hw>], so [a {phone|doorbell|hearing aid} can {answer|translate|sort} without a network].
l: [<P1> needs <hw> and no network at all]. {We|I} took it {on a train|into a tunnel|to the allotment}.
l: Quantised to four bits, [<pintro:1> keeps <pct> of its score].
d: [It drains <pct> of the battery an hour].
d: [First words appear after <dur>].
d: [The weights come in one file, with a runtime in C].
d: [Ports for <tech> and <tech> exist].
d: [On a five-year-old phone it writes <n> tokens a second].
d: [<C2> ships it inside its {tills|door stations|sewing machines} from <month>].
d: [Above <hw> of text it loses the thread].
a: {Charming and useful.|My tractor has opinions now.|One evening is enough to try it.}
s: <P1> runs on small devices without a network and loses little quality.
s: A compressed model brings answers to phones, with limits on length.

= lawsuit over data | 4-6 | negative
t: {Novelists|Cartographers|Choirs} versus <C1>
t: Whose {songs|maps|crosswords} are these?
t: <C1>, {meet|see you in} court
l: [<big> {authors|photographers|translators} are suing <C1>], which they say trained <P1> on {pirated books|their pictures|subtitles}.
l: [<C1> has settled with {a choir|<C2>|<n> publishers} for <money>].
l: {A list|A spreadsheet} that a former employee of <C1> kept [names <big> books in the training set].
d: [The judge allowed the case to go on].
d: [Damages of <money> a work are asked].
d: [<C1> points to a licence from <C2>].
d: [The hearing is set for <date>].
d: [Removing the books would mean training again].
d: {Neither side|<C1>} wished to comment.
a: {Keep your receipts.|Lawyers: <n>, writers: nil.}
s: Authors sue <C1> over the data on which <P1> was trained.
s: A dispute over training data of <C1> goes to court or is settled.

= guardrail bypass | 7-9 | negative
t: {Ask|Beg} it in {verse|Latin|base64}
t: The filter that {blinked|could not spell}
t: A rhyme opens <P1>
l: {Rhymes|Smileys|A trailing space} {defeat|get past} the safety filter of <P1>: [<n> of <n> forbidden requests were answered].
l: [A string of <n> characters turns off the refusals of <pintro:1>].
l: {<hintro:1>|Two students at <U1>} found that [translating a request into <n> languages and back {fools|passes} every filter tested].
d: [The trick carries over to models by <C1> and <C2>].
d: [Blocking it costs <pct> of harmless requests].
d: [<C1> was told <dur> ago and has changed the filter twice].
d: [Agents with mail access leaked their instructions].
d: [Checking the output instead of the input stops most of it].
d: The full list is withheld until <date>.
a: {If you run a bot, filter its answers too.|Test yours with a limerick.|Patch your prompts.}
s: A simple trick gets past the filters of <P1>, so outputs should be checked as well.
s: Researchers bypass model safeguards with odd inputs that work across vendors.

= ai opinion | 2-4 | neutral
t: On {talking|lying|listening} machines
t: {Against|In praise of} autocomplete
t: A {grumble|confession} about chatbots
l: I have stopped {thanking|arguing with} the machine. {It noticed|Nobody noticed}.
l: Every {menu|toaster|bank} wants to chat now. Who asked for it?
l: My {mother|dentist|landlord} writes with <P1> these days, and [the letters have become kinder].
d: [Half of my mail is written by something that never sleeps].
d: A good tool is {quiet|boring|sharp}.
d: {Perhaps|Maybe} that is {fine|the point|what frightens me}.
d: [My students hand in <mult> more text and fewer ideas].
d: I still write the first sentence myself.
d: [It took <dur> to unsubscribe, by conversation].
s: A column muses on chatbots that write everybody's letters.
s: The writer doubts that everything needs to talk.
