package org.reversementoring.feedback.web;

import org.reversementoring.feedback.NeutralContactService;
import org.reversementoring.pairing.PairingView;
import org.reversementoring.programme.Reader;
import org.reversementoring.web.PairPanel;
import org.reversementoring.web.Surface;

/** To whom one can turn, on the page of a pairing. */
public class FeedbackPanel implements PairPanel {
    private final NeutralContactService contacts;
    private final FeedbackComponents components;

    public FeedbackPanel(NeutralContactService contacts, FeedbackComponents components) {
        this.contacts = contacts;
        this.components = components;
    }

    @Override
    public String panel(Reader reader, Surface surface, PairingView pairing, boolean changeable) {
        return contacts.contact(reader, pairing.id())
                .map(contact -> components.contactPanel(reader, surface, contact))
                .orElse("");
    }
}
