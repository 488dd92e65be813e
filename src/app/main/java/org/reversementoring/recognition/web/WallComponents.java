package org.reversementoring.recognition.web;

import java.util.OptionalInt;
import org.reversementoring.programme.Reader;
import org.reversementoring.recognition.AwardService;
import org.reversementoring.web.Surface;

/** The wall, wherever it stands. */
public final class WallComponents {
    /** So many badges at once, at most. */
    static final int MOST = 24;

    private final AwardService awards;
    private final RecognitionComponents components;

    public WallComponents(AwardService awards, RecognitionComponents components) {
        this.awards = awards;
        this.components = components;
    }

    /** @param programmeId 0 for all @param after 0 for the beginning */
    String wall(Reader reader, Surface surface, int programmeId, int after, int most) {
        AwardService.Wall wall = awards.wall(reader, given(programmeId), given(after), most);
        String next = wall.next().isPresent()
                ? surface.action(
                        "wall",
                        "programmeId",
                        programmeId == 0 ? "" : Integer.toString(programmeId),
                        "after",
                        Integer.toString(wall.next().getAsInt()))
                : "";
        return components.wall(reader, surface, wall.awards(), next);
    }

    private static OptionalInt given(int number) {
        return number == 0 ? OptionalInt.empty() : OptionalInt.of(number);
    }
}
