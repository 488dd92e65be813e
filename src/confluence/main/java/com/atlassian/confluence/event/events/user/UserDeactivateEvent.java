package com.atlassian.confluence.event.events.user;

import com.atlassian.user.User;

/**
 * An administrator deactivated an account; not fired when a directory's synchronisation deactivates one.
 *
 * <p>Grade B: Javadoc 5.4 to 6.5, the same in each.
 */
public class UserDeactivateEvent extends UserEvent {

    protected UserDeactivateEvent(Object source, User user) {
        super(source, user);
    }
}
