package org.reversementoring.round;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.reversementoring.profile.Account;
import org.reversementoring.profile.Accounts;
import org.reversementoring.programme.PersonKey;
import org.reversementoring.programme.Text;

/** The accounts of the people of some pairs, looked up at once. */
record Naming(Map<PersonKey, Account> accounts) {

    static Naming of(Accounts accounts, Stream<KeptPair> pairs) {
        return new Naming(accounts.byKeys(
                pairs.flatMap(pair -> Stream.of(pair.mentee(), pair.mentor())).collect(Collectors.toSet())));
    }

    Optional<Account> account(PersonKey person) {
        return Optional.ofNullable(accounts.get(person));
    }

    /** By which people are ordered; those without an account come last. */
    String sortName(PersonKey person) {
        return account(person).map(Account::sortName).orElse("\uFFFF");
    }

    /** Whether one of somebody's names begins like this, in whatever capitals. */
    boolean isCalled(PersonKey person, String beginning) {
        String wanted = Text.nameKey(beginning.strip());
        String name = sortName(person);
        return name.startsWith(wanted) || name.contains(" " + wanted);
    }

    PairView view(KeptPair pair) {
        return new PairView(
                pair.id(),
                account(pair.mentee()),
                account(pair.mentor()),
                pair.score(),
                pair.origin(),
                pair.mark(),
                pair.omission());
    }
}
