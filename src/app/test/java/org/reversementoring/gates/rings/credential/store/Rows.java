package org.reversementoring.gates.rings.credential.store;

public class Rows {
    Class<?> neighbour = org.reversementoring.gates.rings.programme.store.Rows.class;
}
