package org.reversementoring.catalog.web;

import java.util.List;
import java.util.OptionalInt;
import org.apache.struts2.interceptor.parameter.StrutsParameter;
import org.reversementoring.catalog.CatalogChange;
import org.reversementoring.catalog.CoordinationService;
import org.reversementoring.web.PageAction;
import org.reversementoring.web.PageFrame;

/** Who changed what in the catalog. */
public class CatalogHistoryPage extends PageAction {

    private static final int PAGE_SIZE = 50;

    private final CoordinationService coordination;
    private final CoordinationComponents components;
    private int before;

    public CatalogHistoryPage(PageFrame frame, CoordinationService coordination, CoordinationComponents components) {
        super(frame);
        this.coordination = coordination;
        this.components = components;
    }

    @Override
    protected String title() {
        return text("catalog.history.title");
    }

    @Override
    protected String menuEntry() {
        return "topics-admin";
    }

    @Override
    protected String content() {
        List<CatalogChange> changes = coordination.history(
                reader(), before > 0 ? OptionalInt.of(before) : OptionalInt.empty(), PAGE_SIZE + 1);
        boolean more = changes.size() > PAGE_SIZE;
        return components.history(
                reader(), surface(), changes.subList(0, Math.min(changes.size(), PAGE_SIZE)), more, before > 0);
    }

    /** Only changes older than the one of this number. */
    @StrutsParameter
    public void setBefore(int before) {
        this.before = before;
    }
}
