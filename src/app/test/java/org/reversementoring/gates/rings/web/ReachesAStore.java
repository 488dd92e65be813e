package org.reversementoring.gates.rings.web;

class ReachesAStore {
    Class<?> rows = org.reversementoring.gates.rings.catalog.store.Rows.class;
}
