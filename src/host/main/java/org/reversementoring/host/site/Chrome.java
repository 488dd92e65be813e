package org.reversementoring.host.site;

import com.atlassian.confluence.security.Permission;
import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.reversementoring.host.wiki.Account;
import org.reversementoring.host.wiki.Wiki;

/**
 * The look that all pages share: header with search and menus, the content, footer.
 *
 * <p>Stands for Confluence's decorator {@code atl.general}; leaves out all others and all themes.
 */
public final class Chrome {
    private final Templates templates = new Templates();
    private final Wiki wiki;
    private final InstalledApp app;
    private final String contextPath;

    public Chrome(Wiki wiki, InstalledApp app, String contextPath) {
        this.wiki = wiki;
        this.app = app;
        this.contextPath = contextPath;
    }

    /** Writes the whole page for the person on whose behalf this thread works. */
    public void write(Appendable out, Decorated page) throws IOException {
        Optional<Account> reader = Optional.ofNullable(
                wiki.accounts().getExistingUserByKey(wiki.reader().getRemoteUserKey()));
        Map<String, Object> model = new HashMap<>();
        model.put("root", contextPath);
        model.put("title", page.title());
        model.put("headHtml", page.headHtml());
        model.put("bodyHtml", page.bodyHtml());
        model.put("path", page.path());
        model.put("token", page.token());
        model.put("fromApp", page.path().startsWith("/plugins/"));
        model.put("language", reader.map(Account::locale).orElse(Locale.ENGLISH).toLanguageTag());
        model.put("reader", reader.orElse(null));
        model.put("inside", wiki.permissions().mayUseSite(reader.orElse(null)));
        model.put("administers", wiki.permissions().administers(reader.orElse(null)));
        model.put("readOnly", wiki.settings().isReadOnlyAccessModeEnabled());
        model.put("links", app.links("system.header/left", Map.of()));
        model.put("spaces", wiki.permissions().spaces(reader.orElse(null), Permission.EDIT));
        out.append(templates.html("chrome", model));
    }
}
