package org.reversementoring.gates.rings.pairing;

public class KnowsConfluence {
    com.atlassian.confluence.spaces.Space space;
}
