package org.reversementoring.credential.web;

import org.reversementoring.credential.CredentialService;
import org.reversementoring.web.PageFrame;

/** Makes the files. */
public class IssueCredential extends CredentialPage {

    public IssueCredential(PageFrame frame, CredentialService credentials, CredentialComponents components) {
        super(frame, credentials, components);
    }

    @Override
    public String execute() {
        return attempt(() -> credentials.issue(reader(), award));
    }
}
