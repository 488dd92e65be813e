package org.reversementoring.session;

import java.security.SecureRandom;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What titles of pages and keys of spaces differ by. Both are unique, whoever may see them: one that could be guessed
 * would tell by being taken that there is such a pair.
 */
public final class TitleCodes {
    private static final int MOST_ATTEMPTS = 5;
    private static final int LENGTH = 10;
    /** Without those that are taken for each other; 10 of them are 48 bits. */
    private static final String LETTERS = "23456789ABCDEFGHJKMNPQRSTVWXYZ";

    private final SecureRandom random = new SecureRandom();

    /** One that is free; empty if none is found, which is a sign that something else is wrong. */
    public Optional<String> draw(Predicate<String> taken) {
        return Stream.generate(this::any)
                .limit(MOST_ATTEMPTS)
                .filter(taken.negate())
                .findFirst();
    }

    private String any() {
        return random.ints(LENGTH, 0, LETTERS.length())
                .mapToObj(LETTERS::charAt)
                .map(String::valueOf)
                .collect(Collectors.joining());
    }
}
