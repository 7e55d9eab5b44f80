= interpretability | 6-8 | positive
t: {Inside|Under} the {attention|hood}
t: {One|A single} neuron for {commas|Tuesdays}
t: What head <n> {does|knows}
l: [{Turning off|Ablating} <n> of <big> neurons in <P1> {removes|breaks} {spelling|arithmetic|rhyme} and nothing else], a group {at <U1>|in <T>} reports.
l: [A linear probe on layer <n> reads {dates|syntax|the mood of the writer} with <pct> accuracy], long before the model says a word.
l: <hintro:1>, {drew|mapped} the circuit that {counts brackets|copies names|matches quotes}: [<n> heads, in <small> layers].
d: [The same circuit turns up in models of <small> sizes].
d: [Steering that direction changes the tone but not the facts].
d: [Results hold for <P2> and fail for <P3>].
d: [The tooling, from <C1>, is open].
d: [One head copies whatever followed last time].
d: [Removing it costs <score> nats].
a: {The pictures alone are worth it.|A notebook comes with the paper.}
s: Researchers find a small circuit responsible for one skill and switch it off.
s: A study locates a skill in a few neurons or heads of a model.

= evaluation statistics | 7-9 | neutral
t: Your {leaderboard|benchmark} needs error bars
t: {Three|Five} seeds or it did not happen
t: How many {items|judges} are enough?
l: [Of <n> papers that claim an improvement, <n> report no interval], counts {<hintro:1>|a team at <U1>}.
l: With <n> test items, [a difference of <score> points is noise], shows a {tutorial|note} from <T>.
l: [Clustering by document doubles the error bars] on most question-answering sets, {<U1>|<C1>} {warns|calculates}.
d: [Paired tests need a quarter of the items].
d: [Seeds move the ranking more than prompts do].
d: [<n> of the <n> rankings could be reversed by a resample].
d: A spreadsheet for planning your sample is attached.
d: [The authors recommend permutation tests over whole issues].
d: [Judges of flesh and blood agreed on <pct>].
a: {Add a confidence interval this week.|Your reviewer will ask.|Painful, correct.}
s: Many claimed improvements are within noise, so papers should report intervals.
s: A note explains how many items and seeds a fair comparison needs.

= robotics study | 3-5 | positive
t: {Fold|Peel|Stack}, robot
t: A {hand|leg} that {learns|falls well}
t: {Socks|Eggs}, {sorted|unbroken}
l: [A robot {in <T>|at <U1>} {folded|sorted|peeled} <n> {towels|socks|eggs} in <dur>], after {watching|reading} {videos|a manual}.
l: [<C1>'s arm learned to {tie knots|open jars|knead dough} from <n> demonstrations].
l: Give it a {broom|spoon} and [the {arm|walker} by <cintro:1> works out the rest in <dur>].
d: [It failed on {wet socks|black towels|glass}].
d: [Training in simulation took <dur> on <n> GPUs].
d: [The gripper costs <price> and is printed].
d: [It drops one egg in <n>].
d: “[We stopped filming the failures],” admits <H1>.
d: [Force sensors come from <C2>].
a: {My laundry is ready.|Keep it away from the cat.}
s: A robot learns a household task from few demonstrations and fails on hard cases.
s: A cheap gripper and simulation let a robot sort fragile things.

= survey and reading list | 4-6 | neutral
t: {Read|Skim} this: {sparsity|memory|agents}
t: <n> papers on {routing|retrieval|tokenizers}
t: A map of {a|the} field
l: [A survey of <big> papers on {retrieval|long context|tokenizers} {sorts|puts} them into <small> families].
l: {<hintro:1>|Somebody at <U1>} has read everything about {optimisers|sparse attention|data filtering} so that you need not.
l: Three {preprints|papers} worth your train ride: one from <T> on {pruning|dialects}, one from <C1> on {caches|rewards}, one by <H2> on {nothing at all|boredom}.
d: [Most gains come from better data, not new layers].
d: [<n> of the methods were never compared with one another].
d: [The bibliography is machine-readable].
d: [Section <n> lists open problems].
d: [Older work from <year> had the same idea].
a: {Print the diagram.|Good for newcomers.|Chapter four first.}
s: A survey orders many papers and finds that data matters most.
s: A reading list points to papers worth the time.

= compiler or systems research | 6-8 | positive
t: A {sort|cache|join} that {learns|forgets}
t: {Shorter|Lazier} {locks|queues}
t: {Compress|Index} first, ask later
l: [A {cache|hash table|join} that predicts the next {key|page} serves <pct> more requests], {write|report} {<hintro:1> and colleagues|people at <U1> and <C1>}.
l: [Compiling with <L1> makes {parsers|kernels|queries} <mult> faster], according to a paper from <T>.
l: Replace the {lock|tree} by {a bitmap|two counters} and [throughput rises from <big> to <big> operations a second].
d: [The worst case is no worse than before].
d: [On <hw> the advantage is gone].
d: [A patch for <tech> is under review].
d: [The proof of correctness was checked by machine].
d: [<C2> has run it in production for <dur>].
d: [Tail latency falls from <dur> to <dur>].
a: {Merge it already.|Two hundred lines, well commented.}
s: A systems paper shows a faster data structure with a checked proof.
s: Researchers speed up caches or compilers, and a patch is under review.
