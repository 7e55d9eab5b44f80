= patch day roundup | 7-9 | negative
t: {Patch|Update} {Tuesday|day}: <n> {holes|fixes}, <small> {urgent|already exploited}
t: <big> fixes and a {headache|long evening}
t: This month's {patches|bulletins}, sorted by {urgency|pain}
t: {Restart|Reboot} required
l: <C1> has published its monthly bulletins, <n> of them this time, and although most can wait for the regular maintenance window, [<small> flaws are under active attack], among them [<cve>, which lets a {guest|local user|web page} become administrator].
l: If you only have time for one update this week, make it the one for <P1>: [<cve> needs no password and no click], and [working exploit code was posted on <day>], {nine hours|two days} after the fix, by somebody who signs as a {dentist|teapot|goose}.
l: [<C1>, <C2> and <C3> all released fixes on {<date>|Tuesday}], which somebody must have thought was a good idea.
l: Release notes, security part: [<L1> <ver> fixes <n> memory errors], [drops an old cipher], and no longer trusts file names.
l: How bad is it? [<n> of the <n> bulletins are rated critical].
l: [<P1> users should install version <ver> before {the weekend|anything else}].
d: [<cve> scores <score> and affects every version after <ver>].
d: [The print service is involved, naturally].
d: [Two fixes replace last month's, which did not work].
d: [Domain controllers need a restart, workstations do not].
d: [The update breaks old {scanners|smart cards|VPN clients}], a known problem.
d: [A registry key disables the vulnerable code until you can patch].
d: [Systems older than <year> get nothing].
d: [<G1> has added <n> of the flaws to its catalogue and gives agencies until <date>].
d: Credit goes to <hintro:1> and two anonymous {finders|researchers}.
d: [Embedded copies in products by <C> and <C> will take longer].
d: [Rollback is possible for <dur>].
d: [The phone fixes arrive with the <month> level].
a: {Domain controllers first.|Snapshot before you click.|See you next month, same place.}
a: The spreadsheet with all bulletins is linked below.
s: The monthly updates close many holes, some of which are already being exploited.
s: Administrators should install this month's fixes quickly, starting with the exploited ones.
s: A round of bulletins repairs critical flaws and breaks a few old devices.
s: Patches are out for several products; attacks on unpatched systems have begun.

= prompt injection in products | 7-9 | negative
t: A {mail|calendar entry|white pixel} that {commands|steers} <P1>
t: {Read|Summarise} this page, {lose|hand over} your {files|keys}
t: Zero clicks, one {helpful|obedient} assistant
t: <cve>: the {assistant|copilot} leaks
l: Researchers at <C1> sent a single, perfectly ordinary-looking mail to a test account and never touched it again, yet within <dur> [the assistant <P1> had collected passwords from the inbox] and [posted them to a server in <T1> as the address of an image].
l: The trick needs neither malware nor a click: [a comment in a public ticket told the coding agent to copy its secrets into a pull request], and as the agent had been given the rights of its owner, a developer at <C2>, nothing stood in its way.
l: [<P1> by <C1> can be steered by {invisible text|file names|image captions}].
l: [<C1> fixed <cve> in its assistant], {<dur>|four months} after it was told.
l: Who reads your mail? [An agent with access to it obeys whoever writes to it], says <hintro:1>.
l: [A poisoned {README|web page|invitation} turns the browser agent of <C1> against its user].
d: [The filter was bypassed with {Welsh|Morse code|a limerick}].
d: [Every agent that combines private data with outbound links is at risk].
d: [Links are now shown before they are followed].
d: [No customer was attacked, says <C1>].
d: [The reward was <price>].
d: [A content policy in the browser stops the leak].
d: [<n> of <n> products from <C2>, <C3> and others fell for it].
d: [Splitting the reading agent from the acting agent helps].
d: [The demonstration code is shorter than this paragraph].
d: [Logs did not record the instruction].
d: “[We cannot patch gullibility],” says <H2>.
d: [Administrators may block external content from <date>].
a: {Take away its outbound links.|Treat every page it reads like user input.|The limerick was good.}
s: Hidden instructions in mails or pages make assistants leak private data.
s: Prompt injection lets outsiders steer an agent with its owner's rights.
s: An assistant by <C1> could be commanded by text it read; limiting links helps.
s: Agents that read untrusted content and hold secrets remain dangerous.

= leaked secrets scan | 7-8 | negative
t: <big> keys {under the doormat|in plain sight}
t: {Your|Their} token is {public|in the history}
t: Committed, {deleted|forgotten}, found
t: The {notebook|container image|app} that knew too much
l: <hintro:1> downloaded <hw> of public container images over a long weekend, ran a scanner that anyone can install, and found that [<big> of them contain working credentials], among which were [the keys to the production database of <C1>].
l: Deleting the file is not enough, because git forgets nothing, and a look at <big> “oops” commits shows that [<pct> of the removed keys are valid years later], including one that [opens a payment account at <C1> with <money> in it].
l: [A deploy key of <C1> sat in a public {repository|notebook|mobile app} for <dur>].
l: [Bots try a leaked key within <dur>], an experiment by <C1> shows.
l: Have you searched your chat for “password”? [<C1> did and rotated <big> secrets].
l: [<n> of the <n> most popular {models|extensions|templates} on a public hub ship somebody's token].
d: [Only <n> of <big> owners answered the warning].
d: [The provider revokes such tokens by itself now].
d: [Short-lived tokens would have made the find worthless].
d: [The scanner <L1> checks whether a key works].
d: [Push protection blocks <pct> of new leaks].
d: [Test keys were mistaken for real ones in <n> cases].
d: [The worst file was called <P2>-final-final].
d: [The log contains no access by strangers, says <C2>].
d: [Environment files lead the list, followed by notebooks].
d: [Rotation took <dur>, for nobody knew who used the key].
d: [A database dump with <big> rows was one request away].
d: “[I stopped sending mails and started phoning],” says <H1>.
a: {Scan the history, not the tip.|Rotate first, apologise later.|Ours had one. Gone now.}
s: Public code and images contain many valid keys, which bots abuse within minutes.
s: A scan finds working credentials everywhere; short-lived tokens and push protection help.
s: Secrets removed from repositories stay usable because nobody rotates them.
s: Leaked tokens in public places opened databases and accounts of companies.

= router botnet | 6-8 | negative
t: {Your|The neighbour's} router {works|moonlights} for somebody else
t: A botnet of {doorbells|recorders|picture frames|routers}
t: {Forty|Ninety} thousand {boxes|cameras} with one {password|master}
t: <P1> is {old|vulnerable}, and that's final
l: Analysts at <C1> have followed an unusual stream of traffic to its source and found [a botnet of <big> home routers], most of them the discontinued <P1> by <C2>, which will get no fix because, the vendor writes, [support ended in <year>].
l: You bought a cheap picture frame, plugged it in, admired the children, and joined a crime: [the firmware turns the frame into a proxy], which is then [rented out at <price> a month to people who try stolen passwords].
l: [The {worm|bot} guesses <n> default passwords and then closes the door behind it].
l: [<G1>, with help from <C1> and <C2>, cut <big> devices off their command server].
l: Is your router one of them? [Port <n> answers from outside if it is], writes <C1>.
l: [A flaw in the web interface of <P1>, <cve>, is used to build a botnet].
d: [A restart removes the malware; the hole remains].
d: [The bots sit in <T>, <T> and <T> for the most part].
d: [Command traffic hides in DNS queries].
d: [The vendor advises buying the successor, with a discount of <pct>].
d: [Remote administration was on by default].
d: [Infected devices take <dur> to infect the next].
d: [The operators patch their bots more promptly than <C2> ever did].
d: [Internet providers can see the pattern and warn their customers].
d: [An open firmware exists for <n> of the <n> models].
d: [Attacks of <hw> were launched against <C3>].
d: [Samples were uploaded first from <T>].
a: {Bin it, or flash it.|Turn off remote administration.|My doorbell has been questioned.}
s: Old home devices are hijacked for a botnet and will never be patched.
s: A botnet of routers and cameras hides criminals; replacing or flashing devices helps.
s: Unsupported hardware with default passwords serves as proxies for attackers.
s: Authorities and companies disrupt a network of infected household devices.

= help desk impersonation | 6-8 | negative
t: “I have {lost|dropped} my phone”
t: The {nice|polite} caller {from accounting|with a cold}
t: {Reset|Ten minutes} and {gone|inside}
t: Social engineering, {again|no exploit needed}
l: No exploit, no malware, only a telephone: [a caller with a pleasant voice persuaded the help desk of <C1> to reset a director's login], and <dur> later [<big> customer files had left the building], all during the {lunch break|summer party}.
l: After <n> push requests in one night an employee of <C1> tapped “approve” so that the phone would be quiet, and that, according to the {report|timeline} by <C2>, [was the whole attack].
l: [The group calls help desks, asks for a new second factor, and logs in].
l: [<cintro:1> lost <money> because a supplier's help desk trusted a birthday].
l: What would your colleagues do? [We called <n> companies, and <n> reset the password].
l: [Attackers joined the incident call of <C1> and took minutes].
d: [The caller knew the name of the dog from a podcast].
d: [Number matching stops the approval trick].
d: [The session lasted <dur> and was used from <T>].
d: [The help desk is run by <C3>, which was never told of the rule].
d: [New factors are now added only in person or on video].
d: [Hardware keys cost <price>, the incident <money>].
d: [Three suspects are {younger than|under} twenty].
d: [The intruders created <n> accounts of their own].
d: [Backups were deleted from the console before the encryption].
d: “[We train people to be helpful],” says <hintro:1>, “and then we are surprised.”
d: [Calling back on a known number would have been enough].
d: [<C2> has published a script for help desks].
a: {Call back.|Helpful is a setting.|Ask who may reset the resetters.}
s: Callers talk help desks into resetting logins, and companies lose data without any exploit.
s: Social engineering by phone beats second factors; number matching and callbacks help.
s: A polite phone call was enough to break into <C1>.
s: Attackers exploit tired staff and helpful support to take over accounts.

= malicious extension | 7-9 | negative
t: The {dark-mode|coupon|screenshot|grammar} extension that {listens|phones home}
t: Sold, {updated|renamed}, poisoned
t: <big> {browsers|editors}, one bad update
t: Check your {extensions|plugins|themes} {now|tonight}
l: The extension was useful, well rated and written by a student who, after six years of unpaid support mails, sold it for <price>; since the last update [it copies the session cookies of <big> users], and [the store removed it only on <date>].
l: A colour theme for a popular editor should not need network access, yet [<P1> downloads a script from <T1> after <dur>], as analysts of <C1> noticed when their own theme turned slightly greener.
l: [<n> extensions with <big> installations record every {search|chat with an assistant|address}].
l: [The publisher account behind <P1> was taken over through a phishing mail], <C1> confirms.
l: Do you know which extensions your colleagues run? [<C1> counted <big> on <big> machines].
l: [Version <ver> of <P1> steals {wallets|tokens|prompts}]. Remove it.
d: [The malicious code waits for <dur> to avoid the review].
d: [A verified badge costs nothing and was abused <n> times].
d: [Updates are installed without a question].
d: [Blocking by default and allowing by list takes an afternoon].
d: [Removing the extension does not end the stolen sessions].
d: [The domains are listed in the write-up by <C2>].
d: [Permissions were widened in version <ver>].
d: [The same code was found in <n> other extensions].
d: [Downloads were inflated by bots from <T>].
d: The former author says sorry, in capital letters.
d: [<C3> pays authors to keep such extensions alive].
d: [Enterprise policies can pin the version].
a: {Uninstall three today.|Log out everywhere.|Grey is a fine theme.}
s: A popular extension was sold or hijacked and now steals sessions from its users.
s: Browser and editor add-ons turn malicious after an update; allow-lists limit the damage.
s: Users should remove <P1> and end their sessions after a poisoned update.
s: Extensions with wide permissions leak data of many people before stores react.

= denial of service record | 4-7 | negative
t: {A|Another} record: <hw> of {junk|nothing}
t: <dur> under {fire|water}
t: The {flood|wave} that {hit|missed} <C1>
t: {Knocked|Pushed} offline, {twice|politely}
l: For <dur> on <day> somebody pointed <big> devices at <C1>, and [the flood peaked at <hw>], which is, as the provider did not fail to mention in its headline, a record, and which [<C1>'s customers noticed as a slow page].
l: [A single request of <n> kilobytes makes servers with <L1> work for <dur>], and since the method was published on <date>, attackers need no botnet any more, only a rented machine and {bad manners|a grudge}.
l: [<cintro:1> blocked an attack of <big> requests a second].
l: [The booking system of <C1> was down for <dur> after a flood of traffic].
l: Why would anyone attack a {choir|library|seed catalogue}? [The extortion letter asked for <money>].
l: [Web servers of <n> vendors stumble over a trick in {HTTP/2|compression|TLS}].
d: [The sources were {cameras|rented machines|hijacked boxes} in <n> countries].
d: [A rate limit at the edge stopped it].
d: [<C2> charges <money> for the protection, <C3> nothing].
d: [The bill for outgoing traffic came to <money>].
d: [Legitimate users from <T> were locked out as well].
d: [The peak lasted <dur>].
d: [Fixes are in version <ver> and later].
d: [The attackers changed the target every <dur>].
d: [Anycast spread the load over <n> cities].
d: “[We drank tea and watched the graph],” says <hintro:1>.
d: [Half of the traffic carried the same user agent].
a: {Set a spending cap.|The choir sang regardless.|Check your limits before they do.}
s: A very large denial-of-service attack was absorbed, with rate limits at the edge.
s: Floods of traffic grow, and a protocol trick makes them cheaper to launch.
s: <C1> withstood or suffered an attack that aimed to overload its servers.
s: Attackers overload services for extortion; limits and patches are the remedy.

= broken security update | 7-9 | negative
t: The {cure|guard} that {crashed|bit}
t: <C1> update {stops|blocks} <big> machines
t: {Blue|Black} screens by courtesy of the {antivirus|sensor}
t: Protected {from|against} everything, including {work|start-up}
l: At <clock> on {<day>|a Friday} <C1> sent a small content update to its sensor, and <dur> afterwards [airports, clinics and a ferry line were restarting machines by hand], for [the driver crashed before the network came up], so that no second update could reach it.
l: It was meant to catch a new loader; what it caught was the {calculator|print spooler|login screen}, and by the time <cintro:1> withdrew the signature [<big> computers had quarantined a system file], each of them with a pop-up that congratulated the user.
l: [A faulty rule by <C1> blocked <P1> at customers of <C2> for <dur>].
l: [The firewall firmware <ver> loses its rules on restart], so do not install it.
l: Who guards the guards? [The update skipped the test ring], <C1> admits.
l: [<C1> withdrew version <ver> after {boot loops|data loss|a flood of calls}].
d: [The workaround needs {safe mode|a USB stick} and the recovery key].
d: [Recovery keys were stored on a server that was down too].
d: [Gradual rollout will be the default from <month>].
d: [Customers could delay program updates but not content updates].
d: [<C3> estimates the damage at <money>].
d: [Systems on Linux had a similar failure in <month>].
d: [A script by <L1> repairs machines over the network].
d: [The parser read one field more than there was].
d: [The company sent partners a coffee voucher], which did not work either.
d: [Shares of <C1> lost <pct>].
d: “[We tested the code and not the data],” {said|wrote} <H1>.
d: [Courts in <T> will decide who pays].
a: {Keep keys on paper.|Stagger everything.|The voucher!}
s: A defective update by <C1> crashed customers' machines, and recovery needs manual work.
s: Security software itself caused an outage because an update was not staged.
s: A faulty signature blocks healthy files; staged rollouts should prevent a repeat.
s: Protective software took down computers until a workaround was found.

= passkey rollout | 5-8 | positive
t: {<pct>|Half} of {logins|users} without a password
t: {Passkeys|Security keys}, {a year|<dur>} in
t: Goodbye, password {reset|rules|mails}
t: How <C1> {moved|persuaded} <big> people
l: The most interesting number in the account that <hintro:1> gives of the great password removal at <C1> is not the share of passkeys but the help desk: [calls for resets fell by <pct>], whereas [lost phones turned out to be rarer than lost passwords ever were].
l: From <date> [<C1> no longer lets new customers choose a password], and existing ones will be nudged, then pushed, then locked out, a plan that has been rehearsed on the staff of <C2> and on <big> pensioners in <T1>.
l: [<P1> can export passkeys to a rival manager], thanks to a format that took <dur> to agree.
l: [<L1> <ver> adds passkeys in <n> lines of configuration].
l: What if I drop my phone into the sea? [A second key in a drawer costs <price>], answers our column.
l: [Sign-in takes <dur> instead of <dur>], measured <C1>.
d: [Success rates rose from <pct> to <pct>].
d: [Phishing of staff accounts has stopped altogether].
d: [Shared accounts are the hard case].
d: [Old browsers on cash registers needed a bridge].
d: [The recovery path by letter takes <dur>].
d: [Codes by text message end in <month>].
d: [<C3> is the last large bank without them].
d: [Users created one by accident in <pct> of the cases].
d: [The wording of one button changed adoption by <pct>].
d: [Developers must handle several keys per account].
d: [<G1> recommends them in its new guideline].
a: {Buy two keys.|Test the recovery path first.|My mother likes it; that settles it.}
s: Passkeys spread, cut support calls and stop phishing of accounts.
s: A report on removing passwords shows quicker logins and fewer resets.
s: Moving users to passkeys works if recovery and wording are done with care.
s: Password-free sign-in becomes the default, with export between managers.

= exposed bucket | 5-8 | negative
t: {Open|Public} by {default|mistake}
t: <big> {passports|X-rays|pay slips} behind {no|an unlocked} door
t: The database that {needed|asked} no password
t: One {checkbox|flag}, <big> {records|people}
l: There was nothing to break: [a database of <C1> with <big> rows answered anyone who knew the address], and according to <hintro:1>, who stumbled on it while looking for recipes, [it had been doing so for <dur>].
l: When <C1> moved its backups to a cheaper region in <month>, a checkbox was left at its default, with the effect that [scans of <big> passports could be listed by the public], sorted, helpfully, by date of birth.
l: [<C1>, which makes an app for {tenants|nurseries|dating|gyms}, left its storage open].
l: [A dashboard without login showed the live cameras of <C1>'s customers].
l: Who is to blame, the cloud or the client? [The default had changed in <year>; the old bucket kept its rights].
l: [A misconfigured search cluster leaked <hw> of chat logs].
d: [The company closed the hole <dur> after the mail].
d: [Access logs had never been switched on].
d: [Search engines had indexed <n> of the files].
d: [<G1> has been informed, and so will the customers be].
d: [The data set includes addresses, notes and voice messages].
d: [A scanner by <C2> finds such buckets for free].
d: [The contractor <C3> had set it up for a test].
d: [Encryption was on, but the server decrypted for everybody].
d: [A deny-all policy for the account takes one minute].
d: [Nobody can say who copied what].
d: “[It was a staging system],” says the firm, with real passports.
a: {Check your oldest bucket.|Defaults are decisions.|Recipes, he says.}
s: <C1> left customer records open to everyone for a long time through a wrong setting.
s: A misconfigured store exposed private documents; access logs are missing.
s: Personal data lay unprotected online because a default was never changed.
s: A researcher found an open database, which was closed after a mail.

= ci runner hardening | 7-9 | neutral
t: Your {runner|pipeline|build} {trusts|runs} strangers
t: {Pin|Lock} your actions
t: A pull request that {reads|prints} secrets
t: {Build|Deploy} keys, {five|three} rules
l: A harmless-looking workflow that labels pull requests was enough for <hintro:1> to take over <L1>, a library with <big> downloads a week, because [the workflow checked out code from the fork] and [ran it with a token that may publish releases].
l: We reviewed our own pipelines after the events of last month, with a list that <C1> had published, and in two days we found [<n> actions pinned to a branch], [a runner that kept its disk between jobs], and a token called “temporary” from <year>.
l: [A popular build action was changed to print secrets into public logs].
l: [<C1> now offers runners without network access to anything but the registry].
l: Which of your jobs may write? [Read-only tokens broke <n> of our <big> workflows, no more].
l: [Self-hosted runners of <n> projects can be used by anyone], a study by <U1> finds.
d: [Pinning to a hash takes one command of <L2>].
d: [Caches can be poisoned across branches].
d: [Short-lived credentials replace <n> stored keys].
d: [Logs older than <dur> should be deleted].
d: [The tag was moved at <clock>, and <big> repositories ran it].
d: [Trusted publishing removes the upload token].
d: [Provenance files show which commit was built].
d: [<C2> and <C3> have rotated their keys as a precaution].
d: [Approval for first-time contributors is worth the nuisance].
d: [Branch names are input too and were used for injection].
d: [The linter finds <n> classes of such errors].
a: {Read-only by default.|Pin, then sleep.|Our branch is now called main; it used to be a shell command.}
s: Build pipelines that run strangers' code leak secrets, and pinning with read-only tokens helps.
s: A checklist hardens workflows: pinned actions, short-lived credentials, clean runners.
s: A misconfigured workflow allowed the takeover of a popular library.
s: Attackers target build systems; small settings close most of the doors.

= audit passed | 5-7 | positive
t: {Audited|Inspected}: <L1>
t: <n> findings, <small> {serious|worth the coffee}
t: A clean bill of health, {almost|with footnotes}
t: {Strangers|Auditors} in the {code|parser}
l: For <dur> <n> auditors from <C1> read every line of <L1>, the library on which half of the web's {certificates|images|archives} depend, and their verdict is almost boring: [<n> findings, of which <small> are serious], and [all of them were fixed before the document was published].
l: A fund run by <G1> has paid for what everybody assumed somebody else had paid for long ago, namely a proper look at <L1>, and although the maintainers had feared the worst, [the cryptography held].
l: [<C1> published the full audit of <P1>], unflattering pages included.
l: [The VPN app <P1> keeps no logs], an inspection of its servers confirms.
l: What do you get for <money>? [A fuzzing harness, <n> fixes and better documentation], says <hintro:1>.
l: [<L1> passed its first audit] with <small> findings of medium severity.
d: [The worst bug was an integer overflow in an old format].
d: [Support for <n> forgotten formats was removed].
d: [Fuzzing now runs every night on donated machines].
d: [The threat model, <n> pages, is public too].
d: [Two-person review becomes mandatory].
d: [Reproducible builds let anyone check the binaries].
d: [Maintainers got <dur> of paid time].
d: [<C2> and <C3> shared the costs].
d: [A second audit of the {protocol|mobile app} follows {in <month>|<soon>}].
d: [Version <ver> contains all fixes].
d: [No backdoor was found], and some people are disappointed.
a: {Boring is good.|Fund your dependencies.|Page <n> has the only joke.}
s: An independent audit of <L1> found few problems, which are fixed.
s: Inspection of widely used code ends well, with removed formats and nightly fuzzing.
s: Auditors confirm solid security and suggest improvements that were made at once.
s: A funded review strengthens an open library on which many depend.

= fake job applicants | 5-7 | negative
t: The {new colleague|contractor} who {never blinked|worked from a cupboard}
t: {Hired|Interviewed}: nobody
t: A laptop farm in <T1>
t: {Coding test|Take-home task} with a {loader|surprise}
l: The candidate had a splendid CV, a slight delay in the video and no opinion on the weather in the town where he claimed to live; <C1> hired him all the same, and [<dur> later <hw> of source code had left for <T1>].
l: Developers who look for work should read the warning by <C1> before their next take-home assignment, because [a fake recruiter sends a repository whose tests install a backdoor], and [<big> people have run it], some of them on their employer's laptop.
l: [Police in <T1> found <n> company laptops in one flat], each with a different name on it.
l: [<cintro:1> discovered that <n> of its contractors were one person].
l: How do you interview a deepfake? [Ask for a wave in front of the face], advises <hintro:1>.
l: [One in <n> applications to <C1> is invented], its recruiters say.
d: [Wages went through <n> accounts to a sanctioned state].
d: [The references answered from the same address].
d: [The malware looks for wallets first].
d: [Shipping the laptop to a new address was the clue].
d: [A colleague noticed identical typing rhythms].
d: [<C2> lost access tokens for its cloud].
d: [In-person onboarding costs <price> and ends the problem].
d: [The npm package in the test had <n> downloads].
d: [The accused ran the farm for <dur>].
d: [Some of them were excellent engineers], managers admit.
d: [<G1> has published the list of names].
a: {Meet people.|Run strangers' tests in a container.|He was good at standups.}
s: Fake applicants and recruiters infiltrate companies and developers' machines.
s: A contractor with a false identity stole code from <C1>.
s: Job interviews are abused for malware and fraud; meeting in person helps.
s: Companies discover invented employees working from laptop farms.

= end of security support | 6-8 | negative
t: No more patches for {<P1>|old phones|version <ver>}
t: {Support|Security updates} {ends|end} on <date>
t: {Still|Not} running <P1>?
t: Old, {loved|cheap}, unpatched
l: On <date> <C1> will publish the last security update for <P1>, which by the count of <C2> [runs on <pct> of all office computers], and which its users love for the same reason that others fear it: nothing about it ever changes.
l: The {cash registers|ticket machines|lifts} of <T1> run on software from <year>, and now that [<C1> ends support for <P1> in <month>], the city must choose between <money> for new ones, <money> a year for extended patches, and prayer.
l: [<L1> <ver> no longer receives fixes], so move to the next long-term branch.
l: [Extended updates for <P1> cost <price> a device], doubling each year.
l: How many of your servers are past their date? [Ours were <n> of <big>], found by a script.
l: [<C1> extends the support of <P1> by <dur>] after protests.
d: [Known holes will be exploited <dur> after the last patch, experience shows].
d: [The upgrade needs <hw> of memory].
d: [Micro-patches by <C3> fill the gap for <price>].
d: [Insurance does not pay for unsupported systems].
d: [The phone maker promised <dur> and delivered <dur>].
d: [Isolating the network is the next best thing].
d: [Hospitals have <big> such devices].
d: [The new version drops <n> drivers].
d: [Distributions will backport until <year>].
d: [<G1> calls it a risk to public services].
d: “[It boots in four seconds],” says <hintro:1>, who will keep his.
a: {Make a list.|Put a date in the calendar.|Prayer scales poorly.}
s: <P1> will get no more security fixes, so users have to upgrade or pay.
s: Support ends for software that many offices run, with costly alternatives.
s: Unsupported systems become targets; migration or isolation is needed.
s: The end of updates forces owners of old systems to act.

= honeypot notes | 5-7 | neutral
t: {Ninety|Thirty} days in a {honeypot|jar}
t: Who {knocks|rings} at port <n>?
t: We left a {server|door} open, {on purpose|and waited}
t: <big> guesses {at|for} one password
l: We put a deliberately weak server on the internet, gave it the name of an accounting firm that does not exist, and watched: [the first login attempt came after <dur>], [the first successful one after <dur>], and by the end of the week two gangs were fighting over the processor.
l: Everything that <C1> learned from its <n> decoys fits on one page, and the page is depressing: [<pct> of the attacks use holes that were patched before <year>], and [most intruders leave a note that is better written than the average ticket].
l: [Fake API keys were tried from <n> countries], {reports|says} <hintro:1>.
l: [A decoy model server attracted <big> requests], most of them asking for homework.
l: Do attackers read documentation? [One intruder opened the README first].
l: [<C1> gives away its honeypot <L1>], ready to run in a container.
d: [The favourite password was <P2>123].
d: [Miners were installed in <pct> of the sessions].
d: [Attacks pause on {Sundays|holidays in <T>}].
d: [Decoy documents phoned home from <T>].
d: [Scanners by <C2> and <C3> made up half of the noise].
d: [The new flaw <cve> was tried <dur> after its publication].
d: [An intruder patched the server to keep others out].
d: [Blocking whole networks cut the noise by <pct>].
d: [Passwords from old breaches work best].
d: [All recordings are published as plain text].
d: [Running it costs <price> a month].
a: {Put a fake key in your wiki.|He did read it to the end.|Change the password. Yes, that one.}
s: A decoy server shows how soon attackers arrive and what they try.
s: Notes from honeypots reveal old exploits, weak passwords and rival gangs.
s: Decoys and fake keys teach defenders about automated attacks.
s: Weeks of recorded attacks suggest that basic hygiene stops most of them.

= spyware on phones | 5-8 | negative
t: {Mercenary|Commercial} spyware, {again|sold by the seat}
t: Your phone, {their|somebody's} microphone
t: A {picture|call} that need not be {opened|answered}
t: {Warning|Threat} notices to <n> {journalists|lawyers}
l: <n> {journalists|lawyers|mayors} in <T1> received the same notice on the same evening, and a laboratory at <U1> has since confirmed on <n> of their phones that [the spyware arrived as an image nobody opened], through [a hole in the {font|image|message} parser of <P1>].
l: The vendor, <C1>, sells only to governments, as it never tires of saying, which makes it all the more awkward that [its tool was found on the phone of a {minister|football coach|priest}] and that [one of its own customers was billed by the infected seat].
l: [<C1> fixed <cve>, which was used to install spyware on phones].
l: [A court in <T1> orders <C1> to pay <money> for breaking into {messages|accounts}].
l: Should you restart your phone each night? [It removes most of these implants], says <hintro:1>.
l: [An app for “worried parents” leaked the data of <big> people it spied on].
d: [Lockdown mode would have stopped it].
d: [The implant leaves a trace in <n> log files].
d: [Servers in <n> countries were mapped by <C2>].
d: [The update <ver> is out for all models after <year>].
d: [A licence costs <money> for <n> targets].
d: [<G1> has put the company on its list].
d: [The microphone was on for <dur>].
d: [A checker for your backup is available from <L1>].
d: [Former employees of <C1> founded <C3>].
d: [Investigators found the name of the operator in a certificate].
a: {Update the phone.|Restart it at night.|If you got the notice, take it seriously.}
s: Commercial spyware was found on phones of journalists or officials, and an update closes the hole.
s: A vendor's surveillance tool spread without clicks; investigators traced it.
s: Phones were infected through a parser flaw, and fixes should be installed.
s: Spyware sold to governments reaches unlikely targets and courts.
