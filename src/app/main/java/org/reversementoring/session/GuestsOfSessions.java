package org.reversementoring.session;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.reversementoring.pairing.Aftercare;
import org.reversementoring.pairing.Move;
import org.reversementoring.pairing.NoticeKind;
import org.reversementoring.pairing.NoticeWay;
import org.reversementoring.pairing.Notices;
import org.reversementoring.pairing.Pairing;
import org.reversementoring.pairing.PairingStep;
import org.reversementoring.programme.PersonKey;

/**
 * Has the sessions ahead of a group follow its people: whoever comes hears of them, and whoever goes has them taken out of
 * their calendar, and said yes to none.
 */
public class GuestsOfSessions implements Aftercare {
    private static final Map<SessionState, NoticeKind> NEWS = Map.of(
            SessionState.PROPOSED, NoticeKind.SESSION_PROPOSED,
            SessionState.ACCEPTED, NoticeKind.SESSION_ACCEPTED,
            SessionState.MOVED, NoticeKind.SESSION_MOVED);

    private final Sessions sessions;
    private final SessionSteps steps;
    private final Notices notices;

    public GuestsOfSessions(Sessions sessions, SessionSteps steps, Notices notices) {
        this.sessions = sessions;
        this.steps = steps;
        this.notices = notices;
    }

    @Override
    public void stepped(Move move) {
        Pairing group = move.after();
        if (move.step() == PairingStep.JOIN) {
            PersonKey newcomer = move.transition().by().orElseThrow();
            ahead(group)
                    .forEach(session ->
                            tell(move, session, newcomer, NEWS.get(session.state()), EnumSet.allOf(NoticeWay.class)));
        }
        move.left().ifPresent(leaver -> ahead(group).forEach(session -> {
            Optional<SessionMove> left = session.leave(leaver, group.since());
            left.ifPresent(step -> steps.take(group, step));
            tell(move, session, leaver, NoticeKind.SESSION_LEFT, EnumSet.of(NoticeWay.MAIL));
        }));
    }

    private List<Session> ahead(Pairing group) {
        steps.queue(group.id());
        return sessions.ahead(List.of(group.id()));
    }

    private void tell(Move move, Session session, PersonKey person, NoticeKind kind, EnumSet<NoticeWay> ways) {
        notices.addAll(
                List.of(new Notices.Letter(session.pairingId(), session.id(), person, ways)),
                kind,
                move.transition().at());
    }

    @Override
    public void agreed(int pairingId) {}
}
