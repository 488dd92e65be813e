package org.reversementoring.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiPredicate;
import org.reversementoring.profile.Field;
import org.reversementoring.profile.Profile;
import org.reversementoring.programme.PersonKey;

/**
 * Why two people go together: all of it, so that it leaves this package as {@link Told} only.
 *
 * @param topics what the mentee would learn, that first which the two could begin with
 * @param returned what the mentor would
 */
record Reasons(Match match, List<Told.Points> points, List<CommonTopic> topics, List<CommonTopic> returned) {

    static List<CommonTopic> common(Profile offering, Profile wishing) {
        List<CommonTopic> common = new ArrayList<>();
        wishing.wishes().forEach(wish -> offering.offers().stream()
                .filter(offer -> offer.topicId() == wish.topicId())
                .forEach(offer -> common.add(new CommonTopic(
                        wish.topicId(), offer.level().value(), wish.level().value()))));
        common.sort(Comparator.comparingInt(CommonTopic::reach)
                .thenComparingInt(CommonTopic::offered)
                .reversed()
                .thenComparingInt(CommonTopic::topicId));
        return common;
    }

    /**
     * What a reader may be told. Points for what the reader does not see of both are one sum; where that would be the
     * points of one criterion, another one joins it.
     */
    Told to(BiPredicate<PersonKey, Field> sees) {
        List<Told.Points> shown = new ArrayList<>();
        List<Told.Points> hidden = new ArrayList<>();
        for (Told.Points each : points) {
            boolean visible = each.criterion().reads().stream()
                    .allMatch(field -> sees.test(match.mentee(), field) && sees.test(match.mentor(), field));
            (visible ? shown : hidden).add(each);
        }
        while (!shown.isEmpty()
                && hidden.stream().filter(each -> each.most() > 0).count() == 1) {
            hidden.add(shown.remove(shown.size() - 1));
        }
        return new Told(
                match,
                shown,
                hidden.stream().mapToInt(Told.Points::points).sum(),
                hidden.stream().mapToInt(Told.Points::most).sum(),
                sees.test(match.mentor(), Field.OFFERS) && sees.test(match.mentee(), Field.WISHES) ? topics : List.of(),
                sees.test(match.mentee(), Field.OFFERS) && sees.test(match.mentor(), Field.WISHES)
                        ? returned
                        : List.of());
    }
}
