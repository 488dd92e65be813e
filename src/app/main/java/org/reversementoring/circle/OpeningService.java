package org.reversementoring.circle;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.reversementoring.catalog.Topic;
import org.reversementoring.catalog.Topics;
import org.reversementoring.pairing.Group;
import org.reversementoring.pairing.GroupFormat;
import org.reversementoring.pairing.Pairing;
import org.reversementoring.pairing.PairingService;
import org.reversementoring.pairing.PairingState;
import org.reversementoring.pairing.PairingStep;
import org.reversementoring.pairing.Pairings;
import org.reversementoring.pairing.Part;
import org.reversementoring.profile.Account;
import org.reversementoring.profile.Accounts;
import org.reversementoring.profile.MeetingFormat;
import org.reversementoring.profile.Participation;
import org.reversementoring.profile.Profiles;
import org.reversementoring.programme.Form;
import org.reversementoring.programme.NotPermitted;
import org.reversementoring.programme.PersonKey;
import org.reversementoring.programme.Programme;
import org.reversementoring.programme.Programmes;
import org.reversementoring.programme.ReadOnlyMode;
import org.reversementoring.programme.Reader;
import org.reversementoring.programme.Refused;
import org.reversementoring.programme.Transactions;

/** Lets people open groups, and say anew what theirs is about. What becomes of a group then is as of any pairing. */
public class OpeningService {
    public static final int LONGEST_PURPOSE = 1_000;

    /** How far ahead one can be invited to come. */
    private static final Period FURTHEST = Period.ofYears(1);

    private final CircleService circles;
    private final EntryService entries;
    private final Pairings pairings;
    private final PairingService service;
    private final Profiles profiles;
    private final Accounts accounts;
    private final Programmes programmes;
    private final Topics topics;
    private final Transactions transactions;
    private final ReadOnlyMode readOnlyMode;
    private final Clock clock;

    public OpeningService(
            CircleService circles,
            EntryService entries,
            Pairings pairings,
            PairingService service,
            Profiles profiles,
            Accounts accounts,
            Programmes programmes,
            Topics topics,
            Transactions transactions,
            ReadOnlyMode readOnlyMode,
            Clock clock) {
        this.circles = circles;
        this.entries = entries;
        this.pairings = pairings;
        this.service = service;
        this.profiles = profiles;
        this.accounts = accounts;
        this.programmes = programmes;
        this.topics = topics;
        this.transactions = transactions;
        this.readOnlyMode = readOnlyMode;
        this.clock = clock;
    }

    /** The open programmes in which the reader could open a group, the oldest first. */
    public List<Programme> programmes(Reader reader) {
        return own(reader).filter(Programme::circles).toList();
    }

    /** Those in which the reader could, but that have no groups opened in them, the oldest first. */
    public List<Programme> programmesWithout(Reader reader) {
        return own(reader).filter(programme -> !programme.circles()).toList();
    }

    private Stream<Programme> own(Reader reader) {
        Set<Integer> own = profiles.participation(reader.loggedIn()).programmes();
        return programmes.all().stream()
                .filter(programme -> !programme.closed())
                .filter(programme -> reader.coordinator() || own.contains(programme.id()));
    }

    /** By name. */
    public List<Topic> topics(Reader reader) {
        return reader.inAlphabet(topics.all(), Topic::name);
    }

    /** Whether the reader may open groups at all: those who teach, and coordinators. */
    public boolean mayOpen(Reader reader) {
        return reader.coordinator()
                || reader.person()
                        .map(profiles::participation)
                        .filter(Participation::teaches)
                        .isPresent();
    }

    /** Whether the reader names a mentor as the host of a group that they open, as they do not teach themselves. */
    public boolean asksForMentor(Reader reader) {
        return reader.coordinator()
                && !profiles.participation(reader.loggedIn()).teaches();
    }

    /** Whether the reader, who would be the host of a group that they open, has no place for it. */
    public boolean lacksPlace(Reader reader) {
        PersonKey opener = reader.loggedIn();
        return profiles.participation(opener).teaches() && service.freePlaces(opener, Part.MENTOR) == 0;
    }

    /**
     * Opens a group. A mentor is its first host; a coordinator names one, who is asked, or invites people later.
     *
     * @throws NotPermitted if the reader neither teaches nor coordinates
     * @throws Refused if anything typed will not do; also as of {@link PairingService#open}
     */
    public Pairing open(Reader reader, NewCircle typed) {
        PersonKey opener = reader.loggedIn();
        readOnlyMode.refuseIfOn();
        if (!mayOpen(reader)) {
            throw new NotPermitted();
        }
        boolean hosting = profiles.participation(opener).teaches();
        Form form = new Form();
        Description description = description(reader, form, typed);
        Optional<Account> mentor = hosting ? Optional.empty() : mentor(form, typed.mentor());
        form.orRefuse();
        int programmeId = programme(reader, typed);
        long open = pairings.of(opener, CircleService.ON_A_PAGE * CircleService.ON_A_PAGE).stream()
                .filter(one ->
                        one.state() == PairingState.GATHERING && one.beganBy().equals(opener))
                .count();
        if (hosting && open >= CircleService.MOST_OPEN) {
            throw Refused.because("", "circle.open.too-many", CircleService.MOST_OPEN);
        }
        if (lacksPlace(reader)) {
            throw Refused.because("", "circle.ask.no-place");
        }
        return transactions.inOne(() -> {
            Pairing opened = service.open(
                    reader,
                    programmeId,
                    description.group(),
                    hosting ? Optional.of(opener) : Optional.empty(),
                    description.topicId(),
                    description.purpose());
            mentor.ifPresent(account -> entries.invite(opened, account.key(), Part.MENTOR));
            return opened;
        });
    }

    private Optional<Account> mentor(Form form, String typed) {
        String username = form.required("mentor", typed, PersonKey.LONGEST);
        Optional<Account> found = form.refuses("mentor") ? Optional.empty() : accounts.byUsername(username);
        if (!form.refuses("mentor")
                && found.filter(account -> profiles.participation(account.key()).teaches())
                        .isEmpty()) {
            form.refuse("mentor", "circle.mentor.nobody");
        }
        return found;
    }

    private int programme(Reader reader, NewCircle typed) {
        List<Integer> possible = programmes(reader).stream().map(Programme::id).toList();
        if (possible.isEmpty()) {
            boolean none = programmesWithout(reader).isEmpty();
            throw Refused.because("", none ? "pairing.invite.no-own-programme" : "circle.open.none");
        }
        if (possible.size() == 1 || possible.contains(typed.programmeId())) {
            return possible.size() == 1 ? possible.get(0) : typed.programmeId();
        }
        throw Refused.because("programme", "form.field.required");
    }

    /**
     * Says anew what a group is about.
     *
     * @param version the version of the group that the reader saw
     * @throws NotPermitted if the group is none of the reader's business
     * @throws Refused if anything typed will not do, or if the group has been changed meanwhile
     */
    public Pairing change(Reader reader, int id, int version, NewCircle typed) {
        reader.loggedIn();
        readOnlyMode.refuseIfOn();
        Form form = new Form();
        Description description = description(reader, form, typed);
        form.orRefuse();
        return service.describe(reader, id, version, description.group(), description.topicId(), description.purpose());
    }

    private record Description(Group group, OptionalInt topicId, String purpose) {}

    private Description description(Reader reader, Form form, NewCircle typed) {
        String title = form.required("title", typed.title(), Group.LONGEST_TITLE);
        String purpose = form.requiredProse("purpose", typed.purpose(), LONGEST_PURPOSE);
        String language = form.line("language", typed.language(), Group.LONGEST_LANGUAGE);
        Optional<GroupFormat> format = chosen(form, "format", typed.format(), GroupFormat.values());
        Optional<MeetingFormat> meeting = chosen(form, "meeting", typed.meeting(), MeetingFormat.values());
        int fewest = number(form, "fewest", typed.fewest());
        int most = number(form, "most", typed.most());
        if (!form.refuses("fewest") && !form.refuses("most") && most < fewest) {
            form.refuse("most", "circle.most.too-few");
        }
        LocalDate lastDay = lastDay(reader, form, typed.until());
        if (typed.topicId() != 0 && topics.byId(typed.topicId()).isEmpty()) {
            form.refuse("topic", "circle.topic.gone");
        }
        form.orRefuse();
        return new Description(
                new Group(
                        format.orElseThrow(),
                        title,
                        fewest,
                        most,
                        lastDay,
                        meeting.orElseThrow(),
                        Optional.of(language).filter(known -> !known.isEmpty())),
                typed.topicId() == 0 ? OptionalInt.empty() : OptionalInt.of(typed.topicId()),
                purpose);
    }

    private static <T extends Enum<T>> Optional<T> chosen(Form form, String field, String typed, T[] choices) {
        Optional<T> choice =
                Stream.of(choices).filter(known -> known.name().equals(typed)).findFirst();
        if (choice.isEmpty()) {
            form.refuse(field, "form.field.required");
        }
        return choice;
    }

    private static int number(Form form, String field, String typed) {
        return IntStream.rangeClosed(Group.FEWEST, Group.MOST)
                .filter(number -> Integer.toString(number).equals(typed))
                .findFirst()
                .orElseGet(() -> {
                    form.refuse(field, "circle.number.not-in-range", Group.FEWEST, Group.MOST);
                    return 0;
                });
    }

    /** A day of the year that begins where the reader is today. */
    private LocalDate lastDay(Reader reader, Form form, String typed) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), reader.zone());
        try {
            LocalDate day = LocalDate.parse(typed == null ? "" : typed.strip());
            if (day.isBefore(today) || day.isAfter(today.plus(FURTHEST))) {
                form.refuse("until", "circle.until.not-in-range");
            }
            return day;
        } catch (DateTimeParseException noDay) {
            form.refuse("until", "circle.until.no-day");
            return today;
        }
    }

    /** What a form shows of a group that is there; empty unless the reader may change it. */
    public Optional<NewCircle> typed(Reader reader, int id) {
        return circles.group(id)
                .filter(group -> group.steps(reader, clock.instant()).contains(PairingStep.DESCRIBE))
                .map(group -> {
                    Group known = group.group().orElseThrow();
                    return new NewCircle(
                            known.format().name(),
                            group.programmeId(),
                            group.topicId().orElse(0),
                            known.title(),
                            group.message(),
                            Integer.toString(known.fewest()),
                            Integer.toString(known.most()),
                            known.lastDay().toString(),
                            known.meeting().name(),
                            known.language().orElse(""),
                            "");
                });
    }
}
