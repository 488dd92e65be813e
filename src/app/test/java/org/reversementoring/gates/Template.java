package org.reversementoring.gates;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A template in Soy, Velocity or storage format, held to what Confluence or a translator would be first to notice. */
record Template(String name, String source) {
    private static final Pattern SOY_COMMENT = Pattern.compile("/\\*.*?\\*/|(?<=^|\\s)//[^\\n]*", Pattern.DOTALL);
    private static final Pattern SOY_COMMAND = Pattern.compile("\\{[^{}]*\\}");
    private static final Pattern SOY_SENTENCE = Pattern.compile("(?<!getText\\()'(\\p{Lu}\\p{Ll}[^']*)'");
    private static final Pattern UNESCAPED_SOY = Pattern.compile("\\|\\s*noAutoescape");
    private static final Pattern VELOCITY_COMMENT = Pattern.compile("##[^\\n]*|#\\*.*?\\*#", Pattern.DOTALL);
    private static final Pattern VELOCITY_CALL = Pattern.compile("#(\\w+)\\s*(\\([^()]*\\))?");
    private static final Pattern VELOCITY_REFERENCE = Pattern.compile("\\$!?\\{?([A-Za-z][\\w.]*(?:\\([^)]*\\))?)\\}?");
    private static final Set<String> VELOCITY_CALLS = Set.of("if", "elseif", "else", "end", "form_xsrfToken");
    private static final Pattern TO_FILL_IN = Pattern.compile("<at:[^>]*>");
    /** Whether a task is done is a word of the format, not one for readers. */
    private static final Pattern TASK_STATUS = Pattern.compile("<ac:task-status>(?:in)?complete</ac:task-status>");

    private static final Pattern WORDED_ATTRIBUTE =
            Pattern.compile("\\b(title|placeholder|alt|aria-label|aria-description)\\s*=\\s*\"([^\"]*\\p{L}[^\"]*)\"");
    private static final Pattern INLINE_CODE =
            Pattern.compile("<script\\b|\\son\\w+\\s*=|\\sstyle\\s*=|javascript:", Pattern.CASE_INSENSITIVE);
    private static final Pattern TAG_OR_ENTITY = Pattern.compile("<[^>]*>|&#?\\w+;");
    private static final Pattern WORDS = Pattern.compile("\\p{L}[^\\n]*");

    /** @param allowed the methods that the descriptor's allowlist names, as {@code Class#method()} */
    List<String> violations(List<String> allowed) {
        List<String> violations = new ArrayList<>();
        String markup =
                TASK_STATUS.matcher(TO_FILL_IN.matcher(source).replaceAll("")).replaceAll("");
        if (name.endsWith(".soy")) {
            markup = withoutSoy(violations);
        } else if (name.endsWith(".vm")) {
            markup = withoutVelocity(allowed, violations);
        }
        find(INLINE_CODE, markup).forEach(code -> violations.add(name + " has code of its own: " + code.group()));
        find(WORDED_ATTRIBUTE, markup)
                .forEach(attribute -> violations.add(name + " says by itself: " + attribute.group(2)));
        find(WORDS, TAG_OR_ENTITY.matcher(markup).replaceAll(" "))
                .forEach(words -> violations.add(
                        name + " says by itself: " + words.group().strip()));
        return violations;
    }

    private String withoutSoy(List<String> violations) {
        String code = SOY_COMMENT.matcher(source).replaceAll("");
        if (!code.contains("autoescape=\"strict\"")) {
            violations.add(name + " is not escaped strictly");
        }
        find(UNESCAPED_SOY, code).forEach(print -> violations.add(name + " does not escape: " + print.group()));
        find(SOY_COMMAND, code).forEach(command -> find(SOY_SENTENCE, command.group())
                .forEach(sentence -> violations.add(name + " says by itself: " + sentence.group(1))));
        return SOY_COMMAND.matcher(code).replaceAll("");
    }

    private String withoutVelocity(List<String> allowed, List<String> violations) {
        String code = VELOCITY_COMMENT.matcher(source).replaceAll("");
        find(VELOCITY_CALL, code)
                .map(call -> call.group(1))
                .filter(call -> !VELOCITY_CALLS.contains(call))
                .forEach(call -> violations.add(name + " uses #" + call));
        find(VELOCITY_REFERENCE, code)
                .map(reference -> reference.group(1))
                .filter(reference -> !isAllowed(reference, allowed))
                .forEach(reference -> violations.add(name + " may not read $" + reference));
        return VELOCITY_REFERENCE
                .matcher(VELOCITY_CALL.matcher(code).replaceAll(""))
                .replaceAll("");
    }

    /** A page's shell reads properties of its action and nothing else. */
    private static boolean isAllowed(String reference, List<String> allowed) {
        Matcher property = Pattern.compile("action\\.(\\w)(\\w*)").matcher(reference);
        return property.matches()
                && allowed.stream()
                        .anyMatch(method -> method.endsWith(
                                "#get" + property.group(1).toUpperCase(Locale.ROOT) + property.group(2) + "()"));
    }

    private static Stream<MatchResult> find(Pattern pattern, String text) {
        return pattern.matcher(text).results();
    }
}
