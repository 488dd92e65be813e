package org.reversementoring.profile.web;

import java.util.Map;
import java.util.Optional;
import org.reversementoring.profile.ProfileService;
import org.reversementoring.profile.ProfileView;
import org.reversementoring.programme.PersonKey;
import org.reversementoring.programme.Reader;
import org.reversementoring.web.CurrentReader;
import org.reversementoring.web.FeatureMacro;
import org.reversementoring.web.Surface;
import org.reversementoring.web.Surfaces;

/** {@code mentoring-profile}: what one person offers and wishes for; the reader's own where {@code user} is left out. */
public class ProfileMacro extends FeatureMacro {

    private final ProfileService profiles;
    private final ProfileComponents components;

    public ProfileMacro(
            CurrentReader readers, Surfaces surfaces, ProfileService profiles, ProfileComponents components) {
        super(readers, surfaces, "profile-placeholder");
        this.profiles = profiles;
        this.components = components;
    }

    @Override
    protected String component(Reader reader, Surface surface, Map<String, String> parameters) {
        if (reader.person().isEmpty()) {
            return components.anonymous(reader, surface);
        }
        String user = parameter(parameters, "user");
        Optional<ProfileView> view = user.isEmpty() ? profiles.profile(reader, reader.loggedIn()) : named(reader, user);
        return view.map(person -> components.person(reader, surface, person, true))
                .orElseGet(() -> components.unknownPerson(reader, surface, user));
    }

    /** Confluence hands over a user name or, where its editor stored one, the key of the account. */
    private Optional<ProfileView> named(Reader reader, String user) {
        return profiles.profile(reader, user)
                .or(() -> PersonKey.parse(user).flatMap(key -> profiles.profile(reader, key)));
    }
}
