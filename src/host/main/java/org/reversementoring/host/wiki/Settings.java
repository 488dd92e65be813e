package org.reversementoring.host.wiki;

import com.atlassian.confluence.api.service.accessmode.AccessModeService;
import org.reversementoring.host.data.Database;

/**
 * The switches of the whole site.
 *
 * <p>Stands for Confluence's access mode, its global permission for anonymous readers, its mail server and
 * whether its notifications work; leaves out every other setting.
 */
public final class Settings implements AccessModeService {
    private final Database database;

    public Settings(Database database) {
        this.database = database;
    }

    @Override
    public boolean isReadOnlyAccessModeEnabled() {
        return is("read-only");
    }

    public void readOnly(boolean on) {
        set("read-only", on);
    }

    /** Whether somebody who has not logged in may see what is open to anyone. */
    public boolean anonymousAccess() {
        return is("anonymous-access");
    }

    public void anonymousAccess(boolean on) {
        set("anonymous-access", on);
    }

    /** Whether no mail server has been set up. */
    public boolean withoutMailServer() {
        return is("no-mail-server");
    }

    public void withoutMailServer(boolean on) {
        set("no-mail-server", on);
    }

    /** Whether the mail server refuses whatever it is given. */
    public boolean mailServerFails() {
        return is("mail-server-fails");
    }

    public void mailServerFails(boolean on) {
        set("mail-server-fails", on);
    }

    /** Whether notifications are not taken in. */
    public boolean notificationsFail() {
        return is("notifications-fail");
    }

    public void notificationsFail(boolean on) {
        set("notifications-fail", on);
    }

    /** @throws ReadOnlyMode where content may not change just now */
    void requireWritable() {
        if (isReadOnlyAccessModeEnabled()) {
            throw new ReadOnlyMode();
        }
    }

    private boolean is(String setting) {
        return database.find("select 1 from wiki_setting where setting = ?", row -> true, setting)
                .isPresent();
    }

    private void set(String setting, boolean on) {
        database.inTransaction(() -> {
            int before = database.execute("delete from wiki_setting where setting = ?", setting);
            return on ? database.execute("insert into wiki_setting values (?)", setting) : before;
        });
    }
}
