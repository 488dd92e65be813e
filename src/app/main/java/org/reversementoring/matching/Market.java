package org.reversementoring.matching;

import java.util.Arrays;

/**
 * How many partners each person would have. People are numbers here: mentees from 0, mentors from 0. Somebody who wants
 * to learn and to teach is one of either, and is counted in both roles.
 */
public final class Market {
    private final int[] menteePlaces;
    private final int[] mentorPlaces;
    private final boolean[] menteeServed;
    private final boolean[] mentorServed;

    private Market(int[] menteePlaces, int[] mentorPlaces, boolean[] menteeServed, boolean[] mentorServed) {
        this.menteePlaces = menteePlaces;
        this.mentorPlaces = mentorPlaces;
        this.menteeServed = menteeServed;
        this.mentorServed = mentorServed;
    }

    /** Of people who have no partner yet; nobody can have fewer than 0 places. */
    public static Market of(int[] menteePlaces, int[] mentorPlaces) {
        if (Arrays.stream(menteePlaces).anyMatch(places -> places < 0)
                || Arrays.stream(mentorPlaces).anyMatch(places -> places < 0)) {
            throw new IllegalArgumentException("Nobody has fewer than 0 places");
        }
        return new Market(
                menteePlaces.clone(),
                mentorPlaces.clone(),
                new boolean[menteePlaces.length],
                new boolean[mentorPlaces.length]);
    }

    /** What is left when these two are a pair whatever else happens: a place less each, and both have somebody. */
    public Market after(int mentee, int mentor) {
        Market left =
                new Market(menteePlaces.clone(), mentorPlaces.clone(), menteeServed.clone(), mentorServed.clone());
        left.menteePlaces[mentee] = Math.max(0, menteePlaces[mentee] - 1);
        left.mentorPlaces[mentor] = Math.max(0, mentorPlaces[mentor] - 1);
        left.menteeServed[mentee] = true;
        left.mentorServed[mentor] = true;
        return left;
    }

    /** With another number of places for a mentee. */
    public Market withMenteePlaces(int mentee, int places) {
        return with(replaced(menteePlaces, mentee, places), mentorPlaces);
    }

    /** With another number of places for a mentor. */
    public Market withMentorPlaces(int mentor, int places) {
        return with(menteePlaces, replaced(mentorPlaces, mentor, places));
    }

    private Market with(int[] otherMenteePlaces, int[] otherMentorPlaces) {
        Market changed = of(otherMenteePlaces, otherMentorPlaces);
        System.arraycopy(menteeServed, 0, changed.menteeServed, 0, menteeServed.length);
        System.arraycopy(mentorServed, 0, changed.mentorServed, 0, mentorServed.length);
        return changed;
    }

    private static int[] replaced(int[] all, int at, int value) {
        int[] changed = all.clone();
        changed[at] = value;
        return changed;
    }

    public int mentees() {
        return menteePlaces.length;
    }

    public int mentors() {
        return mentorPlaces.length;
    }

    public int menteePlaces(int mentee) {
        return menteePlaces[mentee];
    }

    public int mentorPlaces(int mentor) {
        return mentorPlaces[mentor];
    }

    /** Whether the mentee has a partner already, so that another one is welcome but no longer urgent. */
    public boolean menteeServed(int mentee) {
        return menteeServed[mentee];
    }

    public boolean mentorServed(int mentor) {
        return mentorServed[mentor];
    }

    /** There cannot be more pairs than this. */
    public long mostPairs() {
        return Math.min(
                Arrays.stream(menteePlaces).asLongStream().sum(),
                Arrays.stream(mentorPlaces).asLongStream().sum());
    }
}
