package org.reversementoring.matching;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.reversementoring.profile.Account;
import org.reversementoring.profile.Accounts;
import org.reversementoring.profile.NameBook;
import org.reversementoring.programme.Change;
import org.reversementoring.programme.Difference;
import org.reversementoring.programme.Form;
import org.reversementoring.programme.History;
import org.reversementoring.programme.Matter;
import org.reversementoring.programme.PersonKey;
import org.reversementoring.programme.ReadOnlyMode;
import org.reversementoring.programme.Reader;
import org.reversementoring.programme.Refused;
import org.reversementoring.programme.Transactions;

/**
 * Lets coordinators declare conflicts of interest. All of it is for coordinators: every method throws
 * {@link org.reversementoring.programme.NotPermitted} for anybody else. The two people are not told, and no reason is kept.
 */
public class ConflictService {
    public static final int PAGE_SIZE = 50;

    private final Conflicts conflicts;
    private final Accounts accounts;
    private final NameBook names;
    private final History history;
    private final Transactions transactions;
    private final ReadOnlyMode readOnlyMode;
    private final Clock clock;

    public ConflictService(
            Conflicts conflicts,
            Accounts accounts,
            NameBook names,
            History history,
            Transactions transactions,
            ReadOnlyMode readOnlyMode,
            Clock clock) {
        this.conflicts = conflicts;
        this.accounts = accounts;
        this.names = names;
        this.history = history;
        this.transactions = transactions;
        this.readOnlyMode = readOnlyMode;
        this.clock = clock;
    }

    /** A conflict in words. Each account is empty if it is gone. */
    public record Line(int id, Optional<Account> one, Optional<Account> other, Optional<Account> by, Instant at) {}

    /** The newest first, one more than {@value #PAGE_SIZE} if there are. @param before the number that it begins below */
    public List<Line> page(Reader reader, int before) {
        reader.coordinating();
        List<Conflicts.Declared> found = conflicts.before(before, PAGE_SIZE + 1);
        Map<PersonKey, Account> known = accounts.byKeys(found.stream()
                .flatMap(one -> Stream.of(one.bond().one(), one.bond().other(), one.by()))
                .collect(Collectors.toSet()));
        return found.stream()
                .map(one -> new Line(
                        one.id(),
                        Optional.ofNullable(known.get(one.bond().one())),
                        Optional.ofNullable(known.get(one.bond().other())),
                        Optional.ofNullable(known.get(one.by())),
                        one.at()))
                .toList();
    }

    /**
     * Declares that two people are not to be brought together.
     *
     * @param one a user name or a full name, as typed; so is the other
     * @throws Refused if anything typed will not do, or if it is declared already
     */
    public void declare(Reader reader, String one, String other) {
        PersonKey coordinator = reader.coordinating();
        readOnlyMode.refuseIfOn();
        Form form = new Form();
        Optional<PersonKey> first = names.meant(form, "one", one).map(Account::key);
        Optional<PersonKey> second = names.meant(form, "other", other).map(Account::key);
        if (first.isPresent() && first.equals(second)) {
            form.refuse("other", "matching.conflict.oneself");
        }
        form.orRefuse();
        Bond bond = new Bond(first.orElseThrow(), second.orElseThrow());
        if (conflicts.of(bond.one()).contains(bond)) {
            throw Refused.because("", "matching.conflict.already");
        }
        transactions.inOne(() -> {
            conflicts.declare(bond, coordinator, clock.instant());
            tell(bond, coordinator, Change.Act.KEPT_APART);
        });
    }

    /** @throws Refused if there is none, or not any more */
    public void withdraw(Reader reader, int id) {
        PersonKey coordinator = reader.coordinating();
        readOnlyMode.refuseIfOn();
        Conflicts.Declared declared =
                conflicts.byId(id).orElseThrow(() -> Refused.because("", "matching.conflict.gone"));
        transactions.inOne(() -> {
            conflicts.withdraw(id);
            tell(declared.bond(), coordinator, Change.Act.NO_LONGER_APART);
        });
    }

    /** A line about each of the two, without the other, so that nothing is left of either who goes. */
    private void tell(Bond bond, PersonKey coordinator, Change.Act act) {
        Stream.of(bond.one(), bond.other())
                .forEach(person ->
                        history.add(clock.instant(), coordinator, Matter.partner(person), act, Difference.about("")));
    }
}
