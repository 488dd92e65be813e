package org.reversementoring.session;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.reversementoring.pairing.Notice;
import org.reversementoring.pairing.NoticeKind;
import org.reversementoring.pairing.NoticeWay;
import org.reversementoring.pairing.Notices;
import org.reversementoring.pairing.Pairing;
import org.reversementoring.pairing.Participant;
import org.reversementoring.programme.PersonKey;

/**
 * Notes down whom to tell of a step of a session. Whoever has taken the step is told by mail alone, for their calendar.
 * What has passed is not told: nobody plans by it; nor is that a session is cancelled of which somebody has not been told.
 */
public class SessionNews implements SessionAftercare {
    private static final Map<SessionStep, NoticeKind> KINDS = new EnumMap<>(Map.of(
            SessionStep.PROPOSE, NoticeKind.SESSION_PROPOSED,
            SessionStep.ACCEPT_FOR_GOOD, NoticeKind.SESSION_ACCEPTED,
            SessionStep.MOVE, NoticeKind.SESSION_MOVED,
            SessionStep.RELOCATE, NoticeKind.SESSION_RELOCATED,
            SessionStep.CANCEL, NoticeKind.SESSION_CANCELLED));

    private final Notices notices;

    public SessionNews(Notices notices) {
        this.notices = notices;
    }

    /** All news of sessions. */
    static Set<NoticeKind> kinds() {
        Set<NoticeKind> kinds = EnumSet.copyOf(KINDS.values());
        kinds.add(NoticeKind.SESSION_OWN);
        return kinds;
    }

    @Override
    public void stepped(Pairing pairing, SessionMove move) {
        NoticeKind kind = KINDS.get(move.step());
        Session session = move.after();
        if (kind == null || !session.slot().end().isAfter(move.transition().at())) {
            return;
        }
        Optional<PersonKey> by = move.transition().by();
        List<Notice> untold = List.of();
        if (move.step() == SessionStep.CANCEL) {
            untold = notices.takeBack(kinds(), session.id());
        } else {
            notices.overtake(kinds(), session.id());
        }
        List<Notices.Letter> own = new ArrayList<>();
        List<Notices.Letter> others = new ArrayList<>();
        for (Participant one : pairing.participants()) {
            boolean itself = by.equals(Optional.of(one.person()));
            Set<NoticeWay> ways = itself ? EnumSet.of(NoticeWay.MAIL) : EnumSet.allOf(NoticeWay.class);
            boolean ownProposal =
                    itself && session.proposedBy().equals(by) && session.entry().sequence() == 1;
            untold.stream()
                    .filter(notice -> notice.to().equals(one.person()))
                    .filter(notice -> notice.kind() == NoticeKind.SESSION_PROPOSED
                            || notice.kind() == NoticeKind.SESSION_OWN && ownProposal)
                    .forEach(notice -> ways.remove(notice.way()));
            (itself ? own : others).add(new Notices.Letter(pairing.id(), session.id(), one.person(), ways));
        }
        notices.addAll(own, NoticeKind.SESSION_OWN, move.transition().at());
        notices.addAll(others, kind, move.transition().at());
    }
}
