package org.reversementoring.profile.web;

import static org.junit.Assert.assertEquals;

import org.junit.Test;

public class ProfileComponentsTest {

    @Test
    public void initials_are_whole_characters_of_any_script() {
        assertEquals("AL", ProfileComponents.initials("Ada King Lovelace"));
        assertEquals("李", ProfileComponents.initials(" 李 "));
        assertEquals("🦊F", ProfileComponents.initials("🦊 fox"));
        assertEquals("", ProfileComponents.initials(""));
    }
}
