package org.reversementoring.host.wiki;

import com.atlassian.confluence.security.Permission;
import com.atlassian.sal.api.user.UserKey;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.reversementoring.host.data.Database;

/**
 * Pages and blog posts with versions, trees, labels, restrictions and attachments. Checks no permission.
 *
 * <p>A title is unique in its space among content of its kind, whatever its case. While the site is read-only every
 * change is refused with {@link ReadOnlyMode}.
 */
public final class Contents {
    private static final String SELECT = "select c.*, s.space_key from (select * from wiki_content where not trashed) c"
            + " join wiki_space s on s.id = c.space_id ";

    private final Database database;
    private final Settings settings;
    private final Consumer<String> syntax;
    private final Clock clock;

    /** @param syntax throws an {@link IllegalArgumentException} on a body that is no storage format */
    public Contents(Database database, Settings settings, Consumer<String> syntax, Clock clock) {
        this.database = database;
        this.settings = settings;
        this.syntax = syntax;
        this.clock = clock;
    }

    public Optional<Content> byId(long id) {
        return list(SELECT + "where c.id = ?", id).stream().findFirst();
    }

    /** What is in the trash; empty for what is not. */
    public Optional<Content> inTrash(long id) {
        return list(SELECT.replace("not trashed", "trashed") + "where c.id = ?", id).stream()
                .findFirst();
    }

    public Optional<Content> byTitle(String spaceKey, Content.Kind kind, String title) {
        return list(
                        SELECT + "where s.lower_key = ? and c.kind = ? and c.lower_title = ?",
                        spaceKey.toLowerCase(Locale.ROOT),
                        kind.name(),
                        title.toLowerCase(Locale.ROOT))
                .stream()
                .findFirst();
    }

    /** The pages or the blog posts of a space: pages by title, posts newest first. */
    public List<Content> inSpace(String spaceKey, Content.Kind kind) {
        return list(
                SELECT + "where s.lower_key = ? and c.kind = ? order by "
                        + (kind == Content.Kind.PAGE ? "c.lower_title" : "c.created_at desc, c.id desc"),
                spaceKey.toLowerCase(Locale.ROOT),
                kind.name());
    }

    /** What changed last, newest first. */
    public List<Content> recent() {
        return list(SELECT + "order by c.modified_at desc, c.id desc limit 60");
    }

    /** Content whose title or text holds every one of these words, by title. */
    public List<Content> search(String query) {
        String[] words = query.toLowerCase(Locale.ROOT).trim().split("\\s+");
        String condition = "where true " + "and c.words like ? escape '!' ".repeat(words.length);
        Object[] patterns = Arrays.stream(words)
                .map(word -> "%" + word.replaceAll("([!%_])", "!$1") + "%")
                .toArray();
        return list(SELECT + condition + "order by c.lower_title, c.id limit 500", patterns);
    }

    public List<Content> children(long id) {
        return list(SELECT + "where c.parent_id = ? order by c.lower_title", id);
    }

    /** The pages above this one, the topmost first. */
    public List<Content> ancestors(Content content) {
        Deque<Content> above = new ArrayDeque<>();
        Optional<Content> next = parent(content);
        while (next.isPresent()) {
            above.addFirst(next.get());
            next = parent(next.get());
        }
        return List.copyOf(above);
    }

    /**
     * Saves new content as version 1 and returns it with its id.
     *
     * @throws IllegalArgumentException where title, space, parent or body are not as they must be
     */
    public Content add(Content draft) {
        return database.inTransaction(() -> {
            long space = requireValid(draft);
            long id = database.insert(
                    "insert into wiki_content (kind, space_id, creator_key, created_at, title, lower_title, body, words,"
                            + " parent_id, version_no, modifier_key, modified_at)"
                            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    draft.kind().name(),
                    space,
                    text(draft.creator()),
                    clock.millis(),
                    draft.title(),
                    draft.title().toLowerCase(Locale.ROOT),
                    draft.body(),
                    words(draft),
                    boxed(draft.parent()),
                    1,
                    text(draft.creator()),
                    clock.millis());
            return byId(id).orElseThrow();
        });
    }

    /** The same, restricted from the beginning: there is no moment in which it stands without. */
    public Content add(Content draft, Map<Permission, Set<Subject>> restrictions) {
        return database.inTransaction(() -> {
            Content added = add(draft);
            restrictions.forEach((permission, subjects) -> restrict(added.id(), permission, subjects));
            return added;
        });
    }

    /** Saves title, body and parent over the version that stands. */
    public Content replace(Content changed) {
        return database.inTransaction(() -> {
            requireValid(changed);
            database.execute(
                    "update wiki_content set title = ?, lower_title = ?, body = ?, words = ?, parent_id = ?,"
                            + " version_no = ?, modifier_key = ?, modified_at = ? where id = ?",
                    changed.title(),
                    changed.title().toLowerCase(Locale.ROOT),
                    changed.body(),
                    words(changed),
                    boxed(changed.parent()),
                    changed.version(),
                    text(changed.modifier()),
                    clock.millis(),
                    changed.id());
            return byId(changed.id()).orElseThrow();
        });
    }

    /** Keeps what stands as a former version and saves the change as the next one, made by this person. */
    public Content addVersion(Content changed, Optional<UserKey> modifier) {
        return database.inTransaction(() -> {
            Content former = byId(changed.id()).orElseThrow();
            database.execute(
                    "insert into wiki_version select id, version_no, title, body, modifier_key, modified_at"
                            + " from wiki_content where id = ?",
                    changed.id());
            return replace(new Content(
                    former.id(),
                    former.kind(),
                    former.spaceKey(),
                    changed.title(),
                    changed.body(),
                    changed.parent(),
                    former.version() + 1,
                    former.creator(),
                    former.created(),
                    modifier,
                    former.modified()));
        });
    }

    /** The former versions, newest first, without the one that stands. */
    public List<Content.Version> versions(long id) {
        return database.list(
                "select * from wiki_version where content_id = ? order by version_no desc",
                row -> new Content.Version(
                        row.getInt("version_no"),
                        row.getString("title"),
                        row.getString("body"),
                        Optional.ofNullable(row.getString("modifier_key")).map(UserKey::new),
                        Instant.ofEpochMilli(row.getLong("modified_at"))),
                id);
    }

    /** Moves a blog post to the trash, where it is found by its number alone; its title is free again. */
    public void trash(long id) {
        change(() -> {
            byId(id).filter(content -> content.kind() == Content.Kind.BLOG)
                    .orElseThrow(() -> new IllegalArgumentException("No blog post has the number " + id + "."));
            database.execute("update wiki_content set trashed = true, lower_title = ? where id = ?", "#" + id, id);
        });
    }

    /** Removes content for good; its children move up to its parent. */
    public void remove(long id) {
        change(() -> {
            Content content = byId(id).orElseThrow();
            database.execute("update wiki_content set parent_id = ? where parent_id = ?", boxed(content.parent()), id);
            database.execute("update wiki_space set home_id = null where home_id = ?", id);
            database.execute("delete from wiki_content where id = ?", id);
        });
    }

    public SortedSet<String> labels(long id) {
        return new TreeSet<String>(
                database.list("select label from wiki_label where content_id = ?", row -> row.getString(1), id));
    }

    /** What carries a label, by title. */
    public List<Content> labelled(String label) {
        return list(
                SELECT
                        + "where c.id in (select content_id from wiki_label where label = ?) order by c.lower_title, c.id",
                label);
    }

    /** Sets the labels: words without blanks, kept in lower case. */
    public void label(long id, Collection<String> labels) {
        change(() -> {
            database.execute("delete from wiki_label where content_id = ?", id);
            labels.stream()
                    .map(label -> label.toLowerCase(Locale.ROOT))
                    .distinct()
                    .forEach(label -> database.execute("insert into wiki_label values (?, ?)", id, label));
        });
    }

    /** Who alone may view or edit this page by its own restrictions; empty where it has none of its own. */
    public Set<Subject> restrictions(long id, Permission permission) {
        return Set.copyOf(database.list(
                "select subject_kind, subject from wiki_restriction where content_id = ? and permission = ?",
                Subject::read,
                id,
                permission.toString()));
    }

    public void restrict(long id, Permission permission, Set<Subject> subjects) {
        String name = permission.toString();
        change(() -> {
            database.execute("delete from wiki_restriction where content_id = ? and permission = ?", id, name);
            for (Subject to : subjects) {
                database.execute(
                        "insert into wiki_restriction values (?, ?, ?, ?)",
                        id,
                        name,
                        to.kind().name(),
                        to.name());
            }
        });
    }

    public void attach(long id, String fileName, String mediaType, byte[] bytes) {
        change(() -> {
            database.execute("delete from wiki_attachment where content_id = ? and file_name = ?", id, fileName);
            database.execute("insert into wiki_attachment values (?, ?, ?, ?)", id, fileName, mediaType, bytes);
        });
    }

    public List<Content.Attachment> attachments(long id) {
        return database.list(
                "select file_name, media_type, octet_length(file_bytes) from wiki_attachment"
                        + " where content_id = ? order by file_name",
                row -> new Content.Attachment(row.getString(1), row.getString(2), row.getInt(3)),
                id);
    }

    public Optional<byte[]> bytes(long id, String fileName) {
        return database.find(
                "select file_bytes from wiki_attachment where content_id = ? and file_name = ?",
                row -> row.getBytes(1),
                id,
                fileName);
    }

    private void change(Runnable work) {
        settings.requireWritable();
        database.inTransaction(() -> {
            work.run();
            return null;
        });
    }

    private Optional<Content> parent(Content content) {
        return content.parent().isPresent() ? byId(content.parent().getAsLong()) : Optional.empty();
    }

    private long requireValid(Content content) {
        settings.requireWritable();
        String title = content.title();
        if (title == null || title.isBlank() || title.length() > 255 || !title.equals(title.strip())) {
            throw new IllegalArgumentException("A title has 1 to 255 characters and no blanks around it.");
        }
        Optional<Long> space = database.find(
                "select id from wiki_space where lower_key = ?",
                row -> row.getLong(1),
                String.valueOf(content.spaceKey()).toLowerCase(Locale.ROOT));
        if (space.isEmpty()) {
            throw new IllegalArgumentException("There is no space with the key " + content.spaceKey() + ".");
        }
        if (byTitle(content.spaceKey(), content.kind(), title)
                .filter(other -> other.id() != content.id())
                .isPresent()) {
            throw new IllegalArgumentException("The space has something called “" + title + "” already.");
        }
        Optional<Content> parent = parent(content);
        if (content.parent().isPresent()
                && parent.filter(p -> p.spaceKey().equals(content.spaceKey()))
                        .filter(p -> p.id() != content.id()
                                && ancestors(p).stream().noneMatch(above -> above.id() == content.id()))
                        .isEmpty()) {
            throw new IllegalArgumentException("The page above must stand in the same space, not below this one.");
        }
        syntax.accept(content.body());
        return space.get();
    }

    private List<Content> list(String sql, Object... arguments) {
        return database.list(sql, Contents::content, arguments);
    }

    /** What a search looks through: the title, and the text that readers see without the parameters of macros. */
    private static String words(Content content) {
        Document document = Jsoup.parse(content.body());
        document.select("ac|parameter").remove();
        return (content.title() + " " + document.text()).toLowerCase(Locale.ROOT);
    }

    private static Content content(ResultSet row) throws SQLException {
        long parent = row.getLong("parent_id");
        return new Content(
                row.getLong("id"),
                Content.Kind.valueOf(row.getString("kind")),
                row.getString("space_key"),
                row.getString("title"),
                row.getString("body"),
                parent == 0 ? OptionalLong.empty() : OptionalLong.of(parent),
                row.getInt("version_no"),
                Optional.ofNullable(row.getString("creator_key")).map(UserKey::new),
                Instant.ofEpochMilli(row.getLong("created_at")),
                Optional.ofNullable(row.getString("modifier_key")).map(UserKey::new),
                Instant.ofEpochMilli(row.getLong("modified_at")));
    }

    private static String text(Optional<UserKey> key) {
        return key.map(UserKey::getStringValue).orElse(null);
    }

    private static Long boxed(OptionalLong id) {
        return id.isPresent() ? id.getAsLong() : null;
    }
}
