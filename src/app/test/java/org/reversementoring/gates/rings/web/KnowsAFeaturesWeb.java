package org.reversementoring.gates.rings.web;

class KnowsAFeaturesWeb {
    Class<?> page = org.reversementoring.gates.rings.catalog.web.Page.class;
}
