= advert hosting trial | 0-2 | positive | sponsored
t: {Deploy|Push|Ship} {in <n> minutes|before lunch}
t: {Servers|Databases} that {sleep|scale} when you do
t: Hosting without {surprises|a pager}
t: Your first <n> weeks are on <C1>
l: {Tired of|Done with} {surprise bills|YAML|yet another dashboard}? <C1> runs your {app|database|containers} for a flat <price> a month, and the first <dur> {are free|cost nothing}.
l: What would you build if deploying took a minute? With <C1>, you connect your repository, press one button and get a {preview|address|database} for every branch, without {tickets|an operations team|a credit card}.
l: <P1> is the {simple|boring|managed} <thing> that just works: {no servers to patch|no cold starts|no lock-in}, backups every hour, and people who answer when you write.
l: Over <big> teams moved to <C1> last year. Here is why: {one price|one button|no meetings}.
l: Start on <C1> today, and {pay when you grow|bring your own domain}.
d: Sign up in under <dur>, no credit card required.
d: Use code <code> at checkout for <pct> off your first year.
d: Migration is free, and our engineers do it for you.
d: Cancel whenever you like.
d: “We moved on a <day> and forgot about it,” says <H1>, who leads a team of <n> at <C2>.
d: <P1> speaks <tech> and <tech>.
d: Servers in <T> and <T>, support around the clock.
d: Click through and claim your credits: <price>, valid until <date>.
d: Do the maths with the calculator on our page.
d: Yes, <tech> is included.
d: Join <big> developers who sleep at night.
a: {Start free.|See plans and prices.|Your pager will miss you.}
a: {Try it today.|Book a call.}
s: <C1> advertises hosting with a free trial and a discount code.
s: An advert promises easy deployment at a flat price from <C1>.
s: Promotion of a managed service, with a free start and credits.
s: A paid text for the hosting offer of <C1>.

= advert hiring | 0-2 | positive | sponsored
t: {Engineers|Developers} wanted
t: {Work|Build} with us{ at <C1>|}
t: {Bored|Stuck}? <C1> is hiring
t: {Senior|Staff} engineers, {remote|in <T1>}
l: <C1> is hiring {backend|platform|firmware|data} engineers in <T1>, {remote or on site|four days a week}, from <price> a year.
l: You write <tech>, you like small teams, you would rather ship than attend another planning meeting, and you would not mind an office with {a sauna|a view of the harbour}: then <cintro:1> would like to hear from you.
l: Two questions, one coding exercise, an offer within <dur>: that is how <C1> hires, and {why|how} <n> engineers joined this year.
l: Looking for your next role? Create a profile on <P1> and let {companies|employers} such as <C2> and <C3> apply to you.
l: Join <C1> and help <big> {farmers|nurses|teachers} {get home on time|waste less paper}.
d: Apply by <date>; no cover letter needed.
d: Salaries are listed in every advert.
d: We pay for your move.
d: <n> days of holiday, and we mean it.
d: Our stack is <tech>, <tech> and common sense.
d: Mention <W> in your application.
d: Parents, career changers and returners: please apply.
d: “Best interview I ever had,” writes <H1>.
d: Meet the team at the open evening in <T> on <date>.
d: Profiles are free for candidates.
d: See all <n> open positions.
a: {Apply now.|Your future desk is waiting.|Bring your dog.}
a: {Come and say hello.|We read every application.}
s: <C1> looks for engineers in a paid job advert.
s: A job advert describes pay, place and a short interview process.
s: Recruiting text for <C1>, with salary and holidays.
s: A service or employer invites engineers to apply.

= advert security product | 0-2 | positive | sponsored
t: Compliance {without tears|in weeks}
t: {Sleep|Audit|Login} better
t: {Secrets|Keys|Laptops}: sorted
t: {Brought to you by|From our sponsor} <C1>
l: This issue is brought to you by <C1>, which {watches|guards} your {secrets|laptops|supply chain} so that you can go back to writing code.
l: Auditors {at the door|want screenshots}? <C1> collects the evidence from <tech>, <tech> and <n> other tools, fills in the forms and {gets you certified|has you ready} in {weeks|<dur>} rather than months.
l: One leaked key is all it takes. <P1> by <C1> finds secrets in your {repositories|tickets|chats} before somebody else does, and the first scan is on the house.
l: Passwords are a {bug|chore}. Replace them with <P1>, used by {security teams at|} <C2>, <C3> and {you, by Friday|<big> others}.
l: Thanks to <C1> for supporting <W>.
d: Readers get <pct> off with code <code>.
d: Book a demo and receive {a hardware key|a hoodie}.
d: Set up takes <dur>, not a quarter.
d: Download the free guide: <n> questions every auditor asks.
d: “We passed on the first attempt,” says <H1>, head of security at <C2>.
d: SOC 2, ISO 27001 and the rest, from one screen.
d: Start your <dur> trial today.
d: Works with the identity provider you already have.
d: No agents, no YAML, no drama.
d: See a live attack at the webinar on <date>.
d: Get your free risk score in <n> minutes.
a: {Scan now.|Lock the door.|Learn more below.}
a: {Get started free.|Your auditor will smile.}
s: An advert for a security or compliance product by <C1>.
s: <C1> promotes a tool that finds secrets or prepares audits.
s: Sponsored message: passwords, keys and audits made easy.
s: Paid text offering a demo and a discount for security software.

= advert newsletter and media | 0-1 | positive | sponsored
t: Another {letter|newsletter} you will like
t: {Five|Three} minutes of {finance|design|space} a day
t: Read <W1>{, free|}
t: Get smarter {over breakfast|by Friday}
l: If you like this letter, you will like <W1>: {markets|biotech|design} in five minutes, every morning, free.
l: Every <day>, <big> {engineers|founders|designers} open <W1>, a letter in which <H1>, who used to {run a lab|build rockets|trade bonds}, explains one thing properly, with a drawing and without jargon.
l: What do people at <C1> and <C2> read before work? <W1>.
l: Get {one chart|one idea|three links} a day from <W1>, and impress {your boss|the lift} by Friday.
l: Subscribe to <W1> by <C1>: it is short, it is free, and you can leave at any time.
d: Join with one click.
d: New subscribers receive the {e-book|checklist} on <things>.
d: No spam, ever.
d: “The only mail I open,” says <H2>.
d: Refer three friends and get a mug.
d: The premium edition is <pct> off until <date>.
d: Read a sample issue.
d: It takes less time than your coffee.
d: Over <big> readers cannot be wrong.
d: Sign up here.
a: {One click.|Free, always.|See you there.}
a: {Smart and short.|Unsubscribe any time.}
s: An advert for another newsletter, <W1>, which costs nothing.
s: Readers are invited to subscribe to <W1>.
s: Cross-promotion of a daily letter with a free sample.
s: A paid note recommends <W1> and its short explanations.

= advert learning platform | 0-2 | positive | sponsored
t: Learn <tech> {in <n> weeks|by doing}
t: From {zero|spreadsheet} to {engineer|model}
t: {Courses|Classes} with {real|patient} teachers
t: Become {dangerous|fluent} in <tech>
l: Become fluent in <tech> in {six weeks|<dur>} with live lessons by <C1>, built by people who {ship|teach} it every day.
l: Most online courses are abandoned in the second chapter, which is why <C1> gives you a {tutor|study group|deadline}, a project that you can show and, if you finish, <pct> of your money back.
l: AI will not replace you, but {an engineer who knows <tech>|a colleague who took our course} might. {Catch up|Enrol} at <C1>.
l: Master {prompting|system design|statistics} from your sofa: <n> lessons, <n> exercises, one certificate from <U1>.
l: Registration is open for {the spring cohort|our boot camp} on <things>.
d: Enrol by <date> and save <price>.
d: Enter <code> for <pct> off.
d: <n> lessons, lifetime access.
d: Graduates work at <C2>, <C3> and <C4>.
d: Your employer may pay; we provide the form.
d: First module free.
d: Taught by <H1>, formerly of <C2>.
d: Rated <score> by <big> students.
d: Only <n> places left.
d: Not satisfied within <dur>? Full refund.
d: Download the syllabus.
a: {Start learning.|Seats go fast.|No homework on Sundays.}
a: {Enrol today.|Your sofa is the campus.}
s: <C1> advertises a course with a discount and a certificate.
s: Promotion of online lessons with refund and code.
s: A paid text invites readers to enrol in a course.
s: An advert promises new skills within weeks.

= advert gadget shop | 0-1 | positive | sponsored
t: {Stand|Sit|Type} better
t: The {desk|chair|keyboard} {you deserve|for the next ten years}
t: {Save|Take} <pct> {off|today}
t: {Your back|Your wrists} will thank you
l: Your back has carried you through <n> releases. Give it the <P1> chair by <C1>, now <pct> off.
l: Engineers spend <n> hours a day on a keyboard that came free with the computer; the <P1>, milled in <T>, hot-swappable and quiet enough for a shared office, is what <C1> thinks you should have instead, and this week it ships free.
l: Meet the {lamp|mug|backpack} that {charges your phone|never spills|fits under the seat}. <C1> made it, <big> backers {love|funded} it, and readers of <W> get it for <price>.
l: Only until <date>: buy one <P1>, get {a second|the stand} for half.
l: Give your desk a {treat|glow} with <P1>.
d: Order now, pay in <dur>.
d: Code <code> takes <pct> off.
d: Free returns within <dur>.
d: While stocks last.
d: “I stopped hurting after a week,” writes <H1> from <T>.
d: Ten-year guarantee.
d: Ships from <T> in recycled cardboard.
d: Choose from <n> colours.
d: Add it to your basket before midnight.
d: Loved by <big> customers.
d: As seen on the desk of <H2>.
a: {Shop now.|Treat yourself.|Hurry.}
a: {Limited edition.|Your neck says yes.}
s: An advert for desk equipment by <C1> with a discount.
s: <C1> offers <P1> cheaper to readers for a short time.
s: A shop promotes a chair, keyboard or lamp.
s: Paid product placement with code and free delivery.

= advert finance | 0-1 | positive | sponsored
t: {Invest|Save|Invoice} {while you sleep|like a grown-up}
t: {Fees|Taxes}? {Fewer|Sorted}
t: Banking {for|by} {builders|freelancers}
t: Your money{, working|: bored?}
l: Your savings earn {nothing|<pct>}. With <C1> they could earn <pct>, {paid|credited} monthly, with no minimum and no lock-in.
l: Freelancers lose <n> hours a month to receipts, says <C1>, whose app photographs them, reads them, files them and, because somebody has to, argues with the tax office on your behalf.
l: Open a business account at <C1> in <dur>, from your phone, and get <price> when you make your first payment.
l: What do <big> investors know about {vineyards|art|farmland} that you do not? Find out with <C1>, now open to readers of <W>.
l: One card for the team: <P1> by <C1>, with limits, receipts and {points|cash back}.
d: Open your account today and get <price>.
d: Capital at risk.
d: Terms apply.
d: No fees for the first <dur>.
d: Deposits are insured up to <price>.
d: Skip the waiting list with code <code>.
d: “Took me less than a coffee,” says <H1>, a designer in <T>.
d: Past performance is no guarantee.
d: Connects to <tech> and your accountant.
d: Rated <score> in the app shops.
d: Talk to a human, in <T>.
a: {Open account.|Not advice, an advert.|Your accountant will wave.}
a: {Start saving.|See if you qualify.}
s: A bank or investment firm, <C1>, advertises with a bonus.
s: <C1> promotes an account or app for savings and receipts.
s: Financial advert with terms, bonus and a code.
s: A paid text offers readers a better interest rate or card.

= advert ai assistant | 1-2 | positive | sponsored
t: {Your|An} agent for {tickets|meetings|tests}
t: {Ship|Close} twice as {much|fast}
t: {Stop|No more} {taking notes|triaging}
t: Meet <P1>
l: Meet <P1>, the {AI|coding|meeting} assistant from <C1> that {writes your tests|takes the minutes|answers tickets} while you {think|have lunch}.
l: Your team answered <big> questions last month, half of them twice; <C1> reads your wiki, your tickets and your code, and gives the answer, with its source, before {anyone|the second person} asks.
l: Every product manager says they want agents in production. <C1> gives you {traces|evaluations|guardrails}, so that you see what yours are doing before your customers do.
l: Stop {copying|pasting} prompts. <P1> versions, tests and ships them, in <tech> or <tech>.
l: <C2>, <C3> and {two|three|four|six|eight} hundred others run their agents on <C1>; you can start free today.
d: Try <P1> free for <dur>.
d: Your data never trains a model.
d: Get <big> tokens on us when you sign up this week.
d: See the <n>-minute demo.
d: Install the extension, sign in, done.
d: “We closed <n> tickets before lunch,” says <H1>, who runs support at <C2>.
d: On your own servers, if you like.
d: Plans start at <price> a seat.
d: Join the waiting list and skip it with <code>.
d: Read the case study with <C3>.
d: Integrates with <tech>, <tech> and the tools you love.
a: {Try it now.|Let it work.|Your wiki called.}
a: {Free to start.|Ask it anything.}
s: <C1> promotes an AI assistant with a free trial.
s: An advert for <P1>, which is to save teams time.
s: Paid text on tools for agents, with tokens as a gift.
s: Promotion for an assistant that answers tickets and writes tests.

= advert webinar and report | 0-2 | positive | sponsored
t: {Free|New} {report|guide}: the state of <things>
t: {Live|Webinar} on <date>
t: {Download|Get} the <n>-page {guide|playbook}
t: What {two|three|four|six|eight} hundred {leaders|teams} {told us|do differently}
l: How do the best teams {ship|hire|sleep}? <C1> asked <big> of them and put the answers into a report that you can download today.
l: On <date> at <clock>, <H1> of <C1> and <H2> of <C2> show, live and with real systems, how they cut {build times|cloud bills|incidents} by <pct>, and {take|answer} your questions until nobody has any left.
l: The {playbook|guide} for <things> is here: <n> pages, <n> checklists, no fluff, courtesy of <C1>.
l: Most {migrations|AI projects|dashboards} fail. {Ours did too|Yours need not}. Join <C1> for a free session.
l: <C1> invites you to {a breakfast|an evening|a workshop} on <things> in <T>.
d: Save your seat.
d: Can't make it? Register and get the recording.
d: Download it free in exchange for your e-mail address.
d: Every participant receives <price> in credits.
d: Benchmark your team in <n> minutes.
d: Hosted by <H1>.
d: Places are limited to <n>.
d: It pairs well with coffee.
d: Includes templates you can use on <day>.
d: Based on data from <n> countries.
d: Bring your hardest question.
a: {Register now.|Grab the guide.|Coffee is on them.}
a: {Seats are free, for now.|See you on <day>.}
s: <C1> advertises a free report or webinar to collect addresses.
s: An invitation to a live session with speakers from <C1>.
s: Paid promotion for a guide that readers can download from <C1>.
s: Readers may register for a session by <C1> at no charge.

= advert food and health | 0-1 | positive | sponsored
t: {Lunch|Dinner|Coffee}, {delivered|solved}
t: {Eat|Sleep|Focus} better
t: {Beans|Vitamins|Snacks} by {post|subscription}
t: {Half price|<pct> off}: your first crate
l: Deadline week? <C1> {cooks|roasts|packs} {lunch|coffee|snacks} for your team and {brings|delivers} it to your desk, from <price> a head.
l: You would not put cheap fuel into an expensive engine, {say|claim} the founders of <C1>, two doctors from <T> who got tired of vending machines, and so they {mix|bake} a bar with everything that a brain wants and nothing that it regrets.
l: Sleep is a feature. The <P1> mattress by <C1> comes in a carton, unrolls in minutes and can be {returned|tested} for a hundred nights.
l: Get fresh {beans|pasta|vegetables} every {fortnight|<day>} with <C1>, and your first crate at half price.
l: Meet your new {morning|ritual}: <P1>, {no sugar|no crash|no nonsense}.
d: Use <code> for <pct> off and a free {grinder|shaker}.
d: Skip a week or stop, any time.
d: Delivered free in <T>.
d: Vegan options, of course.
d: <big> developers drink it already.
d: “I finally finish my lunch,” writes <H1>.
d: Order before <clock> for delivery tomorrow.
d: Gift cards available.
d: Offer ends on <date>.
d: Money back if you hate it.
d: Roasted in <T> on the day you order.
a: {Hungry?|Yum.|Sleep on it.}
a: {Taste it.|First bag on them.}
s: An advert for food, coffee or mattresses from <C1> with a code.
s: <C1> promotes a subscription at half price for beginners.
s: Paid note about lunch or sleep, with discount.
s: Readers get a crate or bag cheaper from <C1>.

= advert travel and vpn | 0-1 | positive | sponsored
t: {Browse|Travel|Stream} {freely|abroad}
t: {One app|One SIM}, <n> countries
t: {Private|Faster} {Wi-Fi|internet} {for|from} <price>
t: {Escape|Away}: {cabins|trains} from <price>
l: Hotel Wi-Fi is watching. <P1> by <C1> encrypts {everything|your laptop and your phone} for <price> a month.
l: Land in <T>, switch on your phone and be online before the seat-belt sign goes out: <C1> sells data for <n> countries as an app, without {shops|paper clips|contracts}, starting at <price>.
l: When did you last spend a week {offline|in the woods}? <C1> rents cabins near <T>, each with a stove, a lake and, should you insist, {fibre|a desk}.
l: {Two years|<dur>} of <P1> for the price of one, {plus|and} three months on top: that is this week's offer by <C1>.
l: Trusted by journalists, travellers and {my mother|<big> others}: <P1>.
d: Click the link for <pct> off.
d: Enter <code> when you pay.
d: Thirty days, money back.
d: No logs, audited by <C2>.
d: Covers <n> devices.
d: Book by <date> and bring a friend free.
d: Servers in <n> countries.
d: “Saved my trip,” says <H1>.
d: Installs in one minute.
d: Dogs stay free.
d: Prices go up on <day>.
a: {Get the deal.|Pack light.|Bon voyage.}
a: {Go offline.|Switch it on.}
s: <C1> advertises a VPN, a data plan or cabins with a discount.
s: A travel-related advert with a code and money-back promise.
s: Paid text for <P1>, sold cheaply for a few days.
s: Readers get an offer for private browsing or holidays.

= advert conference tickets | 0-2 | positive | sponsored
t: {Tickets|Early birds} for <P1>
t: <n> talks, {two|three|four|six|eight} hundred {colleagues|peers}, {one lake|<T1>}
t: {See you|Be} in <T1>
t: Last {call|tickets}
l: On <date>, <big> {engineers|designers|researchers} meet in <T1> for <P1>, organised by <C1>, and you should be one of them.
l: Two days, <n> workshops, speakers from <C2>, <C3> and <U1>, a boat, and a hallway that is, as regulars of <P1> know, worth the trip alone: early tickets are on sale until <date>.
l: The {programme|line-up} of <P1> is out. {Get|Grab} your ticket before the price {rises|doubles} on <day>.
l: Ever wanted to ask <H1> about <things>? Come to <T1>.
l: Save <pct> on your ticket for <P1> with {our code|code <code>}.
d: Tickets from <price>, students half.
d: Groups of <small> pay for one fewer.
d: Childcare is included.
d: Watch last year's talks for free.
d: Our friends at <C2> host the party.
d: The call for talks is open until <date>.
d: Remote passes are available for <price>.
d: The hotel next door has rooms at a special rate.
d: Workshops fill up first.
d: Tell your boss: there is a letter template.
d: Lunch is excellent, we are told.
a: {See you there.|Pack a jumper.|Book now.}
a: {The boat leaves at nine.|Front row, please.}
s: Tickets for a conference in <T1> are advertised with a discount.
s: <C1> promotes its event, with speakers and early prices.
s: Paid invitation to a conference with workshops and a boat.
s: Readers can book cheaper with a code.

= advert charity and membership | 0-1 | positive | sponsored
t: {Give|Chip in} <price>
t: {Support|Keep} {independent|good} {software|journalism}
t: {Members|Friends} {get|wanted}
t: A small {request|favour}
l: For the price of a coffee a month you can {support|keep alive} <L1>, which you used <n> times today without noticing.
l: <W> is paid for by its readers, of whom, at the last count, <n> in a hundred chip in; if you find something useful here more than once a month, and can spare <price>, please become a member.
l: <C1> doubles every gift to <L1> until <date>. Yours as well.
l: Become a friend of <W>: {no adverts|an extra issue|a sticker}, <price> a year.
l: This space was donated by <C1> to <L1>.
d: Give once or monthly.
d: Members read the long edition.
d: Your gift is tax-deductible in <T>.
d: It takes <n> seconds.
d: Every contribution pays for servers and {tests|stamps}.
d: Cancel any time, no hard feelings.
d: Give a membership as a present.
d: Names of donors are printed, unless you prefer otherwise.
d: <n> of <big> have been reached so far.
d: Companies can invoice it as {support|training}.
a: {Thank you.|Every coin helps.|Stickers!}
a: {Join us.|Chip in today.}
s: Readers are asked to pay for membership or to support a project.
s: An appeal for donations, doubled by <C1>.
s: Membership in the newsletter is promoted with small extras.
s: A request to give money to open-source software.

= advert devtools testimonial | 1-2 | positive | sponsored
t: “{It paid for itself|We deleted our scripts}”
t: How <C2> {halved|fixed} its {builds|bill|queue}
t: {Flaky tests|Slow builds|Log bills}? {Gone|Not here}
t: Why {teams|<C2> and <C3>} {switch|moved} to <C1>
l: “We {deleted|threw away} {two|three|five|seven|thirty} thousand lines of {scripts|glue}.” That is what <C2> said after moving its {builds|logs|tests} to <C1>.
l: When <H1>, who looks after <n> services at <C2>, looked at the bill for logs in <month>, {she|he} did what any sensible engineer would do and looked for something else; {she|he} found <P1> by <C1>, and now pays <pct> less.
l: Your tests are flaky, your builds are slow, and it is not your fault. <C1> {finds|quarantines} the culprits {overnight|automatically}, so that green means green again.
l: <C1> makes {caching|tracing|code review} {boring|fast}, with a free plan for {small teams|open source}.
l: Ask <C2>, <C3> or <C4> why they switched to <P1>.
d: Average saving: <pct>.
d: Connect your repository and see results in <dur>.
d: Free for teams of up to <n>.
d: Drop-in replacement for what you use now.
d: No sales call required.
d: Get a free build-time report.
d: Works with <tech>, <tech> and <tech>.
d: The first <big> minutes are free every month.
d: Give it one afternoon.
d: Install it with one line.
d: Mention this letter and get <price> in credits.
a: {See the numbers.|Read the case study.|Green means go.}
a: {Start in a minute.|No card, no catch.}
s: A testimonial from <C2> is used to advertise <C1>.
s: <C1> promotes faster builds or cheaper logs, with a free plan.
s: Paid text in which customers praise a developer tool.
s: An advert claims large savings for teams that switch.

= advert real estate and office | 0-1 | positive | sponsored
t: {Desks|Rooms|Labs} by the {day|hour}
t: Your team, {together again|offsite}
t: {An office|A lab} in <T1>, {furnished|ready}
t: {Move in|Plug in} on Monday
l: Need a room for <n> people and one whiteboard? <C1> has <n> of them in <T1>, {by the hour|with coffee}, from <price>.
l: Hardware start-ups need what co-working spaces do not have: a drill, a fume hood, a loading bay and neighbours who do not mind; <C1> has opened such a house in <T1>, and the first <dur> are half price.
l: Take your team {to the mountains|offline}. <C1> plans retreats, {from train to toast|down to the whiteboard}, and you only have to turn up.
l: Move into your new office in <T1> on Monday. {Really|Yes, this one}.
l: <C1>: desks, {plants|silence} and fast internet in <n> cities.
d: Book a tour.
d: Quote <code> for a free day.
d: No deposit, monthly notice.
d: Dogs and bicycles welcome.
d: “We solved it on the terrace,” says <H1> of <C2>.
d: Showers, and hot ones.
d: Everything is included, even the plants.
d: Offer valid until <date>.
d: Meeting rooms have doors.
d: Power at every desk, {light|quiet} at most.
a: {Come by.|First day free.|Doors!}
a: {See the rooms.|Bring your team.}
s: <C1> lets offices, labs or rooms to teams, with a free day.
s: An advert for work space in <T1> at short notice.
s: Promotion of retreats and desks for teams.
s: A paid text about furnished rooms with a code.
