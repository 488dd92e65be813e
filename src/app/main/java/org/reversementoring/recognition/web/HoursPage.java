package org.reversementoring.recognition.web;

import org.reversementoring.profile.Account;
import org.reversementoring.profile.Accounts;
import org.reversementoring.recognition.HoursService;
import org.reversementoring.web.PageAction;
import org.reversementoring.web.PageFrame;

/** The hours that the reader has spent in sessions, for nobody else. */
public class HoursPage extends PageAction {
    private final HoursService hours;
    private final Accounts accounts;
    private final RecognitionComponents components;

    public HoursPage(PageFrame frame, HoursService hours, Accounts accounts, RecognitionComponents components) {
        super(frame);
        this.hours = hours;
        this.accounts = accounts;
        this.components = components;
    }

    @Override
    protected String title() {
        return text("recognition.hours.title");
    }

    @Override
    protected String lead() {
        return text("recognition.hours.lead");
    }

    @Override
    protected String menuEntry() {
        return "my-mentoring";
    }

    @Override
    protected String content() {
        return components.hours(
                reader(),
                surface(),
                hours.mine(reader()),
                accounts.byKey(reader().loggedIn()).map(Account::fullName).orElse(""));
    }
}
