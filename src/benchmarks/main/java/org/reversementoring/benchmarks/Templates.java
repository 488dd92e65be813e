package org.reversementoring.benchmarks;

import com.atlassian.soy.renderer.SoyException;
import com.atlassian.soy.renderer.SoyTemplateRenderer;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.reversementoring.host.plugin.Engines;
import org.reversementoring.host.plugin.soy.SoyCompiler;
import org.reversementoring.host.plugin.soy.SoyLoader;

/**
 * The app's templates, as its descriptor lists them, in the stand-in's Soy engine, compiled once. Remembers what was
 * rendered when asked to, so that the same templates can be rendered from memory. Not safe for use by several threads.
 */
final class Templates implements SoyTemplateRenderer {
    private final SoyCompiler.Templates compiled;
    private final List<Rendering> remembered = new ArrayList<>();
    private boolean remembering;

    Templates(Texts texts) {
        Map<String, String> sources = new LinkedHashMap<>();
        Jsoup.parse(file("atlassian-plugin.xml"), Parser.xmlParser())
                .select("web-resource[key=templates] > resource[type=soy]")
                .eachAttr("location")
                .forEach(template -> sources.put(template, file(template)));
        this.compiled = SoyLoader.load(Engines.find().soy()).compile(sources, new Functions(texts));
    }

    private static String file(String name) {
        try (InputStream file = Templates.class.getResourceAsStream("/" + name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void render(Appendable out, String moduleKey, String template, Map<String, Object> data)
            throws SoyException {
        Rendering rendering = new Rendering(compiled, template, data);
        if (remembering) {
            remembered.add(rendering);
        }
        try {
            out.append(rendering.html());
        } catch (IOException failure) {
            throw new SoyException(template, failure);
        }
    }

    /** All that is rendered meanwhile, the first first; what contains others comes after them. */
    List<Rendering> during(Runnable work) {
        remembered.clear();
        remembering = true;
        try {
            work.run();
        } finally {
            remembering = false;
        }
        return List.copyOf(remembered);
    }

    /** A template with all that it shows. */
    record Rendering(SoyCompiler.Templates compiled, String template, Map<String, Object> data) {

        String html() {
            return compiled.render(template, data);
        }
    }

    private record Functions(Texts texts) implements SoyCompiler.Functions {

        @Override
        public List<String> names() {
            return List.of("getText", "contextPath");
        }

        @Override
        public String value(String name, List<Object> arguments) {
            return name.equals("contextPath")
                    ? ""
                    : texts.getText(
                            Locale.ENGLISH,
                            arguments.get(0).toString(),
                            arguments.subList(1, arguments.size()).toArray(Serializable[]::new));
        }

        @Override
        public String script(String name, List<String> arguments) {
            throw new IllegalStateException("Nothing is rendered in a browser here, but " + name + " was asked to.");
        }
    }
}
