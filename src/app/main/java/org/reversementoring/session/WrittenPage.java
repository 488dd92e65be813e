package org.reversementoring.session;

/**
 * What stands on a page just now.
 *
 * @param depth how many pages stand between it and the one from which it was come to; 0 for that one
 * @param storage in Confluence's storage format
 */
public record WrittenPage(long id, int depth, String title, String storage) {}
