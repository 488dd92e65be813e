package org.reversementoring.recognition.web;

import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.reversementoring.pairing.Part;
import org.reversementoring.profile.Account;
import org.reversementoring.programme.Programme;
import org.reversementoring.programme.ProgrammeService;
import org.reversementoring.programme.Reader;
import org.reversementoring.recognition.Award;
import org.reversementoring.recognition.AwardService;
import org.reversementoring.recognition.Badge;
import org.reversementoring.recognition.HoursService;
import org.reversementoring.recognition.ThanksService;
import org.reversementoring.web.Components;
import org.reversementoring.web.Surface;
import org.reversementoring.web.Words;

/** Turns badges, thanks and hours into what their templates take. */
public final class RecognitionComponents {
    private static final int LATEST = 4;

    private final Components components;
    private final Medals pictures;
    private final ProgrammeService programmes;
    private final Words words;

    public RecognitionComponents(Components components, Medals pictures, ProgrammeService programmes, Words words) {
        this.components = components;
        this.pictures = pictures;
        this.programmes = programmes;
        this.words = words;
    }

    /** All that the reader is recognised for. */
    String mine(
            Reader reader,
            Surface surface,
            boolean shows,
            List<Award> awards,
            List<ThanksService.Said> received,
            List<ThanksService.Said> given,
            List<HoursService.Completion> completions,
            boolean changeable) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("shows", shows);
        Cards cards = new Cards(reader);
        data.put(
                "badges",
                awards.stream()
                        .map(award -> Map.of(
                                "id", award.id(),
                                "card", cards.of(award),
                                "hidden", award.hidden(),
                                "takeUrl", surface.action("credential", "award", Integer.toString(award.id()))))
                        .toList());
        Set<Badge> earned = awards.stream().map(Award::badge).collect(Collectors.toSet());
        data.put(
                "ahead",
                Badge.rules().stream()
                        .filter(rule -> !earned.contains(rule))
                        .map(rule -> rule(reader, rule))
                        .toList());
        data.put("received", thanks(reader, surface, received));
        data.put("given", thanks(reader, surface, given));
        data.put(
                "certificates",
                completions.stream()
                        .map(one -> Map.of(
                                "href", certificate(surface, one.pairingId()),
                                "label",
                                        words.text(
                                                reader,
                                                "recognition.mine.certificate",
                                                one.programme(),
                                                words.day(reader, one.completedAt()))))
                        .toList());
        data.put("hoursUrl", surface.action("hours"));
        data.put("wallUrl", surface.action("wall"));
        data.put("changeable", changeable);
        return render(surface, "Recognition.mine", data);
    }

    static String certificate(Surface surface, int pairingId) {
        return surface.action("certificate", "pairingId", Integer.toString(pairingId));
    }

    /** A rule or a badge given by hand, with its picture. */
    Map<String, Object> rule(Reader reader, Badge badge) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("name", badge.name());
        data.put("medal", pictures.of(badge));
        data.put("title", words.text(reader, badge.titleKey()));
        data.put("rule", words.text(reader, badge.ruleKey()));
        return data;
    }

    /** In a list of one programme. */
    Map<String, Object> card(Reader reader, Award award) {
        return card(reader, award, "");
    }

    private Map<String, Object> card(Reader reader, Award award, String programme) {
        Map<String, Object> card = rule(reader, award.badge());
        card.put("title", title(reader, award));
        card.put("reason", award.reason());
        card.put("at", words.day(reader, award.awardedAt()));
        card.put("programme", programme);
        return card;
    }

    private String title(Reader reader, Award award) {
        return award.ownTitle().isEmpty() ? words.text(reader, award.badge().titleKey()) : award.ownTitle();
    }

    /** Says of which programme a badge is only where there are several. */
    private final class Cards {
        private final Reader reader;
        private final Map<Integer, String> names;

        private Cards(Reader reader) {
            this.reader = reader;
            List<Programme> all = programmes.all(reader);
            this.names =
                    all.size() > 1 ? all.stream().collect(Collectors.toMap(Programme::id, Programme::name)) : Map.of();
        }

        private Map<String, Object> of(Award award) {
            return card(reader, award, names.getOrDefault(award.programmeId(), ""));
        }
    }

    private List<Map<String, Object>> thanks(Reader reader, Surface surface, List<ThanksService.Said> some) {
        return some.stream()
                .map(said -> Map.<String, Object>of(
                        "id", said.thank().id(),
                        "name",
                                said.other()
                                        .map(Account::fullName)
                                        .orElseGet(() -> words.text(reader, "page.person.gone")),
                        "href",
                                said.other()
                                        .map(account -> person(surface, account))
                                        .orElse(""),
                        "text", said.thank().text(),
                        "at", words.day(reader, said.thank().at()),
                        "shown", said.thank().shown()))
                .toList();
    }

    private static String person(Surface surface, Account account) {
        return surface.action("person", "user", account.username());
    }

    /**
     * What somebody shows.
     *
     * @param heading empty for none
     * @param none the key of what to say where nothing is shown; empty for nothing
     * @param own whether it is the reader's own
     */
    String shown(
            Reader reader,
            Surface surface,
            String heading,
            List<Award> awards,
            List<ThanksService.Said> thanks,
            String none,
            boolean own) {
        Cards cards = new Cards(reader);
        boolean nothing = awards.isEmpty() && thanks.isEmpty();
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("heading", heading);
        data.put("badges", awards.stream().map(cards::of).toList());
        data.put("thanks", thanks(reader, surface, thanks));
        data.put("none", nothing && !none.isEmpty() ? words.text(reader, none) : "");
        data.put("ownUrl", own && surface.interactive() ? surface.action("my-recognition") : "");
        data.put("ownLabel", words.text(reader, "recognition.mine.title"));
        return render(surface, "Recognition.shown", data);
    }

    /** @param nextUrl empty where that is all */
    String wall(Reader reader, Surface surface, List<AwardService.Displayed> awards, String nextUrl) {
        Cards cards = new Cards(reader);
        Map<String, Object> data = new LinkedHashMap<>();
        data.put(
                "badges",
                awards.stream()
                        .map(one -> Map.of(
                                "name", one.owner().fullName(),
                                "href", person(surface, one.owner()),
                                "card", cards.of(one.award())))
                        .toList());
        String none = reader.person().isEmpty() ? "recognition.wall.anonymous" : "recognition.wall.none";
        data.put("none", awards.isEmpty() ? words.text(reader, none) : "");
        data.put("nextUrl", nextUrl);
        data.put(
                "ownUrl", surface.interactive() && reader.person().isPresent() ? surface.action("my-recognition") : "");
        return render(surface, "Recognition.wall", data);
    }

    /** The latest badges, small. */
    String latest(Reader reader, Surface surface, List<Award> awards) {
        List<Map<String, Object>> badges = awards.stream()
                .limit(LATEST)
                .map(award -> Map.<String, Object>of(
                        "medal", pictures.of(award.badge()),
                        "title", title(reader, award)))
                .toList();
        return render(
                surface,
                "Recognition.latest",
                Map.of(
                        "badges",
                        badges,
                        "more",
                        awards.size() > LATEST
                                ? words.text(
                                        reader, "recognition.latest.more", Integer.toString(awards.size() - LATEST))
                                : "",
                        "href",
                        surface.action("my-recognition")));
    }

    String hours(Reader reader, Surface surface, List<HoursService.Record> records, String name) {
        DateTimeFormatter month = DateTimeFormatter.ofPattern("LLLL yyyy", reader.locale());
        List<Map<String, Object>> shown = new ArrayList<>();
        for (HoursService.Record one : records) {
            shown.add(Map.of(
                    "programme", one.programme(),
                    "total",
                            words.text(
                                    reader,
                                    "recognition.hours.total",
                                    words.counted(reader, "recognition.sessions", one.sessions()),
                                    time(reader, one.time())),
                    "months",
                            one.months().stream()
                                    .map(line -> Map.of(
                                            "month", month.format(line.month()),
                                            "sessions", line.sessions(),
                                            "time", time(reader, line.time())))
                                    .toList()));
        }
        return render(
                surface,
                "Recognition.hours",
                Map.of("records", shown, "name", name, "backUrl", surface.action("my-recognition")));
    }

    private String time(Reader reader, Duration time) {
        String hours = Long.toString(time.toHours());
        String minutes = Integer.toString(time.toMinutesPart());
        if (time.toMinutesPart() == 0) {
            return words.text(reader, "recognition.time.hours", hours);
        }
        return time.toHours() == 0
                ? words.text(reader, "recognition.time.minutes", minutes)
                : words.text(reader, "recognition.time.both", hours, minutes);
    }

    String certificate(Reader reader, Surface surface, HoursService.Completion completion) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("medal", pictures.of(Badge.PROGRAMME_COMPLETED));
        String kind = completion.asAgreed() ? "recognition.certificate.completion." : "recognition.certificate.part.";
        data.put("title", words.text(reader, kind + "title"));
        data.put("owner", completion.owner());
        data.put(
                "sentence",
                words.text(
                        reader,
                        kind + (completion.part() == Part.MENTOR ? "as-mentor" : "as-mentee"),
                        completion.programme()));
        List<Map<String, Object>> facts = new ArrayList<>();
        completion.topic().ifPresent(topic -> facts.add(fact(reader, "recognition.certificate.topic", topic)));
        String from = day(reader, completion.from());
        facts.add(
                completion.from().equals(completion.to())
                        ? fact(reader, "recognition.certificate.day", from)
                        : fact(
                                reader,
                                "recognition.certificate.period",
                                words.text(
                                        reader,
                                        "recognition.certificate.from-to",
                                        from,
                                        day(reader, completion.to()))));
        facts.add(fact(reader, "recognition.certificate.sessions", Integer.toString(completion.sessions())));
        facts.add(fact(reader, "recognition.certificate.time", time(reader, completion.time())));
        data.put("facts", facts);
        data.put("at", words.day(reader, completion.completedAt()));
        data.put("backUrl", surface.action("my-recognition"));
        return render(surface, "Recognition.certificate", data);
    }

    private Map<String, Object> fact(Reader reader, String label, String value) {
        return Map.of("label", words.text(reader, label), "value", value);
    }

    private String day(Reader reader, LocalDate day) {
        return words.day(reader, day.atStartOfDay(reader.zone()).toInstant());
    }

    String render(Surface surface, String template, Map<String, Object> data) {
        components.require(surface, "recognition");
        return components.render(template, data);
    }
}
