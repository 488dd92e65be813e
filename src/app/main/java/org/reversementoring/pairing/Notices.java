package org.reversementoring.pairing;

import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.reversementoring.programme.PersonKey;

/** News on its way: written down together with what it tells, and sent later. */
public interface Notices {

    /**
     * Has somebody told in each {@linkplain NoticeWay way}, of which none waits for another.
     *
     * @param due not to be sent before
     */
    void add(int pairingId, NoticeKind kind, PersonKey to, Instant due);

    /** Has many people told, each in their ways; a handful of statements. */
    void addAll(Collection<Letter> letters, NoticeKind kind, Instant due);

    /**
     * Whom to tell about which pairing.
     *
     * @param about as of {@link Notice#about}
     * @param ways in which they are told
     */
    record Letter(int pairingId, int about, PersonKey to, Set<NoticeWay> ways) {

        /** About the pairing itself, in each way. */
        public Letter(int pairingId, PersonKey to) {
            this(pairingId, 0, to, EnumSet.allOf(NoticeWay.class));
        }
    }

    /** Takes back news of some kinds that nobody has been sent yet: later news says it better. One statement. */
    void overtake(Set<NoticeKind> kinds, int about);

    /** Takes back the same, and says what it was: nobody has been told any of it. A statement for each, and one more. */
    List<Notice> takeBack(Set<NoticeKind> kinds, int about);

    /** Has what could not be handed over tried once more, in the same way. */
    void again(Notice failed, Instant due);

    /** Some of those to be sent now in one way, the oldest first. */
    List<Notice> due(NoticeWay way, Instant now, int most);

    /** Takes one out to send it. @return false where another node has just done so */
    boolean take(int id);
}
