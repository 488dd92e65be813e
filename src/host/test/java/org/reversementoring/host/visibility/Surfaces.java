package org.reversementoring.host.visibility;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.struts2.interceptor.parameter.StrutsParameter;
import org.reversementoring.host.Host;
import org.reversementoring.host.render.MacroModule;
import org.reversementoring.host.wiki.Content;
import org.w3c.dom.Element;

/**
 * All surfaces, made from the descriptor, so that what is new in the app is among them without being named here: each
 * action asked for the pair by every number and name that it takes, each macro in every kind of document, a page of
 * somebody else's with all macros on it, what is sent, and what the wiki itself makes of the pair's pages. Questions
 * are put in small letters, so that an answer that repeats them is not taken for a secret.
 */
final class Surfaces {
    private static final String APP = "org.reversementoring.";

    /** Packages of the features in which pairs act, and their part of those in which others act too. */
    private static final String OF_PAIRS = "(pairing|session|goal|feedback|circle|story)\\..*"
            + "|recognition\\.web\\.(ChangeMyRecognition|SendThank)"
            + "|credential\\.web\\.(Issue|Revoke)Credential";

    private final Host host;
    private final Ada ada;
    private final Pair pair;

    Surfaces(Scene scene, Pair pair) {
        this.host = scene.host();
        this.ada = scene.ada();
        this.pair = pair;
    }

    List<Surface> all() {
        List<Surface> all = new ArrayList<>();
        actions().forEach(action -> all.addAll(of(action)));
        host.app().macros().all().forEach(macro -> all.addAll(of(macro)));
        for (String path : List.of("", "?export=pdf", "?export=word")) {
            String page = "pages/" + pair.pageWithEveryMacro() + path;
            all.add(Surface.ofTheApp("macros elsewhere", page, reading -> reading.page(page)));
        }
        for (String username : List.of(Ada.USERNAME, Role.PARTNER.username)) {
            String path = "people/" + username;
            all.add(Surface.ofTheApp("person-tab", path, reading -> reading.page(path)));
        }
        all.add(Surface.ofTheApp("calendar", "own calendar", Reading::calendar));
        all.add(Surface.ofTheApp("letters", "mails and notifications", Reading::letters));
        all.addAll(ofTheWiki());
        return all;
    }

    /** The forms by which pairs change something, by the name of the action. */
    Map<String, String> forms() {
        return actions().stream()
                .filter(Predicate.not(Action::reads))
                .filter(action -> action.type().getName().replace(APP, "").matches(OF_PAIRS))
                .collect(Collectors.toMap(Action::name, this::everything));
    }

    private List<Surface> of(Action action) {
        String name = action.name();
        List<Surface> some = new ArrayList<>();
        for (String asked : questions(action)) {
            some.add(
                    action.reads()
                            ? Surface.ofTheApp(name, name + "?" + asked, reading -> reading.action(name, asked))
                            : Surface.ofTheApp(
                                    name, "POST " + name + " " + asked, reading -> reading.refusedForm(name, asked)));
        }
        return some;
    }

    private Set<String> questions(Action action) {
        Set<String> questions = new LinkedHashSet<>();
        questions.add(ada.forged() + "&" + numbered(action, this::namesOne));
        questions.add(everything(action));
        String byPairing = numbered(action, parameter -> parameter.equals("pairingId"));
        if (!byPairing.isEmpty()) {
            questions.add(byPairing + "&occasion=HALF_TIME");
            questions.add("pairingId=" + Pair.GROUP + "&occasion=END");
        }
        return questions;
    }

    private String everything(Action action) {
        return ada.forged() + "&" + numbered(action, parameter -> true);
    }

    private boolean namesOne(String parameter) {
        return parameter.endsWith("Id") || parameter.endsWith("pairing");
    }

    /** All of its numbers of which the name fits, as what this pair's are: the first of everything there is. */
    private String numbered(Action action, Predicate<String> which) {
        return Stream.of(action.type().getMethods())
                .filter(method -> method.isAnnotationPresent(StrutsParameter.class))
                .filter(method -> method.getParameterTypes()[0].isPrimitive())
                .map(Surfaces::parameter)
                .filter(which)
                .map(name -> name + "=" + number(action, name))
                .sorted()
                .collect(Collectors.joining("&"));
    }

    private long number(Action action, String parameter) {
        boolean ofGroups = action.type().getName().startsWith(APP + "circle.");
        return parameter.endsWith("ageId")
                ? pair.home()
                : ofGroups && parameter.matches("circleId|pairingId") ? Pair.GROUP : 1;
    }

    private static String parameter(Method setter) {
        String name = setter.getName().substring("set".length());
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    private record Action(String name, Class<?> type, boolean reads) {}

    private List<Action> actions() {
        return host.app().descriptor().struts().stream()
                .map(struts -> struts.getElementsByTagName("action"))
                .flatMap(found -> IntStream.range(0, found.getLength()).mapToObj(at -> (Element) found.item(at)))
                .map(action -> new Action(
                        action.getAttribute("name"),
                        host.app().classNamed(action.getAttribute("class")),
                        action.getAttribute("method").equals("doDefault")))
                .toList();
    }

    private List<Surface> of(MacroModule macro) {
        List<Surface> some = new ArrayList<>();
        for (Map<String, String> parameters :
                Set.copyOf(List.of(Map.<String, String>of(), Pair.parameters(macro), Pair.ofGroup(macro)))) {
            for (String output : Places.OUTPUTS) {
                some.add(Surface.ofTheApp(
                        macro.name(),
                        macro.name() + parameters + " in " + output,
                        reading -> reading.macro(macro, parameters, output)));
            }
        }
        return some;
    }

    private List<Surface> ofTheWiki() {
        List<Surface> some = new ArrayList<>();
        Stream.of("", "search?q=mentoring", "display/" + pair.space())
                .forEach(path -> some.add(Surface.ofTheWiki("lists of the wiki", path)));
        for (Secret secret : Secret.values()) {
            String asked = "search?q=" + secret.word().toLowerCase(Locale.ROOT);
            some.add(Surface.ofTheWiki("lists of the wiki", asked));
        }
        for (Content page : pair.pages()) {
            for (String shown : List.of("pages/%d", "pages/%d/edit", "history/%d", "pages/%d?export=pdf")) {
                some.add(Surface.ofTheWiki("pages of the pair", shown.formatted(page.id())));
            }
        }
        return some;
    }
}
