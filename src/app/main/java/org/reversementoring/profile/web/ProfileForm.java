package org.reversementoring.profile.web;

import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.reversementoring.profile.Account;
import org.reversementoring.profile.Field;
import org.reversementoring.profile.Languages;
import org.reversementoring.profile.MyProfile;
import org.reversementoring.profile.Offer;
import org.reversementoring.profile.Participation;
import org.reversementoring.profile.Priority;
import org.reversementoring.profile.ProfileChange;
import org.reversementoring.profile.ProfileService;
import org.reversementoring.profile.Step;
import org.reversementoring.profile.TypedInterest;
import org.reversementoring.profile.TypedParticipation;
import org.reversementoring.profile.Wish;
import org.reversementoring.programme.PersonKey;

/**
 * The form of one's own profile, as it is on the screen: what is kept, or what was typed and could not be kept.
 *
 * @param version of the profile when the form was first shown
 */
record ProfileForm(
        int version, TypedParticipation participation, Map<String, List<String>> errors, Side offers, Side wishes) {

    /** What is kept, in the words of the form. */
    static ProfileForm of(MyProfile mine, Locale locale) {
        return new ProfileForm(
                mine.version(),
                words(mine, locale),
                Map.of(),
                new Side(mine.offers().stream().map(Row::of).toList(), List.of()),
                new Side(mine.wishes().stream().map(Row::of).toList(), List.of()));
    }

    private static TypedParticipation words(MyProfile mine, Locale locale) {
        Participation said = mine.participation();
        Map<String, String> audiences = new LinkedHashMap<>();
        Field.free()
                .forEach(field ->
                        audiences.put(field.name(), said.audience(field).name()));
        return new TypedParticipation(
                said.role().name(),
                Integer.toString(said.mentorCapacity()),
                Integer.toString(said.menteeCapacity()),
                said.introduction(),
                said.givesBack(),
                said.format().name(),
                said.hours().stream()
                        .flatMap(hours -> hours.days().stream())
                        .map(DayOfWeek::name)
                        .toList(),
                said.hours().map(hours -> hours.from().toString()).orElse(""),
                said.hours().map(hours -> hours.until().toString()).orElse(""),
                said.site(),
                said.zone().map(ZoneId::getId).orElse(""),
                Languages.written(said.languages(), locale),
                usernames(mine, said.preferred()),
                usernames(mine, said.avoided()),
                audiences);
    }

    private static String usernames(MyProfile mine, Set<PersonKey> people) {
        return people.stream()
                .flatMap(person -> Optional.ofNullable(mine.people().get(person)).stream())
                .map(Account::username)
                .sorted()
                .collect(Collectors.joining(", "));
    }

    List<String> errorsAt(String field) {
        return errors.getOrDefault(field, List.of());
    }

    /** Offers, or wishes. @param errors what is wrong with the side as a whole */
    record Side(List<Row> rows, List<String> errors) {

        /** The lists that the form sent, row by row; what is missing at the end of one is empty. */
        static Side typed(List<String> topics, List<String> levels, List<String> sentences, List<String> priorities) {
            int longest = Stream.of(topics, levels, sentences, priorities)
                    .mapToInt(List::size)
                    .max()
                    .orElse(0);
            List<Row> rows = new ArrayList<>();
            for (int i = 0; i < Math.min(longest, MOST_ROWS); i++) {
                rows.add(new Row(at(topics, i), at(levels, i), at(sentences, i), at(priorities, i), List.of()));
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

        /** With a row more, in which a topic is chosen and everything else is still open. */
        Side offering(int topicId) {
            Row row = new Row(Integer.toString(topicId), Row.BLANK.level(), "", Row.BLANK.priority(), List.of());
            return new Side(Stream.concat(rows.stream(), Stream.of(row)).toList(), errors);
        }

        Side withBlanks(int blanks) {
            List<Row> more = new ArrayList<>(rows);
            more.addAll(Collections.nCopies(blanks, Row.BLANK));
            return new Side(more, errors);
        }
    }

    /** One offer or wish as typed. */
    record Row(String topic, String level, String sentence, String priority, List<String> errors) {

        static final Row BLANK = new Row("", "3", "", Priority.SOON.name(), List.of());

        static Row of(Offer offer) {
            return new Row(
                    Integer.toString(offer.topicId()),
                    Integer.toString(offer.level().value()),
                    offer.sentence(),
                    Priority.SOON.name(),
                    List.of());
        }

        static Row of(Wish wish) {
            return new Row(
                    Integer.toString(wish.topicId()),
                    Integer.toString(wish.level().value()),
                    wish.sentence(),
                    wish.priority().name(),
                    List.of());
        }

        boolean isBlank() {
            return topic.isBlank() && sentence.isBlank();
        }

        /** {@link ProfileService#NO_TOPIC} where none was chosen, so that the service says what is missing. */
        int topicId() {
            return topic.strip().matches("\\d{1,9}") ? Integer.parseInt(topic.strip()) : ProfileService.NO_TOPIC;
        }

        Row with(List<String> nowErrors) {
            return new Row(topic, level, sentence, priority, nowErrors);
        }

        TypedInterest interest() {
            return new TypedInterest(topicId(), level, sentence, priority);
        }
    }

    /** More than anybody types, and few enough to be shown again. */
    private static final int MOST_ROWS = 100;

    ProfileChange change(Step step) {
        return new ProfileChange(
                version,
                step,
                participation,
                offers.filled().rows().stream().map(Row::interest).toList(),
                wishes.filled().rows().stream().map(Row::interest).toList());
    }
}
