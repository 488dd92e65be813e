package org.reversementoring.pairing.web;

import org.reversementoring.pairing.AgreementService;
import org.reversementoring.pairing.PairingService;
import org.reversementoring.round.ExplanationService;
import org.reversementoring.session.NotesService;
import org.reversementoring.web.PageFrame;

/** Has the pages of a pair tried once more. */
public class RetryNotes extends PairingPage {

    private final NotesService notes;

    public RetryNotes(
            PageFrame frame,
            PairingService pairings,
            AgreementService agreements,
            ExplanationService explanations,
            NotesService notes,
            PairingComponents components) {
        super(frame, pairings, agreements, explanations, components);
        this.notes = notes;
    }

    @Override
    public String execute() {
        return attempt(() -> notes.retry(reader(), pairingId));
    }
}
