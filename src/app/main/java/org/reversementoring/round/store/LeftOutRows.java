package org.reversementoring.round.store;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.reversementoring.matching.LeftOut;
import org.reversementoring.matching.Rule;
import org.reversementoring.profile.Level;
import org.reversementoring.programme.PersonKey;
import org.reversementoring.round.KeptLeftOut;

/** Those left out, from the columns of their row and back. */
final class LeftOutRows {
    private static final String RULED_OUT = "RULED_OUT";
    private static final String PRIVATE_RULE = "PRIVATE_RULE";
    private static final String SHORTAGE = "SHORTAGE";
    private static final String SETTING = "SETTING";
    private static final String PLACE = "PLACE";
    private static final String TOPIC = "TOPIC";

    private LeftOutRows() {}

    /** Nobody knows yet what would help. */
    static Map<String, Object> newRow(KeptLeftOut one) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put(LeftOutRow.RUN_ID, one.runId());
        row.put(LeftOutRow.PERSON_KEY, one.leftOut().person().value());
        row.put(LeftOutRow.AS_MENTOR, one.leftOut().asMentor());
        row.put(LeftOutRow.ANSWER_NAME, one.answer().name());
        LeftOut.Cause cause = one.leftOut().cause();
        row.put(LeftOutRow.CAUSE_NAME, name(cause));
        row.put(
                LeftOutRow.CAUSE_RULE,
                cause instanceof LeftOut.Cause.RuledOut ruledOut
                        ? ruledOut.rule().name()
                        : "");
        row.put(LeftOutRow.POSSIBLE, cause instanceof LeftOut.Cause.Shortage shortage ? shortage.possible() : 0);
        row.put(LeftOutRow.PLACES, cause instanceof LeftOut.Cause.Shortage shortage ? shortage.places() : 0);
        return row;
    }

    private static String name(LeftOut.Cause cause) {
        if (cause instanceof LeftOut.Cause.Shortage) {
            return SHORTAGE;
        }
        return cause instanceof LeftOut.Cause.RuledOut ? RULED_OUT : PRIVATE_RULE;
    }

    /** Writes the answer; saving it is left to the caller. */
    static void update(LeftOutRow row, KeptLeftOut known) {
        forgetChange(row);
        row.setAnswerName(known.answer().name());
        row.setAttempts(known.leftOut().attempts());
        known.leftOut().change().ifPresent(change -> {
            if (change instanceof LeftOut.Change.Setting setting) {
                write(row, SETTING, setting.rule().name(), setting.setting());
            } else if (change instanceof LeftOut.Change.Place place) {
                write(row, PLACE, place.person().value(), 1);
            } else if (change instanceof LeftOut.Change.Topic topic) {
                write(
                        row,
                        TOPIC,
                        Integer.toString(topic.topicId()),
                        topic.level().value());
            }
        });
    }

    private static void write(LeftOutRow row, String name, String about, int amount) {
        row.setChangeName(name);
        row.setChangeAbout(about);
        row.setChangeAmount(amount);
    }

    /** As if nobody had asked. */
    static void forgetChange(LeftOutRow row) {
        row.setAnswerName(KeptLeftOut.Answer.NOT_ASKED.name());
        row.setAttempts(0);
        row.setChangeName(null);
        row.setChangeAbout(null);
        row.setChangeAmount(0);
    }

    static KeptLeftOut leftOut(LeftOutRow row) {
        return new KeptLeftOut(
                row.getID(),
                row.getRunId(),
                new LeftOut(
                        new PersonKey(row.getPersonKey()),
                        row.isAsMentor(),
                        cause(row),
                        change(row),
                        row.getAttempts()),
                KeptLeftOut.Answer.valueOf(row.getAnswerName()));
    }

    private static LeftOut.Cause cause(LeftOutRow row) {
        return switch (row.getCauseName()) {
            case RULED_OUT -> new LeftOut.Cause.RuledOut(Rule.valueOf(row.getCauseRule()));
            case PRIVATE_RULE -> new LeftOut.Cause.PrivateRule();
            default -> new LeftOut.Cause.Shortage(row.getPossible(), row.getPlaces());
        };
    }

    private static Optional<LeftOut.Change> change(LeftOutRow row) {
        return Optional.ofNullable(row.getChangeName()).map(name -> switch (name) {
            case SETTING -> new LeftOut.Change.Setting(Rule.valueOf(row.getChangeAbout()), row.getChangeAmount());
            case PLACE -> new LeftOut.Change.Place(new PersonKey(row.getChangeAbout()));
            default ->
                new LeftOut.Change.Topic(Integer.parseInt(row.getChangeAbout()), new Level(row.getChangeAmount()));
        });
    }
}
