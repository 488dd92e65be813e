package org.reversementoring.profile;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.reversementoring.catalog.Topic;
import org.reversementoring.programme.PersonKey;
import org.reversementoring.programme.Reader;

/**
 * One's own profile, ready to be changed. What only oneself may know goes nowhere but here.
 *
 * @param version goes back with the {@link ProfileChange}
 * @param participation with what the organisation and the account say where the person has said nothing
 * @param people the accounts of those the person would like, or would rather not, be matched with
 * @param topics all that one could offer or wish for, by name
 */
public record MyProfile(
        Account account,
        int version,
        Participation participation,
        List<Offer> offers,
        List<Wish> wishes,
        Map<PersonKey, Account> people,
        List<Topic> topics) {

    /** Whether, and why, colleagues find the person in the directory. */
    public Listing listing() {
        return Listing.of(participation, offers.size());
    }

    static Participation prefilled(Reader reader, Profile profile) {
        return profile.participation()
                .at(
                        profile.site(),
                        profile.zone().or(() -> Optional.of(reader.zone())),
                        profile.languages().isEmpty() ? List.of(language(reader)) : profile.languages());
    }

    private static Locale language(Reader reader) {
        return Locale.forLanguageTag(reader.locale().getLanguage());
    }
}
