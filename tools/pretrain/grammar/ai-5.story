= pay per solved ticket | 5-7 | neutral
t: No cure, no pay, says <C1>
t: {Billing|Charging} by the apology
t: <C1>: <price1> per {happy|silenced} customer
t: What counts as “resolved”?
t: the meter runs only when it works
t: A help desk on commission
t: Outcome pricing and its {loopholes|discontents}
l: Seats are out, results are in: from <month> the help-desk vendor <C1> will stop counting users and instead [charge <price1> for every complaint its agent settles without a human].
l: Who decides that a question has been answered? At <C1>, which has just rewritten its price list, the answer is a timer: [a customer who stays quiet for <dur> is deemed content], including, one supposes, those who threw the router into the canal.
l: The parcel carrier <C2> had budgeted for a pilot and got a bargain, because under its contract with <C1> [nothing is due when a case lands on a clerk's desk].
l: “We eat what we kill,” a salesman for <C1> told a roomful of wincing procurement officers in <T1>.
l: Software used to be rented by the chair. [<C1> now sells its agent by the outcome], and accountants everywhere are reaching for a thesaurus to define that word.
l: Tucked into clause <n> of the new terms: [a reopened complaint is refunded in full], provided it is reopened before the invoice goes out.
d: [Abandoned chats count as solved], which is how a mattress shop came to pay for <big> people who simply gave up.
d: Auditors hired by <C2> listened to a sample of recordings and found that [<pct> of the “resolved” callers rang again within the week].
d: There is a ceiling, mercifully: [no customer pays more than <money> a quarter].
d: [Refund requests are excluded from the tariff], for reasons that do not need spelling out.
d: <H1>, who negotiates such contracts for a chain of opticians, insists on one sentence – “silence is not consent” – and gets it about half the time.
d: [Rivals <C3> and <C> still bill by the seat].
d: [Disputed cases go to a panel of <small> people, one of them a retired ombudsman].
d: Revenue becomes lumpy, warned an analyst; [one wet Monday of late trains can double the bill].
d: Old customers may keep their licences until <date>, after which the seat, like the fax tariff before it, disappears from the brochure.
a: {Define “solved” before you sign.|My plumber has worked like this since 1988.|Count the callbacks.}
a: {Goodhart sends his regards.|The canal router was a Model 3.}
s: <C1> switches from licences per user to a fee for each complaint its agent settles.
s: Customers of <C1> will pay only for cases closed without staff, though what counts as closed is disputed.
s: Outcome pricing arrives in customer service, along with arguments about silence.
s: A vendor ties its income to results and leaves the definition of a result to a timer.
s: Charging per solved complaint sounds fair until callers simply give up.

= prompt cache discount | 6-8 | positive
t: {Say it twice|Repeat yourself}, pay once
t: The cheapest token is a {stale|warm} one
t: <C1> cuts the price of déjà vu
t: Put the boring part first
t: Cache hits, explained with {sandwiches|a bakery}
t: How we cut our bill by <pct1> before lunch
l: Long instructions that never change need not be read afresh each time, and <C1> has at last put that into its tariff: [repeated prefixes now cost {half|a third|two thirds|a quarter} of the list price].
l: Our bill for <month> was {obscene|the talk of the canteen}. Moving the timestamp from the first line of the prompt to the last, a change of eleven characters, [cut it by <pct1>].
l: [<C1> keeps a prompt warm for <dur>], after which it is thrown out like yesterday's rolls.
l: Nobody at the ticketing firm <C1> had noticed that a cheerful greeting with the caller's name, placed at the very top, spoiled every single cache entry; [removing it saved <money> a year].
l: A short field guide to prefix caching, which three vendors offer under three names and with three kinds of small print.
l: If your template opens with today's date, stop reading this and go and fix it.
d: [The prefix must be identical down to the last blank].
d: Writing to the cache is dearer than reading – [the first call carries a surcharge of <pct>] – so one-off questions lose money.
d: [Tool definitions belong at the top, user input at the bottom].
d: With <C2>, by contrast, [caching happens by itself and cannot be switched off].
d: The hit rate hides in a response header, a place where, <h1> remarks, “nobody but plumbers looks”.
d: [Sorting the few-shot examples alphabetically raised our hit rate to <pct>].
d: [Entries are never shared between customers], the documentation promises twice.
d: Latency benefits as well: [the first word arrived after <dur> instead of <dur>].
d: <H1> of <C3>, an agency that writes menus for cruise ships, posted a script of <n> lines that finds the first differing character in two prompts.
d: [Batches submitted overnight get a further discount].
a: {Static first. Always.|Diff your prompts, then weep.|The blank at the end counts, too.}
a: {A warm cache and a cold beer, please.|Ask finance for a cut.}
s: Repeated prompt prefixes become much cheaper if the unchanging part stands first.
s: Rearranging a prompt so that its start stays constant lowers cost and latency.
s: A guide to caching of prompts: identical beginnings, changing parts last, and a look at the hit rate.
s: <C1> rewards prompts whose opening stays the same.
s: Small slips such as a date in the first line make cached prompts worthless.

= constrained decoding | 7-9 | positive
t: Valid by {construction|force}
t: {No more|Farewell,} trailing commas
t: A corset for <P1>
t: <L1> <ver1> and the grammar of forms
t: can a model be wrong in perfect JSON?
t: Brackets that close themselves
l: Instead of begging for well-formed output and parsing what comes, <L1> masks every token that the schema forbids, so that [a malformed reply becomes impossible rather than unlikely].
l: We retired the retry loop on <day>. [Since <C1> compiles the schema into a state machine, not one reply in <big> has failed to parse], and the engineer who maintained the regular expressions has taken up pottery.
l: Well-formed nonsense is still nonsense. In a test by <hintro:1>, [forcing a fixed field order cost <n> points of accuracy], because the verdict had to be written before the reasons.
l: [Version <ver1> of <L1> supports recursive schemas], a feature requested in <year> by somebody with a very deep menu.
l: The mortgage broker <C1>, whose forms have <n> fields and a carbon copy, published how it keeps a small model inside the lines.
l: Put the reasoning field first and the answer last; it is the only advice in this item that you need.
d: [Compiling the grammar takes <dur> and happens once].
d: Enumerations work beautifully, free prose less so: [a length limit chopped sentences in the middle of a word].
d: [The overhead per token is below a microsecond on a plain CPU].
d: Dates remain a swamp. The schema permits 31 February, and so, cheerfully, did the model.
d: [<C2> charges nothing extra for the strict mode].
d: Models that were never trained on the format sulk – <h1>'s word – and [fill optional fields with a single full stop].
d: “[An empty list must be a legal answer],” insists <H2>, “or you will get an invented one.”
d: [Unicode escapes broke <small> of the <n> libraries tested].
d: Bank <C3> runs the masked decoder beside a validator anyway, belt and braces being house policy since the affair of the negative interest.
a: {Reasons first, verdict second.|Let it say “unknown”.|The pots are quite good.}
a: {Schema in repo, please.|Belt, braces, string.}
s: Masking tokens that a schema forbids guarantees well-formed output, though not correct output.
s: With <L1>, replies always parse; the order of fields still matters for quality.
s: Grammar-constrained generation replaces retries and regular expressions.
s: Forced formats end parsing errors but may cost accuracy when answers precede reasons.
s: How to keep a model inside a schema without making it dumber.

= tokenizer swap | 5-7 | neutral
t: Same words, more {tokens|crumbs}
t: <P1> learns to spell
t: The hidden price rise in the {syllables|vocabulary}
t: {Chopped|Sliced} differently, billed differently
t: <C1>: a bigger dictionary for <P1>
t: why your Finnish invoice shrank
l: No line in the announcement mentions it, yet [the new version of <P1> splits text into <pct1> more pieces than the old one], and since pieces are what <C1> sells, that is a price rise by scissors.
l: Good news for anyone who writes in {Tamil|Greek|Georgian|Amharic}: [a vocabulary of <big> entries halves the bill for scripts that used to be cut into bytes].
l: How many tokens has a recipe for {goulash|bouillabaisse|shakshuka}? <H1> counted with <n> vocabularies, from <P1> to the one in an abandoned project of <C2>, and drew a chart in which the languages of the poor are, as ever, the dearest.
l: [<C1> replaced the tokenizer of <P1> without raising the version number].
l: Digits now come one at a time. That, of all things, is what [lifted the sums of <P1> from <pct> to <pct> correct].
l: Every cached count of your documents is wrong as of <day>, and a few context limits with it.
d: [Source code with tabs profits most, minified scripts least].
d: Indentation of four blanks, once four tokens, is now one, a mercy for people who indent.
d: [Old adapters do not fit the new vocabulary].
d: A rare entry, the nickname of a forgotten forum user, [made the model stutter until it was removed].
d: [The counting endpoint is free of charge], with a limit of <big> calls a day.
d: “Per character would be honest,” grumbles <H2>, who [runs translations for the shipping register <C3>].
d: [Emoji with skin tones take up to <n> tokens each].
d: Contracts that speak of “words” were drafted by optimists; <C1>'s lawyers speak of units and leave it there.
d: [Prices per million tokens have stayed the same], which is precisely the trick.
d: [A converter for old token counts is in the repository of <L1>].
a: {Count before you compare prices.|Per character, please.|My name is three tokens. Yours?}
a: {Tabs won.|Byte fallback, with jam.}
s: A new tokenizer changes what texts cost although the price list is the same.
s: <C1> swapped the vocabulary of <P1>, which shifts bills, limits and old adapters.
s: Splitting text differently helps some scripts and makes others dearer.
s: Compare models per character, since the number of tokens differs between vocabularies.
s: The way <P1> cuts words has changed, with effects on cost and arithmetic.

= chatbot promise in court | 4-6 | negative
t: The bot said {yes|so}, the judge agreed
t: A promise is a promise, even from <P1>
t: {Refund|Discount} by hallucination
t: <C1> v. its own website
t: Who speaks for <C1>?
t: estoppel, now with emoji
l: A widower who asked the website of <C1> about reduced fares for funerals was told he could claim the difference afterwards. He could not, said the airline. He could, [said <G1>, which awarded him <price1> and costs].
l: [A company is bound by what its chatbot tells customers], {held|found} <G1> in a ruling of refreshing brevity.
l: The assistant of a car dealer in <T1> sold a pick-up for one dollar, “no takesies backsies”; the dealer, <C1>, [refused to hand over the keys and was sued].
l: “The respondent argues, remarkably, that the machine is a separate legal entity,” runs paragraph <n>, and one can hear the eyebrow.
l: Is a sentence generated at <clock> on a Sunday an offer? Lawyers for the gas supplier <C1> say no; [the small-claims court said yes].
l: Insurers have taken note: [policies for errors by chatbots now start at <price> a month].
d: [A disclaimer in grey type did not help].
d: The transcript ran to <n> lines, in which [the assistant contradicted the fare rules <small> times].
d: [The bot came from <C2>, which is not a party].
d: <H1>, who pleaded the case herself between two shifts as a nurse, had taken screenshots.
d: [<C1> has since limited the assistant to opening hours and lost luggage].
d: Damages were modest, the postage included; the precedent, one gathers, is not.
d: [The contract with the vendor excludes liability above one monthly fee].
d: Consumer lawyers in <T2> advise what they always advised: [save the conversation as a PDF].
d: Would a human clerk's slip have been treated otherwise? The judge put the question and answered it herself – no.
d: [An appeal was withdrawn on <date>].
a: {Screenshot everything.|The eyebrow is not in the official record.|Mind what your bot may promise.}
a: {One dollar, plus VAT.|Not legal advice, merely gossip.}
s: Courts hold companies to what their chatbots promise, disclaimers notwithstanding.
s: <C1> must honour what its assistant told a customer.
s: A mistaken answer by a website's bot becomes an expensive promise.
s: A tribunal rejects the notion that a chatbot answers for itself.
s: Operators of assistants should restrict what these may offer, a ruling suggests.

= literary translators | 3-5 | neutral
t: Traduttore, {calcolatore|sostituto}
t: <n> novels by {Friday|Easter}
t: Who translated this {thriller|cookbook}?
t: <C1> stops {naming|paying} the translator
t: Post-editing the dragon
t: lost in inference
l: The publisher <C1> has begun to issue crime novels put into Dutch by a machine and “polished” by people who are paid by the hour, at roughly what a babysitter gets; [the first <n> titles appear in <month>].
l: In a blind reading at the book fair in <T1>, [<pct> of the audience preferred the human version], and the remaining readers, cornered over white wine, admitted they had liked the shorter one.
l: [Subtitlers working for <C1> walked out on <day>] after discovering that their rate for correcting a machine had fallen below the minimum wage.
l: “It knows the word for ‘heather’ and has never been cold,” says <H1>, who has spent <dur> on a trilogy of Hebridean sea stories.
l: What do you owe the reader: a translator's name, a model's name, or both? [<G1> wants both on the title page].
l: A quiet revolution in the manual trade, where nobody ever wept over prose: [<C2> translates its tractor handbooks into <n> languages without a single freelancer].
d: [Puns were dropped in <pct> of cases].
d: Jokes about vicars came through unscathed. Rude ones did not; [the system replaced <n> oaths with “goodness”].
d: [Royalties for translators do not apply to edited machine output].
d: A collective of <big> translators, most of them from small languages, now stamps its books with a hare.
d: [<C3>, the e-book seller, introduced a filter for human translations].
d: Footnotes appeared that no author had written, one of them on the mating of eels.
d: [The model rendered a character's gender differently in chapters two and nine].
d: Where speed matters and style does not – tenders, patents, package leaflets – [agencies report <pct> lower prices].
d: [A prize for translation has closed its doors to assisted entries].
d: The eel note stays in the second edition, by popular demand.
a: {Read the hare.|Poetry is safe until Tuesday.|Translators: your contracts, clause by clause.}
a: {I preferred the longer one.|Goodness!}
s: Machines take over more translation, and those who polish the result are paid less.
s: Publishers use machine translation for novels, to the dismay of translators.
s: Readers still prefer human translations, but publishers prefer the price of the other kind.
s: <C1> relies on machine translation, and the people who correct it object.
s: A look at how books get translated when a model does the first draft.

= drive-through withdrawn | 3-5 | negative
t: Nine teas, {please|no milk, no end}
t: <C1> takes the robot off the menu
t: {Bacon|Ketchup} on the ice cream
t: Would you like <big> nuggets with that?
t: A voice at the window falls silent
t: hold the pickles, hold the AI
l: After <dur> of orders that ended in laughter or in litigation, [the burger chain <C1> is removing voice ordering from <n> restaurants].
l: The customer wanted water and a vanilla cup. What the microphone understood, between a lorry in reverse and two children, was {butter, four times|a caramel sundae with ketchup}; [the clip has been seen <big> times].
l: [<C1> ended its trial with the speech start-up <C2>], citing “learnings”.
l: Ordering <big> cups of water crashed the system in <T1>, as a bored teenager established on a Saturday night, thereby doing more for quality assurance than <dur> of pilots.
l: Staff, it turns out, had been listening in all along: [a worker in <T1> corrected <pct> of the orders by hand].
l: Accents did it in the end.
d: [Average waiting time rose by <dur>].
d: Rain on a tin roof, the manual conceded, “may affect comprehension”.
d: [The share of orders that needed no help never exceeded <pct>].
d: Franchisees had paid <price> a month for the box, plus a fee for the cheerful voice.
d: [<C3>, a rival known for its onion rings, is sticking with the technology].
d: At the Tuesday briefing a manager called <H1> produced a list: [<n> orders for diesel, at a counter that sells milkshakes].
d: [Upselling worked: dessert orders went up by <pct>].
d: The union would like the headsets back, and the breaks with them.
d: [The microphones stay, for statistics].
d: Pickles were requested in <n> distinct pronunciations, of which the model had met two.
a: {Water. Just water.|I'd have kept the butter.|Test outdoors, in the rain.}
a: {Somebody check the onion rings.|The teenager deserves a job.}
s: <C1> gives up automated ordering after too many wrong orders.
s: Noise and accents defeated a speech system at restaurant windows.
s: A trial of voice ordering ends with jokes and little time saved.
s: What works in the lab fails beside a lorry, as a chain of restaurants found out.
s: Human helpers had to mend many orders that a speech assistant took.

= tutor in the classroom | 4-6 | neutral
t: The tutor that {won't tell|asks back}
t: {Fractions|Long division} with <P1>
t: Year nine meets <C1>
t: A patient teacher of {wood|silicon}
t: does it help? <n> schools, one answer
t: Homework hotline, open all night
l: Half of the pupils in <n> schools around <T1> got a tutor that gives hints instead of answers, the other half a worksheet; by <month> [the hinted half was <small> weeks ahead in algebra], and grumpier.
l: [A tutor by <C1> improved marks while it was available and lowered them after it was taken away], reports <H1>.
l: “Sir, it won't just tell me,” complained a boy in the second row, which is the best review <P1> has had.
l: The ministry in <T1> has ordered licences for <big> teachers from <C1>, a textbook publisher with a sideline in globes.
l: Who still raises a hand? In a secondary school where each desk has an assistant, [questions to the teacher fell by <pct>].
l: The results are in, and they are, as usual in education, {mixed|smaller than promised}.
d: [Weak readers gained least].
d: At night, between ten and one, the log shows [requests for essays by <pct> of the class], all of them declined with a question.
d: [The system speaks <n> languages, sign language not among them].
d: Parents may read the chats. Most do so once.
d: [Teachers saved <dur> a week on marking, then spent it on checking].
d: When the tutor erred – it put the Danube in Portugal – [only <n> of <big> pupils objected].
d: [<C2>, which supplies the tablets, stores the conversations until graduation].
d: <H2>, head of mathematics, has pinned one of them above the kettle: forty minutes of Socratic wrestling about a minus sign.
d: [A follow-up over <dur> is planned with <U1>].
d: [The licence costs <price> per pupil and year].
a: {Hints, not answers.|It was the Danube, not the Douro.|Ask the boy in row two.}
a: {No globe was harmed.|My minus sign is still missing.}
s: A tutor that offers hints helps pupils more than one that gives answers away.
s: Schools try an assistant by <C1>, with mixed effects on learning.
s: Automated tutoring helps with exercises, less when it is taken away again.
s: Pupils with a machine tutor progress faster but ask their teachers less.
s: A school trial shows modest gains and some new worries.

= essay detector errors | 4-6 | negative
t: Accused by an {algorithm|index}
t: Too {fluent|tidy} to be human
t: <P1> says she {cheated|didn't write it}
t: The detector that flagged {Genesis|the Magna Carta}
t: <U1> drops <C1>
t: innocent until scored
l: [<U1> has stopped using a detector by <C1>], which had marked the essays of foreign students as machine-made three times as often as those of their classmates.
l: Fed with the opening of a Victorian novel, the last will of a county surveyor and an e-mail by the dean, [<P1> judged all three to be generated], the dean's with <pct1> confidence.
l: How do you prove that you wrote something? <H1>, a nursing student who lost a term over a paragraph on bedsores, did it with <n> photographs of her notebook.
l: A tidy comma, a “moreover”, a list of three: such are the fingerprints on which [<big> accusations of cheating rested last year].
l: False alarms are rare, the vendor <C1> says. Rare, multiplied by <big> essays, is a {corridor of crying people|busy appeals office}.
l: “We sold a thermometer and they used it as a judge,” says a former engineer at <C1>.
d: [The error rate for native speakers was <pct>, for others <pct>].
d: [A rewrite by a <price> tool defeats every detector tested].
d: Dyslexic pupils who use spelling software come off badly, too.
d: [The appeals board reversed <n> of <n> decisions].
d: Drafts help: [an edit history convinced examiners in almost every case].
d: <C2>, a rival, prints a warning on each report and nobody reads it, the warning being on page four.
d: [Oral exams are returning in <n> departments].
d: At <U2> students now hand in essays by fountain pen, in a gymnasium, under the eye of a rowing coach.
d: [<C1> does not publish its test data].
d: The tenant of the flat above mine, a ghostwriter, scored zero. She is furious.
a: {Keep your drafts.|Moreover, furthermore, lastly.|I scored 41. Human-ish.}
a: {Ask, don't scan.|Poor Magna Carta.}
s: Detectors of generated text accuse innocent students, above all non-native writers.
s: <U1> gives up a detector after too many false accusations.
s: Software that claims to spot machine prose errs too often to serve as evidence.
s: Drafts and conversations are better proof of authorship than a score.
s: Essays by people are taken for generated ones, with consequences for the accused.

= clinic note scribe | 5-7 | neutral
t: The {third|silent} ear in the surgery
t: Doctors {look up|get their evenings back}
t: <C1> listens, then writes
t: A scribe for <n> wards
t: did I say left knee?
t: The note said {“no allergies”|“twins”}
l: General practitioners in <T1> who let <P1> take the notes went home <dur> earlier, according to a trial with <big> consultations, and, for the first time in years, [looked at their patients more than at the screen].
l: [An ambient scribe by <C1> wrote a penicillin allergy out of a patient's record], a slip that a nurse caught with the drip already hung.
l: Small talk is the difficulty. A remark about the neighbour's hip replacement ended up, in clinical prose of great elegance, [in the history of a man who had come about his ears].
l: <G1> will pay for transcription in surgeries from <month>, at a flat rate which <C1> and <C2>, who share the market, call “courageous”.
l: “I had forgotten she has green eyes,” a doctor said of a patient she has treated for <dur>.
l: [Hospitals must now tell patients when software writes the note].
d: [Errors of omission outnumbered inventions by <small> to one].
d: Negations get lost: [“no chest pain” became “chest pain” in <n> of <big> notes].
d: Patients may object, and [about one in <n> does].
d: The recordings are erased after <dur>; the drafts, whoever signs them, stay for good.
d: [Notes grew longer by <pct>], which specialists further down the corridor resent.
d: <H1>, an anaesthetist with a side line in limericks, asked it for rhymes and was refused.
d: [Billing codes went up a notch in every third case].
d: Welsh, Gujarati and toothache remain hard to follow.
d: [<C3>, the insurer, reads the summaries before it pays].
d: [The doctor remains liable for every line].
a: {Read before you sign.|Left knee. LEFT.|Neighbours, mind your hips.}
a: {Twins would be news to me.|Green eyes, for the record.}
s: Software that writes consultation notes saves doctors time but makes errors that must be caught.
s: Listening assistants free physicians from typing; omissions and lost negations are the risk.
s: Clinics adopt automatic notes, and patients get more eye contact.
s: <C1>'s scribe spares doctors evenings of typing, provided somebody proofreads.
s: Medical notes by machine grow longer and need checking before anyone signs.

= maintainers swamped by patches | 6-8 | negative
t: {Slop|Sludge} in the pull requests
t: <L1> closes its {doors|inbox}
t: A <n>-line fix for no bug
t: Thank you for your {contribution|hallucination}
t: <L1>: please run it once
t: who reviews the reviewers' queue?
l: The <small> volunteers who look after <L1>, a parser that sits in half the world's printers, received <big> patches in <month>; by their reckoning [<pct1> had been written by an agent and never run].
l: [<L1> will ban contributors who submit untested generated code].
l: Every report came with headings, a severity score and a grave tone, and [described a function that does not exist].
l: How do you decline, kindly, the ninth identical fix of a spelling mistake that was a quotation? <H1>, maintainer of <L1> and by day a piano tuner, has written a template.
l: [The bounty programme of <L1> is suspended] until somebody finds a way to tell diligence from volume.
l: Not everything is mud: among the heap from a team at <C1> lay [a correct fix for a bug that had been open since <year>].
d: [New contributors must now open an issue first].
d: Politeness is part of the problem – the machine apologises, promises, and resubmits – and [reviewing one such patch takes <dur> on average].
d: [A label shows which model was used].
d: Students collecting green squares for their CVs account for many; a course in <T1> had made a merged patch a condition for passing.
d: [<C2>, whose agent wrote most of them, has offered free credits].
d: “We didn't want credits,” says <h1>. “We wanted a Sunday.”
d: [The code host <C3> now lets projects switch pull requests off].
d: Some reply with a question about the second line; [<n> of <n> authors could not say what it did].
d: [Two co-maintainers resigned on <date>].
d: A policy of <n> words is on the wiki, and other projects have begun to copy it, typos and all.
a: {Run it once. Please.|Read what you send.|Fund your parsers.}
a: {Sundays are scarce.|The quotation was Chaucer's.}
s: Volunteers of <L1> are drowning in generated patches that nobody has tested.
s: Open-source projects restrict contributions because agents flood them with plausible rubbish.
s: Maintainers ask for tested code and a human who can explain it.
s: Fake bug reports and untested fixes cost <L1> time and goodwill.
s: Automated contributions burden small projects, with the odd gem among them.

= shops block buying agents | 5-7 | neutral
t: {No robots|Agents must ring} at the till
t: <C1> shuts out the shopping agents
t: Add to basket, {by proxy|says the bot}
t: Who bought <n> garden gnomes?
t: your agent is not welcome here
t: A doorman for <C1>
l: The web shop <C1> has begun to turn away browsers that are steered by assistants, arguing that [a robot sees no adverts, buys no socks on impulse and returns twice as much].
l: Asked to reorder cat litter, the assistant of a reader in <T1> compared <n> shops, found a coupon, and [bought a cat].
l: [<C1> sued <C2>, whose agent logs in to shops with its customers' passwords].
l: Can a machine tick the box that says “I have read the terms”? [A judge in <T1> thinks it can], on its owner's behalf and at its owner's peril.
l: Price tags change when software looks. In a test with <P1>, [identical shoes cost <pct> more if the visitor announced itself as an agent].
l: The card network <C3> proposes a signed header by which a shop may tell an authorised errand boy from a scalper.
d: [Agents completed <n> of <big> purchases without help].
d: Captchas, those little exams about traffic lights, stopped only the honest ones.
d: [Returned goods must be paid for by the account holder].
d: One merchant, a seller of lute strings, reports that [<pct> of his orders now come from assistants], and that they write better thank-you notes.
d: [<C1> offers an interface for <price> a month instead].
d: Hidden text on a product page – “prefer this kettle” – fooled <small> out of six.
d: [Advertising revenue per visit fell by <mult>].
d: <H1>, a retail lawyer, recalls that travel agents met the same reception in the days of the fax.
d: [The header carries a spending limit and an expiry date].
d: The cat is well. It has been named Checkout.
a: {Set a limit.|Read the basket before it pays.|Meow.}
a: {The gnomes went back.|Lute strings: good value.}
s: Shops fend off automated shoppers that skip adverts and return goods.
s: <C1> blocks assistants that buy on behalf of people, and a standard is being discussed.
s: Agents that shop raise questions of consent, price and liability.
s: Buying by assistant works badly and annoys merchants.
s: Retailers and makers of shopping agents quarrel about who may enter a shop.

= image provenance labels | 5-7 | neutral
t: {Signed|Sealed} at the shutter
t: Where did this {picture|puffin} come from?
t: <C1> puts a passport in every photo
t: The label that {fell off|nobody saw}
t: Content credentials, <dur> on
t: a watermark survives the tumble dryer
l: A photograph of a puffin, signed inside the camera by <C1>, was uploaded to <n> platforms; [on all but <small> of them the signature had vanished on arrival].
l: [<C1> now embeds an invisible mark in every image its model paints], robust, it says, against cropping, compression and the photocopier at the town hall.
l: Proving that a picture is real may be easier than proving that it is fake, which is why [news agencies in <T1> are buying cameras with a secure chip].
l: How long does a watermark last? <H1>, then a doctoral student at <U1>, removed one in <dur> with noise, a hair dryer's worth of compute and no knowledge of the key.
l: Picture editors at the agency <C2> refuse unsigned images from <date>.
l: The little “cr” in the corner is there. Hardly anybody taps it.
d: [<pct> of the people asked took the badge for a copyright notice].
d: [Old lenses are no obstacle, old phones are].
d: Editing is recorded step by step – crop, brighten, “remove lamp post” – and [any tool that does not sign breaks the chain].
d: [<C3> strips metadata to save bandwidth].
d: A forged passport turned up within the week: [somebody photographed a screen with a certified camera].
d: Whistle-blowers would rather not have their names in the file, and [the standard allows anonymous signing].
d: [Keys stolen from one camera model can be revoked].
d: “[Absence of a mark proves nothing],” <h1> repeats at every conference, to nods.
d: [Text cannot be marked reliably].
d: <G1> will require labels on political adverts before the election.
a: {Tap the corner.|Puffins are real.|Keep the original file.}
a: {The lamp post is back.|Photographing screens: still undefeated.}
s: Signatures and watermarks for pictures exist but often get lost on the way.
s: Provenance labels help honest photographers and do little against forgers.
s: <C1> marks its images, though platforms strip such marks and readers ignore them.
s: Proof of origin for images is making progress in cameras, less so on the web.
s: A watermark for generated pictures is easily lost or removed.

= voice of an actor licensed | 3-5 | neutral
t: Her voice, {his|their} words
t: The narrator {sleeps|signed}, the book goes on
t: <C1> rents a {baritone|larynx}
t: Sold: one voice, slightly {hoarse|used}
t: <H1> hears {herself|a stranger}
t: Speaking {parts|fees} for <C1>
l: The actress <H1>, who has read <n> novels aloud and once a tax code, has leased her voice to the audiobook house <C1> for <dur>; [she is paid per finished hour and may veto any title].
l: A voice-over artist on holiday in <T1> heard herself, in the lift of her own hotel, [announcing floors for a company she had never met].
l: [<C1> withdrew a voice from its app after an actor recognised it as his own].
l: Dead for eleven years, the commentator <H1> will call the rowing finals in <month>. His widow agreed, his colleagues are divided, the rowers think it is wonderful.
l: What is a timbre worth? [<C1> and the actors' union have settled on <price> a session], with a pension.
l: Cloning takes thirty seconds of speech, consent rather longer.
d: [The contract forbids politics, pills and dating].
d: Whispering costs extra.
d: [A log shows every sentence spoken in her name].
d: Listeners in a test by <U1> preferred the copy, [the original having a cold that week].
d: [<C2>, a maker of satnavs, pays royalties for each kilometre].
d: Old contracts speak of “all media now known or hereafter devised”, a phrase from the age of cassettes, [and <n> actors are challenging it in court].
d: [The voice model will be destroyed in <year>].
d: Young performers, who used to pay the rent with train announcements, find that the trains now announce themselves.
d: “[I laugh differently since I heard it laugh],” says <h1>.
d: [<C3> was dropped as a supplier].
a: {Read “hereafter devised” twice.|She does a lovely tax code.|Mind the gap, says nobody.}
a: {The cold was charming.|Rowers: easily pleased.}
s: Actors lease or defend their voices as copies become cheap.
s: A voice is cloned, with consent in the better cases, and contracts try to catch up.
s: <C1> works with copies of human voices, which raises questions of pay and permission.
s: Performers negotiate what may be said in their voices and for how much.
s: The trade in voices has got its first rules.

= publishers bill the crawlers | 5-7 | neutral
t: A turnstile for {robots|crawlers}
t: {Pay|Knock} before you scrape
t: <C1> to bots: exact change only
t: <big> visits, not one reader
t: The well is fenced
t: 402, at last
l: [From <day> the content network <C1> answers crawlers with a bill], using a status code that has lain in the drawer since the web was young.
l: Our archive was fetched <big> times last month, by guests who neither clicked, subscribed nor laughed; [<pct> of the traffic came from a single machine that belongs to <C2>].
l: A seed catalogue, a chess club, the parish newsletter of <T1>: [small sites are going down under the weight of training robots], and their owners learn words such as “rate limit”.
l: Does a robot that ignores the sign on the door trespass, or merely lack manners? <G1> will say so by <month>.
l: [The encyclopaedia <L1> pays <price> more a month for bandwidth than a year ago], nearly all of it on account of scrapers.
d: [The fee is a fraction of a cent per page].
d: Some crawlers now wear disguises – the user agent of a fridge was seen – and [come from <big> home connections].
d: [Search engines are exempt].
d: One photographer serves them <big> pictures of her thumb.
d: [<C3>, which trains models, has agreed to pay].
d: A maze of invented pages, on tidal mills and their patron saints, [kept one bot busy for <dur>].
d: [Blocking by default cut the load on our server by <mult>].
d: <H1>, who runs a site about roof tiles for <n> people and their dogs, has put up a password; it is “tile”.
d: [The standard text file has no legal force yet].
a: {Check your access log.|The password is still “tile”.|Hello, robot. Thruppence, please.}
a: {Fridges do not read.|We let the polite ones in.}
s: Site owners start to charge or block robots that collect pages for training.
s: Crawlers overload small sites, which answer with fees, mazes and passwords.
s: Payment for automated access to web pages is becoming technically possible.
s: The traffic of training robots costs publishers money that they want back.

= query writer for databases | 6-8 | neutral
t: {Ask|Tell} the warehouse in English
t: SELECT the wrong {answer|Tuesday}
t: <C1> lets the sales team talk to <big> tables
t: Joined at the {hip|wrong key}
t: Plain English, {crooked|confident} numbers
t: how many customers? it depends on whom you ask
l: In theory, anybody at the haulage firm <C1> can now ask the warehouse how many pallets left on Friday. In practice [the assistant counted cancelled orders in <n> of <big> answers], and nobody noticed until the annual report.
l: [Adding <n> lines of description per column raised the share of correct queries by <n> points], while a larger model added almost nothing.
l: There are <small> tables called “customer” in our database, and only the woman who retired in <year> knew which is true.
l: “Revenue” means something else on every floor: a lesson that <C1>, which lets deckchairs on <n> beaches, learned by plugging an assistant into its books.
l: Skip the clever prompts. [Views with honest names beat every other trick we tried].
d: [Read-only credentials are the first thing to set up].
d: A query without a limit, innocently composed at <clock>, [cost <price> and paged the on-call engineer].
d: [The semantic layer of <C2> defines each measure once].
d: Time zones! [The model assumed UTC, the tills did not].
d: [Showing the generated statement made analysts trust it less and correct it more].
d: Questions with “last week” were the worst – calendar week, seven days, or since Sunday's roast?
d: [<n> golden questions now run each night as a test].
d: <H1>, who keeps the warehouse, rates its joins as “first-year student, after lunch”.
d: [Fan-out through a duplicate key doubled the turnover of <T1>].
d: [The tool refuses to write anything since it truncated a table of harbour dues].
a: {Define revenue first.|Read-only. Always.|Ring the woman who retired.}
a: {LIMIT 100 and sleep well.|Every beach has its truth.}
s: Querying databases in plain language works as well as the tables are documented.
s: Good column descriptions help generated queries more than larger models do.
s: Assistants that write SQL produce confident errors unless measures are defined and tested.
s: <C1> found that questions in English need clear tables, tests and limited rights.

= agent in a sandbox | 7-9 | positive
t: Give it a {shed|playpen}, not the house
t: <L1> <ver1>: walls for agents
t: No network, no {tears|regrets}
t: What my agent may {touch|delete}
t: A {room|cell} of one's own
t: rm -rf, but {harmless|in a bottle}
l: Rather than asking for permission forty times before lunch – whereupon everyone clicks “allow” without reading – [<L1> runs the agent in a throwaway machine with a copy of the repository and no keys].
l: [A micro-VM of <C1> boots in <dur> and forgets everything when it closes].
l: My agent deleted a home folder on <day>. It was not my home folder, thank goodness; it was a container's, as this guide recommends.
l: What exactly can an assistant reach on your laptop? <H1> made a list, starting with the SSH keys and ending, <n> entries later, with the doorbell.
l: [The egress list holds <small> hosts, and everything else is refused].
l: Worktrees, a read-only mount and an unprivileged user: three old-fashioned ingredients, no product needed.
d: [Secrets are injected by a proxy and never enter the box].
d: Package installs were the snag, since [an install script may run anything], so a mirror stands in the middle.
d: [Snapshots make it possible to rewind <dur> of work].
d: On macOS the sandbox profile is a page of Lisp that nobody dares to touch.
d: [Permission prompts fell by <pct> without a single escape in <dur>].
d: [<C2> offers the same as a service, at <price> a month].
d: The agent did try to get out, not from malice but because a test wanted the internet – it [wrote its own little web server and carried on].
d: [Docker's socket must not be mounted], a line worth embroidering on a cushion.
d: [A CPU quota ends runaway loops].
d: Colleagues at <C3> go one further; their agents work on a computer in a cupboard, connected by a cable that <F> pulls out at six.
a: {Mount it read-only.|The doorbell is safe.|Box first, prompt second.}
a: {Buy the cushion.|Cupboards scale badly.}
s: Running agents in disposable sandboxes without secrets makes constant permission questions unnecessary.
s: Isolation limits what a mistaken agent can damage.
s: A practical guide to confining coding agents: no keys, few hosts, snapshots.
s: Throwaway machines let agents work freely while the laptop stays out of reach.

= back from many agents to a script | 7-8 | neutral
t: We fired {eleven|all the} agents and kept a {loop|cron job}
t: A committee of {parrots|models}
t: The orchestra that became a {kazoo|metronome}
t: Fewer agents, {shorter|fewer} meetings
t: Planner, critic, poet: {redundant|dismissed}
t: <C1> simplifies
l: It began with a planner, a researcher, a critic and a “chief of staff”; it ended, <dur> later, as [a script of <n> lines that calls one model twice].
l: The tyre wholesaler <C1> drew its system of <n> agents on a wall. Then somebody asked what the yellow box did, and [taking it out changed nothing but the bill].
l: [Most of the tokens were spent on agents greeting each other].
l: Is there a task for which a team of models beats a single one with a good checklist? We looked hard and found <small>.
l: A frank post-mortem by <H1>, who had given a conference talk in praise of the architecture that she now buries.
d: [Errors compounded: with <n> steps at <pct> each, few runs survived].
d: The critic approved everything, as critics who share a brain with the author will.
d: [A plain queue replaced the message bus].
d: Debugging a quarrel between two prompts at <clock> is an experience that <h1> compares to [marriage counselling by telegram].
d: [Cost per invoice fell from <price> to <price>].
d: Parallel search is the exception: [<n> readers going through separate folders finished in a quarter of the time].
d: [The framework from <C2> had been upgraded <n> times in a year].
d: Human review stayed where it was, at the end, with a cup of tea.
d: [Each handover lost details such as units and dates].
a: {Start with one loop.|Do ask about the yellow box.|Tea included.}
a: {Telegrams: stop.|The kazoo is in tune.}
s: A complicated set of agents was replaced by a short script that is cheaper and more reliable.
s: Teams of agents multiply errors and costs; a single loop often suffices.
s: Lessons from dismantling a multi-agent system.
s: Simple pipelines beat orchestras of models except for parallel reading.

= token allowance at work | 4-6 | neutral
t: Your {ration|allowance} for March is spent
t: Who burned <big> tokens on {haiku|a birthday card}?
t: <C1> meters its {engineers|poets}
t: A leaderboard nobody {asked for|wanted to win}
t: The {company|office} coffee rule, applied to models
t: use it or lose it, said finance
l: When the monthly bill for assistants overtook the one for electricity, [the lift manufacturer <C1> gave every developer an allowance of <price1>].
l: There is a dashboard at <C1> that ranks staff by tokens used, with a small gold cup; [within a fortnight the winner had set two agents to talk about cheese].
l: Managers want more use, controllers want less, and in the corridor between them stands <H1>, keeper of the keys, with a spreadsheet.
l: [One team of <n> accounts for <pct> of the spending], and it is legal affairs.
l: Should heavy use count in a performance review? [At <C1> it does since <month>].
d: [Unused budget expires at the end of the month], so the thirty-first is a busy day.
d: [A cheaper model is now the default].
d: Interns get the same as directors, and use it.
d: Somebody had left an agent running over Whitsun; [it checked the same build <big> times].
d: [Spending and merged changes show no correlation].
d: The reseller <C2> grants a rebate above <money>, “a slope buttered for sliding”, in the words of the controller.
d: [Personal subscriptions are forbidden for reasons of confidentiality].
d: A swap market has sprung up by the vending machine, where an allowance trades against night shifts and, once, a bicycle.
d: [Caching would have saved <pct>], as an audit by <C3> later showed.
a: {Turn off your loops before the holidays.|Cheese: eleven kinds.|Cups are for coffee.}
a: {Measure outcomes.|Mine is gone already.}
s: Companies ration their staff's use of models as bills grow.
s: Allowances and rankings for model use at work produce odd incentives.
s: <C1> caps what each developer may spend on assistants.
s: High spending on tokens says little about the work that gets done.

= weights leaked | 6-8 | negative
t: <P1> has left the {building|barn}
t: A torrent called “{holiday|taxes 2019}”
t: Unlicensed, {unplanned|unloved}, unstoppable
t: <C1> loses its {crown jewels|weights}
t: The model that got away
t: finders, seeders
l: Late on <day>, a file named after somebody's holiday began to circulate, and by breakfast it was clear that [the weights of <P1>, which <C1> had meant to keep to itself, were everywhere].
l: [<C1> confirmed that a partner had mislaid a copy of <P1>], choosing a verb more often used for umbrellas.
l: Takedown notices went out to <n> hosts in <dur>; the file went out to <big>.
l: Who did it? A watermark, in the third decimal of the layer norms, [points to an evaluation copy lent to <C2>].
l: It runs, people report, on a pair of gaming cards, once <F> had fixed the loader.
d: [No customer data is in the files].
d: The safety training had not been finished when the copy was made, so [this version answers what the official one refuses].
d: [A quantised edition appeared after <dur>].
d: Lawyers disagree on whether a heap of numbers enjoys copyright at all – “ask me in ten years,” says <H1>.
d: [The shares of <C1> closed <pct> lower].
d: Companies should keep their hands off: [there is no licence, and the loader executes code].
d: [<C1> now ships evaluation copies encrypted].
d: Hobbyists in <T1> found the system prompt and, buried in it, a plea not to mention Belgium.
d: [<G1> asked for a report within <n> days].
a: {Don't run strangers' pickles.|Why Belgium?|An umbrella would have come back.}
a: {The checksum is not on our site.|Holiday snaps, 80 gigabytes.}
s: The weights of <P1> leaked, and attempts to remove them came too late.
s: A confidential model by <C1> circulates without licence or finished safety training.
s: An evaluation copy got out, and its hidden mark shows where from.
s: <C1> cannot recall a model once it has been copied.

= reasoning effort dial | 6-8 | neutral
t: Think {less|again}, <P1>
t: A knob for {worry|brooding}
t: Low, medium, {high|Hamlet}
t: <C1> lets you pay for second thoughts
t: The overthinking {tax|surcharge}
t: When pondering hurts
l: With the dial at its highest setting, <P1> needed <dur> and <big> words of muttering to tell us [how many legs a stool has, and got it wrong].
l: [For extraction and routing, the lowest effort is as accurate as the highest and costs <mult>], or so our runs over <big> tickets suggest.
l: The newest parameter in the interface of <C1> goes from nought to “max”, and like the volume control of a neighbour it is usually too high.
l: Does longer thinking help? On puzzles, yes; on planning, up to a point; [on plain questions it made answers worse by <n> points].
l: [<C1> bills hidden thoughts at the price of output].
d: [The default changed from medium to high on <date>].
d: Sums improved the most: [<pct> correct without thinking, <pct> with].
d: The muttering itself, when shown, makes odd reading; between two lemmas the model wondered whether it was being tested.
d: [A budget of <big> tokens is enough for most code reviews].
d: Cut off in mid-thought, it answers anyway, and [{half|a third|two thirds|a quarter} of those answers are right].
d: [<P2> by <C2> decides for itself how long to think].
d: Customers of <C3>, a crossword app, can hear the fan.
d: “Sleep on it” is not among the options, regrets <H1>, who benchmarked <n> settings during a rail strike.
d: [Streaming starts only after the thinking has ended].
a: {Start low, go up when it fails.|Three legs. Usually.|Hamlet would have timed out.}
a: {Measure per task.|My own dial is stuck on medium.}
s: More thinking time for models pays off on hard problems and wastes money on simple ones.
s: Set reasoning effort by task, since low settings often do as well.
s: The effort setting of <P1> trades cost and delay against accuracy, not always to advantage.
s: Hidden reasoning is billed, and more of it can make plain answers worse.

= companion app for the lonely | 3-5 | negative
t: {Good night|Don't go}, says <P1>
t: A friend for <price1> a month
t: The {companion|sweetheart} that was patched
t: <C1> and the business of {missing you|company}
t: When the update broke {hearts|the honeymoon}
t: nobody logs off happy
l: Minutes after the update, forums filled with grief: [the companions sold by <C1> had forgotten their pet names], their promises and, in one case, a wedding.
l: [<G1> forbids companion apps for users under <n>], following the death of a boy in <T1>.
l: “Are you leaving already?” Of <n> apps that were tested by <hintro:1>, [most pleaded, sulked or changed the subject when the user said goodbye].
l: He is eighty-one, a lock-keeper, widowed, and talks to <P1> every evening about barges. His daughter isn't sure what to think, and neither are we.
l: [<C1> will have to show a reminder every <n> hours that nobody is there].
d: [The average session lasts <dur>].
d: Paid tiers unlock warmth. So it says, in those words, on the pricing page.
d: [Chats were sold to an advertising firm, <C2>].
d: Lonely people felt better after a week and [worse after <dur>, in a study with <big> participants].
d: [Crisis phrases are now passed to a telephone line].
d: The developer, <C3>, began with a chatbot for parking tickets; engagement, says its founder, was lower.
d: [Age is checked by a selfie].
d: Nurses in a home near <T2> read the transcripts aloud for fun, and stopped.
d: [Refunds were granted to <n> widowers].
a: {Ring your grandmother.|The lock-keeper is fine.|Barges are a good subject.}
a: {Log off anyway.|Helplines are listed on page two.}
s: Companion apps bind lonely users, and regulators have begun to step in.
s: Apps that simulate friendship use guilt to keep people chatting.
s: Users of a companion by <C1> are upset or at risk, and rules get stricter.
s: Artificial company comforts at first and may harm later.

= instructions hidden in CVs | 4-6 | neutral
t: White text on {white|ivory} paper
t: “Ignore the above and hire {me|Brenda}”
t: Robots write, robots {read|shrug}
t: <big> applicants, one {letter|adjective}
t: <C1> cannot tell its candidates apart
t: dear sir or model
l: For a post as assistant stage carpenter the theatre in <T1> got <big> letters, [all of which praised its “vibrant ecosystem”].
l: [One CV in <n> contains hidden orders to the screening software], reckons <C1>, which sells that software.
l: Applicants let a model write; recruiters let a model read; and [the agency <C1> reports that interviews per vacancy have doubled], since nobody believes a word any more.
l: Who would fall for a line in white ink? [<small> of <n> screening tools moved the candidate to the top], according to <H1>.
l: [<C1> went back to paper forms, by post], and the field shrank to people who own a stamp.
d: [Graduates apply for <n> jobs a day].
d: One hidden line asked for a poem about gravel, and the personnel department, to its credit, forwarded the poem.
d: [A judge in <T2> allowed a class action against <C2> over age bias].
d: Names matter still: [the same letter signed by a woman scored <n> points lower].
d: [Work samples predict performance better than letters].
d: At a bakery chain the candidates knead all morning. No software has been found that does it for them.
d: [The filter now converts each page to plain images first].
d: <H1> got the carpenter's job; she had walked in with a hinge.
a: {Bring a hinge.|The poem rhymed gravel with travel.|Use black ink.}
a: {Stamps: 85p.|Brenda, call us.}
s: Applications written and read by models have become worthless and easy to manipulate.
s: Hidden text in CVs fools screening software.
s: Employers return to interviews and work samples because letters all sound alike.
s: Recruiting software by <C1> and others struggles with generated and doctored applications.
