package org.reversementoring.recognition.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.reversementoring.profile.Account;
import org.reversementoring.profile.Accounts;
import org.reversementoring.programme.PersonKey;
import org.reversementoring.programme.Reader;
import org.reversementoring.recognition.AwardService;
import org.reversementoring.web.CurrentReader;
import org.reversementoring.web.FeatureMacro;
import org.reversementoring.web.Surface;
import org.reversementoring.web.Surfaces;

/**
 * {@code mentoring-badges}: what one person shows of their badges; the reader's own where {@code user} is left out. To
 * whom nothing is shown it does not say whether there is anything.
 */
public class BadgesMacro extends FeatureMacro {
    private final AwardService awards;
    private final Accounts accounts;
    private final RecognitionComponents components;

    public BadgesMacro(
            CurrentReader readers,
            Surfaces surfaces,
            AwardService awards,
            Accounts accounts,
            RecognitionComponents components) {
        super(readers, surfaces, "badges-placeholder");
        this.awards = awards;
        this.accounts = accounts;
        this.components = components;
    }

    @Override
    protected String component(Reader reader, Surface surface, Map<String, String> parameters) {
        String user = parameter(parameters, "user");
        Optional<PersonKey> person = user.isEmpty() ? reader.person() : named(user);
        boolean own = reader.person().isPresent() && reader.person().equals(person);
        return components.shown(
                reader,
                surface,
                "",
                person.map(key -> awards.shown(reader, key)).orElse(List.of()),
                List.of(),
                own ? "recognition.macro.none.own" : "recognition.macro.none",
                own);
    }

    /** Confluence hands over a user name or, where its editor stored one, the key of the account. */
    private Optional<PersonKey> named(String user) {
        return accounts.byUsername(user).map(Account::key).or(() -> PersonKey.parse(user));
    }
}
