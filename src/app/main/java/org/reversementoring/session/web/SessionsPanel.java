package org.reversementoring.session.web;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.reversementoring.pairing.PairingState;
import org.reversementoring.pairing.PairingView;
import org.reversementoring.programme.Reader;
import org.reversementoring.session.SessionService;
import org.reversementoring.session.SessionState;
import org.reversementoring.session.SessionView;
import org.reversementoring.web.NextSteps;
import org.reversementoring.web.PairPanel;
import org.reversementoring.web.Surface;
import org.reversementoring.web.Words;

/** The next session of a pairing: on its page, and on the cards of <em>My mentoring</em>. */
public class SessionsPanel implements PairPanel, NextSteps {
    private final SessionService sessions;
    private final SessionComponents components;
    private final Words words;

    public SessionsPanel(SessionService sessions, SessionComponents components, Words words) {
        this.sessions = sessions;
        this.components = components;
        this.words = words;
    }

    @Override
    public String panel(Reader reader, Surface surface, PairingView pairing, boolean changeable, boolean pressing) {
        return sessions.list(reader, pairing.id(), 1)
                .map(list -> components.panel(reader, surface, pairing.id(), list, changeable, pressing))
                .orElse("");
    }

    @Override
    public Map<Integer, List<NextStep>> of(Reader reader, Surface surface, Collection<PairingView> pairings) {
        Map<Integer, SessionView> next = sessions.next(reader, pairings);
        Map<Integer, List<NextStep>> steps = new HashMap<>();
        pairings.forEach(pairing -> {
            if (next.containsKey(pairing.id())) {
                steps.put(pairing.id(), List.of(step(reader, surface, next.get(pairing.id()))));
            } else if (pairing.state() == PairingState.ACTIVE || pairing.state() == PairingState.CLOSING) {
                steps.put(pairing.id(), List.of(propose(reader, surface, pairing)));
            }
        });
        return steps;
    }

    private NextStep step(Reader reader, Surface surface, SessionView view) {
        String key = view.waitsForReader()
                ? "session.next.answer"
                : view.state() == SessionState.ACCEPTED ? "session.next.fixed" : "session.next.waiting";
        return new NextStep(
                words.text(reader, key, components.brief(reader, view)),
                SessionComponents.listUrl(surface, view.pairingId()),
                view.waitsForReader());
    }

    private NextStep propose(Reader reader, Surface surface, PairingView pairing) {
        return new NextStep(
                words.text(reader, "session.list.propose"),
                surface.action("session-plan", "pairingId", Integer.toString(pairing.id())),
                false);
    }
}
