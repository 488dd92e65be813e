package org.reversementoring.host.wiki;

import com.atlassian.sal.api.user.UserKey;
import java.sql.ResultSet;
import java.sql.SQLException;

/** Whom a permission or a restriction names: one person, a group, or anyone at all. */
public record Subject(Kind kind, String name) {
    /** What the name is: a user key, a group's name, or empty for anyone. */
    public enum Kind {
        PERSON,
        GROUP,
        ANYONE
    }

    /** From a row that begins with kind and name. */
    static Subject read(ResultSet row) throws SQLException {
        return new Subject(Kind.valueOf(row.getString(1)), row.getString(2));
    }

    public static Subject person(UserKey key) {
        return new Subject(Kind.PERSON, key.getStringValue());
    }

    public static Subject group(String group) {
        return new Subject(Kind.GROUP, group);
    }

    public static Subject anyone() {
        return new Subject(Kind.ANYONE, "");
    }
}
