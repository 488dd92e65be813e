package org.reversementoring.web;

import org.reversementoring.programme.PersonKey;
import org.reversementoring.programme.Reader;

/** What a feature shows on the page of a person, below what that person offers and wishes for. */
@FunctionalInterface
public interface PersonPanel {

    /** @return HTML, safe as it is, without a form; empty where there is nothing for this reader */
    String panel(Reader reader, Surface surface, PersonKey person);
}
