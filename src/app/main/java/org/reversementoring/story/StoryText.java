package org.reversementoring.story;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * Exactly what is to be published, and what keys are turned for.
 *
 * @param digest of all of it, and of the version of the page it was read from: whoever changes the page and changes it
 *     back has changed it
 * @param storage in Confluence's storage format
 * @param quote what the story's card says; empty if nothing is quoted
 * @param pictures in the order of the text, each once
 */
public record StoryText(String digest, String title, String storage, String quote, List<StoryPicture> pictures) {

    /** Of a title, in characters; Confluence keeps no longer one. */
    public static final int LONGEST_TITLE = 255;

    public StoryText {
        pictures = List.copyOf(pictures);
    }

    static StoryText of(
            int pageVersion, Variant variant, String title, String storage, String quote, List<StoryPicture> pictures) {
        List<String> parts = new ArrayList<>(List.of(Integer.toString(pageVersion), variant.name(), title, storage));
        pictures.forEach(picture -> {
            parts.add(picture.name());
            parts.add(picture.digest());
        });
        return new StoryText(
                digest(String.join("\0", parts).getBytes(StandardCharsets.UTF_8)), title, storage, quote, pictures);
    }

    /** 64 characters. */
    static String digest(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }

    /** The name of the picture that the story's card shows. */
    public Optional<String> picture() {
        return pictures.stream().findFirst().map(StoryPicture::name);
    }
}
