package org.reversementoring.programme;

/**
 * What an administrator types to begin a programme; as typed, hence unchecked.
 *
 * @param inExistingSpace whether the programme moves into a space that is there already. Said on purpose, so that a key
 *     that happens to be taken never puts pages into somebody else's space.
 * @param notesPlace where its pairs are to write
 */
public record NewProgramme(
        String name, String purpose, String spaceKey, boolean inExistingSpace, NotesPlace notesPlace) {}
