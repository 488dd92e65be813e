package org.reversementoring.host.visibility;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import org.reversementoring.host.Host;
import org.reversementoring.host.HostOptions;
import org.reversementoring.host.visibility.Known.Audience;

/** A running site on which Ada has a partner, with everybody who might look at the two. */
record Scene(Host host, HostOptions options, Ada ada, Map<Role, Reading> readers, Saves saves)
        implements AutoCloseable {

    static Scene on(HostOptions options) {
        Host host = Host.start(options);
        Saves saves = Saves.in(host);
        Ada ada = Ada.joining(host);
        Map<Role, Reading> readers = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            readers.put(role, new Reading(host, role));
            if (role != Role.ONESELF && role != Role.ANONYMOUS) {
                readers.get(role).joins(ada.wished());
            }
        }
        ada.isKnown(Audience.EVERYONE);
        readers.get(Role.PARTNER).offersMentoring();
        ada.acceptsMentoring();
        return new Scene(host, options, ada, readers, saves);
    }

    Reading as(Role role) {
        return readers.get(role);
    }

    /** So that half of its time is over. */
    void makesTheFirstPairingOlder() {
        rewrites("PAIRING\" set \"BEGAN_AT\" = \"BEGAN_AT\" - ? where \"ID\" = ?", Duration.ofDays(400), 1);
    }

    /** So that it has been held, as nobody says anything else. */
    void makesASessionPast(int id, Duration earlier) {
        rewrites("SESSION\" set \"START_AT\" = \"START_AT\" - ?, \"DUE_AT\" = 0 where \"ID\" = ?", earlier, id);
    }

    private void rewrites(String row, Duration earlier, int id) {
        HostOptions.Postgres database = options.postgres()
                .orElseGet(() -> new HostOptions.Postgres(
                        "jdbc:h2:file:" + options.home().resolve("database").toAbsolutePath()
                                + ";DB_CLOSE_ON_EXIT=FALSE",
                        "sa",
                        ""));
        try (Connection connection = DriverManager.getConnection(database.url(), database.user(), database.password());
                PreparedStatement older = connection.prepareStatement("update public.\"AO_C3BC89_" + row)) {
            older.setLong(1, earlier.toMillis());
            older.setInt(2, id);
            older.executeUpdate();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    @Override
    public void close() {
        host.close();
    }
}
