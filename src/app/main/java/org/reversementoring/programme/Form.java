package org.reversementoring.programme;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes in what was typed field by field and remembers all that is wrong with it, so that people hear of everything at
 * once.
 *
 * <pre>{@code
 * Form form = new Form();
 * String name = form.required("name", typed.name(), 100);
 * form.orRefuse();
 * }</pre>
 */
public final class Form {
    private final List<Violation> violations = new ArrayList<>();

    /** One line, possibly empty, of at most {@code longest} UTF-16 units: the measure all databases agree on. */
    public String line(String field, String typed, int longest) {
        return within(field, Text.line(typed), longest);
    }

    /** One line that must not be empty. */
    public String required(String field, String typed, int longest) {
        String line = line(field, typed, longest);
        if (line.isEmpty()) {
            refuse(field, "form.field.required");
        }
        return line;
    }

    /** Any number of lines, possibly none. */
    public String prose(String field, String typed, int longest) {
        return within(field, Text.prose(typed), longest);
    }

    /** Any number of lines that must not all be empty. */
    public String requiredProse(String field, String typed, int longest) {
        String prose = prose(field, typed, longest);
        if (prose.isEmpty()) {
            refuse(field, "form.field.required");
        }
        return prose;
    }

    private String within(String field, String text, int longest) {
        if (text.length() > longest) {
            refuse(field, "form.field.too-long", longest, text.length());
        } else if (!Text.canBeKept(text)) {
            refuse(field, "form.field.unreadable");
        }
        return text;
    }

    public void refuse(String field, String messageKey, Serializable... arguments) {
        violations.add(Violation.of(field, messageKey, arguments));
    }

    /** Whether something is wrong with the field already, so that further checks make no sense. */
    public boolean refuses(String field) {
        return violations.stream().anyMatch(violation -> violation.field().equals(field));
    }

    /** @throws Refused if anything was wrong */
    public void orRefuse() {
        if (!violations.isEmpty()) {
            throw new Refused(violations);
        }
    }
}
