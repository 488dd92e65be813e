package com.atlassian.confluence.pages;

import java.util.ArrayList;
import java.util.List;

/**
 * A page in the tree of its space.
 *
 * <p>Grade A: Javadoc 9.0.3, 9.5.2 and 10.1.2; constructor, setParentPage and addChild called by linked-planet's
 * digital-signature on 9.2.3.
 */
public class Page extends AbstractPage {

    private Page parent;
    private final List<Page> children = new ArrayList<>();

    /** The page above, or null at the top of the tree. */
    public Page getParent() {
        return parent;
    }

    public void setParentPage(Page parent) {
        this.parent = parent;
    }

    /** Called on the parent after the child is saved. */
    public void addChild(Page child) {
        child.setParentPage(this);
        children.add(child);
    }

    public List<Page> getChildren() {
        return List.copyOf(children);
    }
}
