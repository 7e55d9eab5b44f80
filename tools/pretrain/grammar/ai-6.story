= in today's issue | 2-4 | neutral
t: {Agents|Robots}, rumours and a {leaderboard|lawsuit} 🤖
t: Your {Monday|Thursday} AI download
t: 5 minutes of AI: <C1>, <C2> and a talking {fridge|tractor}
t: ☕ The morning prompt
t: <C1> drops {something|a bombshell}
t: In today's issue
t: AI daily: the {big|weird} one
l: **In today's issue:** [<C1> ships a model that reads {whole books|radio scans}], <C2> poaches another chief scientist, and we build a {meal planner|bedtime-story bot} in under ten minutes. Let's dive in.
l: Good morning, AI people! While you slept, [<C1> cut the price of <P1> by <pct>], a senator quoted a chatbot, and somebody taught a raccoon to play chess. (OK, the last one is fake. We checked. It is a lemur.)
l: 👋 Welcome back, {builders|prompt wranglers|night owls}. It's <day>, it's loud, and the short version goes like this: 1. [<C1> raised <money>]. 2. [<C2> open-sourced its voice stack]. 3. Your boss has discovered slides that write themselves.
l: Here's what's cooking: a leaked memo at <C1>, <n> new tools, and one prompt that I've used every single day since <month>.
l: What a week, and it's only {Tuesday|Wednesday}. [<C1> and <C2> announced rival coding agents within the same hour], both demos froze, both founders blamed the hotel Wi-Fi.
d: 🔥 **Trending:** [<L1> gained <big> stars over the weekend].
d: [<C3> is testing ads inside answers], starting with recipes and, for reasons unknown, roofing.
d: **Quick hits** → [<G1> opened a comment period on synthetic voices].
d: Reading time: <small> minutes, less if you skip the memes (don't).
d: [<P1> now speaks Swahili, Tagalog and “dad”], according to its changelog.
d: Also inside: <H1> on why evals are the new unit tests, plus a poll.
d: [The waitlist for <P2> stands at <big> names].
d: A robot dog delivered the mail in <T>. The dog next door had questions.
d: [<C2> hired <H2>, who built search at <C>].
d: Yesterday's poll: <pct> of you would let an agent book a flight; nobody would let it pick the seat.
a: {Onwards!|Let's get into it 👇|See you tomorrow, same tab.}
a: Hit the heart if you made it this far.
s: A morning round-up of AI news about <C1> and others.
s: An AI newsletter opens with the day's headlines, tools and jokes.
s: The day's short news from artificial intelligence, with launches and hires.
s: Overview of an issue: model news, funding, tools and a tutorial.
s: A quick list of what happened in AI overnight.

= tool round-up list | 4-6 | positive
t: <n> tools that {saved|ate} my week 🛠️
t: {Fresh|New} tools, no fluff
t: Try these before your boss does
t: <P1>, <P2> and other shiny things
t: 🧰 Trending tools
t: free (for now)
t: The {toolbox|shelf}: <month> edition
l: 🛠️ **New & noteworthy** – [<P1> turns a voice memo into a Gantt chart], [<P2> dubs your webinar into <n> languages], and a little thing by <C2> names your files after what's actually in them. Revolutionary? No. Did I cry? A bit.
l: I tested <n> AI tools this week so you don't have to, deleted most of them, and kept three: [<P1> from <C1> drafts replies in your own tone], which in my case is “tired”.
l: • **<P1>**: [chat with a spreadsheet, see the formula it used] • **<P2>**: [<C1>'s slide maker, now with speaker notes] • **<L1>**: free, local, ugly, excellent.
l: Somebody in our Slack asked what we really pay for. Fine, receipts on the table: <P1> (<money> a month), a transcription app, and since {Friday|June} [a browser from <C1> that fills in forms].
l: Stop scrolling. [<P1> builds a landing page from a napkin photo], and the napkin can have ketchup on it.
d: [The free tier covers <n> documents a month].
d: **<P2>** – [clones your voice from ten seconds of audio], so please read the consent page.
d: [<C2> added an export to plain Markdown], thank goodness.
d: Works in Chrome, sulks in Safari.
d: [A Zapier-style builder connects it with calendars and invoices].
d: It hallucinated my phone number, but in a very nice font.
d: [Students get <P1> free until <month>].
d: ⭐ Editor's pick, for the third week running: [<L1>, an open-source clipper that tags what you save].
d: [Pro costs <money> per seat, with a fourteen-day trial].
d: The onboarding asks about your “why”. Skip it.
d: [<C3> sells the same idea to hospitals under another name].
a: {Got a better one? Reply with the link.|No affiliate links today.|Bookmark & pretend you'll come back.}
a: All of them were tried on a real inbox (sorry, Mum).
s: A list of new AI tools with prices and short verdicts.
s: Handy AI tools are recommended, from slide makers to voice cloning.
s: A newsletter recommends tools for writing, slides and files.
s: Short notes on AI apps that are worth a try.
s: This week's tools include <P1> and some free alternatives.

= model launch with benchmark numbers | 7-9 | positive
t: <C1> just dropped <P1> 🚨
t: <P1>: {61.4|72.8|80.3}% on {SWE-bench|GPQA|AIME}
t: SOTA, {again|for about nine hours}
t: {It|<P1>} beats {everything|<P2>} (on paper)
t: <C1> is back in the race
t: new king? <P1> by the numbers
t: A <hw> context and {a smaller bill|no apologies}
l: 🚨 **BREAKING:** [<C1> released <P1>, which scores {61.4|72.8|80.3|88}% on SWE-bench Verified], <n> points up from the last one and, more to the point, a whisker above <P2> by <C2>.
l: It went live at 10 a.m. Pacific, with no event, no countdown, just a model card and a smirking emoji from the CTO: [<P1> takes <n> million tokens of context and costs <mult> less to run].
l: Another week, another state of the art. [<P1> tops the maths and science boards], ties on vision, and loses – by a mile, folks – on the one where models have to {count sheep|read a clock}.
l: Let's talk numbers. **GPQA: <score>. AIME: <score>. Humanity's patience: low.** [<C1> says that <P1> thinks <pct> shorter for the same answers].
l: The “stealth” model everyone was raving about in the arena has a name now: [<P1> was built by <C1>], a lab of <n> people above a bike shop in <T>.
d: [Pricing is <money> per million input tokens, and output costs <mult> as much].
d: [A mini version runs at <n> tokens a second on a laptop].
d: Vibes check from our testers: sharp, slightly smug, great at SQL.
d: [The model card admits reward hacking in <pct> of agentic runs].
d: [It's live in the API, on <C2> and in <C3>'s cloud].
d: ⚠️ The bar chart starts at <n>, because of course it does.
d: [Training used <big> accelerators and stopped in <month>].
d: An independent rerun by <H1> landed <small> points lower, “within noise, outside marketing”.
d: [Tool calls fail half as often as with the previous version].
d: [Knowledge ends in <month> of last year].
d: **Why it matters:** [agents get cheaper before they get smarter].
d: [Weights for the small one are under Apache 2.0].
a: {Go break it.|Numbers self-reported, salt included.|We'll retest on Friday.}
a: My own benchmark, a crossword, remains unsolved.
s: <C1> launches <P1> with strong benchmark results.
s: A new model tops several tests and is priced to compete.
s: The model <P1> arrives with high scores, which outsiders have yet to confirm.
s: A launch brings better numbers in coding and reasoning at lower cost.
s: Another frontier model takes the lead on some boards and trails on others.

= funding one-liners | 3-5 | positive
t: 💰 Money moves
t: <C1> bags <money1>
t: Who {raised|got paid}
t: Seed, A, B, {zoo|C}
t: <n> rounds before {lunch|breakfast}
t: Pre-revenue, post-{hype|<money>}
t: {Cheques|Checks} & balances
l: 💰 **Funding** → [<C1> closed a <money1> Series B led by <C2>] to put voice agents in dental offices. Floss jokes welcome.
l: [<C1>, which sells synthetic X-rays, raised <money1>]; [<C2>, which checks them, raised <money>]; a circle has no corners.
l: Eleven weeks old, no product, <n> PhDs: [<C1> is now valued at <money>], said two people who'd like to keep their invitations.
l: {Deals of the day|Term-sheet tea}: [<C1> takes <money1> from <C2> and <C3>] for agents that argue with insurers on your behalf, a fight I'd pay to watch.
l: <H1>'s new company <C1> came out of stealth with <money1>, a website in lower case and the promise to “end the inbox”.
d: [The round was <mult> oversubscribed].
d: [Revenue runs at <money> a year, up from nothing in <month>].
d: A16-something passed, regretted it, and came back with a fruit basket.
d: [<C2> doubles down after its exit from <C>].
d: [Half of the money will go straight to compute].
d: Headcount: <small>, plus an espresso machine with its own Slack handle.
d: [Earlier backers include the founders of <C> and <C>].
d: [It plans to open an office in <T> <soon>].
d: The deck had nine slides, and one of them was a sunset.
d: [Customers so far are <n> credit unions and a zoo].
a: {Not investment advice, obviously.|Raise tide, lift yachts.|More on Monday.}
a: Got a round to share? Our inbox doesn't bite.
s: Short notes on which AI companies raised money and from whom.
s: <C1> is among the AI start-ups with fresh capital.
s: Investors put more money into young AI companies.
s: A summary of recent venture rounds in artificial intelligence.
s: New funding flows to AI start-ups with few employees and big plans.

= prompts to try | 5-8 | positive
t: Steal this prompt ✍️
t: Prompt of the {day|week}: {be mean to my draft|the {devil's advocate|angry customer}}
t: {Copy|Paste} this into <P1>
t: One line that fixed my {résumé|outline|stand-up notes}
t: Stop saying please (or don't)
t: 3 prompts, 1 {coffee|commute}
t: ask it what you forgot
l: **Prompt to try:** “You're a grumpy copy editor with a train to catch. Cut this by a third, keep my jokes, list what you removed.” Works with anything; [<P1> is the only one that leaves the jokes alone].
l: Before you ask for an answer, ask for questions. [Letting the model put three questions first cut our rewrites by half], and it's the cheapest trick in this whole newsletter.
l: ✍️ Paste in your last ten e-mails, then say: *describe how I write, as a recipe*. Save the recipe. [From now on drafts sound like you], minus the typos.
l: A reader, <H1>, who runs a bakery in <T>, sent the prompt she uses to plan the week's dough: a table of orders, the weather and one rule, “never run out of rye”.
l: Long documents? Put them first and the question last. [<C1> measured a gain of <pct> from the order alone].
d: [Give it one good example instead of five adjectives].
d: [Ask for a confidence from 1 to 10 and the reason for any 6].
d: Swap “write a blog post” for “write the e-mail you'd send a friend who asked”.
d: [Say what the output is for and who will read it].
d: [XML tags keep instructions and material apart].
d: If it flatters you, add: “My mother already likes it.”
d: [A system prompt of <n> words did as well as one of <big>].
d: Then – magic – ask which of its own claims it would check first.
d: [Save what works as a template with blanks].
d: [Reasoning models need the goal, not the steps].
d: Don't threaten it with unemployment; it only gets wordier.
a: {Try it & tell me.|Copy, tweak, brag.|Saved you an hour? Buy rye.}
a: More recipes in the archive, sorted by mood.
s: A prompt that makes models edit, plan or ask better.
s: Small changes in prompting give noticeably better drafts.
s: Advice on prompts, with wording to copy and adapt.
s: How to phrase a request so that a chatbot's answer is useful.
s: Prompting tips from readers and editors, easy to try at once.

= step-by-step tutorial | 5-8 | positive
t: Tutorial: {clone yourself|a second brain|a receipts bot} in 10 minutes
t: Build a {meeting minutes|meal-plan} bot with <P1>
t: {How to|Let's} automate your {inbox|expenses} 🧑‍🏫
t: No code, <small> clicks
t: AI 101: agents for people with {kids|day jobs}
t: Turn a PDF into a {podcast|quiz}
t: <L1>, from zero to useful
l: **Today's tutorial:** turn a messy folder of receipts into a tidy sheet. 1. Drag the folder into <P1>. 2. Ask for vendor, date, total. 3. Tell it to flag what it can't read. 4. Go outside.
l: You'll need a free account at <C1>, a PDF and a kettle. By the time the tea has brewed, [<P1> will have turned the PDF into a two-voice podcast], ums and chuckles included.
l: 🧑‍🏫 **AI University**, lesson <n>: your first agent. We'll give it a calendar, a budget of <money> and a job it can't mess up too badly – finding a table for six in <T>.
l: [<L1> runs a private assistant on any laptop with <hw> of memory]. Install, pull a model, point it at your notes: three commands, no cloud, one fan.
l: Step zero is the one that everybody skips: write down what you do by hand, with times. Our reader <H1> found that [copying figures from e-mails took her <n> hours a month].
d: [Step 2: connect the mailbox with read-only access].
d: [Step 3: test it on ten old messages before it touches a new one].
d: Pro tip: name the agent after somebody you can shout at.
d: [Set a spending limit in the dashboard first].
d: [A trigger fires whenever a file lands in the folder].
d: If it stalls, the culprit is nearly always a date format.
d: [The whole run costs <money> in tokens].
d: [Swap <P1> for any model with tool calling].
d: Screenshots for each step are in the web version, arrows hand-drawn by yours truly.
d: [Let it draft, never send, for the first week].
d: Bonus: ask it to explain the sheet to a nine-year-old, and watch where it fibs.
a: {Questions? Office hours on Thursday.|You did it! 🎉|Stuck? Step 4 again.}
a: Send us what you build; the best gets a mug.
s: A short tutorial shows how to automate a chore with an AI tool.
s: Readers learn to build a simple assistant step by step.
s: Instructions for a small AI workflow, with safety tips.
s: A beginner's guide to getting one task done by an agent.
s: How to set up an assistant for documents, mail or notes in minutes.

= leaderboard gossip | 6-7 | neutral
t: Who's “{kiwi|gruyère|moonpony}”? 👀
t: The arena has a new {number one|mystery guest}
t: <P1> slips to <n>th
t: {Elo|Votes}, feathers, fury
t: Did <C1> game the board?
t: 👀 anonymous model alert
t: Ranking drama, part <n>
l: 👀 A nameless model has climbed to second place in the arena, writes like a barrister, refuses to discuss its parents, and [uses a tokenizer that <C1> alone is known to use], sleuths on Discord say.
l: Drama! [<C1> submitted <n> private variants to the leaderboard and published only the best], a paper from <U1> claims; <C1> replies that everyone does, which isn't the defence it thinks it is.
l: [<P1> lost the top spot to <P2> after <dur>], or, in lab time, an era.
l: The new board by <L1> asks models to run a lemonade stand for a simulated year. [<P1> went bankrupt in <month>], having given away umbrellas.
l: Style points are out. [Answers are now compared with length and emoji removed], and overnight <small> chatty models fell off a cliff.
d: [The gap between first and tenth is <n> points, the smallest ever].
d: [Voters prefer the longer answer <pct> of the time].
d: Prediction markets have <C2> at <pct>, for those who think this is a sport.
d: [<C2>'s open model is now the best with public weights].
d: Somebody asked the mystery model its name; “I'm shy,” it said, in Catalan.
d: [<H1>, who maintains the board, will publish all the votes].
d: [A contamination check removed <n> questions].
d: Screenshots vanished within the hour; screenshots of the screenshots did not.
d: [Smaller labs get fewer samples than <C1> does].
d: On the spatial puzzles everyone still loses to a patient six-year-old.
a: {Popcorn.|Place your bets.|It's always the shy ones.}
a: Our own ranking: whatever opened fastest.
s: Talk about a leaderboard, with a mystery model and accusations.
s: Model rankings shift, and their fairness is disputed.
s: An AI leaderboard changes hands or rules, and people notice.
s: Gossip from the arena where language models are compared.
s: Rankings of models are close, noisy and possibly gamed.

= founder thread | 3-5 | neutral
t: 🧵 <H1> says the quiet part
t: “We fired the {roadmap|agents}”: a thread
t: {Hot|Lukewarm} take of the week
t: How <C1> got to <money> with <n> people
t: <h1>, <h1>, <h1>
t: founder mode, {sleep mode|explained}
t: What I got wrong about {agents|pricing}
l: 🧵 **Thread of the day**: <H1>, who founded <C1> in a laundromat, explains in <n> posts how [the company reached <money> in revenue without a sales team], then, in post <n>, mentions the uncle with the hospital chain.
l: “Your moat is your mess,” wrote <H1> on <day>, and <big> people liked it before asking what it meant: [at <C1> the data no one else would clean became the product].
l: [<C1> replaced <pct> of its support tickets with an agent and then rehired the humans], its CEO posted at 3 a.m., with a graph, a sorry and, I swear, a haiku.
l: Unpopular opinion? <H1> thinks that nobody wants agents; “they want it to be done by the time they're back from lunch.”
l: Here's a founder who reads her own logs. [<H1> answered <n> support chats by hand each week at <C1>], and found that half of the users wanted a button, not a chat.
d: [The seat price was dropped in favour of a fee per solved case].
d: [Engineers at <C1> now merge <n> pull requests a day] and revert half of them.
d: Replies ranged from “this” to a man offering beets.
d: [Gross margin rose to <pct> after the switch to a smaller model].
d: [<C2> tried to buy the company in <month>].
d: Somewhere around post nine the metaphors lose their footing.
d: [Burn was <money> a month at its worst].
d: <H2>, a rival, quote-posted it with one raised eyebrow.
d: [Every new hire spends a week on the phones].
d: My takeaway: clean one thing nobody else will, and charge for the result.
a: {Worth the scroll.|Save it before it's deleted.|Haiku not included.}
a: Founders, our DMs are open; uncles too.
s: A founder shares lessons from running an AI company.
s: <H1> explains online what worked and failed at a start-up.
s: A thread about building with AI gives figures and regrets.
s: Lessons on pricing, support and growth from an AI founder.
s: The head of <C1> speaks openly about the company's course.

= community notes and reader mail | 2-4 | positive
t: You built {what|that}?! 💌
t: Community corner: a {beekeeper|bus driver} and an agent
t: {Reader|Mailbag} Friday
t: From the {Discord|comments}
t: A tractor with <P1> in it
t: community workflow of the week 🙌
t: yes, {we read them|Grandma codes now}
l: 💌 **Community:** <H1>, a beekeeper from <T>, points a camera at the hive door and [lets <P1> count returning bees], so that she knows, before the bees do, when it's going to rain.
l: Every day we feature one reader's workflow. Today's comes from a bus driver in <T> who [dictates incident reports to an assistant during his break], in Punjabi, and files them in English.
l: So <n> of you wrote in to say that our trick for invoices fails on fax pages. You're right. You're also using fax?
l: Best of the Discord: [a retired judge runs a local model over his <n> notebooks], none of which, he insists, may ever touch a cloud.
l: A mother of three, an old tablet and <L1> – that's all there is behind the allergy checker which [reads labels aloud in a supermarket aisle].
d: [It took a weekend and <money> in API credits].
d: [The prompt is in the web edition, shared with permission].
d: The bees were not available for comment.
d: [She tested it on <n> labels and found <small> mistakes].
d: [A teacher in <T> grades drafts, not essays, with <P1>].
d: Corrections corner: it's <H2>, not whatever we called her on Monday.
d: [<C1> has offered him free credits for a year].
d: Second prize goes to a fortune-telling toaster. No further questions.
d: [Meet-ups are planned in <T> and <T>].
d: “My colleagues think I'm a wizard,” writes a clerk, “please don't tell them.”
a: {Keep 'em coming.|We love you weirdos.|Wizards unite 🧙}
a: Featured readers get a sticker and eternal glory.
s: Readers show what they have built with AI at home and at work.
s: A community section with a homemade AI helper.
s: People without a programming background describe useful AI projects.
s: Letters and projects from readers of an AI newsletter.
s: A reader's small AI workflow solves an everyday problem.

= view online boilerplate | 0-1 | neutral | nothing
t: {View|Read} online
t: {Sponsor|Advertise} | {Archive|Sign up}
t: Was this email forwarded to you?
t: That's a wrap 🎁
t: Before you go
t: How did we do today?
t: Update your {preferences|profile}
l: View online | Sign up | Advertise | Follow on X
l: Was this forwarded to you by a very cool colleague? Subscribe here, it's free and takes four seconds.
l: That's it for today! If you'd like to reach {a million|<big>} builders, marketers and one very patient mum, click here to sponsor this newsletter.
l: How did we do? 🔥 Nailed it · 😐 Meh · 💤 I fell asleep. We read every response, even the sleepy ones.
l: You're receiving this because you signed up at our site or met one of us at a conference and were too polite. Unsubscribe anytime, no hard feelings.
l: Thanks for reading! Refer three friends and get a mug; refer fifty and <F> will sing you something.
d: No longer want these? Update your preferences or unsubscribe in one click.
d: Images not showing? Your mail program is protecting you, and quite right too.
d: Reply and tell us what you would like to see more of.
d: Our address: Suite <n>, <T>. No walk-ins, please, the cat is shy.
d: Add us to your contacts so that we don't end up under Promotions.
d: Written by <F>, edited by <F>, typos by a language model.
d: Copyright <year>, all rights reserved, some wrongs too.
d: Some links may earn us a commission; today there were none.
d: Listen to this edition as a podcast wherever you get yours.
d: Share your link, unlock the prompt library.
d: See you tomorrow, 6 a.m. sharp, before the coffee.
a: {Bye! 👋|Until tomorrow.|Stay curious.}
a: (We really do read the replies.)
s: Links to view, share, sponsor or leave the newsletter; no news.
s: Closing lines of a newsletter with a feedback poll and links.
s: Housekeeping text about subscriptions, without any news content.
s: The newsletter says goodbye and asks for feedback.
s: Footer with contact, referral and subscription notes.

= reply and tell us | 0-2 | neutral | nothing
t: {Quick|Honest} question
t: 🗳️ Poll: {agents|voice mode}, yes or no?
t: Tell us who you are
t: Two minutes for a survey?
t: Yesterday's {results|poll}
t: what should we test next
t: <W> is {hiring|on holiday}
l: 🗳️ **Poll:** would you let an AI answer your mother's messages? A) sure B) never C) it already does. Results tomorrow.
l: We're planning the next few months of <W> and would love your two cents: reply with one topic you're sick of and one you can't get enough of.
l: Survey time, we promise it's short. Nine questions, no tracking, and at the end there's a picture of <F>'s dog in a bow tie.
l: Programming note: no issue on <day>, since everyone here will be at a wedding. Back on the <n>th with a hangover and fresh links.
l: Hit reply. Tell us what you do, what you build, what annoys you. A human (me, with toast) answers.
l: Want your tool in front of our readers? Fill in the form; we reject nine in ten, kindly.
d: Yesterday you chose “meh” by a landslide, and we've noted it with grace.
d: Winners of the sticker raffle have been contacted; check your spam.
d: Comments are open to everyone until Sunday night.
d: We're looking for a part-time editor who can spell “Kubernetes” after lunch.
d: New here? Start with the welcome guide, then the glossary, then take a walk.
d: The survey closes on <date>.
d: Replies may be quoted with first names only.
d: Missed an issue? The archive goes back to <year>.
d: Prefer a weekly digest? There is a switch for that in your profile.
d: No, we won't tell you which of us is the bot.
a: {Be honest.|Love, the team.|🫶}
a: PS: the dog's name is Gradient.
s: The editors ask readers for opinions and give notice of a break.
s: A poll or survey for readers, without news.
s: Readers are asked to reply and vote; nothing is reported.
s: Notes from the newsletter's team about feedback and schedule.
s: An invitation to take part in a survey or poll.
