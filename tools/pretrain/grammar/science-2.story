= weather and forecasting | 4-6 | positive
t: {Tomorrow|Storms}, {cheaper|earlier}
t: A forecast in {seconds|a lunchbox}
t: Rain at <clock>
l: [A learned weather model from <C1> {beats|matches} the big simulation for {storms|frost} up to <dur> ahead].
l: [The weather service of <T> runs its forecast on {one card|a laptop} since <month>].
l: Farmers near <T> test a forecast by <U1>: [it gave <n> of <n> hailstorms in time].
d: [A run takes <dur> instead of <dur>].
d: [Extreme rain is still underestimated].
d: [The training data reach back to <year>].
d: [<C2> sells the same numbers to wind farms].
d: [Code is public, weights are not].
d: [Errors grow over mountains].
a: {Take an umbrella anyway.|The sheep knew.}
s: Learned forecasts match big simulations at a fraction of the cost.
s: A cheaper weather model works well, except for extremes.

= physics experiment | 2-4 | neutral
t: {Colder|Quieter} than {space|a library}
t: A {clock|magnet} that {drifts|does not}
t: {Nothing|Something} {found|at <n> volts}
l: [A clock {at <U1>|in <T>} loses one second in <big> years].
l: After <dur> underground, [the detector near <T> has seen nothing at all], which is a result.
l: [Physicists cooled <n> atoms to a state that {flows|rings|remembers}], {writes|reports} <hintro:1>.
d: [The laser came from <C1>].
d: [Trains disturb it each morning at <clock>].
d: [Helium costs <money> a year].
d: [Two groups got different numbers].
d: [The next run starts in <month> with <mult> the mass].
d: [Its error is <score> parts in a billion].
a: {Patience is a method.|Beautiful plots.}
s: A precise experiment gives a new limit or a better clock.
s: Physicists report a careful null result or a new state.

= sea and soil | 2-4 | negative
t: {Warmer|Louder} seas
t: What the {eels|worms} {tell|know}
t: {Silt|Salt} in {the|our} {well|delta}
l: [The number of {eels|puffins|kelp beds} off <T> has fallen by <pct> since <year>].
l: [Microphones {under|in} the harbour of <T> record <mult> more {ships|drills} than <dur> ago].
l: [Soil samples from <n> farms near <T> contain {plastic|cadmium|less carbon}], {says|finds} <U1>.
d: [Fishermen supplied the boats].
d: [Noise stops the {eels|whales} from mating].
d: [A ban would cost <money>].
d: [The trend reversed in one bay].
d: [<C1> paid for <n> of the sensors].
d: [The next count is in <month>].
a: {Quiet, please.|Worms vote with their feet.}
s: Counts near <T> show a decline in animals or soil.
s: Measurements link noise or pollution to falling numbers.
