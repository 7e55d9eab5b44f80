= data protection order | 5-7 | negative
t: {Delete|Erase} it, {orders|says} <G1>
t: <C1> and the {consent|cookie} banner
t: {No|Fewer} transfers to <T>
t: {Personal|Borrowed} data, again
t: What <C1> {kept|must forget}
l: [<G1> ordered <C1> to delete {voice recordings|location histories|training data} collected without consent] {by <date>|}.
l: A decision published on <day>, which runs to <n> pages and will be read with care wherever logs are kept, says that [<C1> may no longer store the addresses of visitors for more than <dur>], and that “security” is not a reason by itself.
l: After a complaint by <H1>, a student in <T> who had asked for a copy of {her|his} data and received <n> pages of advertising profiles, [<G1> found that <C1> shared e-mail addresses with <n> partners].
l: [Analytics tools that send data to <T> are unlawful without a contract], {says|according to} <G1>.
l: Time to look at your cookie banner. [<G1> wants a “no” button as big as the “yes” button].
d: [The order takes effect in <dur>].
d: [A fine of <money> was suspended].
d: [Pseudonymous identifiers count as personal data].
d: [The company must tell everyone concerned].
d: [<C2>, the processor, was found to share responsibility].
d: [Server logs may be kept for <dur>].
d: [Employees' chats were among the data].
d: The regulator names <small> alternatives that it considers lawful, <L1> among them.
d: [Backups are included, after some argument].
d: “[Consent obtained by exhaustion is no consent],” {reads|so} paragraph <n>.
d: [<C1> has appealed].
a: {Ask where your logs go.|Template letters are online.|Read paragraph <n> twice.}
a: {Banners, banners.|Finally, a button.}
s: <G1> tells <C1> to erase data that it collected without consent.
s: A decision on personal data limits what may be logged or shared.
s: Rules on consent and transfers get stricter after a complaint.
s: <C1> must change how it handles personal data, unless an appeal succeeds.

= copyright and training | 5-6 | neutral
t: {Who|Whose} {wrote|owns} it?
t: {Authors|Photographers|Illustrators} {v.|against} <C1>
t: Fair use, {again|or not}
t: A licence to {read|learn}
t: Scraped, {says the court|and paid for}
l: [A court in <T> {ruled|held} that <C1> may {train on books it bought|not train on pirated books}].
l: Can a model learn from a text without copying it? [<G1> thinks so], in a ruling that pleases <cintro:1> and <C2> and that authors, <n> of whom had travelled to <T> to hear it read, {called|regard as} {a licence to copy|the end of the footnote}.
l: [<C1> will pay <money1> to {authors|a stock-photo agency|news publishers}], settling a case in which, over <dur> and <n> hearings, it had maintained that [the works in question were never in its training set].
l: [A draft rule lets rights holders opt out of training with a line in a text file].
l: [Images made by a machine alone enjoy no copyright], {confirmed|decided} <G1> {on <day>|}.
d: [Each work is worth <price> under the settlement].
d: [The opt-out must be readable by machines].
d: [Copies kept for search remain lawful].
d: [Developers of small models are treated the same as large ones].
d: [Code under copyleft licences was expressly left open].
d: [<C2> has signed a licence with the same publishers].
d: [The judge asked for <n> prompts that reproduce a page].
d: “[Reading is not theft],” {argued|pleaded} counsel for <C1>.
d: [A list of sources must be published by <date>].
d: [An appeal has been announced by both sides].
d: [Universities keep their exception for research].
a: {Check your data sheets.|IANAL.|Expect more settlements.}
a: {Robots, read the text file.|The poets were not consulted.}
s: A ruling or settlement says what may be used to train models.
s: Authors and <C1> argue over training data, and money changes hands.
s: Copyright law meets machine learning, with an opt-out as compromise.
s: The question who owns what machines learn from is answered for one case.

= liability for software | 6-8 | neutral
t: {You|Vendors} break it, you {pay|own it}
t: {Liable|On the hook} for {bugs|updates}
t: {Ship|Sign} it and {answer|stand} for it
t: Product liability reaches {software|firmware|apps}
t: “{As is|No warranty}” no longer {helps|enough}
l: [Makers of software are liable for damage caused by defects] {from <date>|under a directive that binds in <month>}.
l: For <dur> the sentence in capitals at the end of every licence, in which the author promises nothing at all, was enough; [under the law that takes effect on <date>, it no longer protects companies], while [volunteers and hobby projects are exempt].
l: If you sell anything with firmware in <T>, note the date: [security updates must be supplied for <dur> after sale], and [a known hole must be reported to <G1> within <n> hours], even on Sundays.
l: [A court ordered <C1> to pay <money1> for an update that {bricked|disabled} <big> {heaters|tills|pumps}].
l: [Every product with a network connection needs a list of its components from <month>].
d: [Failure to report can lead to fines of <pct> of turnover].
d: [The burden of proof shifts to the manufacturer].
d: [Open-source stewards such as foundations get lighter duties].
d: [Loss of data counts as damage].
d: [Importers are liable if the maker cannot be found].
d: [Components bought from <C1> count as your own].
d: [A self-assessment is enough for <pct> of products].
d: [Standards that spell out the details arrive in <month>].
d: <H1>, a lawyer in <T>, recommends {to start with|} an inventory of components.
d: [Insurance premiums have risen by <pct>].
d: [Products on the market before <date> are covered only for new versions].
a: {Put it in the calendar.|Make the list of components now.|Show this to whoever signs.}
a: {Hobbyists may breathe out.|Capitals will not save you.}
s: Vendors become liable for defective software and must supply updates.
s: A law on digital products brings duties to report, list and mend.
s: Makers of connected products need updates and inventories by a fixed date.
s: Liability for software is extended, with exemptions for volunteers.

= age checks and online safety | 4-5 | neutral
t: {Show|Prove} your age
t: {Under|Over} sixteen?
t: {Children|Teens} and {feeds|chat}
t: <T1> {bans|limits} {feeds|phones|loot boxes}
t: A {face scan|passport} to read the news
l: [Platforms must check the age of users in <T1>] {from <date>|by <month>}.
l: Parliament in <T1> passed, after a night in which the member who drafted it had to admit that {her|his} own son had helped with the paragraphs on VPNs, a law that keeps children under sixteen off social networks, with fines of up to <money1>.
l: How do you prove that you are old enough without telling anyone who you are? <C1>, a contractor of <G1>, says that [its <P1> answers yes or no and stores nothing]; {experts|researchers at <U1>} fooled it with a {moustache|drawn beard} in <dur>.
l: [<G1> {opened|started} proceedings against <C1> over {endless scrolling|messages to minors|loot boxes}].
l: [Schools in <T1> lock up phones from <month>].
d: [Small forums with fewer than <big> users are exempt].
d: [Providers may rely on a credential from a bank].
d: [Downloads of VPN apps went up <mult> on the first day].
d: [Encryption is left alone, after a long argument].
d: [<C2> blocks users from <T1> rather than comply].
d: [A hobby forum about {hamsters|cycling} has closed because of the paperwork].
d: [The law is to be reviewed after <dur>].
d: “[The children were quicker than the committee],” {says|concedes} <H1>.
d: [Facial estimates are off by <small> years on average].
d: [Parents can give consent from the age of thirteen].
a: {Grandparents will need help.|The hamsters lost.|Moustaches, everyone.}
a: {Privacy people are worried, with reason.|We are old enough.}
s: Platforms must verify the age of users, and the methods are leaky.
s: <T1> restricts what children may use online, with fines for providers.
s: Age checks arrive, and small forums and privacy are the victims.
s: A rule to protect minors online raises questions about identity.

= encryption and surveillance | 5-7 | negative
t: {Keys|Backdoors}, please
t: {Scan|Read} {everything|first}, {ask later|says the draft}
t: <T1> wants {in|a spare key}
t: End-to-end, {until <month>|for now}
t: The {chat|message} law, {again|attempt <n>}
l: [A draft in <T1> would {oblige|force} messengers to scan {pictures|messages} before they are encrypted].
l: It has been rejected <small> times, renamed twice and watered down until even its authors needed a summary, and yet [the proposal to scan private messages returns to the agenda on <date>], with [<n> countries in favour].
l: [<C1> will leave <T1> rather than build a key for the police], {wrote|announced} <H1>, its chief executive, in an open letter that <n> cryptographers from <U1> and elsewhere have signed, and [<C2> has switched off encrypted backups there].
l: [Police in <T1> bought location data of <big> phones from <C1> without a warrant].
l: [The highest court of <T1> struck down the storage of {phone records|traffic data}].
d: [False alarms would hit <big> users a day].
d: [Officials exempted their own accounts].
d: [Metadata may be kept for <dur>].
d: [A judge must agree in each case].
d: [Open-source clients such as <L1> are not mentioned].
d: [The vote was postponed to <month>].
d: “[You cannot build a door that only the good open],” {repeats|says} <H1>, {once more|patiently}.
d: [A leak shows that <C2> has cooperated since <year>].
d: [Providers must answer requests within <n> hours].
d: [Critics count <n> successful abuses of such systems].
d: [The technical annex is empty].
a: {Write to your member.|Encrypt your backups.|Here we go again.}
a: {Mathematics was not available for comment.|Attempt number <n>.}
s: A proposal would weaken encrypted messages, and providers threaten to leave.
s: Lawmakers and police want access to private communication, against expert advice.
s: A court or vote decides how much surveillance of messages is allowed.
s: Encryption comes under pressure in <T1>, with <C1> resisting.

= procurement | 4-6 | neutral
t: {Tender|Contract} <n>-<n>
t: {Out|Away} with <C1>
t: The state {goes shopping|switches}
t: {Offices|Schools} of <T1> {leave|try} <C1>
t: {Sovereign|Home-grown}, {for a price|on paper}
l: [<T1> moves <big> desks from <C1> to open-source software] {by {2027|2028|2029|2030|2031}|}.
l: The contract for the new tax software went, as most of them do, to the cheapest bidder, and when the cheapest bidder, <cintro:1>, explained that the price did not include training, data or weekends, [<G1> cancelled it after <dur>]; [<money1> is gone].
l: [Ministries may buy cloud services only from providers that are governed by domestic law], a phrase that excludes <C1> and <C2>, pleases <C3> and, {says|warns} <hintro:1>, raises the bill by <pct>.
l: [<C1> won a contract worth <money1> from <G1>], {without|after} a tender.
l: [<n> hospitals in <T1> share one open-source records system, <L1>].
d: [Training takes <dur> per office].
d: [Macros are the largest obstacle].
d: [The losing bidder has filed a complaint].
d: [Source code must be delivered with the product].
d: [Licence fees of <money> a year fall away].
d: [A pilot with <n> schools went well].
d: [<C2> offered a discount of <pct> on the last day].
d: [Requirements fill <n> binders].
d: “[We own our files again],” {says|notes} <H1> of <G1>.
d: [Exit clauses are mandatory from now on].
d: [Printers, of course, do not work].
a: {Small vendors: bid.|The fax stays.|We have seen this film.}
a: {Good luck with the macros.|Read the annex.}
s: Public offices change supplier, towards or away from open source.
s: A public contract goes wrong or to a surprising bidder.
s: <T1> buys software under new conditions of openness or origin.
s: Procurement rules favour domestic or open solutions, at a price.

= AI rules | 5-7 | neutral
t: {Label|Register|Explain} your model
t: {High risk|Low risk|No risk}?
t: The AI {act|law|code}, {chapter <n>|explained}
t: {Model|System} cards {by law|for everyone}
t: What changes on <date1>
l: [Providers of large models must publish {a summary of their training data|test results|energy use}] {from <date1>|by <date1>}.
l: The code of practice that industry, civil society and <n> lawyers had been writing since <month> is finished, and its core, once the adjectives are removed, is short: [test before release], [report serious incidents within <n> days], keep records, and tell users when they talk to a machine.
l: [Chatbots in <T1> must say that they are chatbots], which sounds trivial until you read the definition, under which, {as <H1> points out|says <C1>}, [an automatic reply to an e-mail would count].
l: [<G1> published guidance on what counts as a high-risk system].
l: Do you use a model to {sort applications|grade pupils|price insurance}? [Since <date1> that needs a registration].
d: [Models below <hw> of training compute are exempt].
d: [Fine-tuning makes you a provider only above a third of the original compute].
d: [<C1> and <C2> have signed, <C3> refuses].
d: [Penalties start <dur> later].
d: [Open weights enjoy lighter duties unless the risk is systemic].
d: [A template for the summary is <n> pages long].
d: [Deployers must keep logs for <dur>].
d: [Emotion recognition at work is forbidden].
d: [Watermarks for generated images become mandatory in <month>].
d: “[The list will be updated every year],” {promises|warns} <G1>.
d: [Sandboxes for start-ups open in <n> countries].
a: {Find out which box you are in.|Guidance is not law, but read it.|The annex is the law.}
a: {Lawyers rejoice.|Bookmark the template.}
s: Duties for providers of AI models begin, with templates and exemptions.
s: New guidance says which systems are risky and must be registered.
s: A code for AI asks for tests, records and labels.
s: Rules for chatbots and models take effect, and definitions matter.

= immigration and visas | 3-4 | neutral
t: {Visas|Permits} for {engineers|talent|nurses}
t: {Welcome|Welcome, perhaps} to <T1>
t: {Quota|Lottery}: {closed|sold out}
t: A {card|stamp} for {remote workers|researchers}
t: <T1> {wants|loses} your {engineers|postdocs}
l: [<T1> {halves|raises} the salary threshold for skilled workers to <price>] {from <month>|}.
l: Whoever wants to hire an engineer from abroad in <T1> has to prove that no local would take the job, a ritual that keeps newspapers alive and takes <dur>; [from <date> the proof falls away for <n> professions], {programmers|software testers} among them.
l: [<G1> charges employers such as <C1> <price> for each visa], [<mult> the previous fee], and <H1>, who runs a small laboratory at <U1>, has calculated that [two postdocs now cost as much as a microscope].
l: [The quota of <big> visas was exhausted after <dur>].
l: [Remote workers may stay in <T1> for <dur> without paying tax].
d: [Spouses may work].
d: [Applications are filed online and decided within <dur>].
d: [<C1> is moving a team to <T> in response].
d: [Degrees are no longer required, <dur> of experience is enough].
d: [Renewals need no trip home].
d: [Universities are exempt].
d: [A suit by <n> employers is pending].
d: [Start-up founders get a permit of their own].
d: [Interviews are booked until <month>].
d: “[We train them, and then we send them away],” {complains|says} <H1>.
a: {Check your expiry date.|Paperwork awaits.|Tell your HR.}
a: {The form has <n> pages.|Bring passport photos.}
s: <T1> changes the conditions for foreign engineers and their employers.
s: Visa rules get easier or dearer, and companies react.
s: Skilled workers face new fees, quotas or thresholds.
s: A change in immigration law affects hiring in technology.

= standards body dispute | 4-6 | neutral
t: {Two|Fourteen} competing {plugs|drafts|standards}
t: {Objection|Abstention}: a standard {stalls|passes}
t: {Consensus|Rough consensus}, {at last|pending}
t: The committee {has spoken|adjourns}
t: {Royalty-free|Open}, {mostly|with footnotes}
l: [The {working group|committee} approved version <ver> of the {format|protocol|wire encoding}] {on <day>|in <T>} by <n> votes to <n>.
l: Standards are what is left when everyone has stopped arguing, and at the meeting in <T>, where delegates from <C1>, <C2> and <U1> had been stuck for <dur> on the meaning of the word “shall”, [the {date|identity|payment} format was adopted], with the disputed extension as an option.
l: [<C1> holds <n> patents on the draft and did not say so], which is why <G1>, usually a patient body, has {suspended|paused} the work, and why [implementers of <L1> are removing the {codec|compressor} again].
l: [The {browser|messaging} standard that <H1> proposed in <year> is a recommendation at last].
l: [Two rival drafts for {agent|device} protocols have been merged].
d: [Implementations exist in <L1> and <L2>].
d: [The text is free to read].
d: [Compliance tests have <big> cases].
d: [<C2> voted against].
d: [Licensing is on fair and reasonable terms, whatever that means].
d: [Backward compatibility is preserved for <dur>].
d: [The old version will be withdrawn in {2027|2028|2029|2030|2031}].
d: [Comments are accepted until <date>].
d: “[It is nobody's favourite, so it must be right],” {says|explained} the chair, <H1>.
d: [Certified devices may carry a small logo].
d: [Version numbers start again at <small>].
a: {Implementers: read section <n>.|Shall we?|One more and we have fifteen.}
a: {Errata will follow.|The coffee was standard.}
s: A committee agrees on a format after long dispute over wording or patents.
s: A standard is adopted or suspended, and implementers must follow.
s: Rival drafts are merged, with tests and open implementations.
s: The standard body has decided, with some companies opposed.

= competition remedy | 4-6 | positive
t: {Sideloading|Choice screens|Interoperability}, {for real|today}
t: <C1> {opens|unlocks} {a little|the gate}
t: {Gatekeepers|Gates}, {ajar|open}
t: {Switching|Leaving} made {legal|bearable}
t: You may {now|at last} {leave|choose}
l: [Users in <T1> can {install apps from any shop|move their messages elsewhere|pick another assistant}] {since|from} <date>.
l: It took a law, two court cases and a fine of <money1> until <cintro:1>, which had always said that it was technically impossible, discovered how it could be done: [apps may link to their own payment page], and [the commission drops to <pct>].
l: [Cloud providers may not charge for moving out], a rule that sounds small and that, {for customers with|if you have} <hw> stored at <C1> or <C2>, [is worth <price>].
l: [<G1> accepted commitments by <C1> to {share its interface|unbundle its chat tool}].
l: [Messenger <P1> must {talk|open} to its smaller rivals by <month>].
d: [Developers need no second contract].
d: [The exception for security is narrow].
d: [<C2>, which had complained, was the first to use it].
d: [Outside <T1> nothing changes].
d: [A trustee watches for <dur>].
d: [<P1> asks three times whether you are sure].
d: [Documentation of the interface is public].
d: [Prices in the shop fell by <pct> within <dur>].
d: “[We comply, with regret],” {reads|begins} the statement by <C1>.
d: [Requests must be answered within <n> days].
d: [Small makers are pleased, users have not noticed].
a: {Try it.|Leave, if you like.|Credit where it is due.}
a: {Three confirmations later: freedom.|Only in <T1>, alas.}
s: <C1> must open its platform, and users or developers gain choice.
s: A rule on competition makes it possible to switch or to link outside.
s: Moving data or apps away from large providers gets easier by law.
s: Commitments by <C1> end a long case over its closed platform.

= right to repair law | 4-5 | positive
t: {Screws|Parts}, by law
t: <T1> {votes for|adopts} the screwdriver
t: {Unlock|Open} it, {it is yours|says parliament}
t: Spare parts until {2027|2028|2029|2030|2031}
t: {Tractor|Phone|Printer} owners {win|rejoice}
l: [Makers must supply spare parts for <dur> at a reasonable price] {from <month>|under a law passed in <T1>}.
l: Farmers started it: when {a tractor|a milking robot} from <C1> refused to start until a technician with the right laptop had driven <n> miles to press a key, <H1> of <T> wrote to {her|his} deputy, and [<T1> now forbids locks that tie a part to a serial number].
l: [<C1> must publish manuals and diagnostic software for its <things>], {decided|held} <G1>, which was not impressed by the argument, repeated over <dur>, that [owners might hurt themselves].
l: [Replacing a battery must be possible with ordinary tools from <date>].
l: [A bonus of <price> is paid for each repair in <T1>].
d: [Repairers outside the maker's network get the same software].
d: [Ink cartridges are covered, after much lobbying].
d: [<C2> had supported the bill].
d: [Warranty may not be refused because of a third-party part].
d: [Violations cost <price> per device].
d: [Medical devices and consoles are exempt].
d: [A repair score appears on the label].
d: [The bonus was used <big> times in <dur>].
d: [Firmware must be kept available for <dur>].
d: “[I just want to bring in the hay],” {testified|said} <H1>.
a: {Keep your screwdrivers.|Hay was brought in.|Good.}
a: {Consoles, why?|Next: dishwashers.}
s: A law obliges makers to supply parts, manuals and tools for repair.
s: Owners may repair their devices or have them repaired anywhere.
s: <T1> supports repair with rules or a bonus, against the makers' wishes.
s: Locks that prevent repair are forbidden, with a few exemptions.

= crypto and payments rules | 3-4 | neutral
t: {Digital|Public} {coins|euros|cash}
t: {Stablecoins|Wallets} {licensed|on a leash}
t: {Cash|Coins} {stays|returns}
t: Instant, by law
t: <C1> {gets|loses} its licence
l: [Banks in <T1> must {offer|carry out} transfers within <n> seconds] {from <date>|}.
l: The central bank's digital currency, which has been about to arrive for so long that its first logo has gone out of fashion, will be tested with <big> households in <month>, {using|on} software by <C1> and <C2> that works without a network for up to <price>.
l: [<G1> withdrew the licence of <cintro:1>], a payment firm through which, if the auditors have it right, [<money1> went from <T> to nowhere in <dur>].
l: [Exchanges must hold reserves for every coin they issue], according to rules that bind <soon>.
l: [Shops in <T1> may not refuse cash], {ruled|decided} a court.
d: [The name and the account number must match].
d: [Fees may not exceed those of an ordinary transfer].
d: [Privacy for small sums is promised].
d: [<C3> has moved its seat to <T>].
d: [Customers get up to <price> back].
d: [Merchants pay <pct> per purchase].
d: [Interfaces for banks are published].
d: [Fraud reports rose with speed, by <pct>].
d: “[Money should be boring],” {insists|says} <H1>, who oversees payments at <G1>.
d: [Offline payments use a secure chip].
d: [A pilot in <T> ends in <month>].
a: {Banks have known for years.|Keep some coins.|Test your reconciliation.}
a: {It is about time.|Cash is king, offline.}
s: Rules for payments or coins take effect, with duties for banks and exchanges.
s: A digital currency is tested, with promises of privacy.
s: <G1> acts against a payment company or sets reserves.
s: Transfers must be instant, and fraud is the concern.

= environmental reporting | 4-5 | neutral
t: {Count|Report} your {watts|litres|carbon}
t: Data centres, {measured|metered}
t: {Water|Power} use: {publish|explain} it
t: {Heat|Waste heat} for {the pool|<T1>}
t: Green {claims|labels}, checked
l: [Data centres above <hw> must report {power|water} use to <G1>] {by|from} <date>.
l: Nobody could say how much electricity the server halls around <T1> consume, neither the grid operator nor the city nor, it turned out, their owners, and so [<G1> has made a meter compulsory], with [results published per building from <month>].
l: [<C1> may no longer call its cloud “carbon neutral”], {ruled|found} a court in <T>, because the certificates, bought for <price> a tonne from a forest that had burned down in <year>, [did not stand for anything].
l: [New server halls in <T1> must give their waste heat to {homes|swimming pools|greenhouses}].
l: [<T1> stops issuing permits for data centres until {2027|2028|2029|2030|2031}].
d: [The first reports cover {2027|2028|2029|2030|2031}].
d: [A third of operators missed the deadline].
d: [Average efficiency is <score>, lower is better].
d: [<C2> published its numbers early].
d: [Water in summer is the critical figure].
d: [Fines of <price> a day are possible].
d: [Smaller halls follow in {2027|2028|2029|2030|2031}].
d: [The pool is <n> degrees warm now].
d: “[You cannot save what you do not measure],” {says|notes} <H1> of <G1>.
d: [Colocation customers are counted with their landlord].
d: [Backup generators may run <n> hours a year].
a: {Ask your provider for the figure.|The swimmers approve.|Meters are cheap.}
a: {Forests burn.|Numbers, finally.}
s: Operators of data centres must measure and publish what they consume.
s: Authorities limit or meter data centres because of power and water.
s: Green claims by <C1> do not stand up in court.
s: Waste heat and reporting become duties for server halls.

= elections and voting machines | 3-5 | neutral
t: {Paper|Pencils}, {again|please}
t: {Counting|Voting} {by hand|machines} in <T1>
t: {Deepfakes|Robocalls} on the ballot
t: A {recount|rehearsal} in <T1>
t: {Ballots|Seals}, {audited|broken}
l: [<T1> returns to paper ballots after {an audit|a failed test} of machines by <C1>].
l: Observers from <U1> were given <n> hours, a table and a machine of the kind that <C1> has sold to <n> counties, and before the coffee was cold [they had changed the result with a {screwdriver|memory card}], without breaking a seal.
l: [Calls with an imitated voice told <big> voters in <T1> to stay at home], {and|so} <G1>, which traced them to a reseller of <cintro:2>, [imposed a fine of <money1>].
l: [The source code of the counting software is public] {since <day>|for the first time}.
l: [Political advertisements in <T1> must name who paid for them].
d: [A recount by hand found a difference of <n> votes].
d: [The firmware dated from <year>].
d: [<C2> blocks such calls now].
d: [Results are signed and published per polling station].
d: [Volunteers check a random sample].
d: [The supplier threatened to sue the researchers].
d: [Paper takes <dur> longer and is cheaper].
d: [Platforms must keep an archive of advertisements].
d: “[Anyone can watch a pencil],” {says|explains} <H1>.
d: [Online voting stays possible for citizens abroad].
a: {Vote.|Bring a pen.|The screwdriver was a gift.}
a: {Boring is good here.|Count me in.}
s: Voting machines fail a test, and paper ballots return.
s: Fake voices and advertisements in campaigns meet new rules.
s: Elections are made verifiable with audits and published code.
s: <T1> takes lessons from weak voting technology.

= whistleblower and inquiry | 4-5 | negative
t: {Hearing|Inquiry}, day <n>
t: {Who|What} knew {what|<C1>}
t: The {engineer|insider} who {talked|wrote it down}
t: {Minutes|Mails} of <C1>
t: {Under oath|On the record}
l: [<H1>, a former engineer at <C1>, told {parliament|a committee} that {safety tests were faked|alarms were ignored}].
l: The inquiry into the failure of <P1>, the system that sent <big> wrong {letters|bills} and ruined more than one family in <T1>, heard on <day> what many had suspected: [managers at <cintro:1> knew of the fault in <year>], and [lawyers advised them to say nothing].
l: Shielded by a law that came into force in <month>, <hintro:1> has handed <G1> <n> pages of minutes, from which it emerges that [<C1> tested its <things> on {patients|tenants|pupils} without telling them].
l: [Whistleblowers may turn directly to <G1>], {and|while} their employers must [offer an anonymous channel from <date>].
l: [The chief executive of <C1> apologised under oath].
d: [Compensation of <money> has been set aside].
d: [<n> convictions were quashed].
d: [Logs had been edited remotely].
d: [<C2> audited the system and found it robust].
d: [The hearing continues on <date>].
d: [Dismissal of the witness was unlawful, a tribunal found].
d: [Nobody kept the test results].
d: “I asked for a ticket number,” {she|he} said, “and was told not to write things down.”
d: [Contracts with the state continue].
d: [A final report is due in {2027|2028|2029|2030|2031}].
d: [The minister has offered to resign].
a: {Write it down.|Keep your tickets.|Read the transcript, it is gripping.}
a: {Engineers, take note.|Shame.}
s: An inquiry hears that <C1> knew of a fault and kept silent.
s: A former employee reveals what a company hid, protected by law.
s: Hearings show how warnings about a system were ignored.
s: Protection for whistleblowers is extended, with channels in each company.

= local government oddities | 2-4 | neutral
t: {Parking|Bins|Benches}, digitised
t: The {town hall|council} of <T1> {discovers|rents} {the cloud|a robot}
t: {Fax|Stamp} {abolished|defended}
t: A form for {everything|the form}
t: {Sirens|Signs} in <T1>
l: [<T1> abolishes the {fax|paper form|rubber stamp}] {on <date>|after <dur>}.
l: For the price of a fire engine the council of <T1> bought {chatbots|smart bins|sensors for <n> benches} from <cintro:1>, and [after <dur> the only message they have sent is “full”], {which is wrong|a fact that the opposition enjoys}; [the contract runs until {2027|2028|2029|2030|2031}].
l: [You can register a {dog|boat|business} in <T1> in <dur>], {online|from a phone}, since <H1>, a trainee in the town hall who was bored in <month>, [replaced <n> forms with one].
l: [A chatbot of <G1> gave wrong advice about {bins|taxes|parking} for <dur>].
l: [The city of <T1> publishes its budget as a spreadsheet anyone can query].
d: [The old form had <n> fields].
d: [It answers in <n> languages].
d: [<C2> offered the same for <mult> the price].
d: [Residents may still come in person].
d: [Complaints fell by <pct>].
d: [Signatures are accepted by photograph].
d: [The trainee has been hired].
d: [Neighbouring towns copy the code].
d: “[It was mostly deleting],” {explains|said} <H1>.
d: [The court says the city is bound by what its bot promised].
a: {Bravo.|Bins are hard.|Come to <T1>, bring a dog.}
a: {Deleting is underrated.|Full.}
s: <T1> simplifies or complicates its services with software.
s: A town replaces forms and gets praise, or buys gadgets and gets none.
s: Local government goes digital, with a lesson about deleting.
s: A city's chatbot or form makes news in <T1>.

= policy calendar | 3-5 | neutral
t: {Dates|Deadlines} for your {calendar|lawyer}
t: {This month|Next week} in {court|committee}
t: {Due|Open|Decided}
t: Who has to do what by {when|<date>}
l: {Due|Deadline} on <date>: comments on the draft about {logging|cookies|spare parts}.
l: Three dates, and then you may go back to work: on <date> [<G1> decides on the merger of <C1> with <C2>], a week later [the registration of high-risk systems opens], and at the end of <month>, unless somebody appeals, [the label becomes compulsory].
l: In court this week: <C1> against <C2>, over maps; <G1> against <C3>, over fees; and, in a case that concerns anyone who runs a mailing list, {a reader from <T>|<H1>} against everybody.
l: [Nothing changes on <date> after all]: [parliament in <T1> postponed the {age checks|bottle deposit|digital stamp}].
l: What does the new {directive|code|act} mean for a company of {three|five|twelve}? [Less than the adverts by <C1> suggest].
d: [The hearing in the case of <C2> was moved to <month>].
d: [<L1> has published a checklist].
d: [<U1> streams the debate].
d: [Forms must be filed on paper, in <T>].
d: [Fines start at <price>].
d: [A guide by <G1> has <n> pages and one useful table].
d: [Consultants such as <C4> charge <price> a day for it].
d: [Transition ends after <dur>].
d: [<H2> represents the maintainers].
d: Nothing new on {encryption|roaming|chargers}.
a: {Set a reminder.|Dates may slip. They do.|Lunch is at one.}
a: {Not legal advice.|See you in committee.}
s: A list of dates and hearings that engineers may want to note.
s: Deadlines for comments, registration and labels are collected.
s: Upcoming decisions in court and committee, with one postponement.
s: Reminders of legal dates, and what small firms have to do.
