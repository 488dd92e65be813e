package org.reversementoring.host;

import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** A fault in an app's jar stops the host, where Confluence would disable a module or find it out later. */
public class AppsThatDoNotLoadIT {
    @Rule
    public final TemporaryFolder home = new TemporaryFolder();

    @Test
    public void a_table_whose_name_has_more_than_thirty_characters() throws IOException {
        refuses(
                new OddApp(
                        "<ao key='tables'><entity>org.reversementoring.host.odd.ARowWithFarTooLongAName</entity></ao>"),
                "no longer than 30 chars");
    }

    @Test
    public void a_package_that_nobody_exports() throws IOException {
        refuses(new OddApp("").importing("javax.servlet.http"), "javax.servlet.http");
    }

    @Test
    public void the_logging_that_is_there_for_spring_alone() throws IOException {
        refuses(new OddApp("").importing("org.apache.commons.logging"), "org.apache.commons.logging");
    }

    @Test
    public void a_module_of_an_unknown_type() throws IOException {
        refuses(new OddApp("<rest key='r' path='/odd'/>"), "<rest> is not known in <atlassian-plugin>");
    }

    @Test
    public void a_placeholder_that_the_build_left_unfilled() throws IOException {
        refuses(
                new OddApp("<web-item key='a' section='${where}'><label key='l'/><link>/</link></web-item>"),
                "unfilled ${…} in <web-item>");
    }

    @Test
    public void a_key_used_twice() throws IOException {
        refuses(new OddApp("<web-resource key='a'/><web-resource key='a'/>"), "key used twice: a");
    }

    @Test
    public void a_dependency_that_nobody_offers() throws IOException {
        refuses(
                new OddApp("<web-resource key='a'><dependency>com.example:b</dependency></web-resource>"),
                "no web-resource com.example:b");
    }

    @Test
    public void a_transformer_that_nobody_offers() throws IOException {
        refuses(
                new OddApp("<web-resource key='a'><transformation extension='less'><transformer key='less'/>"
                        + "</transformation></web-resource>"),
                "unknown transformer less");
    }

    @Test
    public void an_action_whose_class_is_missing() throws IOException {
        refuses(
                new OddApp("<struts key='s'><package name='odd' extends='default' namespace='/plugins/odd'>"
                        + "<action name='a' class='org.example.Missing'/></package></struts>"),
                "org.example.Missing");
    }

    @Test
    public void blueprints_that_confluence_would_show_half() throws IOException {
        String item = "<web-item key='c' section='system.create.dialog/content' i18n-name-key='name'>"
                + "<description key='desc'/><param name='blueprintKey' value='b'/></web-item>";
        String blueprint =
                "<blueprint key='b' content-template-key='t' index-key='label' i18n-index-title-key='index'/>";
        String template = "<content-template key='t' i18n-name-key='name'>"
                + "<resource type='download' name='template' location='t.xml'/></content-template>";
        refuses(new OddApp(item), "there is no <blueprint> b");
        refuses(new OddApp(item + blueprint), "there is no <content-template> t");
        refuses(new OddApp(blueprint), "a <blueprint> that no entry of the dialog leads to");
        refuses(
                new OddApp(item + blueprint.replace("index-key", "indexkey") + template),
                "<blueprint> has an unknown attribute indexkey");
        refuses(new OddApp(item + blueprint + template), "a blueprint without a text for name");
    }

    private void refuses(OddApp app, String why) throws IOException {
        HostOptions options = HostOptions.of(
                app.in(home.newFolder().toPath()), home.newFolder().toPath());

        RuntimeException refusal =
                assertThrows(RuntimeException.class, () -> Host.start(options).close());

        StringBuilder told = new StringBuilder();
        for (Throwable cause = refusal; cause != null; cause = cause.getCause()) {
            told.append(cause.getMessage()).append('\n');
        }
        assertTrue(told.toString(), told.toString().contains(why));
    }
}
