package org.reversementoring.journeys;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The browser that the journeys drive: the one named by {@code -Dchromium=PATH}, else one on the search path, else
 * Debian's package, installed where that is allowed. Without any of them the journeys fail and say how to get one: they
 * are never skipped.
 */
final class Chromium {

    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

    private static final String HOW_TO_GET_ONE = "The journeys need a Chromium: install one (on Debian: apt-get install"
            + " chromium) or name it with -Dchromium=PATH.";

    /** No network but the host's: without these switches a start waits for look-ups that cannot succeed. */
    private static final List<String> SWITCHES = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private static Browser browser;

    private Chromium() {}

    /**
     * The one that all classes of this JVM share, each visitor in a window of their own, which keeps nothing for the others:
     * to start one takes as long as to start an intranet. It ends with the JVM.
     */
    static Browser open() {
        if (browser == null || !browser.isConnected()) {
            Path executable = executable();
            Playwright playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            browser = playwright
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(executable)
                            .setArgs(SWITCHES));
        }
        return browser;
    }

    private static Path executable() {
        String named = System.getProperty("chromium", "");
        if (!named.isEmpty()) {
            Path path = Path.of(named);
            if (!Files.isExecutable(path)) {
                throw new IllegalStateException("-Dchromium=" + named + " is not a program. " + HOW_TO_GET_ONE);
            }
            return path;
        }
        return onSearchPath().or(Chromium::installed).orElseThrow(() -> new IllegalStateException(HOW_TO_GET_ONE));
    }

    private static Optional<Path> onSearchPath() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static Optional<Path> installed() {
        boolean debianAsRoot =
                Files.isExecutable(Path.of("/usr/bin/apt-get")) && "root".equals(System.getProperty("user.name"));
        if (debianAsRoot && run("apt-get", "update") && run("apt-get", "install", "--yes", "chromium")) {
            return onSearchPath();
        }
        return Optional.empty();
    }

    private static boolean run(String... command) {
        try {
            ProcessBuilder process = new ProcessBuilder(command).inheritIO();
            process.environment().put("DEBIAN_FRONTEND", "noninteractive");
            return process.start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
