package org.reversementoring.round.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Default;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A run of the matcher, apart from what it has found. */
@Preload
@Table("MATCH_RUN")
@Indexes({
    @Index(
            name = "waiting",
            methodNames = {"getStateName", "getBeatAt"})
})
public interface RunRow extends Entity, StatisticsRow {

    String PROGRAMME_ID = "PROGRAMME_ID";

    @NotNull
    @Indexed
    int getProgrammeId();

    void setProgrammeId(int programmeId);

    /** The name of a {@link org.reversementoring.round.RunKind}. */
    String KIND_NAME = "KIND_NAME";

    @NotNull
    String getKindName();

    void setKindName(String kindName);

    /** What only one round of a programme can have at a time; of a run that is over, something of its own. */
    String ACTIVE_KEY = "ACTIVE_KEY";

    @NotNull
    @Unique
    String getActiveKey();

    void setActiveKey(String activeKey);

    String POLICY_VERSION = "POLICY_VERSION";

    @NotNull
    int getPolicyVersion();

    void setPolicyVersion(int policyVersion);

    /** The name of a {@link org.reversementoring.matching.Goal}. */
    String GOAL_NAME = "GOAL_NAME";

    @NotNull
    String getGoalName();

    void setGoalName(String goalName);

    /** See {@link org.reversementoring.matching.Policy#settings}. */
    String SETTINGS = "SETTINGS";

    @StringLength(StringLength.UNLIMITED)
    String getSettings();

    void setSettings(String settings);

    String SEED = "SEED";

    @NotNull
    long getSeed();

    void setSeed(long seed);

    /** The name of a {@link org.reversementoring.round.RunState}. */
    String STATE_NAME = "STATE_NAME";

    @NotNull
    String getStateName();

    void setStateName(String stateName);

    /** The name of a {@link org.reversementoring.round.Stage}. */
    String STAGE_NAME = "STAGE_NAME";

    @NotNull
    String getStageName();

    void setStageName(String stageName);

    String SWEEP = "SWEEP";

    @NotNull
    @Default("0")
    int getSweep();

    void setSweep(int sweep);

    /** The node in whose hands it is; null if it is in no hands. */
    String NODE_NAME = "NODE_NAME";

    String getNodeName();

    void setNodeName(String nodeName);

    /** How often a node has begun it. */
    String ATTEMPTS = "ATTEMPTS";

    @NotNull
    @Default("0")
    int getAttempts();

    void setAttempts(int attempts);

    String ASKED_BY_KEY = "ASKED_BY_KEY";

    @NotNull
    String getAskedByKey();

    void setAskedByKey(String askedByKey);

    /** Milliseconds since 1970; so are the others. */
    String ASKED_AT = "ASKED_AT";

    @NotNull
    long getAskedAt();

    void setAskedAt(long askedAt);

    /** When its node was heard of last; 0 before that. */
    String BEAT_AT = "BEAT_AT";

    @NotNull
    @Default("0")
    long getBeatAt();

    void setBeatAt(long beatAt);

    /** 0 until it is over. */
    String ENDED_AT = "ENDED_AT";

    @NotNull
    @Default("0")
    long getEndedAt();

    void setEndedAt(long endedAt);

    String INPUT_DIGEST = "INPUT_DIGEST";

    String getInputDigest();

    void setInputDigest(String inputDigest);

    /** The name of a {@link org.reversementoring.round.Problem.Kind}; null if there is none. */
    String PROBLEM_NAME = "PROBLEM_NAME";

    String getProblemName();

    void setProblemName(String problemName);

    String PROBLEM_RULE = "PROBLEM_RULE";

    String getProblemRule();

    void setProblemRule(String problemRule);

    String PROBLEM_PEOPLE = "PROBLEM_PEOPLE";

    @NotNull
    @Default("0")
    int getProblemPeople();

    void setProblemPeople(int problemPeople);

    String MENTEE_COUNT = "MENTEE_COUNT";

    @NotNull
    @Default("0")
    int getMenteeCount();

    void setMenteeCount(int menteeCount);

    String MENTOR_COUNT = "MENTOR_COUNT";

    @NotNull
    @Default("0")
    int getMentorCount();

    void setMentorCount(int mentorCount);

    String ALREADY_COUNT = "ALREADY_COUNT";

    @NotNull
    @Default("0")
    int getAlreadyCount();

    void setAlreadyCount(int alreadyCount);

    /** How many people each rule leaves without anybody, each as {@code NAME=number} on a line. */
    String EXCLUDED = "EXCLUDED";

    @StringLength(StringLength.UNLIMITED)
    String getExcluded();

    void setExcluded(String excluded);
}
