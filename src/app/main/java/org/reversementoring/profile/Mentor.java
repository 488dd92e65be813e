package org.reversementoring.profile;

import java.util.List;
import org.reversementoring.programme.PersonKey;

/**
 * As much of a mentor's profile as the directory tells.
 *
 * @param department empty if unknown
 * @param site empty if unknown
 */
public record Mentor(PersonKey person, String department, String site, List<Offer> offers) {

    public Mentor {
        offers = List.copyOf(offers);
    }
}
