package org.reversementoring.credential.web;

import com.atlassian.annotations.security.AdminOnly;
import java.util.Optional;
import java.util.Set;
import org.apache.struts2.interceptor.parameter.StrutsParameter;
import org.reversementoring.credential.IssuerService;
import org.reversementoring.credential.KeyService;
import org.reversementoring.web.Message;
import org.reversementoring.web.PageAction;
import org.reversementoring.web.PageFrame;

/** In whose name, and with which keys, badges are signed. */
@AdminOnly
public class KeysPage extends PageAction {
    private static final Set<String> DONE = Set.of("renamed", "rotated", "revoked");

    final KeyService keys;
    final IssuerService issuers;
    private final CredentialComponents components;
    String name;
    int generation;
    int newest;
    private String done = "";

    public KeysPage(PageFrame frame, KeyService keys, IssuerService issuers, CredentialComponents components) {
        super(frame);
        this.keys = keys;
        this.issuers = issuers;
        this.components = components;
    }

    @Override
    protected String title() {
        return text("credential.keys.title");
    }

    @Override
    protected String lead() {
        return text("credential.keys.lead");
    }

    @Override
    protected String menuEntry() {
        return "admin";
    }

    @Override
    protected Optional<String> formAction() {
        return Optional.of("badge-issuer-save");
    }

    @Override
    protected String content() {
        reader().administering();
        if (DONE.contains(done)) {
            tell(Message.success(text("credential.keys.done." + done)));
        }
        return components.keys(
                reader(),
                surface(),
                keys.all(reader()),
                new CredentialComponents.Board(
                        keys.ready(reader()),
                        name == null ? issuers.issuer().name() : name,
                        errorsAt("name"),
                        !readOnly()));
    }

    /** Of the issuer. */
    @StrutsParameter
    public void setName(String name) {
        this.name = name;
    }

    /** The number of the key that a button belongs to. */
    @StrutsParameter
    public void setGeneration(int generation) {
        this.generation = generation;
    }

    /** The number of the newest key that the page has shown. */
    @StrutsParameter
    public void setNewest(int newest) {
        this.newest = newest;
    }

    /** What has just been done. */
    @StrutsParameter
    public void setDone(String done) {
        this.done = done == null ? "" : done;
    }
}
