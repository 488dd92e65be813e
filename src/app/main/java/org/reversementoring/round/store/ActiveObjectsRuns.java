package org.reversementoring.round.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.reversementoring.matching.Goal;
import org.reversementoring.matching.Policy;
import org.reversementoring.matching.Rule;
import org.reversementoring.programme.PersonKey;
import org.reversementoring.programme.Refused;
import org.reversementoring.round.NewRun;
import org.reversementoring.round.Problem;
import org.reversementoring.round.Run;
import org.reversementoring.round.RunKind;
import org.reversementoring.round.RunState;
import org.reversementoring.round.Runs;
import org.reversementoring.round.Stage;
import org.reversementoring.round.Summary;
import org.reversementoring.store.Uniqueness;

/** Runs in Active Objects: a row for each, and one for the proof of each that is done. */
public class ActiveObjectsRuns implements Runs {
    private final ActiveObjects activeObjects;

    public ActiveObjectsRuns(ActiveObjects activeObjects) {
        this.activeObjects = activeObjects;
    }

    @Override
    public Run add(NewRun asked) {
        String activeKey = asked.kind() == RunKind.ROUND
                ? "round of " + asked.programmeId()
                : UUID.randomUUID().toString();
        return run(Uniqueness.insert(
                () -> activeObjects.create(
                        RunRow.class,
                        new DBParam(RunRow.PROGRAMME_ID, asked.programmeId()),
                        new DBParam(RunRow.KIND_NAME, asked.kind().name()),
                        new DBParam(RunRow.ACTIVE_KEY, activeKey),
                        new DBParam(RunRow.POLICY_VERSION, asked.policy().version()),
                        new DBParam(RunRow.GOAL_NAME, asked.policy().goal().name()),
                        new DBParam(RunRow.SETTINGS, asked.policy().settings()),
                        new DBParam(RunRow.SEED, asked.seed()),
                        new DBParam(RunRow.STATE_NAME, RunState.WAITING.name()),
                        new DBParam(RunRow.STAGE_NAME, Stage.READING.name()),
                        new DBParam(RunRow.ASKED_BY_KEY, asked.askedBy().value()),
                        new DBParam(RunRow.ASKED_AT, asked.askedAt().toEpochMilli())),
                Refused.because("", "round.run.active")));
    }

    @Override
    public Optional<Run> byId(int id) {
        return row(id).map(ActiveObjectsRuns::run);
    }

    @Override
    public List<Run> of(int programmeId, int most) {
        return Stream.of(activeObjects.find(
                        RunRow.class,
                        Query.select()
                                .where(RunRow.PROGRAMME_ID + " = ?", programmeId)
                                .order("ID DESC")
                                .limit(most)))
                .map(ActiveObjectsRuns::run)
                .toList();
    }

    @Override
    public Optional<Run> lastRound(int programmeId) {
        return Stream.of(activeObjects.find(
                        RunRow.class,
                        Query.select()
                                .where(
                                        RunRow.PROGRAMME_ID + " = ? AND " + RunRow.KIND_NAME + " = ?",
                                        programmeId,
                                        RunKind.ROUND.name())
                                .order("ID DESC")
                                .limit(1)))
                .map(ActiveObjectsRuns::run)
                .findFirst();
    }

    @Override
    public boolean cancel(int id, Instant now) {
        Optional<RunRow> row = locked(id).filter(ActiveObjectsRuns::isActive);
        row.ifPresent(run -> end(run, RunState.CANCELLED, now));
        return row.isPresent();
    }

    @Override
    public Optional<Claim> claim(String node, Instant now, Instant silentSince) {
        return Stream.of(activeObjects.find(
                        RunRow.class,
                        Query.select()
                                .where(
                                        RunRow.STATE_NAME + " = ? OR " + RunRow.STATE_NAME + " = ? AND "
                                                + RunRow.BEAT_AT + " < ?",
                                        RunState.WAITING.name(),
                                        RunState.RUNNING.name(),
                                        silentSince.toEpochMilli())
                                .order(RunRow.KIND_NAME + " ASC, ID ASC")
                                .limit(1)))
                .map(RunRow::getID)
                .flatMap(id -> locked(id).stream())
                .filter(row -> isFree(row, silentSince))
                .map(row -> {
                    row.setStateName(RunState.RUNNING.name());
                    row.setStageName(Stage.READING.name());
                    row.setNodeName(node);
                    row.setAttempts(row.getAttempts() + 1);
                    row.setBeatAt(now.toEpochMilli());
                    row.save();
                    return new Claim(run(row), row.getAttempts());
                })
                .findFirst();
    }

    private static boolean isFree(RunRow row, Instant silentSince) {
        return row.getStateName().equals(RunState.WAITING.name())
                || row.getStateName().equals(RunState.RUNNING.name()) && row.getBeatAt() < silentSince.toEpochMilli();
    }

    private static boolean isActive(RunRow row) {
        return !RunState.valueOf(row.getStateName()).isOver();
    }

    @Override
    public boolean beat(int id, String node, Stage stage, int sweep, Instant now) {
        Optional<RunRow> row = inHands(id, node);
        row.ifPresent(run -> {
            run.setStageName(stage.name());
            run.setSweep(sweep);
            run.setBeatAt(now.toEpochMilli());
            run.save();
        });
        return row.isPresent();
    }

    @Override
    public void release(int id, String node) {
        inHands(id, node).ifPresent(run -> {
            run.setStateName(RunState.WAITING.name());
            run.setNodeName(null);
            run.setAttempts(run.getAttempts() - 1);
            run.save();
        });
    }

    @Override
    public boolean finish(int id, String node, Findings findings, Instant now) {
        Optional<RunRow> row = inHands(id, node);
        row.ifPresent(run -> {
            Summary summary = findings.summary();
            run.setInputDigest(findings.digest());
            run.setMenteeCount(summary.mentees());
            run.setMentorCount(summary.mentors());
            run.setAlreadyCount(summary.already());
            StatisticsRows.update(run, summary.statistics());
            run.setExcluded(Numbers.text(summary.excluded()));
            end(run, RunState.DONE, now);
            activeObjects.create(
                    ProofRow.class,
                    new DBParam(ProofRow.RUN_ID, id),
                    new DBParam(ProofRow.CERTIFICATE, Compressed.of(findings.certificate())),
                    new DBParam(ProofRow.WANTED, Numbers.text(findings.wanted())));
        });
        return row.isPresent();
    }

    @Override
    public boolean fail(int id, String node, Problem problem, Instant now) {
        Optional<RunRow> row = inHands(id, node);
        row.ifPresent(run -> {
            run.setProblemName(problem.kind().name());
            run.setProblemRule(problem.rule().map(Rule::name).orElse(null));
            run.setProblemPeople(problem.people());
            end(run, RunState.FAILED, now);
        });
        return row.isPresent();
    }

    private static void end(RunRow row, RunState state, Instant now) {
        row.setStateName(state.name());
        row.setActiveKey("over " + row.getID());
        row.setNodeName(null);
        row.setEndedAt(now.toEpochMilli());
        row.save();
    }

    @Override
    public Map<Integer, Integer> wanted(int id) {
        Map<Integer, Integer> wanted = new HashMap<>();
        proof(id).ifPresent(proof -> Numbers.of(proof.getWanted())
                .forEach((topic, share) -> wanted.put(Integer.valueOf(topic), share)));
        return wanted;
    }

    @Override
    public Optional<String> certificate(int id) {
        return proof(id).map(ProofRow::getCertificate).map(Compressed::text);
    }

    private Optional<ProofRow> proof(int id) {
        return Stream.of(activeObjects.find(ProofRow.class, ProofRow.RUN_ID + " = ?", id))
                .findFirst();
    }

    @Override
    public void remove(int id) {
        activeObjects.deleteWithSQL(ProofRow.class, ProofRow.RUN_ID + " = ?", id);
        activeObjects.deleteWithSQL(RunRow.class, "ID = ?", id);
    }

    private Optional<RunRow> inHands(int id, String node) {
        return locked(id)
                .filter(row -> row.getStateName().equals(RunState.RUNNING.name()) && node.equals(row.getNodeName()));
    }

    /** The row as it is once nobody else can write it: see the package {@code org.reversementoring.store}. */
    private Optional<RunRow> locked(int id) {
        row(id).ifPresent(row -> {
            row.setProgrammeId(row.getProgrammeId());
            row.save();
        });
        return row(id);
    }

    private Optional<RunRow> row(int id) {
        return Stream.of(activeObjects.find(RunRow.class, "ID = ?", id)).findFirst();
    }

    private static Run run(RunRow row) {
        RunState state = RunState.valueOf(row.getStateName());
        return new Run(
                row.getID(),
                row.getProgrammeId(),
                RunKind.valueOf(row.getKindName()),
                Policy.of(row.getPolicyVersion(), Goal.valueOf(row.getGoalName()), row.getSettings()),
                row.getSeed(),
                state,
                Stage.valueOf(row.getStageName()),
                row.getSweep(),
                new PersonKey(row.getAskedByKey()),
                Instant.ofEpochMilli(row.getAskedAt()),
                row.getEndedAt() == 0 ? Optional.empty() : Optional.of(Instant.ofEpochMilli(row.getEndedAt())),
                Optional.ofNullable(row.getInputDigest()).orElse(""),
                state == RunState.DONE ? Optional.of(summary(row)) : Optional.empty(),
                Optional.ofNullable(row.getProblemName())
                        .map(kind -> new Problem(
                                Problem.Kind.valueOf(kind),
                                Optional.ofNullable(row.getProblemRule()).map(Rule::valueOf),
                                row.getProblemPeople())));
    }

    private static Summary summary(RunRow row) {
        return new Summary(
                row.getMenteeCount(),
                row.getMentorCount(),
                row.getAlreadyCount(),
                StatisticsRows.of(row),
                Numbers.of(row.getExcluded(), Rule.class));
    }
}
