package org.reversementoring.confluence;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.reversementoring.call.CallPages;
import org.reversementoring.programme.Reader;
import org.reversementoring.programme.Refused;
import org.reversementoring.programme.Wording;
import org.reversementoring.web.Surface;

/** Pages of Confluence with a call on them. */
public class ConfluenceCallPages implements CallPages {
    /** More calls than a programme has in its life. */
    private static final int MOST_TITLES = 100;

    private final ApplicationProperties applicationProperties;
    private final SpacePages spacePages;
    private final ProgrammePages programmePages;
    private final Wording wording;

    public ConfluenceCallPages(
            ApplicationProperties applicationProperties,
            SpacePages spacePages,
            ProgrammePages programmePages,
            Wording wording) {
        this.applicationProperties = applicationProperties;
        this.spacePages = spacePages;
        this.programmePages = programmePages;
        this.wording = wording;
    }

    @Override
    public long create(Reader reader, String spaceKey, String text) {
        Space space = spacePages
                .administered(reader, spaceKey)
                .orElseThrow(() -> Refused.because("", "call.page.not-permitted", spaceKey));
        return spacePages
                .add(
                        reader,
                        space,
                        space.getHomePage(),
                        freeTitle(space, reader),
                        programmePages.call(reader.locale(), text))
                .getId();
    }

    /** Titles are unique in a space: the second call is called so, and so on. */
    private String freeTitle(Space space, Reader reader) {
        String title = wording.text(reader.locale(), "call.page.title");
        return Stream.concat(
                        Stream.of(title),
                        IntStream.range(2, MOST_TITLES)
                                .mapToObj(number -> wording.text(
                                        reader.locale(), "call.page.title.numbered", Integer.toString(number))))
                .filter(candidate -> spacePages.titled(space, candidate).isEmpty())
                .findFirst()
                .orElseThrow(() -> Refused.because("", "call.page.title-taken", title));
    }

    @Override
    public Optional<String> path(Reader reader, long pageId) {
        return spacePages.current(reader, pageId, Permission.VIEW).map(ContentEntityObject::getUrlPath);
    }

    @Override
    public String address(long pageId) {
        return spacePages
                .current(pageId)
                .map(page -> surface().path(page.getUrlPath()))
                .orElseGet(() -> surface().action("find"));
    }

    @Override
    public String profileAddress() {
        return surface().action("my-profile");
    }

    private Surface surface() {
        return new Surface(false, applicationProperties.getBaseUrl(UrlMode.CANONICAL));
    }
}
