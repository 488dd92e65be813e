package org.reversementoring.session;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.reversementoring.pairing.Terms;
import org.reversementoring.programme.PageTemplate;
import org.reversementoring.programme.Wording;

/**
 * What stands on the pages of a pair. Nobody is named: names are shown by macros, so that whoever has left the company
 * is named nowhere in writing.
 */
public class NotesTexts {
    private static final Pattern DAY_FIRST = Pattern.compile("\\d{4}-\\d{2}-\\d{2}(?= )");

    private final Wording wording;

    public NotesTexts(Wording wording) {
        this.wording = wording;
    }

    /** @param code what makes it differ from other titles of the space, and tells nothing */
    String title(NotesPart part, String code, Locale locale) {
        return wording.text(locale, "session.notes.title." + slug(part), code);
    }

    /** The day comes first, as it is written everywhere, so that pages sort by it. @param number of the session */
    String sessionTitle(LocalDate day, int number, String code, Locale locale) {
        return day + " " + wording.text(locale, "session.notes.title.session", Integer.toString(number), code);
    }

    /** The same title on another day; empty if it has that day, or none, as somebody has given it another title. */
    static Optional<String> titleOn(LocalDate day, String title) {
        return Optional.of(DAY_FIRST.matcher(title))
                .filter(Matcher::lookingAt)
                .map(found -> day + title.substring(found.end()))
                .filter(moved -> !moved.equals(title));
    }

    String spaceName(String programme, Locale locale) {
        return wording.text(locale, "session.notes.space.name", programme);
    }

    String spaceDescription(Locale locale) {
        return wording.text(locale, "session.notes.space.description");
    }

    /** The home page of a space for many pairs: what is created there beside their pages is protected by nothing. */
    String front(Locale locale) {
        return Storage.written(storage -> {
            storage.element("p", spaceDescription(locale));
            storage.element("p", wording.text(locale, "session.notes.space.warning"));
        });
    }

    /** Instead of the name of somebody who has left. */
    String leaver(Locale locale) {
        return wording.text(locale, "session.leaver.word");
    }

    /** @param code see {@link #title} */
    String ownSpaceName(String code, Locale locale) {
        return wording.text(locale, "session.notes.own-space.name", code);
    }

    String ownSpaceDescription(Locale locale) {
        return wording.text(locale, "session.notes.own-space.description");
    }

    /** @param titles of the pages that the home page leads to */
    String home(int pairingId, Map<NotesPart, String> titles, Locale locale) {
        return storage(
                NotesPart.HOME,
                locale,
                Map.of(
                        "pairing", Integer.toString(pairingId),
                        "agreement", PageTemplate.escaped(titles.get(NotesPart.AGREEMENT)),
                        "goals", PageTemplate.escaped(titles.get(NotesPart.GOALS))));
    }

    String goals(int pairingId, Locale locale) {
        return storage(NotesPart.GOALS, locale, Map.of("pairing", Integer.toString(pairingId)));
    }

    String reflections(Locale locale) {
        return storage(NotesPart.REFLECTIONS, locale, Map.of());
    }

    /** @param terms empty as long as not all have signed some */
    String agreement(Optional<Terms> terms, Locale locale) {
        String text = terms.map(signed -> terms(signed, locale))
                .orElseGet(() -> Storage.written(
                        storage -> storage.element("p", wording.text(locale, "session.notes.agreement.unsigned"))));
        return storage(NotesPart.AGREEMENT, locale, Map.of("terms", text));
    }

    private String terms(Terms terms, Locale locale) {
        return clause("purpose", terms.purpose(), locale)
                + clause("focus", terms.focus(), locale)
                + clause("from-mentor", terms.fromMentor(), locale)
                + clause("from-mentee", terms.fromMentee(), locale)
                + clause("months", number("months", terms.months(), locale), locale)
                + clause("weeks", number("weeks", terms.weeks(), locale), locale)
                + clause("confidentiality", terms.confidentiality(), locale)
                + clause("if-it-does-not-work", terms.ifItDoesNotWork(), locale);
    }

    private String number(String field, int value, Locale locale) {
        return wording.text(locale, "pairing.agreement." + field + ".value", Integer.toString(value));
    }

    private String clause(String field, String text, Locale locale) {
        return text.isBlank()
                ? ""
                : Storage.written(storage -> {
                    storage.element("h2", wording.text(locale, "pairing.agreement.field." + field));
                    for (String paragraph :
                            text.lines().filter(line -> !line.isBlank()).toList()) {
                        storage.element("p", paragraph);
                    }
                });
    }

    private String storage(NotesPart part, Locale locale, Map<String, String> values) {
        return new PageTemplate("notes-" + slug(part), wording).storage(locale, values);
    }

    private static String slug(NotesPart part) {
        return part.name().toLowerCase(Locale.ROOT);
    }
}
