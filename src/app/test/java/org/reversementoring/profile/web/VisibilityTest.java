package org.reversementoring.profile.web;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.Test;
import org.reversementoring.catalog.Category;
import org.reversementoring.catalog.Topic;
import org.reversementoring.profile.Audience;
import org.reversementoring.profile.Field;
import org.reversementoring.profile.OneProfile;
import org.reversementoring.profile.People;
import org.reversementoring.profile.ProfileView;
import org.reversementoring.profile.Standing;
import org.reversementoring.programme.Reader;
import org.reversementoring.web.Surface;
import org.reversementoring.web.Words;

/** Each field before each reader on each surface: the page, the macro and what leaves the wiki. */
public class VisibilityTest {
    private static final Topic OFFERED = new Topic(1, "Offered topic", Category.STRATEGY, "", 1, 0);
    private static final Topic WISHED = new Topic(2, "Wished topic", Category.STRATEGY, "", 0, 1);

    private static final Reader COLLEAGUE = reader("bob", false);
    private static final Reader PARTNER = reader("pat", false);
    private static final Reader COORDINATOR = reader("cora", true);
    private static final Reader ONESELF = reader("ada", false);

    /** By what each field is recognised wherever it is shown. */
    private static final Map<Field, String> TRACES = Map.ofEntries(
            Map.entry(Field.DEPARTMENT, "Research & Design"),
            Map.entry(Field.SITE, "Basel"),
            Map.entry(Field.GRADE, "17"),
            Map.entry(Field.JOINED, "2019"),
            Map.entry(Field.MANAGER, "boss"),
            Map.entry(Field.ZONE, "Japan Time"),
            Map.entry(Field.LANGUAGES, "Japanese"),
            Map.entry(Field.ROLE, "profile.role.both"),
            Map.entry(Field.OFFERS, "Offered topic"),
            Map.entry(Field.WISHES, "Wished topic"),
            Map.entry(Field.PRIORITY, "MOST_OF_ALL"),
            Map.entry(Field.CAPACITY, "profile.person.capacity"),
            Map.entry(Field.INTRODUCTION, "I knit"),
            Map.entry(Field.GIVES_BACK, "My network"),
            Map.entry(Field.FORMAT, "profile.format.in-person"),
            Map.entry(Field.HOURS, "07:30"),
            Map.entry(Field.PREFERRED, "friend"),
            Map.entry(Field.AVOIDED, "rival"));

    private final ProfileComponents components =
            new ProfileComponents(null, new Words((locale, key, arguments) -> key + List.of(arguments)));

    @Test
    public void every_field_has_a_trace_by_which_this_test_knows_it() {
        assertEquals(EnumSet.allOf(Field.class), EnumSet.copyOf(TRACES.keySet()));
    }

    @Test
    public void whoever_has_not_logged_in_sees_nothing_of_anybody() {
        for (Audience audience : Audience.values()) {
            assertEquals(Set.of(), seen(Reader.anonymous(), Standing.TAKING_PART, audience));
        }
    }

    @Test
    public void each_reader_sees_the_fields_meant_for_them_and_no_others() {
        for (Audience chosen : Audience.values()) {
            assertEquals(meantFor(Audience.EVERYONE, chosen), seen(COLLEAGUE, Standing.TAKING_PART, chosen));
            assertEquals(meantFor(Audience.PARTNER, chosen), seen(PARTNER, Standing.TAKING_PART, chosen));
            assertEquals(meantFor(Audience.COORDINATORS, chosen), seen(COORDINATOR, Standing.TAKING_PART, chosen));
        }
    }

    @Test
    public void a_partner_who_coordinates_sees_what_is_meant_for_either() {
        for (Audience chosen : List.of(Audience.PARTNER, Audience.COORDINATORS)) {
            Set<Field> meant = meantFor(Audience.COORDINATORS, chosen);
            meant.addAll(meantFor(Audience.PARTNER, chosen));

            assertEquals(meant, seen(reader("pat", true), Standing.TAKING_PART, chosen));
        }
    }

    @Test
    public void people_see_themselves_as_colleagues_do() {
        for (Audience chosen : Audience.values()) {
            assertEquals(seen(COLLEAGUE, Standing.TAKING_PART, chosen), seen(ONESELF, Standing.TAKING_PART, chosen));
        }
    }

    @Test
    public void what_matching_alone_may_know_cannot_be_opened_to_anybody() {
        Set<Field> matchingOnly =
                EnumSet.of(Field.GRADE, Field.JOINED, Field.MANAGER, Field.PRIORITY, Field.PREFERRED, Field.AVOIDED);

        for (Reader reader : List.of(COLLEAGUE, PARTNER, COORDINATOR, ONESELF)) {
            Set<Field> seen = seen(reader, Standing.TAKING_PART, Audience.EVERYONE);
            assertTrue(matchingOnly.stream().noneMatch(seen::contains));
        }
    }

    @Test
    public void of_somebody_who_has_left_only_what_the_organisation_says_is_seen() {
        for (Standing gone : List.of(Standing.LEFT, Standing.NOT_YET)) {
            for (Reader reader : List.of(COLLEAGUE, PARTNER, COORDINATOR, ONESELF)) {
                assertEquals(EnumSet.of(Field.DEPARTMENT), seen(reader, gone, Audience.EVERYONE));
            }
        }
    }

    @Test
    public void somebody_who_takes_a_break_is_seen_taking_it() {
        assertTrue(view(COLLEAGUE, Standing.PAUSED, Audience.EVERYONE).paused());
        assertFalse(view(COLLEAGUE, Standing.LEFT, Audience.EVERYONE).paused());
    }

    /** The table of fields, read independently of the code that applies it. */
    private static Set<Field> meantFor(Audience reader, Audience chosen) {
        Set<Field> fields = EnumSet.noneOf(Field.class);
        for (Field field : Field.values()) {
            Audience audience = field.isFree() ? chosen : field.usual();
            if (audience == Audience.EVERYONE || audience == reader && reader != Audience.NOBODY) {
                fields.add(field);
            }
        }
        return fields;
    }

    /** What can be found on any surface; they must not differ. */
    private Set<Field> seen(Reader reader, Standing standing, Audience chosen) {
        ProfileView view = view(reader, standing, chosen);
        List<Set<Field>> bySurface = new ArrayList<>();
        for (Surface surface : List.of(new Surface(true, ""), new Surface(false, "https://wiki.example.com"))) {
            for (boolean named : new boolean[] {true, false}) {
                bySurface.add(traces(
                        components.personData(reader, surface, view, named).toString()));
            }
        }
        assertEquals(1, new HashSet<>(bySurface).size());
        return bySurface.get(0);
    }

    private static Set<Field> traces(String shown) {
        Set<Field> fields = EnumSet.noneOf(Field.class);
        TRACES.forEach((field, trace) -> {
            if (shown.contains(trace)) {
                fields.add(field);
            }
        });
        return fields;
    }

    private static ProfileView view(Reader reader, Standing standing, Audience chosen) {
        return OneProfile.seenBy(reader, standing, chosen, List.of(OFFERED, WISHED));
    }

    private static Reader reader(String username, boolean administrator) {
        return new Reader(
                Optional.of(People.account(username).key()),
                administrator,
                administrator,
                Locale.ENGLISH,
                ZoneOffset.UTC);
    }
}
