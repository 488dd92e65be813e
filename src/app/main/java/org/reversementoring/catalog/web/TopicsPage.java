package org.reversementoring.catalog.web;

import org.reversementoring.catalog.CatalogService;
import org.reversementoring.catalog.ProposalService;
import org.reversementoring.web.PageAction;
import org.reversementoring.web.PageFrame;

/** <em>Topics</em>: all that can be learned here. */
public class TopicsPage extends PageAction {

    private final CatalogService catalog;
    private final ProposalService proposals;
    private final CatalogComponents components;

    public TopicsPage(
            PageFrame frame, CatalogService catalog, ProposalService proposals, CatalogComponents components) {
        super(frame);
        this.catalog = catalog;
        this.proposals = proposals;
        this.components = components;
    }

    @Override
    protected String title() {
        return text("catalog.page.title");
    }

    @Override
    protected String lead() {
        return text("catalog.page.lead");
    }

    @Override
    protected String menuEntry() {
        return "topics";
    }

    @Override
    protected String content() {
        int open = reader().coordinator() ? proposals.open(reader()).size() : 0;
        return components.tools(reader(), surface(), open)
                + components.catalog(reader(), surface(), catalog.topics(reader()));
    }
}
