package org.reversementoring.gates.rings.session;

public class KnowsConfluence {
    com.atlassian.confluence.spaces.Space space;
}
