package org.reversementoring.confluence;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.labels.Label;
import com.atlassian.confluence.labels.LabelManager;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.spaces.Space;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.reversementoring.catalog.TopicPages;
import org.reversementoring.programme.Reader;
import org.reversementoring.programme.Refused;
import org.reversementoring.programme.Wording;

/** Pages of Confluence about topics. */
public class ConfluenceTopicPages implements TopicPages {
    private final LabelManager labelManager;
    private final SpacePages spacePages;
    private final ProgrammePages programmePages;
    private final Wording wording;

    public ConfluenceTopicPages(
            LabelManager labelManager, SpacePages spacePages, ProgrammePages programmePages, Wording wording) {
        this.labelManager = labelManager;
        this.spacePages = spacePages;
        this.programmePages = programmePages;
        this.wording = wording;
    }

    @Override
    public boolean exists(long pageId) {
        return spacePages.current(pageId).isPresent();
    }

    @Override
    public Optional<String> path(Reader reader, long pageId) {
        return spacePages.current(reader, pageId, Permission.VIEW).map(ContentEntityObject::getUrlPath);
    }

    @Override
    public long create(Reader reader, String spaceKey, String title, Collection<String> labels) {
        Space space = spacePages
                .administered(reader, spaceKey)
                .orElseThrow(() -> Refused.because("", "catalog.page.not-permitted", spaceKey));
        Page page = spacePages.add(
                reader,
                space,
                parent(space, reader.locale()),
                freeTitle(space, title, reader.locale()),
                programmePages.topic(reader.locale()));
        labels.forEach(label -> labelManager.addLabel(page, new Label(label)));
        return page.getId();
    }

    @Override
    public void label(Reader reader, long pageId, Collection<String> labels, Collection<String> others) {
        spacePages.current(reader, pageId, Permission.EDIT).ifPresent(page -> {
            others.forEach(label -> labelManager.removeLabel(page, new Label(label)));
            labels.forEach(label -> labelManager.addLabel(page, new Label(label)));
        });
    }

    /** Titles are unique in a space: somebody may have written a page of that title before. */
    private String freeTitle(Space space, String title, Locale locale) {
        return Stream.of(title, wording.text(locale, "catalog.page.other-title", title))
                .filter(candidate -> spacePages.titled(space, candidate).isEmpty())
                .findFirst()
                .orElseThrow(() -> Refused.because("", "catalog.page.title-taken", title));
    }

    /** The page of all topics, in whichever language it was made; if it has been renamed, the home page. */
    private Page parent(Space space, Locale locale) {
        return Stream.of(locale, Locale.ENGLISH, Locale.GERMAN)
                .map(programmePages::topicsTitle)
                .flatMap(title -> spacePages.titled(space, title).stream())
                .findFirst()
                .orElseGet(space::getHomePage);
    }
}
