package org.reversementoring.profile;

import java.util.List;

/**
 * What a file of people would do.
 *
 * @param added people of whom nothing is kept yet
 * @param changed people of whom something else is kept
 * @param unchanged people who stay as they are
 * @param badCells up to {@value #MOST_LISTED} of the things wrong, by line
 * @param bad how many things are wrong in all
 */
public record ImportPlan(int added, int changed, int unchanged, List<BadCell> badCells, int bad) {
    public static final int MOST_LISTED = 200;

    /** Whether the file may be applied: a file with one bad row changes nothing at all. */
    public boolean isGood() {
        return bad == 0;
    }
}
