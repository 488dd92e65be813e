package org.reversementoring.gates.rings.story.web;

public class Page {
    Class<?> neighbour = org.reversementoring.gates.rings.programme.web.Page.class;
}
