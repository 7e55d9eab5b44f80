= hotel keycards cloned | 4-6 | negative
t: Room <n>, and every other room
t: a keycard for the whole corridor
t: <C1>: {three million|<big>} locks, one recipe
t: Do not disturb {(the lock)|, please}
t: Would you bolt the door tonight?
t: The minibar burglars of <T1>
t: Two taps of a blank card open doors fitted by <C1>
l: With a used card fished from a wastepaper basket, a writer that costs <price1> and about as much patience as boiling an egg requires, <H1> showed reporters in <T1> that [any door in the building can be opened], the kitchen's included.
l: [Locks made by <C1> derive every guest key from the same short secret], and the secret, it turns out, was printed in a training slide for night porters.
l: The chambermaid noticed first: cards that had been handed back on {Sunday|Friday} still opened doors on {Tuesday|Thursday}, which led two amateur locksmiths to [a flaw in <big1> hotel locks] and the lock maker, <C1>, to a very long weekend.
l: If the lamp beside your handle blinks green before you have found your card, be polite and look behind you. [Cloned master keys are circulating among thieves], warns <G1>.
l: Nobody picked anything. A telephone, a blank card, a corridor with thick carpet; the demonstration was over before the lift came back.
d: [Each lock must be visited by a technician with a handheld reader], and a large hotel has {four hundred|eleven hundred} of them.
d: [About <pct> of the doors have been updated so far], reckons <C2>, which services lifts, locks and, lately, nerves.
d: The deadbolt, happily, is a lump of steel with no opinions about software.
d: [The flaw was reported to the manufacturer in <month>], two summers ago.
d: Cruise ships use the same model. So do {student halls|a prison's staff canteen|dental clinics}.
d: [The audit log inside the lock overwrites itself after <n> entries], so most burglaries left no trace.
d: “We changed the cards, then the encoders, then our wallpaper,” sighs the manager of a guesthouse in <T2>.
d: [<C3>, a chain with a fondness for lobbies full of lemons, has replaced its encoders].
d: Details of the key derivation are being withheld {until the slow have caught up|for another <dur>}.
d: [Insurers now ask whether the locks have been serviced].
a: {Chain on, chair under the handle.|Ask at reception; enjoy the silence.}
a: Our own room had a brass key. We slept well.
s: Hotel locks can be opened with copied cards, and each needs a technician's visit to be repaired.
s: Researchers found that a used keycard is enough to make a master key for a hotel.
s: A weakness in electronic door locks leaves guests relying on the bolt.
s: Doors fitted with locks by <C1> open to forged cards.
s: Burglars and researchers alike have learned to copy hotel keys cheaply.

= expired domain revived | 6-8 | negative
t: For sale: one domain, slightly trusted
t: {Nine|Twelve} dollars for somebody else's mail
t: <C1> let a name lapse
t: the web address that outlived its owner
t: Who owns your old logo's address?
t: Renewal notice (unread)
t: A lapsed domain answers <big1> {requests|devices} a day
l: For less than the price of a sandwich <hintro:1> bought a domain that <C1> had forgotten to renew, put up an empty page, waited, and watched [<big1> devices ask it politely for instructions].
l: [Password resets for <n1> dormant accounts went to a stranger], because the mailboxes lived under a name that a merged, renamed and finally dissolved law firm no longer paid for.
l: Companies die, but their hostnames go on receiving mail. [A lapsed domain was used to take over a package maintained at <L1>], whose author had retired to keep bees near <T1>.
l: When the registrar's reminder arrived, it was addressed to a colleague who had left in <year>; [the domain was sold at auction on <day>] to somebody with plans for it.
l: Buy the name, inherit the trust: that is the entire technique.
d: [Certificates for the domain were issued within <small> minutes], quite properly.
d: Among the visitors were a {ministry|brewery|railway museum}, a bank, and what appears to be a drawbridge.
d: [<C2>, the registrar, allows a grace period of <n> days].
d: [Nothing malicious was served], the new owner insists, apart from a drawing of a heron.
d: The lapse was first mentioned in <W>, in a footnote.
d: [Scripts on <n> hospital websites still loaded a file from the old address].
d: [A search of public code finds <big> projects that point at unregistered names].
d: “We moved the website, and everybody clapped,” {recalls|remembers} a former administrator, “and nobody asked where the mail went.”
d: [<C3> has registered the name for ten years and put the invoice in a frame].
d: Keeping every name you ever printed on a mug costs less than one lawyer's lunch.
a: List your domains. All of them. Yes, the campaign from <year> too.
a: {Autorenew is a security control.|Check whose card pays for it.}
s: A forgotten domain was bought by a stranger, who then received traffic meant for its old owner.
s: Lapsed web addresses let outsiders take over accounts and devices that still trust them.
s: Failing to renew a domain handed its mail and its visitors to somebody else.
s: Old hostnames remain trusted long after companies stop paying for them.
s: An address that <C1> stopped paying for still attracts devices and mail.

= certificate ran out | 5-7 | negative
t: {Midnight|<clock>}, and the padlock fell off
t: <C1> forgot a date
t: A calendar entry would have done
t: Not valid after
t: why the {turnstiles|tills|ferries} stood still on {Monday|Sunday}
t: {Tills|Trams|Turnstiles} of <C1>: down for <dur1>
t: Forty-seven days and counting
l: At <clock>, on a {bank holiday|rainy Sunday}, [a certificate inside the ticket machines of <C1> expired], and several thousand passengers travelled free, which the company first described as a gesture.
l: The outage that emptied <n1> supermarkets of customers but not of lettuce had the least exciting cause there is: [nobody renewed a certificate].
l: From {March|<month>} [certificates will be valid for <n1> days at most], and anyone who still renews by hand, with a ticket and a biscuit, will be doing it nearly every {fortnight|month}.
l: [<C1> lost <dur1> to an intermediate certificate nobody knew it had], according to a refreshingly short report signed by its new head of operations, <H1>.
l: How many certificates do you have? Whatever you answered, triple it, advises <C2>, which has been scanning corporate networks for the forgotten ones.
d: [The person whose inbox got the warnings had retired to <T1>].
d: [Monitoring watched the website, not the machines behind it].
d: A technician drove <small> hours with a memory stick on his lap.
d: [Renewal is automatic for <pct> of public certificates], and artisanal for the rest.
d: [Devices that keep no clock rejected the new certificate as well].
d: Someone suggested setting every clock back by a day. Someone always does.
d: [<L1> now warns <n> days ahead, in red], and again, in capitals.
d: [The certificate had been issued by <C3> for a pilot project that never ended].
d: Refunds have been promised for {season tickets|umbrellas|frozen goods}.
d: “It worked in all the years in which it was valid,” said the spokesman, accurately.
a: {Automate it before you explain it.|Put the date on the wall.}
a: Ours runs out in August. We looked.
s: An expired certificate stopped services, showing why renewal ought to be automatic.
s: Certificates that nobody tracks cause outages, and their lifetimes are getting shorter.
s: Overlooked renewal dates bring systems down; inventories and automation would prevent it.
s: <C1> suffered an interruption because a certificate was not renewed.
s: Manual certificate renewal is becoming impractical.

= parking meter stickers | 3-5 | negative
t: Scan here to {park|be robbed}
t: The sticker on the sticker
t: QR, as in queer
t: <T1> peels <big1> codes off its meters
t: would you trust a square?
t: Parking: £2.40. Fraud: rather more
t: <C1> and the counterfeit codes
l: Council workers in <T1>, armed with scrapers meant for chewing gum, have [removed <big1> fraudulent codes from parking meters], each printed on decent paper and pasted, with some care for alignment, over the genuine one.
l: You are late, it is drizzling, and the meter offers a code. [Drivers who scanned it paid a stranger], then received a ticket as well, for not having paid.
l: [<C1>, which runs the parking app, blames a gang with a label printer]; the gang, if it reads newsletters, will have laughed.
l: Restaurants had them first (on menus, beside the salt), then charging posts, and now [fake codes have been found on meters in <n1> towns].
l: A photograph sent in by our reader <F1> shows three codes, one above another like wallpaper in an old flat; only the bottom one leads to <C1>.
d: [Victims lost <money> on average], most of it through subscriptions they never noticed.
d: [The copied page even charges the correct tariff], hour by hour.
d: Police advise {running a fingernail along the edge|using coins, which many have not held since <year>}.
d: [The domains were registered on the same {morning|afternoon}].
d: [A bank, <C2>, now holds such payments back for <dur>].
d: Pensioners fared better than students: they typed the address.
d: [<C3> is engraving its codes in metal].
d: One sticker had been glued over a wasp.
d: [Cameras caught a man in a high-visibility vest, to whom nobody paid attention].
d: The mayor, {to his credit|a cyclist}, apologised.
a: {Type it. It takes nine seconds.|Coins work in the rain.}
a: If the corner lifts, leave it.
s: Fraudsters paste their own codes over real ones on meters and collect drivers' payments.
s: Counterfeit codes in public places lead people to convincing payment pages.
s: Drivers were tricked by stickers into paying criminals for parking.
s: A scam with forged codes spreads; checking for stickers or typing the address helps.
s: Squares on parking meters cannot be trusted any longer.

= invoice redirection | 4-6 | negative
t: New bank details, same lovely logo
t: <C1> paid the wrong {roofer|shipyard|choir}
t: The invoice was real. The account wasn't
t: <money1> and a comma
t: One {reply|letter} too many
t: who changed the IBAN?
t: Please find attached (our regrets)
l: For eleven weeks somebody sat silently in the mailbox of a bookkeeper at <C1>, learned how she greets suppliers and when she goes swimming, and then sent one message; [<money1> left for an account in <T1> the same afternoon].
l: [A builder of organs, <C1>, wired the price of <n1> pipes to a thief] who had altered two digits of an invoice and, out of professional pride, corrected a misspelling.
l: The quarrel over who bears the loss, the {orchard|dairy|theatre} that paid or <C1>, whose mail had been read, ended on <day> in court: [the payer must pay again].
l: Before you approve the next change of bank details, ring the supplier on the number from last year. [<C1> did not, and it cost <money1>].
l: “Dear both, as of this month kindly use our new account.” Eleven polite words, no attachment, no link, nothing for a filter to find.
d: [The rule that forwarded the mail was named with a single dot].
d: [The bank recovered <pct> of the sum] because a teller thought the signature too neat.
d: [Payee names were not compared with account numbers], though the law now asks for it.
d: The auditor, called in from <C2>, found {the mailbox open to <small> other countries|no second signature for anything below a million}.
d: [Criminals timed the message to a company outing], which had been advertised with a photograph of canoes.
d: Money mules, two of them still at school, kept <pct> and spent it on trainers.
d: [<C3> insures against this, but only if a call-back is documented].
d: [Suppliers in <n> towns received similar letters].
d: Her new habit: every change of account is read aloud, digit by digit, to a person who sighs.
d: [The thread was genuine up to the last message].
a: {Phone them. On the old number.|Trust the voice, not the letterhead.}
a: Forward this to whoever pays your bills; bring cake.
s: Intruders who read a company's mail sent altered bank details and collected its payment.
s: A faked change of account diverted a large payment; calling the supplier would have prevented it.
s: Invoice fraud succeeds without malware, by patience and good manners.
s: <C1> is caught up in a case of redirected payments.
s: Changes of bank details should be confirmed by telephone before money is sent.

= cloned voice of the boss | 5-7 | negative
t: It sounded like {Mum|the chairman|him}
t: <C1>: the call came from nobody
t: Forty seconds of podcast are plenty
t: The chairman has a cold
t: a video call with {five|six} colleagues, none of them real
t: Hang up on {me|your boss}
t: <money1> lost to a familiar voice
l: Everybody on the call knew one another; the finance chief made his usual remark about the weather in <T1>, the lawyer coughed, and [an accountant at <C1> released <money1> to people who did not exist].
l: [A forty-second sample is enough to imitate a voice convincingly], found <U1>, where mothers were asked to pick out their own children and managed it little better than a coin.
l: The caller was the director to the life, down to the lisp, but he had forgotten the name of the {parrot|tea lady|skittles club}, so [the clerk at <C1> hung up and kept <money1>].
l: [Banks are dropping voice recognition as a means of identification], beginning with <C1>, whose slogan used to be “My voice is my key”.
l: What do you say when your daughter rings, weeping, from a number you do not know?
d: [The faces were stitched together from conference recordings].
d: [Asking the caller to turn sideways still breaks most imitations], for this season at least.
d: Agree on a word at breakfast, and not the cat's name.
d: [The software rents for <price> a month], support included.
d: [<C2>, which records lectures, now publishes them with a faint hum that spoils training].
d: A tremor, a bad line, a hurry: the three spices of the genre.
d: [The transfers were split into <n> parts, each just below the limit].
d: “He said please,” {the accountant explained|she told the police}. “He never says please.”
d: [Regulators want networks to label synthetic calls], a wish <C3> calls charming.
d: [Elderly people lose the most per case, companies the most overall].
a: {Ring back. Always.|Pick a family password tonight.}
a: I tested it on my brother, who has not forgiven me.
s: Imitated voices and faces are used to talk people into sending money.
s: A synthetic voice sounds real enough to defeat colleagues, families and banks.
s: Calling back and agreed passwords protect against cloned voices.
s: <C1> has had to learn that a familiar voice proves nothing.
s: Voice imitation has become cheap, and identification by voice is losing its worth.

= worst passwords survey | 3-5 | neutral
t: 123456 {turns thirty|, our old friend}
t: {Liverpool|Monkey|Sunshine}, again
t: The nation's favourite secret
t: password, with a capital P
t: <C1> counted <big1> secrets
t: Is yours on the list?
t: Length beats {cleverness|exclamation marks}
l: The annual reckoning by <C1>, drawn from <big1> leaked logins, finds that [the most popular password is still a row of six digits], ahead of a football club, a first name and a rude word in {Portuguese|Finnish|Polish}.
l: [People asked to add a number put a 1 at the end], and told to add a symbol they reach, almost to a man, for the exclamation mark; <U1> has the histograms.
l: Forget the quarterly change. [<G1> no longer recommends that passwords expire], a custom which, it concedes with rare frankness, mostly bred sticky notes.
l: We asked <n1> readers for the worst password they had met at work, and we shall be printing the answers on tea towels.
l: “Summer” plus the year opens <small> in every hundred corporate accounts, and [spring, curiously, is far rarer].
d: [A four-word phrase would take {centuries|the age of a cathedral} to guess].
d: [Gamers choose better passwords than bankers do].
d: In <T1>, the local cheese made the top ten.
d: [<pct> of those asked reuse the same one everywhere], and the rest, one suspects, fibbed.
d: [Managers of passwords are used by one in <small>].
d: Swear words rise each January and subside by Lent.
d: [The minimum length should be fifteen characters], says the guideline, and spaces must be allowed.
d: <C2>, whose router ships with a unique code on its belly, was praised by name.
d: [Blocking the thousand commonest choices stops most guessing].
d: A librarian from <T2> won the prize for “overdue”.
a: {Four words. Not song lyrics.|Yes, yours too, Kevin.}
a: The tea towels are nearly sold out.
s: Surveys of leaked logins show that people still choose short and obvious passwords.
s: Advice on passwords shifts from forced changes to length and blocked lists.
s: Simple digits and names remain common; long phrases and managers would be safer.
s: Habits with passwords have hardly improved, new numbers suggest.
s: Length matters more than symbols when a password is chosen.

= lookalike letters | 5-7 | negative
t: Spot the {Cyrillic|Greek} a
t: rn is not m
t: <C1> or <C1>?
t: The difference is one pixel
t: Homographs, a short history of squinting
t: Can you read your own address bar?
t: a domain with an accent it should not have
l: Between the r and the n there was, if one leaned forward and cleaned one's glasses, no gap at all, and [<big1> customers of <C1> signed in to the wrong shop].
l: [Browsers will show suspicious addresses in their raw form from version <ver>], so that a Greek omicron in the middle of a bank's name turns into a long and frankly ugly string.
l: Researchers at <U1> registered {ninety|two hundred} names that look exactly like famous ones and received, within <dur1>, job applications, love letters and [invoices addressed to <C1>].
l: [A variable name with two identical-looking letters hid a back door in <L1>]; three reviewers had stared at it, and a fourth, who uses a screen reader, heard it at once.
l: Fonts are an attack surface. Discuss.
d: [The registry for the ending sold the names without asking].
d: [Most mail programs display the copy without a warning].
d: Ligatures, those elegant things, make matters worse.
d: [Password managers are not fooled], since they compare bytes instead of squinting.
d: [<C2> bought <big> variants of its own name], and regards the expense as rent.
d: The trick is older than the web: typewriters had no key for the numeral one.
d: [Linters can reject mixed alphabets in source code].
d: “I have been dyslexic all my life,” says the reviewer who found it. “I count letters.”
d: [Italic faces fooled <pct> of the people tested].
d: [A court in <T1> awarded the addresses to <C3>].
a: {Bookmark your bank.|Read it backwards, letter by letter.}
a: This paragraph contains one. No prize.
s: Letters that look alike in different alphabets are used to imitate addresses and identifiers.
s: Lookalike names deceive people, whereas password managers and linters notice the difference.
s: Browsers and tools are starting to expose characters that mimic others.
s: Similar-looking names cause trouble for <C1> among others.
s: Visual imitation in addresses or code is easy to miss and simple to check for.

= sim swap | 4-6 | negative
t: No signal
t: {Your|Her} number has a new owner
t: <C1> moved the wrong number
t: Why texts are a terrible key
t: the twelve-minute phone number heist
t: <money1> behind one text message
t: SMS codes {bow out|are retired} at <C1>
l: It began with the little bars vanishing, at a christening, in a church with excellent reception; by the time <H1> had borrowed a phone, [her number had been moved to another card by <C1>] and the savings were in transit.
l: [<C1> will stop sending login codes by text message {in <month>|<soon>}], citing fraud, cost, and the curious fact that <pct1> of them went to numbers that exist only to collect the fee.
l: A shop assistant in <T1> was paid <price1> for each number he reassigned; [over <dur1> he reassigned <n1>], always during the lunch hour.
l: [A jury found that a network owes its customer the stolen <money1>], because the employee had clicked through <small> warnings.
l: Somebody at the counter of <C1> showed a photocopy of a photocopy, and that was you, from then on.
d: [A PIN on the account would have blocked the transfer].
d: [Authenticator apps are tied to the device and not to the number].
d: The hold music, she remembers, was Vivaldi.
d: [The rule that delays a transfer by {a day|<n> hours} was due last spring].
d: [<C2>, the exchange, let the thief reset everything with one code].
d: Coins left for <small> wallets within nine minutes; one still holds them.
d: [Fraudsters pump traffic through premium numbers abroad], and share the proceeds with small carriers.
d: [<G1> counted <big> such cases last year].
d: Staff in the branches had a bonus for speed. It has been abolished.
d: [Recovery by phone number was on by default at <C3>].
a: {Set the carrier PIN. Now is good.|Take your number out of the recovery page.}
a: Vivaldi deserves better.
s: Phone numbers can be hijacked at the carrier, which makes codes by text an unsafe login.
s: Text messages are being abandoned as a second factor because of fraud.
s: Moving a number to another card gives thieves access to accounts.
s: The network <C1> is in the news over phone numbers and login codes.
s: Carrier PINs and authenticator apps protect better than codes sent to a number.

= the aquarium was the way in | 4-6 | negative
t: Something fishy in the lobby
t: The {kettle|aquarium|coffee machine|ice rink} that knew the payroll
t: <C1>, undone by a thermometer
t: how the lift got into accounting
t: an inventory of things nobody patches
t: Forgotten device, remembered forever
t: It was the label printer
l: The tank holds {forty|ninety} neon tetras, a plastic galleon and, it now emerges, the route by which [intruders reached the guest records of <C1>].
l: Auditors walked through the offices of <C1> with a cart and a clipboard, counting everything that had a plug and an address, and [they found <big1> devices the company did not know it owned].
l: [A coffee machine with a default password served as a bridge between two networks] that were drawn, on the poster in the server room, with a thick red line between them.
l: When the payroll of <C1> turned up on a forum, suspicion fell first on an apprentice and then, rightly, on [a badge printer that had run since <year> without an update].
l: Ask what is listening on your network. Then ask what it is for. Silence is a finding too.
d: [The device called a server in <T1> every <n> minutes].
d: [It had been installed by a contractor whose firm no longer exists].
d: The vendor, <C2>, sells pumps, and was astonished to hear that it sells computers.
d: [Separating building technology from office machines would have contained it].
d: [<pct> of such devices still use the password on the sticker].
d: Nobody on the guest list complained; the fish had no comment.
d: [The intruders moved <n> GB through a port meant for feeding schedules].
d: [<L1> finds unknown devices by their accent: timing, headers, typos].
d: A vending machine remains unaccounted for. It pays for itself.
d: [<C3> offers to replace the thermostats at cost].
a: {Count the plugs.|Walk the building with a cart; it is educational.}
a: If it has a display and no owner, unplug it and wait for the shouting.
s: Intruders used a neglected gadget to reach a company's more valuable systems.
s: Unknown devices with old software open networks to attackers; inventories and separation help.
s: Appliances nobody maintains turn out to be an entrance.
s: An overlooked device put data of <C1> at risk.
s: Counting and isolating connected equipment prevents unpleasant surprises.

= infusion pump recall | 6-8 | negative
t: Bedside {manner|manners}, port <n>
t: A pump that takes orders from strangers
t: <C1> recalls <big1> {infusion pumps|monitors}
t: Nurses, please pull the {cable|network plug}
t: Medicine's oldest operating systems
t: is the ventilator on the Wi-Fi?
t: <cve>: dosage
l: [<G1> has told hospitals to take <big1> infusion pumps by <C1> off the network], after a student of nursing, idly exploring during a night shift, discovered that the dose could be set from the canteen.
l: On the ward it looks like a beige box with a cheerful chirp. To the researchers in <T1> who bought <small> of them from a bankrupt clinic it looked like [a computer that accepts commands without a password].
l: [No patient has been harmed, <C1> stresses], three times, on a page of <small> paragraphs.
l: [The monitor <P1> sends vital signs to an address nobody at <C1> can explain], and the explanation that finally came, a leftover from testing, explained rather little.
l: Approval took <n1> years, the patch took an afternoon, and approval of the patch will take until spring.
d: [The pumps go on working without a connection], only the charts must be filled in by hand.
d: [Records of <n> previous patients were still stored in the second-hand devices].
d: A consultant anaesthetist we telephoned said a word that we cannot print, and then “cable ties”.
d: [The maintenance password is the same in every hospital].
d: [An update has to be installed at each bed by a technician of <C2>].
d: Half the porters now carry screwdrivers.
d: [New devices must list their software components], the agency reminds everyone.
d: [<U1> found similar faults in products from <C3> and two smaller makers].
d: The chirp, some nurses ask, could it be fixed in the same release?
d: [Segmenting the ward network limits the danger for now].
a: {Cable ties are in cupboard four.|Print the dosing table.}
a: Get well soon, all of you.
s: Networked medical devices could be controlled or read by outsiders and need updates at every bed.
s: Hospitals should isolate certain medical devices until a fix is approved.
s: Weaknesses in bedside equipment by <C1> alarm regulators and clinics.
s: Slow approval makes software flaws in medicine hard to mend.
s: Equipment on wards accepts too much from the network, researchers found.

= ships on dry land | 5-7 | negative
t: {Forty|Sixty} tankers at the {airport|zoo}
t: Lost at sea, found in a car park
t: Spoofed
t: <T1>: every boat in one circle
t: When the sky lies to the {compass|tractor|pilot}
t: <C1> goes back to paper charts
t: who moved the satellites?
l: According to the screens on its own bridge the ferry was sailing, at nineteen knots and in good weather, through the middle of {an airport|a vineyard|a golf course}; [false satellite signals have misled <big1> ships near <T1>] since <month>.
l: [Pilots report jammed navigation on <pct1> of flights over the region], and the remedy, says a captain with {thirty|twenty} years in the seat, is looking out of the window.
l: [<C1> has equipped its tugs with a receiver that ignores impossible jumps], since a vessel of {six hundred|four thousand} tonnes seldom leaps inland.
l: Tractors stopped in mid-furrow. Taxis were billed for trips to the {North Sea|desert}. The cause, a truck-mounted transmitter somewhere beyond the border, is nobody's, officially.
l: [A signature now proves that the signal comes from the real satellites], which the European constellation offers free of charge and which hardly any receiver checks.
d: [The forgers shift the time first and the place afterwards].
d: [Mobile networks lost synchronisation for <dur>].
d: Old lighthouse keepers are giving interviews again.
d: [An antenna with <small> elements can tell from where a signal arrives].
d: [Insurance for the passage has risen by <pct>].
d: <C2>, which rents scooters, found its entire fleet in a lake.
d: [Radio beacons from the <year>s may be switched back on], if someone can find the valves.
d: The sextant in the officers' mess is no longer decoration.
d: [<U1> locates jammers from orbit to within <n> km].
d: [<C3> sells a clock that holds its time for a month without the sky].
a: {Look out of the window.|Keep a paper chart and a pencil.}
a: Somewhere a scooter is still drowning.
s: Forged satellite signals lead ships, aircraft and farm machines astray.
s: Interference with satellite navigation makes older aids and signed signals attractive again.
s: Jamming and spoofing of positions have become everyday, and receivers need checks.
s: Navigation by satellite can be faked, so crews fall back on other means.
s: Operators look for backups as positioning signals become unreliable.

= pupils inside the school system | 3-6 | neutral
t: {Full marks|A+} for {initiative|intrusion}
t: Detention, with thanks
t: <F1>, {14|15}, changes everyone's homework
t: The school bell plays <adj> music now
t: <C1> marks its own homework
t: what did you do in computer club?
t: <n1> pupils, one password, no supper
l: The bells of <n1> schools in <T1> rang at the same moment on {Thursday|the last day of term}, to the tune of a song that every parent knows and none can bear; [a fourteen-year-old had found the bell server of <C1> without a password].
l: [Marks in the platform of <C1> could be edited by changing a number in the address], a pupil reported, having first, as proof, lowered her own grade in {chemistry|gymnastics}.
l: More than half of the break-ins at schools come from inside, [<G1> has counted], and of those nearly all are carried out by children with the teacher's password, spied over a shoulder.
l: Instead of calling the police the headmaster, <H1>, gave the culprits an office, a kettle and a list; [the pupils have since reported <n1> holes].
l: Somebody cancelled the maths test. Nobody confessed. The test was held on paper, in pencil, and the average was worse.
d: [The administrator account was called “teacher”, and so was its password].
d: [<C1> closed the gap within <dur>], and sent a T-shirt in the wrong size.
d: A grandmother demanded a fair hearing; she got a demonstration.
d: [Attendance records of <big> children were readable].
d: [The parents were told by letter, which <pct> of the children delivered].
d: “They write better reports than the consultants,” says the county's only administrator, who cycles between <small> campuses.
d: [A scheme in <T2> lets teenagers test public systems legally].
d: [Exam papers are printed on the morning itself from now on], by <C2>, behind a curtain.
d: The cafeteria balance of one boy stood at nine hundred puddings.
d: [Charges were dropped after a conversation lasting <small> minutes].
a: {Hire them before they are bored.|Nine hundred puddings!}
a: My own crime, in <year>, involved the overhead projector.
s: Pupils found serious holes in the software of their schools, with mixed consequences.
s: Weak passwords and careless design let children alter school systems.
s: Young people break into school platforms and sometimes help to repair them.
s: School software proves easy prey for curious teenagers.
s: Curious pupils are behind most incidents at schools, and can be put to use.

= library back to paper | 4-6 | negative
t: Stamps, {ink|cards} and no {catalogue|returns}
t: A library without a memory
t: <T1>: <dur1> offline and still lending
t: the reading room rebuilds
t: How do you lend a book you cannot find?
t: Notes from a {silent|quiet} disaster
t: <n1> weeks of index cards
l: Since the night on which its servers were scrambled, [the public library of <T1> has been lending with pencil and rubber stamp], and the queue at the desk, reports <F1>, who has worked there since she was nineteen, has become a place where people talk.
l: [The library published everything it learned from the attack], in <n1> plain pages that ought to be compulsory reading in boardrooms: the terminal server nobody owned, the backup that shared its password, the Saturday.
l: [Rebuilding the catalogue will cost <money1>], which is more than the reserves, more than the new roof, and a good deal more than the ransom that was not paid.
l: What remains when the database is gone? In <T1>, a volunteer choir of pensioners who remember roughly where things stood.
l: [<C1> restored <pct1> of the scanned manuscripts from disks in an attic] where a photographer had kept them.
d: [No ransom was paid, as public bodies may not].
d: [The intruders came through an account of a supplier without a second factor].
d: Overdue fines have been waived; several volumes missing since <year> came home.
d: [<n> old systems could not be restored on new machines at all].
d: [Authors lost <dur> of lending royalties].
d: “Nobody stole our books,” the director points out, “only the knowledge of where they are.”
d: [Personal files of staff were auctioned for <small> coins].
d: [The new network, planned with <C2>, treats every reading room as hostile territory].
d: A doctoral student, <h1>, has moved her topic to something printed on one shelf.
d: [Twelve other libraries have since tested whether their backups can be read].
a: {Read the report. All of it.|Return your books, whoever you are.}
a: The stamps, I am told, are very satisfying.
s: A library attacked by criminals works on paper while it slowly rebuilds its systems.
s: Recovery from an attack takes a library far longer and costs more than the ransom.
s: Neglected old systems and weak access led to the loss of a library's catalogue.
s: A library shares the lessons of an attack that wiped out its digital services.
s: Culture suffers too: a library lost its catalogue, though not its readers.

= root key ceremony | 4-6 | neutral
t: Seven {strangers|people} and a safe
t: We watched a key being {turned|born}
t: Inside the cage, no {watches|sandwiches}
t: The safe would not open
t: what happens at a key ceremony?
t: <dur1> of reading numbers aloud
t: A liturgy for the internet
l: They come from <n1> countries, empty their pockets, stare into a lens, and then, in a windowless cage outside <T1>, while a man reads hexadecimal aloud in the voice of someone calling bingo, [the root key of the whole system is brought out of its box].
l: [The ceremony had to be postponed because a safe would not open], and a locksmith drilled for <dur1>, on camera, with the holders of the cards eating crisps in the corridor.
l: I was invited to witness [the replacement of a key that signs the internet's directory], and have never been so bored by anything so important.
l: [<C1> destroyed its old signing key with a {belt sander|hydraulic press}], before notaries, and swept the dust into an envelope.
l: Trust, it turns out, looks like tamper-evident bags, a clipboard and seven tired people.
d: [Any five of the seven can recreate the key], so two may safely fall under a bus.
d: [The script has <n> steps, each initialled].
d: A seismic sensor inside the safe reacts to heavy lorries and, once, to applause.
d: [The hardware module is made by <C2> and erases itself when it is tilted].
d: [Anyone may watch the recording online], as <big> people, or one person very often, have done.
d: One card holder keeps hers in a biscuit tin. She won't say which biscuits.
d: [The change had been announced for <dur> and broke nothing].
d: [Batteries in the module last ten years and were in their eleventh].
d: “If it is ever exciting,” says <hintro:1>, who presides, “something has gone wrong.”
d: [Resolvers that missed the announcement still trust only the old key].
a: {Bring a cushion.|Crisps are allowed in the corridor.}
a: We would watch it again, with popcorn.
s: A formal ceremony with several witnesses guards or replaces an important cryptographic key.
s: Protecting a root key takes safes, scripts and people who do not know one another.
s: Key ceremonies are dull on purpose, and that is their strength.
s: Elaborate rituals make sure that no single person controls a critical key.
s: Handling a valuable signing key requires patience, paperwork and redundancy.

= vulnerability list backlog | 6-8 | negative
t: <big1> holes, unread
t: The list of lists is {late|broke}
t: Who numbers the holes?
t: Out of numbers
t: the catalogue that everybody scans and nobody pays for
t: A {day|week} without CVEs
t: <G1> stops {scoring|enriching} most flaws
l: Everyone's scanner, from <C1>'s to the one your intern wrote, reads the same public list, and that list, maintained by fewer people than run a suburban bakery, [has <big1> entries waiting to be analysed].
l: [Funding for the catalogue of vulnerabilities was extended <small> hours before it ran out], which concentrated minds from <T1> to <T2>.
l: [Only flaws under attack will be described in full from <month> on], announces <G1>; for the remainder there will be a number, a title, and whatever the vendor cares to say.
l: [Europe has opened a database of its own], with other numbers for the same things, and so there are now <small> names for the bug in your {router|PDF reader}.
l: A score of 9.8 used to mean “tonight”. [Last year <pct1> of all entries were rated critical], and tonight has become a rather crowded place.
d: [Entries without version data make scanners silent rather than cautious].
d: [<L1> lets projects publish their own machine-readable advisories].
d: One analyst, we are told, does printers. All the printers.
d: [<C2> and <C3> donate staff for <dur>].
d: [Fewer than <small> in a hundred flaws are ever exploited], studies agree.
d: [The probability that a hole is used predicts more than its score].
d: Several dozen entries describe the same crash in a library for drawing {barcodes|snowflakes}.
d: [Vendors who number their own flaws tend to round down].
d: “We triage the triage,” explains <H1>, who keeps the spreadsheet.
d: [Contracts that demand all criticals be fixed in <n> days have become impossible to keep].
a: {Sort by exploited, then by exposed.|Read <W> on Mondays instead.}
a: Send the printer analyst some flowers.
s: The public vulnerability catalogue cannot keep up, leaving scanners with gaps.
s: Money and staff are short at the list on which security tools rely.
s: Exploitation evidence becomes more useful than scores as the flood of entries grows.
s: Institutions rearrange how software flaws are numbered and described.
s: Lists of software flaws are overloaded, and priorities have to come from elsewhere.

= nobody answers the report | 5-7 | negative
t: Dear Sir or Madam, your {till|bank|dam} is open
t: security@ bounces
t: {Seventeen|Nine} mails and one carrier pigeon
t: Is anybody home at <C1>?
t: How I tried to tell <C1>
t: thank you for your {feedback|enquiry}, ticket closed
t: An unanswered letter
l: First she wrote to the address on the website, which bounced; then to sales, who offered her a demonstration; then, via a cousin who plays {badminton|bridge} with somebody in procurement, to the owner. [<C1> fixed the hole <dur1> later].
l: [Of <n1> companies that were told about an open database, <small> replied], according to a patient survey by <U1>, and one of the <small> threatened to sue.
l: [A text file at a fixed address tells finders whom to write to], and fewer than one in {twenty|thirty} large firms has managed to put it there.
l: The chatbot of <C1> assured me that it took security very seriously, asked for my {order number|shoe size}, and wished me a sunny day.
l: [<G1> will forward reports to companies that do not react], by registered post if need be.
d: [The mailbox was read by a person who left in <year>].
d: [Publication after <n> days is customary], whether or not anybody answers.
d: A postcard worked where encrypted mail had failed.
d: [<C2>, by contrast, answered in {forty minutes|no time} and sent honey].
d: [The lawyers of <C3> replied before its engineers did].
d: In the end he rang the night watchman, who understood at once.
d: [Finders in <T1> are protected from prosecution if they follow a simple code].
d: [One report was closed as a duplicate of itself].
d: “Do you know how hard it is to give something away?” asks <H2>.
d: [Journalists get an answer <n> times as fast].
a: {Write the file today; four lines will do.|Mail your own security address and see.}
a: The honey was excellent.
s: People who find security holes often cannot reach anyone responsible.
s: Companies ignore or mishandle reports; a simple contact file would help.
s: A reported hole stayed open because nobody read the messages.
s: The company <C1> was slow to respond to a warning about its security.
s: Finders struggle to deliver bad news, and intermediaries begin to help.

= rewritten in a safer language | 7-9 | positive
t: Goodbye, {dangling pointers|use-after-free}
t: The parser that {can't|cannot} crash
t: <n1>,000 lines of C, thanked for their service
t: <L1>, now without undefined behaviour
t: was it worth rewriting?
t: <C1>: memory bugs down by <pct1>
t: New code only, please
l: For <n1> years the image decoder at the heart of <L1> had been fuzzed, patched, sandboxed and prayed over; now [it has been replaced by one written in a memory-safe language], which is a touch faster, since nobody is afraid of it any more.
l: [The share of memory-safety flaws in <P1> has fallen below <pct1>], and <C1> achieved this without rewriting old code at all: it merely stopped adding to it.
l: [<C1> is paying for a memory-safe version of {sudo|the time service|a font library}], and distributions have begun, gingerly, to ship it.
l: Old bugs die of exposure. [Vulnerabilities in code that nobody touches halve every few years], measured <C1>, so it is the fresh lines that deserve the expensive compiler.
l: Not everyone cheered. The maintainer of <n1> years' standing, <H1>, called it a religion, then reviewed the first hundred patches, carefully, and merged ninety.
d: [Calls across the language border cost <small> nanoseconds].
d: [The build takes <dur> longer], a fact the announcement mentions last.
d: [Two logic bugs crept in during the translation], for which no compiler has a cure.
d: [Reviewers need <pct> less time for the new code].
d: [The old decoder remains available behind a switch until <soon>].
d: Someone translated the jokes in the comments as well.
d: [<C2> verifies the remaining unsafe blocks by proof].
d: [Rollbacks are <n> times rarer than for changes in the old language].
d: “I miss the danger slightly,” writes a contributor from <T1>, “like one misses smoking.”
d: [Platforms without a modern compiler are left behind], among them a beloved and very slow workstation.
a: {Start at the parser.|New code first, old code never.}
a: Ninety out of a hundred is a good mark from <h1>.
s: Replacing or confining unsafe code sharply reduces memory errors.
s: Writing new components in a memory-safe language pays off, measurements show.
s: Safer languages enter critical software bit by bit, without grand rewrites.
s: <L1> trades an old unsafe component for a memory-safe one.
s: Memory errors decline when fresh code is written in a safer language.

= fuzzer digs up old bug | 6-8 | neutral
t: A bug old enough to vote
t: {Monkeys|Goats} at typewriters, {2|3} billion runs later
t: <cve>, born in <year>
t: It took <small> bytes
t: The oldest bug in {the drawer|<L1>}
t: what else sleeps in <L1>?
t: Crash no. <n1>
l: On the laptop of <H1>, which had been left running in a wardrobe so that its fan would not wake the baby, [a fuzzer found a bug that has been in <L1> since <year1>].
l: [Eleven bytes are enough to make <L1> write past its buffer], and those bytes were sitting, unremarked, in a test file that two generations of programmers had laughed about.
l: A language model wrote the harness, a machine in <T1> ran it for <dur1>, and [<n1> crashes came out, <small> of them exploitable].
l: [<C1> offers free fuzzing to every open project], and the queue of bug reports, previously a trickle, has burst its banks.
l: Nobody had ever tried an empty name. Then a tester at <C1>, distracted by a sandwich, did.
d: [The bug predates the version-control system in which it is stored].
d: [Coverage stopped at a checksum until the checksum was switched off].
d: [The fix removes one equals sign].
d: Its author, now a judge in <T2>, sent apologies and a lovely letter.
d: [Embedded copies survive in cameras by <C2> and printers by <C3>].
d: [Most crashes turned out to be the same one in different hats].
d: [A corpus of <big> odd files is published along with the report].
d: Was it ever used? The logs from that decade are on tape, in a basement, under a bicycle.
d: [Distributions have backported the repair to <small> old branches].
d: [The reward, <price>, went to a shelter for donkeys].
a: {Fuzz the parser before somebody does.|Put a laptop in the wardrobe.}
a: Happy birthday, little bug.
s: Automated testing uncovered a flaw that had survived for decades.
s: Random inputs expose old memory errors in widely used software.
s: Fuzzing finds bugs that generations of reviewers overlooked.
s: An ancient flaw in <L1> has come to light and is being fixed.
s: Machines feeding nonsense into programs keep finding real holes.

= insider walks out | 4-6 | negative
t: The quiet one from {storage|payroll}
t: Last day, <hw> lighter
t: <C1>: it was one of us
t: Revenge is a {cron job|scheduled task}
t: farewell cake and a memory stick
t: Trusted, {tired|overlooked}, arrested
t: Who watches the {watchman|administrator}?
l: He stayed late on his last Friday, which everyone thought decent of him, and [by Monday <big1> designs belonging to <C1> were for sale in <T1>].
l: [A dismissed administrator wiped <n1> servers of <C1> on the morning after], with a login that, the court heard, personnel had promised to close “by lunchtime or so”.
l: Four years for a timer: [the programmer had hidden a routine that locked everybody out when his name left the directory], and his name, after a merger, left the directory.
l: [An employee of <C1> sold access to a customer's mailboxes for <price1>], less than the coffee machine costs in a year, as the prosecutor could not resist remarking.
l: It is rarely the new hire. [The typical culprit has served <n1> years and been passed over <small> times], found <C2> in old court files.
d: [Printing <n> pages at three in the morning raised no alarm].
d: [The theft came to light when a buyer asked for the invoice].
d: His colleagues had signed the card.
d: [Two people must now approve every deletion].
d: [Accounts are closed during the farewell talk rather than after it], a practice known inside as the short goodbye.
d: [The files went out as holiday pictures with something hidden in the sky].
d: A psychologist at <U1> recommends noticing people.
d: [<C3>, the new employer, returned the laptop unopened].
d: [Damages of <money> were awarded].
d: He had written, and signed, the company's policy on memory sticks.
a: {Say thank you now and then.|Close the account, then cut the cake.}
a: The coffee machine is innocent.
s: Trusted staff harmed their employer by stealing or destroying data.
s: Insiders cause damage when accounts stay open and grievances stay unheard.
s: An employee's access was misused; dual approval and prompt closing would have helped.
s: The case of <C1> shows what a trusted insider can take or break.
s: Betrayal from within usually comes from long-serving people with ordinary access.

= paper trail at the polls | 4-6 | neutral
t: Count it again, by hand, {slowly|aloud}
t: Ballots, bolts and a {barcode|seal}
t: <T1> throws out its {voting machines|tablets}
t: A small sample of paper
t: can you audit a pencil?
t: <C1> opens the box
t: <n1> ballots were enough
l: In a gymnasium that smelled of floor polish, {twelve|nine} citizens with rubber thimbles drew <n1> ballots at random, and after <dur1> [the audit confirmed the result announced by the machines].
l: [<C1> has let outsiders take its voting machine apart], in a hotel ballroom, and the outsiders, most of them under twenty, needed less time than it takes to vote.
l: [<T1> is returning to pencil and paper], having paid <money1> for tablets that, on the day, asked <big1> voters for an update.
l: A seal had been cut. Whether by burglars or, as the caretaker insists, by a man looking for the mop, [the machines from <n1> polling stations were replaced].
l: [The source code of the counting software will be public before the election], promises <G1>, a first.
d: [Risk-limiting audits need fewer ballots the clearer the result].
d: [No machine was connected to the internet, but the one that prepared them was].
d: Observers from <T2> brought sandwiches and a stopwatch.
d: [The barcode on the printout can't be read by the person who casts it].
d: [Researchers changed a vote with a pen-sized magnet].
d: [The password had been published as an exhibit in a lawsuit].
d: [<C2>, which prints the ballots, adds a pattern that copiers cannot see].
d: “Losers must be convinced,” says <hintro:1>. “Winners always are.”
d: [Overseas voters may still send a fax], the last users of that art.
d: Somebody wrote a limerick on ballot 31. It did not count.
a: {Paper first. Machines for speed.|Volunteer; there is soup.}
a: Thimbles are available in three sizes.
s: Elections rely on paper records and random checks to prove the machines right.
s: Voting machines come under scrutiny, and paper gains ground.
s: Audits, open code and pencils are meant to restore trust in counting votes.
s: Electronic voting shows weaknesses which manual checks can catch.
s: Paper ballots remain the best evidence that a count was honest.

= former staff still have keys | 5-7 | negative
t: You left in {2019|<year>}. Your badge didn't
t: {Ghosts|Alumni} in the directory
t: <n1> people who no longer work at <C1>
t: The intern is still an administrator
t: Offboarding {is hard|, or not}
t: does your ex have your password?
t: Accounts without {people|pulse}
l: Out of curiosity, on a train, <H1> tried the login she had been given as a trainee at <C1> in <year1>; [it opened the payroll, the door plan and the director's diary].
l: [<pct1> of all accounts at <C1> belonged to nobody], counted an intern who was asked to tidy up a spreadsheet and brought down, in passing, the canteen's ordering system.
l: [A shared password for the newsroom's publishing tool had not changed in <n1> years], and on {Saturday|April Fool's Day} somebody published a recipe for {leek soup|marmalade} on the front page.
l: Mergers breed ghosts. When <C1> bought <C2>, it took over <big1> users, <small> of whom had died.
l: [Keys that belong to programs outnumber those that belong to people <n1> to one], says <C1>, and programs never hand in notice.
d: [The chat workspace was paid for by a reseller and forgotten].
d: [Single sign-on covered only half of the applications].
d: Nobody owned the list. Everybody had a copy.
d: [A quarterly review was ticked off unread by <small> managers in a row].
d: [Removing the ghosts saved <money> in licences].
d: One ghost received, and declined, a bonus.
d: [<C3> sells a tool that asks managers each month whom they recognise].
d: [Tokens now expire after <n> days unless someone renews them].
d: [The old administrator's script ran under his own name], so that when his account went, so did the heating.
d: “I still get the menu,” writes a reader who retired to <T1>. “Thursdays are goulash.”
a: {Export the list, and read the names aloud.|Ask payroll, not IT.}
a: Please let him keep the menu.
s: Accounts of people who left remain active and are sometimes used.
s: Orphaned logins and shared passwords are a risk that reviews rarely catch.
s: Firms struggle to remove access when staff or systems depart.
s: Old accounts at <C1> were still open to those who had once owned them.
s: Cleaning up forgotten access saves money and closes doors.

= tabletop exercise | 5-7 | positive
t: It is {Friday|Christmas Eve}, and the {phones|servers} are dead
t: Dungeons, dragons, domain controllers
t: We played disaster for <dur1>
t: Roll for {backups|initiative}
t: the crisis plan was on the server
t: <C1> rehearses the worst
t: An afternoon of {pretend|make-believe} ruin
l: The phones, the facilitator announced cheerfully, no longer work; and since [the emergency numbers of <C1> were stored in the phone system], the first twenty minutes of the exercise were spent looking for a school friend of somebody's in the other building.
l: [<C1> trains for break-ins with a card game], which its inventor, a retired fire officer called <H1>, will post to anyone for the price of the stamp.
l: On {<day>|a wet Thursday} <n1> hospitals, two waterworks and a zoo in <T1> pretended to be under attack, and [the zoo coped best].
l: Who may switch off the factory at night? [In a rehearsal at <C1>, it took <dur1> to find the person with the authority], who was in the room, as it happened, pouring coffee.
l: Our crisis plan had a table of contents, a logo and a chapter on crockery. What it lacked was a single telephone number.
d: [Printing the plan was the cheapest improvement].
d: [The press officer wrote the statement before the facts were known], and it was better than the later one.
d: Legal asked whether the pretend ransom was deductible.
d: [Restoring one server was rehearsed for real and took <n> hours instead of two].
d: [Deputies had to play, and learned most].
d: [The scenario was written from an actual incident at <C2>].
d: Someone brought a bell. It was confiscated.
d: [Nearly all of the findings were about people, not machines].
d: [<G1> offers ready-made scenarios for towns].
d: “Nobody looked at the clock,” remarks the observer from <C3>, “except the cook.”
a: {Two hours, pizza, no laptops.|Laminate the phone list.}
a: We lost. It was marvellous.
s: Rehearsing an attack around a table reveals missing numbers, roles and backups.
s: Crisis exercises show that organisation fails sooner than technology.
s: Practising emergencies costs an afternoon and uncovers surprising gaps.
s: Playing through a disaster helped <C1> to find weaknesses in its plan.
s: Make-believe incidents prepare teams cheaply for real ones.

= bug reports by the shovel | 6-8 | negative
t: {Slop|Spam} in the bug tracker
t: <L1> stops paying for bugs
t: Dear finder, did you run it?
t: The vulnerability that wasn't there
t: {Plausible|Polite}, fluent, wrong
t: who reads <n1> fake reports a week?
t: Death by a thousand advisories
l: The report had headings, a severity, a patch, even an apology for the inconvenience; what it did not have was a bug, and [the maintainers of <L1> spent <dur1> finding that out].
l: [<L1> ends its bug bounty after <n1> years], because for every genuine find there were by the end {twenty|nine} inventions, all courteous, all generated.
l: [<C1> will charge a deposit of <price1> for each security report], refundable, it says, in the event of reality.
l: And then, in the middle of the landslide, a list of {fifty|forty} findings, also made with a model, and [every second one was a genuine bug in <L1>]. The maintainer had to sit down.
l: Whoever submits text that a machine wrote, states the new policy of <L1>, will be banned and, if there is time, ridiculed.
d: [One report quoted a function that has never existed].
d: [Asked for proof, the sender replied with a longer version].
d: [A model now sorts the incoming reports], with what success nobody dares to ask.
d: [Valid reports have fallen to <pct> of the total].
d: “It costs them a minute and us an evening,” says <H1>, who does this after his children are in bed.
d: The word “robust” has been added to the spam filter.
d: [A good reproduction case still gets an answer within <small> hours].
d: [The platform, <C2>, lowers the rank of finders whose reports are rejected].
d: One sender was a university course. The lecturer had set it as homework.
d: [<C3> funds a person who does nothing but read them].
a: {Run the code before you report it.|Proof or silence.}
a: If you thank me for my diligence, I know what you are.
s: Machine-written bug reports overwhelm maintainers, who tighten their rules.
s: Invented vulnerabilities cost volunteers time; demands for proof are growing.
s: Open projects change their reward schemes because of generated reports.
s: <L1> struggles with security reports written by machines.
s: Generated findings are mostly noise, with occasional real bugs among them.

