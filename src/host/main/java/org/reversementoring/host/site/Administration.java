package org.reversementoring.host.site;

import com.atlassian.confluence.security.Permission;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.reversementoring.host.wiki.Account;
import org.reversementoring.host.wiki.Outbox;
import org.reversementoring.host.wiki.Subject;
import org.reversementoring.host.wiki.Wiki;
import org.reversementoring.host.wiki.WikiSpace;

/** For administrators: people, groups, spaces, the switches of the site, the installed app and its jobs. */
final class Administration {
    private static final List<Permission> PERMISSIONS =
            List.of(Permission.VIEW, Permission.EDIT, Permission.ADMINISTER);

    private final Wiki wiki;
    private final Reading reading;
    private final InstalledApp app;

    Administration(Wiki wiki, Reading reading, InstalledApp app) {
        this.wiki = wiki;
        this.reading = reading;
        this.app = app;
    }

    /** A space with the names of those who hold each permission. */
    public record SpaceRow(WikiSpace space, boolean open, List<String> permissions) {}

    /** {@code /admin}; posts go to {@code /admin/switches}, {@code …/spaces}, {@code …/users} and {@code …/jobs}. */
    void serve(Call call) throws IOException {
        if (!wiki.permissions().administers(call.readerOrNull())) {
            throw Call.Refusal.notPermitted();
        }
        String message = call.posted() ? change(call) : "";
        Map<String, Object> model = new HashMap<>();
        model.put("message", message);
        model.put("app", app);
        model.put("links", app.links("system.admin/configuration", Map.of()));
        model.put("users", wiki.accounts().all());
        model.put("groups", groups());
        model.put("spaces", wiki.spaces().all().stream().map(this::row).toList());
        model.put("readOnly", wiki.settings().isReadOnlyAccessModeEnabled());
        model.put("anonymous", wiki.settings().anonymousAccess());
        model.put("noMailServer", wiki.settings().withoutMailServer());
        model.put("mailServerFails", wiki.settings().mailServerFails());
        model.put("notificationsFail", wiki.settings().notificationsFail());
        call.show("admin", "Administration", model);
    }

    /** Mails to the reader; all mails to an administrator. */
    void outbox(Call call) throws IOException {
        Account account = call.reader().orElseThrow(Call.Refusal::notPermitted);
        boolean all = wiki.permissions().administers(account);
        List<Outbox.Mail> mails = wiki.outbox().latest().stream()
                .filter(mail -> all || mail.recipient().equals(account.email()))
                .toList();
        call.show("outbox", "Outbox", Map.of("mails", mails));
    }

    /** What apps have told the reader. */
    void notifications(Call call) throws IOException {
        Account account = call.reader().orElseThrow(Call.Refusal::notPermitted);
        call.show(
                "notifications", "Notifications", Map.of("items", wiki.workbox().of(account)));
    }

    private String change(Call call) {
        switch (call.part(1)) {
            case "switches" -> {
                wiki.settings().readOnly(call.text("read-only").equals("on"));
                wiki.settings().anonymousAccess(call.text("anonymous").equals("on"));
                wiki.settings().withoutMailServer(call.text("no-mail-server").equals("on"));
                wiki.settings().mailServerFails(call.text("mail-server-fails").equals("on"));
                wiki.settings()
                        .notificationsFail(call.text("notifications-fail").equals("on"));
                return "The switches are set.";
            }
            case "spaces" -> {
                return makeSpace(call);
            }
            case "open" -> {
                WikiSpace space = wiki.spaces().byKey(call.text("key")).orElseThrow(Call.Refusal::notFound);
                wiki.spaces().revoke(space.id(), Permission.VIEW, Subject.anyone());
                if (call.text("anyone").equals("on")) {
                    wiki.spaces().grant(space.id(), Permission.VIEW, Subject.anyone());
                }
                return "The permissions of " + space.name() + " are set.";
            }
            case "users" -> {
                Account person = wiki.accounts().byName(call.text("username")).orElseThrow(Call.Refusal::notFound);
                wiki.accounts().remove(person);
                return person.fullName() + " is removed.";
            }
            case "jobs" -> {
                return app.run(call.text("key"));
            }
            default -> throw Call.Refusal.notFound();
        }
    }

    private String makeSpace(Call call) {
        try {
            wiki.spaces()
                    .create(
                            call.text("key"),
                            call.text("name"),
                            call.text("description"),
                            call.reader().map(Account::key));
            return "The space is made.";
        } catch (IllegalArgumentException | IllegalStateException e) {
            return e.getMessage();
        }
    }

    private Map<String, Integer> groups() {
        return wiki.accounts().groups().stream()
                .collect(Collectors.toMap(
                        group -> group, group -> wiki.accounts().members(group).size(), (a, b) -> a, TreeMap::new));
    }

    private SpaceRow row(WikiSpace space) {
        List<String> permissions = PERMISSIONS.stream()
                .map(permission -> wiki.spaces().granted(space.key(), permission).stream()
                        .map(reading::words)
                        .sorted()
                        .collect(Collectors.joining(", ")))
                .toList();
        return new SpaceRow(
                space, wiki.spaces().granted(space.key(), Permission.VIEW).contains(Subject.anyone()), permissions);
    }
}
