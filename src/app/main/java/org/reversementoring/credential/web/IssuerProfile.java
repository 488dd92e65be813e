package org.reversementoring.credential.web;

import com.atlassian.annotations.security.UnrestrictedAccess;
import java.util.Optional;
import org.reversementoring.credential.IssuerService;

/** Who has awarded a badge: the address by which badges name their issuer leads here. */
@UnrestrictedAccess
public class IssuerProfile extends OpenDocument {
    private final IssuerService issuers;

    public IssuerProfile(IssuerService issuers) {
        this.issuers = issuers;
    }

    @Override
    Optional<String> text() {
        return Optional.of(issuers.profile());
    }
}
