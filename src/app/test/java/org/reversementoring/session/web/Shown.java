package org.reversementoring.session.web;

import static org.mockito.Mockito.RETURNS_DEEP_STUBS;
import static org.mockito.Mockito.mock;

import com.atlassian.soy.renderer.SoyTemplateRenderer;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.reversementoring.pairing.Part;
import org.reversementoring.profile.Account;
import org.reversementoring.profile.People;
import org.reversementoring.programme.Reader;
import org.reversementoring.session.Attendee;
import org.reversementoring.session.Preparation;
import org.reversementoring.session.SessionState;
import org.reversementoring.session.SessionStep;
import org.reversementoring.session.SessionView;
import org.reversementoring.session.Slot;
import org.reversementoring.session.Strain;
import org.reversementoring.session.Venue;
import org.reversementoring.web.Components;
import org.reversementoring.web.Surface;
import org.reversementoring.web.Words;

/** Sessions to be shown to Ada in Berlin, and what the templates are given of them. */
final class Shown {
    static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    static final ZoneId KOLKATA = ZoneId.of("Asia/Kolkata");
    static final Surface PAGE = new Surface(true, "/wiki");
    static final Reader ADA = new Reader(Optional.of(People.account("ada").key()), false, false, Locale.UK, BERLIN);
    /** In the afternoon where Ada is, and in the evening where Ben is. */
    static final Slot SLOT = new Slot(Instant.parse("2026-11-24T13:00:00Z"), Duration.ofMinutes(60));
    /** Late in the evening where Ada is, and on the next day where Ben is. */
    static final Slot LATE = new Slot(Instant.parse("2026-11-24T20:30:00Z"), Duration.ofMinutes(60));

    final Words words = new Words((locale, key, arguments) -> key + List.of(arguments));
    private Map<String, Object> data = Map.of();

    Components components() {
        SoyTemplateRenderer renderer = (out, module, template, given) -> data = given;
        return new Components(renderer, mock(PageBuilderService.class, RETURNS_DEEP_STUBS));
    }

    SessionComponents sessions() {
        return new SessionComponents(components(), words);
    }

    /** What the last template was given. */
    Map<String, Object> data() {
        return data;
    }

    @SuppressWarnings("unchecked")
    List<Map<String, Object>> list(String name) {
        return (List<Map<String, Object>>) data.get(name);
    }

    static Attendee ada(boolean accepted, Strain strain) {
        return attendee("ada", Optional.of(BERLIN), accepted, strain);
    }

    static Attendee ben(Optional<ZoneId> zone, boolean accepted, Strain strain) {
        return attendee("ben", zone, accepted, strain);
    }

    static Attendee attendee(String name, Optional<ZoneId> zone, boolean accepted, Strain strain) {
        return new Attendee(
                Optional.of(People.account(name)),
                name.equals("ada") ? Part.MENTOR : Part.MENTEE,
                name.equals("ada"),
                zone,
                accepted,
                Optional.of(strain));
    }

    /** One that Ben has proposed. */
    static SessionView session(SessionState state, Attendee ada, Attendee ben, SessionStep... steps) {
        SessionStep last = state == SessionState.CANCELLED ? SessionStep.CANCEL : SessionStep.PROPOSE;
        return session(state, last, SLOT.start(), ada, ben, steps);
    }

    /** One that does not take place, since Ben has said so. */
    static SessionView off(SessionStep how, Instant at) {
        return session(
                SessionState.CANCELLED, how, at, ada(true, Strain.NONE), ben(Optional.empty(), true, Strain.NONE));
    }

    private static SessionView session(
            SessionState state, SessionStep last, Instant at, Attendee ada, Attendee ben, SessionStep... steps) {
        Optional<Account> proposer = Optional.of(People.account("ben"));
        EnumSet<SessionStep> possible = EnumSet.noneOf(SessionStep.class);
        possible.addAll(List.of(steps));
        return new SessionView(
                7,
                3,
                5,
                1,
                state,
                SLOT,
                new Venue("Room 5"),
                List.of(ada, ben),
                proposer,
                false,
                new Preparation("Prompts", "Why?\n\nHow?"),
                possible,
                false,
                new SessionView.Event(last, proposer, at),
                SLOT.start());
    }
}
