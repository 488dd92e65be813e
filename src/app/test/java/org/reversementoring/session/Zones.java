package org.reversementoring.session;

import java.util.List;

/** Pairs of zones with whatever daylight saving has thought of. */
final class Zones {

    /** @param one of Ada @param other of Ben */
    record Two(String one, String other) {}

    static final List<Two> PAIRS = List.of(
            new Two("Europe/Berlin", "America/New_York"), // change their clocks weeks apart
            new Two("Europe/London", "America/Los_Angeles"),
            new Two("Europe/Berlin", "Asia/Kolkata"), // half an hour, and no change
            new Two("America/New_York", "Asia/Kathmandu"), // three quarters of an hour
            new Two("Europe/Paris", "Australia/Sydney"), // change in opposite directions
            new Two("Europe/Dublin", "Australia/Lord_Howe"), // changes by half an hour
            new Two("America/St_Johns", "Europe/Lisbon"),
            new Two("Pacific/Auckland", "Pacific/Chatham"),
            new Two("Pacific/Auckland", "Europe/London"), // the other side of the world
            new Two("Africa/Casablanca", "Europe/Madrid"), // changes for Ramadan
            new Two("Africa/Cairo", "America/Chicago"),
            new Two("Asia/Beirut", "America/Sao_Paulo"), // changes at midnight
            new Two("America/Santiago", "Europe/Rome"),
            new Two("America/Asuncion", "Asia/Tokyo"),
            new Two("America/Phoenix", "America/Denver"), // one of two neighbours changes
            new Two("Asia/Jerusalem", "Europe/Helsinki"), // changes on a Friday
            new Two("Pacific/Honolulu", "Pacific/Kiritimati"), // the same clock, a day apart
            new Two("Pacific/Pago_Pago", "Pacific/Apia"),
            new Two("Asia/Tehran", "America/Adak"),
            new Two("Antarctica/Troll", "UTC")); // changes by two hours

    private Zones() {}
}
