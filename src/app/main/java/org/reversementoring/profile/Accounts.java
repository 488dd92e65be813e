package org.reversementoring.profile;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.reversementoring.programme.PersonKey;

/** The accounts of the site. */
public interface Accounts {

    Optional<Account> byUsername(String username);

    Optional<Account> byKey(PersonKey key);

    /** Those of the keys that still have an account. */
    Map<PersonKey, Account> byKeys(Collection<PersonKey> keys);
}
