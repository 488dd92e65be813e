package org.reversementoring.gates.rings.round.store;

public class Rows {
    Class<?> neighbour = org.reversementoring.gates.rings.catalog.store.Rows.class;
}
