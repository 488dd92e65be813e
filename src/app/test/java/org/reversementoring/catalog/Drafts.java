package org.reversementoring.catalog;

/** What coordinators and others type, for tests. */
public final class Drafts {

    private Drafts() {}

    public static TopicDraft named(String name) {
        return new TopicDraft(name, "digital-tools", "About " + name, "", "", "");
    }

    public static TopicDraft withSynonyms(String name, String synonyms) {
        return new TopicDraft(name, "digital-tools", "About " + name, synonyms, "", "");
    }
}
