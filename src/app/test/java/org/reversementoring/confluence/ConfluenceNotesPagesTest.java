package org.reversementoring.confluence;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.ArgumentMatchers.same;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.core.ContentPermissionManager;
import com.atlassian.confluence.core.Modification;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.security.ContentPermission;
import com.atlassian.confluence.security.ContentPermissionSet;
import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.security.SpacePermission;
import com.atlassian.confluence.security.SpacePermissionManager;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.spaces.SpaceManager;
import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.sal.api.message.LocaleResolver;
import com.atlassian.sal.api.user.UserKey;
import com.atlassian.user.Group;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import org.junit.Before;
import org.junit.Test;
import org.mockito.ArgumentCaptor;
import org.mockito.InOrder;
import org.reversementoring.profile.People;
import org.reversementoring.programme.PersonKey;
import org.reversementoring.programme.Reader;
import org.reversementoring.programme.Readers;
import org.reversementoring.session.NewNotesPage;
import org.reversementoring.session.NotesPages.NotMade;
import org.reversementoring.session.NotesProblem;
import org.reversementoring.session.Protection;
import org.reversementoring.session.SpaceAccess;

public class ConfluenceNotesPagesTest {
    private static final PersonKey ADA = People.account("ada").key();
    private static final PersonKey BEN = People.account("ben").key();
    private static final Set<String> OF_BOTH = Set.of("View ada-key", "View ben-key", "Edit ada-key", "Edit ben-key");
    private static final String SUPER_GROUP = "confluence-administrators";
    private static final long PAGE_ID = 4711;

    private final ContentPermissionManager contentPermissionManager = mock(ContentPermissionManager.class);
    private final PageManager pageManager = mock(PageManager.class);
    private final PermissionManager permissionManager = mock(PermissionManager.class);
    private final SpaceManager spaceManager = mock(SpaceManager.class);
    private final SpacePermissionManager spacePermissionManager = mock(SpacePermissionManager.class);
    private final UserAccessor userAccessor = mock(UserAccessor.class);
    private final Space space = new Space();
    private final ConfluenceNotesPages pages = new ConfluenceNotesPages(
            contentPermissionManager,
            mock(LocaleResolver.class),
            pageManager,
            permissionManager,
            spaceManager,
            spacePermissionManager,
            userAccessor,
            new SpacePages(pageManager, permissionManager, spaceManager, userAccessor));
    private final Set<String> atTheSave = new TreeSet<>();

    @Before
    public void a_space_and_two_people() {
        space.setKey("NOTES");
        Page home = new Page();
        home.setSpace(space);
        space.setHomePage(home);
        when(spaceManager.getSpace("NOTES")).thenReturn(space);
        somebody("ada");
        somebody("ben");
        doAnswer(call -> {
                    Page page = call.getArgument(0);
                    atTheSave.addAll(restrictions(page));
                    page.setId(PAGE_ID);
                    when(pageManager.getPage(PAGE_ID)).thenReturn(page);
                    when(pageManager.getPage("NOTES", page.getTitle())).thenReturn(page);
                    return null;
                })
                .when(pageManager)
                .saveContentEntity(any(), any());
        doAnswer(call -> {
                    Page page = call.getArgument(0);
                    call.<Modification<Page>>getArgument(1).modify(page);
                    atTheSave.addAll(restrictions(page));
                    return null;
                })
                .when(pageManager)
                .saveNewVersion(any(), any(), any());
    }

    @Test
    public void the_restrictions_are_on_a_page_when_it_is_saved_first() {
        ArgumentCaptor<Page> saved = ArgumentCaptor.forClass(Page.class);

        assertEquals(PAGE_ID, pages.make(page(ADA, BEN)));

        verify(pageManager).saveContentEntity(saved.capture(), any());
        assertEquals(OF_BOTH, atTheSave);
        assertEquals(space.getHomePage(), saved.getValue().getParent());
        assertEquals("ada", saved.getValue().getCreator().getName());
        verify(contentPermissionManager, never()).addContentPermission(any(), any());
    }

    @Test
    public void the_restrictions_are_on_a_page_at_each_later_save() {
        pages.make(page(ADA, BEN));
        atTheSave.clear();

        pages.rewrite(PAGE_ID, "<p>Agreed</p>", BEN);

        assertEquals(OF_BOTH, atTheSave);
        assertEquals("<p>Agreed</p>", pageManager.getPage(PAGE_ID).getBodyAsString());
        assertEquals(Optional.of("<p>Agreed</p>"), pages.storage(PAGE_ID));
    }

    @Test
    public void a_page_is_saved_as_its_author_and_nobody_stays_logged_in() {
        Set<String> acting = new HashSet<>();
        doAnswer(call -> {
                    acting.add(AuthenticatedUserThreadLocal.get().getName());
                    throw new IllegalStateException("The wiki is out of order");
                })
                .when(pageManager)
                .saveContentEntity(any(), any());

        assertThrows(IllegalStateException.class, () -> pages.make(page(ADA, BEN)));

        assertEquals(Set.of("ada"), acting);
        assertNull(AuthenticatedUserThreadLocal.get());
    }

    @Test
    public void a_page_that_has_lost_its_restrictions_on_the_way_is_refused() {
        Page bare = new Page();
        bare.setId(PAGE_ID);
        doAnswer(call -> {
                    call.getArgument(0, Page.class).setId(PAGE_ID);
                    when(pageManager.getPage(PAGE_ID)).thenReturn(bare);
                    return null;
                })
                .when(pageManager)
                .saveContentEntity(any(), any());

        NotMade refused = assertThrows(NotMade.class, () -> pages.make(page(ADA, BEN)));

        assertEquals(NotesProblem.NOT_PROTECTED, refused.problem());
    }

    @Test
    public void without_an_account_for_each_reader_no_page_is_saved() {
        PersonKey gone = People.account("gone").key();

        NotMade refused = assertThrows(NotMade.class, () -> pages.make(page(ADA, gone)));

        assertEquals(NotesProblem.NO_ACCOUNT, refused.problem());
        verify(pageManager, never()).saveContentEntity(any(), any());
    }

    @Test
    public void the_space_is_private_and_belongs_to_somebody_who_can_read_everything_anyway() {
        assertEquals(
                NotesProblem.NO_OWNER,
                assertThrows(NotMade.class, () -> pages.makeSpace("NOTES", "Notes", ""))
                        .problem());
        superGroup("zoe", "root");

        pages.makeSpace("NOTES", "Notes", "For pairs");
        pages.makeFront("NOTES", "<p>For pairs</p>");

        verify(spaceManager).createPrivateSpace("NOTES", "Notes", "For pairs", somebody("root"));
        verify(spaceManager, never()).createSpace(any(), any(), any(), any());
        assertEquals("<p>For pairs</p>", space.getHomePage().getBodyAsString());
        ArgumentCaptor<ContentPermission> restriction = ArgumentCaptor.forClass(ContentPermission.class);
        verify(contentPermissionManager).addContentPermission(restriction.capture(), same(space.getHomePage()));
        assertEquals(ContentPermission.EDIT_PERMISSION, restriction.getValue().getType());
        assertEquals(SUPER_GROUP, restriction.getValue().getGroupName());
        assertEquals(2, pages.superGroup(1).size());
        assertEquals(List.of(People.account("root").key()), pages.superGroup(1).some());
    }

    @Test
    public void the_home_page_of_a_space_is_protected_before_it_becomes_that_of_a_pair() {
        restrictionsAreKept();
        Page home = space.getHomePage();
        home.setTitle("Notes Home");
        home.setId(12);
        when(pageManager.getPage(12L)).thenReturn(home);

        assertEquals(12, pages.makeHome(page(ADA, BEN)));

        assertEquals(OF_BOTH, atTheSave);
        assertEquals("Mentoring 7KQ2", home.getTitle());
        assertEquals("<p>Ours</p>", home.getBodyAsString());
        verify(pageManager, never()).saveContentEntity(any(), any());
    }

    @Test
    public void a_home_page_that_cannot_be_protected_stays_as_it_is() {
        Page home = space.getHomePage();
        home.setTitle("Notes Home");
        home.setId(12);
        when(pageManager.getPage(12L)).thenReturn(home);

        NotMade refused = assertThrows(NotMade.class, () -> pages.makeHome(page(ADA, BEN)));

        assertEquals(NotesProblem.NOT_PROTECTED, refused.problem());
        assertEquals("Notes Home", home.getTitle());
    }

    @Test
    public void what_stands_at_the_top_is_not_below_a_home_page_for_some_alone() {
        ContentPermissionSet forAda = new ContentPermissionSet(ContentPermission.VIEW_PERMISSION, space.getHomePage());
        forAda.addContentPermission(
                ContentPermission.createUserPermission(ContentPermission.VIEW_PERMISSION, somebody("ada")));
        when(contentPermissionManager.getContentPermissionSets(space.getHomePage(), ContentPermission.VIEW_PERMISSION))
                .thenReturn(List.of(forAda));

        pages.make(page(ADA, BEN));

        assertNull(pageManager.getPage(PAGE_ID).getParent());
    }

    @Test
    public void whoever_has_been_let_in_is_shut_out_and_an_archived_page_stays_archived() {
        pages.make(page(ADA, BEN));
        restrictionsAreKept();
        somebody("cleo");
        Page saved = pageManager.getPage(PAGE_ID);
        for (String type : List.of(ContentPermission.VIEW_PERMISSION, ContentPermission.EDIT_PERMISSION)) {
            saved.addPermission(ContentPermission.createUserPermission(type, somebody("cleo")));
            saved.addPermission(ContentPermission.createGroupPermission(type, "staff"));
        }

        pages.shutOut(PAGE_ID, Set.of(ADA, BEN), false);
        assertEquals(OF_BOTH, restrictions(pageManager.getPage(PAGE_ID)));

        pageManager
                .getPage(PAGE_ID)
                .addPermission(
                        ContentPermission.createUserPermission(ContentPermission.VIEW_PERMISSION, somebody("cleo")));
        pages.shutOut(PAGE_ID, Set.of(ADA, BEN), true);
        assertEquals(
                Set.of("View ada-key", "View ben-key", "Edit " + SUPER_GROUP),
                restrictions(pageManager.getPage(PAGE_ID)));
    }

    @Test
    public void a_page_without_restrictions_is_for_its_owners_alone_again() {
        restrictionsAreKept();
        Page bare = new Page();
        bare.setSpace(space);
        bare.setTitle("Bare");
        bare.setId(PAGE_ID);
        when(pageManager.getPage(PAGE_ID)).thenReturn(bare);
        when(pageManager.getPage("NOTES", "Bare")).thenReturn(bare);

        pages.shutOut(PAGE_ID, Set.of(ADA, BEN), false);

        assertEquals(OF_BOTH, restrictions(bare));
    }

    @Test
    public void a_title_that_another_page_has_is_not_given_twice() {
        pages.make(page(ADA, BEN));
        when(pageManager.getPage("NOTES", "2026-12-01 Taken")).thenReturn(new Page());

        pages.rename(PAGE_ID, "2026-12-01 Taken", ADA);
        assertEquals(Optional.of("Mentoring 7KQ2"), pages.title(PAGE_ID));
        atTheSave.clear();
        pages.rename(PAGE_ID, "2026-12-01 Free", ADA);
        assertEquals("2026-12-01 Free", pageManager.getPage(PAGE_ID).getTitle());
        assertEquals(OF_BOTH, atTheSave);
    }

    /** From now on they are put on pages and taken off, as Confluence does. */
    private void restrictionsAreKept() {
        doAnswer(call -> {
                    call.<Page>getArgument(1).addPermission(call.getArgument(0));
                    return null;
                })
                .when(contentPermissionManager)
                .addContentPermission(any(), any());
        doAnswer(call -> {
                    Page after = without(call.getArgument(0), pageManager.getPage(PAGE_ID));
                    when(pageManager.getPage(PAGE_ID)).thenReturn(after);
                    when(pageManager.getPage("NOTES", after.getTitle())).thenReturn(after);
                    return null;
                })
                .when(contentPermissionManager)
                .removeContentPermission(any());
    }

    private static Page without(ContentPermission removed, Page before) {
        Page after = new Page();
        after.setSpace(before.getSpace());
        after.setTitle(before.getTitle());
        after.setId(before.getId());
        for (String type : List.of(ContentPermission.VIEW_PERMISSION, ContentPermission.EDIT_PERMISSION)) {
            Optional.ofNullable(before.getContentPermissionSet(type))
                    .ifPresent(known -> known.forEach(permission -> {
                        if (permission != removed) {
                            after.addPermission(permission);
                        }
                    }));
        }
        return after;
    }

    @Test
    public void people_are_let_into_the_space_one_by_one_and_only_once() {
        ConfluenceUser ada = somebody("ada");

        pages.admit("NOTES", ADA);
        ArgumentCaptor<SpacePermission> granted = ArgumentCaptor.forClass(SpacePermission.class);
        verify(spacePermissionManager, times(4)).savePermission(granted.capture());
        assertTrue(granted.getAllValues().stream().allMatch(permission -> permission.getUserSubject() == ada));
        assertEquals(
                SpacePermission.VIEWSPACE_PERMISSION,
                granted.getAllValues().get(0).getType());

        when(permissionManager.hasPermission(ada, Permission.VIEW, space)).thenReturn(true);
        when(permissionManager.hasCreatePermission(ada, space, Page.class)).thenReturn(true);
        pages.admit("NOTES", ADA);
        verify(spacePermissionManager, times(4)).savePermission(any());
    }

    @Test
    public void a_page_is_the_own_one_of_whoever_has_made_it_and_may_still_edit_it() {
        pages.make(page(ADA, BEN));
        Page made = pageManager.getPage(PAGE_ID);
        ConfluenceUser ben = somebody("ben");
        when(permissionManager.hasPermission(ben, Permission.EDIT, made)).thenReturn(true);

        assertFalse("she may not edit it", pages.isOwn(Readers.employee("ada"), PAGE_ID));
        ConfluenceUser ada = somebody("ada");
        when(permissionManager.hasPermission(ada, Permission.EDIT, made)).thenReturn(true);
        assertTrue(pages.isOwn(Readers.employee("ada"), PAGE_ID));
        assertFalse("somebody else has made it", pages.isOwn(Readers.employee("ben"), PAGE_ID));
        assertFalse("there is no such page", pages.isOwn(Readers.employee("ada"), PAGE_ID + 1));
        when(permissionManager.hasPermission(null, Permission.EDIT, made)).thenReturn(true);
        made.setCreator(null);
        assertFalse("nobody knows who has made it", pages.isOwn(Reader.anonymous(), PAGE_ID));
    }

    @Test
    public void an_archived_page_is_edited_by_nobody_who_could_not_anyway_and_never_by_everybody() {
        pages.make(page(ADA, BEN));

        pages.archive(PAGE_ID);

        InOrder order = inOrder(contentPermissionManager);
        ArgumentCaptor<ContentPermission> added = ArgumentCaptor.forClass(ContentPermission.class);
        ArgumentCaptor<ContentPermission> removed = ArgumentCaptor.forClass(ContentPermission.class);
        order.verify(contentPermissionManager).addContentPermission(added.capture(), any());
        order.verify(contentPermissionManager, times(2)).removeContentPermission(removed.capture());
        assertEquals(SUPER_GROUP, added.getValue().getGroupName());
        assertEquals(ContentPermission.EDIT_PERMISSION, added.getValue().getType());
        assertTrue(removed.getAllValues().stream()
                .allMatch(permission -> permission.getType().equals(ContentPermission.EDIT_PERMISSION)));
    }

    @Test
    public void whoever_has_left_is_kept_out_before_anybody_is_let_in() {
        pages.make(page(ADA, BEN));
        PersonKey cleo = People.account("cleo").key();
        somebody("cleo");
        Page saved = pageManager.getPage(PAGE_ID);
        doAnswer(call -> {
                    saved.addPermission(call.getArgument(0));
                    return null;
                })
                .when(contentPermissionManager)
                .addContentPermission(any(), any());

        pages.share(PAGE_ID, Set.of(ADA, BEN, cleo), Set.of());
        assertTrue(restrictions(saved).containsAll(Set.of("View cleo-key", "Edit cleo-key")));

        // Nothing here takes a restriction away: somebody who stays let in is noticed.
        assertEquals(
                NotesProblem.NOT_PROTECTED,
                assertThrows(NotMade.class, () -> pages.share(PAGE_ID, Set.of(ADA, cleo), Set.of(BEN)))
                        .problem());
        InOrder order = inOrder(contentPermissionManager);
        order.verify(contentPermissionManager, times(2)).addContentPermission(any(), any());
        ArgumentCaptor<ContentPermission> removed = ArgumentCaptor.forClass(ContentPermission.class);
        order.verify(contentPermissionManager, times(2)).removeContentPermission(removed.capture());
        assertTrue(removed.getAllValues().stream()
                .allMatch(permission -> permission.getUserSubject().getName().equals("ben")));
    }

    @Test
    public void what_stands_on_a_page_is_told_as_it_is() {
        pages.make(page(ADA, BEN));
        pageManager
                .getPage(PAGE_ID)
                .addPermission(ContentPermission.createGroupPermission(ContentPermission.VIEW_PERMISSION, "staff"));

        Page saved = pageManager.getPage(PAGE_ID);
        when(contentPermissionManager.getContentPermissionSets(saved, ContentPermission.VIEW_PERMISSION))
                .thenReturn(List.of(saved.getContentPermissionSet(ContentPermission.VIEW_PERMISSION)));

        assertEquals(Optional.of(new Protection(Set.of(ADA, BEN), List.of("staff"))), pages.protection(PAGE_ID));
        assertEquals(List.of(PAGE_ID), pages.line(PAGE_ID).stream().limit(1).toList());
        assertEquals(Optional.empty(), pages.protection(12));
    }

    @Test
    public void restrictions_of_pages_above_hold_for_a_page_too() {
        pages.make(page(ADA, BEN));
        Page saved = pageManager.getPage(PAGE_ID);
        ContentPermissionSet above = new ContentPermissionSet(ContentPermission.VIEW_PERMISSION, saved);
        above.addContentPermission(
                ContentPermission.createUserPermission(ContentPermission.VIEW_PERMISSION, somebody("ada")));
        when(contentPermissionManager.getContentPermissionSets(saved, ContentPermission.VIEW_PERMISSION))
                .thenReturn(List.of(above, saved.getContentPermissionSet(ContentPermission.VIEW_PERMISSION)));

        assertEquals(Optional.of(new Protection(Set.of(ADA), List.of())), pages.protection(PAGE_ID));
    }

    @Test
    public void what_a_space_lets_others_do_is_told_without_those_who_may_do_everything() {
        pages.make(page(ADA, BEN));
        superGroup("root");
        String view = SpacePermission.VIEWSPACE_PERMISSION;
        String administer = SpacePermission.ADMINISTER_SPACE_PERMISSION;
        space.setPermissions(List.of(
                SpacePermission.createUserSpacePermission(view, space, somebody("ada")),
                SpacePermission.createUserSpacePermission(view, space, somebody("root")),
                SpacePermission.createGroupSpacePermission(view, space, "staff"),
                SpacePermission.createGroupSpacePermission(view, space, SUPER_GROUP),
                SpacePermission.createAnonymousSpacePermission(view, space),
                SpacePermission.createUserSpacePermission(administer, space, somebody("root")),
                SpacePermission.createUserSpacePermission(administer, space, somebody("ben"))));

        assertEquals(
                Optional.of(new SpaceAccess("NOTES", Set.of(ADA), List.of("staff"), true, Set.of(BEN), List.of())),
                pages.access(PAGE_ID));
    }

    @Test
    public void whoever_is_dismissed_loses_all_that_they_have_been_given_in_a_space_and_nobody_else_anything() {
        superGroup("root");
        SpacePermission viewing = given(SpacePermission.VIEWSPACE_PERMISSION, "ada");
        SpacePermission writing = given(SpacePermission.CREATEEDIT_PAGE_PERMISSION, "ada");
        space.setPermissions(List.of(
                viewing,
                given(SpacePermission.VIEWSPACE_PERMISSION, "ben"),
                given(SpacePermission.VIEWSPACE_PERMISSION, "root"),
                SpacePermission.createGroupSpacePermission(SpacePermission.VIEWSPACE_PERMISSION, space, "staff"),
                writing));

        pages.dismiss("NOTES", ADA);
        pages.dismiss("NOTES", People.account("root").key());

        verify(spacePermissionManager).removePermission(viewing);
        verify(spacePermissionManager).removePermission(writing);
        verify(spacePermissionManager, times(2)).removePermission(any());
    }

    private SpacePermission given(String type, String username) {
        return SpacePermission.createUserSpacePermission(type, space, somebody(username));
    }

    private static NewNotesPage page(PersonKey author, PersonKey other) {
        return new NewNotesPage(
                "NOTES", OptionalLong.empty(), "Mentoring 7KQ2", "<p>Ours</p>", Set.of(author, other), author);
    }

    private static Set<String> restrictions(Page page) {
        Set<String> restrictions = new TreeSet<>();
        for (String type : List.of(ContentPermission.VIEW_PERMISSION, ContentPermission.EDIT_PERMISSION)) {
            Optional.ofNullable(page.getContentPermissionSet(type))
                    .ifPresent(known -> known.forEach(permission -> restrictions.add(type + " "
                            + (permission.isUserPermission()
                                    ? permission.getUserSubject().getKey().getStringValue()
                                    : permission.getGroupName()))));
        }
        return restrictions;
    }

    private void superGroup(String... usernames) {
        Group group = mock(Group.class);
        when(userAccessor.getGroup(SUPER_GROUP)).thenReturn(group);
        when(userAccessor.getMemberNamesAsList(group)).thenReturn(List.of(usernames));
        for (String username : usernames) {
            somebody(username);
        }
    }

    private ConfluenceUser somebody(String username) {
        UserKey key = new UserKey(People.account(username).key().value());
        ConfluenceUser known = userAccessor.getExistingUserByKey(key);
        if (known != null) {
            return known;
        }
        ConfluenceUser user = mock(ConfluenceUser.class);
        when(user.getKey()).thenReturn(key);
        when(user.getName()).thenReturn(username);
        when(userAccessor.getExistingUserByKey(eq(key))).thenReturn(user);
        when(userAccessor.getUserByName(username)).thenReturn(user);
        return user;
    }
}
