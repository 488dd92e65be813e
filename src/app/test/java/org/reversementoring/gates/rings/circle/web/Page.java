package org.reversementoring.gates.rings.circle.web;

public class Page {
    Class<?> neighbour = org.reversementoring.gates.rings.catalog.web.Page.class;
}
