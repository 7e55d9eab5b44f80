= merger cleared with conditions | 4-5 | neutral
t: <C1> may buy <C2>, {with strings|on conditions}
t: Merger watch: <C1> and <C2> ({2|3} minute read)
t: <G1> waves it through
t: What <C1> has to divest
t: {Phase two|In-depth inquiry} for <C1>
t: Approval, after <n> remedies
l: [<G1> has approved the purchase of <C2> by <C1>], subject to an undertaking that interfaces remain open to competitors for <n1> years. A monitoring trustee will report twice a year.
l: An in-depth investigation awaits the planned takeover of <C2>. [<G1> fears that <C1> would control <pct2> of the market for {hotel software|payment terminals|map data}], and rivals were quick to supply examples.
l: To save the transaction, [<C1> will sell its business in <T3> to <C4>]. Lawyers close to the matter expect the objections to be withdrawn within <dur3>.
l: Courts seldom overturn merger decisions, but they did on <day>: [the judges annulled the veto against <C1> because the market had been drawn too narrowly]. By then <dur4> had passed, and <C2> belonged to {someone else|<C5>}.
l: Below the turnover threshold, and nevertheless called in. Using a power introduced <dur5> ago, [<G1> will examine the purchase of the tiny start-up <C2> by <C1>].
d: [Customers with existing contracts may terminate without penalty].
d: Economists disagree on whether bundling harms buyers here or merely annoys them.
d: [Documents requested in the first round fill <n> binders].
d: The parties had offered behavioural commitments, which officials tend to distrust.
d: [A fine of up to a tenth of turnover applies to breaches].
d: The opinion of <G2> across the border is expected <soon>.
d: [The break-up fee amounts to <money>].
d: One commissioner dissented at length and in footnotes.
a: The non-confidential version is heavily redacted.
a: More in the press conference at noon.
s: {Open interfaces|Access for rivals} for <n1> years is what <C1> {concedes|has to guarantee} in order to absorb <C2>.
s: A {closer look|longer probe} will establish whether <C1>, with <pct2> of a market, grows too powerful.
s: By parting with its operations in <T3>, <C1> {hopes to win|is about to obtain} clearance for a takeover.
s: Too late to matter, after <dur4>, a ban on a merger by <C1> is {struck down|declared unlawful}.
s: Even a small target does not escape review under powers that are <dur5> old when <C1> is the acquirer.
s: For <n1> years <C1> must let rivals connect, says the authority that permits its takeover of <C2>.
s: Concern about a share of <pct2> {triggers|leads to} a thorough examination of <C1>.
s: Selling a unit in <T3> to <C4> should remove the last obstacle for <C1> within <dur3>.
s: An overly narrow view of the market undoes the veto against <C1>, <dur4> too late {to buy|for} <C2>.
s: Although <C2> is tiny, its sale to <C1> is examined, under powers introduced <dur5> ago.

= transfers of data abroad | 5-7 | negative
t: Transfers to <T1>: the legal basis {wobbles|is gone}
t: {Adequacy|Standard clauses}, again
t: Your analytics may be unlawful by <month>
t: <G1> halts data flows to <T1>
t: The third framework in <n> years
t: Keep it local, says the court
l: [The court has annulled the arrangement under which personal data may be sent to <T1>]. Around <big1> companies relied on it, and no grace period was granted.
l: A complaint about a newsletter sign-up form ends in a precedent. [<G1> prohibits <C2> from storing subscriber addresses on servers in <T2>], since foreign intelligence could demand them without a warrant.
l: Lawyers advise calm, engineers less so: [contracts with <n3> of the largest hosting providers will need an encryption clause by <date3>]. The keys have to remain with the customer.
l: <G1> and its counterpart in <T4> have signed a new agreement on data flows. [Individuals gain a right to complain before an independent panel], the lack of which sank both predecessors.
l: For moving <big5> employee records abroad without an assessment, [<C5> has to pay <money5>]. The records have since been repatriated.
d: [Pseudonymised data are covered as well].
d: A template for the required assessment runs to <n> pages.
d: [Small charities are exempt until further notice].
d: Several providers have announced regional offerings at a premium.
d: [Consent can serve as a basis only in individual cases].
d: “Predictable, predicted and ignored,” a former commissioner remarked.
d: [Backups must be taken into account].
d: The claimant, a law student, represented himself.
a: Check where your logs go.
a: Ask your processor for the sub-processor list today.
s: {Roughly|Some} <big1> firms lose the {legal footing|basis} for sending personal information to <T1>.
s: Mailing lists kept in <T2> are {off limits|forbidden} for <C2> because of foreign surveillance powers.
s: Hosting agreements must put encryption keys into customers' hands by <date3>, a change for <n3> big providers.
s: With an {appeals body|independent tribunal} for citizens, a fresh pact with <T4> may survive judicial scrutiny.
s: An unassessed transfer of <big5> personnel files costs <C5> {a fine of|} <money5>.
s: Without transition, <big1> companies must rethink how they send personal data to <T1>.
s: A small form brings a big ban: <C2> may not hold addresses of readers in <T2>.
s: Customers alone may hold the keys when <n3> hosting contracts are amended by <date3>.
s: Redress for individuals is the novelty in the latest data agreement with <T4>.
s: Employee files of <big5> people crossed borders unchecked, for which <C5> pays <money5>.

= duty to report flaws | 7-9 | neutral
t: Twenty-four hours to report
t: Product security law: what applies from <month>
t: <G1> clarifies the reporting duty ({4|6} minute read)
t: Software with a best-before date
t: Who must report what, and where
t: Support periods become law
l: Manufacturers must report actively exploited flaws within a day: [the reporting duty for connected products takes effect on <date1>]. It covers anything with software in it that is sold commercially, from baby monitors to build servers.
l: Guidance from <G1> settles a question that had worried maintainers: [volunteers who accept donations are not manufacturers under the product security law]. Foundations count as stewards and carry lighter obligations; page <n2> lists them.
l: [Every connected product sold in <T3> needs a published support period of at least <small3> years]. Retailers are to print it on the shelf label, beside the price.
l: From <soon4> a declaration of conformity requires a machine-readable list of components. [<G1> accepts the two common formats and publishes a validator].
l: The first penalty under the new security act went to <C5>, whose cameras shipped with a universal password. [<G1> imposed <money5> and ordered a recall of <big5> units].
d: [A single portal forwards reports to the competent authority].
d: Early warnings may be incomplete; a full account follows within <n> days.
d: [Importers are liable where the manufacturer cannot be found].
d: Legal counsel recommends rehearsing the process with an invented incident.
d: [Products already on the market are covered by the reporting duty].
d: Integrators wonder who reports a flaw in a library that everybody bundles.
d: [Fixes must be delivered separately from new functions where possible].
d: The penalty ceiling is <pct> of worldwide turnover.
a: Write down who is on call for this.
a: The checklist at the end is good.
s: As of <date1> makers of networked products have one day to notify authorities of attacks.
s: Hobbyists and donation-funded authors escape manufacturer status, {the guidance says on page|according to page} <n2>.
s: In <T3> vendors {must promise|are bound to give} updates for <small3> years and advertise that on the shelf.
s: Conformity papers need a standardised component inventory <soon4>, checked with an official tool.
s: Cameras with a shared password earn <C5> a {sanction|penalty} of <money5> and a withdrawal of <big5> pieces.
s: From baby monitors to servers, attacks on connected goods must be notified in a day after <date1>.
s: Donations do not turn volunteers into manufacturers, a guideline clarifies on its page <n2>.
s: Shoppers in <T3> can read on the label that a device gets fixes for <small3> years.
s: Either of two formats will do when component lists become compulsory <soon4>.
s: The first fine, <money5>, hits <C5> for cameras that shared one password, <big5> of which return.

= sovereign cloud tender | 4-5 | neutral
t: <T1> wants its own cloud
t: Who will host the {tax office|courts}?
t: Tender: <money>, <n> lots, one requirement
t: <C1> out, <C2> in
t: Procurement with a flag on it
t: Office software without <C1>
l: [<G1> has awarded its cloud contract, worth <money1>, to a consortium led by <C2>]. Non-domestic bidders were excluded by a clause on ownership; <C1> will appeal.
l: Thirty thousand civil servants in <T2> are to exchange one office suite for another. [Licences from <C1> will not be renewed beyond <date2>], and templates with macros have to be rebuilt by hand.
l: A parliamentary report counts the ministries' subscriptions and arrives at <n3> separate agreements with one vendor. [Joint purchasing would save about <pct3>], its authors estimate.
l: Sovereignty has a price, which the court of auditors has now computed. [The national platform costs <mult4> as much as a commercial one], largely because it stands two-thirds empty.
l: Small suppliers get their chance in <T5>: [contracts below <price5> go to a rotating list without a tender]. Previously a bid ran to hundreds of pages.
d: [Source code paid for with public money must be published].
d: Staff received two hours of training and a laminated card.
d: [An exit plan is part of every contract].
d: Critics note that the hardware underneath is imported all the same.
d: [Classified data remain on premises].
d: The migration of e-mail is scheduled last, for good reasons.
d: [Availability commitments are lower than in the private sector].
d: Losing bidders complain of criteria that fit precisely one candidate.
a: The evaluation sheet is public.
a: Macros outlive governments.
s: Ownership rules {keep|bar} <C1> from a state contract over <money1> that goes to <C2> and partners.
s: Administrators in <T2> will do without <C1> products after <date2>, at some effort.
s: Bundling <n3> parallel agreements might lower public software bills by <pct3>.
s: Because so much of it lies idle, the state's platform is <mult4> the price of a commercial offering.
s: Without formal bidding, {lesser|local} firms in <T5> may win orders up to <price5>.
s: Foreign ownership costs <C1> a government contract of <money1>, which <C2> and its allies obtain.
s: Civil servants of <T2> must rebuild their macros, as licences from <C1> run out on <date2>.
s: One vendor, <n3> agreements: buying jointly would save ministries <pct3>, auditors think.
s: State computing costs <mult4> the market price since hardly anyone uses it.
s: A rota replaces paperwork for orders below <price5> in <T5>, to the benefit of small suppliers.

= synthetic media in campaigns | 4-6 | neutral
t: {Deepfakes|Voice clones} on the campaign trail
t: Label it or lose it
t: <T1> regulates synthetic campaign ads
t: Robocalls with a familiar voice
t: Election integrity: new duties for platforms
t: Who checked the video?
l: [Political advertising in <T1> must carry a label if any voice or face in it was generated]. Violations cost up to <money1>; satire is exempt, and who decides what counts as satire is left to the courts.
l: Two days before the vote, <big2> households received calls in the candidate's voice. [<G1> traced them to a marketing firm, <C2>], which had used an off-the-shelf cloning service.
l: A study of <n3> national elections finds far fewer fabricated videos than had been feared. [Cheap edits of genuine footage did more harm], <H3> of <U3> concludes.
l: Platforms have to keep a public library of political messages under a draft by <G1>. [<C4> would rather stop carrying such advertisements altogether], and <n4> countries have seen it do just that.
l: The electoral commission of <T5> now runs a {hotline|rapid response desk}. [Suspicious clips are assessed within <dur5> by a panel of forensic examiners].
d: [Candidates must disclose which tools they used].
d: Detection software disagreed with itself on re-encoded copies.
d: [The ban begins <n> days before polling].
d: Campaign managers say that translation is the only use that won votes.
d: [Text written by a model needs no label].
d: Opposition parties call the measure late, the government calls it proportionate.
d: [Broadcasters are subject to older, stricter rules].
d: A fact-checker keeps a list of genuine clips that were denounced as fake.
a: Vote first, share later.
a: Satire took it badly.
s: Generated likenesses in campaign spots must be {declared|marked} in <T1>, on pain of <money1>.
s: Fraudulent calls to <big2> homes in a politician's voice {came from|lead back to} <C2>.
s: Across <n3> elections, simple manipulations mattered more than synthetic video, according to <U3>.
s: Faced with archive obligations, <C4> {prefers to|may} abandon political ads as it did in <n4> places.
s: Experts in <T5> judge dubious recordings in {no more than|under} <dur5>.
s: Unless it is satire, campaign material in <T1> has to disclose generated faces, or else cost <money1>.
s: A marketing firm, <C2>, is behind cloned-voice calls that reached <big2> homes before an election.
s: Fears about deepfakes were exaggerated, according to <H3>, who examined <n3> elections.
s: Instead of archiving political messages <C4> may drop them, as <n4> countries can attest.
s: Rapid analysis of dubious clips, within <dur5>, is now offered by officials in <T5>.

= accelerators under export control | 5-6 | neutral
t: Export rules for {accelerators|lithography} tighten
t: <C1> needs a licence to ship
t: Chips to <T1>: allowed, capped, taxed
t: {Entity list|Embargo}: <n> additions
t: Diffusion rule, withdrawn
t: Customs finds {cards|processors} under the lobsters
l: [Shipments of <C1>'s fastest accelerators to <T1> require a licence as of <date1>]. The threshold is expressed as performance per square millimetre, which catches a chip designed to stay below the previous one.
l: A reversal: [<C1> may again sell its reduced chip to <T2> in return for <pct2> of the proceeds]. Whether such a levy is lawful, trade experts doubt.
l: Investigators describe how <n3> crates of processors travelled through <small3> countries with papers for tea. [<G1> has charged the owner of a trading company in <T3>].
l: Cloud access was the loophole, and it is to be closed. [Providers must report foreign customers who train models above a fixed amount of compute], under a proposal that <H4> calls unenforceable.
l: <T5> answers with restrictions of its own. [Exports of {gallium|antimony|rare-earth magnets} now need a permit that takes <dur5> to obtain], and prices in Rotterdam doubled.
d: [Spare parts for installed equipment are included].
d: Equipment makers expect a shortfall of <money> in the coming quarter.
d: [Allied countries are exempt up to a quota].
d: Stockpiling had begun months ago, to judge by the customs statistics.
d: [Resellers have to verify the final location of every device].
d: Local alternatives perform worse and are in stock.
d: [Comments may be submitted for <n> days].
d: <C2>, with factories on both sides, is lobbying quietly in each capital.
a: Ask your distributor about lead times.
a: The lobsters were declared correctly.
s: Density-based limits bring <C1>'s best processors under licence for <T1> on <date1>.
s: Against a share of <pct2>, sales of a slower chip to <T2> {resume|are tolerated once more}.
s: Smuggled processors, disguised as tea in <n3> crates, lead to charges in <T3>.
s: Renting foreign compute would have to be reported, a plan that <H4> considers {toothless|impracticable}.
s: Retaliation by <T5> slows metal deliveries by <dur5> and drives up their cost.
s: A density threshold closes a gap through which <C1> had been shipping to <T1> until <date1>.
s: The state takes <pct2> when <C1> sells in <T2>, a deal of doubtful legality.
s: Declared as tea, <n3> crates of chips crossed <small3> borders before a dealer was charged.
s: Cloud hosts should name foreign clients with large training runs, though <H4> expects little of it.
s: Permits lasting <dur5> make certain metals from <T5> scarce and expensive.

= scraping before the judges | 5-7 | neutral
t: Scraping is {lawful|a contract matter}, court says
t: <C1> loses against a scraper
t: Robots.txt in court
t: Public page, private terms
t: <C1> v. <C2>: what developers should know ({5|7} minute read)
t: An appeal about copying
l: [Collecting public profiles does not violate computer-misuse law], the appeals court held in the case of <C1> against <C2>. The suit had lasted <dur1>. Contract claims survive, so logged-in scraping is as risky as before.
l: For the first time a judge has given weight to robots.txt. [Ignoring the file amounts to circumvention, according to the decision of <date2>], if the operator has also sent a notice.
l: An image search engine may show thumbnails, but <C1> may not keep the originals. [The court orders deletion of <big3> pictures within <n3> weeks] and rejects the text-and-data-mining exception, because the purpose was commercial.
l: Airlines have fought fare comparison sites for a generation. In the latest round [<C1> failed to prevent <C4> from displaying its prices], since a database of fares involves no creative choice; costs of <money4> fall on the airline.
l: Researchers who collected posts on <n5> platforms need not fear a lawsuit in <T5>. [A new statute shields scraping in the public interest], provided that accounts are pseudonymised.
d: [Both sides have a month to appeal].
d: The defendant had rotated through <big> addresses to avoid the block.
d: [Rate limits were respected, which the judges emphasised].
d: Amicus briefs came from archivists, journalists and a maker of price trackers.
d: [Damages were set at the symbolic amount of one euro].
d: Terms of service in small grey type do not bind a mere visitor.
d: [Personal data remain subject to privacy law].
d: Commentators expect providers to retreat behind logins.
a: Not legal advice.
a: Read footnote eleven.
s: Gathering openly visible profiles is no hacking, <dur1> of litigation conclude, though <C1> may {still sue|go on suing} over its terms.
s: Disregard for robots.txt can be unlawful {since|under} a judgment of <date2>.
s: Having copied <big3> pictures for profit, <C1> must erase them in <n3> weeks.
s: Fares are facts, so <C4> may list them and <C1> bears <money4> in costs.
s: Scholars in <T5> receive legal protection for studying posts from <n5> networks.
s: Contract law, not hacking law, is what remains to <C1> against collectors of profiles, <dur1> into the quarrel.
s: Site owners who warned a crawler can rely on robots.txt, judges held on <date2>.
s: Thumbnails may stay, originals may not: <big3> files are to be erased in <n3> weeks.
s: Listing ticket prices of <C1> is allowed, since no creativity goes into them, at a cost of <money4>.
s: Academic collectors are shielded in <T5>, and <n5> platforms have to put up with it.

= a standard is final | 7-8 | positive
t: The standard is out: {post-quantum signatures|passkey export|content credentials}
t: RFC for {signed requests|mail authentication} published
t: <G1> finalises a {key exchange|logging format}
t: Interoperability, with test vectors
t: Standards desk ({3|4} minute read)
t: Migrate by {March|November}
l: After <n1> drafts [<G1> has published its standard for {post-quantum signatures|hybrid key exchange}]. Two parameter sets are mandatory; an implementation guide warns against the fast path on small devices.
l: Messaging across providers has a specification at last. [Version <ver2> defines how encrypted groups span different services], and three vendors demonstrated it in <T2> without rehearsing.
l: [Federal agencies must retire RSA certificates by <date3>], according to a timetable that <G1> released together with an inventory tool. Suppliers are bound by the same dates.
l: A format for moving passkeys between password managers has been approved. [The exchange is encrypted end to end and needs no intermediate file], <H4>, who chaired the working group, explains in a post of admirable brevity.
l: Agents will identify themselves with signatures, if a draft adopted on <date5> succeeds. [Sites can verify a crawler without maintaining lists of addresses], a relief to anyone who has tried.
d: [Test vectors are available under a free licence].
d: Objections concerning patents were settled in the final week.
d: [Libraries in <n> languages already support it].
d: Handshakes grow by a couple of kilobytes, which some middleboxes dislike.
d: [The previous version remains valid for <dur>].
d: <C1> and <C2> contributed most of the text.
d: [Certification laboratories will begin testing <soon>].
d: Appendix C contains a worked example and, unusually, no errors so far.
a: Inventory first, migrate second.
a: Subscribe to the errata.
s: Quantum-resistant cryptography is standardised after <n1> drafts, with {caveats for|care advised on} small hardware.
s: Groups chatting securely over several services follow a specification, <ver2>, {proven|shown to work} in <T2>.
s: Public bodies and their contractors have until <date3> to abandon RSA.
s: Passkeys become portable through a protocol whose chair, <H4>, {presents|introduces} it concisely.
s: Cryptographic identification for bots, drafted on <date5>, would replace address lists.
s: Two parameter sets made it through <n1> drafts into the new cryptographic standard.
s: Encrypted groups can span providers under specification <ver2>, as a demonstration in <T2> proved.
s: Certificates based on RSA are to disappear from federal systems before <date3>.
s: Moving one's passkeys elsewhere is settled, securely and without files, thanks to a group around <H4>.
s: Crawlers may soon prove who they are by signature, going by a draft of <date5>.

= code of practice for large models | 6-7 | neutral
t: The code of practice is here ({6|8} minute read)
t: <C1> signs, <C2> doesn't
t: What providers of large models must document
t: Thresholds, templates, deadlines
t: <G1> delays part of the AI law
t: Model documentation becomes mandatory
l: [<G1> has released the code of practice for general-purpose models], <n1> pages on transparency, copyright and systemic risk. Signing it is voluntary and spares a provider some paperwork.
l: Having lobbied for <dur2>, <C2> will not sign the code. [Its lawyers object to the duty to publish training sources], whereas <C1> signed on the first day with a press photograph.
l: Obligations for high-risk systems are postponed by <n3> months. Harmonised standards are late, <G1> concedes, and [companies cannot comply with rules nobody has written].
l: Does a fine-tuned model make you a provider? [Only above a third of the original compute, says a clarification of <date4>], so nearly all adapters stay below the line.
l: A registry of public-sector algorithms opened in <T5> with <big5> entries. [Each entry names the vendor, the purpose and the person responsible], although purposes such as “optimisation” abound.
d: [Open-weight models are exempt from part of the documentation].
d: A template for the training summary can be downloaded.
d: [Serious incidents must be reported within <n> days].
d: Civil-society groups left the drafting when a chapter on discrimination disappeared.
d: [Fines apply from next summer].
d: The supervisory office has <n> employees and forty vacancies.
d: [Existing models have until <month> to comply].
d: Smaller developers welcome the flow chart on the last page.
a: Keep your training logs.
a: The flow chart is here.
s: A voluntary code of <n1> pages tells makers of big models how to {comply|meet the law}.
s: Disclosure of training material keeps <C2> from signing, {after|despite} <dur2> of negotiations, unlike <C1>.
s: High-risk duties come <n3> months later because the {underlying|technical} norms are unfinished.
s: Adapting a model seldom triggers provider duties, {officials state in a notice of|according to a notice of} <date4>.
s: Citizens can look up <big5> official algorithms in <T5>, if not always what they are for.
s: What makers of general models should disclose fills <n1> voluntary pages.
s: Disagreement about sources divides the industry after <dur2>: <C1> signs, <C2> refuses.
s: For lack of technical standards, strict duties are put off by <n3> months.
s: Adapters rarely make their author a provider, a clarification dated <date4> reassures.
s: Transparency about public algorithms arrives in <T5>, in <big5> entries of uneven value.

= algorithms that hire and fire | 5-6 | neutral
t: Hiring software must {explain itself|be audited}
t: <C1>'s screening tool on trial
t: Fired by {an app|a score}
t: Platform workers win a right to reasons
t: Bias audit: one page, no teeth
t: Managers, meet the algorithm law
l: [A court has admitted a class action against <C1>, whose software rejects applicants for thousands of employers]. The lead plaintiff was turned down <n1> times, usually within the hour.
l: Couriers in <T2> may demand the reasons for a deactivation. [A decision taken by software alone is void under the new platform work act], and the company has <n2> days to reply.
l: Auditors hired to examine recruitment tools looked at <n3> products. [None of them asked what the score was supposed to predict], notes <H3>, who teaches labour law at <U3>.
l: Warehouse quotas have to be disclosed in <T4>. [<C1> was fined <money4> for a target that left no time for the toilet].
l: <G1> withdrew its own tool for ranking the unemployed. [Women and people over fifty had been assigned lower chances by design], a review of <dur5> established.
d: [Emotion recognition at work is prohibited outright].
d: Works councils must be consulted before installation.
d: [Applicants can opt for a human reader].
d: The vendor argues that it merely supplies a thermometer.
d: [Records have to be kept for <n> years].
d: Employers discovered to their surprise that they are responsible.
d: [The audit report must be published on the careers page].
d: Interpreters helped drivers read their own data exports.
a: Ask for your file.
a: A thermometer with consequences.
s: Someone refused <n1> jobs leads a {collective suit|mass complaint} against the screening software of <C1>.
s: Delivery riders in <T2> can contest automated dismissals and get an answer in <n2> days.
s: Inspecting <n3> recruiting tools, examiners never questioned what was being measured, says <H3>.
s: Inhumane pace targets cost <C1> <money4> under disclosure {law|rules} in <T4>.
s: After <dur5> of scrutiny an official job-chance score is scrapped as discriminatory.
s: After <n1> rejections one applicant leads many others against the vendor <C1>.
s: Reasons are owed to riders in <T2> whom software locks out, within <n2> days.
s: What do hiring scores predict? Auditors of <n3> products did not ask, <H3> complains.
s: A warehouse of <C1> in <T4> left no time for breaks and now pays <money4>.
s: Older applicants and women fared worse by design, a review lasting <dur5> concluded.

= identity wallet roll-out | 5-6 | neutral
t: The {wallet|digital licence} arrives in <T1>
t: Prove your age, hide your name
t: Identity wallets: pilot results
t: Must banks accept the state's wallet?
t: Login with your passport ({3|4} minute read)
t: One wallet, <n> readers
l: [Residents of <T1> can carry their driving licence in a state-issued wallet from <date1>]. Police readers are to follow, so the plastic card should stay in the glove box.
l: Cryptographers warn about the wallet's architecture. [Repeated presentations of one credential can be linked by colluding websites], unless the scheme by <H2> and colleagues is adopted.
l: In a trial with <big3> volunteers, [opening a bank account took <n3> minutes instead of a week]. Drop-outs were concentrated among those whose name contains an apostrophe.
l: Large platforms have to accept the wallet as a login <soon4>. [<C1> intends to place the button below its own], which <G1> regards as a violation of the spirit, if not of the letter.
l: The open-source reference implementation by <C5> failed its security review. [Examiners found <n5> severe flaws, most of them in the recovery process].
d: [Use of the wallet is voluntary].
d: Relying parties must register which attributes they request.
d: [An age proof reveals nothing except yes or no].
d: Rural libraries help with enrolment on Wednesdays.
d: [Lost phones can be blocked through a hotline].
d: Certification is national, recognition is meant to be mutual, and disputes are therefore likely.
d: [Older devices without a secure chip are excluded].
d: The tender for the back end went to <C2>.
a: Keep the plastic.
a: O'Neill, please hold.
s: A licence on the phone is {valid|accepted} in <T1> from <date1>, though not by every officer.
s: Websites could track wallet users, say experts, unless {an alternative|the design} proposed by <H2> replaces the current one.
s: Account opening shrinks to <n3> minutes for <big3> participants, apostrophes excepted.
s: Obliged to offer the state login <soon4>, <C1> would {tuck it away|show it less prominently}.
s: A review uncovers <n5> grave weaknesses in wallet software by <C5>.
s: Driving licences go digital in <T1> on <date1>, but the card remains advisable.
s: Unlinkable proofs as devised by <H2> would stop sites from following wallet holders.
s: Except for unusual names, <big3> testers became bank customers in <n3> minutes.
s: The wallet button must appear at <C1> <soon4>, and its position is disputed.
s: Recovery is the weak point of wallet code by <C5>, where most of <n5> holes lie.

= watchdog in turmoil | 3-4 | negative
t: {A vacancy|An empty chair} at the {privacy|competition} authority
t: <G1> loses its {head|budget}
t: From regulator to lobbyist in <dur>
t: <H1> moves to <C1>
t: Who supervises the supervisors?
t: Backlog: <big> complaints
l: [<H1>, who led <G1> until <month>, is joining <C1> as head of public affairs]. A cooling-off period of <dur1> exists, and it ended on the Friday before.
l: The privacy authority of <T2> has a backlog of <big2> complaints and <n2> case handlers. [On average a decision takes four years], by which time the respondent has often been dissolved.
l: Parliament halved the budget of <G3>. [The unit that examined online marketplaces will be closed on <date3>], and its <n3> pending inquiries pass to nobody in particular.
l: Diaries obtained by <W4> list <n4> meetings between commissioners and <C1> in a single quarter. Consumer groups got two, one of them by telephone.
l: [A judge reinstated <small5> commissioners whom the government had dismissed]. They returned to find their badges disabled and their inquiry into <C5> settled.
d: [The ethics office raised no objection].
d: A successor has not been nominated.
d: [Technical experts earn half of what the industry pays].
d: Minutes are kept for some conversations and not for others.
d: [An annual report is overdue].
d: “Independence is a budget line,” a former official says.
d: [Companies may now certify themselves].
d: Trade associations welcomed the news in identical sentences.
a: Doors revolve.
a: The diaries make dull, useful reading.
s: The former chief of <G1>, <H1>, goes to work for <C1>, {a company it supervised|as soon as permitted}, <dur1> after resigning.
s: Understaffed with <n2> officials, a regulator in <T2> cannot keep up with <big2> grievances.
s: Cuts at <G3> orphan <n3> investigations when a department shuts on <date3>.
s: Lobbyists of <C1> enjoyed {far|markedly} better access than consumers, with <n4> appointments in three months.
s: Unlawfully removed, <small5> commissioners are back, too late for the case against <C5>.
s: From overseer to lobbyist: <H1> changes over to <C1> once the waiting period of <dur1> is over.
s: Complaints about privacy wait for years in <T2>, as <n2> officials face <big2> of them.
s: With half its money gone, <G3> abandons <n3> cases by <date3>.
s: An archive of diaries proves how often <C1> was received, <n4> times in one quarter.
s: Reinstatement comes late for <small5> commissioners, whose case against <C5> has been settled.

= town hall curiosities | 1-2 | neutral
t: By-law of the {week|month}
t: <T1> bans {leaf blowers|talking lampposts}
t: A {ferret|goose} before the court
t: The council that minuted a chatbot
t: Parking meter, plaintiff
t: Motion carried, clock stopped
l: Drivers in <T1> who park beside the {bakery|chapel} receive fines addressed to a lamp post, owing to a swapped column in the register. [The town has cancelled <n1> of them].
l: [A village near <T2> has made its {duck pond|bus shelter} a legal person]. It may sue, and a retired notary speaks for it on alternate Tuesdays.
l: For <dur3> the traffic lights of <T3> showed a heart instead of green. The ministry has no objection to love, its letter reads, but the ordinance prescribes a disc.
l: An e-mail about fireworks went to all <big4> inhabitants, and then so did the replies. The mayor, <H4>, asks everyone to stop thanking everyone.
l: Minutes produced by transcription software quoted a councillor as demanding “more goats for the elderly”. He had asked for {coats|boats}; [the council of <T5> approved the minutes unread].
d: A plaque is planned.
d: The matter returns to the agenda in <month>.
d: [The vote was nineteen to two].
d: Nobody could be reached, it being market day.
d: The opposition demands an inquiry and, separately, a goat.
d: Postcards are on sale in the town hall.
a: Democracy, live from the gymnasium.
a: We support the pond.
s: Tickets for a lamp post, <n1> in all, are {annulled|taken back} in <T1>.
s: Near <T2> something humble acquires rights and a spokesman.
s: Romantic signals shone on <T3> for <dur3>, contrary to regulations.
s: A reply-all storm among <big4> citizens exhausts mayor <H4>.
s: Goats enter the official record of <T5> through {faulty|careless} transcription.
s: Through a mix-up of columns, drivers in <T1> were fined as lamp posts, <n1> times over.
s: A notary represents a newly created legal person in a village by <T2>.
s: Officials put an end to heart-shaped lights after <dur3> in <T3>.
s: Gratitude overwhelmed the mailboxes of <big4> residents until <H4> asked for silence.
s: Coats became goats in minutes that the council of <T5> did not read.

= a deadline for engineers | 9-10 | neutral
t: Enforcement starts {Monday|this week}
t: Do this before <date>
t: Grace period over: {cookies|accessibility|logging}
t: {Cookie|Consent} banners: new ruling, immediate effect
t: Checklist: what <G1> inspects first
t: Certificates shorter by {half|months}
l: [From <date1> shops in <T1> must be usable by keyboard and screen reader]. <G1> can have non-compliant sites taken offline, and has bought a scanner to find them.
l: Certificate lifetimes shrink to <n2> days on <date2>, the forum of browser makers and authorities has decided. [Manual renewal will no longer be practicable], so teams without automation should start now.
l: Consent banners need a refusal button on the first layer, with immediate effect. [The court fined <C3> <money3> for hiding it behind “settings”], a pattern found on most sites.
l: Today the transition period for signed payment messages ends. [Unsigned requests will be rejected by <n4> banks], and sandbox access is switched off along with them.
l: [<G5> ordered every agency to disconnect a widely used file-transfer appliance by <clock5> tonight]. Private operators are advised to do likewise, since the manufacturer has no fix.
d: [There will be no further extension].
d: Sample configurations are provided for common servers.
d: [Small firms with fewer than ten employees are exempt].
d: Inspectors announced that they will start with ticket sellers.
d: [Proof of testing has to be kept for <n> years].
d: Consultants are booked until <month>.
d: [The order applies to subcontractors].
d: A help desk answers on weekdays.
a: Forward this to the team that owns it.
a: Our checklist fits on one page.
s: Web shops in <T1> that exclude disabled users risk being switched off after <date1>.
s: Accessibility becomes {binding|compulsory} on <date1>, with <G1> looking for offenders by machine.
s: Automate renewals, for certificates will be valid just <n2> days after <date2>.
s: By <date2> certificates live for <n2> days, too briefly for manual work.
s: Refusing must be as easy as accepting, <C3> learns at a cost of <money3>.
s: A hidden refusal option costs <C3> <money3> and should worry many {others|sites}.
s: No signature, no payment: <n4> banks end their transition today.
s: Clients of <n4> banks must sign messages from today or see them refused.
s: Unplug the appliance before <clock5>, <G5> tells agencies, in the absence of a remedy.
s: An emergency order by <G5> disconnects vulnerable file servers by <clock5>.
