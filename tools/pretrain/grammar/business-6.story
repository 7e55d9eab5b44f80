= round announced, terms disclosed | 3-5 | positive
t: <C1> raises <money> ({1|2} minute read)
t: Series {A|B|C} for <C1>
t: <C1>: fresh capital, {same|new} lead
t: Funding: {scheduling|observability|billing} for {clinics|factories}
t: <C1> extends its runway
t: Venture debt, for once
l: [<C1> has closed a Series B of <money1>], led by <C2> with all previous backers participating. The company sells scheduling software to hospitals and employs <n1> people.
l: A filing reveals what the press release did not: [<C1> accepted a liquidation preference of twice the investment]. Common shareholders receive nothing below an exit of $<score2> million.
l: Without giving up equity, [<C1> borrowed <money3> against its recurring revenue]. Interest is payable monthly, and covenants tie the loan to a churn rate below <pct3>.
l: From <T4> comes a maker of inspection drones that has turned down venture capital until now. [<C1> took <money4> from a regional savings bank], whose manager once flew gliders with the founder.
l: Seed investors are paying more for less. [The median valuation at first round reached $<score5> million], figures from <C5> indicate, while the number of rounds shrank by <pct5>.
d: [The proceeds will finance a sales office in <T1>].
d: Annual recurring revenue was not disclosed beyond the word “triple”.
d: [Two independent directors join the board].
d: Secondary sales allowed early employees to cash a tenth of their options.
d: [The previous round dates back <dur>].
d: <C3> looked at the books and passed.
d: [Customers include <n> municipal utilities].
d: A strategic investor holds a right of first refusal.
a: Terms matter more than headlines.
a: Full list of rounds in the table below.
s: Hospital scheduling attracts <money1> to <C1>, a company of <n1>, {with|through} <C2> at the head of the round.
s: Preferred holders at <C1> are {served|paid} first, up to $<score2> million, under terms kept out of the announcement.
s: Debt of <money3> lets <C1> {grow|expand} undiluted as long as fewer than <pct3> of its clients leave.
s: A local bank in <T4> backs drone builder <C1> with <money4> {where|after} funds were refused.
s: Fewer but dearer seed deals, averaging $<score5> million, {appear|turn up} in data of <C5>.
s: Investors led by <C2> put <money1> into hospital software from <C1>.
s: Employees of <C1> might go empty-handed below $<score2> million, a filing discloses.
s: Rather than sell shares, <C1> takes <money3> on credit and promises churn under <pct3>.
s: A gliding friendship helps a drone maker from <T4> to <money4>.
s: First rounds cost $<score5> million and grow rarer, by <pct5>, <C5> observes.

= one company swallows another | 4-6 | neutral
t: <C1> acquires <C2>
t: {Acqui-hire|All-stock deal}: <C2>
t: <C2> joins <C1>; product {sunset|stays}
t: What <C1> gets for <money>
t: Consolidation in {observability|payroll|vector search}
t: An offer <C2> did not refuse
l: [<C1> is buying the observability start-up <C2> for <money1>, mostly in shares]. Existing dashboards keep working for <n1> months, after which customers are asked to migrate.
l: The product goes, the people stay. [<C2> will be switched off on <date2>, and its <n2> engineers move to <C1>], where they had been competing with their future colleagues.
l: A bidding contest ended when [<C3> raised its offer for <C2> to <money3>]. Shareholders gained <pct3> in a fortnight; <C1>, outbid, collects a break fee.
l: Private equity returns to software. [<C4> is taking <C1> off the exchange at a premium of <pct4>], intends to halve the catalogue, and has a reputation for doing it over a weekend.
l: An open-source database changes hands. [The trademark passes from <C2> to <C1>, the code remains under its present licence], and the foundation in <T5> keeps a veto for <n5> years.
d: [The transaction needs the consent of three authorities].
d: Founders are bound for two years and paid by milestones.
d: [Overlap is limited to a handful of customers].
d: Price lists have not been harmonised, to the amusement of procurement.
d: [Integration will begin with single sign-on].
d: The target was losing money at an impressive rate.
d: [Analysts value the combined business at <money>].
d: A customer council has asked for written assurances.
a: Export your dashboards.
a: We have updated the comparison chart.
s: Monitoring start-up <C2> is absorbed by <C1> for <money1>, with <n1> months {of grace|to move}.
s: Engineers, <n2> of them, are what <C1> {needed|sought} from <C2>, whose service ends on <date2>.
s: Topping a rival, <C3> will own <C2> for <money3>, and holders {enjoy|see} a <pct3> gain.
s: Delisting awaits <C1> after <C4> bids <pct4> above the market, with {severe|deep} pruning to come.
s: Control over a database name moves to <C1>, checked for <n5> years by a foundation in <T5>.
s: Dashboards of <C2> survive for <n1> months under their new owner <C1>, which pays <money1>.
s: On <date2> the service of <C2> ends, while <n2> of its engineers join a former rival.
s: Outbid by <money3>, <C1> leaves <C2> to <C3> and is consoled with a fee.
s: A buyout firm, <C4>, means to halve what <C1> sells and pays <pct4> extra for the chance.
s: Users of the database keep their licence, as a foundation in <T5> can intervene for <n5> years.

= quarterly figures | 4-5 | neutral
t: <C1> beats, guides {lower|higher}
t: Earnings: <C1> in <small> lines
t: {Capex|Cloud} drives the quarter at <C1>
t: Margin squeeze at <C1>
t: Backlog of <money>
t: <C1> after the bell
l: [Revenue at <C1> grew by <pct1> to <money1>, ahead of expectations]. Capital expenditure grew faster; depreciation will follow, and the chief financial officer said so twice.
l: [<C1> earned <money2> with subscriptions and lost most of it on hardware]. For the coming quarter it expects flat sales in every region apart from <T2>.
l: Net retention, the figure by which software companies live, slipped to <n3> per cent at <C1>. [Customers are removing seats as they renew], a trend the management puts down to hiring freezes.
l: An accounting change flatters the result. By stretching the useful life of its servers to <small4> years, [<C1> added <money4> to profit without selling anything].
l: Half of the order book belongs to one client. [Of the $<score5> billion in commitments that <C1> disclosed, a single AI lab accounts for <pct5>], and that lab has yet to show a profit.
d: [Free cash flow turned negative].
d: Stock compensation consumed what the buyback returned.
d: [Guidance for the year was left unchanged].
d: Questions about pricing were taken offline, as the phrase goes.
d: [Advertising recovered after two weak periods].
d: In after-hours trading the paper lost <pct>, then most of the loss.
d: [Headcount was stable for the first time since <month>].
d: Currency effects were blamed for the remainder.
a: The call lasts an hour; minute forty is the interesting one.
a: Non-GAAP, naturally.
s: Turnover of <money1> pleases, yet spending at <C1> {outpaces|runs ahead of} its <pct1> expansion.
s: Devices {devour|eat up} the <money2> that subscriptions bring <C1>, and only <T2> promises more.
s: Clients renewing with <C1> give up licences, {dragging|bringing} retention to <n3> per cent.
s: Longer depreciation, <small4> years now, hands <C1> a paper gain of <money4>.
s: Reliance on a single unprofitable buyer, <pct5> of $<score5> billion, {clouds|darkens} the outlook of <C1>.
s: Investment grows faster than the <money1> in sales that <C1> reports.
s: What subscriptions earn, <money2>, hardware loses again at <C1>.
s: Hiring freezes among customers push a vital ratio at <C1> down to <n3> per cent.
s: No extra sale was needed for <money4> more profit at <C1>, only patience with old servers.
s: One laboratory stands for <pct5> of the orders at <C1>, and it earns nothing yet.

= a round of dismissals | 3-5 | negative
t: <C1> lets <n> go
t: Layoffs at <C1>: {recruiting|games|devrel} hit hardest
t: <pct> of <C1>
t: Cuts in {the middle|middle management}
t: A video call at nine
t: Second round in a year
l: [<C1> is dismissing <pct1> of its workforce, chiefly in recruiting and developer relations]. Those concerned receive <n1> weeks of salary and may keep their laptops.
l: Access badges stopped working before the e-mail arrived. At the games studio <C2>, [<n2> people lost their jobs two days after a release], and the sequel was cancelled along with them.
l: Fewer layers, reads the memo. [<C1> eliminates every manager with less than <small3> direct reports], some <n3> in all, who may apply for positions as individual contributors.
l: The support centre in <T4> closes. [Its <big4> tasks a month go to a contractor], <C4>, at a third of the cost; the regional minister learned of it from the radio.
l: Officially nobody was laid off. Rather, [<C1> tightened its performance ratings until <pct5> of the staff fell below the line], former employees recount.
d: [Managers had been told not to discuss the selection].
d: An alumni spreadsheet already lists the names and skills of those available.
d: [Visa holders have two months to find a new sponsor].
d: The announcement coincided with record profits.
d: [Negotiations with the works council begin on <day>].
d: Contractors are not counted in the total.
d: [Open requisitions were withdrawn].
d: “I take full responsibility,” the chief executive wrote, without elaborating.
a: Hiring? Write to us, we pass it on.
a: Take care of each other.
s: Recruiters and advocates are {among|prominent among} the <pct1> leaving <C1> with <n1> weeks of pay.
s: Fresh from a launch, game developers at <C2>, <n2> in number, {found|saw} themselves locked out.
s: Supervisors with small teams, about <n3>, are {demoted or removed|no longer wanted} at <C1>.
s: Service for <big4> cases monthly leaves <T4> for cheaper hands at <C4>.
s: Harsher appraisals {serve|double} as disguised redundancy for <pct5> of <C1>, ex-colleagues allege.
s: A share of <pct1> must leave <C1>, with <n1> weeks of wages and a laptop.
s: Release day was hardly over when <C2> dropped <n2> developers and a sequel.
s: Whoever leads too few people ceases to be a manager at <C1>, as <n3> find out.
s: A call centre in <T4> is given up, its <big4> cases going to cheaper <C4>.
s: Strict marks got rid of <pct5> at <C1>, according to those who left.

= the price list moves | 5-7 | negative
t: <C1> changes its licence {metric|terms}
t: From seats to {credits|outcomes}
t: The free tier of <C1> ends
t: Bundle or pay: <C1>
t: Your <C1> bill, explained ({4|5} minute read)
t: Renewal season
l: [<C1> abolishes the free plan for teams as of <date1>]. Repositories above the limit become read-only; nothing is deleted for <n1> days.
l: Counting cores instead of sockets raises the bill at most sites. [A user group surveyed <n2> customers of <C2> and found increases of <pct2> on average], with outliers that are hard to believe.
l: Credits replace seats at <C1>. [One credit covers an automated action, and unused credits lapse after <dur3>], so finance departments will have to forecast the curiosity of their colleagues.
l: Discounts are gone, replaced by tiers: [<C1> no longer negotiates below a volume of <money4>], and resellers who used to bargain on behalf of schools earn <pct4> less.
l: After protests from hosting companies, [<C1> withdraws the per-install fee that it announced on <date5>]. Trust is harder to withdraw a second time.
d: [Annual contracts keep their conditions until renewal].
d: A calculator on the website returns three different totals.
d: [Competitors offer migration for nothing].
d: AI functions are included whether wanted or not.
d: [Academic users remain exempt].
d: The community forum was put into slow mode.
d: [Overage is billed at double the ordinary rate].
d: An open fork gathered <big> supporters in a day.
a: Audit your seats this month.
a: Ask for a price hold in writing.
s: Unpaid team accounts at <C1> {lapse|expire} on <date1>, frozen first and erased after <n1> days.
s: Under a per-core metric the clients of <C2>, <n2> of them polled, {see|report} <pct2> more on their bills.
s: Metered actions with credits that {expire|lapse} in <dur3> {complicate|confound} budgets at customers of <C1>.
s: Bargaining below <money4> ends at <C1>, {costing|depriving} dealers <pct4> of their income.
s: Outcry makes <C1> {retract|drop} the charge made public on <date5>.
s: Teams without a paid plan lose write access to <C1> on <date1>.
s: Counting cores costs customers of <C2> <pct2> more on average, a poll among <n2> suggests.
s: Forecasting usage becomes a chore now that <C1> sells credits which last for <dur3>.
s: Resellers see <pct4> of their earnings go, as <C1> refuses to haggle under <money4>.
s: Angry hosts have made <C1> take back the installation fee of <date5>, too late to restore confidence.

= an alliance of convenience | 4-6 | neutral
t: <C1> and <C2>, {partners|frenemies}
t: <C1> will resell <C2>
t: A joint venture in <T1>
t: Exclusive no longer
t: <C1> opens its marketplace to rivals
t: Shared stack, separate logos
l: [<C1> will offer the models of <C2> inside its office suite], ending <n1> years of exclusivity with another supplier. Administrators can choose per department.
l: Carmaker <C3> and the search company <C1> founded a joint venture for in-car software. [Each holds half, and <C3> contributes <big2> engineers], as well as the factory in <T2>.
l: Banks have agreed on something: [<n3> institutions will operate a common service for fraud scores]. Running it falls to <C4>; the data stay where they are.
l: Former adversaries <C1> and <C5> have connected their identity systems. [Roles defined in one take effect in the other], a project of <dur4> that neither of them charges for.
l: An investment travels in a circle. [<C6> puts <money5> into <C1>, which spends it on servers rented from <C6>], and auditors have asked for a diagram.
d: [Revenue is shared after the first year].
d: Support tickets land with whoever is named on the invoice.
d: [The agreement excludes the public sector].
d: Neither party ruled out a merger.
d: [A technical preview opens <soon>].
d: Lawyers insisted on a clause about poaching.
d: [Customers see both logos in the console].
d: Sales teams will be paid for each other's products.
a: Circles are tidy.
a: Watch the renewal date.
s: Office users of <C1> gain a choice of models from <C2> after <n1> years {tied to|bound to} someone else.
s: Vehicle software is the aim of a firm {shared|owned equally} by <C3> and <C1>, staffed with <big2> specialists.
s: Fraud detection {unites|brings together} <n3> banks on infrastructure run by <C4>.
s: Permissions carry over between <C1> and <C5> {thanks to|after} <dur4> of joint work.
s: Money lent by <C6>, <money5>, {returns|flows back} to it as rent from <C1>.
s: Exclusivity ends after <n1> years, since <C1> adds models of <C2> to its suite.
s: A carmaker, <C3>, sends <big2> engineers into a venture with <C1>.
s: Against fraud, <n3> banks pool their scoring and let <C4> run it.
s: Roles at <C1> now count at <C5> as well, the fruit of <dur4> of effort.
s: Auditors wonder about <money5> that goes from <C6> to <C1> and back.

= a start-up closes, politely | 3-5 | negative
t: <C1> is winding down
t: An honest post-mortem
t: <C1> returns {the rest|what's left} to investors
t: Why we are shutting <P1>
t: Export by <date>
t: Nine lessons from <C1>
l: [<C1> ceases operation on <date1> and hands <pct1> of its capital back to investors]. In the final post its founders blame a market that admired the product and never paid for it.
l: Users of <P2> have until <date2> to download their notebooks. [<C1> publishes the server code so that communities can host it themselves], a courtesy few closures extend.
l: “We solved a problem that had a spreadsheet.” With that sentence, and <n3> others, <H3> closes the books on <C1>: [the company burned <money3> in <small3> years].
l: No buyer could be found for <C1>. [Its last <n4> employees were hired by a customer, which also takes over the hardware], and the office plants went to a school in <T4>.
l: Delivery robots, meal kits, now laundry: [<C1> is the third company of the same founder to fold]. Creditors, owed <money5>, form a small club by now.
d: [Refunds are issued for unused months].
d: Payroll was met to the last day, on which the team insisted.
d: [Data will be erased thirty days after the shutdown].
d: A bridge loan had fallen through in <month>.
d: [Patents are offered under a free licence].
d: The domain continues to redirect to a farewell.
d: [Competitors provide import tools].
d: Customers wrote more kind letters than they had ever bought seats.
a: Download first, mourn later.
a: A graceful ending, as these go.
s: Admired but unpaid for, <C1> {stops|gives up} on <date1>, giving back <pct1> of the funds.
s: Notebook users {can|may} leave <P2> before <date2> or run its opened code themselves.
s: After <small3> years and <money3>, <H3> {concedes|recognises} that <C1> competed with spreadsheets.
s: Remaining staff of <C1>, <n4> people, {find|have} a home with a client.
s: Serial failure: the founder behind <C1> leaves {debts|bills} of <money5> once more.
s: Praise without payment ends <C1>, whose backers recover <pct1>.
s: Notebooks kept in <P2> should be fetched before <date2>, or hosted by volunteers.
s: Beaten by the spreadsheet, <H3> takes stock after <small3> years and <money3>.
s: All <n4> who remained found work with a customer when their firm folded.
s: Creditors wait for <money5> as a founder fails for the third time.

= chairs at the top | 2-4 | neutral
t: <H1> to lead <C1>
t: New {CTO|CFO} at <C1>
t: Interim no more
t: <C1> splits {chair and chief executive|engineering in two}
t: Succession, eventually
t: Out after <n> months
l: [<H1> becomes chief executive of <C1> on <date1>], succeeding a founder who stays on as chair. A former head of logistics at <C2>, the new leader inherits a backlog of broken promises.
l: After only <n2> months, the finance chief of <C1> is leaving “to pursue other interests”. [The audit committee has engaged an outside firm], which the announcement mentions in its last line.
l: [<C1> now has two heads of engineering], one for the product and one for whatever keeps it running. Between them they report <n3> incidents since the split, down by half.
l: Chosen from <big4> applicants, <H4> takes over the foundation behind <L4>. [The search lasted <dur4>], because the bylaws demanded unanimity.
l: A retired chair returns. At <n5>, <H5> is back in the corner office of <C1>: [the shares gained <pct5> on the rumour alone].
d: [The contract runs for three years].
d: The outgoing manager forgoes his bonus.
d: [The post had been vacant since <month>].
d: Colleagues describe an early riser with a taste for whiteboards.
d: [A search for a permanent successor has begun].
d: Activist shareholders had wanted somebody from outside.
d: [The strategy will be presented <soon>].
d: Compensation is tied to retention of customers.
a: Congratulations, condolences.
a: The organigram will follow.
s: Logistics veteran <H1> {heads|directs} <C1> from <date1>, with the founder as chair.
s: A swift exit of the finance chief, <n2> months in, {coincides|goes together} with an external probe at <C1>.
s: Dividing engineering leadership {halved|helped reduce} outages at <C1>, to <n3>.
s: Following <dur4> of searching, <H4> {guides|is to guide} the body that looks after <L4>.
s: Aged <n5>, <H5> resumes command of <C1>, to {applause|approval} on the exchange.
s: Promises made by others await <H1>, in charge of <C1> from <date1>.
s: The books of <C1> are examined by outsiders as its finance chief goes after <n2> months.
s: Two people share engineering at <C1>, and breakdowns have become rarer, <n3> to date.
s: Unanimity took <dur4>, but <H4> now leads the foundation that supports <L4>.
s: Markets like the comeback of <H5>, aged <n5>, and add <pct5> to the price.

= hiring desk | 3-5 | neutral
t: Who is hiring, and for what
t: Salaries: the gap {narrows|widens}
t: {Take-home|Live coding} is dead
t: Interviews with an {assistant|observer}
t: Junior roles, {missing|found}
t: Remote, with an asterisk
l: [Vacancies for platform engineers rose by <pct1>, those for front-end developers fell], according to postings collected by <C1>. Half of them mention a tool that did not exist <dur1> ago.
l: Candidates may now use an assistant in interviews at <C2>. [The company grades how they verify the output], and has replaced puzzles with a broken repository that was abandoned <dur2> ago.
l: Fake applicants are a nuisance with a budget. [<C3> interviewed <n3> persons who turned out to be the same one], and asks finalists to appear in <T3> in person.
l: A cooperative in <T4> publishes everybody's pay, formula included. [Applications doubled within <dur4>], while <n4> members left over the result.
l: Apprenticeships return to software. [<C5> takes on <n5> beginners a year without degrees and pairs each with a mentor], a habit borrowed from the trade of opticians.
d: [Posted ranges are mandatory in a growing list of places].
d: The median process takes <n> weeks and five conversations.
d: [Contract work pays <pct> more and lasts half as long].
d: References are called again, by telephone.
d: [Relocation packages have all but disappeared].
d: Ghosting is practised by both parties.
d: [Nine in ten listings ask for experience with cloud services].
d: Recruiters advise shorter CVs and longer sleep.
a: Open roles are listed at the bottom.
a: Good luck out there.
s: Demand shifts to platform work, up <pct1>, and away from interfaces, {postings at|listings held by} <C1> indicate.
s: Interviewing with AI is {allowed|welcome} at <C2>, where checking counts more than puzzles, in code left lying for <dur2>.
s: Impostors, <n3> guises of one, {oblige|force} <C3> to meet applicants face to face in <T3>.
s: Open salaries {attract|draw} applicants to <T4> but cost the cooperative <n4> members.
s: Training novices by mentoring, <n5> annually, {revives|brings back} apprenticeship at <C5>.
s: Platform skills are wanted, by <pct1> more, and interface skills are not.
s: Instead of riddles, <C2> hands applicants an assistant and code untouched for <dur2>.
s: One impostor wore <n3> names at <C3>, which wants to see people in <T3>.
s: Knowing each other's pay pleased applicants in <T4> and displeased <n4> members.
s: No degree is needed for <n5> trainee posts a year at <C5>.

= market watch in brief | 3-4 | neutral
t: Market watch
t: {Listings|Rates}, ratings and a rumour
t: What moved on {Tuesday|Friday}
t: Numbers of the {week|month}
t: Indices, briefly
t: IPO window: {ajar|closed}
l: [<C1> priced its listing at <price1> a share, the top of the range]. Trading begins on <day>; insiders sell nothing for half a year. <C2> postponed its own by <n1> weeks.
l: Software shares lost <pct2> after a demonstration by <C3>. Whether a chatbot can replace an enterprise ledger is doubtful. [The multiples had been generous], strategists in <T2> say.
l: [Data-centre bonds worth <money3> were placed within <n3> hours]. Buyers included insurers, pension schemes and, to general surprise, a monastery.
l: The rating agency <C4> lowered its verdict on <C5> by <small4> notches. [Leases that do not appear in the balance sheet exceed its debt], the reasoning goes.
l: Card spending on subscriptions stagnates. Households cancel <n5> services for every ten they add, [payments data from <C6> reveal], and news comes first.
d: [Volume was twice the average].
d: A short squeeze is behind part of the move.
d: [The central bank left its rate alone].
d: Options traders expect a swing of <pct> by expiry.
d: [Emerging-market funds recorded inflows].
d: Forecasts by <C> and <C> differ in sign.
d: [Gold rose, for reasons supplied afterwards].
d: The index will be reshuffled on <date>.
a: No advice, only arithmetic.
a: Charts on the web.
s: At <price1> apiece the flotation of <C1> goes {well|smoothly}, while <C2> waits <n1> weeks.
s: One demo by <C3> {wipes|takes} <pct2> off software valuations that were high anyway, say observers in <T2>.
s: Lenders, monks {among them|included}, snapped up <money3> of server-hall debt in <n3> hours.
s: Hidden lease {burdens|obligations} earn <C5> a downgrade of <small4> steps from <C4>.
s: Consumers drop subscriptions, <n5> for every ten new ones, {according to|in figures from} <C6>.
s: Demand lets <C1> charge <price1> a share, whereas <C2> holds back for <n1> weeks.
s: Fear of <C3> costs software makers <pct2>, rightly or not.
s: It took <n3> hours to place <money3> in bonds, partly with a monastery.
s: Off-balance rents make <C4> think less of <C5>, by <small4> notches.
s: News subscriptions go first when households cancel, <n5> for ten new ones, <C6> reports.

= sold to the neighbours | 2-4 | neutral
t: A hardware shop that {outlived|outsold} its rivals
t: How <C1> makes money from {maps|ladders|piano parts}
t: Dull business, {splendid|steady} margin
t: A visit to <C1>
t: The niche called {elevators|cold rooms}
t: Case study ({6|9} minute read)
l: [<C1> sells software to lift inspectors and keeps <pct1> of its revenue as profit]. It has <n1> employees, no sales department, and a manual that customers read for pleasure.
l: Each January the printing works <C2> in <T2> produces every hymnal in the country. [The remaining months are devoted to packaging for medicines], a combination that survived <small2> recessions.
l: A profile of <H3> retraces how a failing cinema chain became a host for surgical training. [Screens are let by the hour to <n3> medical schools], and the popcorn machine stays on.
l: Second-hand lathes are scarce. [<C1> buys them from bankrupt workshops, fits digital controls and exports them to <n4> countries], at margins dealers of new machines envy.
l: What is a mailing list worth? For the trade journal <W5>, [subscriptions bring in <money5> a year from <big5> undertakers], an audience with remarkable loyalty.
d: [Growth was never financed with debt].
d: Meetings take place standing, on Tuesdays, with soup.
d: [The largest customer contributes less than a twentieth of sales].
d: Competitors tried twice and were bought out.
d: [Prices have gone up once in <small> years].
d: Nobody at the firm has a business degree, which they mention unprompted.
d: [Orders are still taken by telephone].
d: An heir is being sought, preferably with calluses.
a: More unglamorous companies, please.
a: We stayed for the soup.
s: Lift inspection is a {lucrative|profitable} corner: <C1> earns <pct1> on sales with a staff of <n1>.
s: Hymn books in winter and drug boxes otherwise carried <C2> through <small2> {slumps|crises}.
s: Empty cinemas now {serve|host} <n3> medical schools, an idea of <H3>.
s: Refitting old machine tools gives <C1> {fine|handsome} returns in <n4> markets.
s: Undertakers, <big5> of them, {sustain|support} <W5> with <money5> annually.
s: No salespeople, a loved manual and <pct1> profit: that is <C1>, serving lift inspectors.
s: Between hymnals, <C2> prints boxes, and so it came through <small2> downturns.
s: Surgeons train where films once ran, as <n3> schools rent screens; <H3> had the idea.
s: Old lathes with new controls find buyers in <n4> countries.
s: Loyal undertakers, <big5> strong, keep the journal <W5> afloat.

= quarrel over a contract | 4-5 | negative
t: <C1> sues its {integrator|landlord}
t: {Late|Wrong}, and invoiced
t: Arbitration: <C1> v. <C2>
t: The ERP that {never went|almost went} live
t: Penalty clause, meet reality
t: <money> for a system nobody uses
l: [<C1> demands <money1> from <C2>, whose logistics system failed on its first morning]. Pallets were addressed to warehouses closed <n1> years earlier.
l: Both claim victory in an arbitration lasting <dur2>. [<C2> has to finish the migration without further payment], and <C1> must stop calling it incompetent in public.
l: A county cancels its payroll project after <money3> and <n3> change requests. [Teachers had received either nothing or double], <C3> counters that specifications kept moving.
l: For want of a signature on page <n4>, [a court released <C4> from its exclusive supply contract with <C5>]. The scanner had skipped the sheet.
l: Uptime was defined without regard to daylight. [<C6> paid no compensation for an outage of <dur5>], since the agreement measured availability over a calendar year.
d: [Experts on either side reached opposite conclusions].
d: The steering committee had met weekly, with amber lights throughout.
d: [A settlement conference is scheduled for <date>].
d: E-mails show doubts long before the go-live.
d: [Liability was capped at the annual fee].
d: Consultants on the project outnumbered users.
d: [Source code is held in escrow].
d: Interest accrues at a rate that cheers only one of them.
a: Define uptime carefully.
a: Scan both sides.
s: Misdirected pallets {prompt|move} <C1> to claim <money1> from <C2>, which relied on addresses <n1> years stale.
s: Unpaid completion for <C2> and silence for <C1> is how <dur2> of arbitration {ends|concludes}.
s: Botched pay {sinks|buries} a county project that took <money3> and <n3> amendments, with <C3> blaming the specification.
s: A missing page, the <n4>th, {frees|liberates} <C4> from its bond with <C5>.
s: Averaged availability {spares|protects} <C6> from paying for <dur5> without service.
s: Wrong addresses on day one are the ground for a <money1> claim by <C1>.
s: Neither side lost: <C2> must finish, <C1> must hush, after <dur2> of talks.
s: Double pay or none ended a county's project after <n3> changes and <money3>.
s: Because sheet <n4> was never scanned, <C4> need not supply <C5> exclusively.
s: An outage of <dur5> goes uncompensated, as the contract of <C6> counts the whole year.

= diary of small trades | 1-2 | neutral | nothing
t: A {plum|stapler} shortage, briefly
t: The office {fish|plant} resigns
t: Overheard in the lift
t: Lost property at <C1>
t: Conference swag, ranked
t: Lunch: a market report
l: Lost property at the headquarters of <C1> held <n1> umbrellas, a saxophone and one wedding dress when it was auctioned on <day>. The dress went to legal.
l: The canteen of <C2> lowered the price of soup by <pct2> and ran out by noon. Economists on the fourth floor call it a demand curve.
l: An intern replied to the whole of <C3>, all <big3> of them, to ask where the stapler was. It has since been returned <small3> times.
l: Prizes for the ugliest trade-fair gift went to a cheese grater with a login. The jury in <T4> examined <n4> objects and kept the socks.
l: A fish in the lobby of <C5> outperformed its fund managers for <dur5> by swimming to the left or to the right. It takes no fee.
d: Human resources declined to comment, smiling.
d: A plaque has been ordered.
d: The saxophone is played on Fridays.
d: Nobody claimed the left glove.
d: Minutes were taken by a plant.
d: The matter will be raised at the next offsite.
a: Back to work.
a: We kept the socks.
s: Umbrellas, <n1> of them, and a bridal gown were {sold|auctioned} at <C1>.
s: What people leave behind at <C1>, <n1> umbrellas included, finds new owners.
s: Cheaper by <pct2>, soup at <C2> was gone before midday.
s: A price experiment in the canteen of <C2>, minus <pct2>, ends in empty pots.
s: A stapler was sought by mail among <big3> colleagues at <C3>.
s: One message to <big3> people brought back more than a stapler, <small3> times over.
s: In <T4> a jury of bad taste inspected <n4> trade-fair presents.
s: Of <n4> giveaways judged in <T4>, only socks found favour.
s: For <dur5> a fish picked {investments|stocks} better than the managers of <C5>.
s: Swimming decides at <C5>, and profitably, over <dur5>.
