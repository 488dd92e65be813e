package org.reversementoring.confluence;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.event.events.user.UserDeactivateEvent;
import com.atlassian.confluence.event.events.user.UserRemoveEvent;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.sal.api.user.UserKey;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;
import com.atlassian.scheduler.status.RunOutcome;
import com.atlassian.user.User;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.Rule;
import org.junit.Test;
import org.reversementoring.profile.ImportId;
import org.reversementoring.profile.People;
import org.reversementoring.profile.Profile;
import org.reversementoring.profile.Standing;
import org.reversementoring.programme.Readers;
import org.reversementoring.programme.Refused;
import org.reversementoring.store.Engine;
import org.reversementoring.store.Site;
import org.reversementoring.store.Tables;

/** What happens without anybody asking for it: events and jobs. */
public class ByItselfIT {
    @Rule
    public final Tables tables = new Tables(Engine.H2);

    private final Site site = new Site(tables);
    private final EventPublisher eventPublisher = mock(EventPublisher.class);
    private final UserRemovalListener listener =
            new UserRemovalListener(eventPublisher, site.profileService, site.neutralContactService);

    @Test
    public void a_removed_user_is_forgotten() {
        site.profiles.put(List.of(People.somebody("ada"), People.somebody("bob")));
        ConfluenceUser ada = mock(ConfluenceUser.class);
        when(ada.getKey()).thenReturn(new UserKey(People.account("ada").key().value()));

        listener.onUserRemoved(new UserRemoveEvent(this, ada));
        listener.onUserRemoved(new UserRemoveEvent(this, mock(User.class)));

        assertEquals(Optional.empty(), site.profiles.of(People.account("ada").key()));
        assertEquals(1, site.profiles.count());
    }

    @Test
    public void a_deactivated_user_leaves_and_is_not_forgotten() {
        site.profiles.put(List.of(People.mentor("ada", "Research", 1)));
        ConfluenceUser ada = mock(ConfluenceUser.class);
        when(ada.getKey()).thenReturn(new UserKey(People.account("ada").key().value()));
        UserDeactivateEvent event = new UserDeactivateEvent(this, ada) {};

        listener.onUserDeactivated(event);
        listener.onUserDeactivated(event);

        Profile left = site.profiles.of(People.account("ada").key()).orElseThrow();
        assertEquals(Standing.LEFT, left.standing());
        assertEquals(1, left.offers().size());
    }

    @Test
    public void the_listener_comes_and_goes_with_the_app() {
        listener.register();
        verify(eventPublisher).register(listener);

        listener.unregister();
        verify(eventPublisher).unregister(listener);
    }

    @Test
    public void the_job_removes_what_was_left_behind() {
        ImportId left = site.importService.paste(Readers.administrator(), "username\nada");
        site.clock.pass(Duration.ofDays(2));

        JobRunnerResponse response = new ImportCleanUp(site.importService).runJob(mock(JobRunnerRequest.class));

        assertEquals(RunOutcome.SUCCESS, response.getRunOutcome());
        assertThrows(Refused.class, () -> site.importService.check(Readers.administrator(), left));
    }
}
