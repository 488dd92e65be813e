package org.reversementoring.confluence;

import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import org.reversementoring.pairing.PairingAddresses;
import org.reversementoring.web.Surface;

/** Whole addresses, as a mail has no site to be relative to. */
public class ConfluencePairingAddresses implements PairingAddresses {
    private final ApplicationProperties applicationProperties;

    public ConfluencePairingAddresses(ApplicationProperties applicationProperties) {
        this.applicationProperties = applicationProperties;
    }

    @Override
    public String of(int pairingId) {
        return site().action("pairing", "pairingId", Integer.toString(pairingId));
    }

    @Override
    public String mine() {
        return site().action("my-mentoring");
    }

    private Surface site() {
        return new Surface(false, applicationProperties.getBaseUrl(UrlMode.CANONICAL));
    }
}
