package org.reversementoring.circle.store;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;
import org.reversementoring.circle.Idea;
import org.reversementoring.circle.IdeaState;
import org.reversementoring.circle.MeetingView;
import org.reversementoring.pairing.GroupFormat;
import org.reversementoring.pairing.Pairing;
import org.reversementoring.profile.Account;
import org.reversementoring.profile.People;
import org.reversementoring.programme.NotPermitted;
import org.reversementoring.programme.PersonKey;
import org.reversementoring.programme.Reader;
import org.reversementoring.programme.Readers;
import org.reversementoring.programme.Refused;
import org.reversementoring.store.Engine;
import org.reversementoring.store.Site;
import org.reversementoring.store.Tables;

@RunWith(Parameterized.class)
public class MeetingIT {
    private static final Reader ADA = Readers.employee("ada");
    private static final Reader BEN = Readers.employee("ben");

    @Parameters(name = "{0}")
    public static Engine[] engines() {
        return Engine.values();
    }

    @Rule
    public final Tables tables;

    private final Site site;
    private Pairing meeting;

    public MeetingIT(Engine engine) {
        tables = new Tables(engine);
        site = new Site(tables);
    }

    @Before
    public void begin() {
        meeting = begun(GroupFormat.INNOVATION_MEETING);
    }

    private Pairing begun(GroupFormat format) {
        return site.group(1, format, key("ada"), key("ben"), key("cleo"));
    }

    @Test
    public void everybody_takes_a_turn_skips_and_swaps() {
        assertEquals(List.of("ada", "ben", "cleo"), next());
        site.meetingService.presented(BEN, meeting.id(), 1, "Agents at work");
        assertEquals(List.of("ben", "cleo", "ada"), next());
        site.meetingService.skip(BEN, meeting.id(), 2);
        assertEquals(List.of("cleo", "ben", "ada"), next());
        site.meetingService.swap(ADA, meeting.id(), 3, "ada");
        assertEquals(List.of("ada", "ben", "cleo"), next());

        MeetingView view = view(BEN);
        assertEquals(4, view.turn());
        assertEquals(1, view.past().size());
        assertEquals("Agents at work", view.past().get(0).subject());
        assertEquals(
                Set.of(meeting.id()),
                site.meetingService.turnsOf(ADA, Map.of(meeting.id(), List.of(key("ada"), key("ben"), key("cleo")))));
        assertThrows(Refused.class, () -> site.meetingService.swap(ADA, meeting.id(), 4, "eve"));
    }

    @Test
    public void a_turn_is_written_down_once_however_many_do_so_at_once() throws Exception {
        ExecutorService doors = Executors.newFixedThreadPool(4);
        List<Future<Boolean>> answers = new ArrayList<>();
        for (int door = 0; door < 4; door++) {
            answers.add(doors.submit(() -> taken(1)));
        }
        int taken = 0;
        for (Future<Boolean> answer : answers) {
            taken += answer.get() ? 1 : 0;
        }
        doors.shutdown();

        assertEquals(1, taken);
        assertEquals(List.of("ben", "cleo", "ada"), next());
    }

    private boolean taken(int number) {
        try {
            site.meetingService.presented(ADA, meeting.id(), number, "");
            return true;
        } catch (Refused late) {
            return false;
        }
    }

    @Test
    public void each_adds_an_idea_in_one_line_and_they_say_what_has_become_of_it() {
        site.meetingService.add(BEN, meeting.id(), "  Lunch   with a robot ");
        site.meetingService.add(ADA, meeting.id(), "A prompt a day");
        Idea robot = view(ADA).ideas().get(1).idea();
        assertEquals("Lunch with a robot", robot.text());

        site.meetingService.decide(ADA, robot.id(), 1, "PARKED", "It does not eat.");

        MeetingView view = view(BEN);
        assertEquals(Map.of(IdeaState.NEW, 1, IdeaState.PARKED, 1), view.counts());
        assertEquals("It does not eat.", view.ideas().get(1).idea().why());
        assertEquals("ben", view.ideas().get(1).by().map(Account::username).orElseThrow());
        assertThrows(Refused.class, () -> site.meetingService.decide(BEN, robot.id(), 1, "TRIED", ""));
        assertThrows(Refused.class, () -> site.meetingService.decide(BEN, robot.id(), 2, "LOST", ""));
        assertThrows(Refused.class, () -> site.meetingService.add(BEN, meeting.id(), " "));
    }

    @Test
    public void for_nobody_else_is_there_anything() {
        site.meetingService.add(BEN, meeting.id(), "Lunch with a robot");
        int idea = view(BEN).ideas().get(0).idea().id();

        for (Reader other : List.of(Readers.employee("eve"), Readers.coordinator(), Readers.administrator())) {
            assertEquals(Optional.empty(), site.meetingService.meeting(other, meeting.id(), Integer.MAX_VALUE));
            assertEquals(Optional.empty(), site.meetingService.idea(other, idea));
            assertThrows(NotPermitted.class, () -> site.meetingService.add(other, meeting.id(), "Me too"));
            assertThrows(NotPermitted.class, () -> site.meetingService.skip(other, meeting.id(), 1));
            assertThrows(NotPermitted.class, () -> site.meetingService.decide(other, idea, 1, "TRIED", ""));
        }
        Pairing circle = begun(GroupFormat.CIRCLE);
        assertEquals(Optional.empty(), site.meetingService.meeting(ADA, circle.id(), Integer.MAX_VALUE));
    }

    @Test
    public void when_it_is_over_it_can_be_read_and_not_changed() {
        site.meetingService.add(BEN, meeting.id(), "Lunch with a robot");
        int idea = view(BEN).ideas().get(0).idea().id();
        site.transactions.inOne(() -> site.pairings.keep(meeting.endEarly(ADA, site.clock.instant())));

        assertEquals(1, view(BEN).ideas().size());
        assertEquals(Optional.empty(), site.meetingService.idea(BEN, idea));
        assertThrows(Refused.class, () -> site.meetingService.add(BEN, meeting.id(), "Late"));
        assertThrows(Refused.class, () -> site.meetingService.skip(BEN, meeting.id(), 1));
    }

    @Test
    public void whoever_is_forgotten_leaves_their_ideas_to_the_group() {
        site.meetingService.add(BEN, meeting.id(), "Lunch with a robot");
        site.meetingService.presented(ADA, meeting.id(), 1, "");
        site.meetingService.swap(ADA, meeting.id(), 2, "ada");
        site.ideas.forget(key("ben"));
        site.turns.forget(key("ada"));

        assertEquals(Optional.empty(), view(ADA).ideas().get(0).by());
        assertEquals(Optional.empty(), view(BEN).past().get(0).by());
        assertEquals(List.of("ada", "ben", "cleo"), next());
    }

    private List<String> next() {
        return view(ADA).next().stream().map(Account::username).toList();
    }

    private MeetingView view(Reader reader) {
        return site.meetingService
                .meeting(reader, meeting.id(), Integer.MAX_VALUE)
                .orElseThrow();
    }

    private static PersonKey key(String username) {
        return People.account(username).key();
    }
}
