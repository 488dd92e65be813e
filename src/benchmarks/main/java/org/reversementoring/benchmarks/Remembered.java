package org.reversementoring.benchmarks;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Services that answer a question once, and from memory when they are asked the same again, as Confluence does from its
 * caches; counts how often they are asked. For one reader who changes nothing, on one thread.
 */
final class Remembered {
    private final Map<List<Object>, Optional<Object>> answers = new HashMap<>();
    private int calls;

    /** The same services, with a memory. */
    Map<Class<?>, Object> of(Map<Class<?>, Object> services) {
        Map<Class<?>, Object> remembering = new HashMap<>();
        services.forEach((type, service) -> remembering.put(
                type,
                Proxy.newProxyInstance(
                        type.getClassLoader(),
                        new Class<?>[] {type},
                        (proxy, method, arguments) -> answer(service, method, arguments))));
        return remembering;
    }

    private Object answer(Object service, Method method, Object... arguments) throws Throwable {
        calls++;
        List<Object> question = new ArrayList<>(List.of(method));
        question.addAll(arguments == null ? List.of() : Arrays.asList(arguments));
        Optional<Object> answer = answers.get(question);
        if (answer == null) {
            answer = Optional.ofNullable(asked(service, method, arguments));
            answers.put(question, answer);
        }
        return answer.orElse(null);
    }

    private static Object asked(Object service, Method method, Object... arguments) throws Throwable {
        try {
            return method.invoke(service, arguments);
        } catch (InvocationTargetException failure) {
            throw failure.getCause();
        }
    }

    /** How often any of them is asked meanwhile. */
    int callsDuring(Runnable work) {
        int before = calls;
        work.run();
        return calls - before;
    }
}
