package org.reversementoring.profile;

import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.reversementoring.programme.PersonKey;

/**
 * All that is kept of a person. Never handed out: {@link ProfileView} is what others see.
 *
 * @param version grows by one with each change, so that a change made to an older version is noticed; 0 for somebody of
 *     whom nothing is kept yet
 * @param sortName the name by which the directory orders people, a copy of the account's full name
 * @param offers one per topic, by topic; so are the wishes
 * @param taken how many learners the person has as a mentor. Follows from the pairings, hence no change of the profile
 *     changes it, nor grows the version by it
 */
public record Profile(
        PersonKey person,
        int version,
        String sortName,
        Facts facts,
        Participation participation,
        List<Offer> offers,
        List<Wish> wishes,
        int taken) {

    public Profile {
        offers = offers.stream().sorted(Comparator.comparingInt(Offer::topicId)).toList();
        wishes = wishes.stream().sorted(Comparator.comparingInt(Wish::topicId)).toList();
    }

    /** Of somebody who has no learner. */
    public Profile(
            PersonKey person,
            int version,
            String sortName,
            Facts facts,
            Participation participation,
            List<Offer> offers,
            List<Wish> wishes) {
        this(person, version, sortName, facts, participation, offers, wishes, 0);
    }

    public static Profile empty(Account account) {
        return new Profile(
                account.key(), 0, account.sortName(), Facts.none(), Participation.none(), List.of(), List.of());
    }

    /** Of somebody of whom nothing is kept, and whose name does not matter. */
    public static Profile unknown(PersonKey person) {
        return new Profile(person, 0, "", Facts.none(), Participation.none(), List.of(), List.of());
    }

    public Standing standing() {
        return participation.standing();
    }

    /** Whether the directory lists the person, and the catalog counts what they offer. */
    public boolean isMentor() {
        return participation.teaches() && !offers.isEmpty();
    }

    /** How many more learners the person would have. Less than none is none: who has learners may come to want fewer. */
    public int freePlaces() {
        return Math.max(0, participation.mentorCapacity() - taken);
    }

    /** What can be had of the person now. */
    public List<Offer> openOffers() {
        return participation.teaches() ? offers : List.of();
    }

    /** What the person looks for now. */
    public List<Wish> openWishes() {
        return participation.learns() ? wishes : List.of();
    }

    /** Where the person works: as they say, else as the organisation says. */
    public String site() {
        return standing().isShown() && !participation.site().isEmpty() ? participation.site() : facts.site();
    }

    /** By the rule of {@link #site}. */
    public Optional<ZoneId> zone() {
        return standing().isShown() ? participation.zone().or(facts::zone) : facts.zone();
    }

    /** By the rule of {@link #site}. */
    public List<Locale> languages() {
        return standing().isShown() && !participation.languages().isEmpty()
                ? participation.languages()
                : facts.languages();
    }

    /** With another number of learners. */
    public Profile having(int learners) {
        return new Profile(person, version, sortName, facts, participation, offers, wishes, learners);
    }

    Profile standing(Standing now) {
        return new Profile(person, version, sortName, facts, participation.standing(now), offers, wishes, taken);
    }

    /** What is left for the counters when a person goes. */
    Profile emptied() {
        return new Profile(person, version, sortName, Facts.none(), Participation.none(), List.of(), List.of());
    }
}
