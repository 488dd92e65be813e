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
import org.reversementoring.host.data.Database;

/** Spaces and who may view, edit and administer them. Checks no permission. */
public final class Spaces {
    private final Database database;
    private final Settings settings;
    private final Contents contents;

    public Spaces(Database database, Settings settings, Contents contents) {
        this.database = database;
        this.settings = settings;
        this.contents = contents;
    }

    /**
     * Makes a space with a home page. Whoever makes it may do everything in it, the site's users may view and edit.
     *
     * @throws IllegalArgumentException where the key is taken or has anything but letters and digits of ASCII
     */
    public WikiSpace create(String key, String name, String description, Optional<UserKey> creator) {
        return database.inTransaction(() -> {
            WikiSpace space = createPrivate(key, name, description, creator);
            Subject users = Subject.group(Accounts.USERS);
            grant(space.id(), Permission.VIEW, users);
            grant(space.id(), Permission.EDIT, users);
            return space;
        });
    }

    /** The same, but nobody else may do anything in it. */
    public WikiSpace createPrivate(String key, String name, String description, Optional<UserKey> creator) {
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
            long id = database.insert(
                    "insert into wiki_space (space_key, lower_key, space_name, description) values (?, ?, ?, ?)",
                    key,
                    key.toLowerCase(Locale.ROOT),
                    name,
                    description == null ? "" : description);
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
            database.execute("update wiki_space set home_id = ? where id = ?", home.id(), id);
            return byKey(key).orElseThrow();
        });
    }

    public Optional<WikiSpace> byKey(String key) {
        return database.find(
                "select * from wiki_space where lower_key = ?", Spaces::space, key.toLowerCase(Locale.ROOT));
    }

    /** Every space, by name. */
    public List<WikiSpace> all() {
        return database.list("select * from wiki_space order by space_name", Spaces::space);
    }

    public void grant(long spaceId, Permission permission, Subject to) {
        database.execute(
                "insert into wiki_space_permission values (?, ?, ?, ?)",
                spaceId,
                permission.toString(),
                to.kind().name(),
                to.name());
    }

    public void revoke(long spaceId, Permission permission, Subject from) {
        database.execute(
                "delete from wiki_space_permission"
                        + " where space_id = ? and permission = ? and subject_kind = ? and subject = ?",
                spaceId,
                permission.toString(),
                from.kind().name(),
                from.name());
    }

    public Set<Subject> granted(String spaceKey, Permission permission) {
        return Set.copyOf(database.list(
                "select p.subject_kind, p.subject from wiki_space_permission p"
                        + " join wiki_space s on s.id = p.space_id where s.lower_key = ? and p.permission = ?",
                Subject::read,
                spaceKey.toLowerCase(Locale.ROOT),
                permission.toString()));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }

    private static WikiSpace space(ResultSet row) throws SQLException {
        long home = row.getLong("home_id");
        return new WikiSpace(
                row.getLong("id"),
                row.getString("space_key"),
                row.getString("space_name"),
                row.getString("description"),
                home == 0 ? OptionalLong.empty() : OptionalLong.of(home));
    }
}
