package org.reversementoring.web;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
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
        OptionalInt said = said(reader, number, pageId);
        if (said.isPresent()) {
            return pairings.pairing(reader, said.getAsInt()).filter(PairingView::own).stream()
                    .toList();
        }
        return number.isEmpty() ? pairings.mine(reader).live() : List.of();
    }

    /** The number of {@link #one}, for a service that reads by it and decides by itself whether the reader may. */
    public OptionalInt number(Reader reader, String number, OptionalLong pageId) {
        OptionalInt said = said(reader, number, pageId);
        return said.isPresent()
                ? said
                : some(reader, number, pageId).stream()
                        .mapToInt(PairingView::id)
                        .findFirst();
    }

    private OptionalInt said(Reader reader, String number, OptionalLong pageId) {
        if (!number.isEmpty()) {
            return number.matches("\\d{1,9}") ? OptionalInt.of(Integer.parseInt(number)) : OptionalInt.empty();
        }
        return pageId.stream()
                .mapToObj(page -> notes.pairingOf(reader, page))
                .flatMapToInt(OptionalInt::stream)
                .findFirst();
    }
}
