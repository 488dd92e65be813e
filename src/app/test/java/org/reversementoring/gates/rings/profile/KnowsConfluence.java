package org.reversementoring.gates.rings.profile;

public class KnowsConfluence {
    com.atlassian.confluence.spaces.Space space;
}
