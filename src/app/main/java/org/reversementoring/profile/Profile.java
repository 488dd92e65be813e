package org.reversementoring.profile;

import java.util.Comparator;
import java.util.List;
import org.reversementoring.programme.PersonKey;

/**
 * All that is kept of a person. Never handed out: {@link ProfileView} is what others see.
 *
 * @param version grows by one with each change, so that a change made to an older version is noticed; 0 for somebody of
 *     whom nothing is kept yet
 * @param sortName the name by which the directory orders people, a copy of the account's full name
 * @param offers one per topic, by topic; so are the wishes
 */
public record Profile(
        PersonKey person, int version, String sortName, Facts facts, List<Offer> offers, List<Wish> wishes) {

    public Profile {
        offers = offers.stream().sorted(Comparator.comparingInt(Offer::topicId)).toList();
        wishes = wishes.stream().sorted(Comparator.comparingInt(Wish::topicId)).toList();
    }

    public static Profile empty(Account account) {
        return new Profile(account.key(), 0, account.sortName(), Facts.none(), List.of(), List.of());
    }

    public boolean isMentor() {
        return !offers.isEmpty();
    }

    /** The profile after its owner has changed it. */
    Profile with(Account account, ProfileChange change) {
        return new Profile(person, version, account.sortName(), facts, change.offers(), change.wishes());
    }

    /** What is left for the counters when a person goes. */
    Profile emptied() {
        return new Profile(person, version, sortName, Facts.none(), List.of(), List.of());
    }
}
