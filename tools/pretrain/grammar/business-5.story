= family succession | 2-4 | neutral
t: The daughter gets the keys
t: <C1> stays in the family, just about
t: Who inherits a {rope works|button factory}?
t: three cousins and a casting vote
t: Handover at <C1> after <n> years
t: The patriarch's last {Monday|board meeting}
t: <H1> and the empty corner office
l: At the {rope maker|bell foundry|button factory} <C1>, where every managing director since 1911 has had the same surname, [<H1> takes over from {her|his} father on <date>], having first spent <small> years on the night shift because the old man insisted.
l: Nobody at <C1> calls it a coup. Still, [<small> cousins holding <pct> of the shares voted the founder's son out of the chair], and the vote was taken, {witnesses say|we hear}, between the soup and the veal.
l: What happens to a workshop of <n> people when none of the grandchildren wants it? [<C1> was handed to a foundation], which may neither sell it nor move it out of <T1>.
l: “I came for a summer job,” {says|laughs} <H1>, who from <month> {runs|will run} the {varnish|loom|scale} maker <C1> in <T1>.
l: A sealed envelope, opened in a notary's kitchen in <T1>, settled it: [the elder sister inherits the voting shares, the younger one the patents].
d: [The outgoing chairman keeps a desk but no vote].
d: Bankers sent by <C2> had offered <money> for the lot, and left with a jar of plum jam.
d: [A non-family manager will look after the accounts for <dur>].
d: Under the old articles, [sons-in-law could not hold shares], a clause that was struck out {by hand|only last week}.
d: The workforce, consulted in the canteen, {applauded politely|asked about the Christmas bonus}.
d: [Inheritance tax comes to <money>, payable over <dur>].
d: <C3>, a competitor across the river and the subject of much family mythology, sent flowers.
d: [Exports make up <pct> of sales], most of them to shipyards.
d: {Her|His} first decision: replacing the fax.
d: Lawyers had drafted <n> versions of the agreement; [the one that was signed fits on a single page].
a: Somewhere in there is a television series.
a: The portrait gallery needs another nail.
s: A new generation takes charge of the family firm <C1>.
s: Control of an old family business passes on, after some wrangling over shares.
s: Relatives settle who will own and lead a long-established manufacturer.
s: Succession at <C1> is decided within the family rather than by a sale.
s: An old firm sorts out its inheritance, and the next boss is known.

= stake written down | 3-5 | negative
t: A {pension|teachers'} fund does the maths
t: <C1>, marked down
t: Worth how much now?
t: The {quarterly|awkward} footnote
t: <C2> halves its hopes
t: Paper losses, real teachers
t: What <C1> is worth, according to {its owners|people who want out}
l: Buried on page <n> of a report that hardly anyone opens, between {timberland|toll roads} and a parking garage in <T1>, is the news that [<C2> now values its stake in <C1> at <pct> of what it paid].
l: [The firefighters' pension fund of <T1> wrote off <money1> invested in <C1>], a bet that its trustees, {all of them volunteers|most of them retired}, had been promised would pay for their new roof.
l: Has anybody told the employees? [Options at <C1> are under water after a write-down by <C2>], the fund that led the last round and that {used to|until lately did} boast of it on every slide.
l: Three investors hold shares in <C1>, and they publish three prices. [The lowest is <money>, the highest <mult> that].
l: “Prudence,” {explains|offers} <H1>, who manages the retirement money of <big> nurses, when asked why [a holding in <C1> was cut to zero].
d: [No shares changed hands], so the figure is an opinion with decimals.
d: <C1> calls the valuation “{backward-looking|unrecognisable}” and declined to supply another.
d: [The fund may not sell before <month>].
d: An auditor, tired of estimates, had asked for {the method|a second signature}.
d: [Comparable listed companies have lost <pct> since <month>].
d: Among those still carrying the stake at cost: <C3>.
d: [The trustees will limit private holdings to <pct> of the portfolio].
d: Members learned of it from a newsletter, and not from this one.
d: [Dividends were never paid].
d: In the minutes somebody has pencilled the word “ouch”.
a: Marks are not money, until they are.
a: {Check your own vesting letter.|Footnotes first, always.}
s: An investor sharply reduces what it thinks its holding in <C1> is worth.
s: A private stake loses value on paper, to the dismay of savers or staff.
s: Pension or fund managers mark down an unlisted company.
s: A valuation from better times is corrected in a little-read report.
s: The worth of <C1> is disputed after an owner lowers its estimate.

= patent royalties | 4-6 | neutral
t: A penny {per hinge|a handset}
t: Pay per {pixel|packet}
t: <C1> and <C2> bury the {hatchet|patents}
t: Royalty cheque
t: licence or leave
t: Who owns the {curve|codec|hinge}?
t: <n> patents, one handshake
l: After <dur> of hearings in <T1> and a bill for expert witnesses that would have bought a decent yacht, [<C1> will pay <C2> a royalty on every {headset|dishwasher|modem} it sells].
l: [A pool of <n> companies, led by <C1>, has set a price for patents on {video compression|wireless charging|door locks}]: <price> a device, less for those who sign before <date>.
l: Small print with big consequences: manufacturers of {hearing aids|e-readers|routers} must now ask <C1> for a licence, because [it bought <n> patents from the liquidator of <C2>].
l: Nobody had used the invention for years. Then [<C1> sued <small> retailers over a hinge that it had never built], and <C2>, one of them, decided to fight.
l: Rather than wait for a jury, <C1> and <C2> swapped portfolios on <day>; [neither side will pay the other a cent].
d: [The licence runs until <year>].
d: [The judge had earlier declared <n> of the claims invalid].
d: One exhibit was a {toaster|music box} from 1937, supplied by a collector.
d: [Makers selling fewer than <big> units a year pay nothing].
d: <C3>, which holds a rival pool, {is said to be|sounds} furious.
d: [Royalties bring in <pct> of <C1>'s profit], more than its products do.
d: Whether the fee counts as fair and reasonable is a question on which economists have put two children through college.
d: [Open-source implementations are not covered by the agreement].
d: The inventor, <H1>, {received|had been given} a plaque.
d: [An appeal was withdrawn the same afternoon].
a: If you ship hardware, {read the annex|ask your lawyer|check the list}.
a: The toaster was not available for comment.
s: <C1> reaches or enforces a licence on patents that device makers need.
s: A patent quarrel ends, or begins, with a price on each unit.
s: Device makers learn what they owe for a patented technique.
s: Rights to an invention change the costs of hardware manufacturers.

= franchise revolt | 2-4 | negative
t: The {bakers|barbers} bite back
t: <C1> v. its own {shops|dough}
t: Franchisees of <C1> have had enough
t: No more glitter on the {pretzels|doughnuts}
t: Who pays for the new ovens?
t: Mutiny behind the counter
t: <n> shopfronts, one lawsuit
l: When <C1> told its franchisees to buy {ovens|tills|espresso machines} from a single supplier, at a price <mult> what the restaurant-equipment dealer down the road charges, most of them sighed and paid; [<n> of them have now sued].
l: [Nearly <pct> of the franchised {salons|bakeries|gyms} under the <C1> sign stopped paying fees on <date>].
l: “We are tenants in our own kitchens,” says <H1>, whose {three|two} pretzel stands in <T1> carry the name of <C1>, and who {organised|helped to start} an association that now speaks for <big> outlets.
l: An app did it. [Orders through <C1>'s app cost franchisees <pct> in commission], and the discount coupons, about which nobody asked them, came out of their share as well.
l: Paint it mauve or lose your contract: so ran, more or less, the letter that <C1> sent to its shops.
d: [The contract forbids owners to talk to each other about prices], or did until a judge laughed at it.
d: <C2>, which supplies the equipment, {belongs to the same owner|shares a boardroom with the franchisor}.
d: [An arbitrator in <T1> will hear the parties in <month>].
d: Refits cost <price> a branch, not counting the days closed.
d: [Some owners have taken down the sign and kept the recipe].
d: The company points to a survey in which its partners were “{engaged|broadly content}”; it had been answered by <n> people.
d: [Head office has offered to cut the marketing levy by half].
d: In the back room in <T1>, the mandatory robot, bought last spring, holds up a mop.
d: [New openings have halved since the dispute began].
a: {Hungry? Ask who owns the oven.|We had the plain one.}
a: Solidarity smells of cinnamon.
s: Franchise owners rebel against the terms that <C1> sets.
s: Shopkeepers under a shared brand resist fees and compulsory purchases.
s: A chain and its licensees fall out over costs.
s: Independent operators of branded outlets fight their franchisor.

= bankruptcy auction | 3-5 | negative
t: Going, going: {the beanbags|the chairs}
t: <C1> under the hammer
t: Lot <n>: one neon slogan
t: What is left of <C1>
t: Anyone need <n> standing desks?
t: everything must go, including the llama
t: The patents, the kettle and the mailing list
l: For <price> you could have had the espresso machine, the ping-pong table and a neon sign reading “Hustle”; [the liquidator of <C1> sold the office contents on <day>], and the customer list goes next week.
l: [<C2> bought the software of its bankrupt rival <C1> for <money1>], outbidding a {scrap dealer|hedge fund|pair of former employees} who had come with a cheque already written.
l: Creditors of <C1>, who are owed <money> and were last heard shouting through a letterbox in <T1>, will recover about <pct> of their claims.
l: Who gets the data when a company dies? In the case of <C1>, a maker of {sleep trackers|smart locks|baby monitors}, [the court let the highest bidder have it].
l: The auctioneer, {a cheerful man in braces|a woman who usually sells tractors}, {needed|took} <n> minutes for <dur> of venture capital.
d: [Servers were wiped before the viewing], the administrator assures us.
d: [Employees rank third in line, behind the tax office and <C3>].
d: A dentist carried off the aquarium.
d: [The domain name fetched more than the patents].
d: Left unsold: <n> hoodies, size S.
d: [Devices already sold will stop working on <date>] unless somebody pays the hosting bill.
d: <H1>, who founded the firm, was outbid on {her|his} own chair.
d: [The landlord has claimed the generators].
d: Bidding took place online, on software which <C1>, in livelier times, had tried to disrupt.
d: [The source code may be published if no buyer is found by <month>].
a: {We bid on the llama. No luck.|Back up what you can.}
a: Neon keeps its value, apparently.
s: Assets of the insolvent <C1> are sold off to bidders.
s: A failed company is broken up, and creditors see little of their money.
s: After a bankruptcy, furniture, code or data find new owners.
s: What remained of <C1> goes to auction.

= clause against leaving | 3-5 | negative
t: Gardening leave
t: You can't {leave|code} for <dur>
t: <C1> sues its former {chemist|sommelier|head of sales}
t: The {drawer|laptop} she took home
t: Non-compete? No, thanks
t: A very long goodbye at <C1>
t: may I work again, please
l: [<C1> has sued <H1> for joining its competitor <C2>], although the contract that is supposed to forbid it was signed, {her|his} lawyer notes, on the back of a parking ticket.
l: For a year <H1> may prune roses, restore boats or learn the cello, but not write a line of code for money: such are the terms that [a court in <T1> upheld in favour of <C1>].
l: Should a {hairdresser|lab assistant|junior tester} be barred from working across the street? [<C1> has dropped non-compete clauses for everyone earning less than <price>].
l: A spreadsheet with <big> customers' names left the building of <C1> one Friday, and turned up on a laptop at <C2> the following week.
l: “Loyalty is not enforceable,” wrote the judge, dismissing the case that <C1> had brought against <small> engineers who left to found <C2>.
d: [Half pay is due while the ban lasts].
d: The {printer|badge reader} logs, of all things, {settled|decided} the matter.
d: [<C2> had promised to cover any damages].
d: [Trade secrets remain protected without a clause], the ruling says.
d: {Her|His} farewell e-mail, <n> lines long, was read out in court, twice, with feeling.
d: [Recruiters report <pct> fewer senior applicants where such clauses are usual].
d: An injunction would have applied on three continents and, the lawyers could not say why, the Moon.
d: [The parties will meet again on <date>].
d: Neighbouring <T1> banned these contracts long ago, to no visible harm.
a: {Read before you sign.|Roses do well this year.}
a: We know somebody on their fourth cello lesson.
s: <C1> tries to stop people from working for a competitor.
s: A contract clause that limits job changes is tested.
s: How far an employer may restrict departing staff comes into question.
s: Departures to a rival lead to a quarrel about contracts and secrets.

= loyalty points shrink | 2-3 | negative
t: Your points {shrank|have expired}
t: <C1> takes back the free {coffee|flight}
t: Inflation comes for the loyalty card
t: a toaster now costs <big> points
t: <C1>: thanks for <n> years, minus <pct>
t: Miles and smiles, fewer of both
t: Where did my stars go?
l: Members who had been saving for a weekend in <T1> woke up on <day> to find it <mult> as expensive: [<C1> has devalued its loyalty points], by e-mail, under the subject line “{Exciting changes|Even more choice}”.
l: [Points at <C1> will expire after <dur>] unless their owner buys something, anything, a stapler will do.
l: Accountants love a forgotten balance. [<C1> booked <money> of revenue from points that nobody redeemed], more than its {cafés|ferries|shoe shops} earned in the quarter.
l: The free coffee is dead; [customers of <C1> now need <n> stamps instead of <small>].
l: Why would a {supermarket|chain of garden centres} be worth less than its own bonus scheme? Lenders to <C1> have done the arithmetic.
d: [<C2>, the bank behind the card, pays <C1> for every point].
d: A man in <T1> {holds|has hoarded} <big> points and would like to speak to someone.
d: [Existing balances are converted on <date>].
d: One can still get the {fondue set|umbrella}.
d: [The scheme has <big> members, of whom <pct> are active].
d: According to the terms, which run to <n> pages, [points have no cash value].
d: Complaints reached <G1>, whose staff, it turns out, collect them too.
d: [Rivals including <C3> offer to match lost balances].
d: Elite status has been renamed and now comes in the colours of gravel.
a: {Spend them this week.|Use them or lose them.}
a: We cashed in for a whisk.
s: <C1> makes its bonus points worth less or harder to keep.
s: Members of a loyalty scheme lose out under new terms.
s: A reward programme is trimmed to the advantage of its operator.
s: Collected points buy less than before, and customers grumble.

= insurer withdraws | 4-6 | negative
t: Uninsurable
t: <C1> won't cover {chatbots|batteries|roofs} any more
t: Act of God, act of {code|cloud}
t: Who insures the insurer?
t: A hole in the policy
t: <C1> reads the small print aloud
t: No cover for {lithium|autopilots|outages}
l: From <date>, [<C1> will no longer insure {warehouses full of batteries|losses caused by chatbots|outages at cloud providers}], a risk that its actuaries, not a breed given to exclamation marks, call “unbounded!”.
l: The letter came with the renewal. [Premiums for {cyber|drone|marine} cover at <C1> rise by <pct>], and companies without {backups|sprinklers|two-factor logins} need not apply.
l: Somewhere between the fire in <T1> and the flood that followed the fire, <C1> {lost its nerve|ran out of patience}: [it is leaving the market for {data-centre|e-bike|events} insurance].
l: Can you insure an algorithm? <C1> tried for <dur>, paid out <money1>, and has stopped selling the policy.
l: [A claim by <C2> for <money> was refused because a password had been “password”].
d: [Reinsurers, among them <C3>, had demanded exclusions].
d: Brokers in <T1> speak of a seller's market with no sellers.
d: [Contracts already running stay valid until they expire].
d: [The deductible doubles for firms that have claimed twice].
d: An inspector now turns up in person, with a torch and a ladder.
d: [Damage by state-sponsored attackers was excluded last year].
d: “We price what we understand,” says <H1>, chief underwriter, “and this year we understand less.”
d: Mutual societies, that nineteenth-century invention, are enjoying {a revival|an unlikely spring}.
d: [<G1> is considering a public backstop].
d: Lenders insist on cover, so the question is no longer academic.
a: {Read your exclusions.|Call your broker before he calls you.}
a: Change the password, at least.
s: <C1> narrows or ends a kind of insurance that technology firms rely on.
s: Businesses find it harder to insure certain modern risks.
s: Cover for some technical hazards becomes dear or unavailable.
s: An insurer retreats after losses and leaves clients exposed.

= one big customer | 3-5 | negative
t: All eggs, one basket, dropped
t: <C1> loses its whale
t: When <C2> sneezes
t: Sixty per cent of everything
t: the phone call on {Tuesday|Friday}
t: One client too few
t: <C1> and the art of having a second customer
l: One telephone call, lasting by all accounts under four minutes, cost <C1> <pct> of its revenue: [<C2> is moving its orders to <C3>].
l: Suppliers dream of a customer like <C2>, until the dream ends. [<C1>, which made {zips|sensors|cardboard} for nobody else, has lost the contract].
l: How do you survive when a single buyer pays for the roof, the lathes and the Christmas party? [<C1>, whose sales to <C2> fell by half, is about to find out].
l: [Shares of <C1> dropped <pct> after <C2> said it would make its own {gearboxes|labels|modems}].
l: In the village of <T1>, where the works of <C1> stand between the church and the chip shop, everybody knew the name of the customer.
d: [The contract had a notice period of <dur>].
d: [A warehouse full of parts with the wrong logo must be written off].
d: “Diversify, they told us, and we meant to,” {sighs|says} <H1>.
d: [Banks have given the company until <month>].
d: Production of garden furniture, the previous line of business, may resume.
d: <C2> thanked its partner of <n> years in a statement that got the name wrong.
d: [About <n> jobs depend on a replacement].
d: The new supplier, in <T>, quoted <pct> less.
d: [Management is talking to <small> potential buyers].
d: There is an upside: the car park has room again.
a: Count your customers tonight.
a: {Moral: two baskets.|Eggs were harmed.}
s: <C1> is in trouble because its most important customer walks away.
s: A supplier that depended on a single buyer loses the business.
s: The loss of one large contract threatens a manufacturer.
s: A buyer takes its orders elsewhere and leaves a hole in the books.

= expenses scandal | 2-4 | negative
t: The {helicopter|hot tub} was for work
t: <C1> and the {wine cellar|yacht}
t: Receipts, please
t: Lunch for one, <price>
t: a very senior sauna
t: What the auditors found in <T1>
t: <H1> packs the golf clubs
l: Among the items that <H1>, until <day> the finance chief of <C1>, put on the company card were a harp, <small> saddles and a course of hypnosis; [the board asked for {her|his} resignation].
l: [An audit of <C1> found <money1> in private expenses booked as “research”].
l: [Interns at <C1> must share a hotel room]. The management, as {a leaked folder|the trade magazine <W>} shows, flew to a tasting in <T1> by helicopter.
l: “Team building” is how <C1> described it to the tax office: [a villa in <T1>, rented for <dur> and visited by one family].
l: Who approved a marble bath for the {site office|warehouse}? Nobody, it appears; [invoices under <price> were never checked at <C1>].
d: [The money has been repaid, with interest].
d: [Prosecutors in <T1> searched <small> offices].
d: A bookkeeper had raised the matter twice and been {moved to another floor|sent on a mindfulness course}.
d: [Card limits were cut for everyone], down to the gardener.
d: <C2>, the auditor for <n> years running, noticed nothing.
d: [The company's bonus scheme is suspended].
d: The harp is for sale.
d: Shareholders, meeting in a room without biscuits, {were not amused|asked to see the receipts}.
d: [Software from <C3> now reads every receipt], and has already rejected a sandwich.
d: {Her|His} lawyer calls the saddles “a misunderstanding”.
a: Keep your receipts. {Keep theirs, too.|}
a: We expensed nothing this week, honest.
s: Managers of <C1> charged private luxuries to the company.
s: Questionable expenses come to light and cost someone a job or money.
s: An audit exposes lavish spending that nobody had checked.
s: Company money paid for personal comforts at <C1>.

= four-day week | 3-4 | positive
t: Thank God it's Thursday
t: <C1> closes on Fridays
t: Four days, same pay, {one caveat|fewer meetings}
t: The {plumbers|notaries} who stopped working Fridays
t: Is Wednesday the new Thursday?
t: shorter weeks, longer faces
t: A trial in <T1>, evaluated
l: [<C1> will keep the four-day week after a trial of <dur>], in which output held steady, sick leave fell and somebody finally repaired the dishwasher.
l: It began with a broken boiler. [Since <month>, the <n> employees of <C1> work from Monday to Thursday at full pay].
l: [A study by <U1> of <n> firms found no loss of revenue when the week lost a day], although {call centres|dental practices|foundries} struggled with the rota.
l: Not everybody cheered: at <C1>, a {translation bureau|maker of lifts} in <T1>, <n> people asked to have their Fridays back.
l: How do you fit five days into four? By cancelling, {says|suggests} <H1> of <C1>, every meeting that has a name.
d: [Sick days fell by <pct>].
d: [Customers were told in advance and <pct> noticed no difference].
d: Parents gained most; bachelors took up pottery.
d: [Two departments went back to five days], support among them.
d: <C2>, a competitor, put “five days, guaranteed” in its advertisements and {regretted it|hired nobody}.
d: [The trial covered <big> workers in <small> countries].
d: Overtime, measured by the light switches, rose slightly on Thursdays.
d: [Applications for each vacancy went up <mult>].
d: Holiday entitlement shrank accordingly, a detail that took <small> pages to explain.
d: Researchers warn that [companies which volunteer are hardly typical].
a: This newsletter is considering it. {Slowly.|}
a: See you on Monday. Not Friday.
s: A shorter working week is tested, with mostly encouraging results.
s: Working four days for full pay proves workable for many, if not for all.
s: Experience with one free day more is positive and comes with exceptions.
s: Employees work fewer days without visible harm to the business.

= rebranding | 1-3 | neutral
t: New name, same {boiler|debt}
t: <C1> is now <C2>
t: A logo without vowels
t: What's in a name? {<money>|Consultants}
t: goodbye, <C1>
t: The {swoosh|squiggle} that cost <money>
t: <C2>, the artist formerly known as <C1>
l: As of <date>, [<C1> is called <C2>], a word that means nothing in <n> languages and, as a reader from <T1> kindly pointed out, something rude in another.
l: [<C1> has spent <money1> on a new logo], which consists of a circle, described by its designers as “{brave|a conversation about roundness}”.
l: Why rename a company that everybody knows? Because, says <H1>, head of marketing at the former <C1>, [too many people thought that it still sold {typewriters|coal}].
l: The sign came down at dawn, letter by letter, and [the bus company <C1> became <C2>] before the first passenger had found a coin.
l: Lower case, no spaces, and a dot where a dot has no business: <C1> has been to see the consultants.
d: [The old name will stay on invoices until <month>].
d: [The domain was bought from <C3>], a firm of beekeepers.
d: Repainting <n> vans takes <dur>.
d: [A petition against the change has <big> signatures].
d: Employees were given a mug, a fleece and <n> pages about how to say it.
d: [Ticker symbol and legal form do not change].
d: An earlier proposal was abandoned when it turned out to belong to a Norwegian death-metal band.
d: [Customers need not do anything].
d: On the roof in <T1> the previous but one name, in enamel, has reappeared.
d: The typeface, commissioned from a foundry in <T>, lacks a semicolon; nobody in marketing had missed it.
a: We liked the old one. {We always do.|}
a: Pronounce it as you please.
s: <C1> changes its name or its logo, at some expense.
s: A company presents itself under a new identity, and reactions are mixed.
s: New branding replaces a familiar name or sign.
s: A firm gets a fresh look while its business stays the same.

= outsourcing reversed | 4-6 | neutral
t: Home again
t: <C1> fetches its {help desk|payroll|code} back
t: Cheaper abroad? {Not quite.|It was, once.}
t: Insourcing, a love story
t: The contractor leaves by the side door
t: <n> consultants out, <small> hires in
t: we should have kept the keys, says <C1>
l: Fifteen years after it sent its computers, its cables and most of its memory to <C2>, [<C1> is bringing its IT back in-house], starting with whoever still knows where the tape robot is.
l: [<C1> has ended its outsourcing contract with <C2> <dur> early], citing {tickets that boomeranged|change requests at <price> each|a password reset that took a fortnight}.
l: It took one outage, on the Saturday before Easter, during which nobody at the insurance firm <C1> was permitted to log into its own machines, {and the board had seen enough|to end a marriage of many years}.
l: What does it cost to rehire the people you let go? At <C1>, which asked <n> of its former administrators to come back, [the answer was <pct> more than they earned before].
l: The {laundry chain|cement group|toy retailer} <C1> will write its own software again.
d: [The transition is planned to last <dur>].
d: Documentation handed over by the contractor fitted on a memory stick, with ample room for holiday pictures.
d: [<C2> may charge an exit fee of <money>].
d: [A small team in <T1> will replace <n> external staff].
d: “We owned the risk anyway,” says <H1>.
d: [Night shifts remain with <C3>, at least until <month>].
d: Source code had been kept in a repository to which only a man named Gary held the key.
d: [Savings promised at the outset were never measured].
d: Old hands, greeted with cake, found their mugs where they had left them.
d: [The works council had argued for the step since <year>].
a: Keep a copy of the keys.
a: {Gary, if you read this: call them.|The pendulum swings.}
s: <C1> takes back work that it had given to an outside provider.
s: A long outsourcing arrangement is undone in favour of own staff.
s: Services once handed to contractors return to the company.
s: After disappointing years with a supplier, an IT department is rebuilt.

= debt refinanced | 3-5 | neutral
t: <C1> buys itself time
t: Extend and {pretend|amend}
t: <money1>, due on a {Monday|Thursday}
t: The lenders of <C1> blink
t: more rope for <C1>
t: Bonds, waivers, aspirin
t: Can <C1> pay?
l: With <small> days to spare, and after a night in which the pizza was paid for, {someone|the man from the bank} noticed, by the borrower, [<C1> persuaded its lenders to extend a loan of <money1> until <year>].
l: [<C1> has issued bonds worth <money1> at an interest rate of <pct>], which a fund manager in <T1> summed up as “{pricey but breathing|a credit card with a prospectus}”.
l: Debt holders led by <C2> now own most of <C1>: [they swapped loans for shares on <day>], leaving the founders with the memories.
l: Covenant is a lovely old word. [<C1> has breached two of them], and its banks are considering what to do about it.
l: How much of your monthly subscription goes on interest? At <C1>, bought with borrowed money by <C2> some years ago, [nearly <pct> of revenue is spent on servicing debt].
d: [A rating agency lowered its grade by two notches].
d: [The factory in <T1> serves as collateral].
d: <C3>, the smallest of the <n> creditors and the last to sign, got a better fee.
d: Dividends are banned; so, pointedly, are company cars.
d: [The company must sell its {printing|catering|mapping} arm by <date>].
d: A footnote reveals that suppliers are paid after <n> days rather than thirty.
d: [Cash will last for <dur> at the present pace].
d: Treasurer <H1>, reached on a ski lift, said that {she|he} had slept well for the first time since Lent.
d: [Holders of older notes were offered <n> cents on the dollar].
d: [No jobs are affected for the moment].
a: If you depend on them, {ask for escrow|have a plan B|read the annual report}.
a: The pizza was adequate.
s: <C1> rearranges what it owes and gains room to breathe.
s: Creditors grant a company better terms, at a price.
s: The borrowings of <C1> weigh on the business and need new terms.
s: Loans, bonds or covenants decide the near future of a company.

= employee share sale | 3-5 | positive
t: Cashing {in|out}, a little
t: Staff at <C1> may sell
t: Paper millionaires, now with {kitchens|boats}
t: <C1>: a window opens for <n> days
t: liquidity, at last
t: Why estate agents in <T1> are smiling
t: Tender is the offer
l: Employees of <C1> with more than <small> years on the clock may sell up to <pct> of their shares to <C2>, which explains, a broker reports, the sudden interest in houses with a garden near <T1>.
l: [<C1> will buy back <money1> of stock from current and former staff].
l: No listing, no bell, no confetti: [<C1> lets its people cash out privately at a valuation of <money1>].
l: “We were rich in theory and shared a bathroom,” says <H1>, one of the first <n> hires at <C1>, where [a tender offer led by <C2> closes on <date>].
l: Should you take the money? At <C1>, it seems, {most did|about half did}; [the share offer was oversubscribed within <dur>].
d: [Former employees were included for the first time].
d: [The price is <pct> below that of the last round].
d: Tax advisers, whose stalls went up in the lobby like mushrooms, charged by the half-hour.
d: [Founders are not selling].
d: [No new shares are issued].
d: Those who joined after <month> must wait for the next window, and are baking fewer cakes.
d: [<C3> bought half of what was on offer].
d: An internal memo pleads with people not to resign in the same week.
d: [A listing is no longer planned before <year>].
d: The office cleaner, granted options in a moment of founding euphoria, has bought the café downstairs.
a: Ask for the strike price before you dream.
a: {Well done, cleaner.|We have no shares to declare.}
s: Staff of <C1> get a chance to turn shares into money.
s: Employees may sell part of their stock without a public listing.
s: A private share sale rewards workers, and the company stays off the exchange.
s: An offer to buy shares from employees brings them cash.

= down round | 3-5 | negative
t: Same seats, lower ceiling
t: <C1> raises money, quietly
t: Flat is the new up; this is down
t: A haircut for <C1>
t: <money1>, and please don't mention the valuation
t: From unicorn to {pony|donkey}
t: What goes up at <C1>
l: There was no cake this time. [<C1> has raised <money1> at <pct> of its former valuation], and the press release, which is short, dwells on the mission.
l: [<C2> led a new investment in <C1> on terms that wipe out most earlier shareholders], including, a lawyer confirms, the founder's {aunt|swimming coach}.
l: Once priced like a small airline, the meal-kit company <C1> is now worth less than the money it has spent.
l: What is a startup worth when interest rates have been to the gym? For <C1>, [about a third of what it was two years ago].
l: The unicorn of <T1> has lost its horn, though <C1> itself prefers to say that it has “{reset expectations|met the market}”.
d: [Early backers such as <C3> did not take part].
d: [Employees will receive new options at the lower price].
d: [New money comes with a liquidation preference of <small> times].
d: The chief executive has moved {her|his} desk from the roof terrace to the post room.
d: [The company now expects to break even in <month>].
d: Investors praise “discipline”; they had previously praised “velocity”, “blitz” and once, on stage, “appetite”.
d: [<n> of the <n> cities served will be dropped].
d: According to <H1>, who teaches finance at <U1>, [half of this year's rounds were like this one].
d: Anti-dilution clauses, dull to read, proved exciting to own.
d: [Two directors have left the board].
a: Horns are overrated. {Ask a goat.|}
a: Cash is cash.
s: <C1> has to accept a much lower valuation.
s: New capital arrives at a price that hurts the early owners.
s: A once highly valued startup is worth less on paper.
s: The finances of <C1> are secured, or nearly, at the cost of its old worth.

= stormy annual meeting | 2-4 | neutral
t: Any other business?
t: <n> questions from the {third row|balcony}
t: Shareholders of <C1> say {no|perhaps}
t: Sausages and a vote
t: <C1>'s pay plan: <pct> against
t: The man with the megaphone
t: democracy, by proxy
l: In a sports hall in <T1>, between the wall bars and a buffet guarded by two stewards, [shareholders of <C1> rejected the pay package of <H1> by <pct>].
l: The microphones failed first. [The annual meeting of <C1> lasted <n> hours and re-elected everyone], save a director who had fallen asleep in view of the cameras.
l: Can a pensioner with <n> shares stop a merger? [A motion by <H1>, a retired tram driver, won <pct> of the votes at <C1>], and a standing ovation from the balcony.
l: [<C1> will hold its shareholder meetings online only], sparing the board both the hecklers and the potato salad.
l: <C2>, the largest owner of <C1>, abstained, which in that quarter counts as {a scream|shouting}.
d: [The dividend stays at <price> per hundred shares].
d: Protesters dressed as {polar bears|filing cabinets} were admitted after buying a share.
d: [The vote on pay is advisory].
d: [A proposal to publish energy use was adopted].
d: Minutes are available on paper, on request, on Wednesdays.
d: [The auditor, <C3>, was replaced after <n> years].
d: One speaker used all of {her|his} ten minutes to praise the old letterhead.
d: [Proxy advisers had recommended a no].
d: Turnout, at <pct>, owed much to the buffet.
d: [The chair will step down in <month>].
a: The potato salad, we hear, was contested.
a: {Vote your shares.|Bring a cushion.}
s: Owners of <C1> use the annual meeting to speak their mind.
s: A shareholders' meeting produces votes on pay, people or rules.
s: Small and large investors decide at a lively assembly.
s: The yearly gathering of shareholders ends with some surprises.

= naming rights | 1-2 | neutral
t: The {stadium|ferry|tunnel} formerly known as something
t: <C1> Arena, sigh
t: Your {logo|chatbot} here
t: A bridge brought to you by <C1>
t: <C1> buys a velodrome a name
t: who sponsors the penguins?
t: <money> for <n> letters on a roof
l: From next season the ice rink in <T1> will carry the name of <C1>, a vendor of tax software whose employees, by their own admission, cannot skate.
l: [<C1> pays <money1> for the naming rights of <T1>'s main railway station], where the announcer, a stickler, has so far refused to say it.
l: Marathon, opera, penguin house: [the database company <C1> sponsors almost anything this year], provided that it stands still long enough for a sticker.
l: The {football club|orchestra} of <T1> has dropped <C1> from its shirts, because [the sponsor had stopped paying in <month>].
l: Does anyone choose a {firewall|payroll service} on account of a racing car? <C1>, which has just extended its contract with a team for <dur>, must think so.
d: [The deal runs for <n> years].
d: Fans hung a bedsheet from the stand: “It is still Mill Lane.”
d: [The council will spend the money on changing rooms].
d: [<C2>, the previous name-giver, went bankrupt in the spring].
d: Engineers at <C1>, whose travel budget was cut the same week, {noticed|took the news in silence}.
d: Signs, maps and <big> seat backs must be replaced.
d: [Tickets do not get cheaper].
d: The mascot, a beaver, becomes a {padlock|cloud}.
d: [An exit clause applies in the event of relegation].
a: We remain the unsponsored newsletter of Mill Lane.
a: {Poor beaver.|Go, team.}
s: <C1> puts its name, or money, on sport or public places.
s: A technology firm's sponsoring raises eyebrows.
s: Sponsorship ties a company to a venue, a club or an event.
s: A contract over names and logos concerns fans more than customers.

= software budget | 5-6 | neutral
t: <n> tools nobody opens
t: Death by subscription
t: <C1> counts its licences
t: The assistant that cost more than the intern
t: Seats, empty
t: what are we paying for?
t: {AI|Software} bills: the second year
l: Someone in accounts at the {tile importer|hospital group|brewery} <C1> printed the list of software subscriptions, taped the sheets together and rolled them down a corridor; [the company has since cancelled <n> of them].
l: [Companies use fewer than half of the software seats they pay for], according to a count of <big> invoices by <C1>.
l: After a year of AI assistants for everybody, [<C1> keeps them for <pct> of its staff], mainly those who {write tests|draft tenders|translate manuals}.
l: What did the pilot prove? At <C1>, where [token costs overran the budget by <pct> in <month>], chiefly that nobody had set a limit.
l: [Spending on AI tools rose <mult> while headcount fell], says <U1> about <n> firms that opened their ledgers to two doctoral students and a scanner.
d: [The largest single item was a service whose contact person had retired].
d: [<C2> will charge by use instead of by seat from <date>].
d: A dashboard built to track the dashboards has been retired.
d: [Savings of <money> a year will go into training].
d: <H1>, who signs the purchase orders, keeps a rubber stamp that says “Why?”.
d: [Time saved was about <n> minutes per person per day], self-reported, and therefore warm to the touch.
d: [Renewals need the approval of two departments].
d: Sales people from <C3> have telephoned <n> times since.
d: [Open-source replacements such as <L1> cover part of the gap].
d: [Heavy users cost <mult> what light users do].
a: Roll out your own list. {Bring tape.|}
a: Which of yours would nobody miss?
s: Firms review what they spend on software and AI, and cut.
s: <C1> examines its software costs and finds waste.
s: Subscriptions for tools and assistants are counted, limited or cancelled.
s: The bill for digital tools outgrows their measured use.

= payment after a takeover | 3-4 | negative
t: Earn-out, fall-out
t: The last instalment
t: <C1> and the milestone that moved
t: Sold, but not paid
t: <money1> says the founder; zero, says <C2>
t: does a zoo count?
t: Deal or no deal, part two
l: When <H1> sold <C1> to <C2>, part of the price was to follow if the company reached a hundred customers; it reached <n>, {or|she counts}, depending on whether a zoo in <T1> counts as one.
l: [The founders of <C1> are suing its new owner, <C2>, for <money1>], claiming that their product was starved of salespeople until the bonus date had passed.
l: Selling your startup is easy. Being paid for it, as [a judgment against <C2> this week shows], is the other half of the work.
l: [<C2> must pay the sellers of <C1> the full earn-out], a court in <T1> decided, as it had closed down the very team whose results it was measuring.
l: “Commercially reasonable efforts”: over these three words, two {boards|law firms} and a retired judge have spent <dur>.
d: [The purchase agreement left the word “customer” undefined].
d: [<C2> had moved the product into a bundle at no charge].
d: E-mails quoted in court include the sentence “Let the clock run”.
d: [Key engineers had left for <C3> before the deadline].
d: Interest accrues at <pct>.
d: [The parties had agreed to arbitration in <T>].
d: {Her|His} former co-founder, who took shares instead, now grows hops.
d: [About <n> former employees would share in the proceeds].
d: A spreadsheet, annotated in four colours, became Exhibit A.
d: [<C2> is reviewing its legal options].
a: Define your nouns.
a: {Get it up front.|Hops are doing nicely.}
s: Sellers of a startup and its buyer quarrel over a delayed part of the price.
s: A founder disputes what <C2> still owes after the acquisition.
s: Whether targets after a takeover were met is settled in court.
s: A dispute about conditional payments follows a sale.

= driver cooperative | 3-4 | positive
t: The {couriers|drivers} own the app
t: Pedal, share, repeat
t: No boss but the {bell|map}
t: <L1> takes on <C1>, politely
t: Commission: <pct>, not thirty
t: A cab firm with <n> owners
t: who needs a platform?
l: Fed up with commissions at <C1>, [<n> taxi drivers in <T1> started a cooperative with their own app], built on the open-source project <L1> by the nephew of one of them.
l: [A platform owned by its couriers now delivers in <small> towns], on cargo bikes whose horns, a by-law having been misread, all play the same tune.
l: Could a guild beat an algorithm? In <T1>, [a drivers' cooperative has overtaken <C1> in number of trips].
l: “In the old app I was a dot,” says <H1>, who {delivers flowers|drives nights} and since <month> sits on the board of a company that belongs to everyone who works there.
l: Every member pays in <price>, takes one vote and, on the first Sunday of the month, a turn at answering complaints.
d: [The cooperative keeps <pct> of each fare].
d: [Software development is paid for by a grant from <G1>].
d: Surge pricing was put to a vote and lost, <n> to <small>.
d: [Members set the schedule among themselves].
d: <C1> has lowered its commission in the area, a coincidence on which it {would not|declined to} comment.
d: The code is shared with sister groups in <T> and <T>; bug reports come in on postcards, some of them.
d: [A bank refused a loan, and <C2>, a savings club, stepped in].
d: [Insurance is bought in bulk].
d: Disputes are heard in the back room of a bakery.
d: [Expansion to a neighbouring town is planned <soon>].
a: Tip your owner.
a: {Ride on.|The tune is “La Paloma”.}
s: Workers of the gig economy run a platform of their own.
s: A cooperative of drivers or couriers competes with commercial apps.
s: Those who drive or deliver own the business and its software.
s: A jointly owned service challenges the large platform in <T1>.

= parcel peak | 3-4 | neutral
t: <big> parcels before {Christmas|Easter}
t: The week of the cardboard
t: Peak, and the {sledge|conveyor} that broke
t: <C1> hires {students|pensioners|elves}
t: Return to sender
t: will it come in time?
t: <C1>: order by <date>
l: In the sorting hall of <C1> outside <T1>, where a belt as long as four football pitches squeals day and night in F sharp, [<big> parcels passed through in a single shift].
l: [<C1> will add a surcharge of <pct> for parcels sent between <date> and <date>].
l: It was not the snow; it was the scanner. [A failed update at <C1> left <big> parcels in the wrong town], among them, to the joy of its pupils, the exam papers of a grammar school in <T1>.
l: What happens to the trousers you send back? [Nearly <pct> of online fashion is returned], and <C1>, whose people fold and re-bag it in <T1>, now charges the shops for every button undone.
l: Postal workers voted on <day> to carry nothing heavier than <n> kilos.
d: [<C2> has chartered <n> extra aeroplanes].
d: [Robots from <C3> handle the small boxes].
d: Letter carriers report a run on advent calendars for dogs.
d: [Delivery to lockers costs <price> less per hundred parcels].
d: [Temporary staff receive a bonus if they stay until <date>].
d: A cello went to <T> and came back better travelled than its owner.
d: [Retailers were told to book capacity in <month>].
d: The backlog, at its worst, {reached|touched} the rafters.
d: [Late parcels will be refunded automatically].
d: Forecasting, once done by a man named Ignatius and his pencil, is now done by a model and checked by Ignatius.
a: Post early. {We say so every year.|}
a: {Buy locally.|Mind the dog.}
s: The parcel trade copes with a rush of shipments.
s: <C1> faces high volumes and takes measures, or makes mistakes.
s: Peak season strains logistics and raises costs.
s: Deliveries and returns keep a carrier busy.

= currency swing | 3-4 | negative
t: The {krone|lira|pound} giveth
t: Strong currency, weak quarter
t: <C1> pays in dollars, weeps in {euros|yen}
t: Exchange rate: ouch
t: A hedge too {short|thin}
t: <pct> in a week
t: Who ordered in {francs|zloty}?
l: Freelancers in <T1> who bill clients overseas earned <pct> less in <month> without having lost a single customer.
l: [A weak currency cost <C1> <money1> in the past quarter], which is more than it earned by actually making {clarinets|turbines|jam}.
l: The central bank of <T1> raised its rate on <day>, and by lunchtime [<C1> had repriced its whole catalogue], twice.
l: Your cloud bill is in dollars, your salary is not: [companies in <T1> pay <pct> more for hosting than they did in <month>].
l: Lucky or clever? [<C1> had locked in its exchange rate until <year>], while <C2>, which sells the same {tractors|lenses}, had not.
d: [Imported laptops will cost more from <date>].
d: [The company now quotes prices in two currencies].
d: Somebody had typed the hedge into the wrong column.
d: [Suppliers such as <C3> demand payment in advance].
d: Tourists, delighted, have bought up every cuckoo clock in the old town.
d: [Economists at <U1> expect the rate to recover by <month>].
d: A treasurer interviewed for this item kept glancing at {her|his} phone.
d: [Salaries of remote staff abroad are adjusted every quarter].
d: [Exporters benefit, though with a delay of <dur>].
d: There is talk of {capital controls|an emergency meeting}, which the ministry denies in three languages.
a: Check the currency on your invoices.
a: {Cuckoo.|We are paid in compliments.}
s: Movements of exchange rates hurt firms or freelancers.
s: Currency losses or hedges matter more than sales this time.
s: Costs and incomes shift because money changes its value.
s: A swing in the exchange rate upsets prices in <T1>.
s: <C1> feels the effect of exchange rates.

= factory opens | 3-5 | positive
t: Ribbon, scissors, {speech|drizzle}
t: <C1> lights the furnace
t: <n> jobs for <T1>
t: Made in <T1>, again
t: A factory where the {cinema|sugar mill} was
t: first chair off the line
t: Is <C1> serious about <T1>?
l: It drizzled, the mayor lost {her|his} place, and the first {bicycle|violin case|heat pump} off the line had a scratch; otherwise [the opening of <C1>'s plant in <T1> went well].
l: [<C1> has begun making {batteries|contact lenses|gearboxes} in a former sugar mill in <T1>], reviving a district which the last employer, <C2>, left <n> years ago without switching off the lights.
l: The brass band knew three tunes. [<C1> will employ <n> people in <T1>, most of them locals].
l: Why build a factory for {pencils|umbrellas|telephones} where wages are high? “{Because the lorry is expensive too|Because we wanted to see it},” says <H1>, who invested <money1> in a plant that needs only <small> workers a shift.
l: [Production at the new works of <C1> starts <dur> ahead of schedule].
d: [The building is heated by a data centre next door].
d: [State aid covered <pct> of the cost].
d: [Apprentices start on <date>].
d: Machines came from <C3>, on <n> barges, through locks which had been widened by a hand's breadth.
d: [Capacity will double once a second hall is ready].
d: The canteen serves dumplings; we checked.
d: Older residents recognised the whistle, which had been kept in a shed against precisely this day.
d: [Every part carries a code that shows where it came from].
d: [Housing nearby is scarce, and the company rents <n> flats].
d: An owl lives in the chimney and may not be moved before <month>.
a: {We would like the whistle as a ringtone.|Dumplings: four stars.}
a: Good luck, owl.
s: <C1> starts production at a new site and brings work to <T1>.
s: A plant opens with local jobs and some ceremony.
s: Manufacturing comes to an old industrial building.
s: A new factory begins its work, and the region hopes.

= brand sold | 2-4 | neutral
t: A grandmother's {mixer|margarine} changes hands
t: <C2> buys the biscuit tin
t: <C1> sells its {kettles|slippers|scales}
t: Old brand, new {basement|parents}
t: Nostalgia: <money>
t: what <C1> no longer wants
t: The jingle was included
l: [<C1> sells its {sewing-machine|kitchen-scale|slide-projector} business to <C2> for <money1>], parting with the very thing for which anybody over fifty knows its name.
l: Along with <n> trademarks, a warehouse of spare handles and a jingle that nobody in <T1> can hear without humming along, [<C2> acquires the household brand that <C1> founded in 1926].
l: Why sell a division that makes money? Because, <C1> explains, it makes too little of it; [the proceeds will pay for a bet on {medical robots|charging stations}].
l: [<C2>, a collector of faded brands, has picked up another from <C1>].
l: Thermos flasks were the soul of the company, and software is now its business, says <H1> of <C1>, “so the soul had to {go|find a good home}”.
d: [Spare parts remain available for <dur>].
d: [The <n> employees move with the brand].
d: Among the assets is a cookbook, out of print, traded at silly prices.
d: [Production shifts to <T> in <month>].
d: [Regulators still have to agree].
d: <C3> had bid more but wanted the name only, not the people.
d: The archive, eleven shelf metres of advertisements, goes to a museum.
d: [App and cloud account will be switched off with notice of <dur>].
d: [Guarantees are honoured by the new owner].
d: A choir of former assembly-line workers has recorded the jingle one last time.
a: We hummed while typing this.
a: {Keep the flask.|Farewell, handle.}
s: <C1> parts with a traditional line of products.
s: A well-known household brand gets a new owner.
s: An old product business is sold so that its former parent can do something else.
s: A familiar name passes from one company to another.

= forged components | 4-6 | negative
t: Spot the {bearing|bolt}
t: Fake, but with a {hologram|warranty card}
t: <C1> finds sand in the capacitors
t: A very good copy of <P1>
t: <big> counterfeit {fuses|cables}, one typo
t: Trust no reel
t: who soldered this?
l: The typo gave it away: on <big> {fuses|bearings|memory cards} seized in the port of <T1>, [the name of <C1> was spelled with an extra letter].
l: [<C1> has recalled <big> power supplies containing counterfeit capacitors], which a technician, alerted by a rattle, had found to be filled with {sand|flour paste}.
l: A broker offered parts that <C1> stopped making <small> years ago, in any quantity, by Thursday. [<C2>, a maker of ventilators, bought them].
l: How do you fake an airbag? With {felt|newspaper} and a printer, the customs service of <T1> reports, having opened a container addressed to <C2>.
l: [About <pct> of components bought from brokers are not what the label says], a test by <U1> found.
d: [No injuries have been reported].
d: [The parts failed at temperatures above <n> degrees].
d: X-rays showed a smaller die than the genuine one, and a hair.
d: [<C3>, the distributor, has stopped shipments from that source].
d: Labels, boxes and desiccant bags were flawless; the seller had spent the money where it shows.
d: [Buyers can check serial numbers on a website].
d: [<G1> is investigating a trader in <T>].
d: “Price was the warning,” says <H1>, a buyer, “and we were too pleased to hear it.”
d: [Chips reclaimed from scrap had been sanded and printed anew].
d: An acetone-soaked cotton bud is still the cheapest test.
a: {Buy from the list.|Weigh your fuses.}
a: If it is by Thursday, it is not.
s: Forged components reach the supply chain and cause trouble.
s: Imitations of parts by <C1> turn up and must be withdrawn.
s: Bogus parts look genuine, and buyers pay for trusting a bargain.
s: Fakes are discovered among technical goods.

= billing blunder | 3-5 | negative
t: That will be {nine million|a lot}, please
t: <C1> bills the dead
t: Off by a {comma|factor of a hundred}
t: Invoice number: null
t: <C1> charges everybody twice
t: the rounding error that rounded up
t: A bill for {zero|minus four} and its reminder
l: A widow in <T1> received an electricity bill of <money1> for the month of <month>; [<C1>, her supplier, had confused the meter reading with the customer number].
l: [<C1> charged <big> customers twice on <day>], apologised on Wednesday and, owing to a retry, apologised a second time.
l: For <dur>, it emerges, [<C1> rounded every invoice up to the next full {cent|minute|gigabyte}], a habit that brought in <money1> without anybody having decided upon it.
l: Time zones again! [Subscriptions at <C1> that were cancelled on the last day of the month have been billed for the next one].
l: What do you do with a reminder for an invoice of zero? One reader paid it, {with a cheque for nothing|in full}, and got a receipt from <C1>.
d: [Refunds will arrive within <n> working days].
d: [A field in the new billing software had been imported as text].
d: Call centre staff, who had known since the first morning, were told to say “intermittent”.
d: [<C2>, which wrote the system, is not answering questions].
d: [Direct debits have been halted until <date>].
d: Small claims courts brace for a busy autumn.
d: [Customers need to do nothing to be reimbursed].
d: Someone in <T> was sent <n> identical envelopes, and has papered the shed.
d: [The regulator may impose a penalty of up to <money>].
d: Tests existed; they ran in January, a month with no such days.
a: {Check your statement.|Comma, comma, comma.}
a: We always round down.
s: <C1> sends wrong invoices to its customers and has to refund.
s: A defect in billing software costs customers money or nerves.
s: An accounting mistake of technical origin is put right.
s: Customers were charged what they did not owe.

= short seller report | 3-5 | negative
t: Drones over an empty {car park|warehouse}
t: <C2> counts the lorries
t: A bet against <C1>
t: “Zero,” writes <C2>
t: Where are the {scooters|fish|orders}?
t: <n> pages, one aerial photograph
t: short and not sweet
l: The photographs, taken by drone on <small> consecutive mornings, show a loading yard with one lorry in it, the same one. [Short seller <C2> claims that <C1> invented a third of its sales].
l: [Shares of <C1> lost <pct> on <day> after a report by <C2> questioned its order book].
l: Who rents out scooters that do not exist? <C2>, a research boutique with a taste for footnotes and a large bet on a falling price, {asks exactly that of|puts the question to} <C1>.
l: In a document of <n> pages, [<C2> accuses <C1> of booking demonstrations as deliveries].
l: “Read it with a pinch of salt, for the authors earn if you panic,” advises <H1>, an analyst, who nonetheless cut {her|his} rating for <C1> to sell.
d: [<C1> denies every allegation and threatens to sue].
d: Trading was halted <small> times before noon.
d: [The auditor has asked for another <dur>].
d: [A former employee is quoted <n> times].
d: Two of the customers named on the website turned out to be a hairdresser and a lake.
d: [<C3> has suspended a planned order].
d: [The short position is worth about <money>].
d: Retail investors, on their forum, have taken up a collection for a drone of their own.
d: [<G1> has requested documents].
d: Past targets of the same authors are mostly in court, or in liquidation.
a: Not investment advice. {Obviously.|}
a: Good photographs, though.
s: Investors betting against <C1> publish grave accusations.
s: A critical report casts doubt on a company's figures.
s: Doubts about sales at <C1> unsettle shareholders.
s: Sceptics publish evidence that business is smaller than claimed.

= merger abandoned | 3-5 | neutral
t: Left at the {altar|photocopier}
t: <C1> and <C2>: it's not you, it's <G1>
t: Wedding off
t: A merger, unmerged
t: <C2> keeps the ring and <money>
t: two logos, no baby
t: Was it ever going to happen?
l: The joint canteen had been designed, the new letterhead printed and the surplus chief executive consoled when [<C1> and <C2> called off their merger].
l: [<C1> withdrew its bid for <C2> on <day>], after <dur> in which the price went up, the mood went down and the regulators never returned a call.
l: For want of a {shareholder vote|signature in <T1>} the marriage of <C1>, which makes {lifts|seeds}, to <C2>, which makes {escalators|ploughs}, has fallen through.
l: Do opposites attract? Not for long: [talks between <C1> and <C2> ended over the location of the head office].
l: “We wish them well,” said <H1> of <C1>, in the tone in which one says it of a former tenant.
d: [A break-up fee of <money> is due].
d: [<C3> is said to be preparing an offer of its own].
d: [Shared software projects will be untangled by <month>].
d: Data rooms were sealed; a few people had learned rather a lot.
d: [Both companies confirmed their forecasts].
d: Merged mailing lists cannot be unmerged, so everybody now gets everything.
d: [Bankers and lawyers earned about <money> from the attempt].
d: [A combined market share of <pct> had worried <G1>].
d: Staff who had moved house in anticipation {would like a word|are househunting again}.
d: The coffee machine purchased for the new lobby is to be raffled.
a: {Keep the letterhead for notes.|Next!}
a: There are other fish, and other conglomerates.
s: The planned union of <C1> and <C2> will not take place.
s: Two companies give up on joining forces.
s: A takeover attempt ends without a result but with costs.
s: A merger fails over regulators, shareholders or vanity.

= consultants | 3-5 | negative
t: <n> slides for <money>
t: A deck, a decade
t: Borrow your watch, tell you the time
t: <C2> advises <C1> to {fire|hire} advisers
t: The invoice had an appendix
t: strategy, copied and pasted
t: Who wrote page <n>?
l: Page <n> of the strategy that <C1> bought from <C2> for <money1> praises its {fleet of trams|vineyards}; [<C1>, a dental insurer, owns none].
l: [The consultancy <C2> must refund part of a fee because its report cited studies that do not exist].
l: After <dur> and <n> workshops, many of them involving yarn, [<C2> recommended that <C1> merge the two departments it had earlier told it to separate].
l: Does anyone read the deck? A town clerk in <T1> slipped a recipe for goulash into the appendix and waited; [it passed through <small> committees].
l: [Public bodies in <T1> spent <money1> on outside advice last year], more than on {libraries|bridges|the people who do the work}.
d: [Junior staff were billed at <price> a day].
d: [A language model had drafted the footnotes].
d: The firm speaks of “a formatting issue”.
d: [<C3> has ended its framework contract as well].
d: Her own team, recalls <H1>, had proposed the same measures on one sheet, for free, in <month>.
d: [Future reports must name their authors].
d: [The contract was never put out to tender].
d: A matrix, two by two, with the client in the wrong corner, adorns the cover.
d: [Knowledge left the building with the advisers].
d: The goulash, cooked by the audit office, was good.
a: {Add paprika.|Ask for the sources.}
a: Our strategy fits on a napkin.
s: Expensive outside advice turns out to be of modest value.
s: A consultancy delivers a report with embarrassing faults.
s: Money spent on consultants is questioned.
s: Advisers to <C1> are criticised for what they delivered.

= refurbished goods | 3-5 | positive
t: Second-hand, first {rate|choice}
t: Nearly new: <C1>
t: <C1> sells {what you sent back|your old phone}
t: Scratched, tested, {profitable|yours}
t: The trade in tired laptops
t: one careful owner
t: Old is the new <C2>
l: In a hangar near <T1> once used for airships, <n> people with screwdrivers take old laptops apart for <C1>, listening, by house rule, to Baroque music until noon: [<C1> restores <big> machines a month].
l: [Refurbished phones outsold new ones at <C1> for the first time].
l: Why buy a new one? [Prices of used {servers|cameras|e-bikes} have fallen by <pct>], says the marketplace <C1>, since {companies replace them early|a batch from <C2> arrived}.
l: <C2>, which for years told customers that opening the case was dangerous, will now sell its own repaired machines through <C1>.
l: Offices closing, schools upgrading, a bank that changed its mind about tablets: such are the sources from which <C1> draws its stock, and [sales rose by <pct>].
d: [Each device comes with a guarantee of <dur>].
d: [Batteries below <pct> of capacity are replaced].
d: Wiping the disks takes longer than the repair.
d: [Half of the buyers are schools and clubs].
d: Among things found in returned printers: a payslip, a gherkin, <price> in notes.
d: [Spare parts are taken from machines beyond saving].
d: [The company turned its first profit in <month>].
d: “People confess to it now the way they used to boast,” says <H1>.
d: Stickers are the hardest; a hair-dryer and patience get most of them off.
d: [<C3> insures devices up to <small> years old].
a: {We wrote this on one.|Gherkin not included.}
a: Check the hinges.
s: The business with repaired used devices grows.
s: <C1> makes money by giving old equipment a second life.
s: Reconditioned electronics become normal for buyers and vendors.
s: Used hardware finds new owners in rising numbers.

= sublet offices | 2-3 | neutral
t: To let: <n> floors, one {slide|orchard}
t: <C1> has a spare tower
t: Echo in the atrium
t: Desks by the {hour|tide}
t: Anyone for the <n>th floor?
t: the plants are included
t: <C2> moves in with <C1>
l: There is room for a circus on the upper floors of <C1> in <T1>, and, since <month>, there has been one: [a school for acrobats rents the former sales department].
l: [<C1> is subletting <pct> of its headquarters], plants, whiteboards and a slide included, as its own people come in on Tuesdays or not at all.
l: [Rents for offices in <T1> fell by <pct> within a year], and still, says the broker <C2>, nobody telephones.
l: Would you live in a meeting room? In <T1>, where [a developer is turning the tower of <C1> into <n> flats], one can soon sleep in “Synergy”.
l: A lease signed in better days costs <C1> <price> for every hour that someone is actually present.
d: [The contract runs until <year>].
d: [Conversion is held up by too few windows].
d: Cleaners report that the third floor contains only a piano.
d: [<C3> took two storeys for its laboratory].
d: [Banks have written down loans on commercial property].
d: A receptionist remains, out of {kindness|habit}, and waters the ferns.
d: [Tenants may leave with notice of <dur>].
d: [Small firms pay by the day and bring their own chairs].
d: The swipe gates recorded <n> visits last Friday, half of them by a delivery rider.
d: “Prime location” has become, in brokers' language, “near trees”.
a: {Bring curtains.|We work from the kitchen.}
a: Sleep well in Synergy.
s: Empty offices look for other uses or tenants.
s: <C1> has more office space than it needs and lets it out.
s: Demand for desks is weak, and buildings change their purpose.
s: Office property adapts to people staying at home.

= internships and juniors | 4-5 | neutral
t: Where do {seniors|plumbers} come from?
t: No room at the bottom
t: <C1> hires {forty|no} beginners
t: Entry level: <n> years of experience
t: The ladder without its first rungs
t: apprentices wanted, again
t: A class of <n> at <C1>
l: A job advert posted in <T1> asked for <n> years of experience in a framework that is <small> years old, at a trainee's pay; [it drew <big> applications].
l: [Openings for junior developers fell by <pct> within a year], a count by <U1> shows, while those for seniors held steady and those for “{AI whisperers|agent wranglers}” came from nowhere.
l: Against the fashion, [<C1> takes on <n> apprentices this autumn], reasoning that somebody must understand the machines when the present lot has gone fishing.
l: Can a novice learn anything from reviewing what a model wrote? At <C1>, where [trainees work without an assistant for their first <dur>], they think not.
l: “We saved on the beginners and then ran out of experts,” admits <H1> of <C1>.
d: [Every trainee is paired with someone over fifty].
d: [Applicants with a practical project are preferred to those with a degree].
d: Universities, slow as ever and right as sometimes, are bringing back the pencil.
d: [<C2> will pay for evening classes].
d: [Interviews are held in person again].
d: The first week is spent in the mail room, an idea borrowed from a hotel.
d: [<pct> of those trained stay for at least <dur>].
d: One candidate had been interviewed by a bot, rejected by a bot, and consoled by a bot.
d: [Starting pay is <price> a month].
d: [Nearly half of the graduates surveyed have considered another trade].
a: {Hire a beginner.|We were juniors once, and terrible.}
a: Bring a pencil.
s: The chances of beginners in technical jobs change.
s: Companies think again about training juniors in the age of AI.
s: Fewer or better entry-level posts: what it means to start out now.
s: Employers reconsider how they hire and teach newcomers.

= business of an open project | 5-7 | neutral
t: Free as in {overdraft|beer tent}
t: <L1> gets a cash register
t: Who pays the maintainer of <L1>?
t: <C1> closes a door, leaves a window
t: Source available, goodwill less so
t: <C1> wants a share of your margin
t: the hobby that hired an accountant
l: For nine years <H1> maintained <L1> between dinner and midnight; [from <month> {she|he} is paid for it by <C1>, <C2> and <n> smaller users].
l: [<C1> will release new versions of <L1> under a licence that forbids reselling it as a service], a move aimed, everybody assumes, at <C2>.
l: Nobody reads a licence until it changes. [Since <day>, companies with more than <n> employees need a paid subscription to use <L1>].
l: Can you live on documentation, support contracts and gratitude? <C1>, the company behind <L1>, tried and is moving its best features into a paid edition.
l: [<C1> has reversed the licence change for <L1>], explaining with rare candour that it had lost more contributors than it won customers.
d: [Older releases stay under the previous terms].
d: [A fork appeared within <dur> and has <n> contributors].
d: <C3>, which ships the library in every dishwasher, declined to say what it gives.
d: [Security fixes remain free for everyone].
d: In the issue tracker the thread ran to <n> comments before somebody locked it, sighing audibly.
d: [Prices start at <price> a year].
d: [A foundation in <T> will hold the trademark].
d: Packagers must now decide what to ship, and by <month>.
d: [Donations had covered <pct> of the costs].
d: The commit that made the change bears the message “sorry”.
a: {Check your lock files.|Thank a maintainer today.}
a: Pay for something you use. It feels good.
s: The money behind the project <L1> is organised anew.
s: Terms or funding of widely used open software change.
s: Users of <L1> learn what it will cost, and why.
s: An open-source business looks for income without losing its friends.
s: <C1> adjusts how it earns money with free software.

= demo day | 2-4 | neutral
t: <n> founders, <small> minutes each
t: Pitch, please
t: Demo day in {a barn|the rain}
t: The bell rang during the {best|worst} one
t: <C1> presents its {spring|seventh} class
t: nobody said blockchain
t: Who was worth the coffee?
l: Of the <n> startups that the accelerator <C1> put on stage in <T1>, with two minutes and a cowbell each, [half sell software to lawyers], the rest to people who sell to lawyers.
l: [<C2>, which predicts when {cows|lifts} will fall ill, won the <price> first prize at <C1>'s demo day].
l: It rained through the roof onto slide four. Undaunted, <H1> of <C2> explained how {her|his} company turns coffee grounds into acoustic panels, and was the only one all day to show the thing itself.
l: Where have the consumer apps gone? At this year's show by <C1>, [<pct> of the teams {build|were building} tools for other companies' agents].
l: [Applications to <C1>'s programme doubled while the number of places was halved].
d: [Each company receives <price> for <n> per cent of its shares].
d: [<C3> signed a pilot contract on the spot].
d: An investor slept in row two, was photographed, and bought.
d: The median founder is <n> years old, has done it before and looks it.
d: [Two teams withdrew, having run out of money or been acquired].
d: Slides showed <n> hockey sticks and one honest plateau.
d: [The next class starts on <date>].
d: [Hardware startups were given more time].
d: “No questions” was the rule; the questions followed at the bar.
d: [A quarter of earlier graduates are still in business].
a: Best name of the day: withheld, out of mercy.
a: {We liked the cows.|Bring an umbrella.}
s: Young companies present themselves at an accelerator in <T1>.
s: A pitching event shows what founders work on this season.
s: Startups from <C1>'s programme meet investors.
s: A stage full of new companies says something about the fashion.

= tender lost to a small firm | 3-5 | positive
t: <n> people beat <C2>
t: David, {invoice attached|plus VAT}
t: <C1>, population <small>, wins <T1>
t: The giant forgot an annex
t: A contract for the {attic|garage}
t: small is billable
t: How to outbid <C2>
l: They had no sales department, no brochure and, on the day of the presentation, no projector; nevertheless [<C1>, a firm of <small> people, won the {ticketing|water-meter|school timetable} contract of <T1>].
l: [<C2> lost a contract worth <money1> because it submitted an annex in the wrong format], and the runner-up, <C1>, had to borrow chairs for the celebration.
l: Big suppliers quote platforms; <C1> quoted a week of work. [The hospital in <T1> chose the smaller bid].
l: How does a company without a switchboard beat <C2> and <C3>? By bringing along, {says <H1>|it seems}, [a version that already ran].
l: The tender ran to <n> pages, and someone at <C1> had read them all.
d: [The price was <pct> below the next offer].
d: [<C2> has lodged a complaint].
d: Three of the founders used to work for the loser.
d: [The software is to be published as open source].
d: References came from a fish market, a choir and a crematorium.
d: [A pilot begins in <month>].
d: “They answered the phone,” noted the jury, underlining it.
d: [The contract includes a penalty for delays].
d: [Two more people will be hired].
d: Their insurance, bought the same evening, cost more than the servers.
a: {Read the annex.|Hurrah for attics.}
a: Answer the phone.
s: The small firm <C1> wins a contract against far larger competitors.
s: A modest bidder prevails over big suppliers.
s: A public or private client prefers a tiny company.
s: Careful work beats size in a call for tenders.
