package org.reversementoring.story;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.reversementoring.pairing.Pairing;
import org.reversementoring.pairing.Pairings;
import org.reversementoring.pairing.Participant;
import org.reversementoring.programme.PersonKey;
import org.reversementoring.programme.ReadOnlyMode;
import org.reversementoring.programme.Refused;
import org.reversementoring.programme.Transactions;

/**
 * Moves stories on, whoever asks for it. Before each step it is found out whether the page is still what keys were turned
 * for; if not, that is kept, and the step refused.
 */
public class StorySteps {
    private final Stories stories;
    private final StoryReader reader;
    private final Pairings pairings;
    private final List<StoryAftercare> aftercare;
    private final Transactions transactions;
    private final ReadOnlyMode readOnlyMode;
    private final Clock clock;

    public StorySteps(
            Stories stories,
            StoryReader reader,
            Pairings pairings,
            List<StoryAftercare> aftercare,
            Transactions transactions,
            ReadOnlyMode readOnlyMode,
            Clock clock) {
        this.stories = stories;
        this.reader = reader;
        this.pairings = pairings;
        this.aftercare = List.copyOf(aftercare);
        this.transactions = transactions;
        this.readOnlyMode = readOnlyMode;
        this.clock = clock;
    }

    /** A story with a key for whoever has come to its group since it was begun. */
    Story current(Story story) {
        return story.state().isOpen() || story.state().isWaiting() ? story.with(people(story)) : story;
    }

    private List<PersonKey> people(Story story) {
        return story.pairingId().stream()
                .boxed()
                .flatMap(id -> pairings.byId(id).stream())
                .map(Pairing::participants)
                .flatMap(List::stream)
                .map(Participant::person)
                .toList();
    }

    /** Tells others that a story has been begun. */
    void begun(Story story) {
        stories.transitions(story.id()).stream()
                .findFirst()
                .ifPresent(first -> told(story, new StoryMove(story, first, Optional.empty())));
    }

    /**
     * Takes a step, in one transaction with what is done after it: the step first, so that of two who take it one goes on.
     *
     * @param version of the story that was on the screen
     * @throws Refused if somebody has done something with it since, or if its page was changed
     */
    void take(Story story, int version, Function<Story, StoryMove> how, Consumer<StoryMove> then) {
        requireCurrent(story, version);
        if (noteChange(story)) {
            throw Refused.because("", "story.step.changed");
        }
        transactions.inOne(() -> {
            StoryMove move = how.apply(story);
            keep(story, move);
            then.accept(move);
        });
    }

    private void requireCurrent(Story story, int version) {
        readOnlyMode.refuseIfOn();
        if (story.version() != version) {
            throw Refused.because("", "story.step.outdated");
        }
    }

    /**
     * Takes a step that can be taken whatever the page says, or that is about what it says now: if it was changed, that is
     * kept first, and the step goes on from there.
     *
     * @throws Refused if somebody has done something with it since
     */
    void takeAnew(Story story, int version, Function<Story, StoryMove> how) {
        requireCurrent(story, version);
        Story now = noted(story);
        transactions.inOne(() -> keep(now, how.apply(now)));
    }

    /** A story as it is once it has been kept that its page was changed, if it was. */
    Story noted(Story story) {
        return noteChange(story) ? current(stories.byId(story.id()).orElseThrow()) : story;
    }

    /** @return whether the page says something else than keys were turned for, so that they count no more from now on */
    boolean noteChange(Story story) {
        Optional<StoryMove> change = change(story, clock.instant());
        change.ifPresent(move -> transactions.inOne(() -> keep(story, move)));
        return change.isPresent();
    }

    private Optional<StoryMove> change(Story story, Instant now) {
        return story.change(now).filter(move -> !story.digest()
                .equals(reader.read(story).map(reading -> reading.text().digest())));
    }

    /**
     * A story as it stands with what its page says now, for lists: one whose page was changed is with those who write it,
     * though nobody has written that down yet.
     */
    Story standing(Story story) {
        return change(story, story.since()).map(StoryMove::after).orElse(story);
    }

    /** Writes a step down, in whatever transaction there is, and tells others of it. */
    void keep(Story before, StoryMove move) {
        stories.keep(move);
        told(before, move);
    }

    private void told(Story before, StoryMove move) {
        aftercare.forEach(one -> one.stepped(before, move));
    }
}
