= severe flaw | 8-10 | negative
t: Patch <L1> before {lunch|you finish this sentence|Friday}
t: <cve>: {drop everything|patch now|no, really}
t: {A hole|Holes} in <L1>
t: One {header|packet|click} is enough
l: [<cve> lets {anyone|an unauthenticated {user|attacker}} {run code|read files|become administrator} on <P1>].
l: [A flaw in <lintro:1> {exposes|affects} {every|<big>} {server|container image|router}s] that {parse|accept|log} {images|headers|mail}.
l: <cintro:1> {found|disclosed} [a hole in <P1> that needs no password].
d: [Statically linked binaries need rebuilding].
d: [Versions before <ver> are safe].
d: [Logs show attempts since <date>].
d: [Rotate every key that the host could read].
d: [<C2> shipped a patch within <dur>; <C3> has not].
d: [A firewall rule stops the published exploit but not its variants].
s: A severe flaw in {<L1>|<P1>} is being exploited, so patch now.
s: Attackers can take over servers through a hole in {<L1>|<P1>}; a fix exists.

= data breach | 5-8 | negative
t: <C1> {loses|leaks|mislays} <big> {records|passports|accounts}
t: {Your|Their} data, {for sale|in a bucket}
t: {Oops|Sorry}, says <C1>
l: [<big> {customer records|payslips|medical files} of <cintro:1> {are|were} {for sale|online|in a public bucket}].
l: [<C1> {confirmed|admits} that {attackers|someone} copied <big> {accounts|files}] {in <month>|on <day>|after <dur> of silence}.
l: A {folder|database} without a password: [<C1> exposed <big> {addresses|invoices|photos} for <dur>].
d: [The {passwords|hashes} were {unsalted|in plain text}].
d: [The way in was a {supplier|contractor|test account}], <C2>.
d: [Affected customers will be told by <date>].
d: [The token had not been rotated since <year>].
d: [No card numbers were taken], {the company says|says <H1>}.
d: <H1>, {a researcher|who found it}, [reported it <n> times].
d: [<G1> has opened an investigation].
d: [<C1> offers <dur> of credit monitoring].
a: {Change that password.|If you ever rented a car there, assume the worst.|Ask your suppliers about theirs.}
s: <C1> lost customer data through weak protection, and users should act.
s: A breach at <C1> exposed many records, some of them for sale.
s: Attackers copied data from <C1>, which was slow to tell its customers.

= supply chain attack | 8-10 | negative
t: A worm {behind the logo|in the lockfile}
t: {Poisoned|Cursed} packages, {again|part <n>}
t: Check your lockfiles
l: Libraries with names of {spices|rivers|cartoon birds} have turned up on <n> registries since <date>, <n> of them so far.
l: [<L1> <ver> {contains|shipped with} a backdoor] {that|which} {sends|copies} {tokens|keys} to {a server in <T>|a pastebin}.
l: [The maintainer account of <lintro:1> was {hijacked|sold}], and [version <ver> steals CI secrets].
d: [The registries froze uploads for <dur>].
d: Their list is updated hourly.
d: [Only builds between <date> and <date> are affected].
d: [<C2> and <C3> have revoked their keys].
s: A worm spreads through package registries and steals publish tokens.
s: A backdoored version of <L1> leaked secrets from builds.

= ransomware | 4-7 | negative
t: {Pay|Don't pay}, said <C1>
t: <dur> without {invoices|a phone|lifts}
t: {Locked|Encrypted} in <T1>
l: [Ransomware {stopped|halted} <cintro:1> for <dur>].
l: [The {port|hospital|university|council} of <T1> {works|worked} on paper for <dur>] after {an attack|ransomware} on <day>.
l: [<C1> paid <money>] and got {half|most} of its {files|lorries} back.
d: [The attackers came in through an unpatched VPN].
d: [Backups were on the same domain].
d: [<C2> rebuilt <big> laptops in <dur>].
d: [The gang asks for <money>].
d: “[We learned to love the fax again],” says <H1>.
d: [<n> terabytes were copied before the encryption].
d: [The police advise against paying].
a: {Test a restore this week.|Paper scales surprisingly well.|Offline means offline.}
s: Ransomware stopped <C1> for days, and poor backups made it worse.
s: An attack halted services in <T1>, with slow recovery.
s: <C1> recovered from ransomware at great cost.

= research finding security | 6-8 | neutral
t: {Listening|Reading} through the {wall|fan|lamp}
t: Keys from {a flicker|the hum}
t: {Forty|Eleven} {locks|routers|chargers}, one password
l: [Researchers {at <U1>|in <T>} recovered {keys|passwords} from the {hum|flicker|heat} of a {charger|keyboard|switch}].
l: [<n> of <n> {routers|smart locks|baby monitors} share the same {key|password}], {says|finds} <cintro:1>.
l: [<hintro:1>, broke the {pairing|handshake|lock} of <P1> in <dur>] with {a laptop|an antenna for <price>}.
d: [The attack works from <n> metres].
d: [It needs <dur> of recording].
d: [A firmware update adds random delays].
d: [Vendors were told in <month>; <n> of <n> answered].
d: [The keys repeat after <big> sessions].
d: [<C1> calls the risk theoretical].
d: Code is public, [minus the last step].
a: {Clever, and patched.|Buy curtains.|Try it on your own door.}
s: Researchers show an attack that recovers keys through a side channel.
s: Many devices share a weakness, found by patient measurement.
s: An attack on <P1> needs little equipment; some vendors have fixed it.

= tool or guidance security | 6-9 | positive
t: {Hardware keys|Short tokens|Passkeys} {work|win|for all}
t: A checklist that {fits|helps}
t: {Free|Open} scanner for {secrets|stale tokens}
l: [<cintro:1> {published|released} {a free|an open-source} {scanner|checklist|rule set}] that finds {leaked keys|stale accounts|open buckets}.
l: [{Phishing|Stolen sessions} at <C1> fell to {zero|<n>} after {hardware keys|passkeys|short-lived tokens}].
l: [<lintro:1> now signs {releases|commits|images} by default].
d: [It found <n> live keys in our repositories].
d: [The roll-out took <dur> and cost <price> a person].
d: [Support calls rose by <pct> for <dur>, then fell].
d: [It runs in CI in under <dur>].
d: [False alarms are below <pct>].
d: “[Nobody misses the passwords],” says <H1>, who runs security there.
a: {Turn it on.|An hour well spent.|Your auditor will smile.}
s: A free tool or practice cuts leaked credentials at low cost.
s: <C1> reports success with stronger logins, and others can copy it.
s: A scanner finds leaked keys quickly and is free to use.

= arrests | 3-5 | positive
t: {Caught|Arrested} in <T1>
t: {Bulletproof|Anonymous} no longer
t: A gang, {minus its servers|in custody}
l: [{The police|Investigators} in <T1> arrested <n> {people|suspects}] {behind|said to run} {a booter service|the <P1> botnet|a carding shop}.
l: [Servers of {the gang|<P1>} were seized in <n> countries].
l: A {student|taxi driver|beekeeper} of <n> {ran|sold} <P1> from his {bedroom|van}. [He faces <dur> in prison].
d: [<money> in cryptocurrency was frozen].
d: [<C1> helped to trace the payments].
d: [The botnet counted <big> {cameras|routers}].
d: [Victims can {download|get} decryption keys].
d: [He reused a password], the indictment says.
d: [<G1> coordinated the raids].
a: {A good week.|The beehives are fine.|Somebody will take over by Monday.}
s: Police arrested suspects and seized servers of a criminal service.
s: A botnet was taken down after investigators traced payments.
s: Arrests in <T1> end a criminal operation.

= security advice column | 4-7 | neutral
t: Ask the {locksmith|auditor}
t: {Backups|Passwords}: a {sermon|reminder}
t: Why your {audit|firewall} {sleeps|lies}
l: A reader asks {whether|if} [{password rotation|a VPN|antivirus} still {helps|makes sense}].
l: {I|We} audited <n> {small firms|charities|schools} this {spring|year}. [<n> had an administrator called admin].
l: Every {incident|breach} we saw this year began with {a mail|an old account|a printer}.
d: [Two-factor login stops most of it].
d: [Accounts of people who left stay open for <dur> on average].
d: [A restore test fails in <n> of <n> offices].
d: [Logs are kept, and nobody reads them].
d: Start with the {mailboxes|domain name|backups}.
d: [Insurance paid in <n> cases of <n>].
a: {Boring works.|Write it on the door.|Nothing here is new, alas.}
s: A column reminds readers of basic security habits that still fail.
s: Audits of small organisations find old accounts and untested backups.
s: Simple measures stop most incidents, an auditor writes.
