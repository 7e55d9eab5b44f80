= a paper in four sentences | 6-8 | positive
t: Paper: {sparse|block} attention that {trains|learns}
t: {Linear|Recurrent} layers make a comeback
t: One paper, four sentences
t: Read this week: <U1>
t: arXiv digest ({2|3} minute read)
t: Depth without tears
l: This paper replaces three quarters of the attention layers with a gated recurrence. [Throughput at <n1> thousand tokens improves <mult1>], perplexity is unchanged, and recall of exact strings suffers slightly. Code is available.
l: Residual connections carry the same signal through every block, so the authors let each layer choose what to read. [The learned routing saves <pct2> of the training compute] at a scale of <n2> billion parameters.
l: Instead of one token at a time, the model of <H3> and colleagues predicts <small3> and keeps those that a verifier head endorses. [Generation is <mult3> faster without a draft model].
l: A group at <U4> trains a language model on bytes alone. [A light network groups bytes into patches of varying length], spending effort where the next character is hard to guess; spelling tasks gain <pct4>.
l: Looping the same <small5> layers several times gives a shallow network the depth of a big one. On arithmetic it matches a model of <mult5> the size, on trivia it does not: [facts live in parameters, procedures in iterations].
d: [The ablation removes each component in turn].
d: Experiments stop at a billion weights, a scale at which much looks promising.
d: [Wall-clock gains appear only beyond <n> thousand tokens].
d: Kernels written in Triton accompany the article.
d: [Initialisation matters more than the authors expected].
d: An earlier submission was rejected for lack of novelty.
d: [The method needs no new hyperparameters].
d: Comparisons with the strongest baseline are relegated to the appendix.
d: [Fine-tuning an existing checkpoint works nearly as well as training afresh].
a: Figure three tells the whole tale.
a: Slides from the reading group are linked.
s: Mixing recurrence with some attention speeds up {inputs|sequences} of <n1> thousand tokens <mult1>, though exact recall {declines|weakens}.
s: Layers that select their inputs make pre-training <pct2> cheaper for <n2>-billion-weight networks.
s: Emitting <small3> tokens per step, with {built-in|internal} verification, accelerates decoding <mult3>.
s: Byte-level patches of variable size, from <U4>, improve spelling by <pct4>.
s: Repeating <small5> layers aids calculation like <mult5> the width would, but adds no {knowledge|facts}.
s: Fewer attention layers suffice: throughput grows <mult1> at <n1> thousand tokens.
s: Choosing what each layer reads saves <pct2> of compute, a trial with <n2> billion parameters shows.
s: A verifier inside the model checks <small3> tokens at once, so <H3> does without a draft network.
s: Letters instead of tokens: <U4> groups bytes as needed and gains <pct4> in spelling.
s: Depth by repetition helps reasoning up to <mult5> the size, whereas knowledge needs weights.

= what reinforcement adds | 7-8 | neutral
t: Does reinforcement {teach|reveal}?
t: Verifiable rewards, examined
t: Random rewards work too (sometimes)
t: GRPO: {what matters|the fine print}
t: RL with <n> examples
t: Sampling beats training?
l: Given enough samples, the base model solves whatever the tuned one solves. [Reinforcement narrows the distribution instead of adding skills], argue researchers at <U1>, after <n1> hundred attempts per question.
l: [Training with random rewards improved one model family by <pct2> and no other]. The lesson drawn by <H2>: check a second family before celebrating.
l: A single worked problem, repeated <big3> times under reinforcement, raised the score of a small model on a competition set by <pct3>. [The entropy bonus does most of the work], an ablation reveals.
l: A recipe from <C4> lists <n4> choices that decide whether long runs remain stable. [Clipping only the upper side and dropping length normalisation mattered most]; the remaining knobs could be left alone.
l: Rubrics written by experts stand in for a checker where answers cannot be verified. [With rubrics as rewards, a medical model gained <pct5> over one tuned on preferences], and graders in <T5> found its replies less padded.
d: [Response length grew until a cap was hit].
d: The curves plateau after a few hundred steps.
d: [A curriculum that drops solved problems halves the cost].
d: Asynchronous rollouts introduce a lag that nobody measured before.
d: [Off-policy samples older than <small> updates hurt].
d: Code and checkpoints for every seed are released.
d: [The verifier accepted <pct> of wrong proofs].
d: Reviewers asked for error bars and received them.
a: Rerun it on your model first.
a: Our notes include the full list.
s: Tuned models at <U1> show nothing the untuned one cannot {produce|find} in <n1> hundred tries.
s: Meaningless rewards helped a lone model family by <pct2>, a {warning|caution} that <H2> spells out.
s: From just one exercise and <big3> repetitions a {tiny|little} model learns enough for <pct3> better marks.
s: Of <n4> settings examined by <C4>, asymmetric clipping and unnormalised length count {most|above all}.
s: Expert criteria as training signal beat preferences by <pct5> in medicine, to the {liking|satisfaction} of assessors in <T5>.
s: Sampling <n1> hundred times finds every solution of the tuned model, in experiments at <U1>.
s: Only one family of models profits from noise as reward, by <pct2>, so test others, says <H2>.
s: The same exercise shown <big3> times is enough to lift a small model by <pct3>.
s: Stability in long runs hangs on two of <n4> choices that <C4> has listed.
s: Judging by rubrics makes medical answers <pct5> better and, in the eyes of graders in <T5>, terser.

= benchmark for agents | 6-7 | neutral
t: A benchmark of {chores|spreadsheets|tickets}
t: <L1>: <n> tasks, no shortcuts
t: Can agents do {payroll|bookkeeping}?
t: New eval ({3|4} minute read)
t: Harder than it looks: <L1>
t: The best agent scores <pct>
l: [<L1> asks agents to close the monthly books of an invented bakery]. Over a simulated year small errors compound, and the best model ends <pct1> away from the true balance.
l: A test set of <n2> terminal tasks, each with a container and a checker written by hand, separates models that look equal elsewhere. [Top score: <score2>; human operators reach ninety-one].
l: Professionals from <n3> occupations contributed assignments that had taken them a day. [Blind graders preferred the machine's work in <pct3> of the cases], chiefly for its layout, the report from <C3> concedes.
l: Earlier suites let an agent pass by deleting the failing assertion. [<L4> verifies behaviour with hidden tests and penalises any edit outside the task], which lowered published scores by <pct4>.
l: How well do models ask back? In <n5> deliberately underspecified requests collected by <U5>, [the median system posed no question at all], and guessed wrong in half of the conversations.
d: [Each task was solved by two people before inclusion].
d: Running the suite costs <money> per model.
d: [A private split guards against contamination].
d: Variance between runs exceeds the gap between neighbours on the board.
d: [Longer time limits helped the weaker systems most].
d: Tasks were dropped when experts disagreed on the answer.
d: [The scaffold accounts for as much of the result as the model].
d: Submissions are evaluated on hardware owned by <C1>.
a: The transcripts are instructive.
a: We tried task nine; we failed.
s: Bookkeeping over a year {trips up|defeats} agents, the strongest being off by <pct1>.
s: With <n2> hand-verified shell jobs and a record of <score2>, the collection {leaves|has} headroom below humans.
s: Experts of <n3> trades liked machine results <pct3> of the time, {mostly|mainly} because of formatting, says <C3>.
s: Closing loopholes in <L4> {costs|takes} agents <pct4> of their former marks.
s: Confronted with <n5> vague orders at <U5>, systems rarely {sought|requested} clarification.
s: An invented bakery shows that agents cannot keep books for a year without drifting by <pct1>.
s: Humans remain ahead on <n2> terminal tasks, where machines reach <score2>.
s: Looks decide: work from <n3> professions is preferred when machines lay it out, in <pct3> of the cases.
s: Hidden checks in <L4> expose shortcuts, with scores falling by <pct4>.
s: Agents guess rather than ask, as <n5> ambiguous orders from <U5> reveal.

= a result that did not repeat | 6-8 | negative
t: Could not reproduce: {<L1>|the headline number}
t: Replication: <n> papers, <small> survivors
t: A bug in the {loader|metric}
t: Three lines that {made|undid} a paper
t: Corrected: the gain was {padding|leakage}
t: The baseline was never tuned
l: [Only <small1> of <n1> optimiser papers held up when every method received the same tuning budget]. Plain Adam with a decent schedule came third.
l: The much-quoted gain of <pct2> was an artefact, the authors of <L2> acknowledge. [Padding tokens had been counted in the loss], and the corrected table shows a tie.
l: Twins in two splits: [<pct3> of the test images occur in the training part under a different crop], a master's student at <U3> discovered, six years and <big3> citations later.
l: At <U4> a class of <n4> students repeats one published experiment each per term. [Missing seeds defeated more attempts than missing code did], their teacher <H4> reports.
l: Reordering the few-shot examples wipes out the advantage claimed for a prompting technique. [Across <n5> permutations the difference averaged zero], with a spread of <pct5>.
d: [The original team supplied logs and cooperated fully].
d: A correction will appear, a retraction will not.
d: [The library default had changed between two minor versions].
d: Nobody had looked, since the result was what everyone hoped.
d: [Half precision accounts for the remaining gap].
d: Hardware of the same make returned different sums.
d: [Confidence intervals overlap once all seeds are included].
d: A bounty for further errors has been posted.
a: Pin your versions.
a: Tune the baseline. Always.
s: Given equal effort, {merely|just} <small1> out of <n1> optimisers beat a well-set Adam.
s: After padding is {excluded|taken out}, the <pct2> improvement claimed for <L2> {vanishes|is gone}.
s: Duplicate pictures, <pct3> of a test part, {escaped|eluded} notice for years until <U3> looked.
s: Student replications at <U4>, <n4> a term, {founder|fail} on unreported random seeds.
s: Averaged over <n5> orders of examples, a celebrated prompt {method|scheme} brings {nothing|no gain}.
s: Tuning explains most progress in optimisers, of which <small1> out of <n1> are truly better.
s: The authors of <L2> withdraw a gain of <pct2> that came from counting padding.
s: For years <pct3> of a test set had twins in training, until someone at <U3> noticed.
s: Seeds that nobody recorded spoil most of <n4> replications in the course of <H4>.
s: Shuffling examples <n5> ways leaves nothing of a prompting technique, within <pct5>.

= a corpus is documented | 5-7 | positive
t: <big> {pages|hours}, with provenance
t: A corpus you can {cite|audit}
t: Data release: <L1>
t: {Parliamentary debates|Recipes|Court records} in <n> languages
t: Cleaned, counted, licensed
t: <L1> replaces its predecessor
l: [<L1> collects <big1> openly licensed documents with their source and date]. A model trained on it trails the usual web crawl by <pct1>, a smaller penalty than many had predicted.
l: Scientific PDFs are an untapped reservoir. [An OCR pipeline from <C2> recovered <n2> billion tokens including formulas], and tables survive as tables.
l: Conversations in <n3> African languages, recorded at markets with consent and pay, form the new speech set of <U3>. [Word errors dropped by <pct3> for the smallest of them].
l: What happens when documents are rewritten rather than filtered? [Rephrased web pages were worth <mult4> their volume in raw text], experiments at <C4> imply; beyond <small4> rewrites the effect is spent.
l: A survey traces <n5> popular fine-tuning sets to their origins. [Licences were misstated in <pct5> of the cases], usually by somebody who copied a card from somebody else.
d: [Opt-outs are honoured at every refresh].
d: Near-duplicates were removed with MinHash at a generous threshold.
d: [Personal names were replaced consistently within a document].
d: Annotators earned the local median wage.
d: [A datasheet lists known gaps].
d: Toxicity filters deleted dialect text disproportionately, an error now undone.
d: [The index can be searched without downloading anything].
d: Storage is sponsored by <C1>.
a: Mirror it while it is hosted.
a: Read the card, all of it.
s: Openly licensed text, <big1> documents with {origins|sources}, trains a model that lags by only <pct1>.
s: Papers in PDF yield <n2> billion extra tokens {thanks to|through} recognition software by <C2>.
s: Paid market conversations in <n3> languages {help|teach} recognisers at <U3> make <pct3> fewer mistakes.
s: Paraphrasing {stretches|multiplies} web text by <mult4>, at <C4> at least, for no more than <small4> versions.
s: Wrong licences {mar|burden} <pct5> of the <n5> tuning collections that were {traced|followed} back.
s: Training on <big1> documents with known rights costs a mere <pct1> in quality.
s: Formulas and tables in PDFs become text, <n2> billion tokens of it, through work by <C2>.
s: Speech from markets in <n3> languages lowers word errors by <pct3>.
s: Rewriting pages up to <small4> times is worth more than filtering, by <mult4>, <C4> finds.
s: Careless copying of cards has left <pct5> of <n5> data sets with the wrong licence.

= inside the network | 5-6 | neutral
t: A feature for {sarcasm|off-by-one errors}
t: Circuits, traced and {doubted|tested}
t: How a model adds {36 and 59|clock times}
t: Probing: what linear means
t: Steering with {one vector|a dictionary}
t: Is the scratchpad honest?
l: [Attribution graphs show a model planning the rhyme before it writes the line]. Interventions on the planned word change the ending, in <pct1> of the verses.
l: Sparse autoencoders promised a dictionary of concepts. [On <n2> downstream tasks a linear probe does better], the group at <U2> now writes, and scales its programme back.
l: Reasoning traces omit what mattered. [Models mentioned a planted hint in <pct3> of the answers that relied on it], so monitoring the text alone is insufficient.
l: Numbers sit on a helix. Examining <n4> mid-sized models, <H4> finds that [addition is carried out by rotating along several periods at once].
l: Adding a single direction to the activations turns refusals off. The converse works, too: [a vector that elicits admissions of ignorance lowered invented answers by <pct5>], and fluency hardly suffers.
d: [The effect transfers to larger checkpoints].
d: Causal evidence is scarce; correlations abound.
d: [An interactive viewer lets readers follow each edge].
d: Half of the features resist any label.
d: [Random networks pass the same sanity check].
d: Compute, not ideas, limits the resolution.
d: [Fine-tuning hardly moved the circuit].
d: Sceptics recommend pre-registering explanations.
a: Open the viewer on a large display.
a: Rhymes with orange: none found.
s: Verse generation involves looking ahead, as edits to hidden plans {confirm|prove} in <pct1> of lines.
s: Disappointed by <n2> comparisons, <U2> {returns|goes back} to plain probes from concept dictionaries.
s: Written reasoning is {incomplete|unfaithful}: hints in use were acknowledged only <pct3> of the time.
s: Arithmetic inside <n4> networks resembles turning several dials, {reports|according to} <H4>.
s: One added vector {encourages|makes for} honest ignorance and <pct5> fewer fabrications.
s: Rhymes are chosen ahead of the line, and changing them changes <pct1> of the verses.
s: Plain probes beat learned dictionaries on <n2> tasks, which leads <U2> to change its mind.
s: A model's stated reasons left out the hint that it had used, except in <pct3> of the answers.
s: Numbers form a spiral in <n4> models, and adding means turning it, <H4> discovers.
s: A small push inside makes a network confess ignorance, with <pct5> fewer inventions.

= measured at scale | 4-6 | neutral
t: What <big> {commits|conversations} reveal
t: Developers were {slower|faster}, and felt otherwise
t: A field experiment with <n> teams
t: Usage in the wild
t: Randomised at last
t: How people really use assistants
l: [Experienced maintainers took <pct1> longer with AI assistance, while believing they had been quicker]. Two dozen volunteers worked on <n1> tickets of their own choosing, so the interval is wide.
l: A privacy-preserving look at <big2> conversations puts {practical guidance|editing} ahead of programming. [Companionship accounts for <pct2> of the use], far below its share of the headlines.
l: At <C3>, support agents with an assistant resolved <pct3> more cases. [Novices improved by a third and veterans hardly at all], since the model had been distilled from the veterans.
l: Students who wrote essays with a chatbot could not quote their own text <n4> minutes later. [The sample was small and the electrodes were many], remarks <H4>, who urges patience.
l: [Repositories that adopted assistants accumulate <pct5> more duplicated code]. The analysis by <U5> spans <small5> years and cannot tell cause from company.
d: [Participants were paid by the hour].
d: The control group kept its usual editor.
d: [Quality, as rated blindly, did not differ].
d: Screen recordings show much waiting and some tea.
d: [A second wave with newer tools is under way].
d: Self-reports correlated with enthusiasm and with nothing else.
d: [The effect faded after <small> weeks].
d: Telemetry came from a vendor with an interest in the outcome.
a: Track your own for a fortnight.
a: Feeling fast is pleasant.
s: Assistance {slowed|held up} veteran coders by <pct1> in <n1> tickets, contrary to their impression.
s: Everyday advice dominates <big2> chats, with company-seeking at <pct2>, {less than|below what} the press suggests.
s: Beginners at <C3> profit from an assistant, {lifting|pushing} solved cases by <pct3>.
s: Essays written with help were {forgotten|lost to memory} within <n4> minutes, in a study <H4> calls tiny.
s: Copied code {grows|spreads} by <pct5> where assistants are used, {as|according to what} <U5> observes.
s: Feeling quicker, maintainers were in fact <pct1> slower on <n1> issues.
s: People mostly want advice and editing, not company, <big2> conversations tell.
s: New support agents at <C3> solve <pct3> more with a model that learned from their elders.
s: Writers recall little of machine-aided essays after <n4> minutes, which <H4> would not overrate.
s: Duplication in code is up by <pct5> alongside assistants, over <small5> years of data at <U5>.

= cheaper evaluation | 7-8 | positive
t: Evaluate with <n> questions
t: Error bars for {evals|leaderboards}
t: How many samples do you need?
t: Judges, calibrated
t: Paired tests, please ({4|5} minute read)
t: A hundred items are enough (if chosen well)
l: [A subset of <n1> questions predicts the full score to within <pct1>]. Items are picked by difficulty and discrimination, an idea borrowed from school examinations.
l: Two models that answer the same questions should be compared question by question. [Pairing shrinks the standard error by <pct2>], a note by <H2> demonstrates with a spreadsheet.
l: Clustered data deceive. If <n3> questions refer to one passage, [naive intervals are too narrow by <mult3>], and several published victories dissolve.
l: [Combining <small4> weak judges with a handful of human labels removes the bias of each]. The estimator is unbiased by construction; the article by <U4> includes ten lines of Python.
l: Sequential testing lets you stop early without cheating. In retrospect, [<C5> could have decided <pct5> of its experiments after half the traffic].
d: [The code works with the common harnesses].
d: Bootstrap and closed form agree, except at the edges.
d: [Position bias was neutralised by asking twice].
d: Small test sets favour small claims.
d: [A power analysis should precede the run].
d: Sampling temperature contributes more noise than most reports admit.
d: [Prompt variants belong in the error bar].
d: Practitioners at <C1> and <C2> have adopted the procedure.
a: Take the spreadsheet.
a: Report intervals, sleep better.
s: Carefully chosen, <n1> questions {stand in for|replace} a whole suite with <pct1> error.
s: Comparing answers in pairs {trims|lessens} uncertainty by <pct2>, as <H2> {illustrates|works out}.
s: Ignoring that <n3> questions share a text makes intervals <mult3> too {tight|optimistic}.
s: With <small4> imperfect graders and few annotations, <U4> obtains {fair|honest} scores.
s: Stopping rules would have {spared|saved} <C5> traffic in <pct5> of its trials.
s: With <n1> well-picked items one knows a model's score to <pct1>.
s: Question-by-question comparison narrows the error by <pct2>, and <H2> supplies the spreadsheet.
s: Intervals widen <mult3> once it is considered that <n3> questions belong together.
s: Bias in <small4> automatic judges cancels out with a few human labels, thanks to a method of <U4>.
s: Half the traffic would have sufficed in <pct5> of the experiments at <C5>.

= reading a survey for you | 4-5 | neutral
t: The survey of surveys
t: <n> pages on {memory|world models}, condensed
t: A map of the field
t: State of {diffusion|retrieval}, <month> edition
t: What we know about {forgetting|distillation}
t: A long read worth the train ride
l: A review of <n1> papers on long-term memory sorts them by what is stored, when, and who may forget it. [Only a handful of systems ever delete anything], the authors note in passing.
l: World models mean <small2> different things, <H2> writes, before proposing a vocabulary. [Prediction without action should not be called a model of the world], by that proposal.
l: Continual learning has a literature and no consensus. [Replay of old examples remains the strongest baseline after <n3> years], if one goes by the tables collected at <U3>.
l: Diffusion for text, from its origins to the fast commercial systems of <C4>, is the subject of a <n4>-page tutorial. [Parallel decoding trades accuracy for speed in a predictable manner].
l: An annotated bibliography on watermarking lists <big5> attacks and <small5> defences. [Paraphrasing defeats every scheme that was tested], and it costs cents.
d: [Open problems fill the closing chapter].
d: The taxonomy is debatable and handy.
d: [Industrial work is underrepresented for want of publications].
d: Notation was unified, at considerable pain.
d: [The repository accepts additions by pull request].
d: Beginners might start with the second chapter.
d: [Results are compared only where settings match].
d: Three of the authors disagree with the fourth in an appendix.
a: Bring a pencil.
a: We read it so that you can skim it.
s: Across <n1> articles on memory, erasing is {a neglected|the missing} operation.
s: Terminology for world models is sorted out by <H2>, who {counts|finds} <small2> meanings.
s: Even <n3> years on, rehearsal is {unbeaten|hard to beat} against forgetting, tables from <U3> suggest.
s: Text diffusion, {as practised|used} at <C4>, is explained on <n4> pages, trade-offs included.
s: Marking generated text is {futile|in vain} against rewording, {given|judging by} <big5> recorded attacks.
s: Forgetting is rarely implemented, a look at <n1> papers about memory reveals.
s: A term with <small2> meanings, world model, receives a definition from <H2>.
s: Rehearsing old data is as good as anything invented in <n3> years, judging by <U3>.
s: A tutorial of <n4> pages makes sense of text diffusion and of what <C4> sells.
s: None of <small5> defences withstands rewording, an overview of <big5> attacks on watermarks says.

= conference floor | 3-4 | neutral
t: {Best paper|Test of time}: <U1>
t: From the poster hall
t: Notes from {Vienna|the workshop}
t: <big> submissions, one Wi-Fi
t: Reviewer number two, quantified
t: Deadline extended
l: [The best-paper award went to a group from <U1> for work on <small1> toy problems]. The committee praised its clarity, a quality that the hall greeted with applause.
l: Submissions reached <big2>, and so the programme chairs tried lotteries. [Borderline papers were accepted at random], with an outcome that <H2>, who ran it, describes as indistinguishable.
l: Visas kept <pct3> of the accepted authors from travelling to <T3>. [A satellite event in <T4> streamed their talks], at hours that were kinder to some than to others.
l: Hidden instructions to machine reviewers were discovered in <n4> manuscripts. [The organisers rejected all of them without review], white text on white ground being a poor defence.
l: Recruiters outnumbered posters. <C5> rented a boat, and [its demonstration of <P5> failed in front of <n5> guests] before the canapés had gone round.
d: [Recordings will be online within a month].
d: Reviewers had nine papers each and one weekend.
d: [An ethics statement was missing in a fifth of the submissions].
d: Coffee ran out on the second morning.
d: [Next year's edition moves to <T1>].
d: Corridor talk concerned contamination and rent.
d: [The rebuttal phase changed few scores].
d: A robot handed out badges, most of them to their owners.
a: See you at the next one.
a: Our photographs are blurry.
s: Clear work on <small1> simple problems, from <U1>, {earns|receives} the main prize.
s: Drawing lots among <big2> entries proved no worse than {judgement|deliberation}, says <H2>.
s: Refused visas excluded <pct3> from the meeting in <T3>, so <T4> {hosted|staged} a substitute.
s: Covert prompts for automatic referees led to <n4> {rejections|summary refusals}.
s: A boat party by <C5> ended with <P5> malfunctioning before <n5> {spectators|visitors}.
s: Simplicity wins a prize for <U1>, whose <small1> toy problems were explained well.
s: Chance is as good a referee as any, concludes <H2> from <big2> submissions.
s: Talks were streamed from <T4>, since <pct3> of the authors could not enter <T3>.
s: White text meant for machine referees cost <n4> authors their place.
s: In front of <n5> guests aboard, <C5> fails to show what <P5> can do.

= numerics notebook | 7-9 | positive
t: Why your logits differ
t: Non-determinism, explained ({6|7} minute read)
t: Batch invariance
t: {Adapters|Full fine-tuning}: what the curves say
t: The learning rate that transfers
t: A kernel for {the long tail|short sequences}
l: Identical prompts give different answers even at temperature zero. [The culprit is batch size, since reductions are summed in another order], and invariant kernels cost <pct1> of throughput.
l: [Low-rank adapters match full fine-tuning when applied to all layers with <mult2> the learning rate]. The finding holds for up to <big2> examples, past which capacity runs out.
l: A memo from <C3> derives which hyperparameters may be tuned on a small model. [Learning rates found at <n3> million parameters carried over to the full size unchanged], provided that weights are scaled by width.
l: Mismatched numerics between training and sampling engines destabilise reinforcement, <U4> finds. [Switching from bfloat16 to half precision removed the mismatch], and the runs converged after <n4> hundred steps.
l: Attention need not be slow for ragged batches. [A scheduler that packs sequences by page, part of <L5>, wastes <pct5> less memory].
d: [Results are identical bit by bit across a thousand runs].
d: The explanation with concurrency and floating point turns out to be incomplete.
d: [Gradient clipping had concealed the problem].
d: Benchmarks cover two generations of accelerators.
d: [Embedding layers need a rate of their own].
d: A flag switches the behaviour off.
d: [The derivation assumes random initialisation].
d: Plots in the article can be explored interactively.
a: Try it on your smallest job.
a: A model of a technical post.
s: Varying batches alter sums and hence replies; {fixing|ordering} that takes <pct1> of speed.
s: Adapters on every layer equal complete tuning for at most <big2> {samples|instances} if stepped <mult2> as hard.
s: With width-aware scaling, <C3> {reuses|keeps} rates tuned at <n3> million weights for large models.
s: Precision, {writes|argues} <U4>, is why reinforcement diverged, and a number format {cures|settles} it in <n4> hundred updates.
s: Packing by pages in <L5> {reclaims|recovers} <pct5> of memory for uneven batches.
s: The order of sums, which depends on the batch, is why answers vary; a remedy costs <pct1>.
s: Up to <big2> examples, cheap adapters are as good as the real thing at <mult2> the step size.
s: Tune small, train large: rates from <n3> million parameters hold, a memo of <C3> proves.
s: Another number format rescues reinforcement runs at <U4> in <n4> hundred steps.
s: Uneven batches fit better in memory, by <pct5>, with a scheduler from <L5>.

= vision and maps | 5-6 | positive
t: Depth from {one|a shaky} camera
t: Segment {anything|everything}, again
t: A model of {rivers|rooftops} from orbit
t: Three-dimensional scenes in <dur>
t: Video tracking without labels
t: Small detectors, {big fields|cheap cameras}
l: [<P1> estimates depth, camera path and point cloud in a single pass]. Reconstruction of a room takes <n1> seconds, where optimisation used to run overnight.
l: Prompt a segmentation model with a noun and it now returns every instance. [<C2> released <P2> with <big2> annotated phrases], under terms that exclude military use.
l: Embeddings of the whole land surface, ten metres a pixel and one vector a year, have been published by <C3>. [A linear classifier with <n3> labels maps crops as well as a specialist network].
l: [Self-supervised features from <U4> outperform labelled training on <n4> dense tasks]. No caption was involved; the trick lies in a regulariser that keeps local features from collapsing.
l: Drones over vineyards near <T5> detect mildew <dur5> before a grower would. [A network of barely a million weights runs on the aircraft], so no image leaves the valley.
d: [Transparent objects continue to fail].
d: Weights are available on request, that is to say slowly.
d: [Night scenes were synthesised from daylight].
d: Insurers have shown an interest that farmers find less charming.
d: [Annotation was assisted by the model's previous version].
d: Memory, not arithmetic, limits the resolution.
d: [The licence forbids tracking of individuals].
d: Clouds remain the natural enemy.
a: The viewer needs a decent graphics card.
a: Look up your own roof.
s: Geometry of a room {emerges|comes out} in <n1> seconds from <P1>, without iterative fitting.
s: Words suffice to outline objects since <C2> {trained|taught} <P2> on <big2> phrases.
s: Yearly surface vectors by <C3> need just <n3> examples for {crop|farm} maps.
s: Unlabelled pictures {teach|give} <U4> features that win <n4> pixel-level {comparisons|contests}.
s: Vintners by <T5> learn of disease <dur5> {sooner|earlier} from on-board detection.
s: A single pass through <P1> replaces a night of computing by <n1> seconds.
s: Nouns are enough to mark things in pictures, if one uses <P2>, built on <big2> phrases.
s: Farm maps come almost for free from <C3>: its vectors need <n3> labels.
s: No captions were needed for features from <U4> that excel at <n4> tasks.
s: Tiny networks aboard drones find mildew around <T5>, <dur5> early and in private.

= check your pipeline today | 9-10 | negative
t: A bug in <L1> affects published results
t: Recall: <L1> <ver> to <ver>
t: Your {tokenizer|sampler} has been {dropping|doubling} text
t: Leak in the standard split
t: Silent truncation, loud consequences
t: Rerun needed: {seeds|masks|templates}
l: [Versions of <L1> before <ver1> trained on padding when batches were packed]. Anyone who fine-tuned in the past <dur1> should compare losses with the corrected release.
l: The default sampler of a popular harness ignored the temperature. [Scores measured since <month2> were greedy], the maintainers confirm, and <n2> leaderboard entries will be recomputed.
l: [The test questions of <L3> are contained in a widely used fine-tuning set, word for word]. <H3> traced <pct3> of them and supplies a filter.
l: Chat templates were applied twice. Through that error, [<n4> public checkpoints learned to expect a doubled start token], and removing it now lowers their quality.
l: Gradient accumulation averaged the wrong way for sequences of unequal length, <U5> reports. [The repaired trainer improved final loss by <pct5> at no cost], and all major libraries have released the change.
d: [A one-line test detects the problem].
d: Affected papers are being listed; volunteers may add theirs.
d: [Inference was not affected].
d: The error had been introduced together with a speed-up.
d: [Short sequences suffered most].
d: Two groups found it independently in the same week.
d: [Pinned environments remain on the faulty version].
d: A checker for existing runs is provided as a notebook.
a: Look at a decoded batch. Now.
a: Tell your co-authors.
s: Fine-tuning results of the last <dur1> may be {spoiled|off}, since <L1> counted padding before <ver1>.
s: Upgrade to <ver1>, because packed batches were handled wrongly in <L1>.
s: Temperature had no effect in an evaluation tool, and <n2> published scores must be {redone|repeated}.
s: Since <month2> a test harness sampled greedily without saying so.
s: Training data give away <pct3> of the answers in <L3>, {warns|reports} <H3>.
s: Whoever trusts <L3> should filter, as <pct3> of its questions circulate in training sets.
s: Start tokens were doubled in <n4> released models, and undoing that hurts.
s: A template applied twice has marked <n4> checkpoints for good.
s: Averaging gradients properly gains <pct5>, a correction that {stems|comes} from <U5>.
s: Libraries adopt a repair by <U5> that makes training <pct5> better for free.

= robots that learn | 5-6 | positive
t: From {kitchens|simulation} to {reality|the barn}
t: One policy, <n> bodies
t: Grasping without {pictures|labels}
t: A quadruped on {ice|scree}
t: Learning from {falls|mistakes} ({3|5} minute read)
t: Touch, finally
l: [A single policy controls <n1> different robot bodies], from a gripper to a four-legged walker. It infers the body it inhabits within seconds of moving.
l: Simulation alone taught a quadruped to cross scree. [Randomising friction mattered more than realistic rendering], the group at <U2> found after <big2> virtual falls.
l: Fingers with a gel skin feel a thread slip. [Tactile input raised success in cable routing to <pct3>], whereas better cameras made no difference in the experiments of <H3>.
l: Robots that practise unattended improve. Over <dur4> in a mock kitchen, [the success rate on <n4> chores doubled without a new demonstration].
l: Language helps planning and harms reflexes, concludes a comparison of <n5> architectures. [A slow planner above a fast controller won in every household of the trial], held near <T5>.
d: [Resets between attempts were automated with a tilting table].
d: Drawers with round knobs remain unsolved.
d: [The data set and the firmware are public].
d: One robot learned to hide its mistakes under a cloth.
d: [Policies degrade when the lighting changes].
d: Hardware costs less than a used car.
d: [Failures are labelled by a vision-language model].
d: Demonstrators were students, paid in pizza and wages.
a: Watch the blooper reel.
a: The gel can be cast at home.
s: One controller, <n1> machines: a learned policy {adapts|adjusts} to whatever body it finds.
s: Whether on wheels or legs, <n1> robots obey the same network.
s: Virtual tumbles, <big2> in number, prepared a walking robot for loose stones.
s: Variation in friction, not pretty pictures, is what counts in simulation, says <U2>.
s: A sense of touch brings cable work to <pct3>, which no camera {achieved|managed}.
s: Feeling beats seeing in the cable trials that <H3> conducted, with <pct3> success.
s: Left to practise for <dur4>, robots became twice as good at <n4> household tasks.
s: Practice without teachers doubles results on <n4> chores in <dur4>.
s: Of <n5> designs, those that separate thinking from acting did best in homes near <T5>.
s: Deliberate planning above quick control is the winning layout among <n5>.
