package org.reversementoring.call.web;

import org.apache.struts2.interceptor.parameter.StrutsParameter;
import org.reversementoring.call.CallView;
import org.reversementoring.call.Letter;
import org.reversementoring.call.Letters;
import org.reversementoring.call.NewCall;
import org.reversementoring.call.OpenCallService;
import org.reversementoring.web.PageFrame;

/** Opens a call with what a coordinator has written. */
public class OpenTheCall extends OpenCallPage {

    private String englishSubject = "";
    private String englishText = "";
    private String germanSubject = "";
    private String germanText = "";
    private boolean confirmed;

    public OpenTheCall(PageFrame frame, OpenCallService calls, CallComponents components) {
        super(frame, calls, components);
    }

    @Override
    public String execute() {
        return attempt(() -> calls.open(reader(), programmeId, new NewCall(typed(), confirmed)));
    }

    private Letters typed() {
        return new Letters(new Letter(englishSubject, englishText), new Letter(germanSubject, germanText));
    }

    @Override
    Letters letters(CallView call) {
        return typed();
    }

    @Override
    boolean confirmed() {
        return confirmed;
    }

    @StrutsParameter
    public void setEnglishSubject(String englishSubject) {
        this.englishSubject = typed(englishSubject);
    }

    @StrutsParameter
    public void setEnglishText(String englishText) {
        this.englishText = typed(englishText);
    }

    @StrutsParameter
    public void setGermanSubject(String germanSubject) {
        this.germanSubject = typed(germanSubject);
    }

    @StrutsParameter
    public void setGermanText(String germanText) {
        this.germanText = typed(germanText);
    }

    @StrutsParameter
    public void setConfirmed(boolean confirmed) {
        this.confirmed = confirmed;
    }

    private static String typed(String value) {
        return value == null ? "" : value;
    }
}
