package org.reversementoring.gates.rings.catalog.store;

public class Rows {
    Class<?> neighbour = org.reversementoring.gates.rings.profile.store.Rows.class;
}
