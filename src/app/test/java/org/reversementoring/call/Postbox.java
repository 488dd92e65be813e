package org.reversementoring.call;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.reversementoring.programme.Mail;
import org.reversementoring.programme.PersonKey;

/** A mail server for tests: keeps what it is given and, on demand, is not there or refuses. */
public final class Postbox implements Mail {
    public static final String SENDER = "wiki@example.org";

    private final Map<PersonKey, Locale> languages = new HashMap<>();
    private final Set<PersonKey> withoutAddress = new HashSet<>();
    private final List<Sent> sent = new ArrayList<>();
    private boolean ready = true;
    private boolean broken;
    private Runnable beforeEach = () -> {};

    /** A letter that has arrived. */
    public record Sent(PersonKey to, String subject, String text, Optional<String> calendar) {}

    @Override
    public boolean isReady() {
        return ready;
    }

    @Override
    public Optional<String> address(PersonKey person) {
        return withoutAddress.contains(person)
                ? Optional.empty()
                : Optional.of(person.value().replace("-key", "") + "@company.example");
    }

    @Override
    public boolean send(PersonKey person, BiFunction<String, Locale, Written> letter) {
        beforeEach.run();
        if (broken) {
            throw new NotSent(new IllegalStateException("The mail server is down"));
        }
        if (withoutAddress.contains(person)) {
            return false;
        }
        Written written =
                letter.apply(person.value().replace("-key", ""), languages.getOrDefault(person, Locale.ENGLISH));
        Optional<String> calendar =
                written.entry().flatMap(entry -> entry.file().between(SENDER, addressOf(person)));
        sent.add(new Sent(person, written.subject(), written.text(), calendar));
        return true;
    }

    public static String addressOf(PersonKey person) {
        return person.value() + "@example.org";
    }

    public List<Sent> sent() {
        return List.copyOf(sent);
    }

    public List<PersonKey> recipients() {
        return sent.stream().map(Sent::to).toList();
    }

    public void speak(PersonKey person, Locale language) {
        languages.put(person, language);
    }

    public void forgetAddress(PersonKey person) {
        withoutAddress.add(person);
    }

    public void setUp(boolean now) {
        ready = now;
    }

    public void breakDown(boolean now) {
        broken = now;
    }

    /** Has something happen whenever a letter is handed over, such as the other node doing the same. */
    public void meanwhile(Runnable something) {
        beforeEach = something;
    }
}
