package org.reversementoring.programme;

import java.util.Locale;

/**
 * What a change was made to.
 *
 * @param id 0 where there is none, such as for a declined proposal
 * @param version after the change; 0 where versions are not counted
 * @param name as it was then
 */
public record Matter(Area area, int id, int version, String name) {

    /** A part of the programme whose changes are told together. Kept by its name, so that a constant is never renamed. */
    public enum Area {
        PROGRAMMES,
        TOPICS,
        IMPORTS,
        COORDINATORS;

        /** The area as addresses write it. */
        public String slug() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public static Matter programme(int id, int version, String name) {
        return new Matter(Area.PROGRAMMES, id, version, name);
    }

    public static Matter topic(int id, int version, String name) {
        return new Matter(Area.TOPICS, id, version, name);
    }

    /** An area as a whole. */
    public static Matter all(Area area) {
        return new Matter(area, 0, 0, "");
    }
}
