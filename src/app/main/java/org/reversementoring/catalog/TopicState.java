package org.reversementoring.catalog;

/** Where a topic stands. Kept by its name, so that a constant is never renamed. */
public enum TopicState {
    /** In the catalog, to be offered and wished for. */
    ACTIVE,
    /** Out of the catalog; what people offer and wish is kept in case it comes back. */
    RETIRED,
    /** Gone into another topic, which answers in its place. */
    MERGED
}
