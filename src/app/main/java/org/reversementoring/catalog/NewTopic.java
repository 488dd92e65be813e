package org.reversementoring.catalog;

import java.util.List;

/**
 * What a topic says, on its way into the catalog.
 *
 * @param synonyms other names under which people look for the topic
 */
public record NewTopic(String name, Category category, String description, List<String> synonyms, Prompts prompts) {

    public NewTopic {
        synonyms = List.copyOf(synonyms);
    }

    public NewTopic(String name, Category category, String description) {
        this(name, category, description, List.of(), Prompts.none());
    }

    NewTopic with(List<String> newSynonyms, Prompts newPrompts) {
        return new NewTopic(name, category, description, newSynonyms, newPrompts);
    }
}
