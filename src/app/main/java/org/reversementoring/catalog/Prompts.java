package org.reversementoring.catalog;

import java.util.List;

/**
 * Questions and small tasks with which two people can begin to talk about a topic; both lists may be empty.
 *
 * @param forMentor for the one who teaches
 * @param forMentee for the one who learns
 */
public record Prompts(List<String> forMentor, List<String> forMentee) {

    public Prompts {
        forMentor = List.copyOf(forMentor);
        forMentee = List.copyOf(forMentee);
    }

    public static Prompts none() {
        return new Prompts(List.of(), List.of());
    }
}
