package org.reversementoring.profile;

import java.util.List;
import org.reversementoring.catalog.Topic;

/**
 * One's own profile, ready to be changed.
 *
 * @param version goes back with the {@link ProfileChange}
 * @param topics all that one could offer or wish for, by name
 */
public record MyProfile(ProfileView view, int version, List<Topic> topics) {}
