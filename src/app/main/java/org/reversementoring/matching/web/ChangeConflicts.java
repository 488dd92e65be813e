package org.reversementoring.matching.web;

import org.apache.struts2.interceptor.parameter.StrutsParameter;
import org.reversementoring.matching.ConflictService;
import org.reversementoring.web.PageFrame;

/** Declares a conflict, or withdraws one. */
public class ChangeConflicts extends ConflictsPage {

    private int withdrawn;

    public ChangeConflicts(PageFrame frame, ConflictService conflicts, MatchingComponents components) {
        super(frame, conflicts, components);
    }

    @Override
    public String execute() {
        return attempt(() -> {
            if (withdrawn > 0) {
                conflicts.withdraw(reader(), withdrawn);
            } else {
                conflicts.declare(reader(), one, other);
            }
        });
    }

    /** For the address of the next page. */
    public String getOutcome() {
        return withdrawn > 0 ? "withdrawn" : "declared";
    }

    @StrutsParameter
    public void setOne(String one) {
        this.one = one == null ? "" : one;
    }

    @StrutsParameter
    public void setOther(String other) {
        this.other = other == null ? "" : other;
    }

    /** The number of the conflict that is withdrawn; 0 where one is declared. */
    @StrutsParameter
    public void setWithdrawn(int withdrawn) {
        this.withdrawn = withdrawn;
    }
}
