= court orders source code | 4-6 | neutral
t: Show me the {code|flowchart}
t: The {breathalyser|speed camera} takes the stand
t: Objection: proprietary
t: <C1> must open the {box|drawer}
t: Can you cross-examine a program?
t: a verdict by software, overturned
t: Exhibit <n>: forty thousand lines
l: A motorist in <T1>, fined on the word of a machine, asked to see how the machine thinks; [the court ordered <C1> to hand over the source code of its {breathalyser|speed camera}].
l: [Software used to convict people must be open to inspection by the defence], ruled a judge in <T1> who, {her|his} clerk reveals, mends clocks as a hobby.
l: Trade secrets, pleaded <C1>, whose program matches {fingerprints|bullets|voices}; liberty, answered the bench, and [a prison sentence of <n> years was quashed].
l: Who may examine a witness that consists of statistics? [Two experts from <U1> found a rounding error in the program by <C1> that had decided the case].
l: “I cannot ask it whether it had been drinking,” said counsel, to laughter, before [the evidence from <P1> was struck out].
d: [The code may be read in a locked room without a telephone].
d: [About <big> earlier convictions could be reopened].
d: A printout, wheeled in on a trolley, was returned as illegible.
d: [<C1> must pay the costs of the expert].
d: [Prosecutors have withdrawn <n> similar charges].
d: Version numbers on the certificate and on the device did not agree, nor did the two sergeants.
d: [The vendor <C2> published its algorithm voluntarily].
d: The device had last been calibrated during the reign of another minister.
d: [An appeal must be filed by <date>].
a: {Comment your code; a jury may read it.|Objection sustained.}
a: Clocks, at least, have hands.
s: A court lets the defence examine software that produced evidence.
s: Programs used as proof must stand up to inspection, judges decide.
s: Evidence from a secret program does not pass in court.
s: Transparency wins over trade secrets in a criminal case.

= bot disclosure | 4-6 | neutral
t: Are you a {person|robot}? Say so
t: “This call may be artificial”
t: <T1> unmasks the {bots|voices}
t: Hello, I am software
t: A label for <C1>'s Linda
t: no more sighing, please
t: Human on request
l: Anyone who telephones a bank in <T1> must from <date> be told, within the first ten seconds, whether the sympathetic voice belongs to a mammal; [chatbots must identify themselves under a new statute].
l: [<C1> agreed to stop giving its assistants surnames], having been reproached by <G1> for “Linda Carmichael, your adviser”, who has never lived.
l: Should a machine be allowed to say “um”? Lawmakers in <T1> debated it for <dur>, in all seriousness, and banned simulated breathing in sales calls.
l: Customers get a right to a human being: [companies with more than <n> employees must offer one within <small> minutes].
l: [A court in <T1> held <C1> to a discount that its chatbot had invented].
d: [Satire and video games are exempt].
d: [Each undisclosed call costs <price>].
d: A senator had chatted for weeks with what {she|he} took for a widow in the {cheese|shipping} trade.
d: [Recorded announcements do not count as bots].
d: Call centres, recently emptied, are recruiting again.
d: [<C2> announces its bots with a short whistle].
d: [Messages written by people and sent by software need no label].
d: Whether a person who reads from a generated script is a person was left to the commentary.
d: [Enforcement starts after a grace period of <dur>].
a: This item was written by {somebody with a cold|mammals}.
a: Um.
s: Automated callers and chatbots have to say what they are.
s: Rules or rulings hold companies responsible for their talking machines.
s: Customers are to know when they talk to software.
s: Lawmakers or judges limit how human a bot may seem.

= paper right | 4-5 | neutral
t: Cash, stamps and {counters|pencils}
t: The right to {stay offline|a paper ticket}
t: No app? No {problem|pension}, until now
t: <T1> brings back the counter
t: Grandmother v. <C1>
t: please take a number, again
t: Is a smartphone compulsory?
l: [Public services in <T1> must remain available on paper and in person], parliament decided by <n> votes, among them that of a deputy who owns a typewriter and says so often.
l: An {81-year-old|elderly} beekeeper who was refused a bus ticket for want of an app has won: [the operator <C1> must accept cash again].
l: What if your battery dies at the border? [<G1> wants every digital document to have a printed twin].
l: The parcel lockers of <C1> open by app alone; that, a tribunal found, discriminates against blind customers.
l: Under pressure from pensioners, librarians and one punk band, [the town of <T1> will keep <n> counters open].
d: [About <pct> of residents do not use the internet].
d: [Nobody may be charged extra for a paper form].
d: The beekeeper paid the court fee in coins.
d: [Banks must keep one cash machine per <big> inhabitants].
d: Officials reckon with <money> a year for envelopes and patience.
d: [<C2>, which prints the forms, has hired two people].
d: [Small shops may still refuse large notes].
d: “Not everybody who stays offline is old,” warns <H1>, a social worker, “and not everybody who is online manages.”
d: [The law will be evaluated after <dur>].
a: {Bring a pen.|Honey to follow.}
a: We can be read on paper, if you print us.
s: People without a smartphone keep access to services.
s: Offline customers and citizens win a right to be served.
s: Authorities or courts protect those who cannot or will not use apps.
s: Analogue alternatives to digital services become mandatory.

= drones and airspace | 3-5 | neutral
t: Look up, {fill in|pay}
t: A number plate for {kites|drones}
t: Who owns the air above my {hedge|balcony}?
t: <C1> grounded over <T1>
t: No fly, no {pizza|parcel}
t: licence to hover
t: The {geese|gliders} were here first
l: Deliveries by drone, which had brought <T1> some <n> tepid pizzas a day since the spring, are suspended: [<G1> withdrew the permit of <C1> after a collision with a {greenhouse|weather balloon}].
l: [Drones heavier than <n> grams need a registration number from <date>].
l: If a parcel passes four metres above your tomatoes, is that trespass? [A judge in <T1> thinks that it is], and awarded the gardener <price>.
l: [<C1> may fly beyond the pilot's sight between hospitals in <T1>], carrying blood samples, never tourists.
l: Crop sprayers, wedding photographers and police squadrons alike must, {says|under an order by} <G1>, broadcast their position; [hobby models under a club's roof of trees are exempt].
d: [Night flights remain forbidden].
d: [Pilots have to pass a test of <n> questions].
d: Complaints concern the pitch of the noise, somewhere between a wasp and a dentist.
d: [The receiver was built by <C2>].
d: [Insurance is compulsory, even for schools].
d: Herons, the ornithologists testified, attack anything with rotors.
d: [A corridor of <n> kilometres opens in <month>].
d: Enforcement falls to the village constable, who has been issued binoculars.
d: [Data on flights are kept for <dur>].
a: Mind the {herons|tomatoes}.
a: The pizza was cold anyway.
s: Rules for unmanned flight change in <T1> or elsewhere.
s: Drones meet new duties, permits or prohibitions.
s: An authority or court decides who may fly what, and where.
s: Operators of drones learn what is allowed.

= tax on digital things | 3-5 | neutral
t: The {cloud|robot} tax
t: A levy on {streams|links|clicks}
t: <T1> sends <C1> a bill
t: VAT on {laughter|avatars}
t: Is a download a {book|service}?
t: death, taxes and subscriptions
t: <pct> for the treasury
l: [<T1> will tax digital advertising at <pct> from <date>], expecting <money1> in the first year and a furious letter from abroad in the first week.
l: Is an audiobook a book? For <dur> the question climbed through the courts, and [the answer, no, means that <C1> owes <money1> in value-added tax].
l: [<C1> settled a tax dispute in <T1> for <money1>], admitting nothing, as is the custom, and emptying a subsidiary whose only employee was a letterbox.
l: Platforms become tax collectors: [letting sites and marketplaces must report every seller who earns more than <price> a year].
l: The finance minister of <T1> had promised no new levies; the charge on {blank disks|data centres|web links}, accordingly, is called a “contribution”.
d: [Small publishers are exempt].
d: [<C2> passes the charge on to its customers].
d: Lawyers had argued that a stream is a kind of rental, like a rowing boat.
d: [Trading partners threaten tariffs in return].
d: [The threshold lies at <money> of worldwide turnover].
d: Knitters selling three scarves a year have been told not to worry, which worried them.
d: [Refund claims must arrive before <date>].
d: [Revenue is earmarked for rural broadband].
d: An economist at <U1> calls it “a tariff in a turtleneck”.
a: {Ask your accountant, gently.|Keep receipts.}
a: We remain untaxed and unpaid.
s: Digital business is taxed in a new way or owes old taxes.
s: A treasury reaches for income from online trade.
s: Taxes or reporting duties for digital companies change.
s: What online firms owe the state is decided or disputed.

= freedom of information | 4-6 | negative
t: <n> pages, all of them black
t: The minister's disappearing messages
t: Ask and ye shall {wait|be invoiced}
t: Redacted with a {highlighter|felt pen}
t: Copy, paste, {unmask|scandal}
t: what the text layer said
t: <C1> in the footnotes
l: The bars were black, the text beneath them was not: by copying a PDF released by <G1>, a reporter for <W> found that [<C1> had written the paragraphs which regulate it].
l: [Messages that delete themselves are public records], a court in <T1> has found, eighteen months after the minister's were gone.
l: How much does the truth weigh? [<G1> asked <H1> for <price> to copy <n> contracts with <C1>].
l: It took <dur>, two appeals and a retired archivist, but [the algorithm which ranks welfare claims in <T1> has been published].
l: Asked for its e-mails on facial recognition, the council sent a photograph of a filing cabinet; [the information commissioner ordered it to reply by <date>].
d: [The contract is worth <money>].
d: [Officials used private accounts for <pct> of the exchange].
d: The cabinet, on inspection, held biscuits.
d: [Commercial secrecy no longer excuses a refusal].
d: [<C2> lost a bid to keep its prices hidden].
d: Pages 40 to 52 had been scanned upside down.
d: [Requests rose by <pct> within a year].
d: “They redacted the weather,” marvels <H1>.
d: [Training on document tools is now mandatory].
a: {Flatten your files.|Ask again.}
a: Biscuits are disclosable.
s: Public documents come to light that officials had rather kept.
s: A request for records reveals, or forces open, what was hidden.
s: Transparency law catches up with secretive officials.
s: Authorities struggle with the public's right to know.

= school technology rules | 3-5 | neutral
t: Pencils {up|sharpened}
t: <T1> takes the tablets {away|back}
t: Homework, by hand
t: <C1> must leave the classroom
t: Who reads the pupils' {essays|keystrokes}?
t: chalk, with benefits
t: <n> laptops in a cupboard
l: Pupils in <T1> will write with ink until the age of eleven, [the education board decided on <day>], reversing a programme that had given every first-year a tablet and every parent a headache.
l: [<G1> forbids schools to use <C1>'s learning software until the firm explains where the pupils' data go].
l: Cheating, or reading? [Universities in <T1> may no longer fail students on the word of an AI detector], an ombudsman rules.
l: The spyware on school laptops looked for despair and found poetry; [<C1> ends the monitoring of pupils' essays after <dur>].
l: [Computer science becomes a compulsory subject in <T1>], for which, the unions note, the country has <n> teachers.
d: [Oral exams count for <pct> of the mark].
d: [Existing contracts run out in <month>].
d: The cupboard with the devices is locked, and the key is with a caretaker on leave.
d: [Parents must agree before an account is created].
d: [<C2>, a rival, stores everything on a server in the school].
d: Handwriting, teachers report, has come to resemble seismograms.
d: [A study by <U1> found no benefit below the age of ten].
d: [Children with special needs keep their devices].
d: An essay on daffodils had triggered <small> alarms.
a: Sharpen something today.
a: {Show your working.|See me after class.}
s: Schools get new rules for devices, software or exams.
s: Education authorities rethink technology in classrooms.
s: Pupils' tools or data are regulated anew.
s: Schooling and software are brought into a new balance.

= sanctions and open code | 5-7 | negative
t: A {maintainer|compiler} on the list
t: Contributors from <T1> need not apply
t: Sanctioned: one {library|commit}
t: <C1> blocks a whole country
t: Is a pull request an export?
t: banned by postcode
t: The names vanished on {Friday|Tuesday}
l: Without a word to the mailing list, [<n> maintainers of <L1> were removed because of their employers], and the only explanation, added after an uproar, was “{compliance|our lawyers asked}”.
l: [<C1> has closed the accounts of developers in <T1>], including those of a blind student, a monastery and somebody on holiday.
l: May one accept a bug fix from a sanctioned company? [Guidance published by <G1> says yes, provided nobody answers].
l: [<C1> will pay <money1> for having sold software to a blacklisted shipyard], through a reseller whose address was a sauna.
l: A foundation moves, for the sake of peace and quiet, to another country: [<L1> will be governed from <T1>].
d: [Published source code is exempt from the order].
d: [Mirrors in neighbouring countries remain available].
d: Credits in the documentation were restored, in smaller type.
d: [<C2> checks every contributor against a list of <big> names].
d: [Violations can bring prison terms].
d: One of those excluded had fixed the leap-second bug.
d: [A licence for humanitarian software exists].
d: “We do not do geography,” <H1> wrote, and resigned.
d: [The list is updated every <day>].
a: {Keep a mirror.|Ask counsel before merging.}
a: The sauna has no comment.
s: Sanctions reach software projects and their contributors.
s: Trade law decides who may take part in shared code.
s: Political restrictions affect developers or vendors of software.
s: Compliance with sanctions troubles a technical community.
