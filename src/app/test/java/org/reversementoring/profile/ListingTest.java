package org.reversementoring.profile;

import static org.junit.Assert.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.Test;

public class ListingTest {

    @Test
    public void whoever_takes_part_as_a_mentor_and_offers_something_is_listed() {
        assertEquals(Listing.LISTED, listing(Standing.TAKING_PART, Role.MENTOR, 1, 1));
        assertEquals(Listing.LISTED, listing(Standing.TAKING_PART, Role.BOTH, 10, 3));
        assertEquals(Listing.LISTED_WITHOUT_CAPACITY, listing(Standing.TAKING_PART, Role.BOTH, 0, 3));
    }

    @Test
    public void whoever_is_not_listed_is_told_what_stands_in_the_way() {
        assertEquals(Listing.NOT_JOINED, listing(Standing.NOT_YET, Role.BOTH, 1, 1));
        assertEquals(Listing.PAUSED, listing(Standing.PAUSED, Role.BOTH, 1, 1));
        assertEquals(Listing.LEFT, listing(Standing.LEFT, Role.BOTH, 1, 1));
        assertEquals(Listing.LEARNER_ONLY, listing(Standing.TAKING_PART, Role.MENTEE, 1, 1));
        assertEquals(Listing.NO_OFFERS, listing(Standing.TAKING_PART, Role.MENTOR, 1, 0));
    }

    @Test
    public void it_says_what_the_directory_does() {
        for (Standing standing : Standing.values()) {
            for (Role role : Role.values()) {
                for (int capacity = 0; capacity < 2; capacity++) {
                    for (int offers = 0; offers < 2; offers++) {
                        Profile profile = new Profile(
                                People.account("ada").key(),
                                1,
                                "ada",
                                Facts.none(),
                                said(standing, role, capacity),
                                offers == 0 ? List.of() : List.of(new Offer(1, new Level(3), "")),
                                List.of());

                        assertEquals(
                                profile.isMentor(),
                                listing(standing, role, capacity, offers).isListed());
                    }
                }
            }
        }
    }

    private static Listing listing(Standing standing, Role role, int capacity, int offers) {
        return Listing.of(said(standing, role, capacity), offers);
    }

    private static Participation said(Standing standing, Role role, int capacity) {
        return new Participation(
                standing,
                role,
                capacity,
                1,
                "",
                "",
                MeetingFormat.BOTH,
                Optional.empty(),
                "",
                Optional.empty(),
                List.of(),
                Set.of(),
                Set.of(),
                Map.of());
    }
}
