package org.reversementoring.call.store;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;
import org.reversementoring.call.CallState;
import org.reversementoring.call.CallView;
import org.reversementoring.call.Invitation;
import org.reversementoring.call.Letter;
import org.reversementoring.call.Letters;
import org.reversementoring.call.NewCall;
import org.reversementoring.call.Postbox;
import org.reversementoring.call.Tally;
import org.reversementoring.catalog.Topic;
import org.reversementoring.profile.Audience;
import org.reversementoring.profile.Level;
import org.reversementoring.profile.Offer;
import org.reversementoring.profile.OneProfile;
import org.reversementoring.profile.People;
import org.reversementoring.profile.Standing;
import org.reversementoring.programme.NotPermitted;
import org.reversementoring.programme.PersonKey;
import org.reversementoring.programme.Programme;
import org.reversementoring.programme.Reader;
import org.reversementoring.programme.Readers;
import org.reversementoring.programme.Refused;
import org.reversementoring.store.Engine;
import org.reversementoring.store.Site;
import org.reversementoring.store.Tables;

@RunWith(Parameterized.class)
public class OpenCallIT {
    private static final Reader COORDINATOR = Readers.administrator();
    private static final Reader ERIN = Readers.employee("erin");
    private static final NewCall WRITTEN = new NewCall(
            new Letters(new Letter("Teach!", "English words"), new Letter("Lehren!", "Deutsche Worte")), true);

    @Parameters(name = "{0}")
    public static Engine[] engines() {
        return Engine.values();
    }

    @Rule
    public final Tables tables;

    private final Site site;
    private int programme;
    private List<Topic> topics;

    public OpenCallIT(Engine engine) {
        tables = new Tables(engine);
        site = new Site(tables);
    }

    @Before
    public void begin() {
        programme = site.programmes
                .add("Reverse mentoring", "", "RM", COORDINATOR.loggedIn(), site.clock.instant())
                .id();
        topics = List.of(site.topic("Offered"), site.topic("Wished"));
    }

    @Test
    public void everyone_is_asked_once_but_who_takes_a_break() {
        people(60);
        site.profiles.put(List.of(
                People.mentor("mentor", "Sales", topics.get(0).id()),
                OneProfile.inVersion(0, Standing.PAUSED, Audience.EVERYONE, topics)));

        site.openCallService.open(COORDINATOR, programme, WRITTEN);
        deliver();

        assertEquals(61, site.postbox.sent().size());
        assertEquals(61, new HashSet<>(site.postbox.recipients()).size());
        assertTrue(site.postbox.recipients().contains(key("mentor")));
        assertFalse(site.postbox.recipients().contains(key("ada")));
        assertEquals(CallState.DONE, view().latest().orElseThrow().state());
        assertEquals(61, view().latest().orElseThrow().asked());
    }

    @Test
    public void each_is_asked_in_their_own_language_with_their_name_and_the_way_on() {
        people(2);
        site.postbox.speak(key("person1"), Locale.forLanguageTag("de-CH"));

        site.openCallService.open(COORDINATOR, programme, WRITTEN);
        deliver();

        Postbox.Sent english = site.postbox.sent().get(0);
        assertEquals("Teach!", english.subject());
        assertEquals(
                """
                Hello person0,

                English words

                Say what you could teach: https://wiki.example.com/my-profile

                Read more: https://wiki.example.com/pages/1

                Everybody gets this letter once. You offer something already? Perhaps there is another topic.""",
                english.text());
        Postbox.Sent german = site.postbox.sent().get(1);
        assertEquals("Lehren!", german.subject());
        assertTrue(german.text(), german.text().startsWith("Guten Tag person1\n\nDeutsche Worte\n\nSagen Sie"));
        assertEquals(List.of("English words"), site.callPages.texts());
    }

    @Test
    public void few_go_out_at_a_time_and_the_next_round_goes_on() {
        people(7);
        site.openCallService.open(COORDINATOR, programme, WRITTEN);

        assertEquals(3, site.openCallService.deliver(3).settled());
        assertEquals(3, site.postbox.sent().size());
        assertEquals(3, site.openCallService.deliver(3).settled());
        assertEquals(1, site.openCallService.deliver(3).settled());
        assertEquals(7, new HashSet<>(site.postbox.recipients()).size());
    }

    @Test
    public void two_nodes_at_once_send_no_letter_twice() {
        people(60);
        site.openCallService.open(COORDINATOR, programme, WRITTEN);
        site.postbox.meanwhile(() -> {
            site.postbox.meanwhile(() -> {});
            site.openCallService.deliver(20);
        });

        deliver();

        assertEquals(60, site.postbox.sent().size());
        assertEquals(60, new HashSet<>(site.postbox.recipients()).size());
    }

    @Test
    public void a_letter_in_hand_when_confluence_stopped_is_not_sent_again_but_told() {
        people(3);
        site.openCallService.open(COORDINATOR, programme, WRITTEN);
        site.postbox.meanwhile(() -> {
            throw new OutOfMemoryError("a node goes down");
        });
        assertThrows(OutOfMemoryError.class, () -> site.openCallService.deliver(10));
        site.postbox.meanwhile(() -> {});

        deliver();

        assertEquals(2, site.postbox.sent().size());
        assertEquals(new Tally(2, 0, 0, 0, 0, 1, Optional.empty()), tally());
    }

    @Test
    public void what_the_mail_server_refuses_is_kept_told_and_sent_later() {
        people(10);
        site.openCallService.open(COORDINATOR, programme, WRITTEN);
        site.postbox.breakDown(true);

        assertEquals(3, site.openCallService.deliver(100).failed());
        assertEquals(3, tally().failing());
        assertEquals(Optional.of(site.clock.instant().plus(Duration.ofMinutes(30))), tally().nextAttempt());
        site.postbox.breakDown(false);
        deliver();
        assertEquals(7, site.postbox.sent().size());
        assertEquals(CallState.SENDING, view().latest().orElseThrow().state());

        site.clock.pass(Duration.ofHours(1));
        deliver();
        assertEquals(10, new HashSet<>(site.postbox.recipients()).size());
        assertEquals(CallState.DONE, view().latest().orElseThrow().state());
    }

    @Test
    public void a_letter_that_is_refused_time_and_again_is_given_up_and_told() {
        people(1);
        site.openCallService.open(COORDINATOR, programme, WRITTEN);
        site.postbox.breakDown(true);

        for (int i = 0; i < 8; i++) {
            site.openCallService.deliver(100);
            site.clock.pass(Duration.ofHours(5));
        }

        assertEquals(1, tally().givenUp());
        assertEquals(CallState.DONE, view().latest().orElseThrow().state());
    }

    @Test
    public void without_a_mail_server_letters_wait() {
        people(2);
        site.postbox.setUp(false);
        site.openCallService.open(COORDINATOR, programme, WRITTEN);

        deliver();
        assertFalse(view().mailReady());
        assertEquals(List.of(), site.postbox.sent());

        site.postbox.setUp(true);
        deliver();
        assertEquals(2, site.postbox.sent().size());
    }

    @Test
    public void a_stopped_call_sends_nothing_until_it_goes_on_where_it_was() {
        people(5);
        site.openCallService.open(COORDINATOR, programme, WRITTEN);
        site.openCallService.deliver(2);
        site.openCallService.stop(COORDINATOR, programme);

        deliver();
        assertEquals(2, site.postbox.sent().size());
        assertThrows(Refused.class, () -> site.openCallService.stop(COORDINATOR, programme));

        site.openCallService.resume(COORDINATOR, programme);
        deliver();
        assertEquals(5, new HashSet<>(site.postbox.recipients()).size());
        assertThrows(Refused.class, () -> site.openCallService.resume(COORDINATOR, programme));
    }

    @Test
    public void stopping_counts_in_the_middle_of_a_round() {
        people(60);
        site.openCallService.open(COORDINATOR, programme, WRITTEN);
        site.postbox.meanwhile(() -> {
            site.postbox.meanwhile(() -> {});
            site.openCallService.stop(COORDINATOR, programme);
        });

        deliver();

        assertTrue(site.postbox.sent().size() <= 50);
    }

    @Test
    public void whoever_has_no_address_is_told_of_and_holds_nobody_up() {
        people(3);
        site.postbox.forgetAddress(key("person1"));
        site.openCallService.open(COORDINATOR, programme, WRITTEN);

        deliver();

        assertEquals(new Tally(2, 0, 0, 1, 0, 0, Optional.empty()), tally());
    }

    @Test
    public void one_call_of_a_programme_runs_at_a_time() {
        people(1);
        site.openCallService.open(COORDINATOR, programme, WRITTEN);
        assertThrows(Refused.class, () -> site.openCallService.open(COORDINATOR, programme, WRITTEN));

        deliver();
        site.openCallService.open(COORDINATOR, programme, WRITTEN);
        deliver();

        assertEquals(2, site.postbox.sent().size());
    }

    @Test
    public void an_unconfirmed_or_empty_call_is_refused_and_writes_nothing() {
        Letter empty = new Letter(" ", "");
        Letter endless = new Letter("x".repeat(151), "x".repeat(5_001));

        for (NewCall typed : List.of(
                new NewCall(WRITTEN.letters(), false),
                new NewCall(new Letters(empty, WRITTEN.letters().german()), true),
                new NewCall(new Letters(WRITTEN.letters().english(), endless), true))) {
            assertThrows(Refused.class, () -> site.openCallService.open(COORDINATOR, programme, typed));
        }
        assertThrows(Refused.class, () -> site.openCallService.open(COORDINATOR, programme + 7, WRITTEN));
        assertEquals(0, tables.activeObjects().count(OpenCallRow.class));
        assertEquals(List.of(), site.callPages.texts());
    }

    @Test
    public void a_closed_programme_calls_nobody() {
        Programme open = site.programmes.byId(programme).orElseThrow();
        site.programmes.change(programme, open.version(), open.name(), open.purpose(), true);

        assertThrows(Refused.class, () -> site.openCallService.open(COORDINATOR, programme, WRITTEN));
    }

    @Test
    public void without_its_page_there_is_no_call() {
        site.callPages.refuse();

        assertThrows(Refused.class, () -> site.openCallService.open(COORDINATOR, programme, WRITTEN));

        assertEquals(0, tables.activeObjects().count(OpenCallRow.class));
    }

    @Test
    public void only_coordinators_call() {
        for (Reader other : List.of(ERIN, Reader.anonymous())) {
            assertThrows(NotPermitted.class, () -> site.openCallService.view(other, programme));
            assertThrows(NotPermitted.class, () -> site.openCallService.open(other, programme, WRITTEN));
            assertThrows(NotPermitted.class, () -> site.openCallService.stop(other, programme));
            assertThrows(NotPermitted.class, () -> site.openCallService.resume(other, programme));
        }
    }

    @Test
    public void in_read_only_mode_nothing_is_opened_or_sent() {
        people(1);
        site.openCallService.open(COORDINATOR, programme, WRITTEN);
        site.becomeReadOnly();

        assertThrows(Refused.class, () -> site.openCallService.stop(COORDINATOR, programme));
        deliver();
        assertEquals(List.of(), site.postbox.sent());
    }

    @Test
    public void a_removed_account_leaves_no_letter_behind() {
        people(2);
        site.openCallService.open(COORDINATOR, programme, WRITTEN);
        deliver();

        site.profileService.forget(key("person0"));

        assertEquals(1, tables.activeObjects().count(CallLetterRow.class));
    }

    @Test
    public void what_is_asked_for_most_is_named_in_the_letter_and_on_the_page() {
        site.profiles.put(List.of(OneProfile.inVersion(0, Standing.TAKING_PART, Audience.EVERYONE, topics)));
        site.topics.recount(Set.of(topics.get(0).id(), topics.get(1).id()), site.profiles);
        Programme named = site.programmes.byId(programme).orElseThrow();

        String text =
                site.openCallService.suggested(COORDINATOR, named).german().text();
        Invitation invitation = site.openCallService.invitation(ERIN, OptionalLong.empty());

        assertTrue(text, text.contains("Wished"));
        assertFalse(text, text.contains("Offered"));
        assertEquals(
                List.of("Wished"), invitation.ideas().stream().map(Topic::name).toList());
        assertFalse(invitation.open());
    }

    @Test
    public void answers_are_counted_from_the_day_of_the_call() {
        site.profileService.change(
                Readers.employee("before"),
                People.saying(0, List.of(new Offer(topics.get(0).id(), new Level(3), "")), List.of()));
        people(1);
        site.openCallService.open(COORDINATOR, programme, WRITTEN);
        assertEquals(0, view().answers());

        site.profileService.change(
                ERIN, People.saying(0, List.of(new Offer(topics.get(1).id(), new Level(3), "")), List.of()));

        Invitation invitation = site.openCallService.invitation(ERIN, OptionalLong.of(1));
        assertEquals(1, view().answers());
        assertEquals(1, invitation.answers());
        assertEquals(Set.of(topics.get(1).id()), invitation.offered());
    }

    @Test
    public void the_preview_says_who_would_be_asked() {
        people(30);

        CallView view = view();

        assertEquals(30, view.prospects());
        assertEquals(12, view.examples().size());
        assertEquals(Optional.empty(), view.latest());
    }

    private void people(int count) {
        site.profiles.put(IntStream.range(0, count)
                .mapToObj(i -> People.somebody("person" + i))
                .toList());
    }

    private void deliver() {
        for (int i = 0; i < 3; i++) {
            site.openCallService.deliver(1_000);
        }
    }

    private CallView view() {
        return site.openCallService.view(COORDINATOR, programme).orElseThrow();
    }

    private Tally tally() {
        return view().tally().orElseThrow();
    }

    private static PersonKey key(String username) {
        return People.account(username).key();
    }
}
