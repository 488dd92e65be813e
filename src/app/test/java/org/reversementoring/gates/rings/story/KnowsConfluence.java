package org.reversementoring.gates.rings.story;

public class KnowsConfluence {
    com.atlassian.confluence.spaces.Space space;
}
