package org.reversementoring.session.web;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.struts2.interceptor.parameter.StrutsParameter;
import org.reversementoring.pairing.PairingService;
import org.reversementoring.profile.Account;
import org.reversementoring.session.SessionList;
import org.reversementoring.session.SessionService;
import org.reversementoring.session.SessionState;
import org.reversementoring.session.SessionStep;
import org.reversementoring.session.SessionView;
import org.reversementoring.web.Message;
import org.reversementoring.web.PageFrame;

/** The sessions of a pairing: what is next and what can be done with it, and those that were. */
public class SessionsPage extends SessionAction {
    /** What an address may say has just been done, by the steps with which that is so. */
    private static final Map<String, Set<SessionStep>> DONE = Map.of(
            "propose", Set.of(SessionStep.PROPOSE),
            "change", Set.of(SessionStep.MOVE, SessionStep.RELOCATE, SessionStep.PREPARE),
            "accept", Set.of(SessionStep.ACCEPT, SessionStep.ACCEPT_FOR_GOOD),
            "cancel", Set.of(SessionStep.CANCEL),
            "hold", Set.of(SessionStep.HOLD),
            "miss", Set.of(SessionStep.MISS));

    /** With which a session gets a time. */
    private static final Set<SessionStep> PLANNED = Set.of(SessionStep.PROPOSE, SessionStep.MOVE);

    private final PairingService pairings;
    private final SessionComponents components;
    int pairingId;
    private int page = 1;
    private String done = "";

    public SessionsPage(
            PageFrame frame, SessionService sessions, PairingService pairings, SessionComponents components) {
        super(frame, sessions);
        this.pairings = pairings;
        this.components = components;
    }

    @Override
    protected String lead() {
        return text("session.list.lead");
    }

    @Override
    protected Optional<String> formAction() {
        return Optional.of("session-step");
    }

    @Override
    protected String content() {
        entitle(text("session.list.title"));
        reader().loggedIn();
        return sessions.list(reader(), pairingId, page)
                .map(list -> {
                    pairings.pairing(reader(), pairingId)
                            .ifPresent(pairing -> entitle(components.title(reader(), pairing)));
                    just(list).ifPresent(view -> {
                        tell(Message.success(text("session.done." + outcome(view))));
                        if (done.equals("propose") || done.equals("change")) {
                            tellWhoseHoursItIsOutside(list);
                        }
                    });
                    return components.all(reader(), surface(), pairingId, list, !readOnly());
                })
                .orElseGet(this::nothing);
    }

    /** A time that somebody has typed may be one at which nobody would have been asked to meet. */
    private void tellWhoseHoursItIsOutside(SessionList list) {
        list.ahead().stream()
                .filter(view -> PLANNED.contains(view.last().step()))
                .filter(view -> view.last().by().map(Account::key).equals(reader().person()))
                .max(Comparator.comparing(view -> view.last().at()))
                .map(view -> components.outside(reader(), view))
                .filter(who -> !who.isEmpty())
                .ifPresent(who -> tell(Message.info(text("session.done.outside", who))));
    }

    /** The one with which the reader has just done what the address says. */
    private Optional<SessionView> just(SessionList list) {
        return Stream.concat(list.ahead().stream(), list.past().stream())
                .filter(view ->
                        DONE.getOrDefault(done, Set.of()).contains(view.last().step()))
                .filter(view -> view.last().by().map(Account::key).equals(reader().person()))
                .findFirst();
    }

    /** Whoever says yes last settles it. */
    private String outcome(SessionView view) {
        return done.equals("accept") && view.state() == SessionState.ACCEPTED ? "accept-for-good" : done;
    }

    @StrutsParameter
    public void setPairingId(int pairingId) {
        this.pairingId = pairingId;
    }

    /** For the address of the next page. */
    public int getPairingId() {
        return pairingId;
    }

    /** Of the earlier ones; 1 for the latest. */
    @StrutsParameter
    public void setPage(int page) {
        this.page = page;
    }

    /** What has just been done. */
    @StrutsParameter
    public void setDone(String done) {
        this.done = done == null ? "" : done;
    }
}
