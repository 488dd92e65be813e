package org.reversementoring.session;

/** The pages of a pair as one file that needs nothing but a browser. @param name of the file */
public record NotesFile(String name, String html) {}
