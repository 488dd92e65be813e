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
 * The solver keeps the first of these true all the time, and the second for all but the mentors that it is dealing with.
 * A mentee chooses the best mentors at their present prices; a mentor with one mentee too many then looks for the
 * cheapest chain of exchanges that ends with a free place, or with somebody giving up one (shortest paths by reduced
 * costs, Dijkstra); prices rise only as far as was searched. A mentor who has lost somebody while still dear looks for
 * the best chain that fills the place, by the same search with both sides changed about.
 *
 * <p>A solver that has solved can go on after its candidates or the least score have changed: only those whom the change
 * concerns choose again. One search for each exchange, each of O(candidates + people log people) at worst; most see a few
 * people. Not safe for threads; no randomness.
 */
final class Solver {
    /** How many choices pass between two questions whether to go on. */
    private static final int PULSE = 256;

    private final Weights weights;
    private final Runnable pulse;
    private final int mentees;
    private final int[] places;
    private final long[] first;

    private final long[] prices;
    private final int[] held;
    private final boolean[] hasChosen;
    private final Couples couples;
    private Candidates candidates;
    private Acquaintances ofMentees;
    /** Seldom needed, so that it is made when it is. */
    private Acquaintances ofMentors;

    private int leastPoints;

    private final Frontier frontier = new Frontier();
    private final long[] distance;
    private final int[] reachedIn;
    private final int[] from;
    private final int[] pointsFrom;
    private final int[] reached;
    private int reachedCount;
    private int searches;
    private boolean menteesOpen;
    private long bound;
    private int end;

    private final long[] bestMargins;
    private final long[] bestEntries;

    Solver(Market market, Weights weights, Candidates candidates, Runnable pulse) {
        this.weights = weights;
        this.pulse = pulse;
        mentees = market.mentees();
        int people = mentees + market.mentors();
        places = new int[people];
        first = new long[people];
        for (int mentee = 0; mentee < mentees; mentee++) {
            places[mentee] = market.menteePlaces(mentee);
            first[mentee] = weights.first(market.menteeServed(mentee));
        }
        for (int mentor = 0; mentor < market.mentors(); mentor++) {
            places[mentees + mentor] = market.mentorPlaces(mentor);
            first[mentees + mentor] = weights.first(market.mentorServed(mentor));
        }
        prices = new long[people];
        for (int person = 0; person < people; person++) {
            prices[person] = -first[person];
        }
        held = new int[people];
        hasChosen = new boolean[mentees];
        couples = new Couples(places);
        candidates(candidates);
        distance = new long[people];
        reachedIn = new int[people];
        from = new int[people];
        pointsFrom = new int[people];
        reached = new int[people];
        int most = Arrays.stream(places, 0, mentees).max().orElse(0) + 1;
        bestMargins = new long[most];
        bestEntries = new long[most];
    }

    /** Solves, from nothing or from what the last time left. */
    void solve() {
        ofMentees.beginSeason();
        int[] choosers = choosers();
        for (int at = 0; at < choosers.length; at++) {
            choose(choosers[at]);
            if (at % PULSE == 0) {
                pulse.run();
            }
        }
        if (ofMentors != null) {
            ofMentors.beginSeason();
        }
        for (int mentor = mentees; mentor < places.length; mentor++) {
            fill(mentor);
        }
    }

    /** Goes on with other candidates; a couple that is no candidate any more parts. */
    void candidates(Candidates others) {
        candidates = others;
        ofMentees = Acquaintances.ofMentees(others, weights);
        ofMentors = null;
    }

    /** Takes no pair with fewer points any more. Once raised, it is lowered by {@link #restore} alone. */
    void atLeast(int score) {
        leastPoints = weights.points(score);
    }

    /** Those whose couples are not their best any more; they have parted from everybody, and choose again. */
    private int[] choosers() {
        int[] choosers = new int[mentees];
        int count = 0;
        for (int mentee = 0; mentee < mentees; mentee++) {
            if (!isContent(mentee)) {
                choosers[count++] = mentee;
                while (couples.of(mentee) > 0) {
                    couples.part(mentee, couples.partner(mentee, 0));
                }
                held[mentee] = 0;
            }
        }
        return Arrays.copyOf(choosers, count);
    }

    private boolean isContent(int mentee) {
        if (!hasChosen[mentee]) {
            return false;
        }
        int couplesSeen = 0;
        for (int at = ofMentees.first(mentee); at < ofMentees.end(mentee); at++) {
            long entry = ofMentees.entries[at];
            int mentor = Acquaintances.other(entry);
            int points = Acquaintances.points(entry);
            if (points >= leastPoints) {
                long margin = weights.pair() + points - prices[mentee] - prices[mentor];
                if (margin >= 0 && couples.are(mentee, mentor)) {
                    couplesSeen++;
                } else if (margin > 0) {
                    return false;
                }
            }
        }
        return couplesSeen == couples.of(mentee);
    }

    /** Takes the mentee's best mentors at their prices, as many as pay, and settles what that upsets. */
    private void choose(int mentee) {
        int found = findBest(mentee, places[mentee] + 1);
        int taken = 0;
        while (taken < Math.min(found, places[mentee]) && bestMargins[taken] + bonus(mentee, taken + 1) >= 0) {
            taken++;
        }
        long price = taken == 0 ? -first[mentee] : -bonus(mentee, taken);
        prices[mentee] = taken < found ? Math.max(price, bestMargins[taken]) : price;
        held[mentee] = taken;
        hasChosen[mentee] = true;
        for (int which = 0; which < taken; which++) {
            couples.join(mentee, Acquaintances.other(bestEntries[which]), Acquaintances.points(bestEntries[which]));
        }
        int[] chosen = new int[taken];
        for (int which = 0; which < taken; which++) {
            chosen[which] = Acquaintances.other(bestEntries[which]);
        }
        for (int mentor : chosen) {
            settle(mentor);
        }
    }

    /** The best margins, at most so many, the best first; of equal ones that which stands first. */
    private int findBest(int mentee, int most) {
        ofMentees.order(mentee, prices);
        int found = 0;
        int block = ofMentees.block(mentee);
        int start = ofMentees.first(mentee);
        for (int at = start; at < ofMentees.end(mentee); at++) {
            if ((at - start) % Acquaintances.BLOCK == 0
                    && found == most
                    && weights.pair() - ofMentees.floors[block + (at - start) / Acquaintances.BLOCK]
                            <= bestMargins[found - 1]) {
                break;
            }
            long entry = ofMentees.entries[at];
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

    /** Gives a mentor with one mentee too many a further place, if that pays, or passes one of them on. */
    private void settle(int mentor) {
        while (couples.of(mentor) > held[mentor]) {
            if (hasRoom(mentor) && bonus(mentor, held[mentor] + 1) + prices[mentor] >= 0) {
                held[mentor]++;
            } else {
                search(mentor, true);
            }
        }
    }

    /** Finds somebody for a place that was left, unless at the mentor's price it may as well stay free. */
    private void fill(int mentor) {
        while (couples.of(mentor) < held[mentor]) {
            if (bonus(mentor, held[mentor]) + prices[mentor] <= 0) {
                held[mentor]--;
            } else {
                search(mentor, false);
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
     * Carries out the best chain of exchanges that relieves a mentor of a mentee, or else that brings the mentor one.
     *
     * @param forward to relieve: mentees look among their candidates and mentors among their couples, so that mentees'
     *     prices fall and mentors' rise; otherwise the other way about
     */
    private void search(int mentor, boolean forward) {
        menteesOpen = forward;
        searches++;
        reachedCount = 0;
        bound = Long.MAX_VALUE;
        frontier.begin();
        reach(mentor, 0, mentor, 0);
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
        }
        exchange(mentor);
    }

    /** Whether a person's side is that which gives up a couple only to take another candidate. */
    private boolean isOpen(int person) {
        return person < mentees == menteesOpen;
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
        for (int at = known.first(person); at < stop; block++) {
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
                        && !(reachedIn[other] == searches && distance[other] <= there)
                        && !(there <= here && couples.are(person, other))) {
                    reach(other, there, person, points);
                }
            }
        }
        known.disappoint(person, tooDear);
    }

    private Acquaintances known(int person) {
        if (person < mentees) {
            return ofMentees;
        }
        if (ofMentors == null) {
            ofMentors = Acquaintances.ofMentors(candidates, weights);
        }
        return ofMentors;
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
        if (at >= bound) {
            return;
        }
        if (reachedIn[person] != searches) {
            reachedIn[person] = searches;
            reached[reachedCount++] = person;
        } else if (distance[person] <= at) {
            return;
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
            return held[person] > 0 ? bonus(person, held[person]) + prices[person] : Long.MAX_VALUE;
        }
        if (couples.of(person) < held[person]) {
            return 0;
        }
        return hasRoom(person) ? -bonus(person, held[person] + 1) - prices[person] : Long.MAX_VALUE;
    }

    private void exchange(int mentor) {
        if (isOpen(end)) {
            held[end]--;
        } else if (couples.of(end) >= held[end]) {
            held[end]++;
        }
        for (int person = end; person != mentor; person = from[person]) {
            if (isOpen(from[person])) {
                couples.join(from[person], person, pointsFrom[person]);
            } else {
                couples.part(from[person], person);
            }
        }
    }

    Prices prices() {
        return new Prices(Arrays.copyOf(prices, mentees), Arrays.copyOfRange(prices, mentees, prices.length));
    }

    int couples() {
        int both = 0;
        for (int mentee = 0; mentee < mentees; mentee++) {
            both += couples.of(mentee);
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
        for (int mentee = 0; mentee < mentees; mentee++) {
            for (int at = candidates.first(mentee); at < candidates.first(mentee + 1); at++) {
                if (couples.are(mentee, mentees + candidates.mentor(at))) {
                    pairs.add(new Pair(mentee, candidates.mentor(at), candidates.score(at)));
                }
            }
        }
        return pairs;
    }

    /** What was solved, to come back to after an attempt that led to nothing. */
    Position position() {
        return new Position(prices.clone(), held.clone(), couples.copy(), leastPoints);
    }

    void restore(Position position) {
        System.arraycopy(position.prices, 0, prices, 0, prices.length);
        System.arraycopy(position.held, 0, held, 0, held.length);
        couples.become(position.couples);
        leastPoints = position.leastPoints;
    }

    /** Opaque. */
    record Position(long[] prices, int[] held, Couples couples, int leastPoints) {}
}
