package org.reversementoring.confluence;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.core.Modification;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.spaces.SpaceManager;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.sal.api.user.UserKey;
import java.util.List;
import java.util.Map;
import org.junit.Before;
import org.junit.Test;
import org.mockito.ArgumentCaptor;
import org.reversementoring.programme.Reader;
import org.reversementoring.programme.Readers;

public class ConfluenceProgrammeSpacesTest {
    private static final Reader ADMINISTRATOR = Readers.administrator();
    private static final Map<String, String> TITLES = Map.of(
            "programme.page.find-mentors.title", "Find a mentor",
            "programme.page.topics.title", "Topics & more",
            "programme.page.my-profile.title", "My profile");

    private final PageManager pageManager = mock(PageManager.class);
    private final PermissionManager permissionManager = mock(PermissionManager.class);
    private final SpaceManager spaceManager = mock(SpaceManager.class);
    private final UserAccessor userAccessor = mock(UserAccessor.class);
    private final ConfluenceUser creator = mock(ConfluenceUser.class);
    private final Space space = new Space();
    private final Page home = new Page();
    private final ConfluenceProgrammeSpaces spaces = new ConfluenceProgrammeSpaces(
            pageManager,
            permissionManager,
            spaceManager,
            userAccessor,
            new ProgrammePages((locale, key, arguments) -> TITLES.getOrDefault(key, "text of " + key)));

    @Before
    public void a_space_with_a_home_page() {
        space.setKey("RM");
        space.setHomePage(home);
        home.setTitle("Home");
        home.setSpace(space);
        when(spaceManager.getSpace("RM")).thenReturn(space);
        when(userAccessor.getExistingUserByKey(
                        new UserKey(ADMINISTRATOR.loggedIn().value())))
                .thenReturn(creator);
    }

    @Test
    public void a_new_space_belongs_to_its_creator_and_its_home_page_tells_the_purpose() {
        spaces.create(ADMINISTRATOR, "RM", "Spring", "Learn <from> each other\n\n& laugh");

        verify(spaceManager).createSpace("RM", "Spring", "Learn <from> each other\n\n& laugh", creator);
        String body = savedHome();
        assertTrue(body, body.startsWith("<p>Learn &lt;from&gt; each other</p>\n<p>&amp; laugh</p>"));
        assertTrue(body, body.contains("<ri:page ri:content-title=\"Topics &amp; more\"/>"));
        assertFalse(body, body.contains("<at:"));
    }

    @Test
    public void the_pages_carry_the_macros_and_stand_below_the_home_page() {
        spaces.furnish(ADMINISTRATOR, "RM");

        ArgumentCaptor<Page> saved = ArgumentCaptor.forClass(Page.class);
        verify(pageManager, times(3)).saveContentEntity(saved.capture(), any());
        assertEquals(
                List.of("Find a mentor", "Topics & more", "My profile"),
                saved.getAllValues().stream().map(Page::getTitle).toList());
        assertTrue(saved.getAllValues().get(0).getBodyAsString().contains("ac:name=\"mentoring-directory\""));
        assertTrue(saved.getAllValues().stream().allMatch(page -> page.getParent() == home));
        assertTrue(saved.getAllValues().stream().allMatch(page -> page.getCreator() == creator));
    }

    @Test
    public void a_page_that_is_there_already_stays_as_it_is() {
        when(pageManager.getPage("RM", "Topics & more")).thenReturn(new Page());

        spaces.furnish(ADMINISTRATOR, "RM");

        verify(pageManager, times(2)).saveContentEntity(any(), any());
    }

    @Test
    public void a_space_without_a_home_page_gets_its_pages_too() {
        space.setHomePage(null);

        spaces.create(ADMINISTRATOR, "RM", "Spring", "");
        spaces.furnish(ADMINISTRATOR, "RM");

        verify(pageManager, never()).saveNewVersion(any(), any(), any());
        verify(pageManager, times(3)).saveContentEntity(any(), any());
    }

    @Test
    public void only_those_who_administer_a_space_may_furnish_it() {
        when(permissionManager.hasPermission(creator, Permission.ADMINISTER, space))
                .thenReturn(true);

        assertTrue(spaces.mayFurnish(ADMINISTRATOR, "RM"));
        assertFalse(spaces.mayFurnish(ADMINISTRATOR, "NONE"));
    }

    @SuppressWarnings("unchecked")
    private String savedHome() {
        ArgumentCaptor<Modification<Page>> modification = ArgumentCaptor.forClass(Modification.class);
        verify(pageManager).saveNewVersion(eq(home), modification.capture(), any());
        modification.getValue().modify(home);
        return home.getBodyAsString();
    }
}
