package org.reversementoring.gates.wiring;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.mockito.Mockito;
import org.osgi.framework.BundleContext;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.beans.factory.xml.DefaultNamespaceHandlerResolver;
import org.springframework.beans.factory.xml.XmlBeanDefinitionReader;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.io.FileSystemResource;

/** A plain context with the app's real wiring, validated against its schemas; mocks stand for Confluence's services. */
public final class WiredContext implements BiFunction<List<Path>, List<Class<?>>, List<Object>> {

    @Override
    public List<Object> apply(List<Path> wiring, List<Class<?>> modules) {
        try (GenericApplicationContext context = new GenericApplicationContext()) {
            context.setClassLoader(getClass().getClassLoader());
            // Gemini Blueprint puts it into each app's context under this name.
            context.getBeanFactory().registerSingleton("bundleContext", Mockito.mock(BundleContext.class));
            read(wiring, context);
            context.refresh();

            List<Object> made = new ArrayList<>();
            for (String bean : context.getBeanDefinitionNames()) {
                made.add(context.getBean(bean));
            }
            for (Class<?> module : modules) {
                made.add(context.getAutowireCapableBeanFactory()
                        .createBean(module, AutowireCapableBeanFactory.AUTOWIRE_CONSTRUCTOR, false));
            }
            return made;
        }
    }

    private static void read(List<Path> wiring, GenericApplicationContext context) {
        var others = new DefaultNamespaceHandlerResolver(context.getClassLoader());
        var blueprint = new BlueprintMocks();
        XmlBeanDefinitionReader reader = new XmlBeanDefinitionReader(context);
        reader.setNamespaceHandlerResolver(
                namespace -> namespace.equals(BlueprintMocks.NAMESPACE) ? blueprint : others.resolve(namespace));
        wiring.forEach(file -> reader.loadBeanDefinitions(new FileSystemResource(file)));
    }
}
