package org.reversementoring.confluence;

import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import org.reversementoring.recognition.RecognitionAddresses;
import org.reversementoring.web.Surface;

/** Whole addresses, as a mail has no site to be relative to. */
public class ConfluenceRecognitionAddresses implements RecognitionAddresses {
    private final ApplicationProperties applicationProperties;

    public ConfluenceRecognitionAddresses(ApplicationProperties applicationProperties) {
        this.applicationProperties = applicationProperties;
    }

    @Override
    public String mine() {
        return new Surface(false, applicationProperties.getBaseUrl(UrlMode.CANONICAL)).action("my-recognition");
    }
}
