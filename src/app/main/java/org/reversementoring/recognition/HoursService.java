package org.reversementoring.recognition;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.reversementoring.catalog.Topic;
import org.reversementoring.catalog.Topics;
import org.reversementoring.pairing.Part;
import org.reversementoring.profile.Accounts;
import org.reversementoring.programme.PersonKey;
import org.reversementoring.programme.Programme;
import org.reversementoring.programme.Programmes;
import org.reversementoring.programme.Reader;

/**
 * Counts for people what they have put into mentoring, for their appraisal or their drawer: it is theirs, and nobody
 * else can ask for it.
 */
public class HoursService {
    private final Facts facts;
    private final Programmes programmes;
    private final Topics topics;
    private final Accounts accounts;

    public HoursService(Facts facts, Programmes programmes, Topics topics, Accounts accounts) {
        this.facts = facts;
        this.programmes = programmes;
        this.topics = topics;
        this.accounts = accounts;
    }

    /** What somebody has held in a month, where they live. */
    public record Month(YearMonth month, int sessions, Duration time) {}

    /** The latest month first. */
    public record Record(String programme, List<Month> months) {

        public int sessions() {
            return months.stream().mapToInt(Month::sessions).sum();
        }

        public Duration time() {
            return months.stream().map(Month::time).reduce(Duration.ZERO, Duration::plus);
        }
    }

    /** The reader's own, by the names of programmes; nothing for programmes in which nothing was held. */
    public List<Record> mine(Reader reader) {
        Map<Integer, List<Involvement>> own =
                own(reader).stream().collect(Collectors.groupingBy(Involvement::programmeId));
        return reader.inAlphabet(
                own.entrySet().stream()
                        .filter(entry -> entry.getValue().stream()
                                .anyMatch(one -> !one.held().isEmpty()))
                        .map(entry -> new Record(name(entry.getKey()), months(reader, entry.getValue())))
                        .toList(),
                Record::programme);
    }

    private List<Involvement> own(Reader reader) {
        PersonKey person = reader.loggedIn();
        return facts.of(List.of(person)).get(person);
    }

    private String name(int programmeId) {
        return programmes.byId(programmeId).map(Programme::name).orElse("");
    }

    private static List<Month> months(Reader reader, List<Involvement> involvements) {
        Map<YearMonth, List<Meeting>> months = new TreeMap<>(Comparator.reverseOrder());
        involvements.forEach(one -> one.held().forEach(meeting -> months.computeIfAbsent(
                        YearMonth.from(meeting.start().atZone(reader.zone())), any -> new ArrayList<>())
                .add(meeting)));
        return months.entrySet().stream()
                .map(entry -> new Month(entry.getKey(), entry.getValue().size(), time(entry.getValue())))
                .toList();
    }

    private static Duration time(List<Meeting> meetings) {
        return meetings.stream().map(Meeting::length).reduce(Duration.ZERO, Duration::plus);
    }

    /**
     * What a certificate says of a pairing that was completed. It names nobody but its owner.
     *
     * @param agreed whether its people had agreed on how they work together, and so on its end
     * @param from the day of the first session, where the owner lives
     */
    public record Completion(
            int pairingId,
            String owner,
            String programme,
            Part part,
            Optional<String> topic,
            LocalDate from,
            LocalDate to,
            int sessions,
            Duration time,
            boolean agreed,
            Instant completedAt) {
        private static final int FEW = 2;

        /** Whether there is more to speak of than having taken part: they met often, and came to the end they agreed on. */
        public boolean asAgreed() {
            return agreed && sessions > FEW;
        }
    }

    /** Those of the reader, the latest first. */
    public List<Completion> completions(Reader reader) {
        return own(reader).stream()
                .flatMap(one -> completion(reader, one).stream())
                .sorted(Comparator.comparing(Completion::completedAt).reversed())
                .toList();
    }

    /** That of one pairing; empty unless the reader has completed it with one session at least. */
    public Optional<Completion> completion(Reader reader, int pairingId) {
        return own(reader).stream()
                .filter(one -> one.pairingId() == pairingId)
                .findFirst()
                .flatMap(one -> completion(reader, one));
    }

    private Optional<Completion> completion(Reader reader, Involvement one) {
        List<Meeting> held = one.held();
        return one.completed().filter(at -> !held.isEmpty()).flatMap(at -> accounts.byKey(reader.loggedIn())
                .map(owner -> new Completion(
                        one.pairingId(),
                        owner.fullName(),
                        name(one.programmeId()),
                        one.part(),
                        topic(one.topicId()),
                        day(reader, held.get(0)),
                        day(reader, held.get(held.size() - 1)),
                        held.size(),
                        time(held),
                        one.agreed(),
                        at)));
    }

    private Optional<String> topic(OptionalInt id) {
        return id.isPresent() ? topics.byId(id.getAsInt()).map(Topic::name) : Optional.empty();
    }

    private static LocalDate day(Reader reader, Meeting meeting) {
        return LocalDate.ofInstant(meeting.start(), reader.zone());
    }
}
