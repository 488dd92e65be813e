package org.reversementoring.session;

import java.util.Optional;

/**
 * What participants see of how far their notes are.
 *
 * @param path of the home page below the site's base address; empty as long as it is not there
 * @param problem why they could not be made; empty unless the participant can have it tried again
 */
public record NotesView(NotesState state, Optional<String> path, Optional<NotesProblem> problem) {}
