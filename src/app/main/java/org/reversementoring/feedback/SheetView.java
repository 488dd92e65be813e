package org.reversementoring.feedback;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.reversementoring.profile.Account;

/**
 * What somebody in a pairing sees of a sheet.
 *
 * @param about when the session was; empty for a review
 * @param own what the reader has said, by question
 * @param answerable whether the reader can answer it, or change what they have said
 * @param changeableUntil until when they can change it; empty if they have not answered yet
 * @param heard what others have said that is meant for the reader
 */
public record SheetView(
        Sheet sheet,
        Optional<Instant> about,
        Map<Question, String> own,
        boolean answerable,
        Optional<Instant> changeableUntil,
        List<Heard> heard) {

    /** @param by empty if the account is gone */
    public record Heard(Optional<Account> by, Question question, String said) {}

    public boolean isDue() {
        return answerable && own.isEmpty();
    }
}
