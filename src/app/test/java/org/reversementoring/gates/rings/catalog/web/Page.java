package org.reversementoring.gates.rings.catalog.web;

public class Page {
    Class<?> neighbour = org.reversementoring.gates.rings.profile.web.Page.class;
}
