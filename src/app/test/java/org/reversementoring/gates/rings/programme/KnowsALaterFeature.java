package org.reversementoring.gates.rings.programme;

class KnowsALaterFeature extends org.reversementoring.gates.rings.catalog.KnowsTables {}
