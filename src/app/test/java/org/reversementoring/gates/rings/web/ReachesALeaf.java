package org.reversementoring.gates.rings.web;

class ReachesALeaf {
    Class<?> adapter = org.reversementoring.gates.rings.confluence.Adapter.class;
}
