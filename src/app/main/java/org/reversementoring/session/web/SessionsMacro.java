package org.reversementoring.session.web;

import java.util.Map;
import org.reversementoring.programme.Reader;
import org.reversementoring.session.SessionService;
import org.reversementoring.web.CurrentReader;
import org.reversementoring.web.FeatureMacro;
import org.reversementoring.web.PairingChoice;
import org.reversementoring.web.Surface;
import org.reversementoring.web.Surfaces;

/**
 * {@code mentoring-sessions}: the sessions of a pairing, for those who take part and for nobody else. Parameter
 * {@code pairing} is its number; without it, it is the pairing whose page the macro stands on, and elsewhere the reader's
 * newest. With {@code show} as {@code ahead}, earlier sessions are left out.
 */
public class SessionsMacro extends FeatureMacro {
    private final PairingChoice pairings;
    private final SessionService sessions;
    private final SessionComponents components;

    public SessionsMacro(
            CurrentReader readers,
            Surfaces surfaces,
            PairingChoice pairings,
            SessionService sessions,
            SessionComponents components) {
        super(readers, surfaces, "sessions-placeholder");
        this.pairings = pairings;
        this.sessions = sessions;
        this.components = components;
    }

    @Override
    protected String component(Reader reader, Surface surface, Map<String, String> parameters) {
        boolean onlyAhead = parameter(parameters, "show").equals("ahead");
        return pairings.one(reader, parameter(parameters, "pairing"), surface.page())
                .flatMap(pairing -> sessions.list(reader, pairing.id(), 1)
                        .map(list -> components.table(reader, surface, pairing, list, onlyAhead)))
                .orElseGet(() -> components.nothing(surface));
    }
}
