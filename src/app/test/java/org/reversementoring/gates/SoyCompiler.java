package org.reversementoring.gates;

import java.io.IOException;
import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;

/**
 * The compiler that the stand-in renders the templates with. It wants a guava of 2013, hence stands alone in a class
 * loader that knows nothing but the JDK, and is reached by reflection.
 */
final class SoyCompiler implements AutoCloseable {
    /** The functions of {@code soy-core-functions}, with the numbers of arguments that they take. */
    private static final Map<String, Set<Integer>> FUNCTIONS =
            Map.of("getText", Set.of(1, 2, 3, 4, 5, 6), "contextPath", Set.of(0));

    /** What an object of the compiler's world does when one of its methods is called. */
    private interface Behaviour {
        Object answer(String method, Object[] arguments) throws ReflectiveOperationException;
    }

    private final URLClassLoader loader;

    SoyCompiler() throws IOException {
        this.loader = new URLClassLoader(
                new URL[] {url("soy/guice.jar"), url("npm/node_modules/closure-templates/SoyToJsSrcCompiler.jar")},
                ClassLoader.getPlatformClassLoader());
    }

    private static URL url(String file) throws IOException {
        return Path.of("target", file).toUri().toURL();
    }

    /**
     * Compiles all files together for the server, and each by itself for the browser.
     *
     * @param files texts by file name
     * @throws IllegalArgumentException with the compiler's words if a template is wrong
     */
    void compile(Map<String, String> files) {
        try {
            call(fileSet(files), "compileToTofu");
            for (Map.Entry<String, String> file : files.entrySet()) {
                Object options = type("com.google.template.soy.jssrc.SoyJsSrcOptions")
                        .getConstructor()
                        .newInstance();
                Object one = fileSet(Map.of(file.getKey(), file.getValue()));
                one.getClass()
                        .getMethod(
                                "compileToJsSrc", options.getClass(), type("com.google.template.soy.msgs.SoyMsgBundle"))
                        .invoke(one, options, null);
            }
        } catch (InvocationTargetException wrong) {
            throw new IllegalArgumentException(wrong.getCause().getMessage(), wrong.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private Object fileSet(Map<String, String> files) throws ReflectiveOperationException {
        Class<?> module = type("com.google.inject.Module");
        Object modules = Array.newInstance(module, 2);
        Array.set(
                modules,
                0,
                type("com.google.template.soy.SoyModule").getConstructor().newInstance());
        Array.set(modules, 1, proxy("templates", (name, arguments) -> offer(arguments[0]), module));
        Object injector = type("com.google.inject.Guice")
                .getMethod("createInjector", modules.getClass())
                .invoke(null, modules);
        Object builder = type("com.google.inject.Injector")
                .getMethod("getInstance", Class.class)
                .invoke(injector, type("com.google.template.soy.SoyFileSet$Builder"));
        for (Map.Entry<String, String> file : files.entrySet()) {
            builder.getClass()
                    .getMethod("add", CharSequence.class, String.class)
                    .invoke(builder, file.getValue(), file.getKey());
        }
        return call(builder, "build");
    }

    private Object offer(Object binder) throws ReflectiveOperationException {
        Object functions = type("com.google.inject.multibindings.Multibinder")
                .getMethod("newSetBinder", type("com.google.inject.Binder"), Class.class)
                .invoke(null, binder, type("com.google.template.soy.shared.restricted.SoyFunction"));
        for (String name : FUNCTIONS.keySet()) {
            Object binding = call(functions, "addBinding");
            type("com.google.inject.binder.LinkedBindingBuilder")
                    .getMethod("toInstance", Object.class)
                    .invoke(binding, function(name));
        }
        return null;
    }

    /** In the browser it is an expression without a meaning: nothing here runs it. */
    private Object function(String name) throws ReflectiveOperationException {
        Object expression = type("com.google.template.soy.jssrc.restricted.JsExpr")
                .getConstructor(String.class, int.class)
                .newInstance(name, Integer.MAX_VALUE);
        return proxy(
                name,
                (method, arguments) -> switch (method) {
                    case "getName" -> name;
                    case "getValidArgsSizes" -> FUNCTIONS.get(name);
                    case "computeForJsSrc" -> expression;
                    default -> throw new IllegalStateException(method + " is not for compiling");
                },
                type("com.google.template.soy.jssrc.restricted.SoyJsSrcFunction"),
                type("com.google.template.soy.tofu.restricted.SoyTofuFunction"));
    }

    private Object proxy(String name, Behaviour behaviour, Class<?>... roles) {
        return Proxy.newProxyInstance(loader, roles, (proxy, method, arguments) -> switch (method.getName()) {
            case "equals" -> proxy == arguments[0];
            case "hashCode" -> name.hashCode();
            case "toString" -> name;
            default -> behaviour.answer(method.getName(), arguments);
        });
    }

    private Class<?> type(String name) throws ClassNotFoundException {
        return loader.loadClass(name);
    }

    private static Object call(Object object, String method) throws ReflectiveOperationException {
        var found = object.getClass().getMethod(method);
        found.setAccessible(true);
        return found.invoke(object);
    }

    @Override
    public void close() throws IOException {
        loader.close();
    }
}
