package org.reversementoring.gates.rings.matching;

public class KnowsTables {
    com.atlassian.activeobjects.external.ActiveObjects tables;
}
