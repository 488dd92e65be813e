package org.reversementoring.host.render;

import java.util.Collection;
import java.util.Optional;

/** The macros that the installed app brings, named and described in the current reader's language. */
public interface Macros {

    /** The macro that storage format calls by this name. */
    Optional<MacroModule> named(String name);

    Collection<MacroModule> all();
}
