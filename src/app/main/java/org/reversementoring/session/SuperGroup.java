package org.reversementoring.session;

import java.util.List;
import org.reversementoring.programme.PersonKey;

/**
 * Those whom the wiki lets read everything, whatever pages say.
 *
 * @param size how many there are
 * @param some of them, in the order of their usernames
 */
public record SuperGroup(String name, int size, List<PersonKey> some) {}
