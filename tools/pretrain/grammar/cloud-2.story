= incident postmortem small team | 6-8 | neutral
t: {Our|A} bad {Tuesday|hour}
t: We deleted {staging|the wrong table}
t: {Two|Five} whys and a {typo|cron job}
l: At <clock> a colleague typed the right command in the wrong window. [<big> rows were gone], and [the restore took <dur>].
l: {Our|The shop's} queue {filled|froze} at <clock>; [a retry without a limit sent <big> messages to <C1>].
l: [A feature flag nobody owned switched <pct> of traffic to an empty cluster].
d: [Alerts went to a mailbox of someone who left in <month>].
d: [The runbook named a host that no longer exists].
d: [Prompts in production are red now].
d: [<C1>'s support answered within <dur>].
d: [We test the restore every <day> since].
d: [Nobody was blamed, one script was].
a: {Colour your prompts.|Find your orphaned flags.|Borrow our checklist.}
s: A small team tells how a typo deleted data and what it changed afterwards.
s: An outage report shows orphaned flags and alerts, with fixes to copy.

= self hosting | 5-7 | positive
t: Back to the {basement|broom cupboard}
t: {One|A} rack of one's own
t: Leaving {the cloud|<C1>}
l: We bought <n> used servers for <price> and left <C1>. [They paid for themselves in <dur>].
l: [<cintro:1> {moved|is moving} <hw> of {video|archives} from <C2> into its own {cellar|hall} in <T>].
l: Is it cheaper at home? [For steady load, by <pct>], says {<hintro:1>|a calculation by <C1>}.
d: [Power and rent come to <price> a month].
d: [A disk fails each <dur>].
d: [Two engineers share the pager].
d: [Burst jobs still run at <C2>].
d: [The move needed a van and <dur>].
d: [Latency within <T> fell to <n> ms].
a: {Mind the noise.|Label your cables.}
s: Moving steady work to own servers saved money, with more duties.
s: <C1> leaves a cloud for its own hardware and reports lower costs.

= observability | 6-8 | positive
t: Fewer {graphs|alerts}, more sleep
t: {Logs|Traces} on a diet
t: The dashboard {nobody|everybody} reads
l: [Dropping <pct> of our logs changed nothing but the bill], {found|reports} <cintro:1>.
l: [<lintro:1> now samples traces by {surprise|error} instead of by chance], and [keeps <n> in <big>].
l: <pintro:1> from <C1> {groups|folds} alerts by cause. [A night that had <n> pages had <small>].
d: [The agent needs <hw> of memory].
d: [Queries over <dur> of data return in <dur>].
d: [Old dashboards import without changes].
d: [High-cardinality labels are billed at <mult>].
d: [An exporter for <tech> is built in].
d: [<C2> has open-sourced its rules].
a: {Delete a dashboard today.|Sleep is a feature.}
s: Sampling and grouping cut logs and alerts without losing what matters.
s: A tool from <C1> groups alerts by cause, and nights become quieter.

= editor and build gossip | 3-5 | neutral
t: {Tabs|Themes|Fonts}, {again|revisited}
t: {A new|Yet another} {editor|shell}
t: {Vote|Fight}: {rebase|merge}
l: [<L1>, an editor {in|without} {JavaScript|a mouse|colour}, has <big> users] and {one|no} maintainer.
l: [<pct> of the readers who answered prefer {squash|tabs|dark themes}], which settles nothing.
l: {<hintro:1>|A student in <T>} rewrote {make|the shell|the pager} {in a weekend|out of spite}. [It starts in <dur>].
d: [Plugins are written in <tech>].
d: [<C1> sponsors the {website|logo}].
d: [The licence changed on <date>].
d: The logo is a {newt|spoon}.
d: [It refuses files over <hw>].
a: {Try it on a rainy day.|I am staying with mine.}
s: A new editor or shell attracts users despite rough edges.
s: A reader poll on habits settles nothing.

= certification and compliance cloud | 4-6 | neutral
t: {Audited|Certified}, {stamped|framed}
t: A seal for <C1>
t: {Data|Keys} stay in <T1>
l: [<C1> {received|has} the {certificate|seal} for {health|payment|government} data], after <dur> of audits.
l: [Customers of <cintro:1> may keep their encryption keys in <T1>] {from|since} <month>.
l: [<n> hosts, <C1> and <C2> among them, signed a code on {data location|deletion|exit fees}].
d: [Auditors from <C3> looked at <big> controls].
d: [The certificate lapses after <dur>].
d: [Support staff abroad lose access].
d: [A region in <T1> costs <pct> more].
d: [Public bodies may now buy it without a tender].
a: {Frame it in the server room.|Paper beats scissors.}
s: <C1> gets a certificate for sensitive data, which opens public contracts.
s: Hosts agree on rules for data location and exit.
