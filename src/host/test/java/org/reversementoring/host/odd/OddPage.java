package org.reversementoring.host.odd;

import com.atlassian.annotations.security.AdminOnly;
import com.atlassian.confluence.core.ConfluenceActionSupport;
import com.atlassian.soy.renderer.SoyException;
import com.atlassian.soy.renderer.SoyTemplateRenderer;
import java.util.Map;
import javax.servlet.http.HttpServletRequest;
import org.apache.struts2.interceptor.parameter.StrutsParameter;
import org.slf4j.LoggerFactory;

/** An action that does, on request, what an app may not do. */
public class OddPage extends ConfluenceActionSupport {
    private final transient SoyTemplateRenderer soy;
    private String name = "";
    private String secret = "untouched";

    public OddPage(SoyTemplateRenderer soy) {
        this.soy = soy;
    }

    public String getName() {
        return name;
    }

    @StrutsParameter
    public void setName(String name) {
        this.name = name;
    }

    public String getSecret() {
        return secret;
    }

    public void setSecret(String secret) {
        this.secret = secret;
    }

    public Thing getThing() {
        return new Thing();
    }

    @Override
    public String execute() {
        name = "written";
        return "input";
    }

    @AdminOnly
    public String forAdministrators() {
        return "input";
    }

    /** Uses a package that the host has and the manifest does not import. */
    public String unimported() {
        LoggerFactory.getLogger(OddPage.class).warn("never said");
        return "input";
    }

    /** Uses a type that the host has and offers to nobody. */
    public String servlet() {
        name = HttpServletRequest.class.getName();
        return "input";
    }

    /** Hands a template what is neither map, list, string, number nor boolean. */
    public String foreignData() throws SoyException {
        soy.render(new StringBuilder(), "org.example.odd:templates", "Odd.word", Map.of("word", new Thing()));
        return "input";
    }

    /** Renders a template that calls a function whose module its web-resource does not name. */
    public String undeclaredFunction() throws SoyException {
        soy.render(new StringBuilder(), "org.example.odd:undeclared", "Undeclared.path", Map.of());
        return "input";
    }

    /** A view object with one method on the allowlist and one that is not. */
    public static final class Thing {
        public String listed() {
            return "<listed>";
        }

        public String unlisted() {
            return "unlisted";
        }
    }
}
