package org.reversementoring.call;

import java.util.List;
import java.util.Set;
import org.reversementoring.catalog.Topic;

/**
 * What a call's page asks its reader.
 *
 * @param open whether there is, or was, a call at all
 * @param answers how many more people stand in the directory than when the call was opened
 * @param ideas topics that are asked for, those that lack most mentors first
 * @param offered those topics that the reader offers already, of the ideas and beyond
 */
public record Invitation(boolean open, int answers, List<Topic> ideas, Set<Integer> offered) {

    public Invitation {
        ideas = List.copyOf(ideas);
        offered = Set.copyOf(offered);
    }
}
