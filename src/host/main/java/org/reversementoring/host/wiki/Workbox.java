package org.reversementoring.host.wiki;

import com.atlassian.mywork.model.Notification;
import com.atlassian.mywork.service.LocalNotificationService;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.safety.Safelist;
import org.reversementoring.host.data.Database;

/**
 * Everybody's notifications, to be read in the browser.
 *
 * <p>Stands for Confluence's app Workbox; leaves out updating, aggregating, actions and reading marks. Stricter: takes
 * nothing while a transaction is open, whose end nobody knows; takes nothing without all that the builder can say; and takes
 * no HTML but text and links.
 */
public final class Workbox implements LocalNotificationService {
    private static final Safelist LINKS = Safelist.none().addTags("a", "br").addAttributes("a", "href");
    private static final Pattern MARKUP = Pattern.compile("(?s).*[<>&\r\n].*");

    private final Database database;
    private final Settings settings;
    private final Accounts accounts;
    private final Clock clock;

    Workbox(Database database, Settings settings, Accounts accounts, Clock clock) {
        this.database = database;
        this.settings = settings;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** @param descriptionHtml text and links */
    public record Item(String application, String title, String descriptionHtml, String group, Instant shown) {}

    @Override
    public Future<Notification> createOrUpdate(String username, Notification notification) {
        if (database.inTransaction()) {
            throw new IllegalStateException(
                    "What is to be shown may still be rolled back: show it after the transaction");
        }
        try {
            if (settings.notificationsFail()) {
                throw new IllegalStateException("The notifications are out of order");
            }
            check(notification);
            Account account = accounts.byName(username)
                    .orElseThrow(() -> new IllegalArgumentException("There is no user named " + username));
            database.execute(
                    "insert into wiki_notification (user_key, application, title, description, grouping_id, shown_at)"
                            + " values (?, ?, ?, ?, ?, ?)",
                    account.key().getStringValue(),
                    notification.getApplication(),
                    notification.getTitle(),
                    notification.getDescription(),
                    notification.getGroupingId(),
                    clock.millis());
            return CompletableFuture.completedFuture(notification);
        } catch (RuntimeException failure) {
            return CompletableFuture.failedFuture(failure);
        }
    }

    private static void check(Notification given) {
        Stream.of(
                        given.getApplication(),
                        given.getTitle(),
                        given.getItemTitle(),
                        given.getDescription(),
                        given.getGroupingId())
                .filter(said -> said == null || said.isBlank() || said.length() > 2_000)
                .findFirst()
                .ifPresent(said -> {
                    throw new IllegalArgumentException("Something of the notification is missing or too long");
                });
        if (MARKUP.matcher(given.getTitle() + given.getItemTitle()).matches()) {
            throw new IllegalArgumentException("A title that could be taken for markup: " + given.getTitle());
        }
        if (!Jsoup.isValid(given.getDescription(), LINKS)
                || Jsoup.parseBodyFragment(given.getDescription()).select("a[href]").stream()
                        .anyMatch(link -> !link.attr("href").matches("https?://.*"))) {
            throw new IllegalArgumentException("More than text and whole links: " + given.getDescription());
        }
    }

    /** What has been shown to somebody, the latest first; a hundred at most. */
    public List<Item> of(Account account) {
        return database.list(
                "select * from wiki_notification where user_key = ? order by id desc limit 100",
                row -> new Item(
                        row.getString("application"),
                        row.getString("title"),
                        row.getString("description"),
                        row.getString("grouping_id"),
                        Instant.ofEpochMilli(row.getLong("shown_at"))),
                account.key().getStringValue());
    }
}
