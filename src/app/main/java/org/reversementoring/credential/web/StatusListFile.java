package org.reversementoring.credential.web;

import com.atlassian.annotations.security.UnrestrictedAccess;
import org.apache.struts2.interceptor.parameter.StrutsParameter;
import org.reversementoring.credential.IssuerService;

/** Which badges have been revoked; empty where there is no such list. */
@UnrestrictedAccess
public class StatusListFile extends OpenDocument {
    private final IssuerService issuers;
    private int list;

    public StatusListFile(IssuerService issuers) {
        this.issuers = issuers;
    }

    @Override
    String text() {
        return issuers.statusList(list).orElse("");
    }

    /** Its number, from 0. */
    @StrutsParameter
    public void setList(int list) {
        this.list = list;
    }
}
