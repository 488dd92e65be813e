package com.atlassian.sal.api.user;

import java.io.Serializable;

/**
 * What identifies a user for ever: stable when the user is renamed, never the user's name.
 *
 * <p>Grade A: published source of SAL; used by Atlassian's Slack app on 9.0.3 and 10.0.1.
 */
public final class UserKey implements Serializable {

    private final String value;

    public UserKey(String value) {
        if (value == null) {
            throw new IllegalArgumentException("a user key is never null");
        }
        this.value = value;
    }

    public String getStringValue() {
        return value;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof UserKey key && value.equals(key.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return value;
    }
}
