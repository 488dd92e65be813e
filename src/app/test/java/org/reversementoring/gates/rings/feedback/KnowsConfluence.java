package org.reversementoring.gates.rings.feedback;

public class KnowsConfluence {
    com.atlassian.confluence.spaces.Space space;
}
