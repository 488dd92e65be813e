package org.reversementoring.host.wiki;

import com.atlassian.confluence.security.Permission;
import com.atlassian.sal.api.user.UserKey;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementContext;
import org.reversementoring.host.data.Database;

/** Spaces and who may view, edit and administer them. Checks no permission. */
public final class Spaces {
    private final Database database;
    private final Settings settings;
    private final Contents contents;
    private final Jdbi jdbi;

    public Spaces(Database database, Settings settings, Contents contents) {
        this.database = database;
        this.settings = settings;
        this.contents = contents;
        this.jdbi = database.jdbi();
    }

    /**
     * Makes a space with a home page. Whoever makes it may do everything in it, the site's users may view and edit.
     *
     * @throws IllegalArgumentException where the key is taken or has anything but letters and digits of ASCII
     */
    public WikiSpace create(String key, String name, String description, Optional<UserKey> creator) {
        return database.inTransaction(() -> {
            settings.requireWritable();
            if (key == null || !key.matches("[A-Za-z0-9]{1,255}")) {
                throw new IllegalArgumentException("A space key has letters and digits only.");
            }
            if (name == null || name.isBlank()) {
                throw new IllegalArgumentException("A space has a name.");
            }
            if (byKey(key).isPresent()) {
                throw new IllegalArgumentException("There is a space with the key " + key + " already.");
            }
            long id = jdbi.withHandle(h -> h.createUpdate("insert into wiki_space"
                            + " (space_key, lower_key, space_name, description) values (?, ?, ?, ?)")
                    .bind(0, key)
                    .bind(1, key.toLowerCase(Locale.ROOT))
                    .bind(2, name)
                    .bind(3, description == null ? "" : description)
                    .executeAndReturnGeneratedKeys("id")
                    .mapTo(Long.class)
                    .one());
            Subject users = Subject.group(Accounts.USERS);
            grant(id, Permission.VIEW, users);
            grant(id, Permission.EDIT, users);
            creator.map(Subject::person).ifPresent(person -> {
                grant(id, Permission.VIEW, person);
                grant(id, Permission.EDIT, person);
                grant(id, Permission.ADMINISTER, person);
            });
            Content home = contents.add(Content.draft(
                    Content.Kind.PAGE,
                    key,
                    name + " Home",
                    "<p>" + escaped(name) + "</p>",
                    OptionalLong.empty(),
                    creator));
            jdbi.useHandle(h -> h.execute("update wiki_space set home_id = ? where id = ?", home.id(), id));
            return byKey(key).orElseThrow();
        });
    }

    public Optional<WikiSpace> byKey(String key) {
        return jdbi.withHandle(h -> h.createQuery("select * from wiki_space where lower_key = :key")
                .bind("key", key.toLowerCase(Locale.ROOT))
                .map(Spaces::space)
                .findOne());
    }

    /** Every space, by name. */
    public List<WikiSpace> all() {
        return jdbi.withHandle(h -> h.createQuery("select * from wiki_space order by space_name")
                .map(Spaces::space)
                .list());
    }

    public void grant(long spaceId, Permission permission, Subject subject) {
        jdbi.useHandle(h -> h.execute(
                "insert into wiki_space_permission values (?, ?, ?, ?)",
                spaceId,
                permission.toString(),
                subject.kind().name(),
                subject.name()));
    }

    public void revoke(long spaceId, Permission permission, Subject subject) {
        jdbi.useHandle(h -> h.execute(
                "delete from wiki_space_permission"
                        + " where space_id = ? and permission = ? and subject_kind = ? and subject = ?",
                spaceId,
                permission.toString(),
                subject.kind().name(),
                subject.name()));
    }

    public Set<Subject> granted(String spaceKey, Permission permission) {
        return jdbi.withHandle(h -> h.createQuery(
                        "select p.subject_kind, p.subject from wiki_space_permission p"
                                + " join wiki_space s on s.id = p.space_id where s.lower_key = :key and p.permission = :permission")
                .bind("key", spaceKey.toLowerCase(Locale.ROOT))
                .bind("permission", permission.toString())
                .map((row, context) -> new Subject(Subject.Kind.valueOf(row.getString(1)), row.getString(2)))
                .collect(Collectors.toSet()));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }

    private static WikiSpace space(ResultSet row, StatementContext context) throws SQLException {
        long home = row.getLong("home_id");
        return new WikiSpace(
                row.getLong("id"),
                row.getString("space_key"),
                row.getString("space_name"),
                row.getString("description"),
                home == 0 ? OptionalLong.empty() : OptionalLong.of(home));
    }
}
