package org.reversementoring.confluence;

import com.atlassian.confluence.event.events.user.UserRemoveEvent;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import org.reversementoring.call.OpenCallService;
import org.reversementoring.profile.ProfileService;
import org.reversementoring.programme.PersonKey;

/**
 * Forgets people whose account an administrator removes. The event stays on the node where it happens, so it is handled
 * once. Accounts that a directory drops when it synchronises are not reported this way; whoever has none is shown to
 * nobody, as every view looks accounts up.
 */
public class UserRemovalListener {
    private final EventPublisher eventPublisher;
    private final ProfileService profileService;
    private final OpenCallService openCallService;

    public UserRemovalListener(
            EventPublisher eventPublisher, ProfileService profileService, OpenCallService openCallService) {
        this.eventPublisher = eventPublisher;
        this.profileService = profileService;
        this.openCallService = openCallService;
    }

    public void register() {
        eventPublisher.register(this);
    }

    public void unregister() {
        eventPublisher.unregister(this);
    }

    @EventListener
    public void onUserRemoved(UserRemoveEvent event) {
        if (event.getUser() instanceof ConfluenceUser removed) {
            PersonKey person = new PersonKey(removed.getKey().getStringValue());
            profileService.forget(person);
            openCallService.forget(person);
        }
    }
}
