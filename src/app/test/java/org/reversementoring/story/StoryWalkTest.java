package org.reversementoring.story;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.Test;
import org.reversementoring.programme.NotPermitted;
import org.reversementoring.programme.PersonKey;
import org.reversementoring.programme.Refused;

/** Walks every path that a story can take, with everybody trying everything at every point of it. */
public class StoryWalkTest {
    private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");
    private static final PersonKey ADA = new PersonKey("ada");
    private static final PersonKey BEN = new PersonKey("ben");
    private static final PersonKey CLEO = new PersonKey("cleo");
    /** The page as it is first, and after an edit. */
    private static final List<StoryText> TEXTS = List.of(text("one"), text("two"));

    /** @param yes who has said yes to which text, as the story's people see it: nothing of the story itself is asked */
    private record Place(Story story, int page, Map<PersonKey, Integer> yes) {

        /** What matters for what can happen next. */
        String sign() {
            return story.state() + " " + story.variant() + " " + story.digest() + " " + story.keys() + " " + page + " "
                    + yes + " " + story.publication().due();
        }
    }

    private static StoryText text(String digest) {
        return new StoryText(digest, "Title", "<p>Text</p>", "", List.of());
    }

    private static Mover person(PersonKey who) {
        return Mover.person(who, false, Set.of());
    }

    private static final Mover DESK = Mover.person(CLEO, true, Set.of());

    private static Story begun() {
        return new Story(
                1,
                1,
                1,
                OptionalInt.of(1),
                1,
                StoryState.DRAFT,
                7,
                Variant.NAMED,
                Optional.empty(),
                List.of(StoryKey.of(ADA), StoryKey.of(BEN)),
                "",
                "",
                "",
                Publication.none(OptionalInt.empty()),
                NOW);
    }

    @Test
    public void no_path_publishes_with_one_key_or_after_an_edit_that_nobody_has_approved() {
        Set<String> seen = new HashSet<>();
        Set<StoryState> reached = EnumSet.noneOf(StoryState.class);
        Deque<Place> ahead = new ArrayDeque<>(List.of(new Place(begun(), 0, Map.of())));
        int published = 0;
        while (!ahead.isEmpty()) {
            Place place = ahead.pop();
            reached.add(place.story().state());
            for (Place next : next(place)) {
                boolean publishing = place.story().state() != StoryState.PUBLISHED
                        && next.story().state() == StoryState.PUBLISHED;
                if (publishing) {
                    published++;
                    assertEquals(Map.of(ADA, place.page(), BEN, place.page()), place.yes());
                    assertEquals(
                            Optional.of(TEXTS.get(place.page()).digest()),
                            next.story().digest());
                }
                if (seen.add(next.sign())) {
                    ahead.push(next);
                }
            }
        }

        assertEquals(EnumSet.allOf(StoryState.class), reached);
        assertTrue("Something is published at all", published > 0);
    }

    /** All places to which anybody, trying anything, comes from here; what is refused leads nowhere. */
    private static List<Place> next(Place place) {
        Story story = place.story();
        StoryText shown = TEXTS.get(place.page());
        List<Place> next = new ArrayList<>();
        for (Mover mover : List.of(person(ADA), person(BEN), person(CLEO), DESK, Mover.theApp(Set.of()))) {
            Map<PersonKey, Integer> more = new LinkedHashMap<>(place.yes());
            mover.person().ifPresent(who -> more.put(who, place.page()));
            step(next, place.page(), more, () -> story.turn(mover, shown, NOW));
            step(next, place.page(), Map.of(), () -> story.turnBack(mover, NOW));
            for (Variant variant : Variant.values()) {
                step(next, place.page(), Map.of(), () -> story.choose(mover, variant, NOW));
            }
            step(next, place.page(), Map.of(), () -> story.returnWith(mover, "Why?", NOW));
            step(next, place.page(), place.yes(), () -> story.accept(mover, OptionalInt.empty(), NOW));
            step(
                    next,
                    place.page(),
                    place.yes(),
                    () -> story.schedule(mover, Optional.empty(), NOW.plusSeconds(60), NOW));
            step(next, place.page(), place.yes(), () -> story.unschedule(mover, NOW));
            step(next, place.page(), place.yes(), () -> story.publish(mover, shown, Optional.empty(), List.of(), NOW));
            step(next, place.page(), place.yes(), () -> story.edit(mover, NOW));
            step(next, place.page(), place.yes(), () -> story.feature(mover, NOW));
            step(next, place.page(), place.yes(), () -> story.unfeature(mover, NOW));
            step(next, place.page(), place.yes(), () -> story.withdraw(mover, NOW));
            step(next, place.page(), Map.of(), () -> story.discard(mover, NOW));
            step(next, place.page(), place.yes(), () -> story.submit(mover, shown, NOW));
            step(next, place.page(), Map.of(), () -> story.ask(mover, shown, Set.of(ADA), NOW));
        }
        // Somebody edits the page; whether the app has noticed it yet is another step.
        next.add(new Place(story, 1 - place.page(), place.yes()));
        story.change(NOW).ifPresent(move -> next.add(new Place(move.after(), place.page(), Map.of())));
        return next;
    }

    private static void step(List<Place> next, int page, Map<PersonKey, Integer> yes, Supplier<StoryMove> step) {
        try {
            StoryMove move = step.get();
            // A yes to another text than that of the last one makes the earlier ones void.
            Map<PersonKey, Integer> valid = new LinkedHashMap<>(yes);
            valid.values().removeIf(text -> move.step() == StoryStep.TURN && text != page);
            next.add(new Place(move.after(), page, valid));
        } catch (Refused | NotPermitted nowhere) {
            // As it should be, at most of the places.
        }
    }

    @Test
    public void a_key_turned_for_another_text_makes_the_earlier_one_void() {
        Story one = begun().turn(person(ADA), TEXTS.get(0), NOW).after();

        StoryMove other = one.turn(person(BEN), TEXTS.get(1), NOW);

        assertEquals(StoryStep.TURN, other.step());
        assertFalse(other.after().hasTurned(ADA));
        assertTrue(other.after().hasTurned(BEN));
    }

    @Test
    public void whoever_has_gone_is_dispensable_without_names_alone() {
        Mover ada = Mover.person(ADA, false, Set.of(BEN));

        assertEquals(StoryStep.TURN, begun().turn(ada, TEXTS.get(0), NOW).step());
        assertEquals(
                StoryStep.TURN_LAST,
                begun().choose(ada, Variant.ANONYMISED, NOW)
                        .after()
                        .turn(ada, TEXTS.get(0), NOW)
                        .step());
    }

    @Test
    public void nobody_gone_is_enough_to_publish_what_nobody_has_said_yes_to() {
        assertFalse(begun().isUnlocked(Set.of(ADA, BEN)));
        assertFalse(begun().choose(person(ADA), Variant.ANONYMISED, NOW).after().isUnlocked(Set.of(ADA, BEN)));
    }
}
