package org.reversementoring.circle;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.reversementoring.profile.Traces;
import org.reversementoring.programme.PersonKey;

/** Who would like to come to which group, and whom its hosts would like to. One of each person for each group. */
public interface Requests extends Traces {

    Optional<Request> of(int groupId, PersonKey person);

    /** All of a group, the first one first. */
    List<Request> of(int groupId);

    /** Those of people who have asked to come to one of these groups and wait for an answer; one statement. */
    List<Request> asking(Collection<Integer> groupIds);

    /** Those of one person for these groups; one statement. */
    List<Request> of(Collection<Integer> groupIds, PersonKey person);

    /** Those of one person that wait for an answer, the newest first. */
    List<Request> open(PersonKey person, int most);

    /** @throws org.reversementoring.programme.Refused if there is one already, or this moment on another node */
    void add(Request request);

    /** Takes one away that waits for an answer. @return false if there is none, or if another node has just done so */
    boolean take(int groupId, PersonKey person);

    /** Answers one with a no. @return false if none waits for an answer */
    boolean pass(int groupId, PersonKey person);
}
