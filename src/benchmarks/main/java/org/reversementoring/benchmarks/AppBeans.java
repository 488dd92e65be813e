package org.reversementoring.benchmarks;

import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.config.BeanDefinitionHolder;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.beans.factory.xml.NamespaceHandler;
import org.springframework.beans.factory.xml.ParserContext;
import org.springframework.beans.factory.xml.XmlBeanDefinitionReader;
import org.springframework.core.io.ClassPathResource;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The app's own wiring, read from its Spring XML, without OSGi. A bean is made when somebody first asks for it. */
final class AppBeans {
    private static final String WIRING = "META-INF/spring/reverse-mentoring.xml";

    private final DefaultListableBeanFactory factory = new DefaultListableBeanFactory();

    /** @param services of Confluence, by the interface under which the app asks for them */
    AppBeans(Map<Class<?>, Object> services) {
        Map<String, Object> byName = services.entrySet().stream()
                .collect(Collectors.toMap(service -> service.getKey().getName(), Map.Entry::getValue));
        XmlBeanDefinitionReader reader = new XmlBeanDefinitionReader(factory);
        // The schemas come with OSGi; the app's own test holds the wiring against them.
        reader.setValidationMode(XmlBeanDefinitionReader.VALIDATION_NONE);
        reader.setNamespaceAware(true);
        reader.setNamespaceHandlerResolver(namespace -> new References(factory, byName));
        reader.loadBeanDefinitions(new ClassPathResource(WIRING));
        factory.freezeConfiguration();
    }

    <T> T bean(Class<T> type) {
        return factory.getBean(type);
    }

    /** A macro or an action, made from the beans as Confluence makes it. */
    <T> T made(Class<T> module) {
        return module.cast(factory.createBean(module, AutowireCapableBeanFactory.AUTOWIRE_CONSTRUCTOR, false));
    }

    /** Gemini Blueprint's references to services; it has no other elements in the wiring. */
    private record References(DefaultListableBeanFactory factory, Map<String, Object> services)
            implements NamespaceHandler {

        @Override
        public void init() {
            // There is nothing to prepare.
        }

        @Override
        public BeanDefinition parse(Element element, ParserContext context) {
            Object service = services.get(element.getAttribute("interface"));
            if (service == null) {
                throw new IllegalArgumentException("Nobody gives " + element.getAttribute("interface"));
            }
            factory.registerSingleton(element.getAttribute("id"), service);
            return null;
        }

        @Override
        public BeanDefinitionHolder decorate(Node source, BeanDefinitionHolder definition, ParserContext context) {
            return definition;
        }
    }
}
