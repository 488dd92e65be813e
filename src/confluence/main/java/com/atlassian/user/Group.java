package com.atlassian.user;

/**
 * A group of users.
 *
 * <p>Grade A: used by linked-planet's digital-signature on 9.2.3.
 */
public interface Group {}
