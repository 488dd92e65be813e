package com.atlassian.confluence.labels;

/**
 * A word that people put on content. One made by its name alone is global: everybody sees it.
 *
 * <p>Grade A for the type: parameter of LabelAddEvent in Javadoc 10.0.3; grade B for its members: called by public apps
 * built against 5.x to 7.x.
 */
public class Label {

    private final String name;

    public Label(String name) {
        this.name = name;
    }

    public String getName() {
        return name;
    }
}
