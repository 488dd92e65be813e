package org.reversementoring.goal;

/**
 * What a programme is to reach, as its coordinators have written it.
 *
 * @param id 0 for one that is not kept yet
 * @param title of 1 to {@value #LONGEST} characters
 * @param retired whether pairs can no longer choose it; those that have keep it
 */
public record ProgrammeGoal(int id, String title, boolean retired) {
    public static final int LONGEST = 200;
}
