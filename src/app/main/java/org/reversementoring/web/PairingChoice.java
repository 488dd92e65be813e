package org.reversementoring.web;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.reversementoring.pairing.PairingService;
import org.reversementoring.pairing.PairingView;
import org.reversementoring.programme.Reader;
import org.reversementoring.session.NotesService;

/**
 * Which of the reader's pairings a macro is about: the one that its parameter names, or the one whose page it stands on.
 * Nobody learns of pairings in which they do not take part.
 */
public final class PairingChoice {
    private final PairingService pairings;
    private final NotesService notes;

    public PairingChoice(PairingService pairings, NotesService notes) {
        this.pairings = pairings;
        this.notes = notes;
    }

    /**
     * The newest where nothing else says which.
     *
     * @param number as the author of the page typed it; may be empty
     */
    public Optional<PairingView> one(Reader reader, String number, OptionalLong pageId) {
        return some(reader, number, pageId).stream().findFirst();
    }

    /** All that have begun and are not over where nothing says which, the newest first. */
    public List<PairingView> some(Reader reader, String number, OptionalLong pageId) {
        if (reader.person().isEmpty()) {
            return List.of();
        }
        if (!number.isEmpty()) {
            return number.matches("\\d{1,9}") ? own(reader, Integer.parseInt(number)) : List.of();
        }
        List<PairingView> ofPage = pageId.stream()
                .mapToObj(page -> notes.pairingOf(reader, page))
                .flatMap(pairing -> pairing.stream().boxed())
                .flatMap(pairing -> own(reader, pairing).stream())
                .toList();
        return ofPage.isEmpty() ? pairings.mine(reader).live() : ofPage;
    }

    private List<PairingView> own(Reader reader, int pairingId) {
        return pairings.pairing(reader, pairingId).filter(PairingView::own).stream()
                .toList();
    }
}
