package org.reversementoring.credential;

import java.nio.file.Path;
import java.util.Optional;

/** Where the site keeps the files that all its nodes share, beside its database. */
@FunctionalInterface
public interface SharedHome {

    Optional<Path> directory();
}
