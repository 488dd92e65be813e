package org.reversementoring.gates;

import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import net.java.ao.RawEntity;
import net.java.ao.atlassian.AtlassianFieldNameConverter;
import net.java.ao.atlassian.AtlassianTableNameConverter;

/** What Atlassian's own converters make of the names of rows: at most 30 characters, the prefix included. */
final class TableNames {

    /** Words that one of the databases keeps for itself, and that come to mind for columns of ours. */
    private static final Set<String> RESERVED = Set.of(
            "ACCESS",
            "COMMENT",
            "DATE",
            "END",
            "FILE",
            "GROUP",
            "KEY",
            "LANGUAGE",
            "LEVEL",
            "LOCATION",
            "MODE",
            "NUMBER",
            "OFFSET",
            "OPTION",
            "ORDER",
            "POSITION",
            "ROLE",
            "ROW",
            "SECTION",
            "SESSION",
            "SIZE",
            "START",
            "STATE",
            "TEXT",
            "TIME",
            "TIMESTAMP",
            "TYPE",
            "USER",
            "VALUE",
            "VERSION",
            "ZONE");

    private final AtlassianTableNameConverter tables;
    private final AtlassianFieldNameConverter columns = new AtlassianFieldNameConverter();

    TableNames(String namespace) {
        String prefix = prefix(namespace);
        tables = new AtlassianTableNameConverter(name -> prefix + name);
    }

    /** What the tables of a namespace begin with; it must never change. */
    static String prefix(String namespace) {
        try {
            byte[] digest = MessageDigest.getInstance("MD5").digest(namespace.getBytes(StandardCharsets.UTF_8));
            String hex = HexFormat.of().formatHex(digest).toUpperCase(Locale.ROOT);
            return "AO_" + hex.substring(hex.length() - 6) + "_";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    List<String> violations(Class<? extends RawEntity<?>> row) {
        List<String> violations = new ArrayList<>();
        try {
            tables.getName(row);
        } catch (RuntimeException refused) {
            violations.add(row.getName() + ": " + refused.getMessage());
        }
        for (Method method : row.getDeclaredMethods()) {
            try {
                String column = columns.getName(method);
                if (column != null && RESERVED.contains(column)) {
                    violations.add(row.getName() + ": " + column + " is a reserved word");
                }
            } catch (RuntimeException refused) {
                violations.add(row.getName() + "#" + method.getName() + ": " + refused.getMessage());
            }
        }
        return violations;
    }
}
