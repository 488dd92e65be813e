package org.reversementoring.pairing;

import java.util.List;

/**
 * On what partners agree. Each text is of at most {@value #LONGEST} characters; only the purpose must be there.
 *
 * @param fromMentor what is expected of the mentor
 * @param fromMentee what is expected of the mentee
 * @param months for how long: one of {@link #MONTHS}
 * @param weeks how many weeks lie between two meetings: one of {@link #WEEKS}
 * @param ifItDoesNotWork what happens then
 */
public record Terms(
        String purpose,
        String focus,
        String fromMentor,
        String fromMentee,
        int months,
        int weeks,
        String confidentiality,
        String ifItDoesNotWork) {
    public static final int LONGEST = 1_000;
    public static final List<Integer> MONTHS = List.of(6, 9, 12);
    public static final List<Integer> WEEKS = List.of(2, 3, 4);
}
