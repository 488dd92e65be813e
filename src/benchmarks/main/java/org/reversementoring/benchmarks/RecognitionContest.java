package org.reversementoring.benchmarks;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import net.java.ao.Entity;
import net.java.ao.Query;
import net.java.ao.RawEntity;
import org.reversementoring.catalog.store.ActiveObjectsTopics;
import org.reversementoring.goal.store.ActiveObjectsPairGoals;
import org.reversementoring.host.data.Database;
import org.reversementoring.pairing.Ending;
import org.reversementoring.pairing.PairingState;
import org.reversementoring.pairing.Part;
import org.reversementoring.pairing.store.ActiveObjectsAgreements;
import org.reversementoring.pairing.store.ActiveObjectsNotices;
import org.reversementoring.pairing.store.ActiveObjectsPairings;
import org.reversementoring.pairing.store.AgreementRow;
import org.reversementoring.pairing.store.PairingRow;
import org.reversementoring.pairing.store.ParticipantRow;
import org.reversementoring.pairing.store.SignatureRow;
import org.reversementoring.profile.Profile;
import org.reversementoring.profile.store.ActiveObjectsProfiles;
import org.reversementoring.profile.store.PersonRow;
import org.reversementoring.programme.PersonKey;
import org.reversementoring.programme.store.ActiveObjectsTransactions;
import org.reversementoring.recognition.Award;
import org.reversementoring.recognition.Awarding;
import org.reversementoring.recognition.Badge;
import org.reversementoring.recognition.Facts;
import org.reversementoring.recognition.store.ActiveObjectsAwards;
import org.reversementoring.recognition.store.ActiveObjectsHappenings;
import org.reversementoring.recognition.store.ActiveObjectsSwitches;
import org.reversementoring.recognition.store.AwardRow;
import org.reversementoring.session.SessionState;
import org.reversementoring.session.store.ActiveObjectsSessions;
import org.reversementoring.session.store.SessionRow;
import org.reversementoring.story.store.ActiveObjectsStories;

/** All badges counted from the sessions of a company, and its floor, in one database. */
final class RecognitionContest implements AutoCloseable {
    private static final int SESSIONS_OF_A_PAIRING = 10;
    private static final int PAIRINGS_OF_A_PERSON = 4;
    private static final int AT_ONCE = 500;
    private static final int MINUTES = 45;
    private static final Instant FIRST = Instant.parse("2025-01-13T09:00:00Z");

    private final int sessions;
    private final int people;
    private final Database database;
    private final ActiveObjects activeObjects;
    private final ActiveObjectsAwards awards;
    private final Awarding awarding;

    /** Fills an empty database of the engine. @param sessions at least 20 */
    RecognitionContest(Engine engine, int sessions) {
        int pairings = sessions / SESSIONS_OF_A_PAIRING;
        this.sessions = pairings * SESSIONS_OF_A_PAIRING;
        this.people = Math.max(2, pairings * 2 / PAIRINGS_OF_A_PERSON);
        DataSource source = engine.empty("recognition-" + sessions);
        this.database = Database.behind(source, engine.postgres());
        this.activeObjects = new Site(database, people).activeObjects();
        ActiveObjectsTransactions transactions = new ActiveObjectsTransactions(activeObjects);
        Clock clock = Clock.systemUTC();
        ActiveObjectsProfiles profiles =
                new ActiveObjectsProfiles(activeObjects, new ActiveObjectsTopics(activeObjects), clock);
        for (int start = 0; start < people; start += AT_ONCE) {
            List<Profile> some = IntStream.range(start, Math.min(people, start + AT_ONCE))
                    .mapToObj(person -> Profile.empty(Company.account(person)))
                    .toList();
            transactions.inOne(() -> profiles.put(some));
        }
        fill(pairings);
        this.awards = new ActiveObjectsAwards(activeObjects);
        this.awarding = new Awarding(
                new Facts(
                        new ActiveObjectsPairings(activeObjects),
                        new ActiveObjectsSessions(activeObjects),
                        new ActiveObjectsPairGoals(activeObjects),
                        new ActiveObjectsAgreements(activeObjects),
                        new ActiveObjectsStories(activeObjects)),
                awards,
                new ActiveObjectsSwitches(activeObjects),
                new ActiveObjectsHappenings(activeObjects),
                new ActiveObjectsNotices(activeObjects),
                profiles,
                (awardId, at) -> {},
                transactions,
                () -> false,
                clock);
    }

    /** Every third pairing has an agreement and is completed, and one session in ten was not held. */
    private void fill(int pairings) {
        List<Map<String, Object>> pairingRows = new ArrayList<>();
        List<Map<String, Object>> participantRows = new ArrayList<>();
        List<Map<String, Object>> agreementRows = new ArrayList<>();
        List<Map<String, Object>> signatureRows = new ArrayList<>();
        List<Map<String, Object>> sessionRows = new ArrayList<>();
        for (int i = 1; i <= pairings; i++) {
            pairingRows.add(pairing(i));
            int mentor = i % people;
            int mentee = (i + 1 + i / people * 7 % (people - 1)) % people;
            participantRows.add(participant(i, mentor, Part.MENTOR));
            int other = mentee == mentor ? (mentor + 1) % people : mentee;
            participantRows.add(participant(i, other, Part.MENTEE));
            if (i % 3 == 0) {
                agreementRows.add(agreement(i, mentor));
                signatureRows.add(signature(i, mentor));
                signatureRows.add(signature(i, other));
            }
            for (int number = 1; number <= SESSIONS_OF_A_PAIRING; number++) {
                sessionRows.add(session(i, number));
            }
            if (i % AT_ONCE == 0 || i == pairings) {
                keep(PairingRow.class, pairingRows);
                keep(ParticipantRow.class, participantRows);
                keep(AgreementRow.class, agreementRows);
                keep(SignatureRow.class, signatureRows);
                keep(SessionRow.class, sessionRows);
            }
        }
    }

    private <T extends RawEntity<Integer>> void keep(Class<T> table, List<Map<String, Object>> rows) {
        activeObjects.create(table, List.copyOf(rows));
        rows.clear();
    }

    private static Map<String, Object> pairing(int id) {
        boolean completed = id % 3 == 0;
        long since = FIRST.plus(Duration.ofDays(300)).toEpochMilli();
        Map<String, Object> row = new LinkedHashMap<>();
        row.put(PairingRow.VERSION_NUMBER, 2);
        row.put(PairingRow.PROGRAMME_ID, 1);
        row.put(PairingRow.STATE_NAME, (completed ? PairingState.CLOSED : PairingState.ACTIVE).name());
        row.put(PairingRow.ENDING_NAME, completed ? Ending.COMPLETED.name() : null);
        row.put(PairingRow.PEOPLE_KEY, "pairing/" + id);
        row.put(PairingRow.TOPIC_ID, 1 + id % 40);
        row.put(PairingRow.MESSAGE, "");
        row.put(PairingRow.FEWEST_PEOPLE, 0);
        row.put(PairingRow.MOST_PEOPLE, 0);
        row.put(PairingRow.JOIN_UNTIL_AT, 0L);
        row.put(PairingRow.BEGAN_BY_KEY, Company.account(0).key().value());
        row.put(PairingRow.BEGAN_AT, FIRST.toEpochMilli());
        row.put(PairingRow.SINCE_AT, since);
        row.put(PairingRow.UNTIL_AT, since);
        row.put(PairingRow.PREDECESSOR_ID, 0);
        return row;
    }

    private static Map<String, Object> participant(int pairing, int person, Part part) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put(ParticipantRow.PAIRING_ID, pairing);
        row.put(ParticipantRow.PERSON_KEY, Company.account(person).key().value());
        row.put(ParticipantRow.PART_NAME, part.name());
        row.put(ParticipantRow.ACCEPTED, true);
        row.put(ParticipantRow.LIVE, pairing % 3 != 0);
        return row;
    }

    private static Map<String, Object> agreement(int pairing, int writer) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put(AgreementRow.AGREEMENT_KEY, pairing + "/1");
        row.put(AgreementRow.PAIRING_ID, pairing);
        row.put(AgreementRow.AGREEMENT_NUMBER, 1);
        Stream.of(
                        AgreementRow.PURPOSE,
                        AgreementRow.FOCUS,
                        AgreementRow.FROM_MENTOR,
                        AgreementRow.FROM_MENTEE,
                        AgreementRow.CONFIDENTIALITY,
                        AgreementRow.OTHERWISE)
                .forEach(text -> row.put(text, "As we said"));
        row.put(AgreementRow.MONTHS_LONG, 9);
        row.put(AgreementRow.WEEKS_APART, 2);
        row.put(AgreementRow.WRITER_KEY, Company.account(writer).key().value());
        row.put(AgreementRow.WRITTEN_AT, FIRST.toEpochMilli());
        return row;
    }

    private static Map<String, Object> signature(int pairing, int person) {
        String key = Company.account(person).key().value();
        Map<String, Object> row = new LinkedHashMap<>();
        row.put(SignatureRow.SIGNATURE_KEY, pairing + "/1/" + key);
        row.put(SignatureRow.PAIRING_ID, pairing);
        row.put(SignatureRow.AGREEMENT_NUMBER, 1);
        row.put(SignatureRow.PERSON_KEY, key);
        row.put(SignatureRow.SIGNED_AT, FIRST.toEpochMilli());
        return row;
    }

    private static Map<String, Object> session(int pairing, int number) {
        long start = FIRST.plus(Duration.ofDays(pairing % 90 + number * 14L)).toEpochMilli();
        boolean held = (pairing + number) % 10 != 0;
        Map<String, Object> row = new LinkedHashMap<>();
        row.put(SessionRow.SESSION_KEY, pairing + "/" + number);
        row.put(SessionRow.PAIRING_ID, pairing);
        row.put(SessionRow.SESSION_NUMBER, number);
        row.put(SessionRow.VERSION_NUMBER, 3);
        row.put(SessionRow.STATE_NAME, (held ? SessionState.HELD : SessionState.CANCELLED).name());
        row.put(SessionRow.START_AT, start);
        row.put(SessionRow.MINUTES_LONG, MINUTES);
        row.put(SessionRow.VENUE, "https://meet.example/" + pairing);
        row.put(SessionRow.ENTRY_UID, pairing + "-" + number + "@example");
        row.put(SessionRow.ENTRY_SEQUENCE, 0);
        row.put(SessionRow.SINCE_AT, start);
        return row;
    }

    int sessions() {
        return sessions;
    }

    int people() {
        return people;
    }

    /** @return how many awards have changed */
    int recount() {
        return awarding.recount();
    }

    /** The same rows, each once, with nothing done with them. @return how many */
    int read() {
        return Stream.of(
                        PersonRow.class,
                        ParticipantRow.class,
                        PairingRow.class,
                        AgreementRow.class,
                        SignatureRow.class,
                        SessionRow.class,
                        AwardRow.class)
                .mapToInt(this::read)
                .sum();
    }

    private <T extends Entity> int read(Class<T> table) {
        int rows = 0;
        int last = 0;
        T[] some = page(table, last);
        while (some.length > 0) {
            rows += some.length;
            last = some[some.length - 1].getID();
            some = page(table, last);
        }
        return rows;
    }

    private <T extends Entity> T[] page(Class<T> table, int last) {
        return activeObjects.find(
                table, Query.select().where("ID > ?", last).order("ID ASC").limit(AT_ONCE));
    }

    /** What holds, whatever its numbers are. */
    Set<String> holding() {
        Set<String> holding = new TreeSet<>();
        for (int start = 0; start < people; start += AT_ONCE) {
            List<PersonKey> some = IntStream.range(start, Math.min(people, start + AT_ONCE))
                    .mapToObj(person -> Company.account(person).key())
                    .toList();
            awards.holding(some)
                    .forEach(award -> holding.add(award.person().value() + " " + award.badge() + " " + award.pairingId()
                            + " " + award.awardedAt()));
        }
        return holding;
    }

    /** Takes some awards back, shifts others, and gives some that nobody has earned. @return how many are wrong */
    int spoil(Random random) {
        int spoilt = 0;
        for (int i = 0; i < people; i++) {
            PersonKey person = Company.account(i).key();
            List<Award> own = awards.holding(List.of(person));
            if (!own.isEmpty() && random.nextInt(4) == 0) {
                Award one = own.get(random.nextInt(own.size()));
                if (random.nextBoolean()) {
                    awards.revoke(one.id(), Instant.now());
                } else {
                    awards.correct(one.id(), 1, Instant.EPOCH);
                }
                spoilt++;
            }
            if (random.nextInt(4) == 0) {
                awards.add(new Award(
                        0,
                        Badge.STORY_PUBLISHED,
                        "",
                        "",
                        person,
                        1,
                        OptionalInt.of(1),
                        Optional.empty(),
                        Instant.EPOCH,
                        Optional.empty(),
                        false));
                spoilt++;
            }
        }
        return spoilt;
    }

    @Override
    public void close() {
        database.close();
    }
}
