package com.atlassian.confluence.event.events.user;

import com.atlassian.user.User;

/**
 * An administrator removed an account; not fired when a directory's synchronisation removes one.
 *
 * <p>Grade B: Javadoc 3.0 to 6.4.2, the same in each.
 */
public class UserRemoveEvent extends UserEvent {

    /** Called by the stand-in alone. */
    public UserRemoveEvent(Object source, User user) {
        super(source, user);
    }
}
