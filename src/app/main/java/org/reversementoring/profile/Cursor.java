package org.reversementoring.profile;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.reversementoring.programme.Text;

/**
 * A place in the directory, between two people. Stays valid while others come and go.
 *
 * @param place the name of the person next to the place, or when they came into the directory, as the order has it
 * @param id tells people of one name, or of one time, apart
 * @param backwards whether the page before the place is meant, and not the one after it
 */
public record Cursor(String place, int id, boolean backwards) {
    private static final int LONGEST = 1_200;
    private static final Pattern FORM = Pattern.compile("([<>])(\\d{1,9}) (.*)", Pattern.DOTALL);

    /** For an address: letters, digits, {@code -} and {@code _} only. */
    public String text() {
        String plain = (backwards ? "<" : ">") + id + " " + place;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }

    /** Empty for anything that {@link #text} did not write. */
    public static Optional<Cursor> parse(String text) {
        if (text == null || text.isEmpty() || text.length() > LONGEST || !text.matches("[A-Za-z0-9_-]+")) {
            return Optional.empty();
        }
        Matcher form = FORM.matcher(decoded(text));
        return form.matches() && Text.canBeKept(form.group(3))
                ? Optional.of(new Cursor(
                        form.group(3),
                        Integer.parseInt(form.group(2)),
                        form.group(1).equals("<")))
                : Optional.empty();
    }

    private static String decoded(String text) {
        try {
            return new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notBase64) {
            return "";
        }
    }
}
