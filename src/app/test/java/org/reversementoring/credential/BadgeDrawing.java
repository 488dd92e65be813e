package org.reversementoring.credential;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;

/**
 * Makes pixels of the drawings of the badges, when the app is built: Confluence need not be able to. Leaves alone what is
 * newer than its drawing.
 */
public final class BadgeDrawing {
    private static final int PIXELS = 256;

    private BadgeDrawing() {}

    /** @param folders with the drawings, and for the pictures */
    public static void main(String... folders) throws IOException {
        Path target = Files.createDirectories(Path.of(folders[1]));
        for (Path drawing : drawings(Path.of(folders[0]))) {
            Path picture = target.resolve(drawing.getFileName().toString().replaceFirst("\\.svg$", ".png"));
            if (!isNewer(picture, drawing)) {
                ImageIO.write(pixels(drawing), "png", picture.toFile());
            }
        }
    }

    private static List<Path> drawings(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".svg")).toList();
        }
    }

    private static boolean isNewer(Path picture, Path drawing) throws IOException {
        return Files.exists(picture)
                && Files.getLastModifiedTime(picture).compareTo(Files.getLastModifiedTime(drawing)) >= 0;
    }

    static BufferedImage pixels(Path drawing) throws IOException {
        SVGDocument document;
        try (InputStream svg = Files.newInputStream(drawing)) {
            document = new SVGLoader().load(svg, drawing.toUri(), LoaderContext.createDefault());
        }
        if (document == null) {
            throw new IOException("No drawing: " + drawing.getFileName());
        }
        BufferedImage image = new BufferedImage(PIXELS, PIXELS, BufferedImage.TYPE_INT_ARGB);
        Graphics2D canvas = image.createGraphics();
        canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        canvas.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        document.render(null, canvas, new ViewBox(PIXELS, PIXELS));
        canvas.dispose();
        return image;
    }
}
