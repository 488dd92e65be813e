package org.reversementoring.profile;

import java.util.EnumSet;
import java.util.Set;
import org.reversementoring.programme.PersonKey;
import org.reversementoring.programme.Reader;

/**
 * What one reader may see of one person: the only place that decides it. Every view of a profile is built through it.
 * People see their own profile as colleagues do; what they keep to themselves is in {@link MyProfile}.
 */
final class Sight {
    private final Set<Audience> reader;
    private final Profile profile;

    private Sight(Set<Audience> reader, Profile profile) {
        this.reader = reader;
        this.profile = profile;
    }

    static Sight of(Reader reader, Profile profile, Partners partners) {
        return new Sight(
                reader.person()
                        .map(person -> audiences(person, reader.coordinator(), profile, partners))
                        .orElse(Set.of()),
                profile);
    }

    /** What every colleague may see, whoever looks: the directory finds by no more. */
    static Sight ofColleague(Profile profile) {
        return new Sight(Set.of(Audience.EVERYONE), profile);
    }

    /** All that the person is to the other; whoever coordinates and is the partner as well is both. */
    private static Set<Audience> audiences(PersonKey person, boolean coordinator, Profile profile, Partners partners) {
        Set<Audience> audiences = EnumSet.of(Audience.EVERYONE);
        if (!person.equals(profile.person())) {
            if (coordinator) {
                audiences.add(Audience.COORDINATORS);
            }
            if (partners.arePaired(person, profile.person())) {
                audiences.add(Audience.PARTNER);
            }
        }
        return audiences;
    }

    boolean shows(Field field) {
        boolean gone = field.isSaidByPerson() && !profile.standing().isShown();
        return !gone && reader.contains(profile.participation().audience(field));
    }

    /** The value of a field where it may be seen, else what stands for nothing. */
    <T> T of(Field field, T value, T nothing) {
        return shows(field) ? value : nothing;
    }
}
