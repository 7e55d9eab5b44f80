= gadget review | 3-5 | positive
t: {Three weeks|A month|Nine days} with {a|the} <P1>
t: {Lovely|Silly|Slow}, and I {kept|love} it
t: <P1>: the verdict
l: [<C1>'s <P1> {weighs|costs} {<n> grams|<price>}] and {fits|does not fit} in {a pocket|my kitchen|a shoe}.
l: For <dur> I have {carried|worn|cooked with|slept beside} the <pintro:1>.
l: The {box|parcel} from <C1> held one {lamp|watch|kettle|reader}, [no manual and no charger].
d: [The screen is readable in full sun].
d: [The app wants my location, my contacts and my patience].
d: [Setup took <dur>].
d: [It survived the dishwasher].
d: [A spare {strap|battery} costs <price>].
d: [Sound is thin above {half|<n> per cent} volume].
s: The <P1> from <C1> is charming despite a few weaknesses.
s: A review of <P1> praises the battery and criticises the software.
s: <P1> is a pleasant gadget with obvious limits.

= product launch consumer | 2-5 | neutral
t: <C1> {shows|teases|reveals} {a|the} {phone|ring|kettle|lamp}
t: {Foldable|Round|Green}, {again|and dear}
t: <P1>, {from <price>|in three colours}
l: [<cintro:1> {presented|unveiled|announced} the <P1>, a <thing> for <price>].
l: [The <P1> {folds|glows|floats|talks}], {says|promises} <C1>.
l: [{In <T>|On stage|In a church}, <C1> showed <n> new <things>], {one of them|none of them} {working|on sale}.
d: [It {ships|goes on sale} {in <month>|<soon>}].
d: [The battery {should|is said to} last <dur>].
d: [A version with <hw> costs <price>].
d: [The old model gets cheaper by <price>].
d: [<C2> makes the screen].
d: [Colours: sage, soot and herring].
a: {I want the herring one.|Preorders are open, wallets are not.|The audience clapped on cue.}
s: <C1> announced <P1>, with a price and a date.
s: A new <noun> by <C1> goes on sale soon.
s: <P1> was shown, with few details.

= game news | 2-4 | positive
t: {A|The} game about {bees|queues|a lighthouse}
t: {Dig|Knit|Queue}, {repeat|together}
t: <P1> sells <big>
l: [<cintro:1> {released|has released} <P1>, a game about {a lighthouse keeper|queueing|soup|tax inspectors|a lost mitten}].
l: [<P1> {sold|has sold} <big> copies in <dur>], {to the surprise of|delighting} <cintro:1>.
l: You are a {moth|ferry captain|librarian}. There is a {lamp|storm|fine}. [<P1> costs <price>].
d: [It was made by <n> people in <T>].
d: [A demo is free].
d: [The {console|phone} version follows in <month>].
d: [It takes <dur> to finish].
d: The {soundtrack|rain} is worth the price alone.
d: [Multiplayer needs <C2>'s account].
a: {I lost a weekend.|My niece beat me.|Play it with headphones.}
s: <P1> by <C1> is a small, charming game.
s: A game from <C1> sells well and costs little.

= app shutdown | 3-5 | negative
t: {Farewell|Goodbye}, {little app|<P1>}
t: Your {lamp|lock|kettle} will {forget|go dark}
t: Bricked, {politely|by mail}
l: [<C1> {switches off|closes} the servers of <P1> on <date>], {and with them|which turns} <big> {lamps|locks|speakers}{| into bricks}.
l: [The app for <pintro:1> {disappears|stops} in <month>].
l: [<P1>, the {reading|running|recipe} app, {closes|is closing} after <dur>].
d: [Local control is promised, not dated].
d: [Owners get a voucher for <price>].
d: [Exports are possible until <date>].
d: [A volunteer in <T> has already written a replacement].
d: “[I bought a lock, not a subscription],” writes <H1>.
d: [<C2> takes over the accounts].
a: {Export your recipes.|Buy hardware that works without a server.|Mine already blinks.}
s: <C1> switches off <P1>, which makes devices useless.
s: Owners of <P1> lose the service and get little for it.
s: The app behind <P1> closes, with a short time to export.

= privacy consumer | 4-6 | negative
t: Your {kettle|toothbrush|telly} {listens|tells}
t: {What|Whom} does <P1> {call|tell}?
l: [The <P1> {sends|uploads} {voice clips|your location|meal times} to <C1>] {every <dur>|even when switched off}.
l: [<n> of <n> {toys|televisions|doorbells} {record|share} more than they say], {finds|says} {<G1>|<U1>|a consumer test}.
d: [Refusing takes <n> clicks].
d: [<C1> calls it a misunderstanding].
d: [The setting is on page <n>].
d: [Data go to <C2> for advertising].
a: {Unplug it.|Children are excellent testers.|The kettle had no comment.}
s: <P1> shares more data than its owners know.
s: A child or a test shows how weak the controls by <C1> are.
s: Consumer devices record more than they admit.

= battery recall | 3-5 | negative
t: Recall: <P1>
t: {Hot|Swollen|Smoking} {pockets|kettles}
t: Stop {charging|riding} it
l: [<C1> {recalls|is recalling} <big> {power banks|bicycles|kettles|lamps}] because [the {battery|hinge|plug} {overheats|breaks}].
l: Owners of the <P1> should {stop using|unplug} it, {says|warns} <cintro:1>: [<n> have caught fire].
d: [Serial numbers between <big> and <big> are affected].
d: [A replacement takes <dur>].
d: [The cells came from <C2>].
d: [Nobody was hurt].
d: [Refunds are <price>].
a: {Check the label under yours.|Outside, please.|Mine is one of them.}
s: <C1> recalls devices because of overheating parts.
s: Owners of <P1> should stop using it and ask for a replacement.

= streaming or subscription | 2-4 | negative
t: {Dearer|More} {films|songs}, {again|fewer songs}
t: {Adverts|Commercials} {in|on} your {fridge|lullaby}
t: <price> a month for {heated seats|weather}
l: [<cintro:1> raises its {subscription|family plan} to <price> {from|in} <month>].
l: [<C1> will show adverts {in|on} {the cheapest plan|the lock screen|fridges}] {from <date>|<soon>}.
l: [{Heated seats|The timer|Dark mode} of the <P1> now {costs|cost} <price> a month].
d: [Existing customers pay the old price until <month>].
d: [<big> people cancelled within <dur>].
d: [<C2> did the same in <month>].
d: [Cancelling needs a phone call].
d: [The catalogue shrinks by <n> titles].
a: {I have cancelled mine.|Libraries are free.|Open a window instead.}
s: <C1> raises prices or shows more adverts to its customers.
s: A feature of <P1> now needs a subscription.

= everyday tip | 2-4 | positive
t: {Make|Get} your {phone|inbox|printer} {last|behave}
t: {Old|Slow} {tablet|laptop}? {Wait|Don't throw it}
t: Tip: {airplane mode|grey screens|a kitchen timer}
l: {Turn|Switch} the screen {grey|down} and [the battery lasts <dur> longer], {writes|swears} {a reader|<H1>} {from|in} <T>.
l: An old {tablet|phone} makes {a good|an excellent} {weather station|recipe stand|baby monitor}: [<L1> is free and takes <dur>].
l: [{Cleaning|Resetting} the {port|filter|contacts} cures <n> of <n> dead {headphones|printers|remotes}].
d: [A toothpick is enough].
d: [It also works on the <P1>].
d: [No account is needed].
d: [The change survives updates].
d: <C1> sells a kit for <price>; you do not need it.
a: {You're welcome.|Mind the toothpick.|Works for me.}
s: A simple trick makes an old device useful again.
s: A reader's tip saves battery and money.
