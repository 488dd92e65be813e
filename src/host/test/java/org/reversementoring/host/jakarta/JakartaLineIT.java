package org.reversementoring.host.jakarta;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.junit.runner.JUnitCore;
import org.junit.runner.Result;
import org.reversementoring.host.AppIT;
import org.reversementoring.host.plugin.Engines;

/** The same jar, byte for byte, on the jakarta line: every page opens, every macro renders, a form is taken. */
public class JakartaLineIT {
    @Rule
    public final TemporaryFolder copies = new TemporaryFolder();

    @Test
    public void the_app_serves_confluence_10_too() throws Exception {
        ClassLoader threads = Thread.currentThread().getContextClassLoader();
        System.setProperty(Engines.PROPERTY, Engines.find().directory().toString());
        try (JakartaLine line = JakartaLine.in(copies.newFolder().toPath(), AppIT.class)) {
            Thread.currentThread().setContextClassLoader(line);
            Class.forName("org.h2.Driver", true, line); // JDBC looks for drivers only once in a JVM
            assertEquals(
                    "org.apache.struts2.ActionSupport",
                    line.loadClass("com.atlassian.confluence.core.ConfluenceActionSupport")
                            .getSuperclass()
                            .getName());

            Result result = JUnitCore.runClasses(line.loadClass(AppIT.class.getName()));

            assertEquals(result.getFailures().toString(), 0, result.getFailureCount());
            assertTrue(result.getRunCount() > 3);
        } finally {
            System.clearProperty(Engines.PROPERTY);
            Thread.currentThread().setContextClassLoader(threads);
        }
    }
}
