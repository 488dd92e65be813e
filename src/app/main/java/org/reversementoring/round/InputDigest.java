package org.reversementoring.round;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.reversementoring.matching.Bond;
import org.reversementoring.matching.Fixed;
import org.reversementoring.matching.Request;
import org.reversementoring.matching.Surroundings;
import org.reversementoring.profile.Participation;
import org.reversementoring.profile.Profile;
import org.reversementoring.profile.WorkingHours;
import org.reversementoring.programme.PersonKey;
import org.reversementoring.programme.Text;

/**
 * What a run is made from, as one short value: SHA-256 over all of it, written in one order. Of a moment counts what it
 * makes of time zones, and of a profile what matching reads, so that the value stays the same as long as the pairs do.
 */
final class InputDigest {
    private final MessageDigest digest;

    private InputDigest() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }

    /** 64 characters. */
    static String of(Collection<Profile> people, Surroundings around, Request request) {
        InputDigest input = new InputDigest();
        input.add("goal", request.goal().name(), Long.toString(around.seed()));
        new TreeMap<>(request.rules().settings())
                .forEach((rule, setting) -> input.add("rule", rule.name(), setting.toString()));
        new TreeMap<>(request.emphasis().weights())
                .forEach((criterion, weight) -> input.add("weight", criterion.name(), weight.toString()));
        input.ties("locked", request.fixed().locked());
        input.ties("barred", request.fixed().barred());
        input.bonds("apart", around.apart());
        input.bonds("former", around.formerPartners());
        around.managers().entrySet().stream()
                .sorted(Comparator.comparing(entry -> entry.getKey().value()))
                .forEach(entry -> input.add(
                        "manager", entry.getKey().value(), entry.getValue().value()));
        people.stream()
                .filter(profile -> profile.participation().teaches()
                        || profile.participation().learns())
                .sorted(Comparator.comparing(profile -> profile.person().value()))
                .forEach(profile -> input.person(profile, around.at()));
        return HexFormat.of().formatHex(input.digest.digest());
    }

    private void person(Profile profile, Instant at) {
        Participation said = profile.participation();
        add(
                "person",
                profile.person().value(),
                Text.nameKey(profile.facts().department()),
                profile.facts().grade().toString(),
                profile.facts().joined().toString(),
                profile.facts().manager().map(PersonKey::value).orElse(""),
                said.role().name(),
                Integer.toString(said.mentorCapacity()),
                Integer.toString(said.menteeCapacity()),
                said.format().name(),
                Text.nameKey(profile.site()),
                profile.zone().map(zone -> offset(zone, at)).orElse(""),
                said.hours().map(InputDigest::hours).orElse(""));
        list("languages", profile.languages(), Locale::getLanguage);
        list("preferred", said.preferred(), PersonKey::value);
        list("avoided", said.avoided(), PersonKey::value);
        list(
                "offers",
                profile.offers(),
                offer -> offer.topicId() + ":" + offer.level().value());
        list(
                "wishes",
                profile.wishes(),
                wish -> wish.topicId() + ":" + wish.level().value() + ":"
                        + wish.priority().name());
    }

    private static String offset(ZoneId zone, Instant at) {
        return zone.getRules().getOffset(at).getId();
    }

    private static String hours(WorkingHours hours) {
        List<String> days = hours.days().stream().sorted().map(Enum::name).toList();
        return days + " " + hours.from() + " " + hours.until();
    }

    private void ties(String what, Set<Fixed.Tie> ties) {
        list(what, ties, tie -> tie.mentee().value() + "\n" + tie.mentor().value());
    }

    private void bonds(String what, Set<Bond> bonds) {
        list(what, bonds, bond -> bond.one().value() + "\n" + bond.other().value());
    }

    private <T> void list(String what, Collection<T> things, Function<T, String> text) {
        add(Stream.concat(Stream.of(what), things.stream().map(text).sorted()).toArray(String[]::new));
    }

    /** Nothing that is kept holds a control character, hence they keep one part from the next. */
    private void add(String... parts) {
        digest.update((String.join("\0", parts) + "\1").getBytes(StandardCharsets.UTF_8));
    }
}
