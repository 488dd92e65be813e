package org.reversementoring.credential.web;

import java.util.Optional;
import java.util.Set;
import org.apache.struts2.interceptor.parameter.StrutsParameter;
import org.reversementoring.credential.CredentialService;
import org.reversementoring.credential.Taking;
import org.reversementoring.web.Message;
import org.reversementoring.web.PageAction;
import org.reversementoring.web.PageFrame;

/** Where somebody takes a badge of theirs along. */
public class CredentialPage extends PageAction {
    private static final Set<String> DONE = Set.of("issued", "revoked");

    final CredentialService credentials;
    private final CredentialComponents components;
    int award;
    private String done = "";
    private boolean mine;

    public CredentialPage(PageFrame frame, CredentialService credentials, CredentialComponents components) {
        super(frame);
        this.credentials = credentials;
        this.components = components;
    }

    @Override
    protected String title() {
        return text("credential.title");
    }

    @Override
    protected String lead() {
        return mine ? text("credential.lead") : "";
    }

    @Override
    protected String menuEntry() {
        return "my-mentoring";
    }

    @Override
    protected Optional<String> formAction() {
        return Optional.of("credential-issue");
    }

    @Override
    protected String content() {
        Optional<Taking> taking = credentials.of(reader(), award);
        mine = taking.isPresent();
        if (taking.isEmpty()) {
            return vanished(text("credential.gone"), "my-recognition", text("recognition.mine.title"));
        }
        // Anybody can write an address: it must not speak of what has not been done.
        if (DONE.contains(done) && taking.get().issued().isPresent() == done.equals("issued")) {
            tell(Message.success(text("credential.done." + done)));
        }
        return components.taking(reader(), surface(), taking.get(), !readOnly());
    }

    /** For the address of the page that follows. */
    public int getAward() {
        return award;
    }

    @StrutsParameter
    public void setAward(int award) {
        this.award = award;
    }

    /** What has just been done. */
    @StrutsParameter
    public void setDone(String done) {
        this.done = done == null ? "" : done;
    }
}
