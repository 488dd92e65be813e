package org.reversementoring.profile.store;

import static org.junit.Assert.assertEquals;

import java.util.List;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;
import org.reversementoring.catalog.Topic;
import org.reversementoring.profile.Account;
import org.reversementoring.profile.Audience;
import org.reversementoring.profile.OneProfile;
import org.reversementoring.profile.People;
import org.reversementoring.profile.Standing;
import org.reversementoring.programme.Reader;
import org.reversementoring.programme.Readers;
import org.reversementoring.store.Engine;
import org.reversementoring.store.Site;
import org.reversementoring.store.Tables;

@RunWith(Parameterized.class)
public class LearnersIT {
    private static final Reader COLLEAGUE = Readers.employee("erin");
    private static final Reader COORDINATOR = Readers.administrator();

    @Parameters(name = "{0}")
    public static Engine[] engines() {
        return Engine.values();
    }

    @Rule
    public final Tables tables;

    private final Site site;

    public LearnersIT(Engine engine) {
        tables = new Tables(engine);
        site = new Site(tables);
    }

    @Test
    public void learners_are_named_to_those_whom_they_show_their_wishes() {
        assertEquals(List.of("Ada"), named(COLLEAGUE, Standing.TAKING_PART, Audience.EVERYONE));
        assertEquals(List.of(), named(COLLEAGUE, Standing.TAKING_PART, Audience.COORDINATORS));
        assertEquals(List.of("Ada"), named(COORDINATOR, Standing.TAKING_PART, Audience.COORDINATORS));
        assertEquals(List.of(), named(COORDINATOR, Standing.TAKING_PART, Audience.NOBODY));
    }

    @Test
    public void nobody_is_named_to_somebody_who_has_not_logged_in() {
        assertEquals(List.of(), named(Reader.anonymous(), Standing.TAKING_PART, Audience.EVERYONE));
    }

    @Test
    public void whoever_takes_a_break_or_has_left_is_not_named() {
        assertEquals(List.of(), named(COLLEAGUE, Standing.PAUSED, Audience.EVERYONE));
        assertEquals(List.of(), named(COLLEAGUE, Standing.LEFT, Audience.EVERYONE));
    }

    @Test
    public void an_account_that_is_gone_is_not_named() {
        site.accounts.remove("ada");

        assertEquals(List.of(), named(COLLEAGUE, Standing.TAKING_PART, Audience.EVERYONE));
    }

    private List<String> named(Reader reader, Standing standing, Audience audience) {
        site.profiles.remove(People.account("ada").key());
        List<Topic> topics =
                site.topics.all().isEmpty() ? List.of(site.topic("Offered"), site.topic("Wished")) : site.topics.all();
        site.profiles.put(List.of(OneProfile.inVersion(0, standing, audience, topics)));
        return site.profileService.learners(reader, topics.get(1).id(), 12).stream()
                .map(Account::fullName)
                .toList();
    }
}
