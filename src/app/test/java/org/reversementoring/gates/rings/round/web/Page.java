package org.reversementoring.gates.rings.round.web;

public class Page {
    Class<?> neighbour = org.reversementoring.gates.rings.catalog.web.Page.class;
}
