package org.reversementoring.credential.web;

import com.atlassian.annotations.security.AdminOnly;
import org.reversementoring.credential.IssuerService;
import org.reversementoring.credential.KeyService;
import org.reversementoring.web.PageFrame;

/** Has a new key sign. */
@AdminOnly
public class RotateKey extends KeysPage {

    public RotateKey(PageFrame frame, KeyService keys, IssuerService issuers, CredentialComponents components) {
        super(frame, keys, issuers, components);
    }

    @Override
    public String execute() {
        return attempt(() -> keys.rotate(reader(), newest));
    }
}
