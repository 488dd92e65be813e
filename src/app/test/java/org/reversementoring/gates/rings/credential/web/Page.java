package org.reversementoring.gates.rings.credential.web;

public class Page {
    Class<?> neighbour = org.reversementoring.gates.rings.programme.web.Page.class;
}
