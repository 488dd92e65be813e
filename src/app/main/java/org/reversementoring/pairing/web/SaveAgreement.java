package org.reversementoring.pairing.web;

import org.apache.struts2.interceptor.parameter.StrutsParameter;
import org.reversementoring.pairing.AgreementService;
import org.reversementoring.pairing.AgreementView;
import org.reversementoring.pairing.NewTerms;
import org.reversementoring.web.PageFrame;

/** Signs an agreement, or takes in another one. */
public class SaveAgreement extends AgreementPage {

    private int number;
    private boolean signing;
    private String purpose = "";
    private String focus = "";
    private String fromMentor = "";
    private String fromMentee = "";
    private String months = "";
    private String weeks = "";
    private String confidentiality = "";
    private String ifItDoesNotWork = "";

    public SaveAgreement(PageFrame frame, AgreementService agreements, AgreementComponents components) {
        super(frame, agreements, components);
    }

    @Override
    public String execute() {
        return attempt(() -> {
            if (signing) {
                agreements.sign(reader(), pairingId, number);
            } else {
                agreements.write(reader(), pairingId, number, typed());
            }
        });
    }

    /** What the next page says has been done. */
    public String getOutcome() {
        return signing ? "sign" : "write";
    }

    @Override
    NewTerms typed(AgreementView view) {
        return signing ? super.typed(view) : typed();
    }

    private NewTerms typed() {
        return new NewTerms(purpose, focus, fromMentor, fromMentee, months, weeks, confidentiality, ifItDoesNotWork);
    }

    @StrutsParameter
    public void setNumber(int number) {
        this.number = number;
    }

    @StrutsParameter
    public void setStep(String step) {
        this.signing = "sign".equals(step);
    }

    @StrutsParameter
    public void setPurpose(String purpose) {
        this.purpose = purpose;
    }

    @StrutsParameter
    public void setFocus(String focus) {
        this.focus = focus;
    }

    @StrutsParameter
    public void setFromMentor(String fromMentor) {
        this.fromMentor = fromMentor;
    }

    @StrutsParameter
    public void setFromMentee(String fromMentee) {
        this.fromMentee = fromMentee;
    }

    @StrutsParameter
    public void setMonths(String months) {
        this.months = months;
    }

    @StrutsParameter
    public void setWeeks(String weeks) {
        this.weeks = weeks;
    }

    @StrutsParameter
    public void setConfidentiality(String confidentiality) {
        this.confidentiality = confidentiality;
    }

    @StrutsParameter
    public void setIfItDoesNotWork(String ifItDoesNotWork) {
        this.ifItDoesNotWork = ifItDoesNotWork;
    }
}
