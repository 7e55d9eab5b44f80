= tool release | 7-9 | positive
t: <L1> <ver> {lints|sorts|shrinks|watches} your {YAML|logs|images|queries}
t: {One|A single} binary for {your logs|backups|all that}
t: A {faster|kinder} {grep|make|shell|diff}
l: [<lintro:1> {replaces|does the work of} <n> {scripts|services}] {we had|in our repository}.
l: Version <ver> of <L1> [{parses|starts|restores} <mult> faster].
l: {<H1>|A maintainer in <T>} rewrote <L1> in Rust over a {winter|weekend}; [it starts in <dur>].
d: [The configuration file is gone].
d: [Plugins for <ver> do not load].
d: [It needs {Python|Go|Rust} <ver> and nothing else].
d: [Memory use fell from <hw> to <hw>].
d: [Windows support follows in <month>].
d: <C1> pays two of the maintainers{|, and says so}.
a: {Install it now, thank us later.|Add it to CI today.|It found nine dead flags in ours.}
s: The small tool <L1> saves much time and is ready to try.
s: <L1> gets a faster release that removes unused configuration.
s: A new version of <L1> is faster and simpler to run.

= database or storage product | 6-8 | positive
t: <P1>: {cheap|cold|warm} and {slow|honest}
t: {Postgres|Storage} without the {pager|bill}
l: [<cintro:1> {opened|launched} <P1>, a <thing> {that scales to zero|billed by the second|for <hw> and more}].
l: [<P1> {stores|moves|serves} a {gigabyte|terabyte} for <money> a month], {with no retrieval fee|egress included}.
d: [Replication across regions costs extra].
d: [Backups restore to any second of the last <dur>].
d: [A query over <hw> took <dur>].
d: [Regions: <T>, <T> and <T>].
d: [<C2> already runs its {logs|billing} on it].
a: {Dull, in the best way.|We are moving our archive.|Read the limits page first.}
s: A hands-on look at <P1> from <C1> finds it cheap and predictable.
s: <C1> offers <P1>, a storage or database service with clear prices.
s: <P1> trades speed for price, and migration was easy.

= outage | 5-9 | negative
t: {Nine|Four|Eleven} hours of {nothing|silence|503}
t: <C1> {down|is down}, {again|and up}
t: The certificate that {slept|expired}
t: What happened on <day>
l: [<C1> was {down|unreachable} for <dur> on <day>], {and with it|taking with it} <n> {banks|ticket shops|ministries}.
l: [An expired certificate took <n> regions of <cintro:1> offline].
l: It was {DNS|the clock|a cable}. [<C1>'s {login|queue|control plane} failed at <clock>] and came back <dur> later.
l: The {post-mortem|incident report} of <cintro:1> is {admirably|painfully} frank: [a {script|config change} deleted the {routing table|index} of <n> tenants].
d: [The status page stayed green for <dur>], since it runs on the same cluster.
d: [Backups were intact], but [restoring took <dur>].
d: [The change had been reviewed by <n> people].
d: [Customers get a credit of <pct>].
d: [No data was lost], {says|writes} {the company|<H1>}.
d: [<C2> and <C3> were affected too].
d: [The rollback button was behind the login that had failed].
d: [Deletes will need two approvals from now on].
a: {Read it before your next deploy.|Print it and hang it up.|Check your own expiry dates. Now.}
s: An outage at <C1> lasted hours and shows the need for independent status pages.
s: <C1> explains an outage caused by a simple change, with lessons for others.
s: A failed certificate or change took <C1> offline for hours.

= price change | 5-8 | negative
t: Goodbye, free tier
t: {Egress|Build minutes} {cost|get dearer}
t: The {bill|invoice} that {grew|ate} <month>
l: [<C1> will charge everybody from <date> on]: {no more free plan|the free plan is gone}.
l: [{Egress|Build minutes|Logs} at <cintro:1> {cost|will cost} <money> from <date>], {up from|instead of} <money>.
d: [Existing contracts keep the old price for <dur>].
d: [Hobby projects may apply for an exemption].
d: Our own bill {rises|would rise} from <price> to <price>.
d: [Students and open-source projects are exempt].
d: [Idle databases are billed by the hour].
s: <C1> raises prices or closes its free tier, and customers must act by a date.
s: The free tier of <C1> ends, and idle projects are frozen.
s: Hosting prices rise, with some exemptions.

= region announcement | 4-6 | neutral
t: Region roulette
t: <C1> {comes to|lands in} <T1>
t: A data hall in {a mine|a church|the harbour}
l: [<cintro:1> builds a data centre {in <T1>|under a hill near <T1>|beside the fish market of <T1>}].
l: [A <hw> data hall for <C1> goes up in <T1>], heated {by|with} its own waste.
d: [Waste heat will warm <big> flats].
d: [Power comes from <C2>'s wind farm].
d: [The town council approved it by <small> votes].
d: [Latency to <T> is <n> ms].
d: [Construction takes <dur>].
a: {Place your bets.|No prices yet.|The herring were not consulted.}
s: <C1> plans new regions, with prices and zones to follow.
s: A new data centre of <C1> is planned, few details known.

= deprecation | 6-9 | neutral
t: {Upgrade|Move} before <date>
t: End of life: <L1> <ver>
t: {Old|Legacy} {API|images|runners}, last call
l: [Support for <L1> <ver> ends on <date>].
l: [<C1> {removes|switches off} the old {API|runner images|TLS versions} on <date>].
l: If your builds still use <P1>, [they stop {working|compiling} {on <date>|in <month>}].
d: [The replacement needs new credentials].
d: [<pct> of our jobs would have failed], a dry run shows.
d: [The migration script converts <n> of <n> settings].
d: [Extended support costs <money> a year].
d: [Images are no longer rebuilt after <month>].
d: [Test with the flag --strict before the switch].
a: {Start with the oldest repository.|Grep for it today.|It took us an afternoon.}
s: Support for an old version ends soon, and users must migrate.
s: <C1> switches off an old interface, so builds have to move.
s: An end-of-life date calls for migration, which a script eases.

= ops war story | 5-8 | positive
t: How we {cut|halved} our {bill|build time}
t: From <dur> to <dur>
t: {Killing|Retiring} the {monolith|cron job|staging cluster}
l: We moved {our logs|<n> services|every cron job} {off|from} <C1>. [The bill fell from <price> to <price> a month].
l: [<cintro:1> {cut|shortened} its builds from <dur> to <dur>] by {caching layers|deleting tests that never failed|sorting the queue}.
l: {Boring|Old} technology wins again: [one {Postgres|big machine} replaced <n> {services|queues}].
l: How do you move <hw> without downtime? {Slowly|At night|Twice}, {says|writes} <H1> of <cintro:1>.
d: [The cutover took <dur> and nobody noticed].
d: [Dual writes ran for <dur>].
d: [The hardest part was the {permissions|time zones|invoices}].
d: [Deploys went from <n> a week to <n> a day].
d: [Alerts fell by <pct>].
d: [<n> of the <n> microservices were never called].
d: The scripts are public.
a: {Copy shamelessly.|A good read for your architect.|Your cluster is smaller than you think.}
s: A team reports how it cut costs and build times by simplifying.
s: <C1> moved its systems and saved much money without downtime.
s: Simplifying infrastructure made deployments faster and cheaper.

= howto tip | 6-9 | positive
t: Tip: {one flag|two flags|set a timeout|sort first}
t: A {cheaper|safer} {backup|cron|deploy}
t: {Stop|Don't} {polling|parsing|waiting}
l: {Set|Pass} {--no-cache|a timeout of <dur>|<n> workers} {to|in} <L1> and [{builds|restores|queries} take <pct> less time].
l: A reader's {trick|tip}: [{sort the file|drop the index|pin the digest} before {the import|you load|the build}].
l: {Most|Many} {pipelines|Dockerfiles|queries} {copy|load|scan} everything twice. [Reorder two lines and save <dur>].
d: [It cut our nightly job from <dur> to <dur>].
d: [It works from version <ver>].
d: [The default is <n>, which suits nobody].
d: [Older kernels ignore the flag].
d: {Hat tip|Thanks} to <H1> in <T>.
d: [Measure with a cold cache].
a: {Five minutes well spent.|You are welcome.|Yes, in production.}
s: A simple setting makes builds or queries much faster.
s: A tip shows how one change saves time in every run.
s: A reader's trick shortens nightly jobs.
