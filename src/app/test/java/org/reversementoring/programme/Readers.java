package org.reversementoring.programme;

import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import org.reversementoring.profile.People;

/** Readers for tests. */
public final class Readers {

    private Readers() {}

    public static Reader employee(String username) {
        return new Reader(Optional.of(People.account(username).key()), false, false, Locale.ENGLISH, ZoneOffset.UTC);
    }

    /** A coordinator who administers nothing. */
    public static Reader coordinator() {
        return new Reader(Optional.of(People.account("cora").key()), false, true, Locale.ENGLISH, ZoneOffset.UTC);
    }

    public static Reader administrator() {
        return new Reader(Optional.of(People.account("admin").key()), true, true, Locale.ENGLISH, ZoneOffset.UTC);
    }
}
