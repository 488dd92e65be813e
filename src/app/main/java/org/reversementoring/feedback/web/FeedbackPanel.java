package org.reversementoring.feedback.web;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.reversementoring.feedback.FeedbackService;
import org.reversementoring.feedback.NeutralContact;
import org.reversementoring.feedback.NeutralContactService;
import org.reversementoring.feedback.Sheet;
import org.reversementoring.pairing.Ending;
import org.reversementoring.pairing.PairingView;
import org.reversementoring.programme.Reader;
import org.reversementoring.web.NextSteps;
import org.reversementoring.web.PairPanel;
import org.reversementoring.web.Surface;

/** What partners are asked, what they have said, and to whom they can turn. */
public class FeedbackPanel implements PairPanel, NextSteps {
    private final FeedbackService feedback;
    private final NeutralContactService contacts;
    private final SheetComponents components;

    public FeedbackPanel(FeedbackService feedback, NeutralContactService contacts, SheetComponents components) {
        this.feedback = feedback;
        this.contacts = contacts;
        this.components = components;
    }

    @Override
    public String panel(Reader reader, Surface surface, PairingView pairing, boolean changeable, boolean pressing) {
        Optional<NeutralContact> contact = contacts.contact(reader, pairing.id());
        return contact.isEmpty()
                ? ""
                : components.panel(
                        reader,
                        surface,
                        pairing,
                        feedback.due(reader, List.of(pairing)).getOrDefault(pairing.id(), List.of()),
                        !feedback.sheets(reader, pairing.id()).isEmpty(),
                        contact);
    }

    /** Also of one that somebody has just completed: whoever has not done so is asked as well. Of one ended early nobody is. */
    @Override
    public Map<Integer, List<NextStep>> of(Reader reader, Surface surface, Collection<PairingView> pairings) {
        Map<Integer, List<NextStep>> steps = new HashMap<>();
        List<PairingView> asked = pairings.stream()
                .filter(pairing -> !pairing.ending().equals(Optional.of(Ending.ENDED_EARLY)))
                .toList();
        feedback.due(reader, asked)
                .forEach((pairing, due) -> steps.put(
                        pairing,
                        due.stream()
                                .limit(1)
                                .map(sheet -> step(reader, surface, sheet))
                                .toList()));
        return steps;
    }

    private NextStep step(Reader reader, Surface surface, Sheet sheet) {
        return new NextStep(components.invitation(reader, sheet), SheetComponents.href(surface, sheet), false);
    }
}
