package org.reversementoring.programme;

/** The reader may not do this, or would have to log in first. */
public class NotPermitted extends RuntimeException {

    public NotPermitted() {
        super("The reader may not do this");
    }
}
