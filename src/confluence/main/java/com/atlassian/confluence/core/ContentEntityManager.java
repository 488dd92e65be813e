package com.atlassian.confluence.core;

/**
 * Saves content of any kind.
 *
 * <p>saveContentEntity(content, context) grade A: called by linked-planet's digital-signature on 9.2.3; the rest grade
 * B: Javadoc 6.3.3, saveNewVersion also 7.3.2.
 */
public interface ContentEntityManager {

    /** Saves new content, or content whose change makes no new version; the context may be null. */
    void saveContentEntity(ContentEntityObject content, SaveContext context);

    /** Applies the modification and saves the former state as a version. */
    <T extends ContentEntityObject> void saveNewVersion(T current, Modification<T> modification);

    <T extends ContentEntityObject> void saveNewVersion(T current, Modification<T> modification, SaveContext context);

    void removeContentEntity(ContentEntityObject content);
}
