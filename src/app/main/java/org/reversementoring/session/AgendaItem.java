package org.reversementoring.session;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A time box of a session. @param minutes at least one */
public record AgendaItem(Activity activity, int minutes) {
    private static final int ROUND = 5;

    /**
     * What a session is made of, in its order; the minutes add up to its length. They are round where they can be, and
     * what is left over goes to what the session is for.
     *
     * @param first whether it is the first one, to which nobody brings anything from the last
     */
    public static List<AgendaItem> agenda(Duration length, boolean first) {
        Map<Activity, Integer> weights = new LinkedHashMap<>();
        weights.put(Activity.ARRIVE, 1);
        weights.put(first ? Activity.KNOW_EACH_OTHER : Activity.LOOK_BACK, 2);
        weights.put(Activity.TOPIC, 5);
        weights.put(Activity.QUESTIONS, 2);
        weights.put(Activity.AGREE, 2);
        int all = weights.values().stream().mapToInt(Integer::intValue).sum();
        int minutes = (int) length.toMinutes();
        int box = minutes % ROUND == 0 && minutes >= ROUND * weights.size() ? ROUND : 1;
        List<AgendaItem> agenda = new ArrayList<>();
        weights.forEach((activity, weight) ->
                agenda.add(new AgendaItem(activity, Math.max(1, minutes / box * weight / all) * box)));
        int left = minutes - agenda.stream().mapToInt(AgendaItem::minutes).sum();
        agenda.replaceAll(item ->
                item.activity() == Activity.TOPIC ? new AgendaItem(Activity.TOPIC, item.minutes() + left) : item);
        return List.copyOf(agenda);
    }
}
