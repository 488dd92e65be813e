package org.reversementoring.profile.store;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;
import org.reversementoring.profile.Account;
import org.reversementoring.profile.Accounts;
import org.reversementoring.profile.NameBook;
import org.reversementoring.profile.Profile;
import org.reversementoring.programme.Form;
import org.reversementoring.programme.PersonKey;
import org.reversementoring.programme.Refused;
import org.reversementoring.programme.Violation;
import org.reversementoring.store.Engine;
import org.reversementoring.store.Site;
import org.reversementoring.store.Tables;

@RunWith(Parameterized.class)
public class NameBookIT {
    private static final Account ZOE = account("zoe.braun", "Zoë  Braun");
    private static final Account FIRST = account("max.1", "Max Roth");
    private static final Account SECOND = account("max.2", "MAX ROTH");
    /** His user name is what another one is called. */
    private static final Account ODD = account("Zoë Braun", "Odd One");

    @Parameters(name = "{0}")
    public static Engine[] engines() {
        return Engine.values();
    }

    @Rule
    public final Tables tables;

    private final Site site;

    public NameBookIT(Engine engine) {
        tables = new Tables(engine);
        site = new Site(tables);
    }

    private static Account account(String username, String fullName) {
        return new Account(new PersonKey(username + "-key"), username, fullName);
    }

    /** Of everybody who has an account something is kept. */
    private NameBook of(Account... accounts) {
        site.profiles.put(Stream.of(accounts).map(Profile::empty).toList());
        return new NameBook(new Company(List.of(accounts)), new ActiveObjectsRoll(tables.activeObjects()));
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
        NameBook names = of(ZOE);

        assertEquals("page.user.unknown", refusal(names, "Zoë").messageKey());
        assertEquals("form.field.required", refusal(names, " ").messageKey());
        assertTrue(refusal(names, "Zoë Brown").arguments().contains("Zoë Brown"));
    }

    private record Company(List<Account> accounts) implements Accounts {
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
    }
}
