package org.reversementoring.credential.web;

import java.util.Map;
import java.util.Optional;
import org.apache.struts2.interceptor.parameter.StrutsParameter;
import org.reversementoring.credential.CredentialService;
import org.reversementoring.credential.Taking;
import org.reversementoring.web.PageAction;
import org.reversementoring.web.PageFrame;

/** Asks once more before the files of a badge count no more: none of them can be made to count again. */
public class EndCredentialPage extends PageAction {
    private final CredentialService credentials;
    private int award;

    public EndCredentialPage(PageFrame frame, CredentialService credentials) {
        super(frame);
        this.credentials = credentials;
    }

    @Override
    protected String menuEntry() {
        return "my-mentoring";
    }

    @Override
    protected Optional<String> formAction() {
        return Optional.of("credential-revoke");
    }

    @Override
    protected String content() {
        entitle(text("credential.title"));
        return credentials
                .of(reader(), award)
                .filter(taking -> taking.issued().isPresent())
                .map(this::question)
                .orElseGet(() -> vanished(text("credential.gone"), "my-recognition", text("recognition.mine.title")));
    }

    private String question(Taking taking) {
        String number = Integer.toString(award);
        entitle(text("credential.revoke.sure.title"));
        return asking(
                Map.of("award", number),
                text("credential.revoke.sure.effect", taking.name()),
                text("credential.revoke"),
                surface().action("credential", "award", number));
    }

    @StrutsParameter
    public void setAward(int award) {
        this.award = award;
    }
}
