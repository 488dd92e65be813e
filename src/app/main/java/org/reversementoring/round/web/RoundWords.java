package org.reversementoring.round.web;

import java.io.Serializable;
import java.text.NumberFormat;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.reversementoring.profile.Account;
import org.reversementoring.programme.Reader;
import org.reversementoring.round.PairView;
import org.reversementoring.web.Words;

/** Names people, numbers and settings of rounds in the reader's language. */
public final class RoundWords {
    private final Words words;

    public RoundWords(Words words) {
        this.words = words;
    }

    String text(Reader reader, String key, Serializable... arguments) {
        return words.text(reader, key, arguments);
    }

    String counted(Reader reader, String key, int count) {
        return words.counted(reader, key, count);
    }

    String moment(Reader reader, Instant instant) {
        return words.moment(reader, instant);
    }

    /** What a constant is called. */
    String named(Reader reader, String prefix, Enum<?> constant) {
        return words.text(reader, prefix + slug(constant));
    }

    /** A constant as addresses, forms and keys of texts write it. */
    static String slug(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The constant that an address means; the first for anything else. */
    static <E extends Enum<E>> E constant(E[] constants, String slug) {
        return Stream.of(constants)
                .filter(constant -> slug(constant).equals(slug))
                .findFirst()
                .orElse(constants[0]);
    }

    String name(Reader reader, Optional<Account> account) {
        return account.map(Account::fullName).orElseGet(() -> words.text(reader, "page.person.gone"));
    }

    /** Both of a pair, the mentor first. */
    String names(Reader reader, PairView pair) {
        return words.text(reader, "round.pair.title", name(reader, pair.mentor()), name(reader, pair.mentee()));
    }

    String number(Reader reader, long number) {
        return NumberFormat.getIntegerInstance(reader.locale()).format(number);
    }

    /** With its sign, so that a difference is seen to be one. */
    String signed(Reader reader, long difference) {
        if (difference == 0) {
            return "\u00B10";
        }
        return (difference > 0 ? "+" : "\u2212") + number(reader, Math.abs(difference));
    }
}
