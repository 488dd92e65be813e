package org.reversementoring.gates.rings.util;

public class HasNoPlace {}
