= long-term review | 3-5 | neutral
t: {A year|Six months|<dur>} with <P1>
t: <P1>, {revisited|later|worn in}
t: {Still|No longer} in my {pocket|kitchen|bag}: <P1>
t: {Scratches|Crumbs} and all
t: Would I buy {it|<P1>} again?
l: [After <dur> the battery of <P1> holds <pct> of its charge], and {I still like it|the hinge creaks}.
l: Reviews are written in the first week, when everything gleams and nothing has been dropped yet, so here is one from the other end: I have carried <C1>'s <P1> every day since <month>, and [it has lost its coating, two rubber feet and none of its speed].
l: My <P1> has been rained on in <T>, sat upon by an uncle and updated <n> times, and while [the screen is as good as on the first day], [the app has become slower with every release], as if <C1> wanted me to buy the next one.
l: [The <P1> ages well], {apart from|except for} the charger.
l: Note to self: [<P1> needs a new battery every <dur>].
l: [I gave up on <P1> after <dur>] and {went back to|bought} {paper|the old one|a used <P2>}.
d: [The charging port collects lint].
d: [A new strap comes to <price>].
d: [Updates from <C1> arrived late but arrived].
d: [It is worth <price> second-hand].
d: [The seal failed in month <n>].
d: [Support replaced it without asking].
d: [Half of the features went unused].
d: [<P2> by <C2> is lighter and costs <price> more].
d: My {sister|neighbour}, who bought hers in <month>, {agrees|has had two replaced}.
d: [The speaker crackles at high volume].
d: [No advertisement has ever appeared on it].
a: {I would.|I would not.|Ask me again in a year.}
a: {The uncle is fine.|Dropped it while writing this.}
s: A report on <P1> after long use, with praise and worn places.
s: <P1> has aged in some ways and held up well in others.
s: The reviewer returns to <P1> and says whether it lasts.
s: After many months the verdict on <P1> is mixed but fair.

= buying guide | 3-4 | positive
t: The best <things> {for|under} <price>
t: {Five|Six|Nine} <things>, {compared|tested}
t: {Which|What} <noun> {should I buy|for mum}?
t: {Gifts|Presents} for {nerds|people who have everything}
t: {Headphones|Backpacks|Keyboards}, {sorted|ranked}
l: [We tested <n> <things>, and the winner is <P1> by <C1>].
l: Every <month> my inbox fills with the same question, and because copying last year's answer would be cheating, I spent <dur> with <n> boxes on the kitchen table: [<P1> from <C1> sounds best], [<P2> by <C2> lasts longest], and the rest go back.
l: If you have only <price> to spend, [buy the <P1>], which <cintro:1> has been making with small changes since <year>; if you have twice that, keep the other half, because [the dearer <P2> is not better, merely shinier].
l: [The cheapest set beat the dearest one in {a blind test|our test}].
l: Looking for a present? [<P1>, a kit by <C1>, keeps {ten-year-olds|uncles} busy for <dur>].
d: [<C2>'s model came second because of its app].
d: [Only two of them work without an account].
d: [The <P2> broke during the test].
d: [All prices are from <date> and will have changed].
d: We bought everything ourselves and {gave it away|returned what we could}.
d: [The winner weighs <n> grams less than its predecessor].
d: [Noise cancelling works best in trains and worst with children].
d: [<C3> did not send a sample].
d: [Spare parts exist for <n> of the <n>].
d: [Batteries lasted between <dur> and <dur>].
d: [Left-handed users should take the <P3>].
a: {Or buy nothing.|No links, no commission.|Children tested it too.}
a: {The table is at the end.|Wrap it badly.}
s: A comparison of devices puts <P1> first, with a cheaper tip besides.
s: The guide recommends <P1> and warns that dear is not better.
s: Several products were tested side by side, and one winner is named.
s: Advice on what to buy for a given budget.

= operating system update | 4-6 | neutral
t: <P1> {lands|is out|rolls out}
t: {Update|Wait} {now|a week}
t: What is {hidden|new} in <P1>
t: The update that {ate|found} {photos|the clock|my alarm}
t: {Round|Flat} icons, again
l: [<C1> has released <P1> for phones {as old as <year>|back to the <P2>}].
l: The new system for phones by <C1>, which appeared on <day> at an hour when most of <T> was asleep, [moves the clock, renames the settings and finally lets you lock single apps]; as always, [those who wait two weeks will be spared the bugs].
l: Do not install <P1> tonight. [The update from <C1> {drains the battery|deletes alarms|breaks banking apps} on <n> models], and although [a corrected version is promised for <day>], going back is not possible.
l: [<P1> brings {satellite messages|live captions|split screens} to old tablets].
l: Ten things in <P1> you may have missed; number four: [holding the volume key opens the torch].
l: [Phones by <C1> get updates for <n> years], {longer|shorter} than those by <C2>.
d: [The download is <hw>].
d: [Old widgets are gone].
d: [Children's accounts have new limits].
d: [Photos are sorted on the device].
d: [The assistant can be switched off entirely].
d: [<C2> plans something similar for <month>].
d: [Models from before <year> are left out].
d: [Charging stops at <pct> by default].
d: [A hidden menu shows the age of the battery].
d: [The alarm rang an hour late for <big> users].
d: [The beta has been tested since <month>].
a: {Back up first.|Your icons will recover.|I updated, for science.}
a: {Nobody asked for round icons.|Two weeks, I said.}
s: A system update by <C1> brings features and, for some, bugs.
s: <P1> is out, and careful users wait for the first correction.
s: The new system has useful details, if one finds them.
s: Owners of older devices get an update with changed settings.

= app of the week | 3-5 | positive
t: App of the week: <P1>
t: {Small|Lovely|Useful}: <P1>
t: An app that {counts|identifies|remembers} {birds|mushrooms|bins|debts}
t: {No ads|No account|Offline}, {imagine|hooray}
t: <P1> does one thing
l: [<P1> tells you {which bin goes out|what bird sings|whose turn it is}] and nothing else.
l: There are <big> apps for taking notes, most of which want to be your second brain and all of which want your e-mail address; [<P1>, written by <H1> in <T> on a train, is a blank page that saves itself], and [it works without a network].
l: My favourite discovery of the {summer|month} comes from <cintro:1>, a company that I had known only for {label printers|hearing aids|tram displays}: [<P1> reads the ingredients on a packet aloud], in <n> languages, faster than I can find my glasses.
l: [The app <P1> recognises <big> {plants|coins|fonts} from a photo].
l: {For|Attention,} {birdwatchers|cyclists|choirs}: [<P1> is out for Android].
d: [It was built by one person].
d: [A one-off payment of <price> unlocks everything].
d: [Data stay on the phone].
d: [The source code is open].
d: [It mistakes my cat for an owl].
d: [There is no version for tablets].
d: [<C2> copied it within <dur>].
d: [Widgets are planned for <month>].
d: [It uses <pct> of the battery on a long day].
d: [Schools can have it for nothing].
d: It has replaced {a drawer of paper|an argument} in our house.
a: {Install it.|Five stars.|Delete three others.}
a: {Hoot.|No, I am not paid.}
s: A small app, <P1>, does one useful thing without an account.
s: The newsletter recommends <P1>, which works offline and is cheap.
s: <P1> is a well-made little app for a narrow purpose.
s: An app recognises or remembers things and keeps data on the phone.

= game review | 2-4 | positive
t: {Played|Finished|Abandoned}: <P1>
t: A game about {lighthouses|bureaucracy|gulls|moss}
t: <n> hours {in|with} <P1>
t: {Cosy|Cruel|Slow}, and {brilliant|beautiful}
t: You are a {ferry|spoon|clerk}
l: [In <P1>, a game by <C1>, you play {a ferry|a customs clerk|a mushroom}].
l: I had meant to look at <P1> for an evening, as one does before a deadline, and when I looked up it was <day> and I had catalogued <n> imaginary moths; <cintro:1>, two brothers and a composer from <T>, have made the quietest game of the year.
l: [<P1> throws away everything that big studios think a game needs], fights, maps, points, and keeps only the {rain|conversation|clock}, which turns out, after a slow first hour that I beg you to {survive|sit through}, to be more than enough.
l: [The sequel to <P2> is {shorter|funnier|sadder} than the original].
l: Buy <P1>. [It lasts <dur> and there is not a spare minute in it].
l: [<C1> gives away <P1> {until <date>|this weekend}].
d: [The music was recorded in a {tunnel|church} near <T>].
d: [It runs on a ten-year-old laptop].
d: [Subtitles can be enlarged].
d: [The puzzles in the third act are unfair].
d: [<C2> publishes it on consoles in <month>].
d: [There is no multiplayer mode].
d: [Saving is possible only at benches].
d: [It costs <price>].
d: [My daughter found the secret ending].
d: [The engine is open source].
d: [One bug turned all the gulls upside down, and stayed].
a: {Play it with headphones.|I miss the moths.|Nine out of ten benches.}
a: {Do not read reviews first. Oops.|Bring tea.}
s: <P1> is a quiet, original game that deserves an evening or two.
s: A review praises <P1> by a tiny studio for leaving things out.
s: <P1> charms with atmosphere, despite some unfair puzzles.
s: The game <P1> is recommended to people with patience.

= game industry | 2-4 | negative
t: {Servers|Lights} off for <P1>
t: {Delayed|Cancelled}: <P1>
t: <C1> closes {a studio|two studios}
t: {Crunch|Loot boxes} at <C1>
t: {Mods|Cheaters} and <P1>
l: [<C1> postpones <P1> to {2027|2028|2029|2030|2031}], {for the third time|and apologises with a drawing}.
l: Eight years of work, <n> animators, a trailer that has been watched <big> times, and then a mail of four lines: [<C1> has cancelled <P1>], and [the <T> studio that made it will close on <date>].
l: Players who paid <price> for <P1> will be unable to start it after <date>, when <cintro:1> switches off a server that, as fans have shown, [does nothing but check that it exists]; [<big> of them have signed a petition].
l: [<C1> banned <big> cheaters from <P1> in one night].
l: [Loot boxes disappear from <P1> in <T>], {because|now that} the law treats them as gambling.
d: [A fan project runs its own servers].
d: [Refunds go to those who bought it after <date>].
d: [<C2> has hired the art team].
d: [Voice actors are on strike].
d: [The publisher holds the rights].
d: [Modders had fixed the bug within a day].
d: [Sales were <pct> below plan].
d: [The soundtrack will be released anyway].
d: “[We were nearly there],” {writes|says} <H1>, who led the project.
d: [Consoles get the update first].
d: [The physical edition sells for <price>].
a: {Farewell, gulls.|Archive what you love.|Press F.}
a: {Hire the artists.|Sad.}
s: <C1> delays or cancels <P1>, to the sorrow of players and studio.
s: An online game is switched off, although owners want to keep playing.
s: Trouble in the games business hits <P1> and those who made it.
s: <C1> closes a studio, and fans try to save what they can.

= smart home | 3-5 | negative
t: My {kettle|lock|lamp} is offline
t: The {fridge|doorbell|heating} that {would not|knew}
t: {Bricked|Orphaned}: <P1>
t: {Hub|App} number {six|nine}
t: {Light|Heat} only with an account
l: [The <P1> {lock|thermostat|lamp} by <C1> stops working without its cloud on <date>].
l: It is eleven at night, the bedroom lamp will not go out, and the reason, as I learned from a forum in which <n> others lay awake, is that [<cintro:1> let a certificate expire], so that [none of its <things> could be reached for <dur>].
l: When <C1>, maker of the <P1>, was bought by <C2>, it promised that nothing would change; [since <day> the basic functions need a subscription of <price> a month], and [the old app has vanished from the shops].
l: [A firmware update turned <big> heaters to <n> degrees].
l: Good news for orphaned gadgets: [a volunteer has written firmware for <P1>].
l: [<P1> connects lamps and blinds without a cloud].
d: [The local interface was removed].
d: [A switch on the wall would have helped].
d: [<L1> supports it without an account].
d: [<C2> offers a discount on the successor].
d: [Landlords installed it in <big> flats].
d: [The compensation is a voucher over <price>].
d: [Flashing it takes a soldering iron and <dur>].
d: [The microphones cannot be switched off].
d: [Support recommends a factory reset].
d: [The new standard promises that gadgets of all makers work together].
a: {I slept with a hat on my face.|Keep a candle.|Mechanical switches: a tip.}
a: {The kettle works, it is dumb.|My house is older than their company.}
s: A smart device fails or loses functions when its maker's cloud goes away.
s: Owners of <P1> face outages or fees, and volunteers help.
s: Gadgets at home depend on servers, and that shows again.
s: <C1> disappoints owners of connected devices, who are left with dead hardware.

= camera and photo | 3-4 | positive
t: {Film|Dust|Glass} {again|is back}
t: A camera without a {screen|menu}
t: {Sharp|Slow|Square} pictures
t: <P1>, {held|through} the lens
t: {Forty|A hundred} megapixels of {fog|cat}
l: [The <P1> from <C1> has no screen and takes <n> pictures per charge].
l: When I was handed the <P1> in a café in <T> by an engineer of <cintro:1>, who would not let go of the strap, I counted three buttons and a wheel; [there is no menu], [the pictures come out square], and I want one.
l: [A lens that <C1> designed in <year> is being made again], by hand, in a workshop near <T> that also repairs {organs|microscopes}, and {although|while} [it costs <price> and is not sharp at the edges], the waiting list has <n> names.
l: [Phone photos get a tamper-proof signature with <P1>].
l: [<C1> sold more instant cameras than digital ones].
d: [Low light is its weakness].
d: [The shutter is quieter than a cat].
d: [Raw files open in <L1>].
d: [<C2> supplies the sensor].
d: [It takes the batteries of the predecessor].
d: [Autofocus finds birds, bicycles and, once, me].
d: [Film is sold in packs of <n> for <price>].
d: [A firmware update adds black and white].
d: [The body is milled from one block].
d: [Video is limited to <dur>].
a: {I gave it back. Slowly.|Cheese.|My thumb is in every picture.}
a: {Square is a shape.|Pictures on request.}
s: A camera by <C1> does less than others, and gains by it.
s: <P1> charms photographers with simplicity, at a price.
s: Old-fashioned photography is back, in lenses, film or squares.
s: Praise for <P1>, with low light as its weakness.

= audio and music gear | 3-4 | positive
t: {Ears|Headphones} {open|on}
t: {Loud|Louder|Silence}, {for <price>|portable}
t: <P1>: {a speaker|a synth} {in a tin|for your desk}
t: {Vinyl|Cassettes|Tape}, again
t: Hear {that|nothing}?
l: [<C1>'s <P1> {cancels noise|plays} for <dur> on one charge].
l: The first thing you notice about the <P1>, a pair of headphones that <cintro:1> has been announcing since <year> and that I had filed under folklore, is what you no longer notice: [the train is gone], and [so is the man with the crisps].
l: [A synthesiser the size of a bar of chocolate], {soldered|assembled} by <H1> in a shed in <T> and sold by <C1> in batches of <n>, {has found|finds} [its way into three songs of this year's charts].
l: [Cassette players are made again, by <C1>], {of all companies|and they are good}.
l: [Streaming in better quality costs nothing extra at <C1> from <month>].
d: [The ear pads can be replaced].
d: [It has a knob for everything and a menu for nothing].
d: [<C2> makes the drivers].
d: [Bluetooth adds a delay of <n> milliseconds].
d: [Musicians are paid <pct> more per play].
d: [The case doubles as a stand].
d: [A version with a cable is cheaper by <price>].
d: [The app can be ignored].
d: [Voices sound thin on calls].
d: [The next batch ships in <month>].
a: {Turn it down, neighbours.|Plink.|I miss the crisps man a little.}
a: {Tape hiss included.|My dog left the room.}
s: Headphones or an instrument by <C1> sound better than expected.
s: <P1> is good for the ears, with small weaknesses.
s: Small music gadgets sell well and are fun.
s: Better sound for little money, says the review of <P1>.

= wearable and fitness | 3-4 | neutral
t: {Steps|Sleep|Stress}, counted
t: A ring that {nags|knows}
t: {Run|Walk|Swim} with <P1>
t: My watch {says|thinks} I am {dead|asleep}
t: {Heart|Pulse} on the wrist
l: [The <P1> by <C1> measures {pulse|sleep|temperature} within <pct> of a chest strap].
l: According to my wrist, on which <C1>'s <P1> has been blinking for <dur>, I climbed a mountain while asleep, did not breathe on <day> and [burned <big> calories at a board meeting]; [the step counter, on the other hand, is exact].
l: [<C1> must remove the oxygen sensor from its watches in <T>], where <C2>, a maker of hospital equipment that few had heard of, [won a patent case worth <money1>].
l: [A study of <big> wearers found that trackers add <n> minutes of walking a day].
l: For runners: [<P1> shows maps without a phone].
d: [It lasts <dur> between charges].
d: [Insights, so called, need a subscription].
d: [The strap irritates some skins].
d: [Doctors are tired of the printouts].
d: [Data can be exported as a spreadsheet].
d: [Falls are detected, and so is applause].
d: [<C2> sells the same sensor to hospitals].
d: [Swimming is counted in lengths of <n> metres].
d: [Insurers offer a discount for <big> steps].
d: [Tattoos confuse the sensor].
a: {I am awake, I think.|Walk more, measure less.|Applause saves lives.}
a: {My pulse was not available.|Take it off at night.}
s: A wearable by <C1> measures some things well and others badly.
s: <P1> counts steps and sleep, with a subscription for the rest.
s: Trackers make people walk a little more, says the evidence.
s: A patent or a flaw limits what the watch may measure.

= electric vehicles and bikes | 3-5 | neutral
t: {Cargo|Folding} bikes {grow up|in the rain}
t: <n> {miles|kilometres}, one {charge|flat tyre}
t: {Driving|Charging} <P1>
t: The {car|scooter} that {updates|sulks}
t: {Plug|Pedal} on
l: [The <P1> from <C1> goes <n> kilometres on a charge and costs <price>].
l: To find out whether one can move house with a bicycle I borrowed the <P1>, on which <cintro:1> has mounted a motor, a box and more lamps than our kitchen has, and {carried|rode} <n> loads up a hill in <T>: [the motor never complained], [the brakes did].
l: Owners of the <P1> found on <day> that their cars would not open, since a server of <C1>, {which|one that} nobody had thought of as belonging to the door, was being moved; [<big> drivers waited for <dur>], and [a key of metal costs <price> extra].
l: [<C1> and <C2> open their charging networks to each other].
l: [Heated seats in the <P1> come by subscription].
d: [Range drops by <pct> in frost].
d: [Charging to <pct> takes <dur>].
d: [The battery comes from <C3>].
d: [A payment card works at every pole].
d: [The navigation insists on ferries].
d: [Insurance is dear because repairs are].
d: [The frame folds in <n> seconds, with practice].
d: [A recall concerns <big> forks].
d: [Spare batteries fit the old model].
d: [The horn can be replaced by a duck].
a: {Wear a helmet.|I moved. My back did not notice.|Quack.}
a: {Carry a key.|Hills are honest.}
s: <P1> carries people or loads well, with a weak spot or two.
s: Electric vehicles get better, while their software locks owners out.
s: A test ride with <P1> ends in praise and a note on brakes.
s: Charging gets simpler as networks open to one another.

= social network | 3-4 | neutral
t: {Leaving|Joining|Muting} <P1>
t: <P1> {turns|is} {a shop|an archive|empty}
t: {Friends|Strangers} only
t: {The feed|Everyone} {moved|is shouting}
t: A network for {neighbours|gardeners|night owls}
l: [<P1> will show posts in order of time again], {announces|says} <C1>.
l: Ten years of photographs, quarrels and birthday wishes can be downloaded as a single file from <P1> until <date>, when [<cintro:1> closes the network]; [<big> people still used it], mostly, it seems, to find lost cats.
l: [<C1> makes users pay <price> a month for <P1>, or accept advertising], a choice that <G1> is looking into and that has driven <big> of them, if the counters are right, to [the federated network <L1>].
l: [<P1> limits everybody to <n> posts a day].
l: Where did all the astronomers go? [Most of them have moved to <L1>].
d: [Old links keep working for <dur>].
d: [Blocking lists can be imported].
d: [<C2> offers to host the archives].
d: [Advertisers left first].
d: [A chronological feed is on by default].
d: [Moderators in <T> were dismissed].
d: [The median user follows <n> accounts].
d: [Bots make up <pct> of new accounts].
d: [Replies from strangers can be switched off].
d: [The founder has not posted since <month>].
a: {I lurk.|Find me under my own name.|The cats are safe.}
a: {Touch grass.|Download your file.}
s: A social network changes its feed, its price or its existence.
s: Users of <P1> move elsewhere or download their archive.
s: <C1> changes <P1>, and communities look for a new home.
s: Social media shrinks or splits into smaller networks.

= scams and safety tips for the public | 4-5 | negative
t: {No|Never}, your {parcel|grandson} is not {stuck|calling}
t: {Hang up|Do not click}
t: The {parcel|bank|QR} trick
t: A {call|text} from “{your bank|<C1>}”
t: {Fake|Copied} {shops|tickets}
l: [A text message in the name of <C1> {asks for card numbers|installs an app}], {hundreds of|several} readers report.
l: My aunt, who trusts nobody, got a call from a voice that sounded like my cousin's and needed <price> at once, and she asked it, as we had agreed at Christmas, for the name of the {cat|boat}: [the voice hung up]. [Agree on such a word today].
l: [Stickers with false QR codes have been found on <n> parking machines in <T>]; whoever scans them lands on a page that looks like <P1>, the city's app, and [pays <price> to a stranger], {says|warns} <G1>.
l: [Fake shops advertise <things> by <C1> at half price].
l: [The number of parcel scams has {doubled|risen by <pct>} since <month>].
d: [Banks never ask for a code by phone].
d: [<C1> says that it sends no links].
d: [Reported numbers are blocked within <dur>].
d: [The page was registered <n> days ago].
d: [Victims lost <price> on average].
d: [<C2> refunds payments by card only].
d: [Older people are not the main victims, students are].
d: [An app by <C3> flags such calls].
d: [The police have arrested <n> people in <T>].
d: [Screenshots help the investigators].
a: {Tell your parents.|The cat is called something else now.|Breathe, then hang up.}
a: {It can happen to anyone.|I nearly clicked.}
s: Readers are warned of messages and calls that imitate known names.
s: A scam with parcels, voices or codes spreads, and a simple rule helps.
s: Fraudsters use the name of <C1>, and banks never ask for codes.
s: Advice to agree on a family word and to hang up.

= e-readers and paper gadgets | 3-4 | positive
t: {Ink|Paper}, {electric|rewritten}
t: A {page|notebook} that {waits|glows}
t: <P1>: {read|write} {only|in the sun}
t: {Slow|Grey} is {good|enough}
t: {Books|Notes} without {noise|a feed}
l: [The <P1> shows nothing but text and lasts <dur> on a charge].
l: In a week in which everything else that arrived wanted to talk to me, [<C1>'s <P1>, a grey slab without a speaker or an opinion, was a relief]: [it takes handwriting, turns it into text and leaves me alone].
l: [<C1> stops selling books for the <P1> in <month>], and readers who have bought some over the years should know that, although the slab itself will go on working, [purchases can be downloaded only until <date>].
l: [Libraries in <T> lend e-books to <P1> over the air].
l: [A colour screen makes the <P1> good for comics].
d: [The pen needs no battery].
d: [It feels like paper and squeaks like chalk].
d: [PDFs are still a pain].
d: [Files can be copied by cable].
d: [<C2> makes the display].
d: [Turning a page takes <n> milliseconds].
d: [Notes sync only with a subscription].
d: [The cover costs <price>, alas].
d: [Reading in the bath is permitted up to a metre].
d: [It runs Linux, and hobbyists are delighted].
a: {I finished a novel.|Grey suits me.|Shh.}
a: {Back up your books.|No feed, no fear.}
s: A device for reading or writing does little else, and that is its charm.
s: <P1> is a calm e-reader with long battery life and small flaws.
s: Owners of <P1> should download their books in time.
s: Electronic paper gets better for notes, comics and sun.

= television and projectors | 2-4 | negative
t: {Your|My} television is watching
t: {Ads|Menus} on the {home screen|remote}
t: A {wall|screen} of <n> inches
t: {Dumb|Silent} televisions wanted
t: {Remote|Buttons} with {logos|eleven ads}
l: [Televisions by <C1> take a picture of what you watch <small> times a second].
l: I bought the <P1>, a television that <C1> sells at a suspicious <price>, and learned from its terms, all <n> pages of them, why it is so cheap: [the screen reports what is on it], and [advertisements appear when it is paused].
l: [A court in <T> told <cintro:1> to ask before it analyses pictures], which sounds like a victory until one sees the question, {hidden|placed} in the {third|fourth|tenth|twentieth} menu and ticked by default.
l: [The <P1> projector throws <n> inches from a hand's breadth].
l: [Nobody sells televisions without an app any more], {complains|finds} a consumer group.
d: [Pulling the network cable helps].
d: [<C2> shares the data with advertisers].
d: [The picture itself is superb].
d: [Opting out takes <n> clicks].
d: [Updates add apps nobody asked for].
d: [The remote has <small> buttons for services I do not have].
d: [Monitors without a tuner cost <price> more].
d: [It listens for a wake word in standby].
d: [Old sets go for <price> on the second-hand market].
d: [A hobbyist's list of addresses to block is online].
a: {Unplug it.|My wall is free of charge.|We read books.}
a: {The popcorn was private.|Ask for the dumb one.}
s: Televisions spy and advertise, and leaving them offline helps.
s: <P1> has a fine picture and an appetite for data.
s: <C1> must ask before it watches what its customers watch.
s: A cheap television is paid for with data and adverts.

= gadget roundup | 2-4 | neutral
t: {Small|Shiny} things{, briefly|}
t: {Seen|Touched} at the fair in <T>
t: <P1>, <P2>, and a {toaster|duck} with Wi-Fi
t: {Out|New} this week: <P1>
l: Out this week: <P1> by <C1>, a {lamp|speaker|camera} for <price>; <P2> by <C2>, the same without a strap.
l: From the fair in <T>, where I walked <n> kilometres in bad shoes past stands by <C1>, <C2> and a great many others, three things stay in mind: a pillow that hums, a kettle with a subscription, and <P1>, {which|that} nobody {could explain|was allowed to touch}.
l: Which one? If you run, <P1> ({made by |}<C1>); if you swim, <P2> (<C2>); if you mostly sit, as I do, [neither is worth <price>].
l: [The <P1> is back in stock]. [The <P2> is not].
l: Not from <C1>, whatever the rumours said, but from <cintro:2> comes the first {phone|watch} with a {solar lid|paper screen}.
d: [<C3> showed the same thing in <year>].
d: [Prices start at <price>, without a charger].
d: [The prototype was held together by tape].
d: [It ships to <T> only].
d: [A student from <U1> built the prettiest one].
d: [<L1> supports <n> of them already].
d: [The battery lasts <dur>, the box says].
d: [Children queued for the duck].
d: [<C1> gave no date].
d: Best in show: the {umbrella|soup}.
a: {My feet hurt.|No ducks were updated.|Pockets full of stickers.}
a: {Buy less.|More pictures than sense.}
s: A round-up of small gadgets seen at a fair or released this week.
s: Several new devices are described in a line each.
s: The editor walked a trade fair and liked a few things.
s: Short notes on gadgets, with prices and doubts.
