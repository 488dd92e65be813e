package org.reversementoring.gates.rings.goal;

public class KnowsConfluence {
    com.atlassian.confluence.spaces.Space space;
}
