package org.reversementoring.pairing.web;

import java.util.List;
import org.apache.struts2.interceptor.parameter.StrutsParameter;
import org.reversementoring.pairing.PairingService;
import org.reversementoring.pairing.PairingView;
import org.reversementoring.web.PageAction;
import org.reversementoring.web.PageFrame;

/** For coordinators: which pairings there are, and where they stand. */
public class AllPairingsPage extends PageAction {

    private final PairingService pairings;
    private final PairingComponents components;
    private int before = Integer.MAX_VALUE;

    public AllPairingsPage(PageFrame frame, PairingService pairings, PairingComponents components) {
        super(frame);
        this.pairings = pairings;
        this.components = components;
    }

    @Override
    protected String title() {
        return text("pairing.all.title");
    }

    @Override
    protected String lead() {
        return text("pairing.all.lead");
    }

    @Override
    protected String menuEntry() {
        return "pairings-admin";
    }

    @Override
    protected String content() {
        List<PairingView> views = pairings.all(reader(), before);
        String older = views.size() < PairingService.MOST_ON_A_PAGE
                ? ""
                : surface()
                        .action(
                                "pairings-admin",
                                "before",
                                Integer.toString(views.get(views.size() - 1).id()));
        return components.all(reader(), surface(), views, pairings.endReasons(reader()), older);
    }

    /** The number below which the page begins. */
    @StrutsParameter
    public void setBefore(int before) {
        this.before = before;
    }
}
