package com.atlassian.confluence.security;

/**
 * What a user may do with an object.
 *
 * <p>Grade A: Javadoc 8.9.3; VIEW, EDIT and ADMINISTER used by Atlassian's Slack app on 9.0.3 and 10.0.1.
 */
public final class Permission {

    public static final Permission VIEW = new Permission("VIEW");
    public static final Permission EDIT = new Permission("EDIT");
    public static final Permission ADMINISTER = new Permission("ADMINISTER");

    private final String name;

    private Permission(String name) {
        this.name = name;
    }

    @Override
    public String toString() {
        return name;
    }
}
