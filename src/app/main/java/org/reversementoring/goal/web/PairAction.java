package org.reversementoring.goal.web;

import java.util.Set;
import org.apache.struts2.interceptor.parameter.StrutsParameter;
import org.reversementoring.pairing.PairingService;
import org.reversementoring.web.Message;
import org.reversementoring.web.PageAction;
import org.reversementoring.web.PageFrame;

/** A page about what a pair follows: it is named after those whom the reader has to do with. */
public abstract class PairAction extends PageAction {
    private final PairingService pairings;
    final GoalWords words;
    int pairingId;
    private String done = "";

    protected PairAction(PageFrame frame, PairingService pairings, GoalWords words) {
        super(frame);
        this.pairings = pairings;
        this.words = words;
    }

    @Override
    protected String menuEntry() {
        return "my-mentoring";
    }

    /** Those whom the reader has to do with in the pairing; empty if it is none of theirs. */
    final String people() {
        return pairings.pairing(reader(), pairingId)
                .map(view -> words.people(reader(), view))
                .orElse("");
    }

    /** Says by the heading whose the page is. @param thing as of {@link GoalWords#title}; so is the other one */
    final void entitle(String thing, String ofTwo) {
        pairings.pairing(reader(), pairingId).ifPresent(view -> entitle(words.title(reader(), view, thing, ofTwo)));
    }

    /** In the place of something that is not there, or not for this reader. */
    final String nothing() {
        return goneFromMine(text("pairing.nothing.text"));
    }

    /** Says what has just been done, if it can be so. */
    final void tellDone(Set<String> possible) {
        if (possible.contains(done) && !refused()) {
            tell(Message.success(text("goal.done." + done)));
        }
    }

    @StrutsParameter
    public void setPairingId(int pairingId) {
        this.pairingId = pairingId;
    }

    /** For the address of the next page. */
    public int getPairingId() {
        return pairingId;
    }

    /** What has just been done. */
    @StrutsParameter
    public void setDone(String done) {
        this.done = done == null ? "" : done;
    }
}
