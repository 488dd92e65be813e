package org.reversementoring.credential.web;

import org.reversementoring.credential.CredentialService;
import org.reversementoring.web.PageFrame;

/** Has the files count no more. */
public class RevokeCredential extends CredentialPage {

    public RevokeCredential(PageFrame frame, CredentialService credentials, CredentialComponents components) {
        super(frame, credentials, components);
    }

    @Override
    public String execute() {
        return attempt(() -> credentials.revoke(reader(), award));
    }
}
