package org.reversementoring.host.wiki;

import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.spaces.SpaceManager;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.sal.api.user.UserKey;
import com.atlassian.user.User;
import java.util.Optional;

/**
 * Spaces for apps.
 *
 * <p>Stands for Confluence's SpaceManager; leaves out personal spaces, archiving and space events.
 */
public final class AppSpaces implements SpaceManager {
    private final Accounts accounts;
    private final Spaces spaces;
    private final Detached detached;

    AppSpaces(Accounts accounts, Spaces spaces, Detached detached) {
        this.accounts = accounts;
        this.spaces = spaces;
        this.detached = detached;
    }

    @Override
    public Space getSpace(String spaceKey) {
        return spaces.byKey(spaceKey).map(detached::space).orElse(null);
    }

    @Override
    public Space createSpace(String key, String name, String description, User creator) {
        return detached.space(spaces.create(key, name, description, key(creator)));
    }

    @Override
    public Space createPrivateSpace(String key, String name, String description, User creator) {
        return detached.space(spaces.createPrivate(key, name, description, key(creator)));
    }

    private Optional<UserKey> key(User creator) {
        return Optional.ofNullable(creator)
                .map(user -> accounts.getUserByName(user.getName()))
                .map(ConfluenceUser::getKey);
    }
}
