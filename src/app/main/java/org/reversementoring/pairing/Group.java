package org.reversementoring.pairing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.reversementoring.profile.MeetingFormat;

/**
 * What makes a pairing one of more than two: people come and go, whereas a pair is two people from its beginning to its
 * end. Its mentors are its hosts.
 *
 * @param title what it is called, of at most {@value #LONGEST_TITLE} characters
 * @param fewest with how many people it can begin, mentors included
 * @param most how many people have room in it, mentors included
 * @param lastDay on which somebody can come in: the same day for everybody, wherever they are
 * @param language in which one speaks, in words; empty if that is left open
 */
public record Group(
        GroupFormat format,
        String title,
        int fewest,
        int most,
        LocalDate lastDay,
        MeetingFormat meeting,
        Optional<String> language) {
    public static final int LONGEST_TITLE = 100;
    public static final int LONGEST_LANGUAGE = 60;
    public static final int FEWEST = 3;
    public static final int MOST = 12;

    public Group {
        if (fewest < FEWEST || most < fewest || most > MOST) {
            throw new IllegalArgumentException("No room for a group: " + fewest + " to " + most);
        }
    }

    /** From when on nobody can come in. */
    public Instant joinUntil() {
        return new LastDay(lastDay).end();
    }
}
