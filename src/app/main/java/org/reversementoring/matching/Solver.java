package org.reversementoring.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds the set of pairs that is worth most by {@link Weights}, with prices that prove it.
 *
 * <p>As a linear programme: choose {@code x} from 0 to 1 for each candidate, so that nobody has more partners than places,
 * with the highest sum of {@code (pair + points) x}, plus {@code person} for the first place taken with each person. The
 * first place counts more than the others, never less, so that worth is concave in each person's number of partners and
 * the whole is a flow of least cost: its best solution is in whole numbers, and there are prices {@code u} and {@code v}
 * such that
 * <ul>
 *   <li>{@code pair + points - u - v} is at least 0 for each couple and at most 0 for each other candidate, and
 *   <li>each person has as many partners as they would choose at their price: {@code first + u} is at least 0 with the
 *       first, {@code u} at least 0 with each further one, and at most 0 while there is room for another.
 * </ul>
 * One side chooses, the other is chosen: the side with fewer places chooses, since it is quick to find one of many free
 * places, and slow to find one of few. The solver keeps the first of these true all the time, and the second for all but
 * the chosen that it is dealing with. A chooser takes the best partners at their present prices; a partner with one
 * chooser too many then looks for the cheapest chain of exchanges that ends with a free place, or with somebody giving up
 * one (shortest paths by reduced costs, Dijkstra); prices rise only as far as was searched. When such searches have come
 * to much, prices are put right for everybody at once, so that the next chains lead straight to their ends. A partner who
 * has lost somebody while still dear looks for the best chain that fills the place, by the same search with both sides
 * changed about.
 *
 * <p>A solver that has solved can go on after its candidates or the least score have changed: only those whom the change
 * concerns choose again. One search for each exchange, each of O(candidates + people log people) at worst; most see a few
 * people. Not safe for threads; no randomness. People are numbered through: those who choose, then the others.
 */
final class Solver {
    /** How many choices pass between two questions whether to go on. */
    private static final int PULSE = 256;

    /** Looking at all candidates so often is worth a look at everybody's price; measured. */
    private static final long LONG_TOIL = 2;

    private static final long UNREACHED = Long.MAX_VALUE;

    private final Weights weights;
    private final Runnable pulse;
    /** How many people choose. */
    private final int choosing;

    private final int firstMentee;
    private final int firstMentor;
    private int[] places;
    private long[] first;

    private final long[] prices;
    private final int[] held;
    private final boolean[] hasChosen;
    private Couples couples;
    private Candidates candidates;
    /** Whether only those are discontented who have not chosen. */
    private boolean othersAreContent;

    private Acquaintances ofChoosers;
    /** Seldom needed, so that it is made when it is. */
    private Acquaintances ofChosen;

    private int leastPoints;

    private final Frontier frontier = new Frontier();
    /** Further than anybody is from those whom no search has reached. */
    private final long[] distance;

    private final int[] from;
    private final int[] pointsFrom;
    private final int[] reached;
    private int reachedCount;
    private boolean choosersOpen;
    private long bound;
    private int end;
    /** How many candidates were looked at since prices were put right for everybody. */
    private long toil;

    private long[] bestMargins;
    private long[] bestEntries;

    Solver(Market market, Weights weights, Candidates candidates, Runnable pulse) {
        this.weights = weights;
        this.pulse = pulse;
        boolean mentorsChoose = areMentorsFewer(market, candidates);
        choosing = mentorsChoose ? market.mentors() : market.mentees();
        firstMentee = mentorsChoose ? choosing : 0;
        firstMentor = mentorsChoose ? 0 : choosing;
        int people = market.mentees() + market.mentors();
        market(market);
        prices = new long[people];
        for (int person = 0; person < people; person++) {
            prices[person] = person < choosing || places[person] > 0 ? -first[person] : weights.prohibitive();
        }
        held = new int[people];
        hasChosen = new boolean[choosing];
        couples = new Couples(places);
        candidates(candidates);
        distance = new long[people];
        Arrays.fill(distance, UNREACHED);
        from = new int[people];
        pointsFrom = new int[people];
        reached = new int[people];
    }

    private void market(Market market) {
        places = new int[market.mentees() + market.mentors()];
        first = new long[places.length];
        for (int mentee = 0; mentee < market.mentees(); mentee++) {
            places[firstMentee + mentee] = market.menteePlaces(mentee);
            first[firstMentee + mentee] = weights.first(market.menteeServed(mentee));
        }
        for (int mentor = 0; mentor < market.mentors(); mentor++) {
            places[firstMentor + mentor] = market.mentorPlaces(mentor);
            first[firstMentor + mentor] = weights.first(market.mentorServed(mentor));
        }
        int most = Arrays.stream(places, 0, choosing).max().orElse(0) + 1;
        bestMargins = new long[most];
        bestEntries = new long[most];
    }

    /** By the places that can be taken, since nobody has more partners than candidates. */
    private static boolean areMentorsFewer(Market market, Candidates candidates) {
        int[] known = new int[market.mentors()];
        for (int at = 0; at < candidates.size(); at++) {
            known[candidates.mentor(at)]++;
        }
        long withMentors = 0;
        for (int mentor = 0; mentor < known.length; mentor++) {
            withMentors += Math.min(market.mentorPlaces(mentor), known[mentor]);
        }
        long withMentees = 0;
        for (int mentee = 0; mentee < market.mentees(); mentee++) {
            withMentees +=
                    Math.min(market.menteePlaces(mentee), candidates.first(mentee + 1) - candidates.first(mentee));
        }
        return withMentors < withMentees;
    }

    /** Solves, from nothing or from what the last time left. */
    void solve() {
        ofChoosers.beginSeason();
        int[] discontented = discontented();
        toil = 0;
        for (int at = 0; at < discontented.length; at++) {
            if (at % PULSE == 0) {
                pulse.run();
            }
            if (toil > LONG_TOIL * candidates.size()) {
                appraise();
                toil = 0;
            }
            choose(discontented[at]);
        }
        if (ofChosen != null) {
            ofChosen.beginSeason();
        }
        for (int partner = choosing; partner < places.length; partner++) {
            fill(partner);
        }
    }

    /** Goes on with other candidates; a couple that is no candidate any more parts. */
    void candidates(Candidates others) {
        candidates = others;
        ofChoosers = firstMentee == 0 ? ofMentees() : ofMentors();
        ofChosen = null;
        othersAreContent = false;
    }

    private Acquaintances ofMentees() {
        return Acquaintances.ofMentees(candidates, weights, firstMentee, firstMentor);
    }

    private Acquaintances ofMentors() {
        return Acquaintances.ofMentors(candidates, weights, firstMentee, firstMentor);
    }

    /** Takes no pair with fewer points any more. Once raised, it is lowered by {@link #restore} alone. */
    void atLeast(int score) {
        leastPoints = weights.points(score);
        othersAreContent = false;
    }

    /** Those whose couples are not their best any more; they have parted from everybody, and choose again. */
    private int[] discontented() {
        int[] discontented = new int[choosing];
        int count = 0;
        for (int chooser = 0; chooser < choosing; chooser++) {
            if (!isContent(chooser)) {
                discontented[count++] = chooser;
                while (couples.of(chooser) > 0) {
                    couples.part(chooser, couples.partner(chooser, 0));
                }
                held[chooser] = 0;
            }
        }
        return Arrays.copyOf(discontented, count);
    }

    private boolean isContent(int chooser) {
        if (!hasChosen[chooser] || othersAreContent) {
            return hasChosen[chooser];
        }
        int couplesSeen = 0;
        for (int at = ofChoosers.first(chooser); at < ofChoosers.end(chooser); at++) {
            long entry = ofChoosers.entries[at];
            int partner = Acquaintances.other(entry);
            int points = Acquaintances.points(entry);
            if (points >= leastPoints) {
                long margin = weights.pair() + points - prices[chooser] - prices[partner];
                if (margin >= 0 && couples.are(chooser, partner, points)) {
                    couplesSeen++;
                } else if (margin > 0) {
                    return false;
                }
            }
        }
        return couplesSeen == couples.of(chooser);
    }

    /** Takes the best partners at their prices, as many as pay, and settles what that upsets. */
    private void choose(int chooser) {
        int found = findBest(chooser, places[chooser] + 1);
        int taken = 0;
        while (taken < Math.min(found, places[chooser]) && bestMargins[taken] + bonus(chooser, taken + 1) >= 0) {
            taken++;
        }
        long price = taken == 0 ? -first[chooser] : -bonus(chooser, taken);
        prices[chooser] = taken < found ? Math.max(price, bestMargins[taken]) : price;
        held[chooser] = taken;
        hasChosen[chooser] = true;
        for (int which = 0; which < taken; which++) {
            couples.join(chooser, Acquaintances.other(bestEntries[which]), Acquaintances.points(bestEntries[which]));
        }
        int[] chosen = new int[taken];
        for (int which = 0; which < taken; which++) {
            chosen[which] = Acquaintances.other(bestEntries[which]);
        }
        for (int partner : chosen) {
            settle(partner);
        }
    }

    /** The best margins, at most so many, the best first; of equal ones that which stands first. */
    private int findBest(int chooser, int most) {
        ofChoosers.order(chooser, prices);
        int found = 0;
        int block = ofChoosers.block(chooser);
        int start = ofChoosers.first(chooser);
        for (int at = start; at < ofChoosers.end(chooser); at++) {
            if ((at - start) % Acquaintances.BLOCK == 0
                    && found == most
                    && weights.pair() - ofChoosers.floors[block + (at - start) / Acquaintances.BLOCK]
                            <= bestMargins[found - 1]) {
                break;
            }
            long entry = ofChoosers.entries[at];
            int points = Acquaintances.points(entry);
            long margin = weights.pair() + points - prices[Acquaintances.other(entry)];
            if (points < leastPoints || found == most && margin <= bestMargins[found - 1]) {
                continue;
            }
            int to = found == most ? most - 1 : found++;
            while (to > 0 && bestMargins[to - 1] < margin) {
                bestMargins[to] = bestMargins[to - 1];
                bestEntries[to] = bestEntries[--to];
            }
            bestMargins[to] = margin;
            bestEntries[to] = entry;
        }
        return found;
    }

    /** Gives somebody with one chooser too many a further place, if that pays, or passes one of them on. */
    private void settle(int partner) {
        while (couples.of(partner) > held[partner]) {
            if (hasRoom(partner) && bonus(partner, held[partner] + 1) + prices[partner] >= 0) {
                held[partner]++;
            } else {
                search(partner, true);
            }
        }
    }

    /** Finds somebody for a place that was left, unless at their price it may as well stay free. */
    private void fill(int partner) {
        while (couples.of(partner) < held[partner]) {
            if (bonus(partner, held[partner]) + prices[partner] <= 0) {
                held[partner]--;
            } else {
                search(partner, false);
            }
        }
    }

    private boolean hasRoom(int person) {
        return held[person] < places[person];
    }

    /** What the so-manieth place with a person adds by being taken. */
    private long bonus(int person, int which) {
        return which == 1 ? first[person] : 0;
    }

    /**
     * Carries out the best chain of exchanges that relieves somebody who is chosen of a chooser, or else that brings one.
     *
     * @param forward to relieve: choosers look among their candidates and the chosen among their couples, so that
     *     choosers' prices fall and the others' rise; otherwise the other way about
     */
    private void search(int chosen, boolean forward) {
        choosersOpen = forward;
        reachedCount = 0;
        bound = UNREACHED;
        frontier.begin();
        reach(chosen, 0, chosen, 0);
        while (frontier.advance(bound)) {
            int person = frontier.next();
            if (distance[person] == frontier.nearest()) {
                if (isOpen(person)) {
                    lookAmongCandidates(person);
                } else {
                    lookAmongCouples(person);
                }
            }
        }
        for (int at = 0; at < reachedCount; at++) {
            int person = reached[at];
            long shift = bound - distance[person];
            if (shift > 0) {
                prices[person] += isOpen(person) ? -shift : shift;
            }
            distance[person] = UNREACHED;
        }
        exchange(chosen);
    }

    /**
     * Puts everybody's price as far on as they are from the nearest end of a chain: for as long as nobody takes that end,
     * a search need not ask anybody who is not on the way to it.
     */
    private void appraise() {
        choosersOpen = true;
        frontier.begin();
        long[] nearer = new long[choosing];
        for (int person = 0; person < places.length; person++) {
            long cost = person < choosing || places[person] > 0 ? costOfEnding(person) : UNREACHED;
            if (cost < UNREACHED) {
                distance[person] = cost;
                frontier.add(person, cost);
            }
            if (person < choosing) {
                nearer[person] = cost < UNREACHED ? cost - prices[person] : Long.MIN_VALUE;
            }
        }
        while (frontier.advance(UNREACHED)) {
            int person = frontier.next();
            if (distance[person] == frontier.nearest()) {
                if (isOpen(person)) {
                    appraiseCouples(person);
                } else {
                    appraiseCandidates(person, nearer);
                }
            }
        }
        for (int person = 0; person < places.length; person++) {
            if (distance[person] < UNREACHED) {
                prices[person] += isOpen(person) ? -distance[person] : distance[person];
                distance[person] = UNREACHED;
            }
        }
    }

    private void appraiseCouples(int person) {
        long base = distance[person] + weights.pair() - prices[person];
        for (int which = 0, all = couples.of(person); which < all; which++) {
            int other = couples.partner(person, which);
            long there = base + couples.points(person, which) - prices[other];
            if (there < distance[other]) {
                distance[other] = there;
                frontier.add(other, there);
            }
        }
    }

    /** @param nearer by chooser, their distance less their price: less than this is nearer; always, for who takes no part */
    private void appraiseCandidates(int person, long[] nearer) {
        Acquaintances known = known(person);
        long here = distance[person];
        long base = here + prices[person] - weights.pair();
        for (int at = known.first(person), stop = known.end(person); at < stop; at++) {
            long entry = known.entries[at];
            int other = Acquaintances.other(entry);
            int points = Acquaintances.points(entry);
            long there = base - points;
            if (there < nearer[other] && there + prices[other] >= here && points >= leastPoints) {
                nearer[other] = there;
                distance[other] = there + prices[other];
                frontier.add(other, distance[other]);
            }
        }
    }

    /** Whether a person's side is that which gives up a couple only to take another candidate. */
    private boolean isOpen(int person) {
        return person < choosing == choosersOpen;
    }

    private void lookAmongCandidates(int person) {
        Acquaintances known = known(person);
        known.order(person, prices);
        long[] entries = known.entries;
        long[] floors = known.floors;
        int block = known.block(person);
        int stop = known.end(person);
        long here = distance[person];
        long base = here + prices[person] - weights.pair();
        int tooDear = 0;
        int at = known.first(person);
        toil -= at;
        for (; at < stop; block++) {
            if (base + floors[block] >= bound) {
                break;
            }
            for (int blockEnd = Math.min(stop, at + Acquaintances.BLOCK); at < blockEnd; at++) {
                long entry = entries[at];
                int other = Acquaintances.other(entry);
                int points = Acquaintances.points(entry);
                long there = base + prices[other] - points;
                if (there >= bound) {
                    tooDear++;
                } else if (points >= leastPoints
                        && distance[other] > there
                        && !(there <= here && couples.are(person, other))) {
                    reach(other, there, person, points);
                }
            }
        }
        toil += at;
        known.disappoint(person, tooDear);
    }

    private Acquaintances known(int person) {
        if (person < choosing) {
            return ofChoosers;
        }
        if (ofChosen == null) {
            ofChosen = firstMentee == 0 ? ofMentors() : ofMentees();
        }
        return ofChosen;
    }

    private void lookAmongCouples(int person) {
        long base = distance[person] + weights.pair() - prices[person];
        for (int which = 0, all = couples.of(person); which < all; which++) {
            int other = couples.partner(person, which);
            reach(other, base + couples.points(person, which) - prices[other], person, 0);
        }
    }

    /** Notes a way to somebody, and whether the chain could end with them. */
    private void reach(int person, long at, int before, int points) {
        if (at >= bound || distance[person] <= at) {
            return;
        }
        if (distance[person] == UNREACHED) {
            reached[reachedCount++] = person;
        }
        distance[person] = at;
        from[person] = before;
        pointsFrom[person] = points;
        long cost = costOfEnding(person);
        if (cost < bound - at) {
            bound = at + cost;
            end = person;
        }
        frontier.add(person, at);
    }

    /** What is lost if the chain ends here: by giving up a place, or by taking one. Never negative. */
    private long costOfEnding(int person) {
        if (isOpen(person)) {
            return held[person] > 0 ? bonus(person, held[person]) + prices[person] : UNREACHED;
        }
        if (couples.of(person) < held[person]) {
            return 0;
        }
        return hasRoom(person) ? -bonus(person, held[person] + 1) - prices[person] : UNREACHED;
    }

    private void exchange(int chosen) {
        if (isOpen(end)) {
            held[end]--;
        } else if (couples.of(end) >= held[end]) {
            held[end]++;
        }
        for (int person = end; person != chosen; person = from[person]) {
            if (isOpen(from[person])) {
                couples.join(from[person], person, pointsFrom[person]);
            } else {
                couples.part(from[person], person);
            }
        }
    }

    Prices prices() {
        return prices(prices);
    }

    Prices prices(Position position) {
        return prices(position.prices);
    }

    private Prices prices(long[] prices) {
        int mentees = candidates.mentees();
        int mentors = candidates.mentors();
        return new Prices(
                Arrays.copyOfRange(prices, firstMentee, firstMentee + mentees),
                Arrays.copyOfRange(prices, firstMentor, firstMentor + mentors));
    }

    int couples() {
        int both = 0;
        for (int chooser = 0; chooser < choosing; chooser++) {
            both += couples.of(chooser);
        }
        return both;
    }

    /** How many people have a partner who had none before. */
    int people() {
        int people = 0;
        for (int person = 0; person < places.length; person++) {
            people += couples.of(person) > 0 && first[person] > 0 ? 1 : 0;
        }
        return people;
    }

    /** In the order of candidates. */
    List<Pair> pairs() {
        List<Pair> pairs = new ArrayList<>();
        for (int mentee = 0; mentee < candidates.mentees(); mentee++) {
            for (int at = candidates.first(mentee); at < candidates.first(mentee + 1); at++) {
                if (couples.are(firstMentee + mentee, firstMentor + candidates.mentor(at))) {
                    pairs.add(new Pair(mentee, candidates.mentor(at), candidates.score(at)));
                }
            }
        }
        return pairs;
    }

    /** What was solved, to come back to after an attempt that led to nothing. */
    Position position() {
        return new Position(places, first, prices.clone(), held.clone(), couples.copy(), leastPoints);
    }

    void restore(Position position) {
        System.arraycopy(position.prices, 0, prices, 0, prices.length);
        System.arraycopy(position.held, 0, held, 0, held.length);
        couples.become(position.couples);
        leastPoints = position.leastPoints;
        othersAreContent = false;
    }

    /**
     * Comes back to what was solved, for the same people with other places. Choosers who have other places, and those
     * whose partner has none for them any more, are to choose again; whoever is chosen wants as many as pay at the old
     * price. {@link #solve} then makes good what is not right any more.
     *
     * @param sameCandidates as when the position was taken, or at least none since that would have paid then
     */
    void restore(Position position, Market market, boolean sameCandidates) {
        market(market);
        System.arraycopy(position.prices, 0, prices, 0, prices.length);
        System.arraycopy(position.held, 0, held, 0, held.length);
        leastPoints = position.leastPoints;
        couples = new Couples(places);
        for (int chooser = 0; chooser < choosing; chooser++) {
            hasChosen[chooser] =
                    places[chooser] == position.places[chooser] && first[chooser] == position.first[chooser];
            for (int which = 0; hasChosen[chooser] && which < position.couples.of(chooser); which++) {
                int partner = position.couples.partner(chooser, which);
                hasChosen[chooser] = couples.of(partner) < places[partner];
                if (hasChosen[chooser]) {
                    couples.join(chooser, partner, position.couples.points(chooser, which));
                }
            }
        }
        for (int partner = choosing; partner < places.length; partner++) {
            reconsider(partner);
        }
        othersAreContent = sameCandidates;
    }

    /** So many places as pay at the price; at a higher one if not even the places that are left do. */
    private void reconsider(int partner) {
        held[partner] = Math.min(held[partner], places[partner]);
        long least = places[partner] == 0
                ? weights.prohibitive()
                : held[partner] == 0 ? Long.MIN_VALUE : -bonus(partner, held[partner]);
        if (prices[partner] < least) {
            prices[partner] = least;
            for (int which = 0; which < couples.of(partner); which++) {
                hasChosen[couples.partner(partner, which)] = false;
            }
        }
        while (hasRoom(partner) && bonus(partner, held[partner] + 1) + prices[partner] > 0) {
            held[partner]++;
        }
    }

    /** Opaque. */
    record Position(int[] places, long[] first, long[] prices, int[] held, Couples couples, int leastPoints) {}
}
