package org.reversementoring.credential.web;

import com.atlassian.annotations.security.UnrestrictedAccess;
import java.util.Optional;
import org.apache.struts2.interceptor.parameter.StrutsParameter;
import org.reversementoring.credential.Verdict;
import org.reversementoring.credential.VerificationService;
import org.reversementoring.web.PageAction;
import org.reversementoring.web.PageFrame;

/** Where anybody who holds a file has it checked, without logging in. */
@UnrestrictedAccess
public class CheckPage extends PageAction {
    final VerificationService verification;
    private final CredentialComponents components;
    String badge = "";
    private String address = "";
    Optional<Verdict> verdict = Optional.empty();

    public CheckPage(PageFrame frame, VerificationService verification, CredentialComponents components) {
        super(frame);
        this.verification = verification;
        this.components = components;
    }

    /** Beside the annotation: what the base class asks for is the right to use the site. */
    @Override
    public boolean isPermitted() {
        return true;
    }

    @Override
    protected boolean standsAlone() {
        return true;
    }

    @Override
    protected String title() {
        return text("credential.check.title");
    }

    @Override
    protected String lead() {
        return text("credential.check.lead");
    }

    @Override
    protected String menuEntry() {
        return "";
    }

    @Override
    protected Optional<String> formAction() {
        return Optional.of("badge-check-file");
    }

    @Override
    protected String content() {
        return components.check(reader(), surface(), badge, address, verdict);
    }

    /** The file, as text or as an address that holds it. */
    @StrutsParameter
    public void setBadge(String badge) {
        this.badge = badge == null ? "" : badge;
    }

    /** The mail address of the one who shows it. */
    @StrutsParameter
    public void setAddress(String address) {
        this.address = address == null ? "" : address;
    }
}
