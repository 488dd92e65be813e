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
     * What a reader may be told. Points for what the reader does not see of both are one sum. Others join it until, beside
     * each that is not to be seen, there are others that can give as many points: so whatever one of them gives, the rest
     * could have given. Weights alone decide which they are, so that this tells nothing either.
     */
    Told to(BiPredicate<PersonKey, Field> sees) {
        List<Told.Points> shown = new ArrayList<>();
        List<Told.Points> hidden = new ArrayList<>();
        for (Told.Points each : points) {
            boolean visible = each.criterion().reads().stream()
                    .allMatch(field -> sees.test(match.mentee(), field) && sees.test(match.mentor(), field));
            (visible ? shown : hidden).add(each);
        }
        int largestSecret = hidden.stream().mapToInt(Told.Points::most).max().orElse(0);
        while (!shown.isEmpty() && betrays(largestSecret, hidden)) {
            hidden.add(shown.remove(shown.size() - 1));
        }
        boolean withheld = betrays(largestSecret, hidden);
        return new Told(
                match,
                shown,
                withheld ? 0 : hidden.stream().mapToInt(Told.Points::points).sum(),
                most(hidden),
                withheld,
                sees.test(match.mentor(), Field.OFFERS) && sees.test(match.mentee(), Field.WISHES) ? topics : List.of(),
                sees.test(match.mentee(), Field.OFFERS) && sees.test(match.mentor(), Field.WISHES)
                        ? returned
                        : List.of());
    }

    private static boolean betrays(int largestSecret, List<Told.Points> sum) {
        return most(sum) < 2 * largestSecret;
    }

    private static int most(List<Told.Points> some) {
        return some.stream().mapToInt(Told.Points::most).sum();
    }
}
