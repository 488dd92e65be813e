package org.reversementoring.gates.rings.recognition.store;

public class Rows {
    Class<?> neighbour = org.reversementoring.gates.rings.programme.store.Rows.class;
}
