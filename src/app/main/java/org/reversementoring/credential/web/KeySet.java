package org.reversementoring.credential.web;

import com.atlassian.annotations.security.UnrestrictedAccess;
import java.util.Optional;
import org.reversementoring.credential.KeyService;

/** With which keys the site signs and has signed. */
@UnrestrictedAccess
public class KeySet extends OpenDocument {
    private final KeyService keys;

    public KeySet(KeyService keys) {
        this.keys = keys;
    }

    @Override
    Optional<String> text() {
        return Optional.of(keys.keySet());
    }
}
