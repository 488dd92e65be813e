package org.reversementoring.programme;

import java.util.List;

/** Whether this Confluence has everything that the app calls. */
public interface SelfCheck {

    /** The names of the types that are missing; empty where all is well. */
    List<String> missingTypes();
}
