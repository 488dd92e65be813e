package org.reversementoring.profile;

/** One value of a facet, as somebody wrote it. */
public record FacetValue(Facet facet, String value) {

    public String key() {
        return facet.key(value);
    }
}
