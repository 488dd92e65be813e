package org.reversementoring.catalog.web;

import java.util.HashSet;
import java.util.List;
import org.apache.struts2.interceptor.parameter.StrutsParameter;
import org.reversementoring.catalog.CatalogService;
import org.reversementoring.catalog.ProposalService;
import org.reversementoring.catalog.SimilarTopic;
import org.reversementoring.web.Message;
import org.reversementoring.web.PageFrame;

/**
 * Takes in a proposal. Where topics look like it, whoever proposes must have seen them: with scripts while typing,
 * without them on the form that comes back.
 */
public class ProposeTopic extends ProposePage {

    private String seen = "";

    public ProposeTopic(
            PageFrame frame, CatalogService catalog, ProposalService proposals, CatalogComponents components) {
        super(frame, catalog, proposals, components);
    }

    @Override
    public String execute() {
        List<String> alike = similar().stream()
                .map(similar -> Integer.toString(similar.topic().id()))
                .toList();
        if (new HashSet<>(List.of(seen.split(","))).containsAll(alike)) {
            return attempt(() -> proposals.propose(reader(), typed()));
        }
        tell(Message.info(text("catalog.propose.look")));
        return doDefault();
    }

    @Override
    List<SimilarTopic> similar() {
        return catalog.similar(reader(), typed().name());
    }

    /** The numbers of the topics that were shown as similar, with commas between them. */
    @StrutsParameter
    public void setSeen(String seen) {
        this.seen = seen == null ? "" : seen;
    }
}
