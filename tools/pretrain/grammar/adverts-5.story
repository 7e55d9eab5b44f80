= advert book on the nightstand | 0-2 | positive | sponsored
t: The chapter everybody photographs
t: {Dog-eared|Underlined} by <day>
t: What we are reading{| (and who pays for it)}
t: A manual you can take to the bath
t: {Hardback|Paperback}, <n> chapters, one grudge
t: Somebody wrote it down at last
l: Nobody finishes books on distributed systems. This one gets finished: <H5> has squeezed <n1> years of outages into a paperback that <C1> binds, wraps and sends to your door for <price1>.
l: On page <n6> there is a drawing of a queue, and once you have seen it you will never size a thread pool by feel again. The book is called <P1>; <C1> publishes it in <month>; subscribers of <W> pay <price1>.
l: “I wrote the manual I had wanted to be handed on my first day,” <H1> says of <P1>. It comes with exercises, with answers, and, courtesy of <C1>, at <price1> for anybody who writes <code7> on the order.
l: Three colleagues borrowed our copy, one gave it back. Spare yourself the quarrel and let <C1> dispatch <small8> copies of <P1> for <price1>, bookmarks thrown in.
l: Summer reading need not involve a murder. <P1>, new from <C1>, teaches garbage collection through the household of a retired duchess, and costs <price1> with the code <code9>.
d: The first two chapters may be downloaded, no address needed.
d: Printed in <T> on acid-free sheets, with a ribbon.
d: The e-book is included, for trains.
d: Universities receive inspection copies.
d: Reviewers have called it “unreasonably readable”.
d: A second volume follows <soon>.
d: Postage within Europe is on the house until <date>.
d: Signed copies go to the first <n> orders.
d: Errata are printed on a postcard, of which there are already <small>.
d: Reading groups of five or more get a guide for the moderator.
a: {Turn the page.|Read before merging.|No spoilers.}
a: It floats, briefly.
s: <C1> promotes a technical book for <price1>, delivered to the door.
s: In a paid recommendation, readers are urged to order a volume by <C1>.
s: A publisher, <C1>, advertises a paperback on engineering at a reduced rate.
s: This puff for a book praises drawings and prose and names what it goes for.
s: Book promotion paid for by <C1>, dressed as a reading tip.
s: At <price1>, says the sponsor, <P1> teaches engineering with drawings and answers.
s: Buy <P1>, urges <C1>, the house that prints it and paid for this tip.
s: <H5> has put years of outages into a paperback that <C1> would like you to order.
s: A drawing on page <n6> is reason enough to buy <P1>, if one believes <C1>.
s: <P1> is the manual that <H1> once missed; the code <code7> makes it <price1>.
s: <C1> recommends ordering <small8> copies of <P1> at once, lest colleagues quarrel.
s: A duchess explains memory in <P1>, which <C1> sells cheaply with <code9>.

= advert coffee by post | 0-1 | positive | sponsored
t: {Roasted|Ground} on <day>, in your mug by {Thursday|Friday}
t: Who makes the {good|office} coffee?
t: From the hills with {crema|caffeine}
t: Beans that {know|remember} where they grew
t: A {fortnightly|monthly} parcel that smells of mornings
t: Deploy after the second cup
l: High above <T5> grows a bean that tastes of cherries and pencil shavings. <C1> roasts it on {Mondays|Tuesdays}, seals the bag before lunch and charges <price1> a month, delivery and a handwritten card included.
l: Your build takes nine minutes; so does a proper pour-over. Let <C1> take care of the beans, <price1> every {fortnight|month}, with the first bag half off under the code <code6>.
l: Confession of a former instant drinker: it was a parcel from <C1> that did it, sent by a friend from <T7>, and now there is a scale in the kitchen and a spreadsheet about grinding. You may start smaller, for <price1>.
l: Decaf need not taste of regret. <C1> washes the caffeine out with spring water in <T1> and will prove it with a sampler of <small8> bags for <price1>.
l: The growers get <pct9> more than the exchange pays, you get a bag for <price1>, and <C1> gets to sleep at night (it drinks tea).
d: Pause it during holidays with a single tap.
d: Whole bean, filter or espresso: say the word.
d: The bags go on the compost heap.
d: A grinder is yours for <price> with the yearly plan.
d: Each label tells you the altitude, the farmer and the weather at harvest.
d: Orders placed before <date> include a tin.
d: Offices above <n> heads are served by cargo bike in <T>.
d: Awarded a medal in <T>, by judges who spit.
d: If the first one disappoints, keep it and pay nothing.
d: Use <code> for a reader's sampler.
a: {Kettle on.|No oat milk was harmed.|Drink responsibly before code review.}
a: We are on our third.
s: <C1> sells coffee by subscription and tempts newcomers with a cheap first bag.
s: A roaster pays to praise its beans, which come by post from <price1>.
s: Beans from <C1> arrive regularly for <price1>, says this promotional paragraph.
s: An anecdote about good coffee turns out to promote <C1>.
s: The sponsor is a coffee roaster with a mail-order plan.
s: For <price1> readers may taste what <C1> roasts.
s: <C1> wants coffee drinkers to begin with a parcel for <price1>, delivered.
s: Beans grown near <T5> arrive each month, roasted by <C1>, at <price1>.
s: The code <code6> halves the first bag of coffee from <C1>.
s: One parcel converted the writer in <T7>; <C1> would welcome more such cases.
s: <small8> bags of decaf by <C1> can be sampled for <price1>.
s: Farmers are paid <pct9> above the market by <C1>, whose bags one can order here.

= advert insurance for the self-employed | 0-1 | positive | sponsored
t: The day the {laptop met the latte|client sued}
t: Covered{, even on <day>|}
t: {Dropped|Spilled|Sued}? Fine.
t: Freelance, not {fearless|uninsured}
t: What happens if you break production?
t: small print you can {read|sing}
l: One wrong migration and a customer wants <money5> back. With the liability cover by <C1> you forward the nasty email, go for a walk, and let their lawyer answer it, all for <price1> a month.
l: Fall off a ladder and who invoices for you? <C1> pays freelancers from the fourth day of illness, without a medical questionnaire, for <price6> a month.
l: <H7>, who designs icons in <T>, spilled tomato soup over a client's prototype worth <money1>. It is a happy story: she had signed up with <C1> the week before, premium <price1>.
l: An insurance policy that fits on one page? <C1> hired a poet and a lawyer, locked them in a room, and now covers {contractors|studios|translators} from <price1> a month.
l: You encrypt disks, rotate keys and wear a helmet, and yet your income hangs on two wrists; <C1> insures both, typing included, starting at <price9>.
d: Sign in <small> minutes, cancel in one.
d: Claims are settled within <n> working days on average.
d: Worldwide, except, for reasons of the lawyers, on volcanoes.
d: Hardware travels covered, bicycles too.
d: Readers who mention <W> skip the excess in the first year.
d: No call centre. <F1> picks up, or her brother does.
d: Ransom negotiators are on call at night.
d: The policy ends when you want, by text message.
d: Compare it with your present one at the tool below; we will wait.
d: Founded in <year> by a cooperative of ship's carpenters.
a: {Touch wood.|Umbrella not included.|Terms apply; they rhyme.}
a: Not valid for duels.
s: <C1> advertises insurance for freelancers, at <price1> a month.
s: Cover against mishaps, illness or lawsuits is what this paid text offers the self-employed.
s: An insurer, <C1>, woos contractors with short policies and quick payouts.
s: Freelancers are shown a small disaster and then the remedy of <C1>.
s: Paid promotion of a liability policy that promises plain wording.
s: From <price1>, <C1> shoulders the risks that come with working for oneself.
s: For <price1>, <C1> defends freelancers against claims such as one of <money5>.
s: Illness need not ruin a freelancer who pays <C1> <price6> each month.
s: Soup on a prototype troubled <H7> for a minute only, for she was a customer of <C1>.
s: From <price9>, <C1> insures the wrists of those who type.

= advert business account | 0-1 | positive | sponsored
t: Your bank closes at four. {Why?|Ours doesn't.}
t: Receipts, {eaten|sorted}
t: A card for {every|each} subscription
t: Money that {moves at night|files itself}
t: {Month-end|VAT} before breakfast
t: Goodbye, shoebox
l: There is a shoebox under your desk, and <C1> would like to set it free. Photograph the receipts, or don't; the account at <price5> a month finds them in your inbox and pairs them with the card.
l: Open a business account over lunch: passport, selfie, soup. <C1> gives you a number before dessert and <pct6> on whatever lies idle.
l: Ever paid <small> times for the same tool? Cards from <C1> can be tied to one supplier, capped to the cent and shredded with a tap, and the first <n7> are free.
l: Sending <money1> to <T8> used to take four days and a fax. Through <C1> it arrives before the kettle boils, at the rate you see on the news, for <price1> flat.
l: Founders, a question from <C1>: when did you last look at your cash without flinching? Its forecast reads your invoices, knows your payroll and tells you, kindly, on {Mondays|Fridays}; the plan starts at <price9>.
d: Deposits are protected up to the statutory limit.
d: Accountants log in with their own key.
d: Exports to <tech> and to whatever your tax adviser likes.
d: Welcome bonus of <price> for accounts opened by <date>.
d: A human answers by chat within <small> minutes.
d: Cashback on cloud bills: <pct>.
d: Invoices go out in <n> languages.
d: Nobody will try to sell you a mortgage.
d: Join <big> companies that switched this year.
d: The card is made of recycled fishing nets.
a: {Capital at risk of being boring.|Queue-free since <year>.|Bring your own pen.}
a: Fees are listed on one page. Really.
s: <C1> promotes a business account that sorts receipts and pays interest.
s: Banking without branches is advertised to founders, with cards and forecasts by <C1>.
s: A financial sponsor, <C1>, courts small firms with low fees.
s: This is an advertisement for an online bank, phrased as advice on receipts.
s: Start-ups are invited to move their money to <C1>.
s: <C1> trusts that chaos with receipts will make companies change banks.
s: <C1> matches receipts with payments in an account for <price5> a month.
s: <C1> opens company accounts over lunch and pays <pct6> on deposits.
s: <n7> cards that cannot be overcharged are free at <C1>.
s: Transfers to <T8> by <C1> are quick and go for a flat <price1>.
s: Every week <C1> predicts how long the cash will last, for <price9>.

= advert refurbished servers | 0-2 | positive | sponsored
t: Pre-loved {iron|racks}
t: <n> cores, one careful owner
t: Ex-bank, {never raced|dusted weekly}
t: Second spring for {servers|switches}
t: The basement you could {afford|hide in a cupboard}
t: clearance: everything with a fan
l: A bank in <T5> renews its racks every three years whether they need it or not; <C1> waits at the back door. Dual sockets, <n1> cores, tested for two days, from <price1>.
l: Under the stairs, between hoover and wellingtons, hums a cluster worth <price6> altogether. Parts, rails and the missing screw came from <C1>, which refurbishes hardware in <T1>.
l: New memory is sold out until next year. <C1> has <big7> modules pulled from retired machines, checked one by one, with <n1> years of guarantee.
l: Switches! Forty-eight ports, firmware wiped, fans replaced by quiet ones. <C1> is clearing the shelves of its hall in <T1> and takes <pct1> off with the code <code8>.
l: Buying used is a gamble, unless the seller runs a burn-in of <n9> hours, films it, and sends you the film. That seller is <C1>.
d: Pick up in <T> or have a pallet sent.
d: Rails included, which you will come to appreciate.
d: Disks are shredded, certificates attached.
d: Your own old gear is welcome in exchange.
d: Schools pay a tenth less.
d: Each unit carries a sheet with its electricity draw, idle and busy.
d: No reserve, no auction, no nonsense.
d: The configurator warns you when parts do not fit.
d: Return within <n> days, no reason needed.
d: Dogs welcome in the showroom.
a: {Mind your back when lifting.|It has seen things.|Fan noise sold separately.}
a: Bring a van.
s: Used servers with a guarantee are on offer from <C1>.
s: <C1> pays for this praise of refurbished racks, memory and switches.
s: Thrifty tinkerers are pointed to second-hand hardware at <C1>.
s: An advertisement by <C1> for reconditioned equipment, complete with burn-in and warranty.
s: The dealer <C1> advertises hardware with one previous owner.
s: Bargain hunters can have tested machinery from <T1> through the sponsor <C1>.
s: Servers that a bank in <T5> no longer wanted are sold by <C1> with <n1> cores.
s: A whole cluster for <price6> is possible with used parts from <C1>.
s: <C1> has <big7> used memory modules to sell, guaranteed and tested.
s: With <code8>, quiet used switches go for <pct1> less at <C1>.
s: Used gear from <C1> has endured <n9> hours under load, on film.

= advert conference in disguise | 0-2 | positive | sponsored
t: {Four|Three} hundred engineers in a {brewery|tram depot}
t: Why everyone will be there {in autumn|again}
t: No keynotes, {no lanyards|plenty of soup}
t: The hallway track, {with a building around it|extended}
t: Talks that fit between two {trams|coffees}
t: Meet the person behind {your favourite commit|the outage}
l: Something odd happens every <month5> in <T1>: for three days, the city's {tram depot|salt warehouse|velodrome} fills with engineers who talk about nothing but what went wrong. <C1> runs it, and passes start at <price1>.
l: Conferences are best in the corridor, so <C1> has done away with the halls. Come to <T6> in <month1>, sit on a crate, and argue about caching with whoever wrote the cache; <price1> buys bread and board.
l: You have read the post-mortem of <H7>. Hear what was left out, live in <T1>, at a gathering that <C1> organises for <n1> practitioners who promise not to record it.
l: Half of the tickets to <C1>'s summit in <T8> are gone, and the programme has not even been printed. Perhaps because last year somebody soldered on stage; perhaps because <price1> includes the train.
l: Bring a laptop that you do not love. At the <P1> days in <T1>, hosted by <C1>, attackers and defenders share a room, a network and, at midnight, a goulash, for <price9>.
d: Child care is free, and booked by the hour.
d: Speakers include <H2> and <H3>.
d: Submit a lightning talk by <date>; five minutes, a bell, mercy.
d: Groups of four travel at the rate for three.
d: Use <code> for a tenth off the workshop day.
d: Hotels nearby hold rooms until <date>.
d: Captions are typed by a human being.
d: Evening programme: <C2> opens its cellar.
d: No sales pitches, this one excepted.
d: Scholarships cover travel for <n> students.
a: {See you by the soup.|Earplugs at the door.|Mind the rails.}
a: The after-party ends at ten, out of respect for the speakers.
s: <C1> advertises a gathering for engineers in <T1>, with passes on sale now.
s: What sounds like a travel diary is a paid invitation to a conference.
s: Tickets for an event by <C1> are promoted with soup, trains and corridor talk.
s: A meeting in <T1> seeks participants; its organiser <C1> paid for the paragraph.
s: Sponsored invitation to spend some days in <T1> discussing failures.
s: For <price1> one may join the gathering that <C1> holds in <T1>.
s: Each <month5>, <C1> assembles engineers in <T1> to speak of what went wrong.
s: A conference that is all corridor takes place in <T6>, organised by <C1>.
s: In <T1>, <H7> tells a small circle what the official account of the outage withheld.
s: Passes for <C1>'s summit in <T8>, railway fare included, are going for <price1>.
s: Attack and defence are practised for <price9> at the <P1> days in <T1>.

= advert database as war story | 1-2 | positive | sponsored
t: The index that wasn't there
t: <clock>, and the {disk|table} was full
t: {Forty|Ninety} million rows walk into a {bar|query}
t: How <C2> stopped {sharding|paging <F1>}
t: A table too {wide|tall}
t: What we would tell our younger schema
l: At <clock5> the orders table of <C2> stopped accepting orders. What saved the weekend was a copy that had been humming along in <C1>'s managed database for <n1> days, unnoticed, up to date, <price1> a month.
l: Sharding is a fine way to spend a year. <C2> spent an afternoon instead, moved <big6> rows to <P1> by <C1>, and went swimming; new accounts get <price1> in credit.
l: An honest graph: on the left, queries at <C2> before the move to <P1>; on the right, a flat line. <C1> paid us to show it to you and to mention the free tier of <n7> gigabytes.
l: The query planner is not your enemy, although it behaves like one after midnight. <C1>'s <P1> confesses, in sentences, why it chose the slow path, and suggests <n8> indexes before you have finished swearing.
l: Branch your database like your code: <C1> clones <big9> rows in the time it takes to say so, passes you a connection string, and forgets the copy when the pull request closes.
d: Wire-compatible with <tech>, extensions included.
d: Point-in-time restore to any second of the last <n> days.
d: Leave whenever you like; the dump is a single command.
d: Idle branches sleep and are free of charge.
d: Regions in <T> and <T>, and one you would not expect.
d: Support is staffed by former administrators with scars.
d: The benchmark suite is public; run it against your own data.
d: Credits are valid until <date> with <code>.
d: “It was dull, in the best sense,” says <H1>.
d: Migration help costs nothing for the first <n> teams.
a: {Explain analyse responsibly.|Vacuum included.|Your rows will thank you.}
a: The swimming pool was unavailable for comment.
s: <C1> advertises a managed database through the tale of somebody else's night shift.
s: A near disaster serves to recommend the hosted database of <C1>.
s: Readers are nudged to try a database by <C1>, with free branches or credit.
s: The paragraph looks like a post-mortem and ends in an invitation to <C1>.
s: Paid item for a database service that promises dull nights.
s: <C2>'s rescue by <C1> is recounted to win further database customers.
s: <P1> is the managed database that <C1> would like readers to adopt.
s: A replica at <C1> rescued the shop of <C2> at <clock5>.
s: Instead of splitting <big6> rows, <C2> moved them to <P1>, an advertised service.
s: <C1> paid for a graph in favour of <P1>, which is free up to <n7> gigabytes.
s: <P1> puts queries into plain words and proposes <n8> indexes.
s: Copies of <big9> rows come and go with each pull request at <C1>.

= advert opinion column that sells | 0-2 | positive | sponsored
t: Dashboards are {theatre|wallpaper}
t: An unpopular opinion about {alerts|logs}
t: {In defence|In praise} of fewer graphs
t: We counted your alerts
t: You don't have an observability problem
t: {Opinion|Column}: stop watching
l: Most alerts are gossip. I have come to believe that a team needs {three|four} of them, and so has <C1>, whose product deletes the others for <price5> a month (full disclosure: they pay for this column).
l: Every company buys a monitoring tool, then a tool that monitors the bill. It needn't be so, thinks <C1>, which charges <price6> whatever you send, and sends you a cake when you send less.
l: Permit me a heresy: logs are for machines. <C1> lets <P7> read them, and I get one sentence at <clock>, over porridge; it has been right <n1> times out of <n1>.
l: What would you see if you looked at only one chart a day? <C1> thinks it knows which, and will show you for <n8> weeks without asking for a card.
l: My colleagues used to mute the channel; now they read it, since <C1> merges <big9> warnings into a single note with the likely culprit underlined.
d: Works with OpenTelemetry, sulks at nothing.
d: Set it up before the stand-up, see something after.
d: Data stays in <T>, under lock, key and <tech>.
d: It lapses by itself; nobody will ring you.
d: Founders get a year for the price of a pizza.
d: Readers of <W> use <code>.
d: A guided tour takes <small> minutes.
d: Teams at <C2> and <C3> switched off <pct> of their rules.
d: Every deleted alert can be restored, though nobody has asked.
d: On-call staff report longer sleep and better jokes.
a: {Opinions are bought.|Mute with pride.|Look out of the window instead.}
a: Comments are open, as is the bar.
s: Under the guise of an opinion, <C1> advertises its monitoring product.
s: A columnist, paid by <C1>, argues for fewer alerts and names a remedy.
s: Observability fatigue is diagnosed here, and <C1> has the cure for sale.
s: The writer's views on dashboards were bought by <C1>, as is admitted.
s: Sponsored column about alert noise, closing with free weeks.
s: <C1> rents a column to rail against noisy alerts, free weeks included.
s: Three or four alerts must do, and <C1> removes the surplus for <price5>.
s: <C1> bills monitoring at a flat <price6>, unlike tools that are paid by volume.
s: <P7> boils logs down to one morning sentence, in an ad by <C1>.
s: For <n8> weeks, anybody may look at the single chart that <C1> picks.
s: <C1> condenses <big9> warnings into one message that names a suspect.

= advert night train and remote work | 0-1 | positive | sponsored
t: Wake up {elsewhere|by the sea}
t: The {sleeper|ferry} to somewhere with {figs|fjords}
t: Work from a {lighthouse|vineyard}, bill from there
t: Departure <clock>, arrival: {breakfast|sea view}
t: An office with {waves|goats}
t: slow travel, quick Wi-Fi
l: Board after dinner, bolt the door, and let <C1> carry you to <T5> while somebody else does the driving; a private cabin goes for <price1>, coffee and a bread roll included.
l: The meeting was at nine, the goats came by at ten. <C1> rents out farmhouses near <T6> with fibre, two desks and a stove, <price1> a week outside the season.
l: Take the train to your next conference. <C1> books all legs, through <small7> countries, on one ticket for <price1>, and rebooks you when the connection in <T1> is missed.
l: Pack light: <C1> has a co-working boat on the canals around <T1>, <n8> berths, one printer, no motor noise after six, and the first day costs <price1>.
l: It rained in our street for <n9> days. So we looked at the pictures that <C1> had sent us of <T1>, and now you must, too; <price1> all in, until <date1>.
d: Bicycles ride along free of charge.
d: Dogs need a ticket and a reason.
d: Speed is measured weekly and printed on the fridge.
d: Cancel up to <small> days before.
d: Reserve with <code> and the upper berth is half off.
d: Carbon per trip: about as much as a cheeseburger.
d: Families get a compartment to themselves.
d: The cook bakes on {Sundays|Wednesdays}.
d: A deposit of <price> holds your dates.
d: Seats face each other, which some call a feature.
a: {Mind the step.|Bring slippers.|Window seats are finite.}
a: The goat is called Kernel.
s: <C1> advertises journeys or stays in <T1> for those who can work anywhere.
s: Travel by rail, boat or farmhouse is sold here, from <price1>.
s: An operator, <C1>, invites tired desk workers to <T1>.
s: The sponsor of this dreamy paragraph wants readers to book a trip to <T1>.
s: Holiday promotion by <C1>, aimed at remote workers.
s: At <price1>, a change of scenery near <T1> is dangled before desk workers by <C1>.
s: A night in a private cabin to <T5> goes for <price1> at <C1>.
s: Farmhouses near <T6> with fibre and goats are let by <C1>.
s: <C1> strings together train rides through <small7> countries on one ticket.
s: <n8> berths on a boat around <T1> await those who want to work afloat.
s: Rain for <n9> days moved the sponsor <C1> to show pictures of <T1>.

= advert language lessons | 0-1 | positive | sponsored
t: Order {soup|stroopwafels} like a local
t: Say it {in|with} {Finnish|Portuguese|Korean}
t: Ten minutes, {one verb|no owl}
t: The word for “{deadlock|yak}” in <small> languages
t: Your team speaks {nine|eleven} languages, none of them yours
t: mumble no more
l: She understood every line of the pull request and not one joke at lunch. With <C1>, <H1> learned enough Danish in <n5> weeks to be rude back; lessons are <price1> each.
l: Forget flash cards: <C1> rings you up at a time of your choosing, and a patient native speaker from <T6> asks how your day was, for <price1> a month.
l: There is a verb in Polish that means “to fix it while nobody looks”. You could know it by Friday, because <C1> sends one word, one story and one recording a day, free for the first <n7> weeks.
l: Moving to <T1>? The forms are easy, the neighbours are hard. <C1> prepares engineers for both in evening courses of <n8> sessions, <price1> altogether.
l: “My accent is a feature,” we used to say. Then <C1> played us a recording of ourselves. The coach costs <price9> and keeps a straight face.
d: Groups never exceed <small>.
d: Employers can claim it back in most countries.
d: Homework is optional, shame is not.
d: Take a placement quiz of <n> questions.
d: Teachers set their own hours and get <pct> of the fee.
d: Unused lessons roll over.
d: There is a course on swearing, for adults.
d: Enter <code> before <date> and a friend learns along.
d: Grammar is explained with diagrams, which you will like.
d: Available in <n> languages and two dialects.
a: {Bonne chance.|Repeat after us.|Ni!}
a: Pronunciation of this newsletter not guaranteed.
s: <C1> advertises language lessons for engineers who work abroad.
s: Whether for banter or for bureaucracy, <C1> would like to coach you.
s: Tutoring in foreign tongues is on sale at <C1>, with a cheap start.
s: The language school <C1> pays to reach homesick programmers.
s: Paid text inviting readers to pick up another language.
s: Engineers bound for <T1> hear how <C1> will loosen their tongues.
s: Speak up sooner: <C1> teaches languages for <price1>, as its advert has it.
s: <n5> weeks of lessons at <C1> gave <H1> the Danish to answer back.
s: Native speakers from <T6> telephone pupils of <C1> to chat.
s: A word a day from <C1> is free for <n7> weeks, Polish among them.
s: <n8> evenings at <C1> prepare engineers for life in <T1>.
s: A pronunciation coach at <C1> costs <price9>.

= advert chairs, glasses and posture | 0-1 | positive | sponsored
t: Your neck, {ten years from now|an intervention}
t: {Sit|Stand|Slouch} well
t: A chair with {nothing|next to nothing} to say
t: Squinting at <hw>?
t: The {stool|lamp} of the week
t: for those about to sit
l: You have refactored everything except the seat you do it on. The chair by <C1> was drawn with <n5> physiotherapists, assembles with one key and costs <price1>, half of what the famous one does.
l: Screens sit at arm's length, reading glasses are ground for books, and you crane like a heron in between. <C1> makes lenses for precisely that distance, <price6>, eye examination by post.
l: A lamp that imitates the sky over <T7>: pale at nine, golden at six. <C1> wants <price1> for it and will take it back within <n1> days if winter wins.
l: Wrists hurt? Split the keyboard, <C1> says, tilt the halves, and give it a fortnight of typos; the kit is <price1> with the code <code8>.
l: We have sat on it since {Tuesday|the weekend}, all of us, in turn. The wobble stool from <C1> is silly, sturdy, beech, and <price9>.
d: Spare parts for <n> years, screws included.
d: Made in <T>, sent flat.
d: Company orders above <n> pieces are invoiced.
d: The fabric was once <big> bottles.
d: Choose from moss, slate and a regrettable orange.
d: The manual has no words and needs none.
d: Try it at home for a hundred days.
d: An occupational doctor answers questions on {Thursdays|Mondays}.
d: Returns are fetched by somebody strong.
d: Weight: <small> kilograms; cat hair: visible.
a: {Unclench your jaw.|Shoulders down.|Stand up now and then.}
a: It does not connect to anything.
s: <C1> advertises furniture or glasses that spare desk workers some pain.
s: Sore necks and wrists are the hook for a product by <C1> at <price1>.
s: An ergonomic gadget is sold here, with a generous period for returns.
s: For <price1>, <C1> promises better posture to those who type all day.
s: A paid paragraph on aches that <C1> promises to ease.
s: <C1> wants <price1> for something that is kinder to necks, eyes or wrists.
s: <n5> physiotherapists had a say in the chair that <C1> sells for <price1>.
s: Glasses ground for screen distance are sold by <C1> at <price6>.
s: A lamp by <C1> follows the light of <T7> through the day.
s: The code <code8> makes a split keyboard by <C1> cheaper.
s: A wobbly beech stool from <C1> has satisfied every backside here, at <price9>.

= advert code review assistant | 1-2 | positive | sponsored
t: A reviewer who {never|seldom} sighs
t: LGTM{, said nobody|?}
t: Merge before {lunch|the meeting}
t: <P1> read your diff
t: The nitpicks, {outsourced|automated}
t: <n> comments, all polite
l: Your pull request has been waiting since {Tuesday|Monday} because the one person who knows that module is on a beach. <P1>, by <C1>, knows it as well, has read the tests, and charges <price5> per seat.
l: Good reviewers ask why. <C1> trained <P1> on <big6> threads in which somebody did, and it found <n1> real defects in our own repository before we had paid a cent.
l: We were sceptical, and <C1> knew it, so they let <P1> loose on a commit that we had broken on purpose in <small> places. It found them all, plus one; <n7> free days for everybody else.
l: Style quarrels end friendships. Delegate them: <P1> formats, <C1> apologises, you merge, for <price8> a month and repository.
l: If a change touches payments, <P1> insists on a test; if it touches text, it checks the apostrophes. <C1> gives open-source maintainers the lot free, all others pay <price9>.
d: Installs as an app on the forge of your choice.
d: Your code is neither kept nor used for training.
d: Comments can be answered, and it concedes when wrong.
d: Understands <tech>, <tech> and your in-house dialect.
d: Rules live in a file next to the code.
d: Runs on your own hardware on request.
d: Teams at <C2> merge <pct> sooner.
d: Redeem <code> by <date> for an extra month.
d: A summary for managers is one click away, and mercifully short.
d: It never writes “nit:”.
a: {Approved.|Two thumbs, no emoji.|Squash and enjoy.}
a: The deliberate bug stays in there, for science.
s: <C1> advertises <P1>, an assistant that reviews code and asks for tests.
s: Teams who wait for reviewers are offered a go at <P1>.
s: The maker of <P1> paid for this praise of machine-read diffs.
s: Sponsored pitch for software that comments on pull requests.
s: <P1> reads pull requests so that colleagues need not, says its maker <C1>.
s: <C1> lets <P1> review code while colleagues are away, at <price5> a seat.
s: Trained on <big6> discussions, <P1> asks why, and finds defects.
s: <n7> days of free use are on offer after <P1> had spotted every planted fault.
s: Peace over code style goes for <price8> a month with <P1>.
s: Maintainers of free software use <P1> for nothing; others pay <C1> <price9>.

= advert salary survey with a motive | 0-2 | positive | sponsored
t: What does a {platform|firmware} engineer earn in <T1>?
t: You are {probably|perhaps} underpaid
t: So much a day, they said
t: The {envelope|number} on the table
t: Ask for more{, politely|}
t: pay: the chart nobody shows you
l: In <T1> the median senior engineer now makes <pct5> more than two years ago, according to <big1> contracts that <C1>, a recruiter, has seen. Is yours among them? The recruiter would be glad to tell you.
l: “I had no idea,” <H6> confided, having been hired away to <T1> for <pct1> more. It took one profile, two calls, and <C1>, who are paid by the employer and, today, for this paragraph.
l: Contractors in <T1> charge <price7> a day on average, and those represented by <C1> a tenth on top, which covers the agent, the lawyer and the coffee.
l: Fill in <n8> questions about your job, anonymously, and <C1> sends back a chart: you are the dot. Some dots in <T1> have since moved.
l: Interviews are a skill like juggling. <C1> rehearses them with you, camera off, by video from <T1>; the hour costs <price9>, the second one nothing if you got the offer.
d: Nobody learns your name until you say so.
d: Openings include <n> four-day weeks.
d: Employers such as <C2> and <C3> publish the range up front.
d: Candidates pay nothing, ever.
d: The full chart is a PDF of <small> pages.
d: A former hiring manager reads every application.
d: Remote vacancies are marked with a hammock.
d: Register by <date> for the autumn round.
d: Negotiation scripts are included, with pauses.
d: Visa paperwork is handled by somebody who enjoys it.
a: {Knowledge is leverage.|Breathe, then name the sum.|Print it for your boss.}
a: The dot waves.
s: Salary statistics from <T1> introduce the recruiting service of <C1>.
s: <C1> lures engineers with pay comparisons and a discreet profile.
s: A recruiter uses a survey to advertise itself to the underpaid.
s: Figures about earnings in <T1> are supplied by <C1>, which would like to place you.
s: Advertisement for career advice, wrapped in averages about pay.
s: Pay in <T1> is up by <pct1>, reckons <C1>, which lives off those who move.
s: Pay in <T1> has gone up by <pct5>, if one trusts a recruiter's sample.
s: <H6> found better pay in <T1> by way of <C1>, which advertises here.
s: Contractors in <T1> earn <price7> daily, and more if <C1> negotiates.
s: <n8> questions, and <C1> shows respondents in <T1> where their salary stands.
s: Mock interviews with <C1> can be had for <price9> an hour.

= advert prototype circuit boards | 0-2 | positive | sponsored
t: Boards by {Thursday|Friday}
t: From gerbers to {green|purple} in <small> days
t: Five boards, {free|one stamp}
t: Solder {less|nothing}
t: Your schematic, {in copper|populated}
t: the factory that answers email
l: Upload tonight, solder on {Friday|Saturday}. <C1> etches prototypes in <T1>, four layers, any colour that is green, five pieces for <price5>.
l: Tiny parts, shaky fingers: <C1> populates your board, down to grains you cannot see, from <price6> including the stencil, and takes a photograph before it leaves <T1>.
l: An enclosure at last. <C1> mills aluminium from your drawing within <small7> days, and the first one costs <price1> for subscribers who quote <code1>.
l: Somebody at <C1> looked at our layout, rang from <T1>, and asked whether pin <n> was really meant to be grounded. It was not. Such phone calls are included in the sum, <price8> for a small run.
l: Certification frightened us, too. For <price9>, <C1> puts your gadget into its chamber in <T1>, measures what it radiates, and tells you which ferrite to add.
d: Quotes appear while you drag the file.
d: Impedance control at no surcharge this month.
d: Lead-free, of course.
d: Components from <C2> are on the shelf.
d: First order <pct> off until <date>.
d: Student clubs get their panels sponsored.
d: The rejects become coasters.
d: Express courier to <T> and beyond.
d: Design rules are published, and short.
d: Runs from <small> to ten thousand.
a: {Check your footprints.|Purple costs extra.|Smells of flux and progress.}
a: Our coaster collection is complete.
s: <C1> promotes quick prototypes for electronics, from <price1>.
s: Circuit boards, assembly or housings from <T1> are offered in this paid notice.
s: Makers are addressed by <C1>, a service that fabricates small runs.
s: The workshop <C1> advertises boards within days.
s: Prototype boards from <T1> come within days, five for <price5>.
s: Fiddly assembly is done in <T1> by <C1>, from <price6>.
s: <C1> mills housings in <small7> days and gives readers a lower rate.
s: <C1> phones customers about suspicious pins before it etches, from <price8>.
s: In <T1>, <C1> tests gadgets for emissions and advises on cures, at <price9>.

= advert signature and contract service | 0-1 | positive | sponsored
t: {Sign|Initial} here, from the {bus|bath}
t: Contracts without the {toner|notary}
t: The last printer has left the building
t: NDA? {Done|Thirty seconds}
t: Ink is for tattoos
t: clause <n>, in plain English
l: Our printer died in <month5> and nobody has noticed. Contracts are signed through <C1> these days, legally sound in <n1> countries, <price1> a month for as much signing as you can stand.
l: Clause <n> had been copied from contract to contract since <year>, and nobody knew what it did. The reading assistant of <C1> did: nothing good. An inspection costs <price6>.
l: A lawyer by the hour, or <C1> by the month? For <price7> you can ask about terms, trade marks and that odd envelope from <T1>, and a qualified person answers before evening.
l: <H1> signed a round of <money8> on a camping ground with a thumb, because all papers of the company live with <C1>.
l: Registering a trade mark takes an afternoon with <C1>, which searches the registers of <n9> countries, fills in the forms, and bills <price1> once, not yearly.
d: Templates are drafted by lawyers and proofread by their children.
d: Reminders go out politely, then firmly.
d: Archives are kept in <T>, twice.
d: Works from within <tech>.
d: Start-ups below <n> employees pay half.
d: Audit trails satisfy even <G>.
d: The first three documents are free.
d: Quote <code> until <date>.
d: Counterparties need no account.
d: Switching from another provider takes a single import.
a: {Read before signing.|Witness not required.|Toner prices remain absurd.}
a: The printer now holds up a plant.
s: <C1> advertises digital signatures or legal help by the month.
s: Paperwork is mocked, and a remedy by <C1> at <price1> is recommended.
s: A legal service pays to tell start-ups how simple contracts can be.
s: With an anecdote on printers, <C1> sells its signing platform.
s: Founders are invited to move their contracts to <C1>.
s: From <price1>, <C1> takes contracts, clauses or trade marks off a founder's desk.
s: Since <month5> the author signs everything with <C1> and misses no printer.
s: An inherited clause proved useless, as <C1>'s reading tool finds out for <price6>.
s: A subscription to legal advice is sold by <C1> for <price7> a month.
s: <H1> signed papers worth <money8> outdoors, with the help of <C1>.
s: <C1> searches registers in <n9> countries and files trade marks for one payment.

= advert bicycles, bags and gifts | 0-1 | positive | sponsored
t: {A present|Something} for the one who {has a server|reads RFCs}
t: Rain? {What rain|Bring it}
t: The bag with <n> pockets
t: {Folds|Unfolds} in <small> seconds
t: {Socks|Mugs|Kites} for grown-ups
t: last orders before <date1>
l: It folds while you say “mind the doors”, weighs less than your laptop bag, and <C1> welds it in <T5> out of steel tube; the commuter model rolls off at <price1>.
l: For the aunt who knits, the nephew who solders, the flatmate who has given up on both: <C1> packs surprise parcels by temperament, <price6> each, ribbons on request.
l: A rucksack ought to open flat, stand upright and shut up. The one by <C1> does, costs <price7>, and comes in tarpaulin that has crossed the Alps on a lorry.
l: Watches used to tick. <C1> makes one to this day, with <n8> wheels, a window at the back and no charger; <price1> until <date1>.
l: Somebody in your life deserves a globe with the undersea cables on it. <C1> prints them in <T9>, thirty centimetres, <price1>, lit from within.
d: Engraving is free up to <small> letters.
d: Guaranteed for <n> years, rust included.
d: Gift wrap is an old map.
d: Order by <date1> for arrival before the holidays.
d: Visit the workshop in <T> on {Saturdays|Fridays}.
d: Every purchase plants nothing, but the heating is solar.
d: Enter <code> for <pct> off.
d: Exchanges are painless, the family discussion is yours.
d: Only <n> were made.
d: Vouchers come as a postcard.
a: {Unwrap gently.|Batteries: none.|We bought two.}
a: The nephew approved.
s: <C1> advertises a present or travel companion at <price1>.
s: A sturdy object by <C1> is praised at length and offered for sale.
s: Gift ideas, paid for by <C1>, open this issue.
s: The maker <C1> recommends its own wares, with engraving.
s: Readers short of presents are directed to <C1>.
s: <price1> buys a handsome object from <C1>, if this advertisement is to be believed.
s: Order from <C1> before <date1> and the present arrives in time, readers learn.
s: A light folding bicycle from <T5> is advertised by <C1> at <price1>.
s: Parcels matched to the recipient's temper are packed by <C1> for <price6>.
s: <C1> makes a rucksack from lorry tarpaulin, for <price7>.
s: A mechanical watch with <n8> wheels, by <C1>, needs no charger.
s: Globes with undersea cables are printed by <C1> in <T9>.

= advert accounting of cloud spend | 0-2 | positive | sponsored
t: Your {cloud|token} bill, {shaved|translated}
t: Who left the {cluster|lights} on?
t: {Thousands|A fortune}, for nothing
t: The intern's {snapshot|experiment} from <year>
t: Zombies in <T>
t: {Cheaper|Smaller} by the weekend
l: In an account that everybody had forgotten, <C2> was paying <money5> a year for snapshots of a database that no longer exists. <C1> found it in <small> minutes and keeps a tenth of whatever it saves you.
l: Tokens, gigabytes, requests, seconds: invoices by cloud vendors read like a shopping list in Martian. <C1> translates them, team by team, and the first audit is free of charge.
l: Machines at night, machines at weekends, machines of a project called “test-final-2”. <C1> switches them off, asks later, and lowers the bill by <pct7> on average.
l: Reserved or on demand? <C1> gambles for you: it buys the commitments, bears the risk, and passes on <pct8>.
l: The finance director asked what “egress” was. Nobody laughed. Since then <C1> sends her a page a week with <n9> lines and no acronyms, for <price1>.
d: Read-only access suffices.
d: Works with the three large ones and four small ones.
d: If nothing is saved, nothing is owed.
d: Book a session of <small> minutes; bring an invoice.
d: Engineers see the damage of a change before they merge it.
d: Budgets can bark, bite or merely whine.
d: “We paid for the party out of it,” says <H1>.
d: Readers' credits end on <date>.
d: Charts export to <tech>.
d: Zombies are named and buried with honours.
a: {Lights off.|Every penny has a tag.|Check the snapshots.}
a: The intern is now a director.
s: <C1> proposes to shrink cloud bills and keeps a slice.
s: Forgotten machines and snapshots are the bait in this advertisement by <C1>.
s: Cost control for cloud accounts is promoted, first audit free.
s: A consultant for invoices, <C1>, seeks customers with tales of waste.
s: Sponsored advice on wasteful accounts ends at the door of <C1>.
s: <C2> saved <money5> a year once <C1> found its forgotten snapshots.
s: Sleeping machines are switched off by <C1>, for a bill <pct7> lower.
s: <C1> takes over the gamble on reservations and returns <pct8>.
s: <n9> lines a week from <C1> demystify hosting bills for a finance director.

= advert classified column | 0-1 | positive | sponsored
t: {Classifieds|Small ads}
t: Wanted, found, {for sale|to let}
t: Pinned to the {noticeboard|fridge}
t: From our {supporters|notice page}
t: {Five|Four} lines each
t: The pinboard
l: TO LET: <n5> desks by the river in <T1>, strong tea, weak puns, <price1> a month. Ask for <F1> at <C1>.
l: FOR SALE – Oscilloscopes, one owner, from <price6>. <C1>, <T1>, bring cash and a trolley. · WANTED – Night owl for support desk, apply to <C2>.
l: <C1> seeks a Haskell programmer who also sails; office in <T1>, berth included. • <C2> will frame your rejected patents for <price7>.
l: Lost your documentation? <C1> writes it for you, <price8> per thousand words, jokes extra. Samples from <T1> on request.
l: Piano lessons for developers (<C1>, <T9>), <price1> an hour, no scales before noon. · Beehives hosted on your roof: <C2> does the stinging bits.
d: Lines in this column can be had for <price>; write to us.
d: <C3>: domain names with a past, discreetly.
d: Choir of engineers has room for basses.
d: Flat swap: <T> against anything with a balcony.
d: Old modems fetched, at no charge, by <C>.
d: Proofreader, merciless, <n> cents a line.
d: Tutor in statistics, patient, remote.
d: Kittens, house-trained, one called Segfault.
d: Replies go to a numbered envelope at <W>.
d: Bookbinding weekend, <date>, aprons provided.
a: {Kittens are gone.|Prices by the line.|Next column on <date>.}
a: We accept rhymes.
s: Small ads by <C1> and others offer desks, lessons, gadgets and jobs.
s: A column of paid classifieds, headed by <C1> from <T1>.
s: Short notices for sale or hire, none of them news.
s: Several advertisers, among them <C1>, take a few lines each.
s: Readers may rent, learn or buy things through the pinboard kept by <C1>.
s: In <T1>, <C1> has something to let or sell for <price1>; others join in.
s: <n5> desks by the river in <T1> are to let, says a small ad.
s: Oscilloscopes from <price6> are sold in <T1>, and a night owl is sought.
s: <C1> wants a sailing programmer, and <C2> frames patents for <price7>.
s: Missing documentation is supplied by <C1> at <price8> per thousand words.
s: Developers can learn the piano in <T9>, or have bees on the roof.

= advert podcast and film | 0-1 | positive | sponsored
t: For your {ears|next run}
t: Season <small>: the {outage|heist}
t: {Listen|Tune in} before it happens to you
t: A {show|film} about {cables|menders}
t: Headphones on
t: <n> minutes with <H1>
l: It starts with a fishing boat, an anchor, and a continent going quiet. <P1>, a series in <small> parts produced by <C1>, follows the cable layers from <T5> that went out in the storm.
l: Every other {Tuesday|Thursday} <H1> calls up whoever caused the outage and asks, gently, how it felt. <C1> makes the show, <big6> listen, and new episodes come without adverts if you pay <price1>.
l: What did the engineers of <T7> hear in the noise? <P1> is true crime without a corpse, narrated by <H1>, and <C1> would love you to press play.
l: <C1> has shot a documentary on the last typewriter mechanic of <T8>. Rent <P1> for <price1>, and bring a handkerchief for the ribbon scene.
l: Long drive? <C1>'s archive holds <n9> hours of conversations with those who built the boring parts of the internet, and <P1> is the place to begin.
d: Episodes last exactly one commute.
d: Transcripts are typed with love.
d: The soundtrack was recorded inside a cooling tower.
d: Available wherever you get your voices.
d: A bonus episode visits <U>.
d: Live recording in <T> on <date>, seats <price>.
d: Subscribers of <W> hear it a week early.
d: Winner of a prize in <T>, category “other”.
d: Nobody raises their voice.
d: The final part arrives <soon>.
a: {Press play.|No cliffhangers, mostly.|Volume down, please.}
a: We fell asleep, and mean that as praise.
s: <C1> advertises a documentary series or film.
s: A podcast produced by <C1> is recommended for money.
s: Listeners are wooed with storms, cables and confessions.
s: Paid tip for something to hear, made by <C1>.
s: The production company <C1> wants an audience for <P1>.
s: <H1> talks engineers through their worst hours in a series that <C1> promotes.
s: Cable layers from <T5> are the heroes of <P1>, a series by <C1>.
s: <big6> listeners follow <H1>, who lets culprits talk about outages.
s: A noise heard in <T7> drives <P1>, presented by <H1> for <C1>.
s: The last typewriter mechanic of <T8> is the hero of a film by <C1>.
s: <n9> hours of talk with the internet's builders are stored at <C1>.
