package org.reversementoring.gates;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The list that people read, {@code src/confluence/MEMBERS.md}, held against what the app refers to. */
record MemberList(List<String> lines) {
    private static final Pattern ROW = Pattern.compile("\\| `([^`]+)` \\| (.*?) \\| (.*?) \\|");

    /** Each violation is a line as it should be, with + or - before it, or says what is wrong with a line. */
    List<String> violations(Set<String> referredTo) {
        Map<String, Matcher> rows = new TreeMap<>();
        lines.forEach(line -> {
            Matcher row = ROW.matcher(line);
            if (row.matches()) {
                rows.put(row.group(1), row);
            }
        });
        List<String> violations = new ArrayList<>();
        referredTo.stream()
                .filter(member -> !rows.containsKey(member))
                .forEach(member -> violations.add("+ | `" + member + "` | grade | evidence |"));
        rows.forEach((member, row) -> {
            if (!referredTo.contains(member)) {
                violations.add("- " + row.group());
            } else if (!row.group(2).matches("[ABC]")) {
                violations.add(member + " has no grade");
            } else if (row.group(3).isBlank()) {
                violations.add(member + " has no evidence");
            } else if (row.group(2).equals("C") && !row.group(3).contains("If it is wrong")) {
                violations.add(member + " is graded C and does not say what happens if it is wrong");
            }
        });
        return violations;
    }
}
