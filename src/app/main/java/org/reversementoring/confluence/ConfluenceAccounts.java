package org.reversementoring.confluence;

import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.sal.api.user.UserKey;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.reversementoring.profile.Account;
import org.reversementoring.profile.Accounts;
import org.reversementoring.programme.PersonKey;
import org.reversementoring.programme.Text;

/** Accounts as Confluence knows them. It answers one by one, from its caches where it can. */
public class ConfluenceAccounts implements Accounts {
    private static final int LONGEST_USERNAME = 255;

    private final UserAccessor userAccessor;

    public ConfluenceAccounts(UserAccessor userAccessor) {
        this.userAccessor = userAccessor;
    }

    @Override
    public Optional<Account> byUsername(String username) {
        boolean possible = !username.isBlank() && username.length() <= LONGEST_USERNAME && Text.canBeKept(username);
        return possible
                ? Optional.ofNullable(userAccessor.getUserByName(username)).map(ConfluenceAccounts::account)
                : Optional.empty();
    }

    @Override
    public Optional<Account> byKey(PersonKey key) {
        return Optional.ofNullable(userAccessor.getExistingUserByKey(new UserKey(key.value())))
                .map(ConfluenceAccounts::account);
    }

    @Override
    public Map<PersonKey, Account> byKeys(Collection<PersonKey> keys) {
        return new HashSet<>(keys)
                .stream()
                        .flatMap(key -> byKey(key).stream())
                        .collect(Collectors.toMap(Account::key, Function.identity()));
    }

    private static Account account(ConfluenceUser user) {
        String fullName = Optional.ofNullable(user.getFullName()).orElse(user.getName());
        return new Account(new PersonKey(user.getKey().getStringValue()), user.getName(), fullName);
    }
}
