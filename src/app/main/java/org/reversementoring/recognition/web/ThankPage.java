package org.reversementoring.recognition.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.struts2.interceptor.parameter.StrutsParameter;
import org.reversementoring.profile.Account;
import org.reversementoring.recognition.Thank;
import org.reversementoring.recognition.ThanksService;
import org.reversementoring.web.PageAction;
import org.reversementoring.web.PageFrame;

/** The form in which somebody thanks a partner. */
public class ThankPage extends PageAction {
    final ThanksService thanks;
    private final RecognitionComponents components;
    int pairingId;
    String to = "";
    String text = "";

    public ThankPage(PageFrame frame, ThanksService thanks, RecognitionComponents components) {
        super(frame);
        this.thanks = thanks;
        this.components = components;
    }

    @Override
    protected String lead() {
        return text("recognition.thank.lead");
    }

    @Override
    protected String menuEntry() {
        return "my-mentoring";
    }

    @Override
    protected Optional<String> formAction() {
        return Optional.of("thank-send");
    }

    @Override
    protected String content() {
        reader().loggedIn();
        entitle(text("recognition.thank.title"));
        List<Account> partners = thanks.partners(reader(), pairingId);
        if (partners.isEmpty()) {
            return goneFromMine(text("pairing.nothing.text"));
        }
        if (partners.size() == 1) {
            entitle(text("recognition.thank.title.one", partners.get(0).fullName()));
        }
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("pairingId", pairingId);
        data.put(
                "partners",
                partners.stream()
                        .map(partner -> Map.of(
                                "username", partner.username(),
                                "name", partner.fullName(),
                                "chosen", partner.username().equals(to)))
                        .toList());
        data.put("text", text);
        data.put("toErrors", errorsAt("to"));
        data.put("textErrors", errorsAt("text"));
        data.put("most", Thank.LONGEST);
        data.put("changeable", !readOnly());
        data.put("backUrl", surface().action("pairing", "pairingId", Integer.toString(pairingId)));
        return components.render(surface(), "Recognition.say", data);
    }

    @StrutsParameter
    public void setPairingId(int pairingId) {
        this.pairingId = pairingId;
    }

    /** A user name. */
    @StrutsParameter
    public void setTo(String to) {
        this.to = to == null ? "" : to;
    }
}
