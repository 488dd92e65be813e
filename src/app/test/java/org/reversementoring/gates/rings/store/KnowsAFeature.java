package org.reversementoring.gates.rings.store;

class KnowsAFeature extends org.reversementoring.gates.rings.catalog.KnowsTables {}
