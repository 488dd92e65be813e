package org.reversementoring.pairing.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.stream.Collectors;
import org.reversementoring.programme.PersonKey;
import org.reversementoring.store.Digest;

/**
 * What the database compares to let the same people have one pairing at a time: a digest, as two keys of accounts would
 * not fit an index. A pairing that renews another has a key of its own until it takes the other's place; a group has its
 * own for good, as its people change.
 */
final class PeopleKey {

    private PeopleKey() {}

    static String of(Collection<PersonKey> people) {
        String sorted = people.stream().map(PersonKey::value).sorted().collect(Collectors.joining("\n"));
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(sorted.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /** Of one person's groups no two have the same title: whoever presses a button twice opens one. */
    static String group(PersonKey opener, String title) {
        return "group " + Digest.of(opener.value(), title);
    }

    static String renewing(int predecessor) {
        return "renews " + predecessor;
    }

    static String closed(int id) {
        return "closed " + id;
    }
}
