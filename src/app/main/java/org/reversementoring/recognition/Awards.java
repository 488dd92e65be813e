package org.reversementoring.recognition;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.reversementoring.profile.Traces;
import org.reversementoring.programme.PersonKey;

/** The awards of the site, and who wants theirs to be shown. */
public interface Awards extends Traces {

    /** Also one that has been taken back. */
    Optional<Award> byId(int id);

    /** Those of some people that hold, by person and the latest first; one statement. @param people at most 500 */
    List<Award> holding(Collection<PersonKey> people);

    /**
     * Keeps a new one.
     *
     * @return its number
     * @throws org.reversementoring.programme.Refused if the person has that badge already in that programme: one by rule
     *     there is once
     */
    int add(Award award);

    /** Keeps new ones of at most 100 people; two statements. */
    void addAll(List<Award> some);

    /** Says anew where and when an award was earned that is earned still, by other facts. */
    void correct(int id, int pairingId, Instant at);

    /** Takes an award back for good. Nothing happens to one that has been taken back already. */
    void revoke(int id, Instant at);

    /**
     * Those that hold and are shown, the latest first; one statement.
     *
     * @param programmeId of one programme alone, if there is one
     * @param before those that come after this one in the list; empty for the beginning
     */
    List<Award> wall(OptionalInt programmeId, Optional<Award> before, int most);

    /** Those that coordinators have given by hand in a programme and that hold, the latest first; one statement. */
    List<Award> byHand(int programmeId, int most);

    /** Whether somebody wants their awards to be shown to others. */
    boolean shows(PersonKey person);

    void show(PersonKey person, boolean shown);

    /** Keeps one award from others, or does not any more. */
    void hide(int id, boolean hidden);
}
