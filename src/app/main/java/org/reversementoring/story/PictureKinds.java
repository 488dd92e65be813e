package org.reversementoring.story;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Tells what a picture is by its first bytes: a name can be anything. */
final class PictureKinds {
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};
    private static final byte[] RIFF = {'R', 'I', 'F', 'F'};
    private static final byte[] WEBP = {'W', 'E', 'B', 'P'};
    private static final int WEBP_AT = 8;

    private PictureKinds() {}

    /** Empty for anything but those that may stand in a story. */
    static Optional<StoryPicture.Kind> of(byte[] file) {
        if (startsWith(file, 0, PNG)) {
            return Optional.of(StoryPicture.Kind.PNG);
        }
        if (startsWith(file, 0, JPEG)) {
            return Optional.of(StoryPicture.Kind.JPEG);
        }
        if (startsWith(file, 0, "GIF87a".getBytes(StandardCharsets.US_ASCII))
                || startsWith(file, 0, "GIF89a".getBytes(StandardCharsets.US_ASCII))) {
            return Optional.of(StoryPicture.Kind.GIF);
        }
        return startsWith(file, 0, RIFF) && startsWith(file, WEBP_AT, WEBP)
                ? Optional.of(StoryPicture.Kind.WEBP)
                : Optional.empty();
    }

    private static boolean startsWith(byte[] file, int from, byte[] sign) {
        if (file.length < from + sign.length) {
            return false;
        }
        for (int i = 0; i < sign.length; i++) {
            if (file[from + i] != sign[i]) {
                return false;
            }
        }
        return true;
    }
}
