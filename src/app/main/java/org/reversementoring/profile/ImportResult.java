package org.reversementoring.profile;

/** What a file of people did. */
public record ImportResult(int added, int changed, int unchanged) {}
