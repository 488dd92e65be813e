package org.reversementoring.circle;

import java.util.Collection;
import java.util.List;
import org.reversementoring.profile.Traces;

/** The turns of all groups. None is ever changed. */
public interface Turns extends Traces {

    /** Of these groups, the first of each first; one statement. */
    List<Turn> of(Collection<Integer> groupIds);

    /** @throws org.reversementoring.programme.Refused if another one of that number has just been written */
    void add(Turn turn);
}
