package org.reversementoring.profile;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.reversementoring.programme.Form;
import org.reversementoring.programme.Programme;
import org.reversementoring.programme.Text;

/**
 * Who comes into which programme. Where one programme is open, whoever takes part is in it; where several are, people
 * choose. A closed programme takes nobody and keeps those it has.
 *
 * @param programmes all of the site, the oldest first
 */
record Enrolment(List<Programme> programmes) {
    static final String FIELD = "programmes";

    /** What there is to choose from; empty unless there is a choice. */
    List<Programme> choice() {
        return open().size() > 1 ? open() : List.of();
    }

    /** The closed ones among those that somebody has joined. */
    List<Programme> closed(Set<Integer> joined) {
        return joined(joined).stream().filter(Programme::closed).toList();
    }

    List<Programme> joined(Set<Integer> joined) {
        return programmes.stream()
                .filter(programme -> joined.contains(programme.id()))
                .toList();
    }

    /**
     * In which programmes somebody is who takes part and has chosen these.
     *
     * @param before in which the person has been until now
     */
    Set<Integer> chosen(Form form, List<String> typed, Set<Integer> before) {
        Set<Integer> chosen = new HashSet<>();
        for (Programme programme : named(form, typed)) {
            if (programme.closed() && !before.contains(programme.id())) {
                form.refuse(FIELD, "profile.programmes.closed", programme.name());
            }
            chosen.add(programme.id());
        }
        closed(before).forEach(programme -> chosen.add(programme.id()));
        only().ifPresent(programme -> chosen.add(programme.id()));
        if (chosen.isEmpty() && !choice().isEmpty() && !form.refuses(FIELD)) {
            form.refuse(FIELD, "profile.programmes.none");
        }
        return chosen;
    }

    private List<Programme> named(Form form, List<String> typed) {
        Set<String> numbers = typed.stream().map(Text::line).collect(Collectors.toSet());
        List<Programme> named = programmes.stream()
                .filter(programme -> numbers.contains(Integer.toString(programme.id())))
                .toList();
        if (named.size() < numbers.size()) {
            form.refuse(FIELD, "profile.choice.unknown");
        }
        return named;
    }

    /**
     * Of somebody whom the organisation's file names as a mentor or learner: in the programmes that it says, in those
     * they have joined, and if these are none, in the only one that is open.
     */
    Participation enrolled(Participation said, Set<Integer> filed) {
        Set<Integer> joined =
                Stream.concat(said.programmes().stream(), filed.stream()).collect(Collectors.toSet());
        Optional<Programme> only = joined.isEmpty() ? only() : Optional.empty();
        return said.enrolled()
                .joined(only.map(programme -> Set.of(programme.id())).orElse(joined));
    }

    /** The programme of a name, an open one if there is one. */
    Optional<Programme> ofName(String name) {
        List<Programme> ofName = programmes.stream()
                .filter(programme -> Text.nameKey(programme.name()).equals(Text.nameKey(name)))
                .toList();
        return ofName.stream()
                .filter(programme -> !programme.closed())
                .findFirst()
                .or(() -> ofName.stream().findFirst());
    }

    private Optional<Programme> only() {
        return open().size() == 1 ? Optional.of(open().get(0)) : Optional.empty();
    }

    private List<Programme> open() {
        return programmes.stream().filter(programme -> !programme.closed()).toList();
    }
}
