package org.reversementoring.programme;

import java.text.Collator;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * The one who looks or acts. Every service is asked by a reader and decides by it what may be seen and done, so that
 * pages, macros and data for scripts cannot differ.
 *
 * @param person empty for somebody who has not logged in
 * @param administrator whether the reader administers the whole site
 * @param coordinator whether the reader looks after the programme's content: its topics and its people. Administrators
 *     always do; nobody does without having logged in.
 */
public record Reader(
        Optional<PersonKey> person, boolean administrator, boolean coordinator, Locale locale, ZoneId zone) {

    public Reader {
        coordinator = person.isPresent() && (administrator || coordinator);
    }

    public static Reader anonymous() {
        return new Reader(Optional.empty(), false, false, Locale.ROOT, ZoneOffset.UTC);
    }

    /** The same things by name, as the reader's language orders names: in German, {@code Ä} stands beside {@code A}. */
    public <T> List<T> inAlphabet(List<T> things, Function<T, String> name) {
        return things.stream()
                .sorted(Comparator.comparing(name, Collator.getInstance(locale)))
                .toList();
    }

    /** @throws NotPermitted if the reader has not logged in */
    public PersonKey loggedIn() {
        return person.orElseThrow(NotPermitted::new);
    }

    /** @throws NotPermitted if the reader does not administer the site */
    public PersonKey administering() {
        if (!administrator) {
            throw new NotPermitted();
        }
        return loggedIn();
    }

    /** @throws NotPermitted if the reader does not coordinate */
    public PersonKey coordinating() {
        if (!coordinator) {
            throw new NotPermitted();
        }
        return loggedIn();
    }
}
