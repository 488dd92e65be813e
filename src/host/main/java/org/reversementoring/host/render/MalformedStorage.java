package org.reversementoring.host.render;

/** A text that is no storage format; the message says why and where. */
public final class MalformedStorage extends IllegalArgumentException {
    MalformedStorage(String message) {
        super(message);
    }
}
