package org.reversementoring.credential;

import static org.junit.Assert.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jose4j.json.JsonUtil;
import org.jose4j.lang.JoseException;
import org.junit.Rule;
import org.junit.Test;

/** Has badges be read by libraries in another language, which know nothing of this app. See {@code read-badges.mjs}. */
public class OthersReadBadgesTest {
    private static final Path NPM = Path.of("target", "npm");
    private static final String SCRIPT = "read-badges.mjs";

    @Rule
    public final Mint mint = new Mint();

    @Test
    public void others_verify_what_is_issued_see_what_is_revoked_and_refuse_what_has_been_tampered_with()
            throws Exception {
        List<String> badges = new ArrayList<>();
        List<String> revoked = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            badges.add(mint.badge());
            Map<String, Object> claims = mint.claims();
            revoked.add(mint.signed(claims));
            mint.revoke(claims);
        }
        // Whoever has changed keys in between is understood, too.
        mint.keyService.rotate(Mint.ADMINISTRATOR, 1);
        badges.add(mint.badge());
        List<String> tampered = new ArrayList<>();
        badges.forEach(badge -> {
            for (int place = 5; place < badge.length(); place += 211) {
                char other = badge.charAt(place) == 'A' ? 'B' : 'A';
                tampered.add(badge.substring(0, place) + other + badge.substring(place + 1));
            }
        });

        String found = read(badges, revoked, tampered);

        assertEquals(badges.size() + " " + revoked.size() + " " + tampered.size(), found);
    }

    private String read(List<String> badges, List<String> revoked, List<String> tampered)
            throws IOException, InterruptedException, JoseException {
        Map<String, Object> input = new LinkedHashMap<>();
        input.put("badges", badges);
        input.put("revoked", revoked);
        input.put("tampered", tampered);
        input.put("keySet", JsonUtil.parseJson(mint.keyService.keySet()));
        input.put("statusList", mint.issuerService.statusList(0).orElseThrow());
        input.put("profile", JsonUtil.parseJson(mint.issuerService.profile()));
        input.put("now", Mint.NOW.toString());
        try (InputStream script = OthersReadBadgesTest.class.getResourceAsStream(SCRIPT)) {
            Files.copy(script, NPM.resolve(SCRIPT), StandardCopyOption.REPLACE_EXISTING);
        }
        Process node = new ProcessBuilder("node", SCRIPT)
                .directory(NPM.toFile())
                .redirectErrorStream(true)
                .start();
        try (OutputStream in = node.getOutputStream()) {
            in.write(JsonUtil.toJson(input).getBytes(StandardCharsets.UTF_8));
        }
        String said = new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        assertEquals(said, 0, node.waitFor());
        return said;
    }
}
