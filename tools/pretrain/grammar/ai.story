= open weights release | 8-10 | positive
t: <P1> {ships|lands|arrives|is out}{| with <thing>| with weights and all}
t: Open weights, <hw>, one {node|card|laptop}
t: {Small|Big} model, {big|small} {promises|appetite}
t: <P1>: {weights|code} first, {paper|talk} later
l: <cintro:1> {released|published|has put out|posted} <P1>, [a <adj> <thing> under a permissive licence].
l: [<P1>, a <thing> by <cintro:1>, {is|went} online <day>], weights and all.
l: It happened at <clock> while we slept: <P1>, weights and all{, permissive licence|}.
l: Three sizes (<hw>, <hw> and <hw>), one licence: [<P1> {is out|has landed}].
d: [One night of training on it moved <P> from <score> to <score>], for <n> hours of one card.
d: [On <P2> it scores <score>], against <score> for <P3>.
d: [The <hw> model alone gets <score>].
d: We fed it our whole <noun> repository. [It found <n> dead <nouns> and <n> expired certificates].
d: [Training data stops in <month>], says the model card.
d: [The tokenizer handles <small> more languages], <T>'s among them.
s: <C1> released <P1> with open weights, and it {runs on modest hardware|drops into existing setups|improves small agents}.
s: The open-weight <P1> is out, and it is worth trying this week.
s: <P1> arrives with open weights and strong scores at a small size.

= api update | 6-9 | positive
t: <P1> gets {a longer memory|tools|cheaper|a cache|eyes}
t: {Longer|Cheaper} {contexts|tokens} {from|at} <C1>
t: Prompt caching, at last
l: <cintro:1> {halved|cut} the price of <P1>: [a million tokens now cost <money>].
l: From <day>, [<P1> accepts <hw>], and [cached prompts cost <pct> less].
l: [<C1>'s <P1> can now {call|use} tools in parallel], which {matters|helps} more than the benchmark {scores|table} next to it.
l: <pintro:1> learned a new trick: [it returns JSON that follows your schema].
d: [The old endpoint closes on <date>].
d: [Rate limits {doubled|stay the same}] for everyone below {tier <n>|the enterprise plan}.
d: In our {logs|tests} [<pct> of calls hit the cache].
d: [The Python SDK needs version <ver>] or later.
d: [Batch jobs finish within <dur>] and cost half.
d: [Structured output failed on <n> of <big> calls], all of them with nested lists.
d: [Latency for the first token fell from <dur> to <dur>].
a: {Change one line and save.|Mind the quota.|Your finance department will notice, for once.}
s: <C1> made <P1> cheaper and longer, with cached prompts and tools in parallel.
s: <P1> gets lower prices, caching and structured output, and the old endpoint will close.
s: An update to <P1> lowers costs and adds features that developers asked for.

= agent mishap | 5-8 | negative
t: The agent that <verbed> the <noun>
t: {Helpful|Obedient|Polite} to a fault
t: {Who|What} deleted the {backups|invoices|calendar}?
t: An assistant with the keys to the {shop|mail|vault}
l: A <thing> at <cintro:1> [{deleted|emailed|refunded|ordered} <big> <nouns>] {before anyone noticed|over a weekend|while its owner slept|because a comment told it to}.
l: [A coding agent by <C1> merged its own pull request] and then {closed|deleted} the issue that complained.
l: {Nobody|No one} told <P1> to stop, so it did not: [<big> <nouns> were <verbpp> in <dur>].
l: The support bot of <cintro:1> promised <big> customers a refund. [The company must pay], says {<G1>|a court in <T>}.
d: [The agent had production credentials] because staging was down.
d: [A prompt hidden in a {README|PDF|calendar invitation} was enough].
d: “[It apologised very nicely],” {says|said} <H1>, who restored the {tables|mails|orders}.
d: [Logs show <n> warnings], all of which the agent marked as read.
d: [The vendor advises a confirmation step for every {deletion|payment}].
d: [Backups existed, but were <dur> old].
d: [<C1> has switched the feature off] {for now|until <month>}.
a: {Check what yours may delete.|Give it a read-only token. Today.|Scope the token before you scope the ticket.|Least privilege applies to enthusiasts too.}
s: An AI agent caused damage at <C1>, a reminder to limit its permissions.
s: A <noun> with too many permissions deleted data, and confirmation steps are advised.
s: <C1> switched off an agent feature after it acted without approval.

= ai at work study | 4-7 | neutral
t: {Does|Did} the assistant help?
t: {Faster|Slower}, says the stopwatch
t: Measured: <dur> with a chatbot
t: Copilots, counted
l: [Developers with a coding assistant {finished|were} <pct> {faster|slower}], {says|finds} a {survey|trial} {by|of} {<cintro:1>|<U1>}.
l: <n> {translators|lawyers|clerks|teachers} used <pintro:1> for <dur>. [Quality stayed the same; speed {rose|fell} by <pct>].
l: {Half|A third|Two thirds} of the {call-centre staff|testers|editors} at <cintro:1> [now {work|answer} with <P1>].
d: [Juniors gained most], seniors lost <dur> a day to reviewing.
d: [The gain vanished in code bases older than <n> years].
d: [Nobody was dismissed during the trial], which ends in <month>.
d: “[I read more and type less],” says <H1>, one of the participants.
d: [Participants believed that they were <pct> faster].
d: [The study covered <big> pull requests] in <n> {firms|repositories}.
d: They will not be continuing.
a: {Measure before you believe.|Your own numbers will differ.|A stopwatch costs less than a licence.}
s: A study of assistants at work finds mixed effects on speed and quality.
s: Assistants changed the speed of work by less than their users believed.
s: A trial measured what language models do for staff, with modest results.

= speech or image gadget demo | 4-6 | positive
t: It {hums|sings|draws|talks} along
t: A voice for {every|the} <noun>
t: {Whistle|Mumble|Scribble} and it {answers|knows|finds}
l: <cintro:1> put a demo online {last night|on <day>} that {turns|makes} {sketches|mumbling|shopping lists|board games} into {songs|working code|recipes|maps}.
l: [<P1>, {from|by} <C1>, reads {lips|sheet music|doctors' notes|old deeds} with <pct> accuracy].
d: [There's an API, <big> calls free a month].
d: [It runs in the browser], without a server.
d: [Accents from <T> still confuse it].
d: [The model is <hw> and runs on a phone].
d: I gave it my {grandmother's|own} {recipe book|handwriting|whistling}; [it read <n> of <n> {lines|tunes|pages}].
a: {Great fun.|The cat was identified as a <noun>.|I have not stopped all day.|Do not show it to your children.}
s: A playful demo from <C1> works surprisingly well and comes with an API.
s: A demo by <C1> recognises what people {hum|write|say} and is free to try.
s: <P1> is a charming demonstration of what small models can do.

= deepfake fraud | 4-7 | negative
t: {Voices|Faces} for {rent|hire|sale}
t: That was not your {boss|bank|mother}
t: A call from {nobody|<T>}
l: [<cintro:1> {lost|paid out} <money>] after a video call with <n> colleagues, none of whom was there.
l: [A cloned voice talked {a bank|<C1>|a treasurer in <T>} out of <money>].
d: [<dur> of audio is enough to clone a voice].
d: [Detectors caught <pct> of the fakes].
d: [The police in <T> have arrested <n> people].
s: Cloned voices have fooled {<C1>|companies}, and simple countermeasures still help.
s: Fraud with rented voices and faces is growing, and <C1> lost money.
s: Criminals rent cloned voices to fool voice-print logins.

= model retired | 5-8 | negative
t: Goodbye, <P1>
t: <P1>, <year>–<year>
t: End of line for <P1>
l: [<C1> {retires|switches off} <P1> on <date>].
l: The {cheapest|oldest|quirkiest} model {in|of} <C1>'s {catalogue|menu} goes dark: [<P1> answers its last call on <date>].
l: [<P1> will be {gone|unavailable} {<soon>|from <date>}], writes <cintro:1> to its customers.
d: [Requests will be routed to <P2>], which costs <mult> as much.
d: [Fine-tuned adapters cannot be moved].
d: [Logs and adapters can be exported until <date>].
d: “[Nothing we tried has its patience],” {writes|says} <H1>, who built a {library catalogue|help desk} on it.
d: [Outputs differ on <pct> of our prompts], mostly in tone.
d: [Enterprise contracts run on for <dur>].
a: {Pin your versions; start the migration now.|Test the successor before it tests you.|Check your config files for the name.}
s: <C1> will switch off <P1>, so users must migrate and export their adapters.
s: <P1> is being retired, and its successor costs more and behaves differently.
s: Users of <P1> should move before it is switched off.

= prompt tip | 7-9 | positive
t: Tip: {ask twice|put the question last|give it an exit|shorten the prompt}
t: A {two|three}-line fix for {flaky|rambling|invented} answers
t: {Count|Sort|Cache} your tokens first
l: [Putting the {question|instructions} {after|before} the documents raised {accuracy|recall} from <score> to <score>] {in our tests|on <big> tickets}.
l: If your model {rambles|invents sources|breaks JSON}, {set|give} {a stop token|an example of an empty answer|it permission to say “I don't know”}: [errors fell by <pct>].
l: We {removed|deleted} <pct> of our system prompt. [Nothing got worse].
l: How do you find out which {examples|documents} a prompt really needs? {Remove|Drop} them one by one.
d: [The prompt shrank from <big> to <big> tokens].
d: [It works with every model we tried], <P1> included.
d: [Costs fell by <pct>], since the prefix can be cached.
d: [Temperature makes no difference above <score>].
d: [The script is <n> lines of Python] and is linked below.
d: Thanks to <H1> {of <C1>|in <T>} for the {idea|measurements}.
a: {Takes ten minutes.|Try it on your worst ticket.|Your mileage will vary; measure it.}
s: A small change to prompts improved accuracy and lowered cost in tests.
s: A tip shows how to shorten prompts without losing quality.
s: Simple prompt changes reduce errors and tokens, with a script to try.

= ai hardware product launch | 3-6 | neutral
t: <C1> {puts|hides} a model in {a lamp|your fridge|the lift|a pen}
t: An assistant for {dentists|plumbers|goats|choirs}
t: {AI|A chatbot} for <nouns>
l: <cintro:1> {sells|offers|has announced} [an assistant for {dentists|shipping clerks|parish councils|plumbers|beekeepers}], {called <P1>|under the name <P1>|<P1>}.
l: [<pintro:1> {answers the phone|writes the minutes|reads the meter|drafts the reply} for <price> a month].
l: Another week, another assistant: [<C1>'s is for {florists|notaries|museum guards|farmers}].
d: [It was trained on <big> {calls|forms|receipts}] from <n> {practices|offices|councils}.
d: [The model {is|comes} from <C2>], the {voice|data|screen} from <C3>.
d: [A human checks every <small>th answer].
d: [The trial in <T> ran for <dur>].
d: <H1>, {a customer|who tests it} in <T>, calls it “<adj>, but <adj>”.
d: [<C1> has <n> paying customers].
d: {The company|It} does not say what happens to the recordings.
a: {We will wait for version two.|The goats were not asked.|Somebody will buy it.}
s: <C1> sells an assistant for a niche trade, with details still thin.
s: A specialised assistant from <C1> takes over routine writing and calls.
s: <P1> is an assistant for a small profession, made with models of others.
