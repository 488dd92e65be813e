package org.reversementoring.pairing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.reversementoring.programme.Notifications;
import org.reversementoring.programme.PersonKey;

/** A wiki's notifications for tests: keeps what it is given and, on demand, is not there or fails. */
public final class Bell implements Notifications {
    private final Map<PersonKey, Locale> languages = new HashMap<>();
    private final List<Rung> rung = new ArrayList<>();
    private boolean ready = true;
    private boolean broken;

    /** What somebody has been shown. */
    public record Rung(PersonKey to, Shown shown) {}

    @Override
    public boolean isReady() {
        return ready;
    }

    @Override
    public boolean show(PersonKey person, Function<Locale, Shown> notification) {
        if (broken) {
            throw new NotShown(new IllegalStateException("The notifications are down"));
        }
        if (ready) {
            rung.add(new Rung(person, notification.apply(languages.getOrDefault(person, Locale.ENGLISH))));
        }
        return ready;
    }

    public List<Rung> rung() {
        return List.copyOf(rung);
    }

    public void speak(PersonKey person, Locale language) {
        languages.put(person, language);
    }

    public void setUp(boolean now) {
        ready = now;
    }

    public void breakDown(boolean now) {
        broken = now;
    }
}
