package org.reversementoring.host.wiki;

import java.util.OptionalLong;

/** A space: a key that addresses it, a name, and the page that stands at the top of its tree. */
public record WikiSpace(long id, String key, String name, String description, OptionalLong homePage) {}
