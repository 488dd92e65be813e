package com.atlassian.confluence.event.events.user;

import com.atlassian.user.User;

/**
 * An administrator removed an account; not fired when a directory's synchronisation removes one.
 *
 * <p>Grade B: Javadoc 5.4 to 6.5.
 */
public class UserRemoveEvent extends UserEvent {

    /** Called by the stand-in alone. */
    public UserRemoveEvent(Object source, User user) {
        super(source, user);
    }
}
