package org.reversementoring.gates.rings.pairing.store;

public class Rows {
    Class<?> neighbour = org.reversementoring.gates.rings.programme.store.Rows.class;
}
