package org.reversementoring.profile;

/**
 * A value by which the directory can be narrowed down.
 *
 * @param value as {@link Facet} describes it; names are written as somebody wrote them
 * @param mentors how many stand in the directory with it
 */
public record FacetCount(Facet facet, String value, int mentors) {

    public String key() {
        return facet.key(value);
    }
}
