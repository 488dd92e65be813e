package org.reversementoring.host.visibility;

import java.util.EnumMap;
import java.util.Map;
import org.reversementoring.host.Host;
import org.reversementoring.host.HostOptions;
import org.reversementoring.host.visibility.Known.Audience;

/** A running site on which Ada has a partner, with everybody who might look at the two. */
record Scene(Host host, Ada ada, Map<Role, Reading> readers, Saves saves) implements AutoCloseable {

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
        return new Scene(host, ada, readers, saves);
    }

    Reading as(Role role) {
        return readers.get(role);
    }

    @Override
    public void close() {
        host.close();
    }
}
