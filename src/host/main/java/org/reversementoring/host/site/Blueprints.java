package org.reversementoring.host.site;

import java.util.List;
import java.util.Optional;

/** What the dialog offers in which people create content, beside blank pages. */
public interface Blueprints {

    /** In the order of the dialog, in the current reader's language. */
    List<Blueprint> all();

    Optional<Blueprint> named(String key);

    /**
     * @param label that each page made from it gets
     * @param indexTitle of the page that leads to all of them, which is made with the first one in a space
     * @param storage what a page begins with
     */
    record Blueprint(String key, String name, String description, String label, String indexTitle, String storage) {}
}
