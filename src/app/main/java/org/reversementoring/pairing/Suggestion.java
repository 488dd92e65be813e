package org.reversementoring.pairing;

import java.util.List;
import org.reversementoring.catalog.Topic;
import org.reversementoring.matching.Criterion;
import org.reversementoring.profile.Account;

/**
 * Somebody who would fit the reader, with as much of the reasons as the reader may know.
 *
 * @param part as what the reader would take part
 * @param programmeId in which of their programmes
 * @param learnt what whoever is the mentee would learn, that first which the two could begin with
 * @param returned what the mentor would learn in return
 * @param speaksFor what else speaks for it
 */
public record Suggestion(
        Account other,
        Part part,
        int programmeId,
        List<Topic> learnt,
        List<Topic> returned,
        List<Criterion> speaksFor) {

    public Suggestion {
        learnt = List.copyOf(learnt);
        returned = List.copyOf(returned);
        speaksFor = List.copyOf(speaksFor);
    }
}
