package org.reversementoring.host.wiki;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNotNull;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertSame;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import com.atlassian.confluence.core.ContentPermissionManager;
import com.atlassian.confluence.core.DefaultSaveContext;
import com.atlassian.confluence.event.events.user.UserRemoveEvent;
import com.atlassian.confluence.labels.Label;
import com.atlassian.confluence.labels.LabelManager;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.security.ContentPermission;
import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.security.SpacePermission;
import com.atlassian.confluence.security.SpacePermissionManager;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.spaces.SpaceManager;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.mywork.model.Notification;
import com.atlassian.mywork.model.NotificationBuilder;
import com.atlassian.mywork.service.LocalNotificationService;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import com.atlassian.sal.api.message.LocaleResolver;
import com.atlassian.sal.api.pluginsettings.PluginSettings;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import com.atlassian.sal.api.timezone.TimeZoneManager;
import com.atlassian.sal.api.user.UserManager;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.junit.Rule;
import org.junit.Test;

/** What apps may rely on, the same on every database. */
public abstract class WikiContract {
    @Rule
    public final WikiFixture fixture = fixture();

    protected abstract WikiFixture fixture();

    @Test
    public void an_app_makes_a_space_with_a_home_page_that_its_users_may_edit() {
        SpaceManager spaces = fixture.service(SpaceManager.class);

        Space space = spaces.createSpace("RM", "Reverse Mentoring", "", fixture.admin);

        assertEquals("Reverse Mentoring Home", space.getHomePage().getTitle());
        assertEquals("RM", spaces.getSpace("rm").getKey());
        assertTrue(may(fixture.ben, Permission.EDIT, space));
        assertFalse(may(fixture.ben, Permission.ADMINISTER, space));
        assertFalse(may(null, Permission.VIEW, space));
        assertThrows(IllegalArgumentException.class, () -> spaces.createSpace("rm", "Another", "", fixture.admin));
        assertThrows(IllegalArgumentException.class, () -> spaces.createSpace("R-M", "X", "", fixture.admin));
        assertNull(spaces.getSpace("NONE"));
    }

    @Test
    public void an_app_labels_a_page_with_what_people_could_type() {
        LabelManager labels = fixture.service(LabelManager.class);
        Page page = saved("Generative AI", null);

        labels.addLabel(page, new Label("mentoring-generative-ai"));
        labels.addLabel(page, new Label("mentoring-generative-ai"));
        labels.addLabel(page, new Label("mentoring-d\u00E9j\u00E0-vu"));
        labels.removeLabel(page, new Label("never-there"));

        assertEquals(
                Set.of("mentoring-d\u00E9j\u00E0-vu", "mentoring-generative-ai"),
                fixture.wiki().contents().labels(page.getId()));
        assertThrows(IllegalArgumentException.class, () -> labels.addLabel(page, new Label("two words")));
        assertThrows(IllegalArgumentException.class, () -> labels.addLabel(page, new Label("Shouting")));
        assertThrows(IllegalArgumentException.class, () -> labels.addLabel(new Page(), new Label("unsaved")));

        labels.removeLabel(page, new Label("mentoring-generative-ai"));

        assertEquals(
                Set.of("mentoring-d\u00E9j\u00E0-vu"), fixture.wiki().contents().labels(page.getId()));
    }

    @Test
    public void an_app_saves_a_page_below_another_as_the_person_who_acts() {
        Page top = saved("Topics", null);

        Page below = saved("Cloud basics", top);

        Page found = pages().getPage("team", "cloud BASICS");
        assertEquals(below.getId(), found.getId());
        assertEquals(top.getId(), found.getParent().getId());
        assertEquals("ada", found.getCreator().getName());
        assertEquals(1, found.getVersion());
        assertEquals(1, pages().getPage(top.getId()).getChildren().size());
    }

    @Test
    public void an_app_keeps_settings_within_the_transaction() {
        PluginSettings settings = fixture.service(PluginSettingsFactory.class).createGlobalSettings();

        assertNull(settings.put("org.example:colour", "blue"));
        assertThrows(IllegalStateException.class, () -> fixture.database().inTransaction(() -> {
            settings.remove("org.example:colour");
            throw new IllegalStateException("rolled back");
        }));

        assertEquals("blue", settings.get("org.example:colour"));
        assertEquals("blue", settings.put("org.example:colour", null));
        assertNull(settings.get("org.example:colour"));
        assertThrows(IllegalArgumentException.class, () -> settings.put("colour", "blue"));
        assertThrows(IllegalArgumentException.class, () -> settings.put("org.example:colour", 1));
        assertThrows(IllegalArgumentException.class, () -> settings.get("org.example:" + "x".repeat(100)));
    }

    @Test
    public void an_app_tells_somebody_something_once_it_is_sure() throws Exception {
        LocalNotificationService notifications = fixture.service(LocalNotificationService.class);
        String link = "Look <a href=\"http://wiki.example/x?a=1&amp;b=2\">here</a> &lt;b&gt;";

        notifications.createOrUpdate("ada", told("News", link)).get();

        assertEquals(
                List.of(link),
                fixture.wiki().workbox().of(fixture.ada).stream()
                        .map(Workbox.Item::descriptionHtml)
                        .toList());
        assertEquals(List.of(), fixture.wiki().workbox().of(fixture.ben));
        assertThrows(IllegalStateException.class, () -> fixture.database()
                .inTransaction(() -> notifications.createOrUpdate("ada", told("News", link))));
        assertRefused(notifications.createOrUpdate("nobody", told("News", link)));
        assertRefused(notifications.createOrUpdate("ada", told("<b>News</b>", link)));
        assertRefused(notifications.createOrUpdate("ada", told("News", "<script>hostile()</script>")));
        assertRefused(notifications.createOrUpdate("ada", told("News", "<a href=\"javascript:hostile()\">x</a>")));
        assertRefused(notifications.createOrUpdate("ada", told("News", "")));
        fixture.wiki().settings().notificationsFail(true);
        assertRefused(notifications.createOrUpdate("ada", told("News", link)));
        assertEquals(1, fixture.wiki().workbox().of(fixture.ada).size());
    }

    private static Notification told(String title, String description) {
        return new NotificationBuilder()
                .application("org.example")
                .title(title)
                .itemTitle(title)
                .description(description)
                .groupingId("org.example.news")
                .createNotification();
    }

    private static void assertRefused(Future<Notification> answer) {
        assertThrows(ExecutionException.class, answer::get);
    }

    @Test
    public void an_app_asks_for_groups_by_their_beginning() {
        UserManager users = fixture.service(UserManager.class);

        assertEquals(
                List.of("confluence-administrators", "confluence-users"),
                users.findGroupNamesByPrefix("Confluence-", 0, 10));
        assertEquals(List.of("confluence-users"), users.findGroupNamesByPrefix("confluence-", 1, 10));
        assertTrue(users.isUserInGroup(fixture.ben.getKey(), "confluence-users"));
    }

    @Test
    public void a_title_is_unique_in_its_space_whatever_its_case() {
        saved("Topics", null);

        assertThrows(IllegalArgumentException.class, () -> saved("topics", null));
    }

    @Test
    public void a_copy_changes_nothing_until_it_is_saved() {
        Page page = saved("Topics", null);

        pages().getPage(page.getId()).setBodyAsString("<p>changed</p>");

        assertEquals("<p>Topics</p>", pages().getPage(page.getId()).getBodyAsString());
    }

    @Test
    public void a_new_version_keeps_the_former_one() {
        Page page = saved("Topics", null);

        fixture.as(fixture.ben, () -> {
            pages().saveNewVersion(page, p -> p.setBodyAsString("<p>changed</p>"), DefaultSaveContext.DEFAULT);
            return null;
        });

        Page found = pages().getPage(page.getId());
        assertEquals(2, found.getVersion());
        assertEquals("ben", found.getLastModifier().getName());
        assertEquals("ada", found.getCreator().getName());
        Content.Version former =
                fixture.wiki().contents().versions(page.getId()).get(0);
        assertEquals(1, former.number());
        assertEquals("<p>Topics</p>", former.body());
    }

    @Test
    public void a_malformed_body_is_refused() {
        Page page = saved("Topics", null);
        page.setBodyAsString("<<p>");

        assertThrows(IllegalArgumentException.class, () -> pages().saveContentEntity(page, null));
    }

    @Test
    public void a_failed_transaction_leaves_no_page() {
        assertThrows(IllegalStateException.class, () -> fixture.database().inTransaction(() -> {
            saved("Topics", null);
            throw new IllegalStateException();
        }));

        assertNull(pages().getPage("TEAM", "Topics"));
    }

    @Test
    public void a_removed_page_leaves_its_children_one_step_higher() {
        Page top = saved("Topics", null);
        Page middle = saved("Digital", top);
        Page low = saved("Cloud basics", middle);

        pages().removeContentEntity(middle);

        assertNull(pages().getPage(middle.getId()));
        assertEquals(top.getId(), pages().getPage(low.getId()).getParent().getId());
    }

    @Test
    public void a_page_can_not_stand_below_itself() {
        Page top = saved("Topics", null);
        Page low = saved("Cloud basics", top);
        top.setParentPage(low);

        assertThrows(IllegalArgumentException.class, () -> pages().saveContentEntity(top, null));
    }

    @Test
    public void view_restrictions_hold_for_all_pages_below() {
        Page top = saved("Board", null);
        Page low = saved("Minutes", saved("Meetings", top));

        restrict(top, Permission.VIEW, Subject.group("engineers"));

        assertTrue(may(fixture.ada, Permission.VIEW, low));
        assertTrue(may(fixture.ada, Permission.EDIT, low));
        assertFalse(may(fixture.ben, Permission.VIEW, low));
        assertFalse(may(fixture.ben, Permission.EDIT, low));
        assertTrue("administrators pass restrictions", may(fixture.admin, Permission.VIEW, low));
    }

    @Test
    public void a_restriction_further_down_narrows_and_never_widens() {
        Page top = saved("Board", null);
        Page low = saved("Minutes", top);

        restrict(top, Permission.VIEW, Subject.group("engineers"));
        restrict(low, Permission.VIEW, Subject.person(fixture.ben.key()));

        assertFalse(may(fixture.ben, Permission.VIEW, low));
        assertFalse(may(fixture.ada, Permission.VIEW, low));
    }

    @Test
    public void edit_restrictions_hold_for_their_page_alone() {
        Page top = saved("Board", null);
        Page low = saved("Minutes", top);

        restrict(top, Permission.EDIT, Subject.person(fixture.ada.key()));

        assertFalse(may(fixture.ben, Permission.EDIT, top));
        assertTrue(may(fixture.ben, Permission.VIEW, top));
        assertTrue(may(fixture.ben, Permission.EDIT, low));
    }

    @Test
    public void anonymous_readers_need_both_the_site_and_the_space_to_be_open() {
        Page page = saved("Board", null);
        long space = fixture.wiki().spaces().byKey("TEAM").orElseThrow().id();

        fixture.wiki().spaces().grant(space, Permission.VIEW, Subject.anyone());
        assertFalse(may(null, Permission.VIEW, page));

        fixture.wiki().settings().anonymousAccess(true);
        assertTrue(may(null, Permission.VIEW, page));
        assertFalse(may(null, Permission.EDIT, page));
    }

    @Test
    public void nothing_is_permitted_on_nothing() {
        Page removed = saved("Board", null);
        pages().removeContentEntity(removed);

        assertFalse(may(fixture.admin, Permission.VIEW, null));
        assertFalse(may(fixture.admin, Permission.VIEW, removed));
        assertThrows(IllegalArgumentException.class, () -> may(fixture.admin, Permission.VIEW, "a string"));
    }

    @Test
    public void in_read_only_mode_no_content_changes() {
        Page page = saved("Topics", null);
        fixture.wiki().settings().readOnly(true);

        assertThrows(ReadOnlyMode.class, () -> saved("Another", null));
        assertThrows(ReadOnlyMode.class, () -> pages().saveNewVersion(page, p -> p.setTitle("Other")));
        assertThrows(ReadOnlyMode.class, () -> pages().removeContentEntity(page));
        assertThrows(
                ReadOnlyMode.class, () -> fixture.service(SpaceManager.class).createSpace("X", "X", "", fixture.admin));

        fixture.wiki().settings().readOnly(false);
        assertNotNull(saved("Another", null));
    }

    @Test
    public void search_finds_words_in_title_and_text_but_not_in_markup() {
        fixture.page("Cloud basics", "<p>Rain &amp; <strong>shine</strong></p><p>100%_sure</p>", null);
        fixture.page(
                "Rain",
                "<ac:structured-macro ac:name=\"cloud\"><ac:parameter ac:name=\"a\">shine"
                        + "</ac:parameter></ac:structured-macro>",
                null);

        Function<String, List<String>> search = words -> fixture.wiki().contents().search(words).stream()
                .map(Content::title)
                .toList();

        assertEquals(List.of("Cloud basics"), search.apply("SHINE rain"));
        assertEquals(List.of("Cloud basics", "Rain"), search.apply("rain"));
        assertEquals(List.of("Cloud basics"), search.apply("%_s"));
        assertEquals(List.of(), search.apply("strong"));
    }

    @Test
    public void labels_and_attachments_belong_to_a_page() {
        Content page = fixture.page("Cloud basics", "<p/>", null);
        Contents contents = fixture.wiki().contents();

        contents.label(page.id(), List.of("story", "Cloud"));
        contents.attach(page.id(), "sky.txt", "text/plain", new byte[] {1, 2, 3});
        contents.attach(page.id(), "sky.txt", "text/plain", new byte[] {1, 2});

        assertEquals(Set.of("cloud", "story"), contents.labels(page.id()));
        assertEquals(List.of(new Content.Attachment("sky.txt", "text/plain", 2)), contents.attachments(page.id()));
        assertEquals(2, contents.bytes(page.id(), "sky.txt").orElseThrow().length);
    }

    @Test
    public void users_are_found_by_name_and_key_and_log_in_with_their_password() {
        UserAccessor users = fixture.service(UserAccessor.class);
        Accounts accounts = fixture.wiki().accounts();

        accounts.setPassword(fixture.ada.key(), "correct horse");

        assertEquals(fixture.ada, users.getUserByName("ADA"));
        assertEquals(fixture.ada, users.getExistingUserByKey(fixture.ada.key()));
        assertNull(users.getUserByName("nobody"));
        assertTrue(accounts.authenticate("ada", "correct horse").isPresent());
        assertFalse(accounts.authenticate("ada", "wrong").isPresent());
        assertFalse(accounts.authenticate("ben", "").isPresent());
    }

    @Test
    public void the_reader_decides_language_zone_and_role() {
        fixture.wiki().accounts().speak(fixture.ada.key(), Locale.GERMAN);
        LocaleResolver locales = fixture.service(LocaleResolver.class);
        UserManager users = fixture.service(UserManager.class);

        Account ada = fixture.wiki().accounts().byKey(fixture.ada.key()).orElseThrow();
        assertEquals(Locale.GERMAN, fixture.as(ada, locales::getLocale));
        assertEquals(Locale.ENGLISH, locales.getLocale());
        assertEquals(fixture.ada.key(), fixture.as(fixture.ada, users::getRemoteUserKey));
        assertNull(users.getRemoteUserKey());
        assertTrue(users.isAdmin(fixture.admin.key()));
        assertFalse(users.isAdmin(fixture.ada.key()));
        assertTrue(users.isUserInGroup(fixture.ada.key(), "engineers"));
        assertEquals("Europe/Rome", fixture.as(fixture.ada, () -> fixture.service(TimeZoneManager.class)
                .getUserTimeZone()
                .getID()));
    }

    @Test
    public void the_address_has_no_slash_at_its_end() {
        ApplicationProperties properties = fixture.service(ApplicationProperties.class);

        assertEquals("http://wiki.example", properties.getBaseUrl(UrlMode.CANONICAL));
        assertEquals("", properties.getBaseUrl(UrlMode.RELATIVE));
        assertThrows(IllegalArgumentException.class, () -> properties.getBaseUrl(UrlMode.AUTO));
        assertTrue(Files.isDirectory(properties.getSharedHomeDirectory().orElseThrow()));
    }

    @Test
    public void listeners_hear_of_a_removed_user_even_when_another_listener_fails() {
        EventPublisher events = fixture.service(EventPublisher.class);
        Listener listener = new Listener();
        events.register(new Failing());
        events.register(listener);

        fixture.wiki().accounts().remove(fixture.ben);
        events.unregister(listener);
        fixture.wiki().accounts().remove(fixture.ada);

        assertEquals(1, listener.heard.size());
        assertSame(fixture.ben, listener.heard.get(0).getUser());
        assertNull(fixture.service(UserAccessor.class).getExistingUserByKey(fixture.ben.key()));
    }

    @Test
    public void an_app_restricts_a_page_before_it_is_there() {
        Page page = restricted();

        Page kept = pages().getPage(page.getId());
        assertEquals(List.of("ada"), names(kept, ContentPermission.VIEW_PERMISSION));
        assertEquals(List.of("ada"), names(kept, ContentPermission.EDIT_PERMISSION));
        assertTrue(may(fixture.ada, Permission.EDIT, kept));
        assertFalse(may(fixture.ben, Permission.VIEW, kept));
        assertTrue(may(fixture.admin, Permission.EDIT, kept));
        assertNull(saved("Open", null).getContentPermissionSet(ContentPermission.VIEW_PERMISSION));
    }

    @Test
    public void an_app_restricts_a_saved_page_by_its_restrictions_alone() {
        ContentPermissionManager restrictions = fixture.service(ContentPermissionManager.class);
        Page page = restricted();
        ContentPermission ofBen =
                ContentPermission.createUserPermission(ContentPermission.VIEW_PERMISSION, fixture.ben);
        ContentPermission ofEngineers =
                ContentPermission.createGroupPermission(ContentPermission.EDIT_PERMISSION, "engineers");

        restrictions.addContentPermission(ofBen, page);
        restrictions.addContentPermission(ofEngineers, page);
        Page kept = pages().getPage(page.getId());
        assertTrue(may(fixture.ben, Permission.VIEW, kept));
        kept.getContentPermissionSet(ContentPermission.EDIT_PERMISSION).forEach(restrictions::removeContentPermission);

        assertNull(pages().getPage(page.getId()).getContentPermissionSet(ContentPermission.EDIT_PERMISSION));
        assertThrows(IllegalArgumentException.class, () -> restrictions.addContentPermission(ofBen, page));
        assertThrows(IllegalArgumentException.class, () -> restrictions.addContentPermission(ofBen, new Page()));
        Page changed = pages().getPage(page.getId());
        changed.addPermission(ContentPermission.createGroupPermission(ContentPermission.VIEW_PERMISSION, "engineers"));
        assertThrows(IllegalStateException.class, () -> pages().saveContentEntity(changed, null));
    }

    @Test
    public void a_page_is_still_restricted_to_somebody_who_is_gone() {
        Page page = restricted();

        fixture.wiki().accounts().remove(fixture.ada);

        Page kept = pages().getPage(page.getId());
        assertEquals(1, names(kept, ContentPermission.VIEW_PERMISSION).size());
        assertFalse(may(fixture.ben, Permission.VIEW, kept));
    }

    @Test
    public void an_app_makes_a_space_that_is_its_creators_alone_and_lets_people_in() {
        SpacePermissionManager grants = fixture.service(SpacePermissionManager.class);
        PermissionManager permissions = fixture.service(PermissionManager.class);

        Space space = fixture.service(SpaceManager.class).createPrivateSpace("NOTES", "Notes", "", fixture.ada);

        assertTrue(may(fixture.ada, Permission.ADMINISTER, space));
        assertFalse(may(fixture.ben, Permission.VIEW, space));
        assertFalse(permissions.hasCreatePermission(fixture.ben, space, Page.class));
        for (String type : List.of(
                SpacePermission.VIEWSPACE_PERMISSION,
                SpacePermission.CREATEEDIT_PAGE_PERMISSION,
                SpacePermission.COMMENT_PERMISSION,
                SpacePermission.CREATE_ATTACHMENT_PERMISSION)) {
            grants.savePermission(SpacePermission.createUserSpacePermission(type, space, fixture.ben));
        }
        assertTrue(may(fixture.ben, Permission.VIEW, space));
        assertTrue(permissions.hasCreatePermission(fixture.ben, space, Page.class));
        assertFalse(may(fixture.ben, Permission.ADMINISTER, space));
        SpacePermission again =
                SpacePermission.createUserSpacePermission(SpacePermission.VIEWSPACE_PERMISSION, space, fixture.ben);
        assertThrows(IllegalArgumentException.class, () -> grants.savePermission(again));

        List<SpacePermission> ofBen = space().getPermissions().stream()
                .filter(granted -> granted.getUserSubject().equals(fixture.ben))
                .toList();
        assertEquals(2, ofBen.size());
        ofBen.forEach(grants::removePermission);
        assertFalse(may(fixture.ben, Permission.VIEW, space));
        assertTrue(may(fixture.ada, Permission.ADMINISTER, space));
        assertThrows(IllegalArgumentException.class, () -> grants.removePermission(ofBen.get(0)));
    }

    private Space space() {
        return fixture.service(SpaceManager.class).getSpace("NOTES");
    }

    @Test
    public void a_copy_that_names_others_than_the_page_or_fewer_is_not_saved() {
        Page more = pages().getPage(restricted().getId());
        Page fewer = pages().getPage(more.getId());
        more.addPermission(ContentPermission.createUserPermission(ContentPermission.VIEW_PERMISSION, fixture.ben));
        fixture.service(ContentPermissionManager.class)
                .addContentPermission(
                        ContentPermission.createUserPermission(ContentPermission.VIEW_PERMISSION, fixture.admin),
                        fewer);

        for (Page other : List.of(more, fewer)) {
            assertThrows(IllegalStateException.class, () -> pages().saveNewVersion(
                            other, page -> page.setTitle("Other"), DefaultSaveContext.DEFAULT));
        }
    }

    private Page restricted() {
        return fixture.as(fixture.ada, () -> {
            Page page = new Page();
            page.setSpace(fixture.service(SpaceManager.class).getSpace("TEAM"));
            page.setTitle("Ours");
            page.addPermission(ContentPermission.createUserPermission(ContentPermission.VIEW_PERMISSION, fixture.ada));
            page.addPermission(ContentPermission.createUserPermission(ContentPermission.EDIT_PERMISSION, fixture.ada));
            pages().saveContentEntity(page, DefaultSaveContext.DEFAULT);
            return page;
        });
    }

    private static List<String> names(Page page, String type) {
        List<String> names = new ArrayList<>();
        page.getContentPermissionSet(type)
                .forEach(permission -> names.add(permission.getUserSubject().getName()));
        return names;
    }

    /** Hears of removed users. */
    public static final class Listener {
        private final List<UserRemoveEvent> heard = new ArrayList<>();

        @EventListener
        public void removed(UserRemoveEvent event) {
            heard.add(event);
        }
    }

    /** Fails on everything. */
    public static final class Failing {
        @EventListener
        public void all(Object event) {
            throw new IllegalStateException("a listener that fails, as the test wants it");
        }
    }

    private PageManager pages() {
        return fixture.service(PageManager.class);
    }

    private boolean may(Account person, Permission permission, Object target) {
        return fixture.service(PermissionManager.class).hasPermission(person, permission, target);
    }

    private void restrict(Page page, Permission permission, Subject subject) {
        fixture.wiki().contents().restrict(page.getId(), permission, Set.of(subject));
    }

    private Page saved(String title, Page above) {
        return fixture.as(fixture.ada, () -> {
            Page page = new Page();
            page.setSpace(fixture.service(SpaceManager.class).getSpace("TEAM"));
            page.setTitle(title);
            page.setBodyAsString("<p>" + title + "</p>");
            page.setParentPage(above);
            pages().saveContentEntity(page, DefaultSaveContext.DEFAULT);
            return page;
        });
    }
}
