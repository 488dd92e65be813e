package org.reversementoring.feedback.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.reversementoring.feedback.Answer;
import org.reversementoring.feedback.Answers;
import org.reversementoring.feedback.Occasion;
import org.reversementoring.feedback.Question;
import org.reversementoring.feedback.Sheet;
import org.reversementoring.programme.PersonKey;
import org.reversementoring.programme.Refused;
import org.reversementoring.store.Column;
import org.reversementoring.store.Digest;
import org.reversementoring.store.Uniqueness;

/** Answers in Active Objects: a row for each. */
public class ActiveObjectsAnswers implements Answers {
    private static final String OLDEST_FIRST = AnswerRow.SINCE_AT + " ASC, ID ASC";
    private static final String OF_SHEET = AnswerRow.PAIRING_ID + " = ? AND " + AnswerRow.OCCASION_NAME + " = ? AND "
            + AnswerRow.SESSION_ID + " = ? AND " + AnswerRow.PERSON_KEY + " = ?";

    private final ActiveObjects activeObjects;

    public ActiveObjectsAnswers(ActiveObjects activeObjects) {
        this.activeObjects = activeObjects;
    }

    @Override
    public List<Answer> ofPairing(int pairingId) {
        return answers(
                Query.select().where(AnswerRow.PAIRING_ID + " = ?", pairingId).order(OLDEST_FIRST));
    }

    @Override
    public List<Answer> of(PersonKey person, Collection<Integer> pairingIds) {
        return among(pairingIds, AnswerRow.PERSON_KEY, person.value());
    }

    @Override
    public List<Answer> to(Question question, Collection<Integer> pairingIds) {
        return among(pairingIds, AnswerRow.QUESTION_NAME, question.name());
    }

    private List<Answer> among(Collection<Integer> pairingIds, String column, String value) {
        if (pairingIds.isEmpty()) {
            return List.of();
        }
        Object[] parameters =
                Stream.concat(Stream.of(value), pairingIds.stream()).toArray();
        return answers(Query.select()
                .where(column + " = ? AND " + Column.in(AnswerRow.PAIRING_ID, pairingIds), parameters)
                .order(OLDEST_FIRST));
    }

    @Override
    public List<Answer> latest(int programmeId, Question question, int most) {
        return answers(Query.select()
                .where(
                        AnswerRow.PROGRAMME_ID + " = ? AND " + AnswerRow.QUESTION_NAME + " = ?",
                        programmeId,
                        question.name())
                .order("ID DESC")
                .limit(most));
    }

    private List<Answer> answers(Query query) {
        return Stream.of(activeObjects.find(AnswerRow.class, query))
                .map(row -> new Answer(
                        new Sheet(row.getPairingId(), Occasion.valueOf(row.getOccasionName()), row.getSessionId()),
                        Question.valueOf(row.getQuestionName()),
                        new PersonKey(row.getPersonKey()),
                        row.getSaid(),
                        Instant.ofEpochMilli(row.getSinceAt())))
                .toList();
    }

    @Override
    public Set<Sheet> asked(Collection<Integer> pairingIds) {
        return pairingIds.isEmpty()
                ? Set.of()
                : Stream.of(activeObjects.find(
                                AskedRow.class, Column.in(AskedRow.PAIRING_ID, pairingIds), pairingIds.toArray()))
                        .map(row -> new Sheet(row.getPairingId(), Occasion.valueOf(row.getOccasionName()), 0))
                        .collect(Collectors.toSet());
    }

    @Override
    public void ask(Sheet sheet) {
        Uniqueness.insert(
                () -> activeObjects.create(
                        AskedRow.class,
                        new DBParam(AskedRow.REVIEW_KEY, sheet.pairingId() + "/" + sheet.occasion()),
                        new DBParam(AskedRow.PAIRING_ID, sheet.pairingId()),
                        new DBParam(AskedRow.OCCASION_NAME, sheet.occasion().name())),
                Refused.because("", "feedback.answer.meanwhile"));
    }

    @Override
    public void put(int programmeId, Sheet sheet, PersonKey person, Map<Question, String> said, Instant since) {
        activeObjects.deleteWithSQL(
                AnswerRow.class,
                OF_SHEET,
                sheet.pairingId(),
                sheet.occasion().name(),
                sheet.sessionId(),
                person.value());
        List<Map<String, Object>> rows = said.entrySet().stream()
                .map(entry -> row(programmeId, sheet, person, entry.getKey(), entry.getValue(), since))
                .toList();
        Uniqueness.insert(
                () -> {
                    activeObjects.create(AnswerRow.class, rows);
                    return rows.size();
                },
                Refused.because("", "feedback.answer.meanwhile"));
    }

    private static Map<String, Object> row(
            int programmeId, Sheet sheet, PersonKey person, Question question, String said, Instant since) {
        String digest = Digest.of(
                Integer.toString(sheet.pairingId()),
                sheet.occasion().name(),
                Integer.toString(sheet.sessionId()),
                person.value(),
                question.name());
        return Map.of(
                AnswerRow.ANSWER_DIGEST, digest,
                AnswerRow.PROGRAMME_ID, programmeId,
                AnswerRow.PAIRING_ID, sheet.pairingId(),
                AnswerRow.OCCASION_NAME, sheet.occasion().name(),
                AnswerRow.SESSION_ID, sheet.sessionId(),
                AnswerRow.PERSON_KEY, person.value(),
                AnswerRow.QUESTION_NAME, question.name(),
                AnswerRow.SAID, said,
                AnswerRow.SINCE_AT, since.toEpochMilli());
    }

    @Override
    public void forget(PersonKey person) {
        activeObjects.deleteWithSQL(AnswerRow.class, AnswerRow.PERSON_KEY + " = ?", person.value());
    }
}
