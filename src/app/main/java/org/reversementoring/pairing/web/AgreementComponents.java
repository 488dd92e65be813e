package org.reversementoring.pairing.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.reversementoring.pairing.AgreementView;
import org.reversementoring.pairing.NewTerms;
import org.reversementoring.pairing.Terms;
import org.reversementoring.profile.Account;
import org.reversementoring.programme.Reader;
import org.reversementoring.web.Components;
import org.reversementoring.web.Surface;
import org.reversementoring.web.Words;

/** Turns agreements into what their templates take. */
public final class AgreementComponents {

    private final Components components;
    private final Words words;

    public AgreementComponents(Components components, Words words) {
        this.components = components;
        this.words = words;
    }

    /** What partners find in the form where there is no agreement yet, in the reader's language. */
    NewTerms suggestion(Reader reader) {
        return new NewTerms(
                words.text(reader, "pairing.agreement.suggestion.purpose"),
                "",
                words.text(reader, "pairing.agreement.suggestion.from-mentor"),
                words.text(reader, "pairing.agreement.suggestion.from-mentee"),
                Integer.toString(Terms.MONTHS.get(0)),
                Integer.toString(Terms.WEEKS.get(0)),
                words.text(reader, "pairing.agreement.suggestion.confidentiality"),
                words.text(reader, "pairing.agreement.suggestion.if-it-does-not-work"));
    }

    /** The page that has a form around it. @param errors by field */
    String agreement(
            Reader reader,
            Surface surface,
            int pairingId,
            AgreementView view,
            NewTerms typed,
            Map<String, List<String>> errors,
            boolean writable) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("pairingId", pairingId);
        data.put("number", view.number());
        data.put(
                "terms",
                view.terms().map(terms -> terms(reader, NewTerms.of(terms))).orElse(List.of()));
        data.put("status", status(reader, view));
        data.put("signable", view.signable());
        data.put("changeable", view.changeable());
        data.put("writable", writable);
        data.put("changing", view.number() == 0 || errors.values().stream().anyMatch(some -> !some.isEmpty()));
        data.put("fields", fields(reader, typed, errors));
        data.put("backUrl", surface.action("pairing", "pairingId", Integer.toString(pairingId)));
        components.require(surface, "pairing");
        return components.render("Pairing.agreement", data);
    }

    /** What the home of the pairing says of it. */
    Map<String, Object> summary(Reader reader, Surface surface, int pairingId, AgreementView view) {
        return Map.of(
                "status",
                status(reader, view),
                "href",
                surface.action("agreement", "pairingId", Integer.toString(pairingId)),
                "link",
                words.text(
                        reader,
                        view.number() == 0 && view.changeable()
                                ? "pairing.agreement.write"
                                : view.signable() ? "pairing.agreement.read-and-sign" : "pairing.agreement.read"),
                "urgent",
                view.changeable() && (view.number() == 0 || view.signable()));
    }

    private String status(Reader reader, AgreementView view) {
        if (view.number() == 0) {
            return words.text(
                    reader, view.changeable() ? "pairing.agreement.status.none" : "pairing.agreement.status.never");
        }
        String signers = view.signers().stream().map(Account::fullName).collect(Collectors.joining(", "));
        return words.text(
                reader,
                view.inForce() ? "pairing.agreement.status.in-force" : "pairing.agreement.status.waiting",
                signers);
    }

    private List<Map<String, Object>> terms(Reader reader, NewTerms terms) {
        return AgreementPage.FIELDS.stream()
                .map(field -> Map.<String, Object>of("label", label(reader, field), "text", said(reader, field, terms)))
                .filter(term -> !term.get("text").equals(""))
                .toList();
    }

    private String said(Reader reader, String field, NewTerms terms) {
        String value = value(field, terms);
        return switch (field) {
            case "months" -> words.text(reader, "pairing.agreement.months.value", value);
            case "weeks" -> words.text(reader, "pairing.agreement.weeks.value", value);
            default -> value;
        };
    }

    private List<Map<String, Object>> fields(Reader reader, NewTerms typed, Map<String, List<String>> errors) {
        return AgreementPage.FIELDS.stream()
                .map(field -> field(reader, field, typed, errors.getOrDefault(field, List.of())))
                .toList();
    }

    private Map<String, Object> field(Reader reader, String name, NewTerms typed, List<String> errors) {
        Map<String, Object> field = new LinkedHashMap<>();
        field.put("name", name);
        field.put("label", label(reader, name));
        field.put("value", value(name, typed));
        field.put("errors", errors);
        field.put("most", Terms.LONGEST);
        field.put("options", options(reader, name, value(name, typed)));
        return field;
    }

    /** Empty for a field in which one writes freely. */
    private List<Map<String, Object>> options(Reader reader, String name, String chosen) {
        Stream<Integer> choices =
                switch (name) {
                    case "months" -> Terms.MONTHS.stream();
                    case "weeks" -> Terms.WEEKS.stream();
                    default -> Stream.empty();
                };
        return choices.map(choice -> Map.<String, Object>of(
                        "value", choice,
                        "label", words.text(reader, "pairing.agreement." + name + ".value", Integer.toString(choice)),
                        "selected", Integer.toString(choice).equals(chosen)))
                .toList();
    }

    private String label(Reader reader, String field) {
        return words.text(
                reader,
                "pairing.agreement.field." + field.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT));
    }

    private static String value(String field, NewTerms terms) {
        String value =
                switch (field) {
                    case "purpose" -> terms.purpose();
                    case "focus" -> terms.focus();
                    case "fromMentor" -> terms.fromMentor();
                    case "fromMentee" -> terms.fromMentee();
                    case "months" -> terms.months();
                    case "weeks" -> terms.weeks();
                    case "confidentiality" -> terms.confidentiality();
                    case "ifItDoesNotWork" -> terms.ifItDoesNotWork();
                    default -> throw new IllegalArgumentException("An agreement has no field " + field);
                };
        return value == null ? "" : value;
    }
}
