package org.reversementoring.story;

/**
 * A picture that stands in a story, attached to its page.
 *
 * @param digest of what is in the file, so that another picture of the same name is another one
 */
public record StoryPicture(String name, Kind kind, String digest) {

    /** In bytes. */
    public static final int LARGEST = 2 * 1024 * 1024;

    /** What a browser shows, and can never run. What a file is, its first bytes say, and not its name. */
    public enum Kind {
        PNG("image/png"),
        JPEG("image/jpeg"),
        GIF("image/gif"),
        WEBP("image/webp");

        private final String mediaType;

        Kind(String mediaType) {
            this.mediaType = mediaType;
        }

        public String mediaType() {
            return mediaType;
        }
    }
}
