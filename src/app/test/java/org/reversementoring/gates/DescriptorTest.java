package org.reversementoring.gates;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;

import com.atlassian.confluence.core.ConfluenceActionSupport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.java.ao.Entity;
import org.junit.Test;

public class DescriptorTest {

    @Test
    public void all_that_is_named_exists_and_all_that_must_be_named_is_named() {
        Descriptor descriptor = new Descriptor(
                Xml.read(ClassFile.APP.resolve("atlassian-plugin.xml")),
                wiring(),
                name -> Files.exists(ClassFile.APP.resolve(name)),
                Texts.english().keys(),
                Modules.all());

        assertEquals(List.of(), descriptor.violations());
    }

    @Test
    public void a_class_that_does_not_exist_is_found() {
        assertFound("there is no class org.reversementoring.Gone", "<condition class='org.reversementoring.Gone'/>");
    }

    @Test
    public void a_file_that_does_not_exist_is_found() {
        assertFound("there is no file styles/gone.css", "<resource type='download' location='styles/gone.css'/>");
        assertFound("there is no file i18n/gone.properties", "<resource type='i18n' location='i18n/gone'/>");
        assertFound(
                "there is no file images/gone.png",
                "<category icon='/download/resources/org.reversementoring/images/gone.png'/>");
        assertFound("there is no file images/gone.png", "<param name='plugin-icon'>images/gone.png</param>");
        assertFound("there is no file templates/gone.vm", "<result type='velocity'>/templates/gone.vm</result>");
    }

    @Test
    public void a_web_resource_that_does_not_exist_is_found() {
        assertFound(
                "there is no web-resource org.reversementoring:gone",
                "<dependency>org.reversementoring:gone</dependency>");
    }

    @Test
    public void a_link_or_redirect_that_leads_nowhere_is_found() {
        assertFound("there is no action gone", "<link>/plugins/reversementoring/gone.action</link>");
        assertFound(
                "there is no action gone",
                "<result type='redirect'>/plugins/reversementoring/gone.action?topicId=${topicId}</result>");
    }

    @Test
    public void a_result_type_that_does_not_exist_is_found() {
        assertFound("there is no result type gone", "<result type='gone'/>");
    }

    @Test
    public void a_write_without_a_security_token_is_found() {
        assertFound(
                "the action save asks for no security token",
                "<action name='save'><param name='permittedMethods'>POST</param></action>");
    }

    @Test
    public void an_action_open_to_other_methods_is_found() {
        assertFound("the action show is not for GET alone", "<action name='show' method='doDefault'/>");
        assertFound(
                "the action save is not for POST alone",
                "<action name='save'><param name='RequireSecurityToken'>true</param></action>");
    }

    @Test
    public void an_action_name_that_confluence_refuses_is_found() {
        assertFound(
                "Confluence refuses the name of the action my_profile",
                "<action name='my_profile' method='doDefault'><param name='permittedMethods'>GET</param></action>");
    }

    @Test
    public void a_text_that_does_not_exist_is_found() {
        assertFound("there is no text menu.gone", "<label key='menu.gone'/>");
        assertFound("there is no text menu.gone", "<struts i18n-name-key='menu.gone'/>");
    }

    @Test
    public void a_macro_without_words_in_the_macro_browser_is_found() {
        assertEquals(
                List.of(
                        "there is no text org.reversementoring.gone.label",
                        "there is no text org.reversementoring.gone.desc",
                        "there is no text org.reversementoring.gone.param.topic.label",
                        "there is no text org.reversementoring.gone.param.topic.desc"),
                descriptor("<xhtml-macro name='gone'><parameter name='topic'/></xhtml-macro>", "")
                        .violations());
    }

    @Test
    public void a_job_without_its_bean_is_found() {
        assertFound("there is no JobRunner bean gone", "<job key='gone'/>");
    }

    @Test
    public void a_row_that_is_none_is_found() {
        assertFound("there is no row java.lang.String", "<entity>java.lang.String</entity>");
    }

    @Test
    public void an_allowed_method_that_does_not_exist_is_found() {
        assertFound("there is no method java.lang.String#gone()", "<method>java.lang.String#gone()</method>");
    }

    @Test
    public void a_bean_of_an_unknown_class_or_reference_is_found() {
        assertEquals(
                List.of("there is no class org.reversementoring.Gone", "there is no bean gone"),
                descriptor("", "<bean id='a' class='org.reversementoring.Gone'><constructor-arg ref='gone'/></bean>")
                        .violations());
    }

    @Test
    public void an_action_or_a_row_that_nobody_names_is_found() {
        assertEquals(
                List.of(
                        "the descriptor does not name " + ForgottenAction.class.getName(),
                        "the descriptor does not name " + ForgottenRow.class.getName()),
                descriptor("", "", ForgottenAction.class, ForgottenRow.class).violations());
    }

    private static void assertFound(String violation, String module) {
        assertEquals(List.of(violation), descriptor(module, "").violations());
    }

    private static Descriptor descriptor(String module, String bean, Class<?>... code) {
        return new Descriptor(
                Xml.of("<atlassian-plugin>" + module + "</atlassian-plugin>"),
                Xml.of("<beans>" + bean + "</beans>"),
                name -> false,
                Set.of(),
                List.of(code));
    }

    /** All files of the wiring as one. */
    static Xml wiring() {
        try (Stream<Path> files = Files.list(ClassFile.APP.resolve("META-INF/spring"))) {
            Xml all = Xml.of("<beans/>");
            files.sorted().map(Xml::read).forEach(file -> all.root()
                    .appendChild(all.root().getOwnerDocument().importNode(file.root(), true)));
            assertFalse("there is wiring to look at", all.all("bean").findAny().isEmpty());
            return all;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    static class ForgottenAction extends ConfluenceActionSupport {}

    interface ForgottenRow extends Entity {}
}
