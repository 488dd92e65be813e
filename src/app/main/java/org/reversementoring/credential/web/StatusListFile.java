package org.reversementoring.credential.web;

import com.atlassian.annotations.security.UnrestrictedAccess;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.struts2.interceptor.parameter.StrutsParameter;
import org.reversementoring.credential.IssuerService;

/** Which badges have been revoked. */
@UnrestrictedAccess
public class StatusListFile extends OpenDocument {
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");
    private static final int NONE = -1;

    private final IssuerService issuers;
    private int list;

    public StatusListFile(IssuerService issuers) {
        this.issuers = issuers;
    }

    @Override
    Optional<String> text() {
        return issuers.statusList(list);
    }

    /** Its number, from 0; what is no number is that of no list. */
    @StrutsParameter
    public void setList(String list) {
        this.list = NUMBER.matcher(list).matches() ? Integer.parseInt(list) : NONE;
    }
}
