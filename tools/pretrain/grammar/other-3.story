= correction | 0-2 | neutral | nothing
t: {Correction|Erratum|We were wrong}
t: {Sorry|Oops}, <T1>
t: A {comma|zero|decimal point} too {many|few}
t: {Our|My} mistake
l: {Last week|In issue <n>} we wrote that <H1> lives in <T1>. {She|He} has never been there, and {would like it to be known|sent a map}.
l: The number in the third item of the previous letter was wrong by a factor of a thousand, as <n> readers pointed out, most of them politely and one, from <T1>, in the form of a {limerick|graph}; thank you, and sorry.
l: We called <C1> a {bakery|bank|Danish company}. It is not, never was, and has {written|told us so} twice.
l: It was <U1>, not <U2>, where the {duck|laser} was found, and the plural of octopus, we are told by somebody who teaches Greek and is tired of it, is none of the ones we used.
l: The link {to|about} <P1> led to a page about {cheese|gravel}. The right one is {below|at the end}.
l: A zero went missing. So did the editor.
d: The online edition has been corrected.
d: Nobody was hurt.
d: We have bought a calculator.
d: The {intern|cat} has been spoken to.
d: Keep writing to us when we get it wrong.
d: <H2> spotted it within {two minutes|an afternoon}.
d: The quotation on page <n> was by somebody else altogether.
d: The photograph showed a {goose|tram}, not a swan.
d: We stand by the recipe.
a: {Red faces all round.|Errare humanum est.|It was late.}
a: {The calculator is nice.|Apologies to geese.}
s: The editors correct a wrong name, number or link from an earlier issue.
s: A mistake is put right with apologies and thanks to readers.
s: The newsletter admits an error about <T1> and corrects it.
s: A correction in good humour, prompted by attentive readers.

= subscriber survey | 0-1 | neutral | nothing
t: {Five|Seven} questions for you
t: {Tell us|A survey}
t: What should we {write|drop|change}?
t: {Two|Three} minutes of your time
l: Once a year we ask who you are, what you read and what we may leave out; the form has <n> questions, none of them about your income, and the answers go to nobody but us.
l: Would you rather have {<W> on <day>s|fewer links|more cheese}? {Vote|Tell us} by <date>.
l: We are thinking about a {paper edition|podcast|shorter letter}, mainly because <H1> talked us into it over dinner in <T>, and before we spend money that we do not have, we would like to know whether anyone wants it.
l: The survey is open. {Please|Do} click.
l: Thank you to the <big> of you who filled in the form. {We have read every word|The rest of you: there is still time}.
d: It takes less than <dur>.
d: Three {mugs|posters} are drawn among those who answer.
d: Anonymous answers are welcome.
d: Last year most of you wanted shorter jokes.
d: You can skip any question.
d: The form closes on <date>.
d: We promise to {publish the results|ignore some of it}.
d: Reply to this mail if forms make you {sad|itch}.
d: <H1> bets that nobody will choose option <n>.
a: {Be honest.|Be kind.|No wrong answers, except one.}
a: {Mugs!|Click, please.}
s: Readers are asked to fill in a short survey about the newsletter.
s: The editors want opinions on a new edition or schedule.
s: A questionnaire for subscribers, with a small prize.
s: The newsletter thanks those who answered and asks the others.

= jobs at the newsletter | 0-1 | neutral | nothing
t: {We are|We're} looking for {you|an editor}
t: {Write|Draw|Proofread} for us
t: An {intern|illustrator|extra pair of eyes}
t: {Welcome|Hello}, <H1>
l: <W> needs someone who finds {commas|puns|mistakes} before you do, on <day>s, from anywhere, for {little money and|<price> and} good company.
l: Please welcome <H1>, who joins us from <T> to {draw|edit|count}, who brings a dog, and who has already found, on the first morning and before the kettle boiled, <n> mistakes in the archive.
l: We take submissions: {poems in code|bad diagrams|short reviews} of up to <n> words, which we read ourselves, answer within <dur> and pay for, unlike some, on publication.
l: After <dur> and <big> drawings <H1> says goodbye. We shall miss the {gulls|robots}.
l: Can you draw a {server|gull}? {Write|Send us one}.
d: Tell us what you would cut.
d: No CV, please. Send something you like.
d: The {pay|title} is modest, the {cake|freedom} is not.
d: We reply to everyone.
d: Deadline: <date>.
d: You need an eye for {nonsense|hyphens}.
d: The dog is called {Semicolon|Kernel}.
d: Beginners are welcome.
d: <H2> stays on as {proofreader|chief of biscuits}.
a: {Woof.|Hyphens matter.|No unicorns.}
a: {Come as you are.|Cake on Fridays.}
s: The newsletter looks for help with writing, drawing or proofreading.
s: A new colleague is introduced to readers, with a dog.
s: <W> asks for contributions and explains its terms.
s: A member of the small team comes or goes.

= recipe column | 1-2 | positive | nothing
t: {Soup|Dal|Rye bread|Pancakes} for {programmers|<n>}
t: {What to cook|Dinner} {while it compiles|on call}
t: {Beans|Leeks|Lemons}, {slowly|at last}
t: The {on-call|deployment|Friday} {stew|cake}
l: Chop two onions, fry them in more butter than seems right, add a {cup of lentils|tin of tomatoes} and leave it alone for as long as {a full build|your stand-up} takes.
l: My grandmother, who grew up near <T> and measured everything with the same chipped cup, made this {cake|soup} for {funerals|harvests|chess evenings}; I make it on call, since it cannot be ruined by a pager.
l: You need {flour, salt, patience|a pumpkin and a saw}. Everything else is {opinion|garnish}.
l: Reader <H1> from <T> sends a recipe for {pickled plums|dumplings|bread in a flower pot}, which we tried, burned, tried again and now cannot stop eating.
l: Friday. Pancakes. {You know the drill|No questions}.
d: Do not stir.
d: It keeps for three days, in theory.
d: Salt at the end.
d: Serve with {bread|gherkins|a clear conscience}.
d: The lid stays on.
d: Vegans use oil.
d: If it looks wrong, add lemon.
d: Feeds <n>, or two developers.
d: Let it rest, and yourself too.
d: An oven at {two|three|four|six|eight} hundred degrees, roughly.
a: {Save me a plate.|Wash up before deploying.|The pot is dishwasher safe.}
a: {More butter.|We ate the test results.}
s: A simple recipe for cooking beside work, with humour.
s: The column explains how to make soup, bread or cake.
s: A reader's family recipe was tried and found good.
s: Something to cook while the build runs.

= tiny stories and overheard | 1-1 | neutral | nothing
t: Overheard {on the train|at the conference|in <T>}
t: {Seen|Spotted} in <T>
t: A {very|rather} short story
t: {Note|Sign} on {a door|the printer}
l: On the night train to <T>, two men, one holding a {cello|server}, the other a sandwich: “Is it running?” “Not any more.”
l: Sign on a server-room door in <T>, laminated, in a typeface that hurt: “If the red lamp is on, knock. If it is off, run.”
l: A child, looking at a {floppy disk|fax}, to her father: “You 3D-printed the save button!” The father, {looking older than before|after a pause}: “Yes.”
l: {Spotted|Seen} at the {airport|bakery} in <T>: a screen the height of a house, meant to show {departures|cakes}, that asked, in grey letters, for a keyboard.
l: Once there was a spreadsheet. Everybody {feared|edited} it. The end.
l: Conference lunch. “What do you do?” “Legacy.” “Oh, I'm {so sorry|retired too}.”
d: Nobody knocked.
d: We bought the {poster|cake}.
d: The lamp was {blue|on}.
d: Applause in carriage <n>.
d: The keyboard was never found.
d: Heard by <H1>, who swears that it is true.
d: Silence. Then someone asked for the Wi-Fi password.
d: It had been there since <year>.
d: Send us yours.
a: {True story.|Laminated!|Names withheld.}
a: {We laughed, then we cried.|Run.}
s: A short scene overheard on a train or seen on a door.
s: A small anecdote about people and machines.
s: Readers send funny signs and conversations from trains, doors and lunches.
s: An anecdote from <T> makes fun of old technology.

= thank you and milestones | 0-1 | positive | nothing
t: {Issue|Number} <n>
t: {Ten|Five|Three} years of <W>
t: {Thank you|Happy birthday to us}
t: {You|All} <big> of you
l: This is issue <n>, {which is|and} more than <H1>, who gave us six months, had {predicted|bet on}, and we would like to thank everyone who has written, complained, corrected and, above all, opened the mail.
l: <W> began as a message to <n> friends, half of whom unsubscribed; today it goes to <big> strangers, and several of the friends have come back, mostly for the recipes.
l: Thank you. {That is all|No, really}.
l: Seven years, one server, no advertising plan, two moves and a flood: we are still here, {thanks to|because of} readers who pay <price> a year though they do not have to.
l: {Balloons|Cake}! We are <n> today.
d: The first issue had <n> typos.
d: A party takes place in <T>, in a room that holds <n>.
d: The most-read item of all time is the one about the {goose|fax}.
d: <H2> made the cake.
d: Everything old is in the archive.
d: We have no plans, and hope to keep it that way.
d: Special thanks to the printer, which held.
d: Postcards from <n> countries hang above the desk.
d: Tell a friend.
a: {Blush.|Here's to the next one.|Confetti is compostable.}
a: {The flood was small.|Cheers.}
s: The newsletter celebrates an anniversary and thanks its readers.
s: A round number of issues or subscribers is an occasion for thanks.
s: <W> looks back on its beginnings with humour.
s: The editors thank those who pay, write and complain.

= travel notes | 1-2 | positive
t: {Two days|A weekend|Rain} in <T1>
t: {Slow|Night} train to <T1>
t: {Notes|Postcard} from <T1>
t: Where to {sit|eat|write} in <T1>
l: [The library of <T1> has a room for people who want to {whistle|argue|sleep}], and I recommend it.
l: If your conference takes you to <T1>, skip the keynote, take the tram to its end and walk on until the road turns to gravel: [there is a lighthouse with a bakery in it], [open on <day>s], and they take no cards.
l: I went to <T1> for a meeting, which was cancelled, and stayed for the {fog|cheese|museum of locks}, which was not; [the museum has <big> keys and no door].
l: [The funicular in <T1> is run by volunteers of the {choir|fire brigade}].
l: Three places with sockets, silence and soup. [The best is above the bookshop <C1>].
d: [The bus leaves at <clock>, if the driver is back].
d: [Soup and bread are <price>].
d: [The hotel <C2> lends bicycles].
d: [It rained on <n> of the <n> days].
d: [<H1> shows visitors around, with stories].
d: [From the tower one sees <T2> on clear days].
d: Go in <month>, when the {geese|tourists} have left.
d: Take a book and a {jumper|pear}.
d: [The ferry takes <dur>].
d: [Locals say the water tastes of iron].
a: {I would move there.|Bring coins.|The gull stole my bun.}
a: {No Wi-Fi. Bliss.|Postcards follow.}
s: Travel notes from <T1> recommend a few quiet places.
s: The editor went to <T1> and liked it.
s: Tips for visitors to <T1> with time after a conference.
s: A small travel piece about soup, fog and a museum.

= pet and garden | 1-2 | positive
t: {Tomatoes|Slugs|Bees}, {week <n>|again}
t: The {cat|hen|tortoise} {report|of <H1>}
t: {My|Our} balcony, {monitored|automated}
t: {Compost|Seedlings} and {sensors|sorrow}
l: [<n> tomatoes have survived on the balcony of the editorial office].
l: Because a reader asked how one keeps plants alive while travelling, here is the set-up: [a moisture sensor, a pump from an aquarium and a script of <n> lines water the {basil|fern}], and a neighbour, who does not trust scripts, [comes by on <day>s].
l: [<H1>'s hens have a door that opens at sunrise], {thanks to|with} an old printer motor, and since <month>, when the clocks went forward and nobody told the door, [they sleep in on Sundays].
l: [The tortoise of a reader in <T> is <n> and has its own web page].
l: Slugs <n>, lettuce nil. [We give up].
d: [The pump flooded the flat below once].
d: [Seeds came from <C1>].
d: [The cat sits on the sensor because it is warm].
d: [Ripe by <month>, with luck].
d: [The door squeaks].
d: Sing to them. It helps you.
d: [A camera revealed the thief, a hedgehog].
d: [Total yield so far is one courgette].
d: The script is in the archive, under {vegetables|regrets}.
d: [The neighbour prefers a watering can].
a: {Meow.|Free courgette to a good home.|Hedgehogs are welcome.}
a: {The lettuce is survived by a radish.|Photos next time.}
s: News of plants and animals of editors and readers, with some automation.
s: A home-made device waters plants or opens a door for hens.
s: The garden column reports small successes and slugs.
s: Readers' pets and balconies, told with humour.

= language and words | 1-2 | neutral
t: The word {nice|queue|legacy}
t: {Hyphens|Plurals|Commas} {again|and feelings}
t: A word for {that|it}
t: {Untranslatable|Unspellable}
t: Say {data|cache|router} again
l: [The verb “to google” will not be missed by <H1>, who collects {dead|tired} verbs].
l: In <T> they have a word for the moment at which one realises that the meeting could have been a letter, and [it is also the word for {low tide|cold porridge}].
l: A reader, who wishes to remain anonymous for reasons that will become obvious, asks whether “data” is plural: [it was, it is, and you will be corrected either way].
l: [A dictionary from <U1> has added “{doomscroll|vibe|enshittify}”], with a quotation from <year> that nobody had noticed.
l: [The longest word without a vowel that we ever printed was a file name].
l: How do you pronounce <P1>? [Its makers at <C1> disagree].
d: [<pct> of you say it wrong, including us].
d: [The hyphen is on its way out].
d: [It comes from a word for bread].
d: [The rule was invented in <year> by a bishop].
d: [British readers objected].
d: There is a {song|mug} about it.
d: [A comma saved <money> in one contract].
d: [Old telegrams did without].
d: Write to us if you know a better one.
d: [<H2> has counted <n> spellings].
a: {Semicolons; we love them.|Discuss.|Queue is just Q with friends.}
a: {Low tide it is.|Style guides vary.}
s: A note on words, spelling or pronunciation, with a wink.
s: The language column explains where a word comes from.
s: Readers and editors argue about plurals and hyphens.
s: A new or dying word gets a short tribute.

= museum and old computers | 1-3 | positive
t: {Saved|Dusted|Switched on}: a <P1>
t: {Tape|Relays|Valves} {that|still} {hum|glow}
t: A museum {of|for} {printers|dead formats} in <T1>
t: From the attic: <P1>
l: [A museum in <T1> has switched on a {calculator|mainframe|teleprinter} from <year>].
l: It weighs as much as a horse, has less memory than a greeting card and, as the <n> volunteers who spent <dur> cleaning its relays found out, [contains a love letter, on punched tape, to somebody called <H1>].
l: [The last shop for typewriter ribbons in <T1> closes], and its owner, who has sold them since <year> and never owned a computer, [gives the stock to the museum].
l: [A working <P1>, one of <n> made by <C1>, was found in a barn].
l: Have you still got {floppies|tapes|a slide rule}? [A collector in <T1> reads them for nothing].
d: [It adds two numbers in <n> seconds].
d: [The manual was under the floor].
d: [Spare valves came from a submarine].
d: [Children may press the red key].
d: [It plays one tune].
d: [Open on the first <day> of the month].
d: [<C2> paid for the transport].
d: [The smell is of warm dust].
d: [Three of the original programmers came].
d: “[I never expected to see that bug again],” {said|laughed} one of them.
a: {Bring earplugs.|We pressed the red key.|Clack.}
a: {The letter was answered, we hope.|Dust included.}
s: An old machine has been restored and can be seen in <T1>.
s: Volunteers save computers, tapes or typewriters from the past.
s: A find in a barn or attic delights collectors of old technology.
s: The museum visit of the week, with relays and love letters.

= sport for the desk-bound | 1-2 | neutral
t: {Rowing|Darts|Table tennis} for {engineers|beginners}
t: <n> to <n>, {after extra time|in the rain}
t: {Running|Cycling} {badly|to work}
t: The {relay|cup} of <T1>
l: [The team of <C1> won the table-tennis cup in <T1>], beating <C2> by <n> to <n>.
l: I have run <n> kilometres this year, all of them in the wrong shoes, most of them after a {tram|dog}, and [I have never felt better], which my doctor, who follows this column with growing concern, asks me not to present as advice.
l: [A chess club in <T1> plays against a {lighthouse keeper|ship's cook} by radio], one move a day, and after <dur> [neither side has lost a pawn].
l: [<big> cyclists rode from <T1> to <T2> in pyjamas].
l: Result of the week: [<H1> held a handstand for <dur>].
d: [The referee was a sheepdog].
d: [Entry is <price> and includes soup].
d: [Nobody retired hurt].
d: [The next match is on <date>].
d: [The trophy is a toaster].
d: Stretch. Now. Both arms.
d: [The goalkeeper writes compilers].
d: [Rain stopped play at <clock>].
d: [<H2> came last and got the loudest applause].
d: [A protest about the ball was dismissed].
a: {Well played.|My knees object.|Toast for everyone.}
a: {Next year: croquet.|The dog was fair.}
s: A light report about sport among companies or readers.
s: Amateurs row, run or play chess, and enjoy themselves.
s: The sports column, mostly about rain and applause.
s: A match in <T1> ends happily for somebody.

= calendar and forecast for fun | 0-1 | neutral | nothing
t: Your {week|horoscope}, {compiled|in ones and zeros}
t: {Predictions|Resolutions} for {next year|<month>}
t: {Today|This week} in {nothing|history}
t: The {long|short} {weekend|list}
l: Aries: do not deploy. Taurus: your backup is not what it seems. Gemini: a stranger will ask for your {password|charger}; say no.
l: Ten predictions for next year, in the order of how sure we are, of which at least <n> will be wrong, as were last year's, a fact that <H1> has kindly put into a table.
l: On this day in <year> nothing happened in <T>, {as|according to} the town chronicle, which was written by a man who took his duties seriously, assures us.
l: My resolutions: {fewer tabs|answer mail|sit straight}. {See you in February|So far, nil}.
l: This week has {a Friday the thirteenth|two full moons|no Monday}. Plan accordingly.
d: Libra: merge, but carefully.
d: Lucky number: <n>.
d: Virgo: it was DNS.
d: The stars declined to comment.
d: Prediction <n>: someone will rename something.
d: We shall check in December.
d: Avoid {printers|ladders} on <day>.
d: None of this is advice.
d: A year from now you will have forgotten this.
a: {It is always DNS.|Science, this is not.|Mercury sends regards.}
a: {Told you.|Pisces: backup.}
s: A mock horoscope or list of predictions for engineers.
s: Jokes about the coming week, with no news in them.
s: Light-hearted resolutions and forecasts that nobody will check.
s: A humorous calendar entry about days on which nothing happened.

= podcast and video tips | 1-3 | neutral
t: {Watch|Listen}: <n> minutes on {bridges|sand|sleep}
t: {For|On} your {commute|headphones}
t: A {film|talk|podcast} about {lifts|fonts|silence}
t: {Worth|Weekend} watching
l: [<H1>'s talk about {bridges|fonts|queues} lasts <n> minutes and feels like five].
l: In the new series by <C1>, which is about elevators and therefore, as its presenter claims, about everything, [a mechanic from <T> explains how to stop a falling cabin], and [you will never take the stairs again].
l: [A documentary on the history of {cement|spam|the zip} is free to watch until <date>].
l: The podcast of <U1>, which sounds as if it were recorded in a wardrobe, and is, has become my favourite: [each episode is one question from a child].
l: {Headphones on|Kettle on}. [<W> has a podcast now].
d: [Episode <n> is the one to start with].
d: [Transcripts are online].
d: [The presenter never interrupts].
d: [It was filmed in <T> over <dur>].
d: [There are subtitles in <n> languages].
d: [The music is by <H2>].
d: [Advertising can be skipped].
d: [Season two begins in <month>].
d: Skip the first <n> minutes.
d: [My mother liked it, and she likes nothing].
a: {Popcorn optional.|I missed my stop.|Mother approves.}
a: {Wardrobe acoustics.|Sunday material.}
s: Recommendation of a talk, film or podcast with a curious subject.
s: Something to hear or watch at the weekend.
s: A documentary about an everyday thing is praised.
s: The editor suggests a podcast and an episode to begin with.

= unsubscribe and delivery trouble | 0-0 | neutral | nothing
t: {Did you get|Where was} {this|issue <n>}?
t: {Spam|Junk} folder{, hello|}
t: {Delivery|Images}, {broken|fixed}
t: {Twice|Thrice} in your inbox
l: Some of you received last week's letter <small> times, some not at all, and one of you, in <T>, got somebody else's gas bill; our mail provider is looking into it.
l: If you read this in your spam folder, please {drag us out|press the button}. It is dark in here.
l: From <date> we send from a new address, because the old one, which had been perfectly happy since <year>, has been put on a blocklist for reasons that nobody at <C1> can or will explain.
l: The links were broken. They are {mended|not}.
l: To unsubscribe, press the link at the bottom; to {stay|complain}, do nothing.
d: Add us to your contacts.
d: The pictures load when you allow them.
d: Plain text is available.
d: We use no tracking pixels and never did.
d: Replies go to a person.
d: Old issues are on the web page.
d: The gas bill has been returned.
d: Your settings have been kept.
d: Sorry for the noise.
a: {It is dark in here.|Hello from folder two.|Third time lucky.}
a: {Mail is hard.|Thank you for your patience.}
s: A note on trouble with the delivery of the newsletter.
s: The sender address changes, and readers should update their contacts.
s: The editors apologise for double or missing mails.
s: How to get out of the spam folder or off the list.

= reader question answered | 1-3 | neutral
t: You asked: {why|how} {beige|so many} {cables|keys}?
t: {Ask|Dear} <W>
t: Why are {fridges|servers} {white|loud}?
t: {Question|Riddle} of the week, answered
l: <H1> from <T> asks why office chairs have five legs. [Four tip over, and six cost more].
l: Why, a reader wonders, are old computers beige? We asked <hintro:2>, who designed some of them, and the answer, which involves a German workplace rule from <year> and a shipment of the wrong paint, is longer than this letter; in short: [grey was meant, beige was delivered].
l: Where do lost socks go? We do not know, but [the washing-machine maker <C1> has patented a trap].
l: You wanted to know what happened to <P1>, the {robot|app|watch} that everyone owned for a summer: [<C2> bought the name and sells {candles|socks} under it].
l: A student asks whether {typing|handwriting} matters. [It does, a little].
d: [The patent has expired].
d: [<n> readers knew the answer].
d: [The paint was cheaper by <pct>].
d: Opinions differ, strongly, in <T>.
d: [Museums keep one of each].
d: [The rule was dropped in <year>].
d: Next question, please.
d: [My own chair has four and a book].
d: [A standard exists, of course].
d: Thanks to <H3> for the photograph.
a: {Now you know.|We learned something.|Keep asking.}
a: {Beige, then.|The socks are with the pens.}
s: A reader's curious question is answered with a bit of history.
s: Why things look the way they do, explained for a reader.
s: The editors answer letters about chairs, paint or socks.
s: A question from <T> gets a short and cheerful answer.

= things we learned | 1-2 | neutral | nothing
t: {Ten|Seven|Three} things we learned {this week|in <T>}
t: {Odds|Bits} and ends
t: Left over
t: {Footnotes|Crumbs}
l: Things we learned this week: ducks sleep with one eye open, <H1> can juggle, and nobody at <C1> has ever met the person who signs the mails.
l: The desk drawer, which we had promised to clear before the summer, contained <n> pens, a key that fits nothing, a postcard from <T>, three badges by <C1> and <C2>, and the missing page of issue <n>.
l: Left over from last week: one {umbrella|pun}, <n> unanswered mails and a {cake tin|stapler} that belongs to <U1>.
l: In no order: {moss|rain}, <T>, a song about {parking|lint}, and thank you.
l: We have a new {kettle|doormat}. That is the news.
d: The key is still here.
d: The pun will be used when we are desperate.
d: Whose {scarf|goat} is this?
d: <H2> denies everything.
d: The song has <n> verses.
d: One of the badges still opens a door.
d: Please collect by <date>.
d: The doormat says “<noun>”.
d: Ask for it at <C3>, the café downstairs.
a: {Tidy desk, tidy mind.|Quack.|End of drawer.}
a: {That was all.|Sweep.}
s: Odds and ends from the desk of the editors, without news.
s: Small curiosities that were left over from the week.
s: The editors clear a drawer and find postcards and badges.
s: A list of trivial things, told for fun.
