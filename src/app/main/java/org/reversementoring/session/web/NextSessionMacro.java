package org.reversementoring.session.web;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.reversementoring.pairing.PairingView;
import org.reversementoring.programme.Reader;
import org.reversementoring.session.SessionService;
import org.reversementoring.session.SessionView;
import org.reversementoring.web.CurrentReader;
import org.reversementoring.web.FeatureMacro;
import org.reversementoring.web.PairingChoice;
import org.reversementoring.web.Surface;
import org.reversementoring.web.Surfaces;

/**
 * {@code mentoring-next-session}: when the reader meets next, where and what for; for nobody else. Parameter
 * {@code pairing} is the number of a pairing; without it, it is the pairing whose page the macro stands on, and elsewhere
 * any of the reader's. On the page of a session it is that session, whenever it is.
 */
public class NextSessionMacro extends FeatureMacro {
    private final PairingChoice pairings;
    private final SessionService sessions;
    private final SessionComponents components;

    public NextSessionMacro(
            CurrentReader readers,
            Surfaces surfaces,
            PairingChoice pairings,
            SessionService sessions,
            SessionComponents components) {
        super(readers, surfaces, "next-session-placeholder");
        this.pairings = pairings;
        this.sessions = sessions;
        this.components = components;
    }

    @Override
    protected String component(Reader reader, Surface surface, Map<String, String> parameters) {
        Optional<SessionView> own = surface.page().stream()
                .mapToObj(page -> sessions.ofPage(reader, page))
                .flatMap(Optional::stream)
                .findFirst();
        return own.flatMap(view -> pairings.one(reader, Integer.toString(view.pairingId()), surface.page())
                        .map(pairing -> components.itself(reader, surface, pairing, view)))
                .orElseGet(() -> next(reader, surface, parameters));
    }

    private String next(Reader reader, Surface surface, Map<String, String> parameters) {
        List<PairingView> some = pairings.some(reader, parameter(parameters, "pairing"), surface.page());
        if (some.isEmpty()) {
            return components.nothing(surface);
        }
        Map<Integer, SessionView> next = sessions.next(reader, some);
        PairingView soonest = some.stream()
                .filter(pairing -> next.containsKey(pairing.id()))
                .min(Comparator.comparing(
                        pairing -> next.get(pairing.id()).slot().start()))
                .orElse(some.get(0));
        return components.next(reader, surface, soonest, Optional.ofNullable(next.get(soonest.id())));
    }
}
