= pricing and subscription business | 3-5 | neutral
t: <C1> {sells|rents} by the {drop|minute}
t: {Per seat|Per cow|Per stamp}
t: A new price list {for|from} <C1>
l: [<C1> now charges {per report|by the minute|for each robot}], where it used to sell licences.
l: [The {cheapest|middle} plan of <cintro:1> disappears on <date>].
l: [<C1> {doubles|halves} the price of <P1> for {schools|charities|old customers}].
d: [Contracts signed before <month> stay as they are].
d: [<C2>, a reseller, learned it from its customers].
d: [Analysts expect <pct> more income].
d: [Refunds go to <big> accounts].
d: “[We priced it like paper],” {said|says} <H1>.
a: {Read your renewal.|Sharpen the pencil.}
s: <C1> changes how it charges, and customers should read their renewals.
s: New prices at <C1> move income and annoy resellers.

= founder portrait | 2-4 | positive
t: The {woman|man} who {counts|listens}
t: {Lunch|Tea} with <H1>
t: From {bakery|ballet} to {batteries|bookkeeping}
l: <H1> keeps bees, chairs a choir and, {on weekdays|since <year>}, runs <C1>.
l: Before <C1> there was {a van|a bakery|a debt of <money>}. [<H1> started it in <T> with <n> friends].
l: {She|He} answers the phone {herself|himself}. [<C1>, <H1>'s company, has <n> people and no office].
d: [It turned down an offer from <C2>].
d: [The first customer was a {zoo|lighthouse|convent}].
d: [Profit is shared on <date> each year].
d: “[I hire people who finish sentences],” {she|he} says.
d: [Nobody works on <day>s].
d: [Two of the founders left for <C3>].
a: {We liked the tea.|A long read, worth it.}
s: A portrait of <H1>, who built <C1> in an unusual way.
s: <C1> grew from small beginnings, and its founder explains how.

= listing | 3-5 | neutral
t: {A bell|Tickers} for <C1>
t: <C1> goes public
t: Priced at <price>
l: [Shares of <C1> open in <T> on <day> at <price>].
l: [<cintro:1> has filed to list in <T>], [losing <money> on sales of <money>].
l: After <small> attempts, [<C1> is on the exchange], and [worth <money>].
d: [<C2> keeps <pct> of the votes].
d: [Staff hold <pct>].
d: [The first trade was <pct> above the offer].
d: [Risk factors run to <n> pages, the weather among them].
d: [Proceeds repay a loan from <C3>].
a: {We hold none.|Bells were rung.}
s: <C1> goes to the stock exchange, with an owner who keeps control.
s: The listing of <C1> values it highly despite losses.

= dispute between companies | 4-6 | negative
t: <C1> v. <C2>
t: A {patent|cable|logo} in dispute
t: {Partners|Neighbours} no more
l: [<C1> is suing <C2> over {a patent on hinges|unpaid invoices|the colour of a button}].
l: [<C2> cut off {deliveries|access} to <C1>] {overnight|on <day>} in a row about {fees|a logo}.
l: Once partners, <C1> and <C2> now {talk|meet} through lawyers; [at stake are <money>].
d: [A judge froze the {account|shipment}].
d: [<C1> claims <money> in damages].
d: [Customers of both must choose by <date>].
d: [The contract from <year> says nothing about it].
d: [<C3> acts as mediator].
d: “[We built half of it],” {says|insists} <H1> of <C1>.
a: {Popcorn.|Settle, please.}
s: <C1> and <C2> fight over money or patents, and customers may suffer.
s: A dispute between two companies goes to court.

= union and strike | 3-5 | neutral
t: {Walk-out|Strike} at <C1>
t: {Badges|Keyboards} down
t: A union for {testers|couriers|moderators}
l: [<pct> of the {couriers|moderators|operators} at <C1> stopped work on <day>].
l: [Staff at <cintro:1> voted <n> to <n> for a union].
l: [<C1> and its works council agreed on {a four-day week|on-call pay|<pct> more}].
d: [The strike costs <money> a day].
d: [Parcels for <T> wait in <n> lorries].
d: [Talks resume on <date>].
d: [<C2> has hired some of the strikers].
d: “[The app schedules our lunch],” says <H1>, one of the organisers.
a: {Solidarity, and soup.|Deliveries will be late.}
s: Workers at <C1> strike or unionise over pay and schedules.
s: An agreement at <C1> raises pay after talks.
