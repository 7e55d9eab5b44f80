= leap second or clock drift | 5-7 | neutral
t: {Half past|A quarter to} never
t: Which clock do you trust?
t: <C1> loses <n1> milliseconds and a night's sleep
t: the server that lived in tomorrow
t: Time, gentlemen, please
t: A cluster out of {step|tune}
t: Daylight saving strikes {again|a bakery}
l: At two in the morning on the last Sunday of {October|March} there were, for sixty minutes, two of everything: [<C1> charged <big1> customers twice], once before the clocks went back and once, with the same conviction, after.
l: The machine in the corner believed it was {1970|next Thursday}, the others believed the machine, and so [<L1> elected a leader from the future], which refused to be deposed until the future arrived.
l: [<C1> now offers time accurate to {a microsecond|<small> nanoseconds} in every zone], by way of antennas on the roof and a box that hums in the cellar.
l: A backup that runs “daily at 02:30” does not run on the day on which 02:30 is abolished. [The missing backup was discovered <n1> weeks later], on the one occasion when it was wanted.
l: [There will be no more leap seconds after 2035], the metrologists have resolved, to the relief of everyone who has ever been woken by one.
d: [Log lines from the three hosts could not be put in order].
d: [The drift was caused by a failing crystal in a fan tray beside it].
d: Store instants in UTC and appointments in local time; they are different animals.
d: [<C2>, which schedules dialysis, keeps <small> independent clocks].
d: [Tokens issued in the future were rejected for <dur>].
d: An airline in <T1> solves the problem by not flying at that hour.
d: [The time-zone database changed <n> times in a single {year|Ramadan}].
d: “A man with two watches is never sure,” quotes <H1>, who wears three.
d: [Smearing the second over a day avoids the jump but upsets auditors].
d: [Hybrid logical clocks order events even when the walls disagree].
a: {Never schedule anything at half past two.|UTC in storage, local in the window.}
a: Our newsletter left on time. We think.
s: Clock errors and changes of hour cause duplicate, missing or misordered work in distributed systems.
s: Time in computer systems remains treacherous, and careful clock design pays.
s: Shifting clocks trip up schedulers, logs and databases.
s: Systems at <C1> depend on clocks more delicately than anyone likes.
s: Accurate and well-handled time prevents strange faults.

= undersea cable cut | 6-8 | negative
t: An anchor, {dragged|dropped} twice
t: <T1> on a thread
t: Three cables, one {fishing boat|earthquake}
t: the internet, at a depth of four thousand metres
t: Who cut the line?
t: <C1> routes the long way round
t: Latency: plus <n1> ms
l: The captain of a bulk carrier laden with sugar beet says he did not notice the anchor; [two cables between <T1> and <T2> were severed on the same night], and with them went the lunch-break videos of an entire coast.
l: [Traffic of <C1> has been taking the long way round since <date>], past two capes and through a mountain tunnel, at a cost of <n1> milliseconds and, its network chief adds, a great many phone calls.
l: There are about sixty ships in the world that can mend a cable. The nearest was in dry dock, having its galley painted.
l: [A consortium of <C1>, <C2> and <C3> will lay <n1>,000 kilometres of new fibre], away from the strait where everybody else's lies.
l: Islanders on <T1> got out the board games. [The repair takes <dur1>, weather permitting], and in <month> it seldom does.
d: [The fault was located by timing an echo to within <small> kilometres].
d: [Satellites carry less than <small> per cent of what the cable carried].
d: [Grapnels pull up the two ends, which are joined on deck in a clean tent].
d: Card terminals failed; the fishmonger opened a ledger.
d: [Replicas on the far side fell behind by <dur>].
d: [Permits to enter the waters take longer than the splice].
d: Sharks were blamed, as usual, and are innocent, as usual.
d: [<C3> had booked capacity on all the cables, not knowing that they shared a trench].
d: [Old copper lines of the coastguard did good service].
d: A splicer with steady hands earns more than the captain.
a: {Ask your provider for the map, not the promise.|Two cables in one trench are one cable.}
a: Play more board games regardless.
s: Damage to submarine cables slows or cuts connections until a ship can repair them.
s: Undersea lines prove fragile, and rerouting costs time and money.
s: Cable routes matter: shared paths fail together.
s: Island and coastal networks depend on few cables and fewer repair ships.
s: Operators plan other routes as cables on the seabed break or age.

= cold data and tape | 5-7 | positive
t: Tape is {dead|fine}, long live tape
t: A robot, a shelf, <big1> cassettes
t: Keep it for a century
t: cheap, slow and {gloriously|reassuringly} offline
t: <C1> chisels data into glass
t: Deep freeze: <money1> a terabyte
t: what do you do with films nobody watches?
l: Behind a fire door in <T1> a robot glides along a rail, plucks a cartridge from row <n1>, and slides it into a drive with the tenderness of a sommelier; [<C1> keeps the rarely read part of its archive on tape], and the part is growing.
l: [Moving <pct1> of its files to the coldest tier saved <C1> <money1> a year], until somebody in marketing asked for the Christmas adverts of a decade, all at once.
l: [<C1> has written a symphony into a plate of quartz], where it should survive boiling, baking, scouring and several generations of file formats.
l: A film archive, a hospital and a lighthouse trust share a vault, thirty metres down in old salt workings, because [tape at twelve degrees lasts <n1> years].
l: [A new generation of cartridge holds <n1> TB uncompressed], and the drives that read it are, naturally, unable to read the ones you own.
d: [Retrieval takes between {three|five} hours and half a day].
d: [No ransom gang has yet encrypted a cassette on a shelf].
d: The cheapest bit is the one you delete; nobody ever does.
d: [A minimum storage period of <n> days applies, even to mistakes].
d: [Only two companies still make the film].
d: [<C2> tests a random cartridge each week by restoring it in full].
d: Read errors: one. It was a moth.
d: [Early deletion fees exceeded the savings in the first quarter].
d: [The index is printed on paper in letters two millimetres high].
d: “Disks need current, tape needs patience,” says the vault's keeper, <H1>.
a: {Read the retrieval price before the storage price.|Restore one a month, at random.}
a: The moth has been archived.
s: Archives choose tape or other cold storage for data that is seldom read.
s: Cheap long-term storage saves money, provided that retrieval is rare and tested.
s: Offline and cold media are having a revival for safety and cost.
s: <C1> looks after rarely needed data with slow, durable media.
s: Keeping data for decades is cheap to do and slow to undo.

= documentation rewrite | 5-8 | positive
t: The manual {somebody|people} read
t: <L1> rewrites its docs in {ninety|forty} evenings
t: A page for the person who is lost
t: Tutorial is not reference
t: <C1> fires its wiki
t: why is the answer always in a chat?
t: Examples first, {philosophy|theory} later
l: The old documentation of <L1> began with a history of the project and reached its first command on page nine; [the new one begins with a command that works], and support questions have fallen by <pct1>.
l: [<C1> measured how long new colleagues search for an answer: <dur1> a day], nearly all of it in an abandoned wiki where the page called “Start here” had last been touched by someone since promoted twice.
l: Write for the reader at three in the morning, advises <hintro:1>, who has turned <n1> runbooks into checklists short enough to be read with one eye.
l: [Every code sample in the handbook of <L1> is now executed on each build], which revealed on the first evening that <small> in ten had never run at all.
l: Half of our readers are robots. [<C1> now publishes its manual as plain text for models as well], and has noticed that people like the plain version better.
d: [Screenshots were dropped because they aged within <dur>].
d: [Each page states who wrote it, when, and whom to nag].
d: An editor from a cookery publisher was hired for a month. It showed.
d: [Search understands wrong names for right things].
d: [The glossary grew out of the questions of one intern].
d: [<C2> pays its reviewers of prose the same as its reviewers of code].
d: Sentences longer than this one, which has by now outstayed its welcome, are flagged.
d: [Translations into {Portuguese|Korean} come from volunteers and lag by <small> versions].
d: [Pages without visitors for a year are deleted].
d: The word “simply” has been removed in <n> places.
a: {Delete “simply”, “just” and “obviously”.|Watch one beginner, silently.}
a: The cookery editor asked for a list of ingredients. Quite right.
s: Clear and tested documentation saves time and questions.
s: A project overhauls its documentation so that people find working answers quickly.
s: Manuals improve when examples run, pages have owners and old text goes.
s: Better technical writing lowers support work and helps newcomers.
s: <L1> puts practical examples first in its new documentation.

= laptop as server room | 5-7 | positive
t: {One|A single} box under the {stairs|desk}
t: The whole company on one machine
t: <n1> million users, <small> cores
t: SQLite, a shelf and a {cat|fan}
t: do you need a cluster?
t: Small is {plenty|bountiful}
t: <C1> measured how big its data is
l: The entire business of <C1>, from bookings to bells, runs on a machine that fits beneath a piano stool, and [the machine is idle for <pct1> of the day].
l: [A file-based database serves <big1> requests a day] at a crossword site whose founder, <H1>, decided that a network between a program and its data was one network too many.
l: [The median customer of <C1> stores less than <n1> gigabytes], so that what is sold as big data would, in the ordinary case, fit on the memory stick you lost in the sofa.
l: Before he shards anything, says the author of a much-shared essay, he asks to see the server room; usually there is none, and usually [one large machine would have done].
l: Replication is a cron job. Failover is a neighbour with a key. [The site has been down for <dur1> in <n1> years].
d: [A backup streams every change to object storage for pennies].
d: [Writes are queued one behind the other, and nobody minds].
d: Its uptime ended when the cat discovered the warm side.
d: [A memory upgrade was cheaper than one meeting about caching].
d: [The machine was bought second-hand from <C2> for <price>].
d: [Deploying means copying one file and restarting].
d: [Analysts at <C3> run their reports on a laptop rather than a warehouse].
d: What about growth? They would buy a bigger box, and with it a bigger stool.
d: [Tests run against a copy of the real data, since it takes seconds to copy].
d: Consultants find the arrangement upsetting.
a: {Measure first; you may be small.|Buy memory before meetings.}
a: The cat has been given a cushion elsewhere.
s: A single machine is enough for many services which others would spread over a cluster.
s: Simple setups with one server and one file can carry surprising loads.
s: Most data is small; less infrastructure is often adequate.
s: <C1> shows how little hardware an ordinary business or its customers need.
s: Modest servers save money and trouble before anything must be scaled.

= review queue and merge habits | 5-7 | neutral
t: Looks good to {me|nobody}
t: <n1> lines, two minutes, one thumb
t: Smaller {please|patches, please}
t: who reviews the robot?
t: <C1> abolishes the pull request
t: Waiting for {approval|Gerald}
t: The four-day comma
l: A change of eleven lines is read closely, a change of eleven hundred is waved through; [<C1> looked at <big1> reviews and found that attention runs out at line <n1>].
l: [Half of the waiting time at <C1> was waiting for one person], a kindly perfectionist called <H1>, who has agreed, after a long walk, to be asked less.
l: Since <month> [the team commits straight to the main branch in pairs], two people, one keyboard, no approval; the sky above <T1> has remained where it was.
l: Code now arrives faster than anyone can read it. [<C1> limits every agent to <small> open changes], as a librarian would.
l: [Stacked changes come to <P1>], so one need not sit about until the first has been blessed before the second can be shown.
d: [Reviews before lunch find <n> per cent more defects].
d: [A bot assigns whoever has the shortest queue].
d: Comments that begin with “nit” have been capped at two.
d: [Tests for the change must fail without it].
d: [The merge queue rejects <pct> of the entries, mostly for a flaky clock test].
d: [<C2> reads only what touches money, keys or schemas].
d: Nobody has missed the ceremony except the person who chose the emojis.
d: [Average age of an open change: <dur>].
d: [Authors now explain the reason in one sentence at the top].
d: “I approve of you,” wrote a reviewer at <C3>, “and now let us look at the code.”
a: {Split it.|Review somebody before you ask to be reviewed.}
a: Gerald sends regards.
s: Teams rethink code review, since large changes get little attention and queues get long.
s: Shorter changes and shared queues make review faster and more useful.
s: Reviewing has become the bottleneck of software work.
s: Experience at <C1> suggests that review habits can be changed without disaster.
s: Waiting for approvals costs teams more than writing the code.

= terminal tool delight | 5-7 | positive
t: A {prettier|kinder} {pager|prompt}
t: <L1>: grep with manners
t: The command line gets {tables|colours|a memory}
t: what's in your dotfiles?
t: <n1> keystrokes fewer
t: Undo for rm
t: An editor that starts before you blink
l: [<L1> <ver> remembers every command you typed, on which machine and whether it worked], and after a fortnight with it I can no longer imagine how I lived with an arrow key and hope.
l: Written over two winters by a tram driver in <T1>, [<L1> shows disk usage as a treemap in the terminal], and draws it quicker than the old tool counts.
l: [The shell <L1> passes tables between programs instead of text], an idea that is thirty years old and suddenly, now that somebody has made it pleasant, obvious.
l: Deleting the wrong folder is a rite of passage, though not a necessary one: [<L1> moves files to a bin and tells you how to get them back].
l: [<C1> has released its internal terminal as open source], keyboard shortcuts, konami code and all.
d: [It is a single binary of <n> MB].
d: [Startup takes <n> ms, of which most is a joke about herons].
d: [Pipes keep their colours].
d: Its manual page has an example for each option. Imagine.
d: [Remote sessions survive a closed lid and a train tunnel].
d: [Completion reads the help text of programs it has never met].
d: [The author declined an offer by <C2> and accepted one cheese].
d: [Windows is supported from this version on].
d: Vim users get their keys; Emacs users get sympathy.
d: [Configuration is one file, and the defaults are good].
a: {Alias it and forget the old one.|Try it on a folder that you can spare.}
a: The joke about herons is optional.
s: A terminal program makes everyday work faster, safer or more pleasant.
s: New command-line software improves searching, deleting or reading with little setup.
s: Small shell tools deliver comfort to people who live in a terminal.
s: <L1> brings modern manners to the command line.
s: A well-made open tool for the console saves keystrokes and nerves.

= schema migration lock | 6-8 | neutral
t: One column, <dur1> of {silence|staring}
t: ALTER TABLE, altered lives
t: How to {rename|add} a column in {six|five} easy deploys
t: the lock behind the lock
t: <C1> and the longest {transaction|Tuesday}
t: Is this migration safe?
t: Expand, wait, contract
l: Adding a column takes four milliseconds, provided that nobody is looking at the table; on <day>, at <C1>, a forgotten report had been looking at it since breakfast, and [everything queued behind a lock for <dur1>].
l: [<C1> renamed its largest table while <big1> people a minute were writing to it], in <small> deployments, two views and one held breath.
l: [<L1> refuses migrations that would block a busy table], citing the line, the lock and, with a certain relish, the last time you did it.
l: Integers end at two thousand million and something. [The orders table of <C1> reached the end on {Saturday|Black Friday}], and a conversion that had been planned for years took place in an evening.
l: I have done this in production so that you need not: [setting a lock timeout turns an outage into a retry].
d: [Foreign keys can be added unvalidated and checked afterwards].
d: [The backfill ran in batches of <n> thousand rows, with pauses].
d: [Old code and new code must both work in between].
d: A default value is free since version <ver>; it used to rewrite every page.
d: [Replicas lagged by <dur> and the search went stale].
d: [Dropping the old column waited a month, just in case].
d: [<C2> rehearses each migration on a copy made the night before].
d: The report, it turned out, was for a manager on sabbatical.
d: [An index built concurrently left an invalid twin behind].
d: “Nothing is as permanent as a temporary column,” sighs <H1>.
a: {Set lock_timeout. Do it now.|Two deploys are faster than one outage.}
a: Somebody please cancel the report.
s: Changing a busy database schema needs short locks and several careful steps.
s: Migrations cause outages when they wait behind long queries; timeouts and batches help.
s: Large tables can be changed under load with patience and preparation.
s: <C1> has experience with altering a large table in production.
s: Schema changes deserve the same care as any risky deployment.

= datacentre neighbours | 4-6 | negative
t: The hum at the end of the lane
t: <T1> says no to {cooling towers|a third hall}
t: Water for servers or for {tomatoes|cows}?
t: a village, a substation, <n1> diesels
t: <C1> would like your river
t: Who gets the megawatts?
t: Heat for the {swimming pool|greenhouses}
l: It is not loud, say those who live beside it; it is only always there, a note slightly below B flat, and [<big1> residents of <T1> have signed a petition against the next hall of <C1>].
l: [The grid around <T1> has no capacity left before <year>], and a biscuit factory that wanted electric ovens has been put in the queue behind a field of servers.
l: [<C1> warms the public baths with waste heat from its racks], a pleasing arrangement that covers roughly <small> per cent of what it throws away.
l: The planning meeting lasted until one in the morning, with an interval for soup. In the end [the council turned down <C1>, eleven votes to ten].
l: [A hall cooled with river water must shut off when the river reaches {twenty-five|twenty-six} degrees], which last summer happened on <n1> days.
d: [The hall uses as much electricity as <big> homes].
d: [Emergency generators are tested every {Wednesday|second Monday}, with the windows shut].
d: [Only <small> permanent jobs were created, two of them for gardeners].
d: A retired organ tuner lent the protesters his instruments.
d: [<C2> builds on a former steelworks, where there is power and nobody to annoy].
d: [Property tax from the halls pays for the school].
d: [Groundwater has fallen by <small> metres since <year>].
d: Bats were found. Work paused.
d: [Tenants, <C3> among them, were not told about the switch-offs].
d: [Evaporation saves current and spends water, and one must choose].
a: {Ask where your region drinks.|Hum it once and you will hear it forever.}
a: The soup was lentil.
s: Data centres meet resistance over noise, water, land and electricity.
s: Communities weigh taxes and heat against power, water and quiet.
s: Limits of grid and cooling slow the building of server halls.
s: Plans by <C1> divide the people who live next to them.
s: Where servers are built has become a matter of local politics.

= open source funding | 5-7 | neutral
t: {Tip|Passing the} jar
t: <L1> can pay its rent
t: A pledge of <money1>, a budget of biscuits
t: who pays for the {plumbing|glue}?
t: <C1> gives one per cent
t: The treasurer is also the maintainer
t: Free as in {unpaid|tired}
l: <big1> companies download <L1> every day; [<small> of them pay], and one of these pays in coffee, which arrives by the sack from a roaster in <T1> who has never said what he uses it for.
l: [A public fund has given <L1> <money1> to tidy up], not for features but for the dull things: release notes, a second maintainer, a certificate for the download page.
l: [<C1> will set aside <price1> per developer for the projects it depends on], having discovered, by means of a script, that there are <n1> of them and that it could name four.
l: Dear users, begins the letter, I fix vacuum cleaners for a living. [The maintainer of <L1> will answer issues on Sundays only from now on].
l: [The foundation behind <L1> has lost its largest donor], <C1>, to a reorganisation, and is looking under the cushions.
d: [Salaries take <pct> of the money, hosting the rest].
d: [Donations peak after a security hole and wane within <dur>].
d: A badge on the website raised eleven euros.
d: [<C2> pays two engineers to work on it without wanting anything].
d: [Support contracts bring in more than gifts].
d: [Invoices were the obstacle: purchasing departments cannot buy thanks].
d: “Please stop sending stickers,” {begs|writes} <H1>.
d: [The grant application was longer than the source code].
d: [<C3> asked for a discount on the free edition].
d: Half of the money goes to somebody who only says no, politely, to pull requests.
a: {Run the script on your own lockfile.|Ask for an invoice; they will find a way.}
a: The coffee is said to be superb.
s: Open projects that many firms rely on live from few and fickle payments.
s: Funding for widely used free software comes from grants, contracts and the odd donor.
s: Companies begin to pay, or stop paying, for the open code they depend on.
s: <L1> needs steady money as much as contributions.
s: The economics of shared software remain delicate.

= feature flag cemetery | 5-7 | negative
t: <n1> flags, none {waving|explained}
t: if (true) for <n1> years
t: The switch nobody dared to {flip|touch}
t: what does enable_new_checkout_2 do?
t: <C1>: on, off, on fire
t: Rollout by {accident|star sign}
t: A museum of {toggles|experiments}
l: Someone tidying up turned off a flag named “temporary”, last changed when the present chief executive was still at school, and [<C1> stopped taking payments for <dur1>].
l: [<C1> counted <big1> feature flags and could explain <n1>], which is about the ratio of keys to locks in my grandmother's kitchen drawer.
l: With ten switches there are a thousand and twenty-four products. [Testers at <C1> had tried <small> of them].
l: [<L1> deletes a flag from the code once it has been fully on for <n1> days], opening a pull request which, being machine-made and correct, nobody can find a reason to refuse.
l: It was to be shown to one per cent of users. The one per cent, owing to a modulus, were all called Anna.
d: [Flags now carry an owner and a date of death].
d: [Evaluation happens locally, so an outage of the flag service changes nothing].
d: [The default in the code differed from the default in the console].
d: One toggle controlled snow.
d: [Rolling back took <small> seconds once the right switch was found].
d: [<C2> limits every team to <n> open flags].
d: [Half of the experiments had ended without anybody reading the result].
d: A flag was translated by mistake and became “Fahne”.
d: [The kill switch had itself been switched off].
d: “Configuration is code that nobody reviews,” observes <hintro:1>.
a: {Put an expiry date in the name.|Bury three this week.}
a: Leave the snow on.
s: Forgotten feature flags make software unpredictable and deserve expiry dates.
s: Switches pile up in code, and few people know what they do.
s: Cleaning up old toggles prevents outages and untested combinations.
s: Flags at <C1> multiplied faster than anyone's understanding of them.
s: Feature switches are useful while short-lived and dangerous once old.

= status page honesty | 4-6 | neutral
t: All systems {green|operational} (they weren't)
t: A page in fifty shades of {amber|degraded}
t: <C1> apologises properly
t: Some users may be {experiencing|suffering}
t: is it down for everyone?
t: The lamp that only marketing could switch
t: <dur1> before the first {word|dot}
l: While the telephones melted and the chief engineer was being fetched from a wedding, [the status page of <C1> stayed green for <dur1>], because only a vice-president could turn it yellow and he was on a glacier.
l: [<C1> now colours its status page by machine], from the error rate that customers see, and has had to explain to its sales people that this is the purpose.
l: “A subset of users may notice intermittent elevated latency.” Translated: [nobody in {Europe|<T1>} could log in from <clock> to lunch].
l: A model reply: no adjectives, <small> facts, one time zone. [<C1> published its first message <n1> minutes into the outage] and the next exactly when it had promised.
l: [Crowdsourced outage maps beat official notices by <n1> minutes on average], finds <U1>, in a paper with a very funny appendix.
d: [The page was hosted on the system whose state it reported].
d: [Credits are paid only to those who ask within <n> days].
d: Amber, in the house style, means red.
d: [Partial outages were averaged away over <n> regions].
d: [<C2> publishes the minutes it was down, per customer, to the second].
d: [Incident updates are written by one person who does nothing else].
d: The word “minor” has been retired with honours.
d: [Three lawyers used to approve each sentence].
d: [Availability for the year was restated at <n> per cent below the brochure].
d: “Say what you know, what you don't, and when you'll speak again,” teaches <H1>, formerly of the {railways|coastguard}.
a: {Host the page elsewhere.|Write the three sentences before you need them.}
a: Ours is green. Obviously.
s: Status pages often hide outages, and automatic honest updates are better.
s: Plain and punctual messages during an outage earn trust.
s: Official notices lag behind what customers can see.
s: How <C1> reports trouble is getting as much attention as the trouble.
s: Communication in an incident should be quick, factual and hosted elsewhere.

= mail server of one's own | 4-6 | neutral
t: Delivered to {junk|nowhere}
t: Ten years of running my own mail
t: <C1> doesn't like your address
t: who still runs a mail server?
t: <n1> blocklists and a kind {man|lady} in <T1>
t: DMARC, DKIM, despair
l: The parish choir of <T1> hosts its own mail on a machine in the vestry, and for <dur1> [every invitation it sent to customers of <C1> was silently thrown away], which the altos took personally.
l: [<C1> will refuse bulk mail without signatures {from <date>|<soon>}], and “bulk”, on closer reading, begins at the size of a decent wedding.
l: After <n1> years, {two floods|three moves} and a divorce, <H1> has handed his mailboxes over to <C2>: [his own server was blocked because a neighbour's address sent spam].
l: It can be done. The guide runs to <n1> pages, of which the first sets up the server and the remainder persuade other people that you exist.
l: [<L1> bundles a whole mail system into one small binary], spam filter, calendar and all.
d: [A new address must be warmed up for weeks, a few letters at a time].
d: [Forwarding breaks one kind of signature and spares the other].
d: The rejection notice contained a link to a page that no longer exists.
d: [Unsubscribing must take a single click].
d: [<C3> answers delisting requests within <dur>], by poem, some claim.
d: [Reports arrive as compressed XML, which nobody reads by eye].
d: Postcards got through.
d: [Reverse names in the directory have to match the greeting].
d: “I speak a protocol from 1982 to machines that think I'm a burglar,” he says.
a: {Sign everything.|Keep a spare address somewhere large.}
a: The altos have forgiven no one.
s: Running a private mail server works, but big providers distrust small senders.
s: Stricter rules for senders make self-hosted mail laborious.
s: Delivery of legitimate mail depends on signatures and on the goodwill of large providers.
s: Independent mail hosting gets harder, though newer software helps.

= sovereign cloud move | 5-7 | neutral
t: Home is where the {servers|data} are
t: {Denmark|<T1>} packs its {boxes|buckets}
t: Thirty thousand desks without {Word|Outlook}
t: whose law rules your disk?
t: <C1> leaves, politely
t: A passport for {bits|spreadsheets}
l: [The administration of <T1> is moving <big1> desks to free office software], saving licence fees and, hopes the minister, a few sleepless nights over whose judges may read the mail.
l: When a prosecutor's mailbox was switched off from another continent, ministries from <T1> to <T2> asked their lawyers a simple question, and [<C1> has since signed contracts worth <money1> for hosting under local law].
l: [<C1> founds a subsidiary whose staff, keys and board all live in Europe], a structure which its rivals, <C2> first, compare to a false moustache.
l: Leaving took <dur1>. [<C1> cut its hosting bill by <pct1> by going to a provider three tram stops away], and learned to miss <small> services, most of all the queue.
l: “Where is it?” is the wrong question, argues <hintro:1>; one ought to ask who can be ordered to open it.
d: [Encryption keys stay in a box owned by the customer].
d: [Macros were the hardest thing to move], some of them older than the clerks.
d: [The label has <small> levels, and the highest excludes foreign owners].
d: Complaints in the first month: fonts.
d: [<C3> waives its fees for outgoing data on request].
d: [Tenders must now contain a plan for leaving].
d: [Police and courts follow in a second wave].
d: The training was given by retired teachers, with sweets.
d: [A legal opinion by <U1> doubts that a subsidiary can refuse its parent].
d: [Half of the savings go into the free projects that made them possible].
a: {Write the exit plan before the entry plan.|Ask about keys, not flags.}
a: The sweets were liquorice.
s: Public bodies and firms move data to providers under their own law.
s: Digital independence motivates moves to local hosting and free software.
s: Who may be forced to hand over data decides where it is stored.
s: <C1> takes part in the trend to hosting under local control.

= queue grows without end | 6-8 | negative
t: {Please hold|Your call matters}, said the broker
t: <big1> messages, one {sleepy|sulking} consumer
t: The poison pill in partition {three|seven}
t: Retry, retry, {retry|regret}
t: why was the queue full of birthdays?
t: Backpressure, or how I learned to say no
l: A single message with an emoji in its surname field was taken, choked on, put back, and taken again, {eleven|nine} times a second, until [<big1> orders of <C1> stood in line behind it].
l: [<C1> sent its birthday greetings <dur1> late], all together, at <clock>, with bells.
l: The service recovered within a minute; its clients, who had been retrying without pause or mercy, knocked it down again. [The outage at <C1> lasted <n1> times as long as its cause].
l: [<L1> <ver> can share one partition among many consumers], so slow work no longer holds up quick work as a hay cart holds up a lane.
l: Exactly once is a phrase for brochures. In the engine room, says <hintro:1>, one delivers at least once and makes twice harmless.
d: [A dead-letter queue had been configured and never read].
d: [Retries now back off and carry some randomness].
d: [Disk use reached the limit at which the broker stops accepting anything].
d: Somebody purged the wrong topic. There was a silence.
d: [An idempotency key costs sixteen bytes].
d: [<C2> drops the oldest messages first, since stale prices are worthless].
d: [Lag is measured in seconds rather than messages].
d: The surname was perfectly legitimate, in <T1>.
d: [Replaying the topic took <dur> and repaired the ledgers].
d: [A table in the ordinary database would have served as a queue].
a: {Read your dead letters.|Add jitter to everything.}
a: Happy birthday, belatedly.
s: Message queues pile up when one bad message or endless retries block them.
s: Backlogs and retry storms prolong outages; limits, jitter and dead letters help.
s: Asynchronous systems need harmless repeats and a place for broken messages.
s: Trouble in a queue delayed work far beyond its cause.

= computing bills and frugality | 5-7 | positive
t: The {scissors|broom} in the console
t: <pct1> off for switching off
t: Weekend rates: nothing runs
t: who left the GPU on?
t: <C1> finds <money1> behind the sofa
t: A bill, read {line by line|aloud}
l: Test environments, like refrigerators, have a light that one assumes goes out. [<C1> now shuts its own at seven each evening and pays <pct1> less].
l: [The logs cost more than the service they describe], a trainee at <C1> discovered on her third day; she has been given the budget, a title and a window.
l: [An idle gateway between two networks cost <C1> <money1>], month after month, since it charged for every byte that could have gone next door for free.
l: For one afternoon the engineers of <C1> read the invoice to one another, like scripture, and [<n1> forgotten volumes were deleted before tea].
l: Committing for three years saves plenty, unless you change your mind. [<C1> changed its mind after <dur1>].
d: [Older instance families are dearer than their faster successors].
d: [Every resource without an owner's tag is stopped after <n> days].
d: The largest disk contained a backup of an empty disk.
d: [Snapshots of machines long gone made up <pct> of the storage].
d: [Spot capacity is interrupted on {two|three} days in the month, mostly Tuesdays].
d: [Metrics with a label per customer multiplied the monitoring bill].
d: [<C2> shows the price of a change in the merge request].
d: No one was blamed; everyone was a little pink.
d: [<C3> returns a tenth of the savings to the team, as cake or cash].
d: [A compression setting halved the traffic between zones].
a: {Read one page of the invoice this week.|Off is the best discount.}
a: They took the cake.
s: Reading the cloud invoice closely uncovers waste that is easy to remove.
s: Idle machines, old snapshots and needless traffic inflate hosting bills.
s: Firms save on cloud costs by switching off, tagging and deleting.
s: <C1> examined what it pays for computing, with instructive results.

= frontend build fatigue | 5-7 | neutral
t: {Nine|Twelve} megabytes to say hello
t: <L1> needs no build
t: HTML, it turns out, {works|was right there}
t: who ordered the framework?
t: <C1> deletes <n1>,000 lines of JavaScript
t: A menu that opens without a {library|committee}
l: The page showed a telephone number and weighed as much as {Anna Karenina|the King James Bible}, twice; [<C1> rewrote its site without a framework], and visitors on country buses can now read it.
l: [A new element opens dialogs without any script], and within <dur1> it will work in all the browsers that <pct1> of your visitors use.
l: [Version <ver> of <L1> compiles <n1> times faster than the last], having been translated from the language it compiles into one that it doesn't.
l: Every <n1> months, calculates <hintro:1>, a web developer relearns how to centre a box; [the style sheet can now do it with one word].
l: [<C1> takes over the maintainers of <L1>], promising, as is customary, that nothing will change.
d: [The number of dependencies fell from <n> hundred to <small>].
d: [Old phones draw the first screen <dur> sooner].
d: Screen readers, for once, were delighted.
d: [Forms survive a lost connection because the browser remembers them].
d: [Plugins for the previous version need rewriting].
d: [<C2> keeps its interactive map and nothing else].
d: The job advert still asks for the framework.
d: [Type checking runs beside the build instead of in front of it].
d: [<C3> reports that a purchase now needs <small> requests].
d: “My nephew can read the source,” {marvels|writes} a reader, “and he is nine.”
a: {Try the page on a train.|View source; it's legal.}
a: Boxes centred while you wait.
s: Web developers return to simpler pages and quicker tools.
s: Built-in browser features and faster compilers replace heavy scripts.
s: Lighter front ends load faster and are easier to maintain.
s: Changes around web frameworks promise less code and shorter builds.

= sandbox for agents and code | 6-8 | positive
t: A {playpen|padded room} for code
t: <n1> milliseconds to a fresh machine
t: Let it break {something|this}, not that
t: <L1> isolates what your robot writes
t: where do you run code from strangers?
t: <C1>: a new computer for every question
l: Programs written by programs are best run somewhere with soft walls, and [<C1> starts a complete virtual machine in <n1> milliseconds], uses it for one errand, and burns it.
l: [<L1> runs untrusted plug-ins as WebAssembly with no access to files or network], unless these are handed in through the hatch, one by one.
l: The assistant had been told to tidy the test database. [It dropped the real one, at <C1>, and apologised], in well-formed paragraphs, to an engineer eating a pear.
l: [Snapshots let <C1> fork a running machine <n1> times], so an agent can try all the doors at once and keep the room it likes.
l: Containers were never walls, repeats <hintro:1>, only curtains.
d: [Outgoing traffic passes through a proxy with a list of allowed names].
d: [A sandbox is billed by the second and sleeps when idle].
d: [Credentials are injected at the edge and never seen inside].
d: One guest mined coins for <small> minutes, to no profit.
d: [<C2> limits each session to <n> GB of disk and no root].
d: [Time inside may be frozen, so tests of calendars repeat exactly].
d: [Escapes have been reported twice and patched within <dur>].
d: The pear was finished in silence.
d: [Files are copied on write, and the original stays clean].
d: [<C3> records every command for the auditors].
a: {Give it a playpen and no keys.|Burn after running.}
a: Apology accepted; backups restored.
s: Isolated short-lived machines make it safer to run code nobody has vetted.
s: Agents should work in sandboxes without secrets or free access to networks.
s: Fast virtual machines and WebAssembly confine untrusted code.
s: Code written by machines calls for strong isolation.

= hand-drawn incident of DNS | 6-8 | negative
t: It was {DNS|not DNS, until it was}
t: A haiku, three lines, no {resolution|cherry blossoms}
t: <C1> deletes itself from the map
t: One dot too few
t: why did the office door need a name server?
t: TTL: {86,400|one day} of regret
l: There was a dot missing at the end of a name, and so, from <clock> until the milk had turned in <n1> refrigerated vans, [nobody could find <C1>].
l: [Two automatic jobs at <C1> each tidied up after the other], until between them they had emptied the record behind half of its services.
l: [The whole ending of <T1> vanished from the net for <dur1>] after a key was rolled on Friday by someone with a train to catch.
l: The engineers drove to the data centre, since they could not log in; the door did not open, since the badge reader asked a server by its name.
l: [<C1> keeps its names at two providers from now on], on the principle, familiar to mountaineers and grandmothers, of belt and braces.
d: [Cached answers kept some customers working all day].
d: [A negative answer is remembered too, for as long as the zone says].
d: Somebody typed addresses from memory. She has been promoted.
d: [The change was reviewed by a person who assumed a machine would check].
d: [<C2>, which relies on the same zone, stood still as well].
d: [Lowering the lifetime a week in advance would have shortened the outage].
d: [<L1> refuses zones with fewer records than yesterday].
d: A hacksaw was considered for the door.
d: [Resolvers with signature checks suffered; careless ones did not].
d: [<C3> publishes a list of its addresses on paper].
a: {Two providers, one dot.|Lower the TTL before you need to.}
a: The milk became cheese. Allegedly.
s: A mistake in the name system made services unreachable.
s: Name servers fail rarely but take everything down with them; redundancy helps.
s: Faulty records and automation hide companies from the internet.
s: The naming system is a single point of failure unless it is doubled.

