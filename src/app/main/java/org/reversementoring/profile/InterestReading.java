package org.reversementoring.profile;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.reversementoring.programme.Form;

/** Understands the offers and wishes that somebody typed; what makes no sense goes to the form. */
final class InterestReading {
    private final Form form;
    private final Set<Integer> known;

    /** @param known the numbers of all topics that can be chosen */
    InterestReading(Form form, Set<Integer> known) {
        this.form = form;
        this.known = known;
    }

    List<Offer> offers(List<TypedInterest> typed) {
        checkTopics("offer", "offers", typed);
        return typed.stream()
                .map(offer -> new Offer(
                        offer.topicId(),
                        level("offer", offer),
                        form.line("offer-" + offer.topicId(), offer.sentence(), Offer.LONGEST_SENTENCE)))
                .toList();
    }

    List<Wish> wishes(List<TypedInterest> typed) {
        checkTopics("wish", "wishes", typed);
        return typed.stream()
                .map(wish -> new Wish(
                        wish.topicId(),
                        level("wish", wish),
                        form.line("wish-" + wish.topicId(), wish.sentence(), Wish.LONGEST_SENTENCE),
                        priority(wish)))
                .toList();
    }

    private Level level(String kind, TypedInterest typed) {
        Optional<Level> level = Level.parse(typed.level());
        if (level.isEmpty()) {
            form.refuse(kind + "-" + typed.topicId(), "profile.level.range", Level.LOWEST, Level.HIGHEST);
        }
        return level.orElse(new Level(Level.LOWEST));
    }

    private Priority priority(TypedInterest wish) {
        if (wish.priority().isEmpty()) {
            return Priority.SOON;
        }
        Optional<Priority> priority = Stream.of(Priority.values())
                .filter(constant -> constant.name().equals(wish.priority()))
                .findFirst();
        if (priority.isEmpty()) {
            form.refuse("wish-" + wish.topicId(), "profile.priority.unknown");
        }
        return priority.orElse(Priority.SOON);
    }

    private void checkTopics(String kind, String whole, List<TypedInterest> typed) {
        if (typed.size() > ProfileService.MOST_INTERESTS) {
            form.refuse(whole, "profile." + whole + ".too-many", ProfileService.MOST_INTERESTS, typed.size());
            return;
        }
        Map<Integer, String> wrong = new LinkedHashMap<>();
        Set<Integer> seen = new HashSet<>();
        for (TypedInterest interest : typed) {
            int topicId = interest.topicId();
            if (topicId == ProfileService.NO_TOPIC) {
                wrong.put(topicId, "profile.topic.none");
            } else if (!known.contains(topicId)) {
                wrong.put(topicId, "profile.topic.vanished");
            } else if (!seen.add(topicId)) {
                wrong.put(topicId, "profile.topic.twice");
            }
        }
        wrong.forEach((topicId, key) -> form.refuse(kind + "-" + topicId, key));
    }
}
