package org.reversementoring.host.site;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.reversementoring.host.wiki.Account;
import org.reversementoring.host.wiki.Accounts;
import org.reversementoring.host.wiki.Wiki;

/** Logging in, as a sample person with one click or with name and password, logging out, and choosing a language. */
final class Entrance {
    private final Wiki wiki;

    Entrance(Wiki wiki) {
        this.wiki = wiki;
    }

    void login(Call call) throws IOException {
        String destination = destination(call);
        String message = "";
        if (call.posted()) {
            Optional<Account> account = call.text("sample").isEmpty()
                    ? wiki.accounts().authenticate(call.text("username"), call.text("password"))
                    : wiki.accounts().byName(call.text("sample"));
            if (account.isPresent()) {
                Visit.begin(call.request(), account.get());
                call.redirect(destination);
                return;
            }
            message = "That username and password do not belong together.";
        }
        List<Account> administrators = wiki.accounts().members(Accounts.ADMINISTRATORS);
        List<Account> people = wiki.accounts().members(Accounts.USERS).stream()
                .filter(account -> !administrators.contains(account))
                .sorted(Comparator.comparing(Account::fullName))
                .toList();
        call.show(
                "login",
                "Log in",
                Map.of(
                        "administrators", administrators,
                        "people", people,
                        "destination", destination,
                        "message", message,
                        "username", call.text("username")));
    }

    void logout(Call call) {
        if (call.posted()) {
            Visit.end(call.request());
        }
        call.redirect("/login");
    }

    void language(Call call) {
        if (call.posted()) {
            Account account = call.reader().orElseThrow(Call.Refusal::notPermitted);
            wiki.accounts().speak(account.key(), Locale.forLanguageTag(call.text("language")));
        }
        call.redirect(destination(call));
    }

    /** Where to go next: a page of this site and of no other. */
    private static String destination(Call call) {
        String wanted = call.text("os_destination");
        // Browsers leave out tabs and line ends: behind one of them a second slash would lead elsewhere.
        return wanted.matches("/([^/\\\\\\p{Cntrl}]\\P{Cntrl}*)?") ? wanted : "/";
    }
}
