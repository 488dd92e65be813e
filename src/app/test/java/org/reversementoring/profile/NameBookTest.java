package org.reversementoring.profile;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.Test;
import org.reversementoring.programme.Form;
import org.reversementoring.programme.PersonKey;
import org.reversementoring.programme.Refused;
import org.reversementoring.programme.Violation;

public class NameBookTest {
    private static final Account ZOE = account("zoe.braun", "Zoë  Braun");
    private static final Account FIRST = account("max.1", "Max Roth");
    private static final Account SECOND = account("max.2", "MAX ROTH");
    /** His user name is what another one is called. */
    private static final Account ODD = account("Zoë Braun", "Odd One");

    private static Account account(String username, String fullName) {
        return new Account(new PersonKey(username + "-key"), username, fullName);
    }

    private static NameBook of(Account... accounts) {
        Site site = new Site(List.of(accounts));
        return new NameBook(site, site);
    }

    private static Violation refusal(NameBook names, String typed) {
        Form form = new Form();
        assertEquals(Optional.empty(), names.meant(form, "person", typed));
        try {
            form.orRefuse();
        } catch (Refused refused) {
            assertEquals(1, refused.violations().size());
            return refused.violations().get(0);
        }
        throw new AssertionError("It is not refused");
    }

    private static void finds(Account account, NameBook names, String typed) {
        Form form = new Form();
        assertEquals(Optional.of(account), names.meant(form, "person", typed));
        form.orRefuse();
    }

    @Test
    public void a_user_name_and_the_full_name_of_one_person_are_understood() {
        NameBook names = of(ZOE, FIRST, SECOND);

        finds(ZOE, names, " zoe.braun ");
        finds(ZOE, names, "zoë braun");
        finds(SECOND, names, "max.2");
    }

    @Test
    public void a_user_name_counts_before_a_full_name() {
        finds(ODD, of(ZOE, ODD), "Zoë Braun");
    }

    @Test
    public void of_several_who_are_called_so_the_user_names_are_told() {
        Violation several = refusal(of(ZOE, SECOND, FIRST), "Max Roth");

        assertEquals("page.user.several", several.messageKey());
        assertEquals(List.of("Max Roth", "max.1, max.2"), several.arguments());
    }

    @Test
    public void nobody_is_found_by_half_a_name_or_by_none() {
        assertEquals("page.user.unknown", refusal(of(ZOE), "Zoë").messageKey());
        assertEquals("form.field.required", refusal(of(ZOE), " ").messageKey());
        assertTrue(refusal(of(), "Zoë Braun").arguments().contains("Zoë Braun"));
    }

    /** Of everybody who has an account something is kept. */
    private record Site(List<Account> accounts) implements Accounts, Roll {
        @Override
        public Optional<Account> byUsername(String username) {
            return accounts.stream()
                    .filter(account -> account.username().equals(username))
                    .findFirst();
        }

        @Override
        public Optional<Account> byKey(PersonKey key) {
            return accounts.stream()
                    .filter(account -> account.key().equals(key))
                    .findFirst();
        }

        @Override
        public Map<PersonKey, Account> byKeys(Collection<PersonKey> keys) {
            return keys.stream()
                    .flatMap(key -> byKey(key).stream())
                    .collect(Collectors.toMap(Account::key, Function.identity()));
        }

        @Override
        public List<Line> named(Collection<String> sortNames) {
            return accounts.stream()
                    .filter(account -> sortNames.contains(account.sortName()))
                    .map(account -> new Line(account.key(), account.sortName(), 1))
                    .toList();
        }

        @Override
        public List<Line> lines(RollQuery query, int most) {
            throw new UnsupportedOperationException("Nobody turns pages here");
        }

        @Override
        public List<String> departments(int most) {
            throw new UnsupportedOperationException("Nobody asks for departments here");
        }
    }
}
