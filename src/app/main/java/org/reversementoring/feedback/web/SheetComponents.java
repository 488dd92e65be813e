package org.reversementoring.feedback.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.reversementoring.feedback.Choice;
import org.reversementoring.feedback.NeutralContact;
import org.reversementoring.feedback.Occasion;
import org.reversementoring.feedback.Question;
import org.reversementoring.feedback.Sheet;
import org.reversementoring.feedback.SheetView;
import org.reversementoring.feedback.Sight;
import org.reversementoring.pairing.PairingView;
import org.reversementoring.profile.Account;
import org.reversementoring.programme.Reader;
import org.reversementoring.web.Surface;
import org.reversementoring.web.Words;

/** Turns questions and answers into what their templates take. */
public final class SheetComponents {
    private final FeedbackComponents components;
    private final Words words;

    public SheetComponents(FeedbackComponents components, Words words) {
        this.components = components;
        this.words = words;
    }

    /** The name of a question or choice in addresses, forms and keys of texts. */
    static String slug(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What a sheet is called. */
    String title(Reader reader, SheetView view) {
        return words.text(
                reader,
                "feedback.sheet." + slug(view.sheet().occasion()),
                view.about().map(at -> words.day(reader, at)).orElse(""));
    }

    /** Where a sheet is answered. */
    static String href(Surface surface, Sheet sheet) {
        return sheet.occasion() == Occasion.SESSION
                ? surface.action("feedback-answer", "sessionId", Integer.toString(sheet.sessionId()))
                : surface.action(
                        "feedback-answer",
                        "pairingId",
                        Integer.toString(sheet.pairingId()),
                        "occasion",
                        sheet.occasion().name());
    }

    /** What a link to a sheet says that is to be answered. */
    String invitation(Reader reader, Sheet sheet) {
        return words.text(reader, "feedback.next." + slug(sheet.occasion()));
    }

    /**
     * The form in which a sheet is answered.
     *
     * @param typed what it shows, by question
     * @param errors by the name of a question
     */
    String form(
            Reader reader,
            Surface surface,
            SheetView view,
            Map<Question, String> typed,
            Function<String, List<String>> errors,
            boolean changeable) {
        Sheet sheet = view.sheet();
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("pairingId", sheet.pairingId());
        data.put("sessionId", sheet.sessionId());
        data.put("occasion", sheet.occasion().name());
        data.put(
                "questions",
                Question.of(sheet.occasion()).stream()
                        .map(question -> question(
                                reader, question, typed.getOrDefault(question, ""), errors.apply(question.name())))
                        .toList());
        data.put("answerable", view.answerable());
        data.put(
                "until",
                view.changeableUntil()
                        .map(until -> words.text(reader, "feedback.sheet.until", words.moment(reader, until)))
                        .orElse(""));
        data.put("changeable", changeable);
        data.put("backUrl", list(surface, sheet.pairingId()));
        return components.render(surface, "Feedback.sheet", data);
    }

    private Map<String, Object> question(Reader reader, Question question, String typed, List<String> errors) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("name", question.field());
        data.put("text", words.text(reader, "feedback.question." + slug(question)));
        data.put("sight", sight(reader, question.sight()));
        data.put(
                "exactly",
                question.sight() == Sight.NOBODY_ELSE
                        ? ""
                        : words.text(reader, "feedback.sight." + slug(question.sight()) + ".exactly"));
        data.put(
                "choices",
                question.choices().stream()
                        .map(choice -> Map.of(
                                "value", choice.name(),
                                "label", choice(reader, question, choice),
                                "chosen", choice.name().equals(typed)))
                        .toList());
        data.put("words", question.choices().isEmpty() ? typed : "");
        data.put("most", Question.LONGEST);
        data.put("errors", errors);
        return data;
    }

    private String sight(Reader reader, Sight sight) {
        return words.text(reader, "feedback.sight." + slug(sight));
    }

    private String choice(Reader reader, Question question, Choice choice) {
        return words.text(reader, "feedback.choice." + slug(question) + "." + slug(choice));
    }

    private static String list(Surface surface, int pairingId) {
        return surface.action("feedback", "pairingId", Integer.toString(pairingId));
    }

    /** All that the reader may read in a pairing. @param contact whom to turn to */
    String sheets(
            Reader reader, Surface surface, int pairingId, List<SheetView> views, Optional<NeutralContact> contact) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put(
                "sheets",
                views.stream().map(view -> sheet(reader, surface, view)).toList());
        data.put(
                "uneasy",
                views.stream().findFirst().filter(SheetComponents::isUneasy).isPresent());
        contact.ifPresent(known -> data.put("contact", components.contact(reader, surface, known)));
        data.put("backUrl", surface.action("pairing", "pairingId", Integer.toString(pairingId)));
        return components.render(surface, "Feedback.sheets", data);
    }

    /** Whether the reader could not say what they think. */
    private static boolean isUneasy(SheetView view) {
        return Choice.NO.name().equals(view.own().get(Question.OPENLY));
    }

    private Map<String, Object> sheet(Reader reader, Surface surface, SheetView view) {
        List<Map<String, Object>> own = new ArrayList<>();
        view.own().forEach((question, said) -> own.add(said(reader, question, said, "")));
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("title", title(reader, view));
        data.put("own", own);
        data.put(
                "heard",
                view.heard().stream()
                        .map(heard -> said(
                                reader,
                                heard.question(),
                                heard.said(),
                                heard.by().map(Account::fullName).orElseGet(() -> words.text(reader, "pairing.gone"))))
                        .toList());
        data.put("href", view.answerable() ? href(surface, view.sheet()) : "");
        data.put("due", view.isDue());
        data.put(
                "until",
                view.changeableUntil()
                        .map(until -> words.text(reader, "feedback.sheet.until", words.moment(reader, until)))
                        .orElse(""));
        return data;
    }

    private Map<String, Object> said(Reader reader, Question question, String said, String by) {
        return Map.of(
                "question",
                words.text(reader, "feedback.question." + slug(question)),
                "said",
                question.choices().isEmpty() ? said : choice(reader, question, Choice.valueOf(said)),
                "by",
                by,
                "sight",
                sight(reader, question.sight()));
    }

    /** What waits and where to read what was said, for the page of a pairing. */
    String panel(
            Reader reader,
            Surface surface,
            PairingView pairing,
            List<Sheet> due,
            boolean any,
            Optional<NeutralContact> contact) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put(
                "due",
                due.stream()
                        .map(sheet -> Map.of("href", href(surface, sheet), "text", invitation(reader, sheet)))
                        .toList());
        data.put("href", any ? list(surface, pairing.id()) : "");
        contact.ifPresent(known -> data.put("contact", components.contact(reader, surface, known)));
        return components.render(surface, "Feedback.panel", data);
    }

    static Optional<Occasion> occasion(String name) {
        return List.of(Occasion.values()).stream()
                .filter(occasion -> occasion.name().equals(name))
                .findFirst();
    }
}
