package org.reversementoring.gates.rings.credential;

public class KnowsConfluence {
    com.atlassian.confluence.spaces.Space space;
}
