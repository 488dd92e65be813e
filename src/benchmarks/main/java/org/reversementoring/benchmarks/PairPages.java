package org.reversementoring.benchmarks;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import com.atlassian.confluence.macro.MacroExecutionException;
import com.atlassian.confluence.pages.AbstractPage;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.reversementoring.host.plugin.Descriptor.MacroDeclaration;
import org.reversementoring.host.render.PageContext;
import org.reversementoring.pairing.AgreementService;
import org.reversementoring.pairing.PairingService;
import org.reversementoring.pairing.web.MineMacro;
import org.reversementoring.pairing.web.PairingComponents;
import org.reversementoring.pairing.web.PairingPage;
import org.reversementoring.round.ExplanationService;
import org.reversementoring.session.web.NextSessionMacro;
import org.reversementoring.web.PageFrame;

/** What the app makes of the pages of a pair; what Confluence puts around it is not measured. */
final class PairPages {
    private static final Pattern MACRO = Pattern.compile("ac:name=\"(mentoring-[a-z-]+)\"");

    private final Map<String, String> parameters;
    private final Supplier<String> action;
    private final ConversionContext home;
    private final List<? extends Macro> onHome;
    private final Macro next;
    private final Macro mine;

    /**
     * @param home the home page of the pair, as the app has written it
     * @param body of that page
     */
    PairPages(AppBeans app, int pairingId, AbstractPage home, String body) {
        this.parameters = Map.of("pairing", Integer.toString(pairingId));
        this.action = action(app, pairingId);
        this.home = new PageContext(home, home.getSpaceKey(), "display");
        this.onHome = MACRO.matcher(body)
                .results()
                .map(found -> app.made(macro(found.group(1))))
                .toList();
        this.next = app.made(NextSessionMacro.class);
        this.mine = app.made(MineMacro.class);
    }

    private static Class<? extends Macro> macro(String name) {
        String className = Site.descriptor().macros().stream()
                .filter(macro -> macro.name().equals(name))
                .map(MacroDeclaration::className)
                .findFirst()
                .orElseThrow();
        try {
            return Class.forName(className).asSubclass(Macro.class);
        } catch (ClassNotFoundException failure) {
            throw new IllegalStateException(failure);
        }
    }

    String html(PairView view) {
        return switch (view) {
            case WIKI_HOME -> {
                StringBuilder html = new StringBuilder();
                onHome.forEach(macro -> html.append(executed(macro)));
                yield html.toString();
            }
            case APP_HOME -> action.get();
            case NEXT_SESSION -> executed(next);
            case MINE -> executed(mine);
        };
    }

    private String executed(Macro macro) {
        try {
            return macro.execute(parameters, "", home);
        } catch (MacroExecutionException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** Confluence makes an action for each request. */
    private static Supplier<String> action(AppBeans app, int pairingId) {
        PageFrame frame = app.bean(PageFrame.class);
        PairingService pairings = app.bean(PairingService.class);
        AgreementService agreements = app.bean(AgreementService.class);
        ExplanationService explanations = app.bean(ExplanationService.class);
        PairingComponents components = app.bean(PairingComponents.class);
        return () -> {
            PairingPage page = new PairingPage(frame, pairings, agreements, explanations, components);
            page.setPairingId(pairingId);
            return page.getBodyHtml();
        };
    }
}
