package org.reversementoring.confluence;

import com.atlassian.confluence.event.events.user.UserDeactivateEvent;
import com.atlassian.confluence.event.events.user.UserEvent;
import com.atlassian.confluence.event.events.user.UserRemoveEvent;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import java.util.Optional;
import org.reversementoring.feedback.NeutralContactService;
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
    private final NeutralContactService neutralContactService;

    public UserRemovalListener(
            EventPublisher eventPublisher, ProfileService profileService, NeutralContactService neutralContactService) {
        this.eventPublisher = eventPublisher;
        this.profileService = profileService;
        this.neutralContactService = neutralContactService;
    }

    public void register() {
        eventPublisher.register(this);
    }

    public void unregister() {
        eventPublisher.unregister(this);
    }

    @EventListener
    public void onUserRemoved(UserRemoveEvent event) {
        person(event).ifPresent(profileService::forget);
    }

    /** The account may be activated again, hence nothing is forgotten; but nobody can turn to its owner any more. */
    @EventListener
    public void onUserDeactivated(UserDeactivateEvent event) {
        person(event).ifPresent(person -> {
            profileService.takeOut(person);
            neutralContactService.left(person);
        });
    }

    private static Optional<PersonKey> person(UserEvent event) {
        return event.getUser() instanceof ConfluenceUser user
                ? Optional.of(new PersonKey(user.getKey().getStringValue()))
                : Optional.empty();
    }
}
