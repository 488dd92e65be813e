package org.reversementoring.gates.rings.circle;

public class KnowsTables {
    com.atlassian.activeobjects.external.ActiveObjects tables;
}
