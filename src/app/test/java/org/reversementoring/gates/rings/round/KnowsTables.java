package org.reversementoring.gates.rings.round;

public class KnowsTables {
    com.atlassian.activeobjects.external.ActiveObjects tables;
}
