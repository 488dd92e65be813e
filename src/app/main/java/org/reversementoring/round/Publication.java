package org.reversementoring.round;

import java.util.List;

/**
 * What has come of publishing a board.
 *
 * @param asked how many pairs have been asked
 * @param omitted those left out, with the reason of each
 */
public record Publication(int asked, List<PairView> omitted) {

    public Publication {
        omitted = List.copyOf(omitted);
    }
}
