package org.reversementoring.confluence;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.labels.Label;
import com.atlassian.confluence.labels.LabelManager;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.spaces.SpaceManager;
import com.atlassian.confluence.user.UserAccessor;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.Before;
import org.junit.Test;
import org.mockito.ArgumentCaptor;
import org.reversementoring.programme.Reader;
import org.reversementoring.programme.Readers;

public class ConfluenceTopicPagesTest {
    private static final Reader COORDINATOR = Readers.administrator();
    private static final long PAGE_ID = 4711;

    private final LabelManager labelManager = mock(LabelManager.class);
    private final PageManager pageManager = mock(PageManager.class);
    private final PermissionManager permissionManager = mock(PermissionManager.class);
    private final SpaceManager spaceManager = mock(SpaceManager.class);
    private final Space space = new Space();
    private final Page page = new Page();
    private final Set<String> labels = new TreeSet<>();
    private final ConfluenceTopicPages pages = new ConfluenceTopicPages(
            labelManager,
            new SpacePages(pageManager, permissionManager, spaceManager, mock(UserAccessor.class)),
            new ProgrammePages((locale, key, arguments) -> key),
            (locale, key, arguments) -> key);

    @Before
    public void a_page_in_a_space() {
        space.setKey("RM");
        page.setSpace(space);
        page.setTitle("Generative AI");
        page.setId(PAGE_ID);
        when(spaceManager.getSpace("RM")).thenReturn(space);
        when(pageManager.getPage(PAGE_ID)).thenReturn(page);
        when(pageManager.getPage("RM", "Generative AI")).thenReturn(page);
        when(labelManager.addLabel(any(), any()))
                .thenAnswer(call -> labels.add(call.getArgument(1, Label.class).getName()) ? 1 : 0);
        when(labelManager.removeLabel(any(), any()))
                .thenAnswer(
                        call -> labels.remove(call.getArgument(1, Label.class).getName()) ? 1 : 0);
    }

    @Test
    public void a_new_page_carries_the_labels_of_its_topic() {
        allow(Permission.ADMINISTER);
        ArgumentCaptor<Page> saved = ArgumentCaptor.forClass(Page.class);
        doAnswer(call -> {
                    assertEquals("nothing unsaved is labelled", Set.of(), labels);
                    return null;
                })
                .when(pageManager)
                .saveContentEntity(saved.capture(), any());

        pages.create(COORDINATOR, "RM", "Short video", List.of("mentoring-short-video"));

        assertEquals("Short video", saved.getValue().getTitle());
        assertEquals(Set.of("mentoring-short-video"), labels);
    }

    @Test
    public void labels_come_and_go_on_a_page_that_the_reader_may_edit() {
        allow(Permission.EDIT);
        labels.add("mentoring-chatgpt");
        labels.add("of-somebody");

        pages.label(COORDINATOR, PAGE_ID, List.of("mentoring-generative-ai"), List.of("mentoring-chatgpt"));

        assertEquals(Set.of("mentoring-generative-ai", "of-somebody"), labels);
    }

    @Test
    public void a_page_that_the_reader_may_not_edit_stays_as_it_is() {
        allow(Permission.VIEW);

        pages.label(COORDINATOR, PAGE_ID, List.of("mentoring-generative-ai"), List.of());

        verify(labelManager, never()).addLabel(any(), any());
    }

    @Test
    public void a_page_in_the_trash_is_none() {
        allow(Permission.EDIT);
        when(pageManager.getPage("RM", "Generative AI")).thenReturn(null);

        pages.label(COORDINATOR, PAGE_ID, List.of("mentoring-generative-ai"), List.of());

        assertFalse(pages.exists(PAGE_ID));
        assertEquals(Set.of(), labels);
    }

    private void allow(Permission permission) {
        when(permissionManager.hasPermission(any(), eq(permission), any())).thenReturn(true);
    }
}
