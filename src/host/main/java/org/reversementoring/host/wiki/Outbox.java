package org.reversementoring.host.wiki;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.reversementoring.host.data.Database;

/**
 * Mails that would have been sent, to be read in the browser.
 *
 * <p>Stands for Confluence's mail server; leaves out delivery and senders, and attachments other than calendars.
 */
public final class Outbox {
    private final Database database;
    private final Clock clock;

    public Outbox(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * A mail; its body is plain text or HTML, as the media type says.
     *
     * @param calendar the part of it that is for a calendar
     */
    public record Mail(
            String recipient, String subject, String mediaType, String body, Optional<String> calendar, Instant sent) {}

    void send(String recipient, String subject, Letter letter) {
        database.execute(
                "insert into wiki_mail (recipient, subject, media_type, body, calendar, sent_at)"
                        + " values (?, ?, ?, ?, ?, ?)",
                recipient,
                subject,
                letter.mediaType(),
                letter.body(),
                letter.calendar().orElse(null),
                clock.millis());
    }

    /** The latest hundred mails, newest first. */
    public List<Mail> latest() {
        return database.list(
                "select * from wiki_mail order by id desc limit 100",
                row -> new Mail(
                        row.getString("recipient"),
                        row.getString("subject"),
                        row.getString("media_type"),
                        row.getString("body"),
                        Optional.ofNullable(row.getString("calendar")),
                        Instant.ofEpochMilli(row.getLong("sent_at"))));
    }
}
