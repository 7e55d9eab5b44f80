= phones get dearer | 3-5 | negative
t: The {thousand-euro|four-figure} handset is here to stay
t: <C1> adds a digit and removes the charger
t: Same phone, {steeper|sadder} sticker
t: Why your next telephone {hurts|weighs more on the wallet}
t: {Tariffs|Memory}, and who swallows them
t: sticker shock in <T1>
l: Whoever meant to replace a cracked telephone before the holidays should sit down first: [<C1> puts <price5> on top of every model], and blames the memory market, the exchange rate and, in small type, duties.
l: In the shops of <T1> they were changing the labels on {Thursday|Friday} evening, one by one, with a hairdryer. [<P1> went from the middle shelf to the upper one overnight], as did most of what <C1> makes.
l: [<C1> keeps its entry model at the old sum and halves the storage], which is the same in a nicer coat.
l: Carriers in <T1> used to hide the true amount in a contract. [<C1> now stretches instalments over <n8> months], longer than most batteries stay lively.
l: Remember when a flagship went for <price>? So does <H9>, who has run a stall in <T1> since the days of antennas, and who reckons that [customers keep a phone for five years now].
d: [Refurbished models sold out within <small> days].
d: [The cheaper version lacks the wide camera].
d: [<C2> will hold its tariff until <month>].
d: Trade-in vouchers look generous until you read which scratches count.
d: [Import duty accounts for <pct> of the increase].
d: [Demand for battery replacements has doubled].
d: [<C3> left the segment below <price> altogether].
d: Nobody at the till could say what the extra money was for.
d: [Students pay <pct> less with a valid card].
d: [Analysts expect <big> fewer units this year].
a: {Glue the glass.|Keep the old one.|It makes calls, mostly.}
a: The hairdryer was borrowed.
s: <C1> charges more for its phones, and buyers respond by keeping what they have.
s: Handsets grow dearer in <T1>, whether through labels, smaller storage or longer instalments.
s: Costly memory and duties reach the shop window by way of <C1>.
s: A steeper sticker awaits everyone who wanted a phone from <C1>.
s: For want of cheap components, the affordable smartphone is vanishing.
s: Upgrading becomes a luxury, so repairs and second-hand models flourish.
s: Every phone by <C1> becomes dearer by <price5>, for which memory and duties are blamed.
s: Phones by <C1> are paid off over <n8> months in <T1>.
s: <H9> sees customers in <T1> hold on to a telephone for five years.

= pulse, sleep and doubtful scores | 3-4 | neutral
t: Your watch thinks you are {dead|a teenager}
t: Readiness: <n> out of a hundred
t: Did I sleep? {Ask the ring|Apparently}
t: <C1> measures {stress|blood pressure}, roughly
t: a wrist full of numbers
t: The cardiologist raises an eyebrow
l: I wore two rings, a strap and <P1> to bed, and in the morning they disagreed about whether I had slept at all; [<C1>'s came closest to the laboratory in <T1>], by <n5> minutes.
l: [<C1> may call the pressure readings of its watch “indicative” and no more], ruled <G6>, which had put <n1> volunteers on a treadmill.
l: Cardiologists in <T1> have a new kind of visitor: young, healthy, and frightened by a graph. [One alert in <n7> from <P1> is confirmed on examination], says <H1>, who sees six such patients a week.
l: The score fell, the mood followed. In a study at <U8>, [participants who saw an invented sleep score from <C1> felt as tired as it told them].
l: It knew before I did. [The temperature sensor in <P1> noticed a fever <small9> hours ahead of the owner], which <C1> mentions in every second sentence and the manual not once.
d: [Dark skin and tattoos confuse the green light].
d: [A subscription of <price> a year unlocks the trends].
d: [The strap gave three wearers a rash].
d: [Data can be exported as a plain table].
d: Step counts are inflated by knitting, drumming and buttering bread.
d: [<C2> publishes its validation, unlike most].
d: [The cuff remains the yardstick for blood pressure].
d: A physiotherapist advises, with a straight face, to look out of the window first.
d: [Battery life shrank to <small> days with the sensor on].
d: [Employers in <T> may not ask for the graphs].
a: {I feel fine, allegedly.|Take it off at night.|Readiness is a state of mind.}
a: The baby was not impressed either.
s: Body data from <C1> look precise, yet their medical worth is modest.
s: Wearables disagree with one another, with doctors and occasionally with the wearer.
s: Watches and rings guess at health; clinics in <T1> see the consequences.
s: <P1> catches some ailments early and alarms plenty of healthy wearers.
s: Scores on the wrist influence how rested somebody feels, whatever the night was like.
s: Readings by <C1> should count as hints rather than diagnoses.
s: Of the trackers worn to bed, <C1>'s strayed least from the laboratory, by <n5> minutes.
s: <G6> forbids <C1> to present its blood pressure readings as medical facts.
s: Healthy patients visit <H1> because <P1> alarmed them; only one in <n7> is ill.
s: Made-up scores made sleepers tired in an experiment at <U8>.
s: <small9> hours before any symptoms, <P1> sensed that its wearer was running a fever.

= car bricked by an update | 4-6 | negative
t: Update failed. {Walk|Call a taxi}.
t: {The|Clever} cars that would not wake
t: A {Monday|Sunday} without {brakes|windscreen wipers}
t: Stuck in {the ferry lane|the car wash}
t: <C1> pushes the wrong file
t: parked, permanently
l: The dashboard said “{almost there|please wait}” for nine hours, and the car under it said nothing at all. [An overnight update left <big5> vehicles by <C1> unable to start], one of them on the deck of a ferry to <T1>.
l: [<C1> withdrew version <ver6> after the indicators of parked cars began to blink in unison], a spectacle that a street in <T1> will not soon forget.
l: A tow truck driver in <T1> counted <n7> identical saloons before lunch; the reason came overnight and by radio: [<C1> had sent out a file for the larger model].
l: [Doors stayed locked, heaters ran, and the app of <C1> offered a survey], wrote owners in <T1>, among them <H1>, who crawled out through the boot.
l: If the dashboard proposes <ver9> today, decline. [The download by <C1> switches off the emergency braking on some cars] until a workshop resets it.
d: [Garages need <small> hours per vehicle].
d: [The backup partition would have saved them, had it been switched on].
d: [<C1> pays for taxis until <date>].
d: [Cars parked underground missed the update and were fine].
d: Children on the back seat described it as the best morning ever.
d: [<G> has opened an inquiry into the approval of such releases].
d: [<C2>, which supplies the control unit, points at the gateway].
d: One model from <year>, with a key made of metal, towed three of its grandchildren.
d: [Insurers treat the failure as a breakdown].
d: [Updates are rolled out in waves from now on].
a: {Postpone until after the holiday.|The bicycle started first time.|Keep a crowbar handy.}
a: The survey asked about seat comfort.
s: Faulty software from <C1> immobilised cars, so that owners needed tow trucks.
s: An overnight download stranded drivers, in <T1> and elsewhere, until workshops could help.
s: Cars by <C1> would not start, or lost functions, following version trouble.
s: A mistaken download shows how thoroughly a vehicle depends on its maker's servers.
s: <C1> recalled an update that did more harm than the fault it was to cure.
s: Garages in <T1> are busy reviving vehicles which a download had put to sleep.
s: <big5> cars by <C1> refused to start after a nightly download.
s: <C1> recalled <ver6>, which had made parked cars in <T1> blink.
s: <n7> saloons in <T1> had to be towed, having swallowed another model's software.
s: <ver9> should be declined, as it disables emergency braking in cars by <C1>.

= the sequel slips | 2-3 | neutral
t: {Delayed|Postponed}, with a {trailer|poem}
t: <P1> needs {another winter|more polish}
t: You will wait for <P1>
t: The {dragon|horse} is not finished
t: gone gold, then ungone
t: <C1> moves out of everybody's way
l: It will be spring, and then it will be autumn, and perhaps not even then: [<C1> gives no date for <P1>], only a postcard with a picture of an unfinished castle.
l: [<C1> has pushed <P1> back by <n6> months], whereupon <small> other studios moved their dates, like starlings when one of them startles.
l: Eleven years of waiting, and what is missing is, apparently, the horse. [<P1> will not make its date], admits director <H1>, whose beard has grown with the project.
l: [Testers finished <P1> in <n8> hours and asked for less], so <C1> is cutting a continent.
l: Nobody booed. <H9> of <C1> stepped on stage in <T>, swallowed, and read out the month; [<P1> is late again], and the hall sang.
d: [Pre-orders can be cancelled without a reason].
d: [A demo with one village is out today].
d: [There will be no handheld version].
d: [Saves from the early build will carry over].
d: The official horse has its own fan club, and a dietician.
d: [<C2> had planned its own launch for the same week].
d: [Crunch is over, the studio promises].
d: [Collectors' tins have already been pressed with the old date].
d: [The engine was changed midway, in <year>].
d: Composer <H2> uses the time to add a choir.
a: {Play something short.|My backlog sends thanks.|Hold your horse.}
a: The tin is now worth more than the game.
s: <C1> needs longer for <P1>, and fans take it with humour.
s: The wait for <P1> grows, as the studio wants to polish or trim it.
s: Players must be patient: <P1> will come out later than promised.
s: A postponement at <C1> upsets the calendar of the other studios.
s: One more delay for <P1>, softened by demos, letters and songs.
s: Work on <P1> drags on while rivals rearrange themselves around it.
s: <P1> comes <n6> months late, and other studios rearrange their calendars.
s: Because <n8> hours were too long, <C1> removes part of the world of <P1>.
s: The audience forgave <H9>, though <P1> has been put off once more.

= bought films vanish | 4-5 | negative
t: You {owned|bought} it. {Briefly.|In a manner of speaking.}
t: The film library with {holes|mice}
t: <C1> takes back {films|albums}
t: Buy, {rent|borrow}, lose
t: Gone from the shelf
t: press “purchase” to rent
l: You clicked “buy”, you paid, you watched it twice. From <date1> it will be gone, because [<C1> has lost the licence for <big5> titles], and in its terms a purchase is a kind of long loan.
l: The e-mail from <C1> was four lines long and began with thanks. [Customers in <T6> lose all films of one studio on <date1>]; a refund was not among the four lines.
l: After an uproar that included a poem, a petition and a senator, [<C1> refunds <price7> per vanished season].
l: [A court in <T8> holds that the button must not say “buy”] if <C1> can take the film away, and suggests, with judicial dryness, “borrow for now”.
l: What do you leave to your children, if <n9> shelves of music fit on a server of strangers? [<C1> will shut that server on <date1>]. An envelope with a password, and the password has expired.
d: [Downloads stop working at the next check-in].
d: [Discs of the same films have doubled in value].
d: [<C2> lets buyers keep a file without locks].
d: A grandmother in <T> has recorded everything since <year> and will take no questions.
d: [Libraries are exempt until the end of the contract].
d: [Studios earn more by renting the same title elsewhere].
d: [The music service <C3> shut down in <year> with two weeks' notice].
d: [Complaints to <G> went up by <pct>].
d: “I had the director's cut,” laments <H1>, “and now the directors have mine.”
d: [A bill would force shops to say licence instead of purchase].
a: {Dust off the player.|Plastic is patient.|Own a book.}
a: The poem rhymed “revoked” with “choked”.
s: Digital purchases at <C1> disappear once licences lapse, refund or no refund.
s: Owners of films find that they merely held them on loan from <C1>.
s: What shoppers bought from <C1> may be withdrawn on <date1>.
s: The word “buy” misleads when a shop can empty your shelf from afar.
s: Discs regain their charm as online libraries shrink without warning.
s: Licences run out at <C1>, and customers' collections along with them.
s: As of <date1>, <C1> can no longer show <big5> films that customers believed were theirs.
s: In <T6>, purchases from one studio expire, and <C1> gives no refund.
s: Protest moved <C1> to pay back <price7> for each season that disappeared.
s: Judges in <T8> object to the word “buy” on the button of <C1>.
s: <n9> shelves of music will be lost to the heirs when <C1> shuts down.

= thermostat loses its cloud | 3-5 | negative
t: A {cold|quiet} house on the hill
t: End of {service|warmth}
t: <C1> unplugs the {thermostats|blinds|sprinklers}
t: {Working|Perfectly good} hardware, meet the bin
t: the hub in the cupboard
t: Smart until <month1>
l: Nothing about it is broken. The dial turns, the valve opens, but on <date5> [<C1> shuts the servers without which <P1> will not know when to heat].
l: A postcard to <big6> households advises them to “consider alternatives”. [<C1> ends support for its first thermostats], sold until <n1> months ago and guaranteed, in a sense, for ever.
l: Hobbyists have done in <n1> evenings what <C1> called impossible: [<P1> runs without its maker], on a program called <L7> and a coin-sized chip.
l: The bankruptcy of <C1> was a matter for accountants until {Sunday|Saturday}, when [its blinds stopped going up in <big8> bedrooms].
l: [<C1> discloses the protocol of <P1> before it leaves the market], and earns for that more applause than for the product.
d: [Manual operation remains possible with a screwdriver].
d: [Owners are offered <pct> off a successor].
d: [The certificate in the firmware runs out in <month>].
d: [<C2> takes over the accounts for <price> a year].
d: My neighbour, a plumber, has been saying so since <year> and will not stop now.
d: [A standard radio inside would have made it reusable].
d: [Batteries last longer since nobody calls home].
d: Holiday flats are worst off, being empty, distant and frozen.
d: [Rules in <T> will demand <small> years of service].
d: [Old units can be returned for recycling].
a: {Jumpers on.|A bimetal strip never logs out.|Keep the screwdriver.}
a: The cat misses the warm dial.
s: When <C1> turns off its servers, sound household equipment becomes useless.
s: Owners of <P1> lose remote control, unless volunteers or the maker free it.
s: Heating and blinds fail for want of a distant computer run by <C1>.
s: Support ends at <C1>, and with it the cleverness of the thermostat on the wall.
s: Home technology is only as durable as the company that answers its calls.
s: Before long, households must replace or hack what <C1> abandons.
s: After <date5>, <P1> is a thermostat that no longer takes orders.
s: <big6> homes learn that <C1> has lost interest in their thermostats.
s: <L7> lets owners of <P1> heat without the blessing of <C1>.
s: <big8> bedrooms remained dark, for the blinds depended on bankrupt <C1>.

= parts that must be paired | 4-6 | neutral
t: The {dishwasher|scooter} that knows its pump
t: {Serial|Secret} numbers in the spin cycle
t: <C1> lets {strangers|you} open it
t: One screw, {three|two} lawyers
t: A repairer's small victory
t: mended in <T1>
l: <H5> had the right pump, the right screwdriver and twenty years in the trade; it was not enough: [the dishwasher by <C1> rejects its own spare part without a secret code].
l: [<C1> must release its pairing software to independent workshops by <date6>], decided <G1>, after a complaint from a repair café in <T1>.
l: A scooter, a magnet, a hairpin: with these [<H7> of <T1> revived a controller that <C1> had declared beyond repair], and filmed it, and was sued, and won.
l: Manuals, gaskets, a forum with real engineers in it. [<C1> publishes everything needed to mend <P1>], as if it were the natural course.
l: Score out of ten for repairability: nine. [<P1> comes apart with one coin], says <H1>, who usually needs a heat gun and strong language.
d: [Spare parts must be in supply for <n> years].
d: [A replacement battery costs <price> and takes <small> minutes].
d: [Unpaired screens lose their brightness control].
d: [<C2> glues the same component in place].
d: [The café has saved <big> appliances from the tip].
d: Toasters lead the queue on Saturdays, followed by lamps and one accordion.
d: [Insurers pay for repairs sooner than for replacements].
d: [Counterfeit pumps were the official reason for the lock].
d: [Diagrams come as searchable files].
d: “I do not fix things,” says <H2>, aged seventy-nine, “I argue with them.”
a: {Bring your own screws.|The accordion plays again.|Warranty void, spirits high.}
a: Tea and cake by donation.
s: Repairers gain or miss access to the codes that pair parts by <C1>.
s: Mending household goods is a matter of software permission, as <H1> learned.
s: Independent workshops may soon repair what <C1> had locked.
s: In <T1>, the right to repair advances by one pump, one screw or one ruling.
s: <C1> shows whether a product can be opened, or makes its owners beg.
s: Pairing of components keeps amateurs out, and the resistance is growing.
s: A secret code is all that keeps <H5> from mending a dishwasher by <C1>.
s: By <date6>, <C1> has to share its pairing software, as <G1> demands.
s: With a hairpin and a magnet, <H7> beat <C1>, first at the bench and then in court.

= payments and assistants down | 4-6 | negative
t: Cash only{, sorry|}
t: {Hours|A day} without {an answer|a beep}
t: The tills fall silent
t: “I am having trouble understanding you”
t: <C1> is {down|back}
t: how to pay for {bread|a haircut} when nothing beeps
l: Bread was handed over on trust in <T1> yesterday. [The payment app of <C1> failed at <clock5>], the queue looked at its shoes, and a baker wrote <n1> names on a flour bag.
l: Lamps stayed on, alarms stayed off, and [for <n6> hours the voice assistant of <C1> answered every question with an apology].
l: [Buses in <T7> carried everybody free of charge while <C1> looked for a lapsed setting], a generosity that the transport authority wishes to call a precaution.
l: Can a society run on one company's servers? On {Saturday|Friday} <T1> found out: [<C1> was unreachable for <n8> hours], and with it tickets, parking and the {swimming pool|hospital car park}.
l: [Messages sent through <C1> between <clock9> and noon arrived twice or never], and at least <small> couples are said to be no longer on speaking terms.
d: [The cause was a change to routing that should have been reversible].
d: [Offline mode existed and had been switched off to save money].
d: [Refunds are credited within <small> days].
d: [Cash machines ran empty by mid-afternoon].
d: [The status page was green throughout].
d: Children explained to adults what coins are, or possibly the reverse.
d: [<C2> gained <big> sign-ups before dinner].
d: A florist accepted a promise and a photograph of an identity card.
d: [<G> wants operators to keep a second path].
d: [It is the third failure since <month>].
a: {Keep a banknote in your phone case.|The baker was paid by all but one.|Beep.}
a: Trust scaled surprisingly well.
s: Everyday life in <T1> stumbled when the service of <C1> was unavailable.
s: A failure at <C1> left shoppers, riders or lamps without their usual helper.
s: Dependence on a single provider, <C1>, became plain for <n1> hours or minutes.
s: Coins, trust and patience replaced <C1> for a while.
s: An outage reminded its victims to have another way to pay or ask.
s: <C1> recovers from a breakdown whose cause was trivial.
s: <C1>'s app stopped working at <clock5>, so a baker in <T1> trusted his customers.
s: Apologies were all that <C1>'s assistant had to say for <n6> hours.
s: Passengers in <T7> rode free during the failure at <C1>.
s: Tickets and parking in <T1> were out of order for <n8> hours along with <C1>.
s: Since <clock9>, messages by way of <C1> went astray or came in pairs.

= the plain phone for children | 3-4 | positive
t: It calls home. {That's it.|Nothing more.}
t: A phone without {a feed|a window}
t: The class with {no|grey} screens
t: Buttons for {beginners|eight-year-olds}
t: <C1> sells less, for less
t: boredom, reinstated
l: Four buttons, one of them for Grandma. [<P1> by <C1> has neither browser nor camera], costs <price5>, and survived a week in the satchel of a boy who collects gravel.
l: <n6> families in one street of <T1> signed a pact: [nobody on the street gets a smartphone before fourteen], and <C1>, which rents out landlines with curly cords, cannot keep up.
l: [The school in <T1> that locks handsets away reports louder breaks], and its headmistress, <H7>, means that as praise; the pouches come from <C1>.
l: My daughter reviewed it for us: “It is a phone, but only.” [<C1>'s children's handset lasts <n8> days on a charge], and the torch is a triumph.
l: Adults buy it, too. [A third of <C1>'s customers for <P1> are over forty], and want a weekend with edges.
d: [Parents approve contacts through a web page].
d: [Location is shown only on request, and the child is notified].
d: [Messages can be spoken and not typed].
d: [The carrier <C2> has a tariff without data].
d: A psychologist from <U> thinks that quarrels have become fewer but longer.
d: [Repairs are flat-rate, mud included].
d: [Group chats are the reason most families give up].
d: The ringtone is a blackbird, a real one, recorded behind the depot.
d: [Teachers save <small> minutes per lesson, one survey finds].
d: [<T> considers a ban on feeds below sixteen].
a: {Dial, don't scroll.|Gravel resistant.|Grandma has unmuted.}
a: The reviewer is nine and unpaid.
s: <C1> makes a deliberately limited phone, and families are grateful.
s: Childhood with fewer screens is tried out in <T1> and turns out lively.
s: What <C1> makes does calls, a torch and next to nothing else.
s: Parents, schools and weary adults discover the charm of simple handsets.
s: Limits are the selling point of the telephone by <C1>.
s: With pacts and pouches, a neighbourhood in <T1> postpones the smartphone.
s: A child may telephone, but not browse, on <P1>, which <C1> sells for <price5>.
s: <n6> families in <T1> agree to wait with smartphones, and rent landlines instead.
s: Breaks are noisy again at <H7>'s school, where phones stay in pouches by <C1>.
s: A young tester praises <C1>'s simple phone, which runs <n8> days between charges.

= power banks and chargers | 3-5 | negative
t: Not in the overhead locker, please
t: {Warm|Swollen} in seat <n>
t: The {plug|cable} that lied about its watts
t: <C1> recalls its spare batteries
t: One port, {nine|seven} kinds of cable
t: pouch it, or leave it
l: Somewhere above <T1> a rucksack began to hiss, and the cabin did what it had practised: pouch, water, applause. [<C1> recalls <big5> power banks of that type].
l: [From <date6> airlines forbid charging from a spare battery during the flight], starting with <C1>, whose cabin filled with smoke near <T1>.
l: Cables look alike and are not. [Of <n7> leads that we cut open, a third lacked the wires they advertised], the one by <C1> among them, at <price1>.
l: [<C1>'s charger delivers its hundred watts for <small8> minutes and then dawdles], a fact we established with a meter, a sausage thermometer and a laptop that had given up hope.
l: <G1> tested <n9> chargers from market stalls. [Every second one could have given its owner a shock], and a plug marked <C1>, which <C1> says is forged, fell apart in the hand.
d: [Affected units carry a label with <code>].
d: [Refunds require a photograph and proof of disposal].
d: [A separator of inferior film caused the short].
d: [Cells from another supplier had been swapped in without notice].
d: [Recycling yards refuse swollen packs].
d: [<C2> prints the true sustained output on the side].
d: If it bulges, do not poke it; take it outside, and your eyebrows with it.
d: [The common plug is mandatory for laptops from <month>].
d: Hotel drawers hold an average of four forgotten leads, reports a chambermaid in <T>.
d: [Insurers have paid <money> for charging fires this year].
a: {Check the label on yours.|Cool, dry, supervised.|Sausage thermometers are underrated.}
a: The laptop recovered.
s: Power banks or chargers by <C1> overheat, underdeliver or must be handed back.
s: Heat, smoke and false promises make travellers wary of cheap batteries.
s: Smoke near <T1> prompts stricter handling of spare batteries on board.
s: Testers opened chargers and found wires missing and watts exaggerated.
s: Owners of packs by <C1> ought to look for the affected label.
s: After an incident in the air, <big5> batteries by <C1> have to be handed in.
s: Passengers may not charge from spare batteries after <date6>, says <C1> among others.
s: A third of <n7> cables, <C1>'s included, turned out to lack essential wires.
s: After <small8> minutes the charger by <C1> loses its vigour.
s: <n9> bargain chargers went through the laboratory of <G1>, and half proved hazardous.

= adverts on the fridge door | 2-4 | negative
t: The {fridge|oven} would like to show you something
t: <C1> sells your {kitchen|television}'s attention
t: Commercial break, {by the butter|on pause}
t: I paid for a billboard
t: mute the toaster
t: Your screensaver is brought to you by {yoghurt|car loans}
l: Between midnight and the milk, [the refrigerators of <C1> acquired a taste for advertising]: a banner above the ice dispenser, recipes with brand names, a jingle when the door stays open.
l: A television for <price6> that lights up with car loans whenever you pause: [<C1> makes more from idle televisions than from selling them], its annual report says, beaming.
l: “It is an enhancement,” the helpline explained to <H7> in <T1>, and could not be moved. [Owners of <P1> cannot remove the banners that <C1> introduced on {Monday|Tuesday}].
l: [<C1> has retreated: adverts on its ovens can be switched off], on page four of a menu that is reached by holding two knobs while the door is ajar.
l: Who would pay for a set that watches back? Nobody, which is why [<C1> gives <P1> away and keeps a camera on the sofa].
d: [A blocklist on the router stops most of it].
d: [Recognition of what is being watched is switched on at delivery].
d: [<C2> promises a model without any software].
d: [The opt-out expires with each update].
d: A magnet with a photograph of somebody's aunt covers the banner neatly.
d: [Advertisers pay <money> per thousand doors opened].
d: [<G> asks whether consent given for recipes covers loans].
d: Ours recommends cat food; there has never been a cat.
d: [Sales of older models with a knob have risen].
d: [Disconnected from the network, it merely cools].
a: {Unplug the Wi-Fi, keep the butter.|The aunt looks stern.|Chilled, not thrilled.}
a: We dream in jingles.
s: <C1> puts advertising on appliances that its customers have already paid for.
s: Kitchen and living room turn into billboards, and switching that off is difficult.
s: Screens at home earn money for <C1> long after the sale.
s: Banners reach refrigerators and paused televisions, to the dismay of the household.
s: What <C1> calls an enhancement is paid for with the household's attention.
s: Owners look for magnets, menus and blocklists against <C1>'s commercials.
s: <C1> earns from pauses on a television that already sold for <price6>.
s: <H7> complained in vain about commercials on an appliance by <C1>.

= graded second-hand phones | 3-4 | positive
t: Grade {B|A-minus}: lightly {loved|scuffed}
t: {Pre-owned|Used}, and proud
t: The {thrifty|sensible} handset
t: A robot that {sniffs|grades} scratches
t: <C1> buys your drawer
t: worth more than you think
l: In a hall outside <T1> a robot looks at <big5> telephones a day, from nine sides, and decides which of them [<C1> may sell as good as new].
l: Check the drawer with the rubber bands. [<C1> pays up to <price6> for handsets of up to <n1> years], cracked glass or not, and wipes them in front of your eyes.
l: [One phone in <n7> sold in <T1> last year had an owner before], and the returns were rarer than for new ones, says <C1>, which counts both.
l: I bought the same model three times, from three shops. [The one graded “fair” by <C1> was the best of them], once the smell of somebody's perfume had gone.
l: A battery that holds <pct1>, a scratch you must look for, half the money: [<C1> now guarantees used phones for <n9> years].
d: [Batteries below <pct> are replaced before sale].
d: [Stolen devices are filtered out by their serial number].
d: [Security updates continue until {2028|2030|2031}].
d: [<C2> lends you one while yours is mended].
d: [Grades mean something else in each shop].
d: Inside one case they found a love poem, folded twice, and sent it back.
d: [Manufacturing causes most of a phone's footprint].
d: [Screens swapped by amateurs are flagged in the listing].
d: A child's sticker, a dinosaur, was left on by request.
d: [Volumes went up by <pct> within a year].
a: {Empty your drawers.|The dinosaur stays.|As new, but wiser.}
a: This was typed on grade C.
s: Used phones from <C1> are inspected, guaranteed and sensibly cheap.
s: Second-hand handsets shed their poor reputation, thanks to grading and guarantees.
s: The drawer at home holds money, and <C1> will pay it out.
s: Buying a phone with a past saves cash and metal alike.
s: In <T1>, robots judge scratches so that old telephones find another owner.
s: <C1> profits as shoppers lose interest in the latest model.
s: <big5> used phones a day are inspected by a robot for <C1>.
s: Up to <price6> can be had from <C1> for telephones lying idle at home.
s: One in <n7> phones sold in <T1> is used, and few are sent back.
s: <C1> stands behind second-hand phones for <n9> years, scratches included.

= messages from the mountain | 3-5 | positive
t: {One bar|No mast}, four satellites
t: SOS from the {ridge|reef}
t: Texting {the sky|orbit}
t: <C1> connects the {valley|dinghy}
t: “Tell Mum I'm on a glacier”
t: lost, then {located|fetched}
l: No mast for forty kilometres, a sprained ankle, dusk. [<H5> pointed her phone at the sky above <T1> and a helicopter came], guided by a text of <n1> characters.
l: [From <date6> every customer of <C1> can send short messages by satellite], free in emergencies and <price1> a month for jokes.
l: Fishermen off <T7> used to be unreachable, which some of them counted among the advantages. [<C1> connects ordinary handsets at sea], weather permitting.
l: The trick is patience: turn until the arrow is green, hold, wait <n8> seconds. [<P1> sends its position through <C1>'s satellites from almost anywhere], as we found in a ditch near <T1>.
l: [A valley that lost its mast in the flood was reachable within <small9> hours], because <C1> aimed a satellite at it and asked nobody to pay.
d: [Trees and canyon walls block the signal].
d: [Rescue services in <T> received <n> alerts, most of them in earnest].
d: [Older phones lack the antenna].
d: [<C2> prepares voice calls for {2027|2028}].
d: [Astronomers complain about brightness and noise].
d: [Roaming contracts end at the border, orbits do not].
d: One hiker used it to order soup at the hut ahead.
d: [The modem draws more than the display backlight while searching].
d: Her first message, she says, was an apology to the dog.
d: [Regulators cleared the band in <month>].
a: {Carry a whistle as well.|The soup was ready.|Wave at the sky.}
a: The ditch was dry.
s: Ordinary phones reach satellites of <C1>, which helps hikers, sailors and flooded valleys.
s: Beyond the last mast, a text now gets through by way of orbit.
s: Near <T1>, a satellite link proved its worth where no network reaches.
s: Emergency texts by satellite, once a gadget for explorers, arrive in everyone's pocket.
s: <C1> fills gaps in coverage from space, with patience and a clear view.
s: Being unreachable is going out of fashion, as <C1> links the remotest places.
s: Injured near <T1>, <H5> summoned help through a satellite.
s: Texts by satellite reach all customers of <C1> after <date6>.
s: Crews off <T7> can be reached at sea by ordinary phone, courtesy of <C1>.
s: <n8> seconds without moving are what a position fix takes with <P1>.
s: Flooded villagers were connected by <C1> in <small9> hours, free of charge.

= weather apps and the picnic | 2-3 | neutral
t: <pct1> chance of {sandwiches|a wedding}
t: The app said {sun|dry}
t: Rain in <small> minutes, it {swears|says}
t: Forecasts, {ranked|soaked}
t: <C1> is {wrong|right} about {the north|Sunday}
t: look up
l: Seven apps, one garden, <n5> days with a bucket and a notebook: [the forecast from <C1> was right about <pct1> of the afternoons], that of my knee about as often.
l: The wedding in <T6> was moved indoors on the advice of <P1>, and the guests spent a cloudless day looking at a curtain. [<C1> has changed how it displays doubt].
l: [<C1> replaces the yellow sun by a sentence], for instance: “probably dry, but do not paint the fence”.
l: Farmers in <T1> trust the frog in the jar, and lately something with more wires: [a model by <C1> predicts hail field by field].
l: Everybody complains about the weather app. [<C1> forecasts the next hour from phones' pressure sensors], <big9> of them, and the next hour is what one wants.
d: [Predictions beyond ten days were no better than the calendar].
d: [Icons turn rainy at different thresholds in each app].
d: [The free version sells your position to <C2>].
d: [Radar gaps behind mountains explain most misses].
d: A percentage, warns <H1>, is not a promise, however often it gets shouted at.
d: [Warnings for thunderstorms arrived <small> minutes ahead].
d: The frog refused to comment and was fed.
d: [<G> publishes the same data without adverts].
d: [Widgets refresh only when the phone feels like it].
d: [Pollen counts were the most accurate part].
a: {Take the umbrella.|The bucket leaks.|Sunny, with a chance of nonsense.}
a: My knee wishes to remain anonymous.
s: Weather apps differ widely, and <C1>'s is neither the best nor the worst.
s: Forecasters at <C1> experiment with honest ways to show uncertainty.
s: Trust in a weather forecast depends on icons, sensors and one's own garden.
s: For picnics and weddings, no app relieves anyone of looking up.
s: In <T1> everybody decides by phone, with mixed success.
s: <n5> days of comparing rain with forecasts put <C1> at <pct1>.
s: A wedding party in <T6> hid from rain that never came, and <C1> draws the lesson.
s: <big9> phones serve <C1> as barometers for a one-hour forecast.

= scooters leave town | 2-4 | neutral
t: The {scooters|hire bikes} are gone. {Quiet.|Now what?}
t: <T1> votes {against|on} wheels
t: Last ride
t: {Fished|Pulled} from the canal
t: <C1> packs up
t: pavement, regained
l: They lay across pavements like drunks, they beeped, they were useful. [<C1> withdraws its scooters from <T1> on <date5>], after a vote in which even their riders abstained.
l: Divers in <T1> have brought up <n6> hire bikes, a safe and a cello; [the city sends the bill for the bikes to <C1>].
l: [<C1> and <C2> share parking bays in <T1> from {Monday|Wednesday} on], painted where cars used to stand, and the sky has not fallen.
l: A helmet that unlocks with the ride, wipes itself and smells of nothing: [<C1> hangs one on each of its <big8> scooters], by order of <T1>.
l: What happens to <big1> scooters when a company fails? In <T1>, [<H9> of the fire brigade charges them and lends them to nurses], now that <C1> has stopped answering.
d: [Injuries fell by <pct> after the speed limit].
d: [Commuters switched to buses, walkers to nothing].
d: [The contract was worth <money> a year to the city].
d: [Geofences stop the motor at the park gate].
d: Blind residents, who had tripped longest, celebrated with brass.
d: [Batteries are swapped by cargo bike at night].
d: [<C3> bids for the remaining licence].
d: [Riders pay a deposit until a photo proves good parking].
d: The cello can be restored, the safe was empty.
d: [Surveys count <small> trips per scooter and day].
a: {Walk on the left.|Mind the beep.|The canal is clearer.}
a: Nobody has claimed the cello.
s: Rental scooters in <T1> are restrained, removed or put to better use.
s: <C1> and the city of <T1> settle where hired wheels may stand, if anywhere.
s: The age of scooters strewn over pavements draws to a close in <T1>.
s: With bays, helmets or bans, <T1> tames the vehicles of <C1>.
s: Abandoned by <C1>, or banished by voters, the scooters find other riders.
s: Pavements are safer and commuters grumble now that rules bite.
s: By <date5>, the scooters of <C1> will have left <T1>.
s: <n6> bikes of <C1> were salvaged from the water in <T1>, next to a cello.
s: Hirers of <big8> scooters in <T1> find a helmet hanging from the handlebar.
s: <H9> puts the scooters of defunct <C1> at the service of nurses.

= wedding pictures improved by software | 3-4 | negative
t: The {bride|groom} had {eleven|six} fingers
t: Smile, {later|added in post}
t: Not my {aunt|teeth}
t: <C1> lifts everybody's eyelids
t: A memory, {enhanced|invented}
t: who is the man by the cake?
l: In the picture everyone smiles, nobody blinks, and the uncle who had been crying looks as if he had won a car. [<C1>'s phone swaps faces between shots without asking], as <H5> discovered while printing the album.
l: [<P1> adds detail to the moon, to hair and, it turns out, to number plates], which a court in <T1> has now declined to accept as evidence.
l: “Those are not my teeth.” With this sentence <H7>, a bride from <T1>, began her dispute: [<C1> whitens teeth by default].
l: From <date8> [photographs edited by <C1> carry a seal that lists each change], and the first list we saw had <n1> entries, for a snapshot of a dog.
l: How much of a photograph is yours? Of the pixels in a night shot from <P1>, [<pct1> were guessed by a network], estimates <U9>, and the guess is handsome.
d: [The setting sits four menus deep].
d: [Raw files are unaffected].
d: [Printers have begun to ask for a signature].
d: [<C2> keeps the original beside the edit].
d: Grandmother preferred the wrong version, and has framed it.
d: [Extra fingers occur in one group picture in <n>].
d: [Messenger apps strip the seal on upload].
d: The photographer they had hired used film, and charged accordingly.
d: [News agencies refuse such files altogether].
d: [Zoom beyond <small> times is mostly imagination].
a: {Say cheese, get brie.|Blink, and you miss nothing.|The dog was pleased.}
a: The man by the cake has been identified: a coat stand.
s: Phones by <C1> retouch faces and objects unasked, so memories and evidence suffer.
s: Automatic beautifying invents teeth, fingers and smiles that were never there.
s: Whether a snapshot shows what happened is uncertain once <C1> has improved it.
s: Couples and courts object to pictures rearranged by software.
s: Honest labels for edited photographs are wanted, and partly on their way.
s: <H5> noticed while making an album that <C1>'s phone exchanges faces.
s: A bride, <H7>, quarrels with <C1> over teeth that its software brightened.
s: As of <date8>, <C1> marks retouched pictures with a record of the changes.
s: <U9> reckons that <P1> invents a good part of its night shots.
