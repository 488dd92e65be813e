package org.reversementoring.recognition;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.reversementoring.profile.Account;
import org.reversementoring.profile.Accounts;
import org.reversementoring.programme.NotPermitted;
import org.reversementoring.programme.PersonKey;
import org.reversementoring.programme.ReadOnlyMode;
import org.reversementoring.programme.Reader;
import org.reversementoring.programme.Transactions;

/** Shows people their awards, and those of others as far as these want that. Nobody is ranked by them. */
public class AwardService {
    private final Awards awards;
    private final Accounts accounts;
    private final Transactions transactions;
    private final ReadOnlyMode readOnlyMode;

    public AwardService(Awards awards, Accounts accounts, Transactions transactions, ReadOnlyMode readOnlyMode) {
        this.awards = awards;
        this.accounts = accounts;
        this.transactions = transactions;
        this.readOnlyMode = readOnlyMode;
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

    /** Whether the reader wants their awards to be shown. */
    public boolean shows(Reader reader) {
        return reader.person().filter(awards::shows).isPresent();
    }

    /** What somebody shows to the reader, the latest first: nothing to somebody who has not logged in. */
    public List<Award> shown(Reader reader, PersonKey person) {
        return reader.person().isEmpty() || !awards.shows(person)
                ? List.of()
                : awards.holding(List.of(person)).stream()
                        .filter(award -> !award.hidden())
                        .toList();
    }

    /** An award on the wall, with whose it is. */
    public record Displayed(Award award, Account owner) {}

    /** @param next after which the list goes on; empty if that is all */
    public record Wall(List<Displayed> awards, OptionalInt next) {}

    /**
     * What people show, the latest first: nothing to somebody who has not logged in. Whose account is gone is left out.
     *
     * @param programmeId of one programme alone, if there is one
     * @param after the number of the award after which the list goes on; empty for its beginning
     */
    public Wall wall(Reader reader, OptionalInt programmeId, OptionalInt after, int most) {
        if (reader.person().isEmpty()) {
            return new Wall(List.of(), OptionalInt.empty());
        }
        Optional<Award> before = after.isPresent() ? awards.byId(after.getAsInt()) : Optional.empty();
        List<Award> found = awards.wall(programmeId, before, most + 1);
        List<Award> page = found.subList(0, Math.min(most, found.size()));
        Set<PersonKey> people = new HashSet<>();
        page.forEach(award -> people.add(award.person()));
        Map<PersonKey, Account> owners = people.isEmpty() ? Map.of() : accounts.byKeys(people);
        List<Displayed> displayed = new ArrayList<>();
        page.stream()
                .filter(award -> owners.containsKey(award.person()))
                .forEach(award -> displayed.add(new Displayed(award, owners.get(award.person()))));
        return new Wall(
                displayed,
                found.size() > most ? OptionalInt.of(page.get(page.size() - 1).id()) : OptionalInt.empty());
    }

    /** Shows the reader's awards to others, or does not any more. */
    public void show(Reader reader, boolean shown) {
        PersonKey person = reader.loggedIn();
        readOnlyMode.refuseIfOn();
        transactions.inOne(() -> awards.show(person, shown));
    }

    /**
     * Keeps one of the reader's awards from others, whatever else they show.
     *
     * @throws NotPermitted unless it is the reader's and holds
     */
    public void hide(Reader reader, int awardId, boolean hidden) {
        reader.loggedIn();
        readOnlyMode.refuseIfOn();
        mine(reader, awardId).orElseThrow(NotPermitted::new);
        transactions.inOne(() -> awards.hide(awardId, hidden));
    }
}
