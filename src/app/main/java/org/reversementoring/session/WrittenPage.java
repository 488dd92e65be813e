package org.reversementoring.session;

/**
 * What stands on a page just now.
 *
 * @param storage in Confluence's storage format
 */
public record WrittenPage(long id, String title, String storage) {}
