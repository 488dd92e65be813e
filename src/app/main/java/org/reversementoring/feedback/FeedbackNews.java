package org.reversementoring.feedback;

import java.util.EnumSet;
import java.util.Set;
import org.reversementoring.pairing.NoticeKind;
import org.reversementoring.pairing.NoticeWay;
import org.reversementoring.pairing.Notices;
import org.reversementoring.pairing.Pairing;
import org.reversementoring.session.SessionAftercare;
import org.reversementoring.session.SessionMove;
import org.reversementoring.session.SessionStep;

/** Notes down that everybody in a pairing is to be asked how a session was, once, and takes it back if it was missed. */
public class FeedbackNews implements SessionAftercare {
    private final Notices notices;

    public FeedbackNews(Notices notices) {
        this.notices = notices;
    }

    @Override
    public void stepped(Pairing pairing, SessionMove move) {
        int session = move.after().id();
        if (move.step() == SessionStep.HOLD) {
            notices.addAll(
                    pairing.participants().stream()
                            .map(one -> new Notices.Letter(
                                    pairing.id(), session, one.person(), EnumSet.allOf(NoticeWay.class)))
                            .toList(),
                    NoticeKind.HOW_WAS_SESSION,
                    move.transition().at());
        } else if (move.step() == SessionStep.MISS) {
            notices.overtake(Set.of(NoticeKind.HOW_WAS_SESSION), session);
        }
    }
}
