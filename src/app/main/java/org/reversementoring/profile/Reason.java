package org.reversementoring.profile;

import java.util.List;
import java.util.Locale;
import org.reversementoring.catalog.Topic;

/** Something that a reader and another person have in common, or in which they complement each other. */
public sealed interface Reason {

    /** The person offers what the reader would like to learn. @param level how well the person knows it */
    record OffersMyWish(Topic topic, Level level) implements Reason {}

    /** The person would like to learn what the reader offers. @param level the level the person would like to reach */
    record WishesMyOffer(Topic topic, Level level) implements Reason {}

    /** Both speak these languages, of which there is at least one. */
    record SameLanguages(List<Locale> languages) implements Reason {

        public SameLanguages {
            languages = List.copyOf(languages);
        }
    }

    record SameSite(String site) implements Reason {}

    /** Both work at the same time. @param hours whole hours a week, at least one */
    record SameHours(int hours) implements Reason {}

    /** They see different sides of the organisation. @param department the person's */
    record OtherDepartment(String department) implements Reason {}
}
