package org.reversementoring.confluence;

import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import org.reversementoring.feedback.FeedbackAddresses;
import org.reversementoring.web.Surface;

/** Whole addresses, as a mail has no site to be relative to. */
public class ConfluenceFeedbackAddresses implements FeedbackAddresses {
    private final ApplicationProperties applicationProperties;

    public ConfluenceFeedbackAddresses(ApplicationProperties applicationProperties) {
        this.applicationProperties = applicationProperties;
    }

    @Override
    public String duties() {
        return surface().action("contact-duty");
    }

    private Surface surface() {
        return new Surface(false, applicationProperties.getBaseUrl(UrlMode.CANONICAL));
    }
}
