package org.reversementoring.matching;

import java.util.Optional;
import org.reversementoring.profile.Level;
import org.reversementoring.profile.MeetingFormat;

/**
 * How one mentee and each mentor would do: what rule is broken, or how many points there are for what. All rules and
 * points are here and nowhere else, so that what is explained is what was counted.
 *
 * <p>Begins with the mentors who offer what the mentee wishes, by the topics' lists, and looks at nobody else. Keeps what
 * it found until it is asked for the next mentee; one for each thread, 24 bytes a mentor.
 */
final class Prospects {
    /** What is kept of each mentor: in which turn it was noted, and the best of everything found. */
    private static final int NOTED_FOR = 0;

    private static final int BEST = 1;
    private static final int SUM = 2;
    private static final int PRIORITY = 3;
    private static final int SCARCITY = 4;
    private static final int EXCHANGE = 5;
    private static final int WIDTH = 6;

    private final Cohort cohort;
    private final int[] notes;
    private final int[] met;
    /** By the level of an offer, for the wish at hand. */
    private final int[] reaches = new int[Level.HIGHEST + 1];

    private final int[] urgencies = new int[Level.HIGHEST + 1];
    private final byte[] bonds;
    private final int levels;
    private final int quarters;
    private final boolean reverse;
    private final boolean language;
    private final boolean sameManager;
    private final int minimumScore;
    private final int barringBonds;
    private final int topics;
    private final int priority;
    private final int exchange;
    private final int departments;
    private final int seniority;
    private final int meeting;
    private final int preference;
    private final int balance;

    /** What somebody whom the mentee meets could bring at most, apart from topics. */
    private int mostOfPeople;

    /** Another one each time, so that nothing is left of an earlier turn to the same mentee. */
    private int turn;

    private int mentee = -1;
    private int person;
    private int size;
    private int wishCount;

    Prospects(Cohort cohort, Rules rules, Emphasis emphasis) {
        this.cohort = cohort;
        notes = new int[WIDTH * cohort.mentors.length];
        met = new int[cohort.mentors.length];
        bonds = new byte[cohort.people()];
        levels = rules.of(Rule.REPORTING_LINE);
        quarters = rules.of(Rule.SHARED_HOURS) * Week.QUARTERS_AN_HOUR;
        reverse = rules.isOn(Rule.REVERSE);
        language = rules.isOn(Rule.LANGUAGE);
        sameManager = rules.isOn(Rule.SAME_MANAGER);
        minimumScore = rules.of(Rule.MINIMUM_SCORE);
        barringBonds = (rules.isOn(Rule.CONFLICT) ? Cohort.APART : 0)
                | (rules.isOn(Rule.VETO) ? Cohort.VETO : 0)
                | (rules.isOn(Rule.FORMER_PARTNER) ? Cohort.FORMER : 0);
        topics = emphasis.of(Criterion.TOPICS);
        priority = emphasis.of(Criterion.PRIORITY);
        exchange = emphasis.of(Criterion.EXCHANGE);
        departments = emphasis.of(Criterion.DEPARTMENTS);
        seniority = emphasis.of(Criterion.SENIORITY);
        meeting = emphasis.of(Criterion.MEETING);
        preference = emphasis.of(Criterion.PREFERENCE);
        balance = emphasis.of(Criterion.BALANCE);
    }

    /** Turns to a mentee. */
    Prospects of(int nextMentee) {
        if (mentee >= 0) {
            markBonds(false);
        }
        turn++;
        mentee = nextMentee;
        person = cohort.mentees[mentee];
        size = 0;
        markBonds(true);
        int from = cohort.wishStart[mentee];
        int end = cohort.wishStart[mentee + 1];
        wishCount = (end - from) / Cohort.WISH;
        for (int wish = from; wish < end; wish += Cohort.WISH) {
            meetThoseWhoOffer(wish);
        }
        int[] gifts = cohort.gifts;
        for (int gift = cohort.giftStart[mentee]; gift < cohort.giftStart[mentee + 1]; gift += 2) {
            noteThoseWhoWish(gifts[gift], gifts[gift + 1]);
        }
        return this;
    }

    private void markBonds(boolean mark) {
        int kinds = 0;
        for (int bond = cohort.bondStart[person]; bond < cohort.bondStart[person + 1]; bond += 2) {
            int other = cohort.bonds[bond];
            bonds[other] = (byte) (mark ? bonds[other] | cohort.bonds[bond + 1] : 0);
            kinds |= cohort.bonds[bond + 1];
        }
        boolean isSomebodyPreferred = (kinds & (Cohort.PREFERS | Cohort.PREFERRED)) != 0;
        mostOfPeople = departments + seniority + meeting + (isSomebodyPreferred ? preference : 0);
    }

    private void meetThoseWhoOffer(int wish) {
        int topic = cohort.wishes[wish];
        int wished = cohort.wishes[wish + 1];
        int urgency = cohort.wishes[wish + 2];
        int own = cohort.wishes[wish + 3];
        int wanted = cohort.scarcity[topic];
        for (int level = 1; level <= Level.HIGHEST; level++) {
            boolean counts = !reverse || level > own;
            reaches[level] = !counts ? 0 : level >= wished ? 100 : 100 * level / wished;
            urgencies[level] = reaches[level] * urgency / 100;
        }
        int[] offers = cohort.offers;
        for (int offer = cohort.offerStart[topic]; offer < cohort.offerStart[topic + 1]; offer += 2) {
            int at = offers[offer] * WIDTH;
            int level = offers[offer + 1];
            if (notes[at] != turn) {
                met[size++] = offers[offer];
                notes[at] = turn;
                for (int note = BEST; note < WIDTH; note++) {
                    notes[at + note] = 0;
                }
            }
            int reach = reaches[level];
            if (reach > 0) {
                notes[at + BEST] = Math.max(notes[at + BEST], reach);
                notes[at + SUM] += reach;
                notes[at + PRIORITY] = Math.max(notes[at + PRIORITY], urgencies[level]);
                notes[at + SCARCITY] = Math.max(notes[at + SCARCITY], wanted);
            }
        }
    }

    private void noteThoseWhoWish(int topic, int level) {
        int[] wishes = cohort.mentorWishes;
        for (int wish = cohort.mentorWishStart[topic]; wish < cohort.mentorWishStart[topic + 1]; wish += 2) {
            int at = wishes[wish] * WIDTH;
            if (notes[at] == turn) {
                int wished = wishes[wish + 1];
                int reach = level >= wished ? 100 : 100 * level / wished;
                notes[at + EXCHANGE] = Math.max(notes[at + EXCHANGE], reach);
            }
        }
    }

    /** How many mentors offer something that the mentee wishes. */
    int size() {
        return size;
    }

    int mentor(int at) {
        return met[at];
    }

    /** The score, or if a rule forbids the pair a negative number that {@link #rule} turns into the rule. */
    int judge(int mentor) {
        int broken = brokenRule(mentor);
        if (broken < 0) {
            return broken;
        }
        int score = pointsOfTopics(mentor) + pointsOfPeople(cohort.mentors[mentor]);
        return score < minimumScore ? broken(Rule.MINIMUM_SCORE) : score;
    }

    /**
     * The score if it is at least so high and no rule forbids the pair, else a negative number. Of one of those who offer
     * something; quick where few reach so high, because rules come last.
     */
    int scoreFrom(int mentor, int least) {
        int ofTopics = pointsOfTopics(mentor);
        if (ofTopics + mostOfPeople < least) {
            return -1;
        }
        int score = ofTopics + pointsOfPeople(cohort.mentors[mentor]);
        return score < least || score < minimumScore || brokenRule(mentor) < 0 ? -1 : score;
    }

    private int pointsOfTopics(int mentor) {
        return topics(mentor) + priority(mentor) + exchange(mentor) + balance(mentor);
    }

    private int pointsOfPeople(int other) {
        return departments(other) + seniority(other) + meeting(other) + preference(other);
    }

    /** As {@link #judge}, except for the score; 0 if no rule is broken. */
    private int brokenRule(int mentor) {
        int other = cohort.mentors[mentor];
        if (other == person) {
            return broken(Rule.ONESELF);
        }
        if (cohort.market().menteePlaces(mentee) == 0 || cohort.market().mentorPlaces(mentor) == 0) {
            return broken(Rule.PLACES);
        }
        if (notes[mentor * WIDTH + NOTED_FOR] != turn) {
            return broken(Rule.TOPIC);
        }
        int barring = bonds[other] & barringBonds;
        if (barring != 0) {
            return broken(
                    (barring & Cohort.APART) != 0
                            ? Rule.CONFLICT
                            : (barring & Cohort.VETO) != 0 ? Rule.VETO : Rule.FORMER_PARTNER);
        }
        if (levels > 0 && cohort.inOneLine(person, other, levels)) {
            return broken(Rule.REPORTING_LINE);
        }
        if (sameManager
                && cohort.managers[person] == cohort.managers[other]
                && cohort.managers[person] != Cohort.UNKNOWN) {
            return broken(Rule.SAME_MANAGER);
        }
        if (reverse && !isReverse(mentor, other)) {
            return broken(Rule.REVERSE);
        }
        if (language && !cohort.haveLanguageInCommon(person, other)) {
            return broken(Rule.LANGUAGE);
        }
        if (quarters > 0 && !canMeet(other)) {
            return broken(Rule.SHARED_HOURS);
        }
        return 0;
    }

    private static int broken(Rule rule) {
        return -1 - rule.ordinal();
    }

    static Optional<Rule> rule(int judged) {
        return judged < 0 ? Optional.of(Rule.values()[-1 - judged]) : Optional.empty();
    }

    int points(Criterion criterion, int mentor) {
        int other = cohort.mentors[mentor];
        return switch (criterion) {
            case TOPICS -> topics(mentor);
            case PRIORITY -> priority(mentor);
            case EXCHANGE -> exchange(mentor);
            case DEPARTMENTS -> departments(other);
            case SENIORITY -> seniority(other);
            case MEETING -> meeting(other);
            case PREFERENCE -> preference(other);
            case BALANCE -> balance(mentor);
        };
    }

    /** Whoever's grade and first day are not known is not kept out by them. */
    private boolean isReverse(int mentor, int other) {
        if (notes[mentor * WIDTH + BEST] == 0) {
            return false;
        }
        boolean gradesKnown = cohort.grades[person] != Cohort.UNKNOWN && cohort.grades[other] != Cohort.UNKNOWN;
        boolean daysKnown = cohort.joined[person] != Cohort.UNKNOWN && cohort.joined[other] != Cohort.UNKNOWN;
        return !gradesKnown && !daysKnown
                || gradesKnown && cohort.grades[other] < cohort.grades[person]
                || daysKnown && cohort.joined[other] > cohort.joined[person];
    }

    private boolean canMeet(int other) {
        return canMeetInPerson(other) || Week.shared(cohort.weeks, person * Week.WORDS, other * Week.WORDS) >= quarters;
    }

    private boolean canMeetInPerson(int other) {
        return cohort.sites[person] == cohort.sites[other]
                && cohort.sites[person] != Cohort.UNKNOWN
                && cohort.formats[person] != MeetingFormat.REMOTE
                && cohort.formats[other] != MeetingFormat.REMOTE;
    }

    private int topics(int mentor) {
        int at = mentor * WIDTH;
        return topics * (70 * notes[at + BEST] + 30 * notes[at + SUM] / wishCount) / 10_000;
    }

    private int priority(int mentor) {
        return priority * notes[mentor * WIDTH + PRIORITY] / 100;
    }

    private int exchange(int mentor) {
        return exchange * notes[mentor * WIDTH + EXCHANGE] / 100;
    }

    private int departments(int other) {
        int one = cohort.departments[person];
        int two = cohort.departments[other];
        return one != two && one != Cohort.UNKNOWN && two != Cohort.UNKNOWN ? departments : 0;
    }

    private int seniority(int other) {
        if (cohort.grades[person] == Cohort.UNKNOWN || cohort.grades[other] == Cohort.UNKNOWN) {
            return 0;
        }
        return seniority * Math.min(10, Math.abs(cohort.grades[person] - cohort.grades[other])) / 10;
    }

    private int meeting(int other) {
        if (canMeetInPerson(other)) {
            return meeting;
        }
        boolean fromAfar =
                cohort.formats[person] != MeetingFormat.IN_PERSON && cohort.formats[other] != MeetingFormat.IN_PERSON;
        return fromAfar ? meeting * 6 / 10 : 0;
    }

    private int preference(int other) {
        int wishes = bonds[other] & (Cohort.PREFERS | Cohort.PREFERRED);
        return preference * Integer.bitCount(wishes) / 2;
    }

    private int balance(int mentor) {
        return balance * notes[mentor * WIDTH + SCARCITY] / 100;
    }
}
