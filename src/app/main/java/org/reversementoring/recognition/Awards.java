package org.reversementoring.recognition;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
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

    /** Takes an award back for good. Nothing happens to one that has been taken back already. */
    void revoke(int id, Instant at);

    /** Whether somebody wants their awards to be shown to others. */
    boolean shows(PersonKey person);

    void show(PersonKey person, boolean shown);

    /** Keeps one award from others, or does not any more. */
    void hide(int id, boolean hidden);
}
