package org.reversementoring.recognition.web;

import org.apache.struts2.interceptor.parameter.StrutsParameter;
import org.reversementoring.recognition.ThanksService;
import org.reversementoring.web.PageFrame;

/** Keeps somebody's thanks for a partner; what cannot be kept comes back as it was. */
public class SendThank extends ThankPage {

    public SendThank(PageFrame frame, ThanksService thanks, RecognitionComponents components) {
        super(frame, thanks, components);
    }

    @Override
    public String execute() {
        return attempt(() -> thanks.say(reader(), pairingId, to, text));
    }

    /** For the address of the next page. */
    public int getPairingId() {
        return pairingId;
    }

    @StrutsParameter
    public void setText(String text) {
        this.text = text == null ? "" : text;
    }
}
