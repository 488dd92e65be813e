package org.reversementoring.gates.rings.recognition;

public class KnowsConfluence {
    com.atlassian.confluence.spaces.Space space;
}
