= profit warning | 3-5 | negative
t: <C1> {warns|lowers its sights|sees a thin year}
t: {Guidance|Forecast}, revised {downwards|again}
t: Bad weather at <C1>
t: <C1> {trims|withdraws} its forecast {for {2027|2028|2029|2030|2031}|}
t: {Ouch|Well, that was quick}: <C1> {misses|blinks}
l: [<C1> lowered its forecast for the year by <pct>], {citing|blaming} {slow orders|a weak quarter|customers who postpone everything}.
l: Six weeks after its chief executive told an audience in <T> that demand had never been stronger, [<cintro:1> admitted on <day> that orders fell by <pct>], and nobody in the room {laughed|looked up}.
l: It was not a good {morning|call} for <C1>, {whose shares had doubled since <month>|a favourite of the analysts}: [the company now expects <money1> in revenue], <pct> less than in spring, and will not give a number for next year at all.
l: [Orders at <C1> {dried up|halved} in <month>], and {so did|with them} the optimism.
l: Another profit warning, this time from <cintro:1>: [it will earn <money1> instead of <money>].
l: [<C1> no longer expects to {grow|make a profit} {this year|before <year>}].
d: [The stock fell <pct> before lunch].
d: [<C2>, its biggest customer, is working through old stock].
d: [Inventories have reached <dur> of sales].
d: Management promises {savings|discipline|“focus”}, which usually means {fewer desks|cheaper biscuits}.
d: “[We saw it coming in <month> and hoped],” {concedes|admits} <H1>, who runs finance.
d: [A plan to save <money> a year is due in <month>].
d: [Three brokers {dropped|withdrew} their recommendation on the same day].
d: [The dividend is {suspended|safe} for the time being].
d: Competitors such as <C3> {opened|traded} lower in sympathy.
d: [Bookings from <T> were the exception and grew <pct>].
d: [Hiring {is frozen|stops} until <month>].
a: {Two warnings make a trend.|The word “headwinds” occurs <n> times.|No, the weather was not to blame.}
a: {Analysts call it a reset.|The call was muted, in every sense.}
s: <C1> lowers its forecast after weak orders, and its shares drop.
s: A profit warning from <C1> points to customers who postpone their purchases.
s: Demand for the products of <C1> turned out lower than promised.
s: <C1> disappoints investors with a smaller outlook and a plan to save.

= return to the office | 3-4 | neutral
t: {Back to your desk|Five days a week}, says <C1>
t: The {commute|badge reader} returns
t: <C1> {calls|orders} everyone {in|back}
t: Remote no more{| at <C1>}
t: Who sits where?
l: [Staff at <C1> must {come in|be at their desks} <small> days a week from <date>].
l: In a memo that ran to <n> paragraphs and thanked everybody twice, <C1> told its employees that [remote contracts end in <month>], which is news to the <pct> of them who have {moved to the sea|bought a dog|left <T>} in the meantime.
l: When <C1> sold its headquarters in <T> {<dur> ago|in <year>} it promised that no one would ever have to commute again; [it has just rented <n> floors of the same building], and [attendance will count in reviews].
l: [<cintro:1> becomes fully remote] and [gives up its lease in <T>].
l: Do you badge in? [At <C1> the turnstile decides about bonuses] {from <month>|}.
l: [<pct> of employers in <T> {want|demand} more days in the office], {says|according to} a survey by <C2>.
d: [Parents of small children may ask for an exception].
d: [The number of desks is <pct> below the number of employees].
d: “[I will resign by e-mail, from home],” {wrote|posted} one engineer.
d: [<C2> advertises remote jobs to anyone who leaves].
d: [Attrition {doubled|rose by <pct>} at firms that tried the same].
d: [Meetings will still be held on screens, since the teams are spread over <n> cities].
d: [Managers receive a weekly list of absentees].
d: [Those who refuse will be considered to have left voluntarily].
d: [A works council has filed for an injunction].
d: <H1>, a lawyer in <T>, {doubts|questions} whether old contracts {allow|permit} that.
d: The canteen, we hear, {has run out of trays|reopens on <day>}.
a: {I type this in slippers.|My desk has been given to a plotter.|Bring headphones.}
a: {Ask before you sign.|The train is full anyway.}
s: <C1> changes its policy on remote work, and employees are not amused.
s: Staff are called back to their desks, with attendance counted.
s: An employer ends or extends remote work, with effects on leases and morale.
s: A debate over office days returns, with resignations announced.

= company fraud | 4-5 | negative
t: {Invented|Imaginary} customers{| at <C1>}
t: The {ledger|spreadsheet} that lied
t: {Arrested|Charged}: the founder of <C1>
t: Too good to be audited
t: <money1> that never was
l: [The founder of <C1> was arrested {on <day>|in <T>} on suspicion of fraud].
l: According to an indictment unsealed on <day>, <H1> told investors that <C1> had <big> paying customers when [it had <n>, most of them relatives], and used the money to pay for a {yacht|vineyard|football club}.
l: For <dur> the auditors of <cintro:1> signed the accounts without visiting the warehouse, which, as a reporter from <T> found out by knocking, [does not exist]; [<money1> is missing].
l: [<C1> restated three years of results], and [<money1> of profit {vanished|turned into a loss}].
l: [Half of the orders that <C1> booked in <year> were circular].
l: Remember <C1>? [Its former finance chief has pleaded guilty].
d: [Prosecutors want <n> years].
d: [<C2>, which invested <money>, wrote the stake down to zero].
d: [The “artificial intelligence” was a room with <n> clerks in <T>].
d: A former employee had raised the matter in <year>, and was {promoted|dismissed}.
d: [The bank statements were drawn in an image editor].
d: [Wages for <month> have not been paid].
d: “[Nobody ever asked to see the product],” {testified|recalled} <H2>.
d: [The auditor faces an inquiry of its own].
d: [Customers' deposits are frozen].
d: [An administrator is looking for buyers for what is left].
d: The trial {opens|begins} in <month>.
a: {Trust, but count.|The yacht is for sale.|Due diligence: do it.}
a: {Presumed innocent, of course.|There will be a film.}
s: The founder of <C1> is accused of having invented customers and profits.
s: Fraud at a once celebrated company leaves investors with nothing.
s: <C1> misstated its accounts, and prosecutors are at work.
s: An accounting scandal shows that auditors and investors had not looked closely.

= spin-off | 3-5 | neutral
t: <C1> {splits|divides} in two
t: {Half|A third} of <C1> gets its own {name|door}
t: Meet <C2>, {until yesterday|formerly} {a division|three floors} of <C1>
t: Divorce, amicable
t: {Carved|Spun} out
l: [<C1> will spin off its {storage|services|printing|sensor} business {<soon>|as <C2>}].
l: After years in which analysts asked for little else, [<cintro:1> is separating its hardware from its software], and [shareholders receive one share of <C2> for every <n> they own], {tax free|if the vote in <month> goes well}.
l: [<C2> used to be the {maps|payroll|sensor} division of <C1>]; since <date>, when the last shared mailbox was switched off, [it stands on its own], with <n> employees, a loan of <money> and a logo that looks {familiar|unfinished}.
l: [<C1> keeps <pct> of <C2> and sells the rest on the stock exchange].
l: Bigger is not always better: [<C1> breaks itself into <small> companies].
l: [The {cloud|battery|camera} unit of <C1> becomes independent on <date>].
d: [Both halves keep the right to use the patents].
d: [<C2> starts life with debts of <money>].
d: [Support contracts move to <C2> automatically].
d: [<H1> will lead the new company].
d: [The shared help desk is to be untangled within <dur>].
d: Customers with products from both sides {get|can look forward to} two invoices.
d: [<C3> has already shown interest in the smaller half].
d: [Licence keys must be reissued before <month>].
d: [The separation itself swallows <money>].
d: [Analysts value the two at <pct> more than the one].
d: “It feels like {moving out|leaving home},” <H1> wrote to the staff, “and [we took the good sofa].”
a: {Check who answers your tickets.|Two badges, one canteen.}
a: {In <dur> they will merge again.|The lawyers did well.}
s: <C1> separates a division, which continues as an independent company.
s: A split turns one company into two, and contracts move along.
s: <C2> leaves its parent and starts with debts and a new name.
s: Shareholders get pieces of both companies as <C1> divides itself.

= price war | 3-5 | neutral
t: {Cheaper|Lower|Lowest}
t: <C1> and <C2> race to {zero|the bottom}
t: A price war over <things>
t: {Your bill|The bill}, {halved|for once}
t: How low can <C1> go?
l: [<C1> lowered its prices by <pct>], and within {hours|a day} [<C2> did the same].
l: If you buy <things> in bulk, this is your season: <C1> took <pct> off its list on <day>, <C2> answered before the weekend, and [<C3> throws in delivery], although [none of the three earns money at these prices].
l: [The price of <things> has fallen by <pct> since <month>], {largely|mostly} because <cintro:1>, which has more capital than patience, {would rather|prefers to} own the market than {make a profit|please its owners}.
l: [<C1> sells below cost to push <C2> out], {claims|complains} a trade body.
l: Three vendors, one customer, and a discount that {never ends|grows weekly}: [<C1> is at <price> now].
d: [A year ago the same contract came to <price>].
d: [Small suppliers cannot follow and {leave|sell up}].
d: [<C1> has cash for <dur> at this rate].
d: [The discount applies to new customers only].
d: Ask your account manager; {mine|ours} {called back|found another <pct>} within {an afternoon|minutes}.
d: [<C2> has promised its investors to stop in <month>].
d: [Analysts expect prices to return to normal by {2027|2028|2029|2030|2031}].
d: [Two brokers folded within <dur>].
d: “[We can lose money longer than they can],” {boasts|shrugs} <H1>.
d: [Contracts signed this month lock the price for <dur>].
a: {Enjoy it while it lasts.|Somebody pays in the end.}
a: {Sign nothing longer than a year.|Popcorn, discounted.}
s: Competing companies undercut one another, to the delight of buyers.
s: <C1> and <C2> lower prices in turn, and smaller suppliers give up.
s: A price war makes a product cheap for the time being.
s: Buyers gain from a fight between suppliers that cannot last.

= licence audit | 5-6 | negative
t: The auditors {are here|from <C1>}
t: {Count|Count again}: <C1> {audits|invoices} its customers
t: A letter from <C1>
t: {Per core|Per employee}, per surprise
t: Licence {trouble|bingo}
l: [<C1> is auditing customers who have not {renewed|upgraded}], {readers report|several of you write}.
l: A hospital in <T>, which runs <small> servers of <P1> and employs <big> nurses who have never heard of it, has received an invoice over <money1>, since [<C1> now counts every employee as a user], and has <dur> to object.
l: [<cintro:1> changed the metric in its contracts from cores to employees], so that a small installation at a large firm, of which there are many, becomes <mult> as expensive.
l: Did you download <P1> between <date> and <date>? [<C1> would like a word, and <price>].
l: [The free tier of <P1> never allowed commercial use], and <C1> has begun to {notice|send invoices}.
d: [The script that the auditors ask you to run sends host names home].
d: [You are not obliged to run it].
d: [Two thirds of the cases end with a discount].
d: [<C2> offers a migration path to <L1>].
d: <H1>, who used to do such audits, advises: {answer late and in writing|“[say nothing on the phone]”|keep every purchase order}.
d: [Virtual machines are counted as if they filled the host].
d: [An alternative, <L1>, reads the same files].
d: [Settlements run to <money> on average].
d: [The clause sits on page <n> of terms accepted in <year>].
d: [Schools have been spared so far].
a: {Inventory your servers this week.|Find the contract first.|Lawyers like this one.}
a: {We use pencil and paper.|Grumble.}
s: <C1> audits customers under a stricter metric and sends large invoices.
s: Changed licence terms make <P1> expensive for large employers.
s: Companies that run <P1> should count their installations before the auditors do.
s: A vendor enforces its terms, and open alternatives profit.

= salary survey | 3-5 | neutral
t: What {you|we|they} earn
t: {Salaries|Pay}, {in one table|<year>}
t: {Raise|Rates|Wages} {up|down} <pct>
t: Ask for <pct> more
t: The {median|middle} engineer
l: [The median {salary|pay} of {developers|engineers} in <T> {rose|slipped} <pct> to <price>], {says|according to} a survey of <big> readers by <C1>.
l: Every year <cintro:1> asks its users what they earn, and every year, once those who confuse months with years have been weeded out, the table tells the same story: [whoever changes jobs gets <pct> more], and [whoever stays gets a mug].
l: [Job advertisements in <T> must name a salary from <month>], and the first <big> of them, which <U1> has collected, show that [the same post pays between <price> and <price>].
l: [Contractors charge <price> a day on average], up from <price>.
l: Some numbers for your next review. [Pay for <noun> engineers {fell|rose} by <pct>].
d: [Women earn <pct> less for the same title].
d: [Remote posts pay <pct> less than those with a desk].
d: [Rust and Go lead the list, COBOL has overtaken both in banking].
d: [Bonuses shrank for the {second|third} year].
d: [Only <pct> of those who asked for a raise got one].
d: [Stock options were worth nothing in <n> of <n> cases].
d: [Beginners had to send <n> applications per offer].
d: [<C2> pays the most, <C3> the least].
d: [Machine-learning posts pay <mult> the average].
d: “[Nobody ever regretted asking],” {notes|remarks} <H1>, who coaches engineers.
d: The raw data {are|is} {downloadable|a spreadsheet of <n> columns}.
a: {Show it to your boss.|Averages hide things.|I asked for a raise and got a plant.}
a: {Self-reported, so salt it.|Medians, thankfully.}
s: A survey of salaries shows who earns more and who less than before.
s: Pay for engineers moved, and changing jobs is what pays.
s: <C1> publishes what its users earn, with gaps between towns and titles.
s: Salary figures give engineers something for their next review.

= new venture fund | 2-4 | neutral
t: A fund for {dull|small|slow} companies
t: <money1> looking for {founders|ideas|a home}
t: {Fresh|Patient|Old} money in <T1>
t: Investors who {wait|knit|reply}
t: <C1> opens its {wallet|third fund}
l: [<C1> has closed a fund of <money1> for {industrial software|energy|biotech|developer tools}].
l: Most investors want to see a company grow <mult> a year; the partners of <C1>, two former {welders|librarians|maintainers} from <T1>, would rather see one that {survives|answers its mail}, and have raised <money1> to prove it.
l: [The {state|city|pension fund} of <T1> puts <money1> into start-ups], {on condition|provided} that [they stay in <T1> for <dur>].
l: [Venture money in <T1> {fell|rose} <pct> in the quarter], with <C1>, <C2> and <C3> responsible for most of it.
l: Raising? [<C1> writes cheques of <price> within <dur>, without a board seat].
d: [It will invest in <n> companies over <dur>].
d: [The first cheque went to <C2>].
d: [Founders keep the majority].
d: [A third of the capital comes from <C3>].
d: [Applications fit on one page and are answered within <dur>].
d: “[We like businesses that your cousin finds boring],” {explains|grins} <H1>.
d: [Returns are capped at <mult> the investment].
d: [The previous fund lost money on <n> of <n> bets].
d: [Companies that pivot to AI must give the money back].
d: [The limited partners include <U1> and a dairy].
d: <h1> answers cold e-mail. She told us so, and {answered|proved it}.
a: {Tell a founder.|Not investment advice.|Slides optional.}
a: {Boring is a strategy.|The dairy sounds nice.}
s: A new fund by <C1> invests in companies that others find dull.
s: Fresh capital for young companies is announced, with conditions.
s: <C1> looks for founders and promises quick answers.
s: Investors set aside money for start-ups of one kind or region.

= partnership | 4-5 | neutral
t: <C1> {and|meets|plus} <C2>
t: {Friends|Partners} {now|with benefits}
t: {Together at last|A handshake}: <C1> and <C2>
t: What <C1> wants from <C2>
t: An alliance of {the small|necessity}
l: [<C1> and <C2> will {sell|build|bundle} <things> together] {from <month>|<soon>}.
l: At a press conference that began late because neither delegation could open the other's video link, [<C1> and <cintro:2> announced a joint venture for <things>], in which each holds half and to which each will second <n> engineers.
l: <cintro:1> has customers and no product, <C2> a product and no customers, and [from <month> the two share both]; {the result, due <soon>|what they plan to sell <soon>}, is {said to be|called} <P1>.
l: [<P1> by <C1> will come preinstalled on everything <C2> ships].
l: Old rivals <C1> and <C2> have {buried|put down} the hatchet: [their <things> will talk to each other].
l: [<C1> joins <C2> and <C3> in an alliance for <things>].
d: [The agreement runs for <dur> and may be extended].
d: [<C3> was asked and declined].
d: [Neither side pays the other].
d: [A joint team of <n> moves to <T>].
d: [The first common product appears in <month>].
d: [Existing users of <P1> notice nothing].
d: Lawyers needed <dur>; the engineers, says <H1>, had it {running|working} after a weekend.
d: [The interface will be published under an open licence].
d: [Revenue is split <n> to <n>].
d: [Analysts see it as an answer to <C4>].
d: Financial terms were not disclosed.
a: {Let us see in a year.|The logo has both colours.|Ask who does support.}
a: {No price yet.|The handshake lasted <dur>.}
s: <C1> and <C2> cooperate on a product and share the work.
s: A partnership links two companies that complete each other.
s: <C1> and <C2> form an alliance, with the first product to follow.
s: Two companies join forces, while financial details stay secret.

= employee ownership | 3-4 | positive
t: {Bought|Saved} by its {own|<n>} employees
t: Now it belongs to {them|the testers}
t: A cooperative called <C1>
t: The boss {sold up|gave it away}
t: {Everybody|Nobody} owns <C1>
l: [The employees of <C1> have bought the company] {for <money1>|from its founder}.
l: When <H1> turned seventy and none of {her|his} children wanted to run a {payroll|sensor|map} company, [<h1> sold <C1> to the people who work there], on credit, at a third of what <C2> had offered.
l: <cintro:1>, which was to be closed in <month> after its owner, a fund, had {lost interest|looked at the numbers}, {lives on|is back}: [<n> former employees took over the <P1> business with their redundancy money].
l: [<C1> is now held by a foundation and cannot be sold].
l: One engineer, one vote. [<cintro:1> turned itself into a cooperative on <date>].
d: [Each member paid <price>].
d: [Wages differ by a factor of <small> at most].
d: [A local bank lent <money>].
d: [Customers were asked first, and <pct> stayed].
d: [<n> of the <n> patents came with it].
d: [Decisions above <price> go to a vote].
d: “[We meet on <day>s and argue until the cake is gone],” {reports|tells us} <H2>.
d: [The firm made a profit of <money> in its first year].
d: [<C2> still sells the old version under another name].
d: [Newcomers become members after <dur>].
d: Nobody has a title, {except|apart from} the {dog|accountant}.
a: {More of this, please.|Good luck to them.|We want the cake recipe.}
a: {It can be done.|Rare, and lovely.}
s: Employees take over <C1> and run it on their own account.
s: <C1> becomes a cooperative or foundation, so that no investor can sell it.
s: A founder hands the company to the staff below its market price.
s: The workforce of <C1> saved its jobs by buying the business.

= bootstrapped diary | 3-5 | positive
t: {Notes|Numbers} from a company of {one|two|three}
t: {No investors|No board}, no {hurry|slides}
t: How <C1> {got|found} its first <n> customers
t: {Our|My} {first|second|tenth} year{| at <C1>}
t: Small, {on purpose|profitable and tired}
l: [<H1> built <P1> alone and lives from <n> customers].
l: In a long and unusually honest post, <H1>, who left <C2> {<dur> ago|in <year>} with savings for <dur> and a list of things that annoyed {her|him}, explains how [<C1> reached <money1> a year without a single investor], and [why half of the features were removed].
l: [<cintro:1> has had the same <n> customers since <year>], which its founder regards, contrary to everything that you learn in {pitch decks|business school}, as a {success|sign of taste}: [revenue is <money1> and nobody works on <day>s].
l: [<C1> publishes its income, its expenses and its mistakes every month].
l: I promised you numbers. [After <dur>, <P1> earns <price> a month], [hosting eats <pct> of it].
d: [The price was doubled twice and nobody left].
d: [Support takes two hours a day].
d: [The first customer came from a comment in a forum].
d: [An offer of <money> from <C2> was declined].
d: [Advertising brought nothing, the documentation brought everything].
d: [The whole service runs on one server in <T>].
d: [A competitor with <money> in funding closed in <month>].
d: “[I say no for a living],” {writes|quips} <H1>.
d: [The database is <L1> and fits in memory].
d: [The biggest error was hiring a salesman in <year>].
d: [Annual plans smoothed the income].
a: {Bookmark it.|Refreshing.|It can be read in one sitting.}
a: {No slides were harmed.|I know the feeling.}
s: A founder without investors explains how a small company earns its living.
s: <C1> grew slowly and profitably on its own money, with lessons for others.
s: An honest account of running <P1> alone, with income and mistakes.
s: A tiny company shares numbers on prices, support and growth.

= shortage and supply chain | 4-6 | negative
t: Out of {<noun>|<nouns>|gallium|helium}
t: {Waiting|Queueing} for <things>
t: <dur> for a {cable|connector|transformer}
t: {Delayed|Allocated}: everything from <C1>
t: Buy now, {says|whispers} everyone
l: [Lead times for <things> have stretched to <dur>], and <C1> is {rationing|allocating} what it has.
l: Because a single factory near <T>, owned by <C1> and responsible for <pct> of the world's supply, flooded on <day>, [makers of <things> from <C2> to <C3> will run out by <month>], unless [a second line in <T> starts early].
l: [<C1> will not deliver orders placed after <date> before next summer], and buyers, who remember the last time, {responded|reacted} by ordering <mult> what they need.
l: [A fire at <C1> {halts|stopped} the supply of {resin|connectors|glass fibre}].
l: Need <things>? [<C1> is sold out until <month>].
d: [Spot prices {tripled|doubled} within <dur>].
d: [<C2> is redesigning its boards around a substitute].
d: [Brokers ask <price> for what was <price> in spring].
d: [The insurer has sent <n> inspectors].
d: [Small customers come last in the queue].
d: [<C3> sits on stock for <dur>].
d: [Counterfeits have turned up in <T>].
d: “[We count screws again],” {sighs|reports} <H1>, who is in charge of purchasing at <C2>.
d: [A ship with <n> containers is waiting off <T>].
d: [Relief is expected when the plant in <T> opens in <month>].
d: [Allocation follows last year's orders].
a: {Check your second source.|Hoarding will make it worse.|Drawers everywhere are being searched.}
a: {It happened before.|A single point of failure, again.}
s: A shortage at <C1> delays products elsewhere, and prices rise.
s: Supplies of an important component run out, with relief only later.
s: Lead times lengthen after an accident at a supplier.
s: Buyers hoard as <C1> cannot deliver before next year.

= activist investor | 2-4 | neutral
t: {Letter|Homework} for <C1>
t: A shareholder {with opinions|knocks}
t: <C2> wants <C1> to {sell|shrink|hurry}
t: The {proxy|boardroom} fight at <C1>
t: {Sell|Split|Simplify}, {says|demands} <C2>
l: [<C2> has bought <pct> of <C1> and wants its chief executive gone].
l: In a letter of <n> pages, published on <day> and written in the tone of a disappointed aunt, [<C2> urges <cintro:1> to sell {its research arm|the maps business|its headquarters}] and return <money1> to shareholders.
l: <C1>, which has not changed its board since <year>, must explain itself at a meeting in <month>: [the fund <C2>, which owns <pct>, proposes <small> directors of its own], among them {a former chief of <C3>|a retired general|nobody who can program}.
l: [Shareholders of <C1> voted down its pay plan].
l: There is an unfriendly new face {among|on the list of} the owners of <C1>: [<cintro:2> holds <pct>].
d: [The board called the letter unhelpful].
d: [<C3>, the largest owner, has not taken sides].
d: [Spending on research would be halved].
d: [The same fund broke up <C4> in <year>].
d: [Shares rose <pct> on the news].
d: “[We read it with interest],” {replied|commented} <H1>, in the company's only statement.
d: [The vote is on <date>].
d: [Employees own <pct> and oppose the plan].
d: [A settlement would bring one new director].
d: [Three pension funds support the demands].
d: The cafeteria, mentioned on page <n>, is {apparently|said to be} too good.
a: {Bring biscuits to the meeting.|Engineers are not mentioned once.|We own no stock.}
a: {These things end in a compromise.|Dear aunt.}
s: An investor with a stake in <C1> demands sales and new directors.
s: <C2> presses <C1> to change course and pay out money.
s: A fight for seats on the board of <C1> will be decided by vote.
s: Shareholders quarrel over strategy at <C1>, with research at risk.

= unpaid invoices and freelancers | 3-4 | negative
t: {Still|Not} paid
t: {Net ninety|Ninety days}, and counting
t: The {cheque|transfer} is in the post
t: <C1> {owes|forgot} its {freelancers|translators|testers}
t: Payment terms, {a tragedy|in three acts}
l: [<C1> has not paid its freelancers since <month>], {<n> of them tell us|as a group of translators reports}.
l: Small suppliers who dealt with <cintro:1> were told that a change of accounting software was to blame for the delay, then that a signature was missing, and {finally|on <day>}, by an automatic reply, that [the accounts department had been dissolved]; [open invoices add up to <money1>].
l: [Large customers in <T> pay after <dur> on average], {twice|half again} what the law permits, and a study by <U1>, which asked <big> small firms, concludes that [late payment closes more of them than lack of orders].
l: [The platform <P1> froze the earnings of <big> freelancers].
l: A reader who tests software for a living asks what to do about <C1>: [it owes {her|him} <price>].
d: [<C2>, its parent, refuses responsibility].
d: [A claim for small amounts can be filed online for <price>].
d: [Interest is due from the day after the deadline].
d: [<n> suppliers have joined a common lawsuit].
d: [Some were offered half if they signed by <day>].
d: [The money arrived an afternoon after the local paper called].
d: [Source code was withheld until payment].
d: [The law allows <dur> at most].
d: “Please do not mail us about this,” {was|reads} the reply. [It has been sent <n> times].
d: [The union <T> office keeps a list of late payers].
a: {Ask for a deposit.|Name them, we say.|My own record is <dur>.}
a: {Send the reminder today.|Politely, in writing.}
s: Freelancers wait for money from <C1>, which gives changing excuses.
s: Late payment hurts small suppliers more than a lack of orders.
s: Advice on unpaid invoices, with a case in which a company owes many.
s: <C1> leaves invoices open, and those affected get together.

= relocation and headquarters | 2-4 | neutral
t: <C1> {leaves|moves to|discovers} <T1>
t: {Boxes|Vans} outside <C1>
t: {Why|How} {everyone|a start-up} moves to <T1>
t: New address{|, same coffee}
t: Tax, {trams|rents} and <T1>
l: [<C1> moves its {seat|headquarters|research lab} to <T1>] {<soon>|for the tax, it is said}.
l: For <dur> the mayor of <T1> wrote letters to <C1>, sent hams and offered a tram stop by the name of the company, and on <day> patience was rewarded: [<cintro:1> will open an office for <n> engineers there], paid in {good|large} measure by the city.
l: Half empty since <year>, the tower in <T2> is given up: [<C1> moves into a former {brewery|shipyard|cinema} in <T1>], where, as <H1> puts it, [rent is a third and the lift works].
l: [<pct> of the start-ups founded in <T2> in <year> have moved to <T1>].
l: Packing: [<C1> opens an engineering office in <T1>].
d: [About <n> jobs move along, <n> do not].
d: [Employees who follow get <price> and a bicycle].
d: [The city pays <money> over <dur>].
d: [<C2> left <T1> for the opposite reason in <year>].
d: [Visas are handled within <dur>].
d: [The old lease runs until {2027|2028|2029|2030|2031}].
d: [Graduates of <U1> are the reason, {says|explains} <H1>].
d: [A critic on the council calls the subsidy a gift].
d: [Support stays where it is].
d: [Flats in <T1> have become <pct> dearer].
a: {The hams were good.|Mind the tram.|I would go.}
a: {Boxes make me sad.|Cheap rent, long winters.}
s: <C1> moves to <T1>, where rent is lower and the city pays.
s: A relocation brings jobs to one town and takes them from another.
s: <C1> opens an office in <T1> with help from public money.
s: The move of <C1> is about rent, tax and graduates.

= market numbers | 3-5 | neutral
t: The market for <things>, {in numbers|on a napkin}
t: {Up|Down} <pct>, {or so they say|says <C1>}
t: {Units|Shipments}, {counted|guessed}
t: Who sells most <things>?
t: {Pie charts|League table}, {spring|autumn} edition
l: [Worldwide sales of <things> {grew|shrank} <pct> in the quarter], {says|estimates} <C1>.
l: Market researchers are paid to be precise about things that nobody can know, but the new numbers from <cintro:1>, which rest on <big> invoices rather than on interviews, deserve a look: [<C2> has overtaken <C3>], and [the <small> largest vendors hold <pct>].
l: [<C2> {sold|shipped} <big> <things> in the {first|second} half], more than <C3> and <C4> together, and although [the market as a whole fell by <pct>], {which nobody disputes|as <C1> writes}, the leader's share went up.
l: [Every {third|fourth} euro spent on <things> goes to <C2>].
l: Forecast of the week, from <C1>: [the market reaches <money1> in {2027|2028|2029|2030|2031}]. {Last year's said half|Make of the decimals what you will}.
d: [Average prices slid to <price>].
d: [<T> was the fastest-growing region].
d: [Growth came from replacements, not from new customers].
d: [<C3> dropped out of the top five].
d: [Open source, being free, does not appear in the table].
d: [Subscriptions account for <pct> of income].
d: [Second-hand sales were counted for the first time].
d: The margin of error is not given, {which says something|naturally}.
d: “[The boom has moved to services],” {argues|concludes} <H1>, who compiled the figures.
d: [A rival count by <C5> puts <C3> first].
a: {Grain of salt included.|I made a pie. It was apple.|Forecasts age like milk.}
a: {The methodology is on page <n>.|Decimals are free.}
s: Market figures show who sells most, and that growth is uneven.
s: According to researchers, <C2> leads a market that has changed little.
s: Counts of sales put one vendor in front, with doubts about method.
s: <C1> estimates the size of a market and its direction.

= support and service cuts | 4-6 | negative
t: {Press one|Please hold}
t: <C1> closes its {help desk|forum|phone line}
t: {Nobody|A bot} answers at <C1>
t: {Support|Service}, {for a fee|extra}
t: {Gold|Platinum} plan or silence
l: [<C1> answers support tickets only for customers on its {gold|top} plan] {from <date>|since <month>}.
l: If your product depends on <P1>, and that of many readers does, put this in your calendar: on <date> [<cintro:1> closes its public forum], with <dur> of answers in it, and [<n> support engineers in <T> lose their jobs].
l: [At <C1> a bot answers first], and second, and, as <H1> from <T> discovered after a weekend in which {her|his} shop was offline, [there is no third].
l: [<C1> outsources its support to <C2> in <T>].
l: We called the hotline of <C1> so that you need not: [the wait was <dur>].
d: [Response times {doubled|went from <dur> to <dur>}].
d: [The bot resolves <pct> of tickets, the company claims].
d: [Volunteers are copying the forum before it goes].
d: [Emergency tickets now come to <price> each].
d: [<C2> has hired <n> of those dismissed].
d: [A phone number exists and is printed on page <n> of the contract].
d: “[I was told to try turning myself off and on again],” {writes|says} <H1>.
d: [Customers with old contracts keep their engineer until <month>].
d: [The knowledge base moves behind a login].
d: [Ratings fell to <score>].
a: {Save your threads.|Hold music included.|Ask before renewal.}
a: {Humans, please.|Beep.}
s: <C1> reduces support, and customers without the top plan are left alone.
s: Help from <C1> gets slower or dearer as people are replaced by a bot.
s: A vendor closes its forum or hotline, and users copy what they can.
s: Support is moved away or automated, with longer waits.

= business roundup | 3-5 | neutral
t: {Movers|Money|Short} {of the week|in brief}
t: <C1> up, <C2> down
t: {Bought|Sold|Closed|Opened}: four lines on money
t: In other business: <C1>, <C2> and a {bakery|ferry line}
l: Bought: <C2>, by <C1>. Sold: a tower in <T>. Closed: the {tooling|robotics} arm of <C3>.
l: Timeline of a bad week for <C1>: on <day> [the finance chief left], a day later [<C2> cancelled its order], and by the weekend, when the press office had stopped answering, [the bank wanted to talk].
l: Three items that did not deserve a headline of their own: [<C1> (robots) hires again], [<C2> (parcels) does not], and <C3>, about which we had been {optimistic|rude} in <month>, has paid all of its suppliers.
l: Who is up? <C1>, by <pct>. Who is down? <C2>, by <pct>. Why? Nobody {knows|would say}.
l: Among the {winners|losers} of the quarter are, in this order, <C1>, <C2> and <C3>; [<P1>, which all of them {use|resell}, got <pct> dearer].
l: Note to self: [the contract with <C1> ends on <date>]. Ask {<C2>|<C2> or <C3>} for an offer.
d: Also for sale: <C4>, {slightly used|with view}.
d: [<H1> goes from <C1> to <C2>].
d: [<U1> has sold its stake in <C3> for <money>].
d: <L1> has found a sponsor, and it is not <C2>.
d: In <T>, [a court appointed an administrator for <C4>].
d: [<W> reports that <C2> is looking for <money>].
d: <G1> had no objections.
d: [The order, worth <money>, went to <C3> instead].
d: Not for sale: <C5>. We asked.
a: {That was the week.|Same time next week.|All figures rounded, like us.}
a: {Corrections welcome.|Nobody called back.}
s: A few short items on companies that buy, sell, hire or struggle.
s: News in brief about <C1> and <C2>, none of it large.
s: Several companies had a good or bad week in business.
s: Short notes on orders, stakes and people changing employers.
