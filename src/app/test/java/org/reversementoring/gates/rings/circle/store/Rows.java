package org.reversementoring.gates.rings.circle.store;

public class Rows {
    Class<?> neighbour = org.reversementoring.gates.rings.catalog.store.Rows.class;
}
