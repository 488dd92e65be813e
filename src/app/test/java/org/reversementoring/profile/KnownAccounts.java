package org.reversementoring.profile;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.reversementoring.programme.PersonKey;

/** The accounts of a test's site: everybody is known unless the test says otherwise. */
public final class KnownAccounts implements Accounts {
    private static final String ENDING = "-key";

    private final Set<String> gone = new HashSet<>();

    public void remove(String username) {
        gone.add(username);
    }

    /** Nobody's user name begins with {@code nobody}. */
    @Override
    public Optional<Account> byUsername(String username) {
        boolean known = !username.isEmpty() && !username.startsWith("nobody") && !gone.contains(username);
        return known ? Optional.of(People.account(username)) : Optional.empty();
    }

    @Override
    public Optional<Account> byKey(PersonKey key) {
        return byUsername(key.value().substring(0, key.value().length() - ENDING.length()));
    }

    @Override
    public Map<PersonKey, Account> byKeys(Collection<PersonKey> keys) {
        return keys.stream()
                .flatMap(key -> byKey(key).stream())
                .collect(Collectors.toMap(Account::key, Function.identity()));
    }
}
