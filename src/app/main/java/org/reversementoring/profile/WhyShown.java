package org.reversementoring.profile;

import java.util.List;

/**
 * Why a reader is shown a person.
 *
 * @param listed whether the person stands in the directory, for anybody
 * @param reasons why this reader in particular may want to meet the person; possibly none
 */
public record WhyShown(boolean listed, List<Reason> reasons) {

    public WhyShown {
        reasons = List.copyOf(reasons);
    }
}
