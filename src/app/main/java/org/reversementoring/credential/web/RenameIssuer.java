package org.reversementoring.credential.web;

import com.atlassian.annotations.security.AdminOnly;
import java.util.Objects;
import org.reversementoring.credential.IssuerService;
import org.reversementoring.credential.KeyService;
import org.reversementoring.web.PageFrame;

/** Signs badges in another name. */
@AdminOnly
public class RenameIssuer extends KeysPage {

    public RenameIssuer(PageFrame frame, KeyService keys, IssuerService issuers, CredentialComponents components) {
        super(frame, keys, issuers, components);
    }

    @Override
    public String execute() {
        return attempt(() -> issuers.rename(reader(), Objects.requireNonNullElse(name, "")));
    }
}
