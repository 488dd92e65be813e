package org.reversementoring.credential;

import java.io.ByteArrayOutputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;

/**
 * Credentials in pictures of pixels (PNG, ISO 15948): a chunk of text beside those that make the picture, as Open Badges
 * 3.0 wants it (section 5.3.1 there), which viewers of pictures ignore.
 */
final class PngBaking {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final String TEXT = "iTXt";
    private static final String HEADER = "IHDR";
    /** Keyword, its end, no compression, no method of it, no language, no translated keyword. */
    private static final byte[] BEGINNING = "openbadgecredential\0\0\0\0\0".getBytes(StandardCharsets.US_ASCII);

    private PngBaking() {}

    private record Chunk(String type, byte[] content) {

        static Chunk read(ByteBuffer png) {
            int length = png.getInt();
            if (length < 0 || length > png.remaining()) {
                throw new BufferUnderflowException();
            }
            byte[] type = new byte[4];
            png.get(type);
            byte[] content = new byte[length];
            png.get(content);
            int sum = png.getInt();
            Chunk chunk = new Chunk(new String(type, StandardCharsets.ISO_8859_1), content);
            if (sum != chunk.sum()) {
                throw new BufferUnderflowException();
            }
            return chunk;
        }

        private int sum() {
            CRC32 sum = new CRC32();
            sum.update(type.getBytes(StandardCharsets.ISO_8859_1));
            sum.update(content);
            return (int) sum.getValue();
        }

        byte[] bytes() {
            return ByteBuffer.allocate(content.length + 12)
                    .putInt(content.length)
                    .put(type.getBytes(StandardCharsets.ISO_8859_1))
                    .put(content)
                    .putInt(sum())
                    .array();
        }

        boolean holdsCredential() {
            return type.equals(TEXT)
                    && Arrays.equals(Arrays.copyOf(content, Math.min(content.length, BEGINNING.length)), BEGINNING);
        }
    }

    /** The picture with the token in it. @param png a picture of ours */
    static byte[] baked(byte[] png, String token) {
        byte[] text = token.getBytes(StandardCharsets.US_ASCII);
        byte[] content = Arrays.copyOf(BEGINNING, BEGINNING.length + text.length);
        System.arraycopy(text, 0, content, BEGINNING.length, text.length);
        ByteArrayOutputStream baked = new ByteArrayOutputStream();
        baked.writeBytes(SIGNATURE);
        for (Chunk chunk : chunks(png)) {
            baked.writeBytes(chunk.bytes());
            if (chunk.type().equals(HEADER)) {
                baked.writeBytes(new Chunk(TEXT, content).bytes());
            }
        }
        return baked.toByteArray();
    }

    static boolean isPng(byte[] bytes) {
        return Arrays.equals(Arrays.copyOf(bytes, SIGNATURE.length), SIGNATURE);
    }

    /** The token in somebody's picture; empty if there is none, or more than one, or if the picture is damaged. */
    static Optional<String> token(byte[] png) {
        try {
            List<Chunk> found =
                    chunks(png).stream().filter(Chunk::holdsCredential).toList();
            return found.size() == 1
                    ? found.stream()
                            .map(Chunk::content)
                            .map(content -> new String(
                                    content,
                                    BEGINNING.length,
                                    content.length - BEGINNING.length,
                                    StandardCharsets.UTF_8))
                            .findFirst()
                    : Optional.empty();
        } catch (BufferUnderflowException damaged) {
            return Optional.empty();
        }
    }

    private static List<Chunk> chunks(byte[] png) {
        ByteBuffer rest = ByteBuffer.wrap(png);
        rest.position(Math.min(SIGNATURE.length, rest.limit()));
        List<Chunk> chunks = new ArrayList<>();
        while (rest.hasRemaining()) {
            chunks.add(Chunk.read(rest));
        }
        return chunks;
    }
}
