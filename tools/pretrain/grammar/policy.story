= new law | 5-7 | neutral
t: A {parts list|label|log} for every {purchase|model|charger}
t: {From|By} <date>: {labels|logs|repairs}
t: {Parliament|The council} {votes|agrees}, {narrowly|at midnight}
l: [<G1> {adopted|passed|agreed} a {law|directive|code} on {chargers|model evaluations|data brokers|repairs}] {on <day>|by <n> votes to <n>}.
l: {Small print first|Lawyers, wake up}: [{providers|sellers} of {language models|routers|cloud services} must {register|report incidents within <dur>|offer refunds}].
d: [Small firms have <dur>' grace].
d: [Fines reach <pct> of turnover].
d: [Open-source maintainers are exempt].
d: [The first reports are due in <month>].
d: <C1> and <C2> {lobbied against|welcome} {it|the text}.
d: [A technical standard follows in <year>].
a: {Tell your procurement people.|Nobody knows yet who checks.|Read article <n> twice.}
s: A new law obliges suppliers to document or label software from a fixed date.
s: Lawmakers agreed on rules that engineers will have to follow.
s: New duties for providers take effect soon, with exceptions for small firms.

= ruling | 4-7 | neutral
t: {Scraping|Caching|Deleting}, says the court
t: <C1> {wins|loses} in <T1>
l: [A court in <T1> {ruled|held} that {scraping public pages|training on purchased books|an automated refusal} {is|is not} {lawful|a contract|theft}].
l: [<C1> {must pay|owes} <money> to <C2>], {a judge|the {appeal|regional} court} in <T1> decided.
l: [<G1> {overturned|upheld} the {ban|fine|patent}] {against|of} <cintro:1>.
d: [The company has <dur> to appeal].
d: “[A robot cannot shrug],” wrote Judge <H1>.
d: [The patent covers {progress bars|rounded corners|retry loops}].
d: [Users may claim <price> each].
d: [The ruling binds only in <T>].
d: [<C1> will delete the data].
d: [A higher court hears the case in <month>].
a: {Frame it.|Lawyers will dine on this.|Ask yours.}
s: A court decided a case on data or patents that affects <C1>.
s: The ruling against <C1> can still be appealed.
s: Judges clarified what software firms may do with data.

= fine | 4-6 | negative
t: <money1>, please
t: A fine for <C1>
t: {Dark patterns|Silent trackers}, {priced|billed}
l: [<G1> {fined|has fined} <cintro:1> <money1>] for {dark patterns|tracking children|ignoring deletion requests|late breach reports}.
l: [<C1> must pay <money1>], {the largest|the third} fine of its kind {this year|since <year>}.
l: [{Hiding|Greying out} the {cancel|refuse} button costs <C1> <money1>].
d: [Complaints came from <big> users].
d: [The company calls the fine disproportionate] and will appeal.
d: [The button must be visible within <dur>].
d: [The investigation took <dur>].
d: [<C2> settled for <money>].
d: [Half of it is suspended].
a: {Check your own buttons.|The button is now green.|Cheap, for them.}
s: <C1> is fined <money1> for how it treated its users.
s: A regulator fined <C1>, which will appeal.
s: <G1> punished <C1> over privacy.

= standards | 3-6 | neutral
t: {Version|Draft} <ver> of {everything|the date}
t: {Sixty-three|Forty} countries, one {format|plug}
t: A standard for {commas|silence|timestamps}
l: [The {working group|committee} on {date formats|signatures|watermarks|passkeys} {agreed|failed to agree}] {in <T>|after <dur>}.
l: [Draft <ver> of the {watermark|signature|logging} standard {is|goes} out for comment] {until <date>|for <dur>}.
l: Delegates from <n> countries {voted|will vote} in <T> on {the leap second|a common plug|the file header}.
d: [Implementations by <C1> and <C2> already differ].
d: [The old format stays valid until <year>].
d: [Version <ver> breaks every parser we tried].
d: [<H1> edited all <n> pages].
d: [The vote was <n> to <n>].
d: [Comments may be sent by anyone].
a: {Passions are running high.|Implement nothing yet.|Read the annex.}
s: A standards group moves towards a common format, with open questions.
s: Delegates vote on a technical standard after long debate.
s: A draft standard is open for comment.

= government it | 3-6 | negative
t: {The ministry|Parliament} {prints|faxes} {it|again}
t: <money1> for a {form|portal}
t: A portal that {sleeps|closes at five}
l: [<G1> {spent|will spend} <money1> on {a portal|a form|an app}] that {<big> people|nobody|<n> people a day} use.
l: [The {tax|school|health} portal of <T1> {was offline|failed} for <dur>].
l: Auditors {looked at|opened} the books of {the identity project|<G1>}: [{it|costs} rose from <money> to <money1>].
d: [The contractor is <C1>].
d: [The source code belongs to <C1>, not to the state].
d: [Citizens may send a fax instead].
d: [The contract ends in <year>].
d: [A rewrite by <n> civil servants took <dur>].
d: “[It works on my ministry's machine],” {said|joked} <H1>.
a: {Progress.|Bring a pen.|The fax has uptime.}
s: A government project costs far more than planned and serves few.
s: Auditors criticise an expensive public portal.
s: <G1> struggles with its software.

= consultation | 2-5 | neutral
t: {Have|Send} your say
t: {Comments|Objections} until <date>
t: Public consultation on {drones|data|deletion}
l: [<G1> asks for comments on {drone corridors|age checks|data spaces|export licences}] until <date>.
l: [A {green paper|draft} on {model audits|public data|encryption} {is|went} out for consultation].
d: [Answers may be anonymous].
d: [Only <n> have come in so far], <n> of them from <C1>.
d: [The text has <n> questions].
d: [A summary follows in <month>].
d: [Engineers are rare among those who answer].
a: {It takes an hour.|Write in your own words.|They do read them.}
s: A public consultation invites comments until a date.
s: Authorities ask for opinions on a draft rule.

= export or trade rule | 4-6 | negative
t: {Licences|Forms} for {chips|drones|models}
t: {Tariffs|Sanctions}, chapter <n>
t: No {cards|lenses} for <T1>
l: [{Exports|Sales} of <things> to <T1> need a licence from <date>].
l: [<G1> put <C1> on the {export|sanctions} list].
l: [Tariffs on {boards|batteries|solar panels} {rise|go up} to <pct>].
d: [<C2> stops deliveries at once].
d: [Repairs are allowed until <year>].
d: [Cards below <hw> are exempt].
d: [Universities may apply for exceptions].
d: [Prices rose by <pct> within <dur>].
a: {Check your invoices.|Customs will be busy.|Nobody wins.}
s: New trade rules restrict exports and raise prices.
s: Export controls hit <C1> and its customers.
s: Tariffs rise on parts that engineers buy.
