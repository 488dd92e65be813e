package org.reversementoring.programme;

import java.util.Locale;
import java.util.Optional;

/**
 * What a change was made to.
 *
 * @param id 0 where there is none, such as for a declined proposal
 * @param version after the change; 0 where versions are not counted
 * @param name as it was then; empty for people, who are looked up, so that nothing is kept of those who go
 * @param person to whom it was done
 */
public record Matter(Area area, int id, int version, String name, Optional<PersonKey> person) {

    /** A part of the programme whose changes are told together. Kept by its name, so that a constant is never renamed. */
    public enum Area {
        PROGRAMMES,
        TOPICS,
        PEOPLE,
        IMPORTS,
        COORDINATORS,
        MATCHING,
        RECOGNITION,
        STORIES;

        /** The area as addresses write it. */
        public String slug() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public static Matter programme(int id, int version, String name) {
        return new Matter(Area.PROGRAMMES, id, version, name, Optional.empty());
    }

    public static Matter topic(int id, int version, String name) {
        return new Matter(Area.TOPICS, id, version, name, Optional.empty());
    }

    /** The rules by which a programme brings people together. */
    public static Matter rules(int programmeId, int version, String programmeName) {
        return new Matter(Area.MATCHING, programmeId, version, programmeName, Optional.empty());
    }

    /** Somebody in as far as they are to be brought together with others. */
    public static Matter partner(PersonKey person) {
        return new Matter(Area.MATCHING, 0, 0, "", Optional.of(person));
    }

    public static Matter person(PersonKey person) {
        return new Matter(Area.PEOPLE, 0, 0, "", Optional.of(person));
    }

    /** The rules by which badges are earned in a programme. */
    public static Matter recognition(int programmeId, String programmeName) {
        return new Matter(Area.RECOGNITION, programmeId, 0, programmeName, Optional.empty());
    }

    /** Somebody in as far as they are recognised. */
    public static Matter recognised(PersonKey person) {
        return new Matter(Area.RECOGNITION, 0, 0, "", Optional.of(person));
    }

    /** A story, by the programme that it comes from: what it says may be nobody else's business yet. */
    public static Matter story(int storyId, int version, String programmeName) {
        return new Matter(Area.STORIES, storyId, version, programmeName, Optional.empty());
    }

    /** An area as a whole. */
    public static Matter all(Area area) {
        return new Matter(area, 0, 0, "", Optional.empty());
    }
}
