package org.reversementoring.programme;

import java.util.ArrayList;
import java.util.List;

/** A wiki with two spaces, MINE and OTHERS, that notes what is done to it. */
public final class NotedSpaces implements ProgrammeSpaces {
    private final List<String> done = new ArrayList<>();

    /** The first first. */
    List<String> done() {
        return done;
    }

    @Override
    public boolean exists(String spaceKey) {
        return List.of("MINE", "OTHERS").contains(spaceKey);
    }

    @Override
    public boolean mayFurnish(Reader reader, String spaceKey) {
        return spaceKey.equals("MINE");
    }

    @Override
    public void create(Reader reader, String spaceKey, String name, String purpose) {
        done.add("create " + spaceKey + " " + name);
    }

    @Override
    public void furnish(Reader reader, String spaceKey) {
        done.add("furnish " + spaceKey);
    }

    @Override
    public String path(String spaceKey) {
        return "/display/" + spaceKey;
    }
}
