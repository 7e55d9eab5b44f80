= training method | 7-9 | positive
t: {Throwing away|Keeping} <pct> of the {gradient|data|heads}
t: {Fewer|Half the} {steps|tokens|layers}, same loss
t: A {cheaper|simpler|shorter} {optimiser|warm-up|schedule}
t: {Who|What} needs {warm-up|a learning rate|dropout}?
l: [{Training|Fine-tuning} with {half|a tenth of} the {data|precision|layers} reaches the same {loss|accuracy}], {says|according to} {a paper by <hintro:1>|a group at <U1>|<cintro:1>}.
l: [{<hintro:1>|Four students in <T>|A team at <cintro:1>} {replaced|threw out} the {softmax|optimiser state|position embedding} and {lost|gained} <score> points].
d: [Traffic falls by <pct> on a <hw> model across <n> GPUs].
d: [Final loss is within <score> of the dense run].
d: [Memory drops from <hw> to <hw>] at equal batch size.
d: Reference code, some <n> lines, accompanies the preprint.
d: [The authors trained <n> models from scratch] to check.
d: [Ablations show that <pct> of the gain comes from the schedule].
d: {Near-duplicates|Larger models|Other languages} were not studied.
a: {Worth an afternoon.|We reproduced it on one card over the weekend.|Somebody should try it at scale.|The appendix is better than the paper.}
s: Researchers reduce {traffic|memory|data} in training while the final loss stays nearly the same.
s: A preprint shows that training can be cheaper at equal loss, with code.

= benchmark broken | 6-8 | negative
t: The benchmark {was|is} {in the training set|wrong|half noise}
t: Grading the {graders|judges}
t: {Check|Read} your test set
l: [<pct> of the questions in <P1> have a wrong {key|answer}], {find|report} <hintro:1> and colleagues.
l: [Models score <score> points higher when the answers are {shuffled back|in the usual order}], {says|finds} an audit {by <U1>|from <T>}.
l: [A {model|judge} that sees only the options, never the question, gets <score> on <P1>].
d: [After correction the ranking of the first <small> models is reversed].
d: [<n> of the <n> leading models had seen the test items].
d: [Two annotators disagreed on <pct> of the items].
d: [Length alone explains <pct> of the preference].
d: The {authors|maintainers} of <P1> {have promised|published} a corrected version{| in <month>}.
s: An audit finds that <P1> contains many wrong answers, which changes the ranking.
s: Researchers show that a popular benchmark is flawed or leaked, so scores mislead.
s: Checks of a benchmark reveal wrong labels and contamination.

= scaling result | 5-8 | neutral
t: {Bigger|Deeper|Longer} is not always
t: When {depth|data|width} stops paying
t: A law, with exceptions
l: How many {layers|heads|examples} does {a language model|translation|arithmetic} need? {<U1>|<cintro:1>} counted: [<n>].
l: [Loss follows a power law only up to <hw>], {write|report} researchers at <U1> and <C1>.
d: [Below <small> nothing breaks].
d: [The exponent is <score> for code and <score> for prose].
d: [Runs cost <money> in total], all on rented cards.
d: [The curves cross at <hw>].
d: [Small models gain most from repeated data].
d: All <n> checkpoints {are|will be} public.
a: {Save the figure; you will need it.|Plan your next run with it.|Extrapolate with care.}
s: A study finds where more {data|depth|copies} stop helping small language models.
s: Experiments on many small models show that repetition helps only up to a point.
s: Researchers measured how loss scales and found an early limit.

= theory proof | 3-6 | positive
t: A {short|long-awaited|beautiful} proof
t: The lemma that {waited|held}
t: <n> pages, no {assumptions|gaps}
l: <hintro:1>, has proved that [{gradient descent|every finite graph|sorting with errors|the greedy schedule} {converges|needs <small> rounds|cannot do better}].
l: A conjecture from <year> is settled: [{no|every} {network of depth <n>|lattice of that kind|such code} {can|cannot} {be compressed|represent parity|exist}].
l: [Mathematicians in <T> and at <U1> closed a gap in the theory of {error-correcting codes|online learning|hash tables|random walks}].
d: [The proof fits on <n> pages] and uses nothing newer than <year>.
d: [A computer checked it in <dur>].
d: [The bound improves from <n> to <n>].
d: “[It was the third idea on the second blackboard],” says <h1>.
d: [Practitioners gain nothing yet].
d: [Two referees found the same error, and it was repaired in <dur>].
a: {A joy to read.|Bring coffee.|It will not speed up your build.}
s: A long-standing conjecture is proved with surprisingly short means.
s: A proof settles an old question, though practice will not change soon.
s: Mathematicians closed a gap with a checked proof.

= data set release | 6-8 | positive
t: <big> {receipts|hours of speech|maps|bug reports}, labelled
t: A data set for {tables|whispers|bad scans|dialects}
t: {Free|Open} data: <noun>
l: [{<U1>|<cintro:1>|<H1> and friends} {released|published} <P1>, <big> {annotated|transcribed|labelled} {receipts|dialogues|commits|recordings}].
l: Finally a corpus for {spreadsheets|dialects of <T>|handwritten ledgers|flaky tests}: [<P1> holds <big> examples].
l: <big> {bird calls|court rulings|stack traces|screenshots}, each {checked by two people|with a licence}: that is <P1>.
d: [The licence allows commercial use].
d: [Two annotators agreed on <pct> of the items].
d: [The best model reaches <score>, people <score>].
d: [Personal names were replaced by hand].
d: [Download size is <hw>].
d: [<C1> paid for the annotation], {and had no say in the results|which took <dur>}.
d: [The test part stays private] until <month>.
a: {Handy for anyone who parses invoices.|The documentation is a model of its kind.|Cite it properly.}
s: <P1> is a new labelled data set with a permissive licence.
s: A large annotated data set was released, and models still trail people on it.
s: Researchers published <P1>, with checked labels and free use.

= reproduction failure | 5-8 | negative
t: {Could not|Cannot} reproduce
t: The effect that {left|was not there}
t: {Eleven|Nine|Forty} labs, no effect
l: [<n> of <n> {results|claims} from last year's {conferences|workshops} could not be reproduced], {writes|reports} <hintro:1>.
l: The {speed-up|gain} of <P1> [disappears when the baseline gets the same {learning rate|batch size|tuning budget}].
l: A group {at <U1>|in <T>} spent <dur> repeating <P1>. [They got <score>, the paper says <score>].
d: [The original code used the test set for early stopping].
d: [Only <n> of the authors answered].
d: [Different seeds explain <pct> of the spread].
d: {The authors|<H1>} {have withdrawn the paper|stand by the numbers|thanked them and posted a correction}.
d: [A second implementation had the same bug].
d: [Every failure was reported before the deadline].
a: {Tune your baselines.|Three seeds, please. Three.|Negative results deserve a stage too.}
s: A replication attempt failed, mostly because baselines were not tuned.
s: Many published results could not be reproduced under fair conditions.
s: The claimed gain vanishes once the baseline gets the same tuning.

= measurement study | 5-7 | neutral
t: Counting the {passwords|commits|cookies|queries} that {managers|bots|people} make
t: What <big> {repositories|invoices|logs} {say|hide}
t: {Slow|Wet|Noisy} {Mondays|disks}, measured
l: [{Code|Pull requests} written on {Fridays|Mondays} {contains|get} <pct> more {bugs|comments}], {says|finds} a study of <big> {commits|repositories}.
l: For <dur> {<U1>|a group in <T>} recorded {every DNS query|the hum of the mains|disk temperatures} in <n> {homes|offices|data halls}.
d: [The last, <P1>, reuses its seed when the battery saver is on].
d: [Names of variables got <n> characters longer since <year>].
s: A study measures {many products|much data} and finds odd patterns in a few of them.
s: Researchers counted what tools really do, and found one surprising fault.
s: Measurements over months reveal small but steady irregularities.

= workshop or seminar note | 1-4 | neutral
t: Seen at the {workshop|poster session|summer school}
t: {Call|Deadline} for {papers|abstracts}
t: {Slides|Recordings} are up
l: The {workshop|summer school|seminar} on {small models|sparse training|measurement|honest statistics} {meets|takes place} in <T> on <date>.
l: Recordings of the {talks|lectures} in <T> {are|went} online, {all <n> of them|captions included}.
l: Abstracts are due on <date>; {the chairs|<H1> and <H2>} promise reviews {within <dur>|in verse}.
d: [Attendance is free for students].
d: <H1> of <U1> will {speak|open}; lunch is by <C1>.
d: [Submissions rose by <pct> on last year].
d: Posters may be {printed|sewn|sung}.
d: The best question came from {a child|the back row|<H3>}.
a: {See you there.|Bring a jumper.|The coffee was terrible.}
s: A {workshop|school|seminar} {invites|gathers} researchers, with recordings or deadlines announced.
s: Dates and details of a research meeting are announced.
s: Notes from a research gathering, with little to act on.
