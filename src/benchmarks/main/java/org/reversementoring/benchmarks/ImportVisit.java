package org.reversementoring.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Connection;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** An administrator who imports files of people. */
final class ImportVisit {
    private static final String APP = "plugins/reversementoring/";
    /** As in {@code people-import.js}. */
    private static final int PIECE_BYTES = 60_000;

    private static final Pattern IMPORT_ID = Pattern.compile("\"importId\":\"?(\\d+)");
    private static final Pattern MESSAGE = Pattern.compile("\"message\":\"([^\"]*)\"");
    private static final int HEADER_AND_ROW_BYTES = 100;

    private final URI site;
    private final Connection browser =
            Jsoup.newSession().maxBodySize(0).timeout(0).ignoreContentType(true).ignoreHttpErrors(true);
    private final String token;

    ImportVisit(URI site) {
        this.site = site;
        submit("login", Map.of("sample", SmallHost.ADMINISTRATOR, "atl_token", token()));
        this.token = token();
    }

    private String token() {
        return get("login").selectFirst("meta[name=ajs-atl-token]").attr("content");
    }

    void addTopics() {
        post("starter-pack-add", Map.of());
    }

    /** @return the number under which the file waits */
    String handIn(String file) {
        String id = begin();
        byte[] bytes = file.getBytes(StandardCharsets.UTF_8);
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer left = ByteBuffer.allocate(PIECE_BYTES + 8);
        int sequence = 0;
        for (int from = 0; from < bytes.length; from += PIECE_BYTES) {
            left.put(bytes, from, Math.min(PIECE_BYTES, bytes.length - from)).flip();
            CharBuffer text = CharBuffer.allocate(PIECE_BYTES + 8);
            decoder.decode(left, text, false);
            left.compact();
            require(append(id, sequence++, text.flip().toString()), "\"status\":200");
        }
        return id;
    }

    private String begin() {
        return found(IMPORT_ID, post("people-import-begin", Map.of()));
    }

    private String append(String id, int sequence, String text) {
        return post("people-import-chunk", Map.of("importId", id, "sequence", "" + sequence, "text", text));
    }

    /** The dry run. */
    String check(String id) {
        Document page = get(APP + "people-import-check.action?importId=" + id);
        if (page.select("form[action*=people-import-apply]").isEmpty()) {
            throw new IllegalStateException(page.select("main").text());
        }
        return page.select("main").text();
    }

    String apply(String id) {
        String answer = post("people-import-apply", Map.of("importId", id));
        require(answer, "people-imported");
        return answer;
    }

    /** What is said to who hands in a file of so many people; fails where it is taken. */
    String refusedFor(int people) {
        String id = begin();
        int rows = PIECE_BYTES / HEADER_AND_ROW_BYTES;
        String row = "x".repeat(HEADER_AND_ROW_BYTES - 1) + "\n";
        for (int sequence = 0; sequence * rows < people; sequence++) {
            String answer = append(id, sequence, (sequence == 0 ? "username\n" : "") + row.repeat(rows));
            if (!answer.contains("\"status\":200")) {
                return found(MESSAGE, answer);
            }
        }
        throw new IllegalStateException("A file of " + people + " people has been taken");
    }

    private static String found(Pattern pattern, String answer) {
        Matcher matcher = pattern.matcher(answer);
        if (!matcher.find()) {
            throw new IllegalStateException(answer);
        }
        return matcher.group(1);
    }

    private static void require(String answer, String words) {
        if (!answer.contains(words)) {
            throw new IllegalStateException(answer);
        }
    }

    private String post(String action, Map<String, String> form) {
        try {
            Connection.Response answer = browser.newRequest(
                            site.resolve(APP + action + ".action").toString())
                    .method(Connection.Method.POST)
                    .data(form)
                    .data("atl_token", token)
                    .execute();
            return answer.url() + " " + answer.body();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void submit(String path, Map<String, String> form) {
        try {
            browser.newRequest(site.resolve(path).toString()).data(form).post();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private Document get(String path) {
        try {
            return browser.newRequest(site.resolve(path).toString()).get();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
