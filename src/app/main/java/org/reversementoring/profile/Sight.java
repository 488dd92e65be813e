package org.reversementoring.profile;

import java.util.function.Predicate;
import org.reversementoring.programme.PersonKey;
import org.reversementoring.programme.Reader;

/**
 * What one reader may see of one person: the only place that decides it. Every view of a profile is built through it.
 * People see their own profile as colleagues do; what they keep to themselves is in {@link MyProfile}.
 */
final class Sight {
    private final Predicate<Audience> reader;
    private final Profile profile;

    private Sight(Predicate<Audience> reader, Profile profile) {
        this.reader = reader;
        this.profile = profile;
    }

    /** Asks for partners only where something is meant for them. */
    static Sight of(Reader reader, Profile profile, Partners partners) {
        return new Sight(
                audience -> reader.person()
                        .filter(person -> isAmong(audience, person, reader.coordinator(), profile, partners))
                        .isPresent(),
                profile);
    }

    /** What every colleague may see, whoever looks: the directory finds by no more. */
    static Sight ofColleague(Profile profile) {
        return new Sight(audience -> audience == Audience.EVERYONE, profile);
    }

    /** Whoever coordinates and is the partner as well is both. */
    private static boolean isAmong(
            Audience audience, PersonKey person, boolean coordinator, Profile profile, Partners partners) {
        boolean oneself = person.equals(profile.person());
        return switch (audience) {
            case EVERYONE -> true;
            case COORDINATORS -> coordinator && !oneself;
            case PARTNER -> !oneself && partners.arePaired(person, profile.person());
            case NOBODY -> false;
        };
    }

    boolean shows(Field field) {
        boolean gone = field.isSaidByPerson() && !profile.standing().isShown();
        return !gone && reader.test(profile.participation().audience(field));
    }

    /** The value of a field where it may be seen, else what stands for nothing. */
    <T> T of(Field field, T value, T nothing) {
        return shows(field) ? value : nothing;
    }
}
