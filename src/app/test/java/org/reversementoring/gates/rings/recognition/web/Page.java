package org.reversementoring.gates.rings.recognition.web;

public class Page {
    Class<?> neighbour = org.reversementoring.gates.rings.programme.web.Page.class;
}
