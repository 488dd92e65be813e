package org.reversementoring.catalog;

/** A topic on its way into the catalog. */
public record NewTopic(String name, Category category, String description) {}
