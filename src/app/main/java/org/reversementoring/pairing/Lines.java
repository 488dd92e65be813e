package org.reversementoring.pairing;

import org.reversementoring.matching.Fixed;
import org.reversementoring.matching.Judge;
import org.reversementoring.programme.PersonKey;

/**
 * Who of some candidates stands outside the lines of reporting of some people: neither above them nor below, however far,
 * and not under the same manager. Judged by the rules of matching, as far as the organisation's files tell who reports to
 * whom. Not for several threads.
 */
public final class Lines {
    private final Judge judge;

    Lines(Judge judge) {
        this.judge = judge;
    }

    /** Whether nothing of the kind connects the two, who are not one person; false for anybody who was not asked about. */
    public boolean isOutside(PersonKey candidate, PersonKey person) {
        return judge.of(new Fixed.Tie(person, candidate))
                .filter(judged -> judged.broken().isEmpty())
                .isPresent();
    }
}
