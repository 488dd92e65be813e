package org.reversementoring.credential.web;

import com.atlassian.annotations.security.AdminOnly;
import java.util.Map;
import java.util.Optional;
import org.apache.struts2.interceptor.parameter.StrutsParameter;
import org.reversementoring.credential.KeyService;
import org.reversementoring.web.PageAction;
import org.reversementoring.web.PageFrame;

/** Asks once more before a key is revoked: nothing that it has signed can be made to count again. */
@AdminOnly
public class EndKeyPage extends PageAction {
    private final KeyService keys;
    private int generation;

    public EndKeyPage(PageFrame frame, KeyService keys) {
        super(frame);
        this.keys = keys;
    }

    @Override
    protected String menuEntry() {
        return "admin";
    }

    @Override
    protected Optional<String> formAction() {
        return Optional.of("badge-key-revoke");
    }

    @Override
    protected String content() {
        entitle(text("credential.keys.title"));
        boolean counts = keys.all(reader()).stream()
                .anyMatch(key -> key.generation() == generation && key.revoked().isEmpty());
        if (!counts) {
            return vanished(text("credential.keys.outdated"), "badge-keys-admin", text("credential.keys.title"));
        }
        String number = Integer.toString(generation);
        entitle(text("credential.key.sure.title", number));
        return asking(
                Map.of("generation", number),
                text("credential.key.sure.effect"),
                text("credential.key.revoke"),
                surface().action("badge-keys-admin"));
    }

    /** The number of the key. */
    @StrutsParameter
    public void setGeneration(int generation) {
        this.generation = generation;
    }
}
