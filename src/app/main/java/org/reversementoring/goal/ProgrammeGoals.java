package org.reversementoring.goal;

import java.util.List;

/** The goals of all programmes. */
public interface ProgrammeGoals {

    /**
     * The goals of one programme.
     *
     * @param version grows by one with each change; 0 where there has never been one
     * @param goals in their order, retired ones too
     */
    record Listed(int programmeId, int version, List<ProgrammeGoal> goals) {
        public static final int MOST = 10;

        public Listed {
            goals = List.copyOf(goals);
        }

        /** Those that pairs can choose. */
        public List<ProgrammeGoal> current() {
            return goals.stream().filter(goal -> !goal.retired()).toList();
        }

        public List<ProgrammeGoal> retired() {
            return goals.stream().filter(ProgrammeGoal::retired).toList();
        }

        Listed with(List<ProgrammeGoal> changed) {
            return new Listed(programmeId, version, changed);
        }
    }

    /** Two statements. */
    Listed of(int programmeId);

    /**
     * Puts a list in the place of the former one, as its next version. Goals that are missing from it are removed.
     *
     * @param changed with the version that was on the screen
     * @throws org.reversementoring.programme.Refused if somebody else has changed the list since, on whichever node
     */
    void put(Listed changed);
}
