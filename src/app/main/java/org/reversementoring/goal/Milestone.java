package org.reversementoring.goal;

/**
 * Something on the way to a goal.
 *
 * @param title of 1 to {@value #LONGEST} characters, no two of a goal alike
 */
public record Milestone(String title, boolean ticked) {
    public static final int LONGEST = 200;
    public static final int MOST = 12;
}
