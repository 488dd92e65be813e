package org.reversementoring.host.wiki;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

/**
 * Some 120 people at five sites, and one administrator. Their accounts are here; what mentoring knows of them is in
 * {@code company/people.csv}, for the administrator to import.
 */
public final class SampleCompany {
    /** Username and password of the only account that has a password. */
    public static final String ADMINISTRATOR = "admin";

    /** The group of those who look after the programme: Harriet Lowe, who administers nothing else. */
    public static final String COORDINATORS = "mentoring-coordinators";

    private SampleCompany() {}

    /** Adds the accounts of {@code company/users.csv}, in which no value holds a comma. */
    public static void join(Accounts accounts) {
        try (InputStream file = SampleCompany.class.getResourceAsStream("/company/users.csv");
                BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            lines.lines().skip(1).map(line -> line.split(",")).forEach(cells -> {
                Account account = accounts.add(
                        cells[0],
                        cells[1],
                        cells[2],
                        Locale.forLanguageTag(cells[3]),
                        ZoneId.of(cells[4]),
                        List.of(cells[5].split("\\|")));
                if (cells[0].equals(ADMINISTRATOR)) {
                    accounts.setPassword(account.key(), ADMINISTRATOR);
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text of {@code company/people.csv}. */
    public static String people() {
        try (InputStream file = SampleCompany.class.getResourceAsStream("/company/people.csv")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
