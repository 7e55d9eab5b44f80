= licence change and fork | 7-8 | neutral
t: <L1> {changes|swaps} its licence, {the fork is here|a fork follows within <dur>}
t: {Open|Free} until <date>: the new {terms|licence} of <L1>
t: <C1> {closes|fences in} <L1>
t: One {cache|queue|proxy}, two {names|repositories}
l: [<C1> moves <L1> from an open licence to one of its own], and although most users may carry on as before, [anybody who sells it as a hosted service needs a contract], which is a sentence that plainly has <C2> in mind.
l: It took <dur> from the announcement to the first fork: [<n> former contributors have copied the last free version of <L1>], given it a new name and a goose for a logo, and [placed it under a foundation in <T1>].
l: [Version <ver> of <L1> is the last one under the old licence].
l: What does the new licence of <L1> forbid? [Reselling it as a managed service], says <C1>, and little else.
l: “[We were giving <C2> our lunch],” writes <H1>, who {founded|runs} <C1>, to explain why <L1> is no longer open source.
l: Two years after the quarrel, [<cintro:1> returns <L1> to an open licence].
d: [The fork can read existing data files].
d: [Security fixes for the old branch end on <date>].
d: [<C3> and <C> pay <n> engineers to work on the fork].
d: [Distributions will ship the fork from their next release on].
d: [Client libraries keep their licence].
d: Lawyers at <U1> call the wording “brave”.
d: [Contributors had signed their rights away in <year>].
d: [The two versions will differ in their wire protocol by <month>].
d: [Customers of <C1> notice nothing].
d: [<big> people have starred the fork, <small> have sent code].
d: [The old name is a trademark and stays behind].
a: {Pin your version while they argue.|Read the definition of “compete” twice.}
a: I have used both for a week and could not tell which was which.
s: A popular open project gets a restrictive licence, and its contributors split off.
s: <L1> changes its terms; those who host it for others must choose.
s: Dispute over commercial use leads to two versions of the same software.
s: Users of <L1> should check the new conditions before they upgrade.

= orchestrator release notes | 6-8 | positive
t: <L1> <ver>: {what|everything that} {changes|breaks|is new}
t: {Smaller|Calmer} clusters with <L1> <ver>
t: {Sidecars|Pods|Nodes} that {wait|restart in order|resize}
t: {In brief|Release notes}: the {scheduler|operator} edition
l: <L1> <ver> is out, and the change that most people will feel, after years of discussion and a proposal longer than some novels, is that [containers can get more memory without a restart], while [the old autoscaler is on its way out].
l: I upgraded a cluster of <n> nodes to <L1> <ver> on a quiet {Sunday|Friday afternoon}, against all advice, and apart from one ingress that never came back [the whole thing took <dur>], since [nodes now drain in parallel].
l: New in <L1> <ver>: [volumes can be moved between zones], [failed jobs restart one by one], and the error messages name the file.
l: [The control plane of <L1> needs <n> {GB|TB|gigabytes|terabytes} instead of <n> {GB|TB|gigabytes|terabytes}].
l: Still on the version before? [Support for it ends on <date>].
l: [<C1> offers <L1> <ver> on its managed clusters from <day> on].
d: [The beta interfaces of <year> are gone].
d: [Node images by <C> and <C2> are ready].
d: [Swap is allowed again].
d: [Network rules can refer to names instead of addresses].
d: [A dry run prints what an upgrade would delete].
d: [The scheduler places <big> containers in <dur>].
d: [Webhooks that time out no longer block deletions].
d: Thanks to <H1>, who closed an issue from <year>.
d: [Tests ran for <dur> on hardware lent by <C3>].
d: [Custom resources need a schema from now on].
d: [Secrets are mounted in memory by default].
d: The release is called “Porridge”. Nobody explains why.
a: {Read the removals before the features.|Back up the state store first.}
a: My ingress is still missing. If you see it, write to me.
s: A cluster manager can resize running containers and drops old interfaces.
s: The new version of an orchestrator upgrades faster and uses less memory.
s: Cluster operators get smoother upgrades but must replace removed interfaces.
s: <L1> brings many small improvements; old versions lose support soon.

= database major release | 7-9 | positive
t: <L1> <ver> {reads|writes|sorts} <mult> faster
t: {Async|Skip scans|Columns}: <L1> grows {up|new legs}
t: The {database|boring one} got {quick|interesting}
t: {Upgrade|Test} day for <L1>
l: [Version <ver> of <L1> reads from disk asynchronously], which sounds like plumbing and is plumbing, but on network storage, where each read used to wait politely for the one before, [large scans finish <mult> faster].
l: <hintro:1> ran the new <L1> against a copy of a shop with <big> orders, changed not a single line of configuration, and reports that [nightly reports take <n> minutes instead of hours], although [one query with <n> joins became slower].
l: [<L1> <ver> adds {virtual columns|a vector index|time ranges}].
l: [Planner statistics now survive a major upgrade of <L1>]. No more slow Monday.
l: Do you still vacuum by hand? [<L1> <ver> does it in parallel].
l: [<C1> and <C2> have each written a fifth of the new <L1>], according to the commit log.
d: [Upgrades from the previous <small> versions are supported].
d: [Replication slots follow the primary after a failover].
d: [Checksums are on by default].
d: [Old password hashes print a warning].
d: [<C3> offers it in a preview region near <T1>].
d: [An index on <n> {GB|TB|gigabytes|terabytes} of data was built in <dur>].
d: [Extensions have to be recompiled].
d: [The explain output shows how often an index was searched].
d: [Unique identifiers sort by time now].
d: [A bug with partitions will be fixed in <ver>].
d: [Students of <U1> found <n> wrong answers with a fuzzer].
d: [Memory for sorting is shared between workers].
a: {Wait for the first point release.|Try it on a copy tonight.}
a: {Boring|Sober} software, {lovely|splendid} numbers.
s: A major database release speeds up reading and makes upgrades less painful.
s: The latest version of <L1> is faster for large scans, with few regressions.
s: Database users gain from asynchronous reads, but extensions need a rebuild.
s: Benchmarks of a new database version show gains without tuning.

= package registry trouble | 6-8 | negative
t: {The|A} registry {says no|is full|goes on strike}
t: <big> packages {nobody|everybody} {needs|downloads}
t: {Pulled|Unpublished}: the {eleven|forty} lines that held up {<C1>|the web}
t: Who pays for {npm install|all these downloads}?
l: On <day> the author of a package of eleven lines, tired of mails that began with “urgent”, deleted his account, whereupon [builds failed at <C1>, <C2> and <big> other places], and [the registry restored the package without asking him].
l: A single company, which the operators of the registry are too polite to name, fetches the same <n> {GB|TB|gigabytes|terabytes} of packages every night because [its build servers keep no cache], and [the bill for the traffic came to <money> last month].
l: [The registry behind <tech> will limit anonymous downloads to <n> an hour].
l: [<G1> gives <money> to the people who run a package registry].
l: Are your builds red since <clock>? [An index of the registry was corrupted by a full disk].
l: [<cintro:1> runs a mirror in <T1>], free of charge, with <big> packages.
d: [<pct> of all traffic comes from <n> addresses].
d: [Names can no longer be reused after a deletion].
d: [A lock file would have helped, a cache even more].
d: [Downloads of <L1> alone cost <price> a day].
d: [The registry employs <small> people].
d: [<C> donates the bandwidth until <year>].
d: [Publishing was halted for <dur>].
d: [Mirrors lag behind by <dur>].
d: “[We are a library, not a delivery van],” says <H1>.
d: [Paying members get a token and a higher limit].
d: [Old versions are moved to cold storage].
d: [The package pads strings, as one could do by hand].
a: {Cache your dependencies.|Count yours. Then sit down.}
a: We found his name in our lock file <n> times.
s: A public package registry suffers from heavy use and sets limits.
s: Builds break worldwide when one small dependency or index disappears.
s: Maintainers of a registry ask heavy users to cache packages or pay.
s: Whoever relies on a public registry should run a mirror.

= surprise bill | 6-8 | negative
t: {A|My} <price> {bill|invoice} for a {static page|hobby|blog}
t: The {crawler|loop|log line} that cost <money>
t: <C1> refunded {nothing|half}
t: Serverless, {bottomless|but not billless}
l: <hintro:1> runs a page with recipes for dumplings, which has perhaps <n> readers on a good day, and woke up on <day> to an invoice of <price> from <C1> because [a crawler had fetched one video <big> times].
l: [A function that called itself ran up <price> at <C1> in one night], and since [the budget alarm is evaluated only every <dur>], its owner, who works alone from a kitchen in <T1>, slept through all of it.
l: [Debug logging left on after a test cost <C1> <price>].
l: Why can nobody set a hard limit? [Stopping a service could destroy data], answers <C1>.
l: [<C1> introduces spending caps after a storm of complaints].
l: [Requests that are refused are billed all the same], as a customer of <C1> learned the hard way.
d: [The alarm went to a spam folder].
d: [Support waived the bill after a post reached <big> readers].
d: [Traffic leaving the network is the dearest line].
d: [A gateway for private traffic accounted for <pct>].
d: [<C2> and <C3> cut off free accounts instead].
d: [The cap takes up to <dur> to work].
d: [The crawler belongs to a start-up in <T>].
d: [A cheap server for <price> a month does the job now].
d: [Snapshots nobody deleted were the rest].
d: [Prepaid credit is the only real limit].
d: “I run a hobby,” says <H1>. “At that price I could keep a horse.”
d: [Caching headers would have saved <pct>].
a: {Set an alarm today.|Check what happens at zero.}
a: My own bill, for the record, is <price>. For now.
s: A small site receives a huge hosting invoice because spending has no limit.
s: Usage pricing without caps hurts hobbyists; alarms come too late.
s: Runaway functions or crawlers cause large bills at a cloud provider.
s: Customers demand hard spending limits from <C1> after costly surprises.

= slow builds | 6-8 | positive
t: From <n> minutes to {two|four}: {our|a} CI diet
t: {Why|How} the build {was slow|got fast}
t: Stop {compiling|testing} the {world|same thing}
t: <P1> {caches|skips} what {you|nobody} changed
l: For years we blamed the compiler, bought bigger runners from <C1>, and drank more coffee, until <hintro:1> drew a chart of a single build and showed that [<pct> of the time went into copying files], after which [a shared cache cut it to <n> seconds].
l: [<C1> now runs only the tests that a change can reach], a list worked out from imports and, where those lie, from coverage, and [<big> builds a day finish in <n> minutes].
l: [A smaller base image made our builds <mult> faster].
l: <pintro:1>, by <C1>, [{starts|wakes} a build machine in <n> ms].
l: What share of your tests has failed in the last year? [In our case <pct>], so the rest runs at night.
l: [<L1> <ver> caches remote steps by content instead of time].
d: [Flaky tests are put in quarantine after <small> failures].
d: [Layers that change often belong at the end of the file].
d: [A runner costs <price> an hour, a developer rather more].
d: [Cloning without history saves <dur>].
d: [The cache holds <n> {GB|TB|gigabytes|terabytes} and is emptied on <day>].
d: [Linking was the bottleneck, not compiling].
d: [<C2> offers machines with <n> cores for it].
d: [The graph of steps is printed after each build].
d: [Self-hosted runners will cost money from <date> on].
d: [One test slept for <dur>, and nobody knew why].
d: [Merge trains test <n> changes together].
d: A teapot-shaped lamp turns green. Morale is up.
a: {Measure first.|Look for the sleep.|Delete a test, plant a tree.}
a: We copied the trick this morning. It works.
s: Caching and selecting tests shorten build times dramatically.
s: A look at where build time goes reveals copying and needless tests.
s: Faster pipelines come from smaller images and caches rather than bigger machines.
s: Developers wait less once builds skip whatever has not changed.

= edge functions launch | 5-7 | positive
t: <C1> {puts|runs} {code|containers|databases} at the edge
t: <P1>: {no|fewer} cold starts, {some|more} limits
t: {Hello|Good morning} from <n> cities
t: {Function|Isolate} or {server|box}?
l: [<C1> has launched <P1>, which runs short programs in <n> cities], so that a visitor from <T1> is served from around the corner, provided the program fits into <n> {GB|TB|gigabytes|terabytes} and [needs no more than <n> milliseconds of processor time].
l: I moved a link shortener, the least demanding software I own, from a server in <T1> to <P1> and learned that [the median answer takes <n> ms], while [the first request after a quiet hour takes ten times as long].
l: [<P1> keeps a copy of the database next to each function].
l: [<C1>, so far known for {caching|domain names}, now rents out {functions|containers}].
l: Cold starts? [<P1> hides them behind the handshake].
l: Launch week at <C1>, day <small>: [queues, at <money> per million messages].
d: [Writes go to one place and take longer].
d: [Waiting for the network is not billed].
d: [Programs in <tech> and <tech> are accepted].
d: [The free plan covers <big> requests a day].
d: [<C2> charges <mult> as much for the same].
d: [Local development uses the same runtime].
d: [The runtime <L1> is open source].
d: [Long connections are cut after <dur>].
d: [Files, threads and raw sockets are missing].
d: [Logs arrive with a delay of <dur>].
d: [Early users such as <C3> report fewer timeouts].
d: [A switch keeps all data within <T>].
a: {Fine for small things.|Measure where your users are.}
a: My shortener has <small> users, all of them very fast now.
s: Customers can run small programs close to their visitors.
s: Functions at the edge answer quickly, but writes and long tasks suffer.
s: A new hosting service promises low latency with strict limits.
s: Running code in many cities is cheap for light work.

= host loses customer data | 8-9 | negative
t: {Backup|The backup} {in the same room|went with it}
t: <C1> {loses|cannot restore} {customer data|<n> {GB|TB|gigabytes|terabytes}}
t: {Gone|Not found}: <big> {sites|mailboxes|buckets}
t: Fire, {water|foam} and <n> {GB|TB|gigabytes|terabytes}
l: [A fire in a data centre near <T1> has destroyed <n> {GB|TB|gigabytes|terabytes} of data], and since the copies, as the operator admits in the fourth paragraph of its statement, stood one floor higher, [<big> public servants have lost their files].
l: [<C1> deleted the account of <C2> by mistake, together with all backups], and only because a careful administrator had kept another copy with <C3>, against the advice of a consultant, [the company was back after <dur>].
l: [The hosting firm <C1> tells <big> customers that their data cannot be restored].
l: Is a snapshot a backup? [Not when both live on the same disk], as users of <C1> found out on <day>.
l: [A firmware bug wiped <n> storage shelves at <C1>].
l: [<G1> fines a host in <T1> <money> for lost records].
d: [The terms of service exclude liability].
d: [Customers with copies elsewhere lost <dur> at most].
d: [The batteries had been due for replacement since <year>].
d: [Ransom was not demanded; it was a script].
d: [The restore had never been tested].
d: [Compensation amounts to <small> months of free hosting].
d: [A lawyer for <C> speaks of gross negligence].
d: [Specialists hope to recover <pct>].
d: [The sprinklers worked rather too well].
d: [Mail is lost from <date> onwards].
d: [From now on copies go to <T>].
d: “[We kept everything in one basket, on one shelf],” says <H1>.
a: {Three copies, two media, one elsewhere.|Go and restore something. Now.}
a: This item was saved twice.
s: Customers lose data because backups were kept beside the originals.
s: A hosting disaster shows that untested copies in the same place are worthless.
s: Files vanish for good at a provider; outside copies saved a few.
s: Data loss through fire or mistake hits those without a second location.

= back to the monolith | 5-8 | positive
t: <n> services {become|folded into} one
t: {Micro|Small}, {macro|large}, {done|sorry}
t: In {praise|defence} of one {big|dull} {program|process}
t: We {merged|stopped splitting}
l: When <hintro:1> joined a team of nine people that looked after <n> services, each with a repository, a pipeline and a charming name, the first thing to go was the map, and after <dur> of merging [one program does it all at <pct> of the cost].
l: [<cintro:1> has folded <n> services into one], and the reasons, laid out in an essay that is also a confession, will sound familiar: [most requests spent their time on the network], and nobody could run the thing on a laptop.
l: [A team at <C1> cut its bill by <pct>] by joining two services that talked all day.
l: Services per engineer? [Our survey counts <small>], which explains the circles under your eyes.
l: Slides of the week: [a monolith with modules scales to <big> users], by <H1>.
l: [Splitting late is cheaper than splitting early], according to a study by <U1>.
d: [Deployments went from <n> a day to <small>].
d: [Tests run in one process and take <n> seconds].
d: [Boundaries are checked by the compiler].
d: [One table is still shared, and feared].
d: [The message broker was switched off on <day>].
d: [Latency fell to <n> ms].
d: [Teams of more than <n> people may need the split].
d: [Transactions replaced <big> lines of retry code].
d: [Payments stay separate for the auditors].
d: [Nobody misses the service mesh].
d: [<C2> went the other way in <year> and is happy, too].
d: The service called “Gandalf” did nothing. It ran for years.
a: {Draw your map before you laugh.|It depends, as ever.}
a: Ours has <small> services. One of us counts <small>.
s: Joining many services into one program saved money and nerves.
s: Teams report lower costs after reversing a split into microservices.
s: A single well-structured program suits small teams better than a network of services.
s: Experience suggests splitting software late, when the team is large.

= anatomy of an edge outage | 7-9 | negative
t: A {config|feature} file of <n> {GB|TB|gigabytes|terabytes}, and {half the web|<big> sites} {dark|gone}
t: {Timeline|Minute by minute}: <C1> on <day>
t: {The|A} {panic|race} that took {down <C1>|DNS away}
t: When <C1> {sneezes|blinks}
l: <clock>: [a permission change doubles the size of a configuration file at <C1>]. Minutes later the proxies, which had memory for <n> entries and not one more, stop, and [<big> websites show an error page], including, of course, the one that reports outages.
l: Two programs that tidy up the name records of <C1>, one slow and one eager, met at the worst possible moment, and as [the slow one overwrote the new plan with an empty one], [the database of a whole region lost its address for <dur>].
l: [A null pointer in the quota code of <C1> took its interfaces down worldwide].
l: Who was hit? [<C2>, <C3>, a railway and a chain of gyms whose doors stayed shut].
l: [Retries kept <C1> down for <dur> after the fix].
l: [A digger near <T1> cut both of the “independent” cables of <C1>].
d: [At first the engineers suspected an attack].
d: [The change went everywhere at once, without stages].
d: [The kill switch existed and could not be reached].
d: [Smart mattresses in <T> overheated].
d: [Shares of <C1> fell by <pct>].
d: [Rollout in stages will be compulsory for data as well as code].
d: [The fix was found at <clock>, the cause an hour later].
d: [A third of the traffic had no second provider].
d: [<H1>, who heads the company, apologised on the same day].
d: [Login pages failed, since the captcha came from there].
d: [Capacity returned city by city].
d: [<G1> asks for a report by <date>].
a: {Ask what you cannot reach when they are down.|Graceful is better than fast.}
a: {The gym apologises.|Our own site was down as well. You noticed, I hope.}
s: A small change at a network provider took many websites offline.
s: An outage spread because configuration reached every server at once.
s: The provider's failure shows how much of the web depends on few companies.
s: Faulty records or limits caused a large failure; staged rollout is promised.

= maintainer steps down | 5-8 | neutral
t: <H1> {hands over|leaves} <L1>
t: {Alone|By one person} since <year>
t: {Thanks|So long}, and here are the keys
t: {Seven|A hundred} dollars a month for <L1>
l: <H1> has looked after <L1> in the evenings for <small> years, answered <big> issues, most of them politely, and now writes in a note of four lines that [the project is looking for a new maintainer], because [two children and a job leave no time].
l: <L1> is a parser that sits in the products of <C1>, <C2> and practically everyone else. [It earned its author <price> last year], and when she did the sums, purely out of curiosity, the wage came to less than a paperboy's.
l: [A foundation takes over <L1> from its founder].
l: Who will review the next release of <L1>? [Nobody has volunteered yet].
l: [<C1> will pay the maintainers of <L1> <money> a year].
l: “[I stopped enjoying it],” says <H1>, and archives <L1>.
d: [The release key goes to a group of <small>].
d: [Open issues were closed in one go].
d: [Feature requests are no longer accepted].
d: [<G1> has a fund for such cases].
d: [Version <ver> is the last by the old hand].
d: [<big> projects depend on it].
d: [A company in <T> offered to buy the name and was refused].
d: [Machine-written bug reports were the last straw].
d: [<C> donated once, a mug].
d: [New contributors must show their face in a call].
d: [The code will stay available].
d: [Sponsors pay for a part-time post at <U1>].
a: {Thank a maintainer today.|Look up who keeps your parser alive.}
a: I sent the price of a pizza. He bought a pizza.
s: A long-time volunteer gives up an important open project.
s: Unpaid work on <L1> comes to an end, and help is wanted.
s: Widely used software depends on one tired person.
s: Money or a foundation may keep the project alive.

= rented GPU capacity | 5-8 | neutral
t: {Sold out|No cards}: {<T1>|renting} a GPU in <month>
t: <price> an hour, {if|when} you {wait|book early}
t: <C1> {rents out|auctions} {idle|spare} {cards|hours}
t: {Spot|Night} prices {fall|rise}
l: I tried to rent eight accelerators for a weekend, called at <C1>, <C2> and a man in <T1> who keeps them in a former dairy, and learned that [contracts start at <dur>], except at the dairy, where [an hour costs <price>].
l: [The hourly price of a rented accelerator fell by <pct> within <dur>], according to an index that <hintro:1> compiles from <n> price lists, mostly because [hosts bought more cards than start-ups can pay for].
l: [<C1> opens an exchange on which companies resell reserved capacity].
l: [<cintro:1> bills accelerators by the second from <date> on].
l: Where does unused capacity go? [To batch work, at <pct> of the price].
l: [Reserved blocks at <C1> get dearer by <pct>].
d: [Jobs are stopped with <dur> of notice].
d: [Storage beside the cards is extra].
d: [Checkpoints every <dur> make spot machines bearable].
d: [The older cards suffice for inference].
d: [Regions in the north have spare power].
d: [A deposit of <money> is required].
d: [<C3> signed for <big> cards until <year>].
d: [Quotas for new accounts start at zero].
d: [Network cards, not accelerators, are short now].
d: [<n> hosts have given up since <month>].
d: [Students of <U1> get their hours free].
d: [One in <n> machines was faulty on arrival].
a: {Compare the storage price, too.|Book nothing for three years.}
a: The dairy delivers. I recommend the dairy, and the butter.
s: Prices for rented accelerators shift as supply outgrows demand.
s: Renting computing cards for short periods stays hard with large hosts.
s: Idle capacity is resold cheaply to those who tolerate interruptions.
s: An overview of what accelerator hours cost and under which conditions.

= hosting gets cheaper | 5-7 | positive
t: {Leaving|Moving out} is free {at last|at <C1>}
t: <C1> {drops|halves} {egress|storage} {fees|prices}
t: {Good|Rare good} news on the {invoice|bill}
t: Cheaper by <pct>
l: [<C1> abolishes the fee for moving data to a competitor], a step that <G1> had urged for years and that <C2>, as so often a week behind, is expected to copy, while [ordinary traffic stays as dear as before].
l: [<cintro:1> lowers the price of entry-level servers to <price> a month], and when I asked what the catch was, <H1>, who wrote the announcement, answered after a pause that [the old hardware has been paid off].
l: [Free accounts at <C1> now include a database of <n> {GB|TB|gigabytes|terabytes}].
l: [Storage at <C1> gets cheaper by <pct>, backups included].
l: When did a cloud bill last shrink? [On <date> that of <C1>'s customers will].
l: [Open-source projects host for free at <C1>], if they ask nicely.
d: [Existing customers get the new price without asking].
d: [The form has <n> fields and needs a signature].
d: [Addresses still cost <price> each].
d: [Machines with <tech> are left out].
d: [An account must be closed within <dur> of the transfer].
d: [Analysts expect <C3> to follow].
d: [Requests are counted in millions rather than thousands].
d: [Support plans become dearer in return].
d: [The offer holds for <T>, not for <T>].
d: [<big> customers benefit].
d: [Our test server now costs less than its domain].
d: [Electricity has become <pct> cheaper].
a: {Check the small print anyway.|Ask your own host about it.}
a: I shall frame the invoice.
s: A provider lowers fees, partly under pressure from regulators.
s: Customers pay less for servers, storage or moving away.
s: Hosting at <C1> becomes cheaper, with conditions attached.
s: Fees that kept customers from leaving are coming down.

= platform shuts down | 6-8 | negative
t: <C1> {closes|turns off the lights}, {export|move} by <date>
t: {Where|How} to go from <P1>
t: <P1> is {over|sold and shut}
t: {Sixty|Thirty} days to {pack|move}
l: [<C1>, the host that taught students to deploy, closes on <date>], and the farewell letter, which thanks everybody down to the cat, mentions only in a footnote that [databases will be deleted <dur> later].
l: [<C2> has bought <C1> and ends its <P1>], as such stories go, so we have tried out <n> alternatives with the same small shop, a queue and one stubborn cron job, and can report that [the move takes <dur>].
l: [<P1> stops accepting deployments on <date>].
l: Still on <P1>? [The export tool handles files up to <n> {GB|TB|gigabytes|terabytes}].
l: [<cintro:1> has run out of money].
l: Moved in a day: [a script by <H1> converts <P1> settings into plain containers].
d: [Domains are released without a fee].
d: [Credit is refunded only on request].
d: [Environment variables are not part of the export].
d: [<C3> takes over contracts at the old price].
d: [The code will be published as <L1>].
d: [<n> employees join the buyer].
d: [Paid plans run until the end of <month>].
d: [Build logs are lost].
d: [Redirects work for another <dur>].
d: [The free plan had <big> users and <small> payers].
d: [A port to <C> needed <n> changed lines].
d: [Support answers within <dur>, mostly with sympathy].
a: {Export first, grieve later.|Lower your DNS lifetimes today.}
a: My first site ran there. It was about newts.
s: A hosting platform ends, and its users have to move soon.
s: Customers of a closing service should export data before the deadline.
s: The end of a familiar platform forces developers to look for another host.
s: Alternatives and scripts make leaving a discontinued platform bearable.

= query tuning without a vendor | 6-9 | positive
t: {One|The} index {we|you} {forgot|did not need}
t: From {nine seconds|a minute} to {nine milliseconds|nothing}
t: {Explain|Read} before you {shard|buy}
t: Small tables, {big|large} {locks|lessons}
l: Our slowest page took nine seconds, the plan looked reasonable, the machine was bored, and only when somebody compared the estimated rows with the real ones did we see that [the planner was wrong by a factor of <big>], because [two columns always change together].
l: [An index that nobody used slowed every write by <pct>], and the way to find yours, which takes a single query and the nerve to press enter, is to [sort all indexes by the number of scans since the last restart].
l: [Adding a column with a lock timeout avoids most migration accidents].
l: Paging with an offset? [The database reads and throws away every row before it].
l: [A queue in a plain table handles <big> jobs an hour].
l: Do you need a cache? [Not before the query has an index], writes <H1>.
d: [Extended statistics fixed the estimate].
d: [A partial index needs <n> {GB|TB|gigabytes|terabytes} instead of <n> {GB|TB|gigabytes|terabytes}].
d: [Connections beyond <n> only wait for each other].
d: [Counting all rows is never free].
d: [Long transactions keep dead rows alive].
d: [The trick works in <L1> from version <ver> on].
d: [Batches of <big> rows kept the replicas in step].
d: [Most slow queries come from the object mapper].
d: [Text search was good enough without another server].
d: [Build the index concurrently, or everybody waits].
d: [A lecture from <U1> explains the join order].
d: The fix is one line. The ticket has <n> comments.
a: {Run it on a replica first.|Try the query in the box.}
a: We celebrated with cake, <small> slices, sorted, limit one.
s: Reading query plans and fixing statistics removes most database slowness.
s: Practical advice on indexes, paging and migrations for ordinary databases.
s: Unused indexes slow down writes; one query finds them.
s: Simple tables go a long way before caches or shards are needed.
