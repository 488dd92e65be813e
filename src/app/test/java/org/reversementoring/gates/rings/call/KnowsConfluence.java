package org.reversementoring.gates.rings.call;

public class KnowsConfluence {
    com.atlassian.confluence.spaces.Space space;
}
