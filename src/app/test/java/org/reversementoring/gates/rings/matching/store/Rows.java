package org.reversementoring.gates.rings.matching.store;

public class Rows {
    Class<?> neighbour = org.reversementoring.gates.rings.catalog.store.Rows.class;
}
