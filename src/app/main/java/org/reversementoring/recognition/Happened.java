package org.reversementoring.recognition;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.reversementoring.goal.GoalAftercare;
import org.reversementoring.goal.GoalChange;
import org.reversementoring.goal.PairGoal;
import org.reversementoring.pairing.Aftercare;
import org.reversementoring.pairing.Move;
import org.reversementoring.pairing.Pairing;
import org.reversementoring.pairing.PairingStep;
import org.reversementoring.pairing.Pairings;
import org.reversementoring.pairing.Participant;
import org.reversementoring.programme.PersonKey;
import org.reversementoring.session.SessionAftercare;
import org.reversementoring.session.SessionMove;
import org.reversementoring.session.SessionStep;
import org.reversementoring.story.Story;
import org.reversementoring.story.StoryAftercare;
import org.reversementoring.story.StoryMove;
import org.reversementoring.story.StoryState;

/** Notes down whose badges are to be counted again when something has taken a step that counts. */
public class Happened implements Aftercare, SessionAftercare, GoalAftercare, StoryAftercare {
    private static final Set<SessionStep> OF_SESSIONS = EnumSet.of(SessionStep.HOLD, SessionStep.MISS);
    private static final Set<PairingStep> OF_PAIRINGS =
            EnumSet.of(PairingStep.COMPLETE, PairingStep.RENEW, PairingStep.LEAVE);

    private static final Set<GoalChange.Act> OF_GOALS = EnumSet.of(GoalChange.Act.REACHED, GoalChange.Act.REOPENED);

    private final Happenings happenings;
    private final Pairings pairings;

    public Happened(Happenings happenings, Pairings pairings) {
        this.happenings = happenings;
        this.pairings = pairings;
    }

    @Override
    public void stepped(Pairing pairing, SessionMove move) {
        if (OF_SESSIONS.contains(move.step())) {
            note(pairing, List.of());
        }
    }

    @Override
    public void stepped(Move move) {
        if (OF_PAIRINGS.contains(move.step())) {
            note(move.after(), move.left().stream().toList());
        }
    }

    @Override
    public void agreed(int pairingId) {
        // Another rhythm counts from the next night on.
    }

    @Override
    public void changed(PairGoal goal, GoalChange.Act act) {
        if (OF_GOALS.contains(act)) {
            pairings.byId(goal.pairingId()).ifPresent(pairing -> note(pairing, List.of()));
        }
    }

    @Override
    public void stepped(Story before, StoryMove move) {
        Story after = move.after();
        if (before.state() != after.state()
                && (before.state() == StoryState.PUBLISHED || after.state() == StoryState.PUBLISHED)) {
            happenings.note(
                    after.keys().stream().flatMap(key -> key.holder().stream()).collect(Collectors.toSet()));
        }
    }

    private void note(Pairing pairing, List<PersonKey> more) {
        Set<PersonKey> people = new HashSet<>(more);
        pairing.participants().stream().map(Participant::person).forEach(people::add);
        happenings.note(people);
    }
}
