package org.reversementoring.profile.web;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.reversementoring.profile.Level;
import org.reversementoring.profile.Offer;
import org.reversementoring.profile.ProfileChange;
import org.reversementoring.profile.ProfileService;
import org.reversementoring.profile.ProfileView;
import org.reversementoring.profile.Wish;

/**
 * The form of one's own profile, as it is on the screen: what is kept, or what was typed and could not be kept.
 *
 * @param version of the profile when the form was first shown
 */
record ProfileForm(int version, Side offers, Side wishes) {

    /** Offers, or wishes. @param errors what is wrong with the side as a whole */
    record Side(List<Row> rows, List<String> errors) {

        static Side of(List<ProfileView.Interest> interests) {
            return new Side(
                    interests.stream()
                            .map(interest -> new Row(
                                    Integer.toString(interest.topic().id()),
                                    Integer.toString(interest.level().value()),
                                    interest.sentence(),
                                    List.of()))
                            .toList(),
                    List.of());
        }

        /** The lists that the form sent, row by row; what is missing at the end of one is empty. */
        static Side typed(List<String> topics, List<String> levels, List<String> sentences) {
            int longest = Stream.of(topics, levels, sentences)
                    .mapToInt(List::size)
                    .max()
                    .orElse(0);
            List<Row> rows = new ArrayList<>();
            for (int i = 0; i < Math.min(longest, MOST_ROWS); i++) {
                rows.add(new Row(at(topics, i), at(levels, i), at(sentences, i), List.of()));
            }
            return new Side(rows, List.of());
        }

        private static String at(List<String> values, int index) {
            return index < values.size() && values.get(index) != null ? values.get(index) : "";
        }

        /** Without the rows in which nothing was chosen. */
        Side filled() {
            return new Side(rows.stream().filter(row -> !row.isBlank()).toList(), errors);
        }

        Side without(int number) {
            List<Row> left = new ArrayList<>(rows);
            if (number >= 0 && number < left.size()) {
                left.remove(number);
            }
            return new Side(left, errors);
        }

        Side withBlanks(int blanks) {
            List<Row> more = new ArrayList<>(rows);
            more.addAll(Collections.nCopies(blanks, Row.BLANK));
            return new Side(more, errors);
        }
    }

    /** One offer or wish as typed. */
    record Row(String topic, String level, String sentence, List<String> errors) {

        static final Row BLANK = new Row("", "3", "", List.of());

        boolean isBlank() {
            return topic.isBlank() && sentence.isBlank();
        }

        /** {@link ProfileService#NO_TOPIC} where none was chosen, so that the service says what is missing. */
        int topicId() {
            return topic.strip().matches("\\d{1,9}") ? Integer.parseInt(topic.strip()) : ProfileService.NO_TOPIC;
        }

        Row with(List<String> nowErrors) {
            return new Row(topic, level, sentence, nowErrors);
        }

        private Level chosenLevel() {
            return Level.parse(level).orElse(new Level(Level.LOWEST));
        }

        Offer offer() {
            return new Offer(topicId(), chosenLevel(), sentence);
        }

        Wish wish() {
            return new Wish(topicId(), chosenLevel(), sentence);
        }
    }

    /** More than anybody types, and few enough to be shown again. */
    private static final int MOST_ROWS = 100;

    ProfileChange change() {
        return new ProfileChange(
                version,
                offers.filled().rows().stream().map(Row::offer).toList(),
                wishes.filled().rows().stream().map(Row::wish).toList());
    }
}
