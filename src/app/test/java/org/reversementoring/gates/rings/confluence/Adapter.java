package org.reversementoring.gates.rings.confluence;

public class Adapter {}
