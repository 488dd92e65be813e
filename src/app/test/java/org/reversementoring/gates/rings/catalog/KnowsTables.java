package org.reversementoring.gates.rings.catalog;

public class KnowsTables {
    net.java.ao.DBParam column;
}
