package org.reversementoring.confluence;

import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import org.reversementoring.story.StoryAddresses;
import org.reversementoring.web.Surface;

/** Whole addresses, as a mail has no site to be relative to. */
public class ConfluenceStoryAddresses implements StoryAddresses {
    private final ApplicationProperties applicationProperties;

    public ConfluenceStoryAddresses(ApplicationProperties applicationProperties) {
        this.applicationProperties = applicationProperties;
    }

    @Override
    public String of(int storyId) {
        return new Surface(false, applicationProperties.getBaseUrl(UrlMode.CANONICAL))
                .action("story", "id", Integer.toString(storyId));
    }
}
