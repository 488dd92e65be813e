package org.reversementoring.confluence;

import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import java.net.URI;
import org.reversementoring.credential.CredentialAddresses;
import org.reversementoring.recognition.Badge;
import org.reversementoring.web.Surface;

/** Addresses below the one under which the site is known to everybody. */
public class ConfluenceCredentialAddresses implements CredentialAddresses {
    private final ApplicationProperties applicationProperties;

    public ConfluenceCredentialAddresses(ApplicationProperties applicationProperties) {
        this.applicationProperties = applicationProperties;
    }

    @Override
    public URI issuer() {
        return URI.create(surface().action("badge-issuer"));
    }

    @Override
    public URI site() {
        return URI.create(surface().base());
    }

    @Override
    public URI achievement(Badge badge, String which) {
        return URI.create(issuer() + "#" + badge.slug() + (which.isEmpty() ? "" : "-" + which));
    }

    @Override
    public URI statusList(int list) {
        return URI.create(surface().action("badge-status", "list", Integer.toString(list)));
    }

    private Surface surface() {
        return new Surface(false, applicationProperties.getBaseUrl(UrlMode.CANONICAL));
    }
}
