package org.reversementoring.web;

import org.reversementoring.programme.Reader;

/** What a feature shows on the page of a topic, and wherever its macro stands, below what it is about. */
@FunctionalInterface
public interface TopicPanel {

    /** @return HTML, safe as it is; empty where there is nothing for this reader */
    String panel(Reader reader, Surface surface, int topicId);
}
