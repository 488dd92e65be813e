package org.reversementoring.session;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.reversementoring.programme.PageTemplate;
import org.reversementoring.programme.Wording;

/** Writes the pages of sessions, in Confluence's storage format. */
public class SessionPages {
    private final Wording wording;

    public SessionPages(Wording wording) {
        this.wording = wording;
    }

    /** The body of a session's page. */
    public String storage(SessionPage page, Locale locale) {
        return new PageTemplate("session", wording)
                .storage(
                        locale,
                        Map.of(
                                "objective", objective(page, locale),
                                "open", open(page, locale),
                                "agenda", agenda(page, locale),
                                "prompts", prompts(page, locale),
                                "applied", applied(page, locale),
                                "questions", questions(page, locale),
                                "actions", actions(page)));
    }

    private String objective(SessionPage page, Locale locale) {
        String objective = page.objective().isBlank()
                ? wording.text(locale, "session.page.objective." + page.stage().slug())
                : page.objective();
        return Storage.written(storage -> storage.element("p", objective));
    }

    private String open(SessionPage page, Locale locale) {
        if (page.fromLastTime().isEmpty()) {
            return "";
        }
        return Storage.written(storage -> {
            storage.element("h2", wording.text(locale, "session.page.open"));
            storage.taskList(list -> {
                for (int i = 0; i < page.fromLastTime().size(); i++) {
                    list.task(i + 1, page.fromLastTime().get(i));
                }
            });
        });
    }

    private String agenda(SessionPage page, Locale locale) {
        return Storage.written(storage -> storage.within(
                "table",
                table -> table.within("tbody", body -> {
                    body.within("tr", row -> {
                        row.element("th", wording.text(locale, "session.page.agenda.minutes"));
                        row.element("th", wording.text(locale, "session.page.agenda.what"));
                    });
                    for (AgendaItem item : page.agenda()) {
                        body.within("tr", row -> {
                            row.element("td", Integer.toString(item.minutes()));
                            row.element(
                                    "td",
                                    wording.text(
                                            locale,
                                            "session.activity."
                                                    + item.activity().slug()));
                        });
                    }
                })));
    }

    private String prompts(SessionPage page, Locale locale) {
        return Storage.written(storage -> {
            storage.list(wording.text(locale, "session.prompts." + page.stage().slug())
                    .lines()
                    .toList());
            prompts(
                    storage,
                    wording.text(locale, "session.page.prompts.mentor"),
                    page.prompts().forMentor());
            prompts(
                    storage,
                    wording.text(locale, "session.page.prompts.mentee"),
                    page.prompts().forMentee());
        });
    }

    private static void prompts(Storage storage, String heading, List<String> some) throws XMLStreamException {
        if (!some.isEmpty()) {
            storage.element("h3", heading);
            storage.list(some);
        }
    }

    /** In the first session there is nothing to look back on. */
    private String applied(SessionPage page, Locale locale) {
        if (page.agenda().stream().noneMatch(item -> item.activity() == Activity.LOOK_BACK)) {
            return "";
        }
        return Storage.written(storage -> {
            storage.element("h2", wording.text(locale, "session.page.applied"));
            storage.element("p", wording.text(locale, "session.page.applied.text"));
        });
    }

    private String questions(SessionPage page, Locale locale) {
        return Storage.written(storage -> {
            if (page.questions().isEmpty()) {
                storage.element("p", wording.text(locale, "session.page.questions.text"));
            } else {
                storage.list(page.questions());
            }
        });
    }

    /** One task to begin with, for a task list without tasks could not be typed into. */
    private static String actions(SessionPage page) {
        OpenAction unwritten = new OpenAction("", Optional.empty(), Optional.of(page.due()));
        int id = page.fromLastTime().size() + 1;
        return Storage.written(storage -> storage.taskList(list -> list.task(id, unwritten)));
    }
}
