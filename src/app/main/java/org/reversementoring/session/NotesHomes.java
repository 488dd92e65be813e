package org.reversementoring.session;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** What is known of the notes of pairings, and in which spaces they are. */
public interface NotesHomes {

    Optional<NotesHome> of(int pairingId);

    /**
     * The same, for a change: until the transaction ends nobody else, on whichever node, can change it, and whoever
     * waits for that sees what has become of it.
     *
     * @throws org.reversementoring.programme.Refused if somebody else has it for longer than the database waits
     */
    Optional<NotesHome> locked(int pairingId);

    /** Those of some pairings of which anything is known; one statement. @param pairingIds at most 500 */
    Set<Integer> begun(Collection<Integer> pairingIds);

    /** @throws org.reversementoring.programme.Refused if another node has just begun the same */
    void begin(int pairingId, Instant due);

    void put(NotesHome home);

    /** Whether there is a pairing for which it has been tried too often. */
    boolean anyFailed();

    /** Some of those that wait and whose time has come, the first ones first. */
    List<Integer> due(Instant now, int most);

    /**
     * Keeps what has been made.
     *
     * @throws org.reversementoring.programme.Refused if the pairing has such a page already
     */
    void add(NotesPage page);

    /**
     * Keeps the page that has been made for a session.
     *
     * @throws org.reversementoring.programme.Refused if the session has one already
     */
    void add(int sessionId, NotesPage page);

    /** Has a session have no page any more; the page stays with the notes of its pairing. */
    void release(int sessionId);

    /** The pages of those of these sessions that have one, by the number of the session; one statement. */
    Map<Integer, Long> pagesOfSessions(Collection<Integer> sessionIds);

    /** The session for which a page was made; empty for any other page, and where the session has let go of it. */
    OptionalInt sessionOf(long pageId);

    /** In the order in which they were made. */
    List<NotesPage> pages(int pairingId);

    Optional<NotesPage> page(long pageId);

    /** The key of a programme's space for the notes of all its pairs. */
    Optional<String> space(int programmeId);

    /** @throws org.reversementoring.programme.Refused if another node has just chosen one */
    void keepSpace(int programmeId, String spaceKey);
}
