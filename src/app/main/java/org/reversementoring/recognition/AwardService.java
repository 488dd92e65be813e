package org.reversementoring.recognition;

import java.util.List;
import java.util.Optional;
import org.reversementoring.profile.Accounts;
import org.reversementoring.programme.PersonKey;
import org.reversementoring.programme.Reader;

/** Shows people their awards, and those of others as far as these want that. */
public class AwardService {
    private final Awards awards;
    private final Accounts accounts;

    public AwardService(Awards awards, Accounts accounts) {
        this.awards = awards;
        this.accounts = accounts;
    }

    /** The reader's own that hold, the latest first; none for somebody who has not logged in. */
    public List<Award> mine(Reader reader) {
        return reader.person().map(person -> awards.holding(List.of(person))).orElse(List.of());
    }

    /** One of the reader's own that holds; empty for everybody else. */
    public Optional<Award> mine(Reader reader, int awardId) {
        return awards.byId(awardId).filter(Award::holds).filter(award -> reader.person()
                .equals(Optional.of(award.person())));
    }

    /** What somebody shows to the reader, the latest first: nothing to somebody who has not logged in. */
    public List<Award> shown(Reader reader, PersonKey person) {
        return reader.person().isEmpty()
                        || !accounts.byKeys(List.of(person)).containsKey(person)
                        || !awards.shows(person)
                ? List.of()
                : awards.holding(List.of(person)).stream()
                        .filter(award -> !award.hidden())
                        .toList();
    }
}
