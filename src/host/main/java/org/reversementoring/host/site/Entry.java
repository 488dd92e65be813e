package org.reversementoring.host.site;

/** A line of a list: something with an address and a remark. */
public record Entry(String title, String address, String note) {}
