package org.reversementoring.programme.web;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.apache.struts2.interceptor.parameter.StrutsParameter;
import org.reversementoring.profile.Account;
import org.reversementoring.profile.Accounts;
import org.reversementoring.programme.Change;
import org.reversementoring.programme.HistoryQuery;
import org.reversementoring.programme.HistoryService;
import org.reversementoring.programme.Matter.Area;
import org.reversementoring.web.PageAction;
import org.reversementoring.web.PageFrame;

/** Who changed what, filtered by area and by who did it. */
public class HistoryPage extends PageAction {

    private static final int PAGE_SIZE = 50;

    private final HistoryService history;
    private final Accounts accounts;
    private final HistoryComponents components;
    private String area = "";
    private String user = "";
    private int before;

    public HistoryPage(PageFrame frame, HistoryService history, Accounts accounts, HistoryComponents components) {
        super(frame);
        this.history = history;
        this.accounts = accounts;
        this.components = components;
    }

    @Override
    protected String title() {
        return text("history.page.title");
    }

    @Override
    protected String lead() {
        return text("history.page.lead");
    }

    @Override
    protected String menuEntry() {
        return "history";
    }

    @Override
    protected String content() {
        reader().coordinating();
        Optional<Account> actor = user.isEmpty() ? Optional.empty() : accounts.byUsername(user);
        boolean unknown = actor.isEmpty() && !user.isEmpty();
        Optional<Area> chosen =
                Stream.of(Area.values()).filter(one -> one.slug().equals(area)).findFirst();
        List<Change> found = unknown
                ? List.of()
                : history.page(
                        reader(),
                        new HistoryQuery(
                                chosen,
                                actor.map(Account::key),
                                before > 0 ? OptionalInt.of(before) : OptionalInt.empty(),
                                PAGE_SIZE + 1));
        return components.page(
                reader(),
                surface(),
                chosen,
                user,
                unknown ? Optional.of(text("page.user.unknown", user)) : Optional.empty(),
                found.subList(0, Math.min(found.size(), PAGE_SIZE)),
                found.size() > PAGE_SIZE,
                before > 0);
    }

    @StrutsParameter
    public void setArea(String area) {
        this.area = area == null ? "" : area;
    }

    /** The user name of who did it. */
    @StrutsParameter
    public void setUser(String user) {
        this.user = user == null ? "" : user.strip();
    }

    /** Only changes older than the one of this number. */
    @StrutsParameter
    public void setBefore(int before) {
        this.before = before;
    }
}
