package org.reversementoring.gates.wiring;

import org.mockito.Mockito;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.config.BeanDefinitionHolder;
import org.springframework.beans.factory.support.BeanDefinitionBuilder;
import org.springframework.beans.factory.xml.NamespaceHandler;
import org.springframework.beans.factory.xml.ParserContext;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Understands Gemini Blueprint's elements without OSGi: a reference is a mock, an exported service is left alone. */
final class BlueprintMocks implements NamespaceHandler {
    static final String NAMESPACE = "http://www.eclipse.org/gemini/blueprint/schema/blueprint";

    @Override
    public void init() {
        // nothing to prepare
    }

    @Override
    public BeanDefinition parse(Element element, ParserContext context) {
        if (element.getLocalName().equals("reference")) {
            BeanDefinition mock = mock(element.getAttribute("interface"));
            context.getRegistry().registerBeanDefinition(element.getAttribute("id"), mock);
            return mock;
        }
        return null;
    }

    private static <T> BeanDefinition mock(String name) {
        try {
            @SuppressWarnings("unchecked") // T is whatever the reference names
            Class<T> service = (Class<T>) Class.forName(name);
            return BeanDefinitionBuilder.genericBeanDefinition(service, () -> Mockito.mock(service))
                    .getBeanDefinition();
        } catch (ClassNotFoundException e) {
            throw new IllegalArgumentException(e);
        }
    }

    @Override
    public BeanDefinitionHolder decorate(Node source, BeanDefinitionHolder definition, ParserContext context) {
        return definition;
    }
}
