package org.reversementoring.recognition.web;

import org.apache.struts2.interceptor.parameter.StrutsParameter;
import org.reversementoring.recognition.HoursService;
import org.reversementoring.web.PageAction;
import org.reversementoring.web.PageFrame;

/** A certificate for whoever has completed a pairing, to be printed on one sheet. */
public class CertificatePage extends PageAction {
    private final HoursService hours;
    private final RecognitionComponents components;
    private int pairingId;

    public CertificatePage(PageFrame frame, HoursService hours, RecognitionComponents components) {
        super(frame);
        this.hours = hours;
        this.components = components;
    }

    @Override
    protected String title() {
        return text("recognition.certificate.page");
    }

    @Override
    protected String menuEntry() {
        return "my-mentoring";
    }

    @Override
    protected String content() {
        return hours.completion(reader(), pairingId)
                .map(completion -> components.certificate(reader(), surface(), completion))
                .orElseGet(() -> vanished(
                        text("recognition.certificate.vanished"), "my-recognition", text("recognition.mine.title")));
    }

    @StrutsParameter
    public void setPairingId(int pairingId) {
        this.pairingId = pairingId;
    }
}
