package org.reversementoring.goal.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.struts2.interceptor.parameter.StrutsParameter;
import org.reversementoring.goal.RatingPoint;
import org.reversementoring.goal.RatingService;
import org.reversementoring.pairing.PairingService;
import org.reversementoring.web.PageFrame;

/** Takes in how somebody rates themselves. */
public class SaveRatings extends RatingsPage {
    private String point = "";
    private List<String> topic = List.of();
    private List<String> level = List.of();

    public SaveRatings(
            PageFrame frame,
            PairingService pairings,
            GoalWords words,
            RatingService ratings,
            RatingComponents components) {
        super(frame, pairings, words, ratings, components);
    }

    @Override
    public String execute() {
        return attempt(() -> ratings.rate(
                reader(),
                pairingId,
                Stream.of(RatingPoint.values())
                        .filter(known -> known.name().equals(point))
                        .findFirst(),
                typed()));
    }

    /** The lists of topics and of levels go together, one by one. */
    @Override
    Map<Integer, String> typed() {
        Map<Integer, String> levels = new LinkedHashMap<>();
        for (int i = 0; i < Math.min(topic.size(), level.size()); i++) {
            String typed = level.get(i);
            number(topic.get(i)).ifPresent(id -> levels.put(id, typed == null ? "" : typed));
        }
        return levels;
    }

    private static Optional<Integer> number(String typed) {
        return Optional.ofNullable(typed)
                .filter(text -> text.matches("\\d{1,9}"))
                .map(Integer::valueOf);
    }

    @StrutsParameter
    public void setPoint(String point) {
        this.point = point;
    }

    /** The numbers of the topics, in the order of the form. */
    @StrutsParameter
    public void setTopic(List<String> topic) {
        this.topic = topic;
    }

    @StrutsParameter
    public void setLevel(List<String> level) {
        this.level = level;
    }
}
