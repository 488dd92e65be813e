package org.reversementoring.session;

import java.time.LocalDate;
import java.util.List;
import org.reversementoring.catalog.Prompts;

/**
 * What the page of a session begins with; its participants go on from there in Confluence's editor.
 *
 * @param objective may be empty
 * @param agenda as of {@link AgendaItem#agenda}
 * @param prompts of the topic, those of this session's turn
 * @param fromLastTime the open actions of the last session
 * @param questions of the mentee, as far as they are known beforehand
 * @param due until when what is agreed on should be done: the day of the next session
 */
public record SessionPage(
        String objective,
        List<AgendaItem> agenda,
        Stage stage,
        Prompts prompts,
        List<OpenAction> fromLastTime,
        List<String> questions,
        LocalDate due) {
    private static final int PROMPTS_A_SESSION = 2;

    public SessionPage {
        agenda = List.copyOf(agenda);
        fromLastTime = List.copyOf(fromLastTime);
        questions = List.copyOf(questions);
    }

    /** Prompts in turn: each session gets the next two for either side, and begins again when all have had theirs. */
    public static Prompts promptsOf(int number, Prompts all) {
        return new Prompts(turn(number, all.forMentor()), turn(number, all.forMentee()));
    }

    private static List<String> turn(int number, List<String> all) {
        int from = all.isEmpty() ? 0 : (number - 1) * PROMPTS_A_SESSION % all.size();
        return all.stream().skip(from).limit(PROMPTS_A_SESSION).toList();
    }
}
