package org.reversementoring.credential;

import java.net.URI;

/**
 * Where a credential's bit is.
 *
 * @param list the address of the status list
 * @param index from 0
 */
public record StatusEntry(URI list, int index) {}
