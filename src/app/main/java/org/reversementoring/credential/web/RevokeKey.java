package org.reversementoring.credential.web;

import com.atlassian.annotations.security.AdminOnly;
import org.reversementoring.credential.IssuerService;
import org.reversementoring.credential.KeyService;
import org.reversementoring.web.PageFrame;

/** Has nothing count that a key has signed. */
@AdminOnly
public class RevokeKey extends KeysPage {

    public RevokeKey(PageFrame frame, KeyService keys, IssuerService issuers, CredentialComponents components) {
        super(frame, keys, issuers, components);
    }

    @Override
    public String execute() {
        return attempt(() -> keys.revoke(reader(), generation));
    }
}
