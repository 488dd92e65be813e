package org.reversementoring.session.web;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.struts2.interceptor.parameter.StrutsParameter;
import org.reversementoring.session.NewSession;
import org.reversementoring.session.SessionService;
import org.reversementoring.session.SessionStep;
import org.reversementoring.session.SessionView;
import org.reversementoring.session.TimeChoice;
import org.reversementoring.session.TimesService;
import org.reversementoring.web.PageFrame;

/** Proposes a session, or another time, place or purpose for one: times that suit everybody, or one of one's own. */
public class PlanPage extends SessionAction {
    private static final List<String> FIELDS = List.of("date", "time", "minutes", "venue", "objective", "questions");

    private final TimesService times;
    private final PlanComponents components;
    int pairingId;
    int sessionId;
    String minutes = "";

    public PlanPage(PageFrame frame, SessionService sessions, TimesService times, PlanComponents components) {
        super(frame, sessions);
        this.times = times;
        this.components = components;
    }

    @Override
    protected Optional<String> formAction() {
        return Optional.of("session-plan-save");
    }

    @Override
    protected String content() {
        boolean changing = sessionId != 0;
        entitle(text(changing ? "session.plan.title.change" : "session.plan.title"));
        reader().loggedIn();
        Optional<SessionView> present =
                changing ? sessions.session(reader(), sessionId).filter(PlanPage::isChangeable) : Optional.empty();
        present.ifPresent(view -> pairingId = view.pairingId());
        Optional<TimeChoice> choice = changing && present.isEmpty() ? Optional.empty() : choice(present);
        return choice.map(offered -> components.plan(
                        reader(),
                        surface(),
                        pairingId,
                        present,
                        offered,
                        typed(present, offered),
                        errors(),
                        changing ? "" : usualVenue(),
                        !readOnly()))
                .orElseGet(this::nothing);
    }

    private static boolean isChangeable(SessionView view) {
        return view.steps().contains(SessionStep.MOVE);
    }

    private Optional<TimeChoice> choice(Optional<SessionView> present) {
        OptionalInt moved = present.map(view -> OptionalInt.of(view.id())).orElseGet(OptionalInt::empty);
        String length = offeredMinutes()
                .or(() -> present.map(view -> Long.toString(view.slot().length().toMinutes())))
                .orElse("");
        return times.times(reader(), pairingId, moved, length);
    }

    /** How long a session is to be for which times are looked for; empty where nobody has said so. */
    Optional<String> offeredMinutes() {
        return Optional.of(minutes).filter(typed -> !typed.isEmpty());
    }

    /** What the form shows. */
    NewSession typed(Optional<SessionView> present, TimeChoice choice) {
        return present.map(view -> NewSession.of(view.plan(), reader().zone()))
                .orElseGet(() ->
                        new NewSession("", "", "", Long.toString(choice.length().toMinutes()), usualVenue(), "", ""));
    }

    /** Most pairs meet where they met before. */
    private String usualVenue() {
        return sessions.list(reader(), pairingId, 1).stream()
                .flatMap(list -> Stream.concat(list.ahead().stream(), list.past().stream()))
                .max(Comparator.comparingInt(SessionView::number))
                .map(view -> view.venue().text())
                .orElse("");
    }

    private Map<String, List<String>> errors() {
        Map<String, List<String>> errors =
                FIELDS.stream().collect(Collectors.toMap(Function.identity(), this::errorsAt));
        errors.put(
                "date",
                Stream.of("date", "start")
                        .flatMap(field -> errorsAt(field).stream())
                        .toList());
        return errors;
    }

    @StrutsParameter
    public void setPairingId(int pairingId) {
        this.pairingId = pairingId;
    }

    /** For the address of the next page. */
    public int getPairingId() {
        return pairingId;
    }

    /** Of the session that is to be changed; 0 for one that is to be proposed. */
    @StrutsParameter
    public void setSessionId(int sessionId) {
        this.sessionId = sessionId;
    }

    @StrutsParameter
    public void setMinutes(String minutes) {
        this.minutes = minutes == null ? "" : minutes;
    }
}
