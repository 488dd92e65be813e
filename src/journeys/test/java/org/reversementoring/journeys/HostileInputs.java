package org.reversementoring.journeys;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The lists of {@code hostile-inputs.txt}, which says how its lines are read. */
final class HostileInputs {
    private static final Pattern REPEATED = Pattern.compile("\\{(\\d{2,5})\\*(.+?)}(?=[^}]|$)");

    private HostileInputs() {}

    /**
     * One input.
     *
     * @param line as it stands in the list
     * @param bytes as a browser, or something that is none, would send them
     */
    record Input(String line, byte[] bytes) {
        /** What a reader of UTF-8 makes of it. */
        String text() {
            return new String(bytes, StandardCharsets.UTF_8);
        }

        /** As a value in an address or a form. */
        String encoded() {
            StringBuilder encoded = new StringBuilder();
            for (byte b : bytes) {
                if (b >= '0' && b <= '9' || b >= 'A' && b <= 'Z' || b >= 'a' && b <= 'z') {
                    encoded.append((char) b);
                } else {
                    encoded.append('%').append(String.format("%02X", b & 0xFF));
                }
            }
            return encoded.toString();
        }

        @Override
        public String toString() {
            return line;
        }
    }

    /** The inputs below the heading that begins with this word or these words. */
    static List<Input> of(String heading) {
        List<Input> inputs = new ArrayList<>();
        boolean here = false;
        for (String line : lines()) {
            if (line.matches("\\[[a-z ]+](?: .*)?")) {
                here = line.startsWith("[" + heading + "]");
            } else if (here && !line.isEmpty()) {
                inputs.add(new Input(line, bytes(line)));
            }
        }
        if (inputs.isEmpty()) {
            throw new IllegalArgumentException("no inputs under " + heading);
        }
        return inputs;
    }

    private static List<String> lines() {
        try (InputStream in = HostileInputs.class.getResourceAsStream("hostile-inputs.txt")) {
            return List.of(new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(String line) {
        Matcher repeated = REPEATED.matcher(line);
        String whole = repeated.replaceAll(
                part -> Matcher.quoteReplacement(part.group(2).repeat(Integer.parseInt(part.group(1)))));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 0; i < whole.length(); ) {
            if (whole.startsWith("\\x", i) && whole.substring(i + 2).matches("(?s)[0-9A-F]{2}.*")) {
                bytes.write(Integer.parseInt(whole.substring(i + 2, i + 4), 16));
                i += 4;
            } else if (whole.startsWith("\\n", i) || whole.startsWith("\\r", i)) {
                bytes.write(whole.charAt(i + 1) == 'n' ? '\n' : '\r');
                i += 2;
            } else {
                int letter = whole.codePointAt(i);
                bytes.writeBytes(Character.toString(letter).getBytes(StandardCharsets.UTF_8));
                i += Character.charCount(letter);
            }
        }
        return bytes.toByteArray();
    }
}
