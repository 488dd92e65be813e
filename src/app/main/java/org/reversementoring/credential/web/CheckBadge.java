package org.reversementoring.credential.web;

import com.atlassian.annotations.security.UnrestrictedAccess;
import java.util.Optional;
import org.reversementoring.credential.VerificationService;
import org.reversementoring.web.PageFrame;

/** Checks a file and says in the answer itself what was found: nothing of it gets into an address. */
@UnrestrictedAccess
public class CheckBadge extends CheckPage {

    public CheckBadge(PageFrame frame, VerificationService verification, CredentialComponents components) {
        super(frame, verification, components);
    }

    @Override
    public String execute() {
        return attempt(() -> verdict = Optional.of(verification.verify(badge)));
    }
}
