package org.reversementoring.circle;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.reversementoring.profile.Traces;
import org.reversementoring.programme.PersonKey;

/** The ideas of all groups. Whoever is forgotten leaves their ideas to the group. */
public interface Ideas extends Traces {

    Optional<Idea> byId(int id);

    /** The newest before the one of that number. */
    List<Idea> of(int groupId, int before, int most);

    /** How many ideas of a group there are in each state; states without any are left out. */
    Map<IdeaState, Integer> counts(int groupId);

    void add(int groupId, String text, PersonKey by, Instant at);

    /** @return false if somebody else has decided on it since it was read; nothing is written then */
    boolean put(Idea decided);
}
