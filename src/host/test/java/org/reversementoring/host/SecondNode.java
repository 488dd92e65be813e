package org.reversementoring.host;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * A host in a process of its own, over a PostgreSQL that another one uses: two in one process would share what Struts
 * keeps for a whole JVM.
 */
public final class SecondNode implements AutoCloseable {
    private final Process process;
    private final URI address;

    private SecondNode(Process process) throws IOException {
        this.process = process;
        BufferedReader told = process.inputReader(StandardCharsets.UTF_8);
        String line = told.readLine();
        while (line != null && !line.startsWith("http")) {
            line = told.readLine();
        }
        if (line == null) {
            throw new IllegalStateException("The second node has not started");
        }
        this.address = URI.create(line);
    }

    static SecondNode start(Path appJar, Path home, String postgres) throws IOException {
        return new SecondNode(new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        SecondNode.class.getName(),
                        appJar.toString(),
                        home.toString(),
                        postgres)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start());
    }

    URI address() {
        return address;
    }

    @Override
    public void close() {
        process.destroy();
    }

    /** Runs until the other process ends or closes it. */
    public static void main(String[] arguments) throws IOException {
        Host host = Host.start(HostOptions.of(Path.of(arguments[0]), Path.of(arguments[1]))
                .on(new HostOptions.Postgres(arguments[2], "postgres", "")));
        System.out.println(host.address());
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)).readLine();
        host.close();
        System.exit(0);
    }
}
