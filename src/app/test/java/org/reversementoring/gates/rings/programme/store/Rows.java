package org.reversementoring.gates.rings.programme.store;

public class Rows {
    Class<?> neighbour = org.reversementoring.gates.rings.catalog.store.Rows.class;
}
