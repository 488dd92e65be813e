package org.reversementoring.session;

import java.util.Optional;
import org.reversementoring.programme.PersonKey;

/** A page that the app has made for a pairing. @param owner whose it is alone; empty if it is everybody's */
public record NotesPage(int pairingId, NotesPart part, Optional<PersonKey> owner, long pageId) {}
