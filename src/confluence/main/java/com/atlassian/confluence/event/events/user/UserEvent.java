package com.atlassian.confluence.event.events.user;

import com.atlassian.user.User;
import java.util.EventObject;

/**
 * Something happened to a user's account. The classes between this one and EventObject are left out.
 *
 * <p>Grade B: Javadoc 3.0 to 6.5, the same in each.
 */
public abstract class UserEvent extends EventObject {

    private final transient User user;

    protected UserEvent(Object source, User user) {
        super(source);
        this.user = user;
    }

    public User getUser() {
        return user;
    }
}
