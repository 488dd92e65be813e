package org.reversementoring.feedback.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.reversementoring.feedback.ConcernService;
import org.reversementoring.feedback.NeutralContact;
import org.reversementoring.feedback.NeutralContactService;
import org.reversementoring.profile.Account;
import org.reversementoring.programme.Programme;
import org.reversementoring.programme.Reader;
import org.reversementoring.web.Components;
import org.reversementoring.web.Surface;
import org.reversementoring.web.Words;

/** Turns neutral contacts and concerns into what their templates take. */
public final class FeedbackComponents {
    private final Components components;
    private final Words words;

    public FeedbackComponents(Components components, Words words) {
        this.components = components;
        this.words = words;
    }

    /** The form for a concern. @param typed what the form shows @param errors of it */
    String concern(
            Reader reader, Surface surface, NeutralContact contact, String typed, List<String> errors, boolean sent) {
        Map<String, Object> data = contact(contact);
        data.put("pairingId", contact.pairingId());
        data.put("username", contact.account().map(Account::username).orElse(""));
        data.put("letters", contact.letters());
        data.put("address", contact.address().orElse(""));
        data.put("concern", typed);
        data.put("errors", errors);
        data.put("most", ConcernService.LONGEST);
        data.put("sent", sent);
        data.put("backUrl", surface.action("pairing", "pairingId", Integer.toString(contact.pairingId())));
        return render(surface, "Feedback.concern", data);
    }

    /** Whom to turn to, as the template {@code Feedback.contact} takes it. */
    Map<String, Object> contact(Reader reader, Surface surface, NeutralContact contact) {
        Map<String, Object> data = contact(contact);
        data.put("href", surface.action("concern", "pairingId", Integer.toString(contact.pairingId())));
        data.put(
                "link",
                contact.account()
                        .map(account -> words.text(reader, "feedback.contact.link", account.fullName()))
                        .orElse(""));
        return data;
    }

    private static Map<String, Object> contact(NeutralContact contact) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("name", contact.account().map(Account::fullName).orElse(""));
        data.put("listed", contact.listed());
        return data;
    }

    /**
     * The list of neutral contacts of a programme.
     *
     * @param programmes all of the site, to turn to another one
     * @param without how many live pairings have no contact
     */
    String contacts(
            Reader reader,
            Surface surface,
            Programme programme,
            List<Programme> programmes,
            List<NeutralContactService.Line> lines,
            int without,
            String typed,
            List<String> errors,
            boolean changeable) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("programmeId", programme.id());
        data.put("programmes", programmes(surface, "neutral-contacts", programme, programmes));
        data.put(
                "contacts",
                lines.stream().map(line -> line(reader, surface, line)).toList());
        data.put(
                "without",
                without(reader, without, lines.stream().anyMatch(NeutralContactService.Line::canBeSuggested)));
        data.put("person", typed);
        data.put("errors", errors);
        data.put("changeable", changeable);
        return render(surface, "Feedback.contacts", data);
    }

    /** How many pairings have no contact, and why; empty if all have one. @param listed whether the list has anybody */
    String without(Reader reader, int without, boolean listed) {
        if (without == 0) {
            return "";
        }
        return words.counted(reader, listed ? "feedback.contacts.without" : "feedback.contacts.nobody", without);
    }

    /** Links to the same page of each programme; none where there is one. */
    static List<Map<String, Object>> programmes(
            Surface surface, String action, Programme current, List<Programme> programmes) {
        return programmes.stream()
                .filter(any -> programmes.size() > 1)
                .map(one -> Map.<String, Object>of(
                        "href", surface.action(action, "programmeId", Integer.toString(one.id())),
                        "label", one.name(),
                        "current", one.id() == current.id()))
                .toList();
    }

    private Map<String, Object> line(Reader reader, Surface surface, NeutralContactService.Line line) {
        String problem = line.account().isEmpty()
                ? "feedback.contacts.gone"
                : line.coordinates()
                        ? "feedback.contacts.now-coordinates"
                        : line.reachable() ? "" : "feedback.contacts.no-address";
        return Map.of(
                "key", line.person().value(),
                "name", line.account().map(Account::fullName).orElseGet(() -> words.text(reader, "page.person.gone")),
                "href",
                        line.account()
                                .map(account -> surface.action("person", "user", account.username()))
                                .orElse(""),
                "problem", problem.isEmpty() ? "" : words.text(reader, problem));
    }

    /** In which programmes the reader is a neutral contact. */
    String duty(Reader reader, Surface surface, List<Programme> duties, boolean changeable) {
        return render(
                surface,
                "Feedback.duty",
                Map.of(
                        "duties",
                        duties.stream()
                                .map(programme -> Map.of("id", programme.id(), "name", programme.name()))
                                .toList(),
                        "changeable",
                        changeable));
    }

    String render(Surface surface, String template, Map<String, Object> data) {
        components.require(surface, "feedback");
        return components.render(template, data);
    }

    Optional<Programme> chosen(List<Programme> programmes, int programmeId) {
        return programmes.stream()
                .filter(programme -> programme.id() == programmeId)
                .findFirst()
                .or(() -> programmes.stream()
                        .filter(programme -> programmeId == 0)
                        .findFirst());
    }
}
