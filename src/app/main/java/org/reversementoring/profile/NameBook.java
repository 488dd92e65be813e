package org.reversementoring.profile;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.reversementoring.programme.Form;
import org.reversementoring.programme.PersonKey;
import org.reversementoring.programme.Text;

/**
 * Whom somebody means who types a name: whoever has it as their user name, else the one person of whom something is kept
 * and who is called so. For those who may know everybody; it asks for no reader.
 */
public class NameBook {
    private static final int MOST_NAMED = 10;

    private final Accounts accounts;
    private final Roll roll;

    public NameBook(Accounts accounts, Roll roll) {
        this.accounts = accounts;
        this.roll = roll;
    }

    /**
     * Takes in a field that must hold a name.
     *
     * @return empty where the form refuses it: nobody is called so, or several people are, who are named then
     */
    public Optional<Account> meant(Form form, String field, String typed) {
        String name = form.required(field, typed, PersonKey.LONGEST);
        if (form.refuses(field)) {
            return Optional.empty();
        }
        return accounts.byUsername(name).or(() -> called(form, field, name));
    }

    private Optional<Account> called(Form form, String field, String name) {
        Collection<Account> namesakes = accounts.byKeys(roll.named(List.of(Text.nameKey(name))).stream()
                        .map(Roll.Line::person)
                        .toList())
                .values();
        if (namesakes.size() == 1) {
            return namesakes.stream().findFirst();
        }
        if (namesakes.isEmpty()) {
            form.refuse(field, "page.user.unknown", name);
        } else {
            String usernames = namesakes.stream()
                    .map(Account::username)
                    .sorted()
                    .limit(MOST_NAMED)
                    .collect(Collectors.joining(", "));
            form.refuse(field, "page.user.several", name, usernames);
        }
        return Optional.empty();
    }
}
